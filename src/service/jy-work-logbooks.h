/* jy-work-logbooks.h - the books an office keeps: entries, and what they add up to
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each that writes is one operation.  %JY_ERROR_INVALID carries one sentence for people.
 */
#pragma once

#include "jy-logbook.h"
#include "jy-period.h"
#include "jy-store-logbooks.h"
#include "jy-work.h"

G_BEGIN_DECLS

/* @args: the id of a book, a string
 * Returns: (transfer full) (element-type JyStoredLogbookEntry): a #GPtrArray, the latest first */
gpointer jy_work_list_logbook_entries (JyWork *work, gpointer args, GError **error);

/* Enters something (rev 0), or corrects it.
 * @args: a #JyStoredLogbookEntry, which then has the stored `rev`
 * Returns: %JY_DONE */
gpointer jy_work_save_logbook_entry (JyWork *work, gpointer args, GError **error);

/* Strikes out an entry.
 * @args: a #JyStoredLogbookEntry
 * Returns: %JY_DONE */
gpointer jy_work_delete_logbook_entry (JyWork *work, gpointer args, GError **error);

/* @n: entries of a span of days; @n_settled, @n_passed, @n_to_rectify: of these; @persons and
 * @copies of them together; @handed_out: of the copies, those for households (S151) */
typedef struct
{
  int n;
  int n_settled;
  int n_passed;
  int n_to_rectify;
  gint64 persons;
  gint64 copies;
  gint64 handed_out;
} JyLogbookSum;

/* @entries: (element-type JyStoredLogbookEntry)
 * @kind: (nullable): only those of a kind
 * Returns: what those of @span add up to */
JyLogbookSum jy_logbook_sum (const GPtrArray *entries, const JyPeriod *span, const char *kind);

/* How many entries of the book "education" count for the quota of @kind in @year (rules.md 3.14):
 * of material and films each title once, as so many kinds of them are due. */
int jy_logbook_count_for_quota (const GPtrArray *entries, int year, const char *kind);

G_END_DECLS
