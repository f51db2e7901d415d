/* jy-derived-bulk.c - deriving most rows of a table at once, as an import needs it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Making an index of all rows anew, in its order, takes a third of the time that as many rows take
 * to be put into their places one by one.  It happens within the transaction: a roll-back gives the
 * old indices back.
 */
#include "config.h"

#include "jy-derived-private.h"

#define MANY 500 /* fewer are not worth it */

static gboolean
count (JyStmt *stmt, gint64 *n, GError **error)
{
  g_autoptr (JyStmt) reset = stmt;

  if (stmt == NULL || jy_stmt_step (reset, error) != JY_STEP_ROW)
    return FALSE;

  *n = jy_stmt_get_int64 (reset, 0);
  return TRUE;
}

/* Whether those of @kind that wait to be derived are most of @table. */
static gboolean
is_most (
  const JyDerive *self, const char *kind, const char *table, gboolean *answer, GError **error)
{
  g_autofree char *sql = g_strdup_printf ("SELECT count (*) FROM %s", table);
  JyStmt *stmt =
    jy_store_prepare (self->store, "SELECT count (*) FROM stale WHERE kind = ?", error);
  gint64 n_stale, n_rows;

  *answer = FALSE;
  if (stmt != NULL)
    jy_stmt_bind_text_at (stmt, 0, kind);
  if (!count (stmt, &n_stale, error))
    return FALSE;
  if (n_stale < MANY)
    return TRUE;
  if (!count (jy_store_prepare (self->store, sql, error), &n_rows, error))
    return FALSE;

  *answer = n_stale >= n_rows / 2;
  return TRUE;
}

gboolean
jy_derive_all_of (
  const JyDerive *self, const char *kind, const char *table, JyDeriveFunc derive, GError **error)
{
  g_autofree char *script = NULL;
  gboolean in_bulk;

  if (!is_most (self, kind, table, &in_bulk, error))
    return FALSE;
  if (!in_bulk)
    return derive (self, error);

  script = jy_db_drop_indices (self->store->db, table, error);

  return script != NULL && derive (self, error) &&
         jy_db_run_script (self->store->db, script, error);
}
