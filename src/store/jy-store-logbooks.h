/* jy-store-logbooks.h - entries of the books an office keeps (jy-logbook.h)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Beside the functions below, each record has those of jy-record-macros.h.
 */
#pragma once

#include "jy-record-macros.h"

G_BEGIN_DECLS

/**
 * JyStoredLogbookEntry:
 * @logbook: (owned), as the other texts: a JyLogbook; what the fields below mean is its matter
 * @kind: a code of the book, "" if it has none
 * @team: 0 for none; so @staff and @area
 * @persons: how many people; -1: not told
 * @copies: how many pieces; -1: not told
 * @settled_on: invalid: not yet
 * @result: a code of jy_logbook_results, "" if nobody said
 */
typedef struct
{
  gint64 id;
  int rev;
  char *logbook;
  GDate happened_on;
  char *kind;
  char *title;
  gint64 team;
  gint64 staff;
  gint64 area;
  int persons;
  int copies;
  GDate due_on;
  GDate settled_on;
  char *detail;
  char *outcome;
  char *result;
} JyStoredLogbookEntry;

JY_DECLARE_RECORD (JyStoredLogbookEntry, logbook_entry)

/* Returns: (transfer full) (element-type JyStoredLogbookEntry): those of a book, the latest first,
 * at most 2000 */
GPtrArray *jy_store_list_logbook_entries (JyStore *self,
                                          const char *logbook,
                                          GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full) (element-type JyStoredLogbookEntry): all those of a book from @first to
 *   @last, both included, the latest first */
GPtrArray *jy_store_list_logbook_entries_between (JyStore *self,
                                                  const char *logbook,
                                                  const GDate *first,
                                                  const GDate *last,
                                                  GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
