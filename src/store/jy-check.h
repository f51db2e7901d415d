/* jy-check.h - whether a database is whole: the file, and every rule between its records
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-store.h"

G_BEGIN_DECLS

/**
 * JyFinding:
 * @check: the id of the rule that is broken, for programs
 * @sentence: (owned): what is wrong, translated
 * @table: (nullable): the table of the record, %NULL for the file itself
 * @record: the id of the record
 */
typedef struct
{
  const char *check;
  char *sentence;
  const char *table;
  gint64 record;
} JyFinding;

void jy_finding_free (JyFinding *self);

/**
 * jy_check_store:
 * @self: the store; one that only reads will do
 * @today: the day on which it is judged
 * @n_checks: (out): how many rules were checked
 *
 * Checks the pages of the file, the references between records, every rule between records
 * (context.md §11 and the comments of the schema), and that what is derived from them is as if it
 * had been made afresh, which is done on a private copy.  A file that is damaged is not judged any
 * further.
 *
 * Returns: (transfer full) (element-type JyFinding): what was found, at most some hundred of each
 *   kind; empty if all is well
 */
GPtrArray *jy_check_store (JyStore *self, const GDate *today, guint *n_checks, GError **error)
  G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
