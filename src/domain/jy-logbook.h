/* jy-logbook.h - the books an office keeps beside its records: what each has columns for
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-choice.h"

G_BEGIN_DECLS

#define JY_LOGBOOK_MAX_FIELDS 10

/**
 * JyLogbookField:
 * @column: of an entry: "happened_on", "kind", "title", "team", "staff", "area", "persons",
 *   "copies", "due_on", "settled_on", "detail", "outcome",
 *   "result"
 * @label: an N_() string with context "logbook": what it is in this book
 * @required: whether it may be empty
 */
typedef struct
{
  const char *column;
  const char *label;
  gboolean required;
} JyLogbookField;

/**
 * JyLogbook:
 * @id: as stored; never changed
 * @title: an N_() string with context "logbook"
 * @hint: an N_() string: what it is for, said while it is empty
 * @source: clauses of the requirements
 * @kinds: (nullable): what "kind" may be
 * @fields: ends with a NULL column, or is full
 *
 * A book is a row of jy_logbooks[].
 */
typedef struct
{
  const char *id;
  const char *title;
  const char *hint;
  const char *source;
  const JyChoice *kinds;
  JyLogbookField fields[JY_LOGBOOK_MAX_FIELDS];
} JyLogbook;

/* Ends with a NULL id. */
extern const JyLogbook jy_logbooks[];

/* What a visit of the supervision group comes to (S156). */
#define JY_LOGBOOK_PASSED "1"
#define JY_LOGBOOK_TO_RECTIFY "2"

extern const JyChoice jy_logbook_results[];

/* The book of visits that another system counted, and its kinds: what part of all visits its entry
 * tells. */
#define JY_LOGBOOK_VISITS "visits"
#define JY_LOGBOOK_VISITS_HERE "1"
#define JY_LOGBOOK_VISITS_DOCTOR "2"

/* The kind of the book "supervision" that accepts work, and so has a result. */
#define JY_LOGBOOK_ACCEPTANCE "5"

/* Whether what @kind of the book "publicity" counts is handed out to households (S151): letters,
 * not banners. */
gboolean jy_logbook_is_for_households (const char *kind);

/* Returns: (transfer none) (nullable): the book of @id */
const JyLogbook *jy_logbook_find (const char *id);

/* Returns: (transfer none) (nullable): what @self has in @column */
const JyLogbookField *jy_logbook_find_field (const JyLogbook *self, const char *column);

/* How many entries of a kind of health education a centre owes each year (rules.md 3.14); 0: none
 * is set.  @kind: of the book "education" */
int jy_logbook_get_quota (const char *kind);

/* Whether so many different titles of @kind are due, and not so many times. */
gboolean jy_logbook_quota_is_of_titles (const char *kind);

/* How many of the quota are due by the end of @month, 1 to 12. */
int jy_logbook_get_quota_by (const char *kind, int month);

G_END_DECLS
