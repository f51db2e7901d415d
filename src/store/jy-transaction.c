/* jy-transaction.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-transaction.h"

#include "jy-store-derived.h"
#include "jy-store-private.h"

gboolean
jy_store_insert_operation (JyStore *self, const JyOperation *operation, GError **error)
{
  g_autoptr (JyStmt) stmt = NULL;

  stmt = jy_store_prepare (self,
                           "INSERT INTO operation (id, at_utc, account, kind, subject, amount,"
                           "   first_change)"
                           " VALUES (:id, :at_utc, :account, :kind, :subject, :amount,"
                           "   (SELECT coalesce (max (seq), 0) + 1 FROM change))",
                           error);
  if (stmt == NULL)
    return FALSE;

  jy_stmt_bind_int (stmt, ":id", operation->id);
  jy_stmt_bind_int (stmt, ":at_utc", operation->at_utc);
  jy_stmt_bind_int (stmt, ":account", operation->account);
  jy_stmt_bind_text (stmt, ":kind", operation->kind);
  jy_stmt_bind_text (stmt, ":subject", operation->subject);
  jy_stmt_bind_int (stmt, ":amount", operation->amount);

  return jy_stmt_run (stmt, error);
}

gboolean
jy_transaction_begin (JyTransaction *self,
                      JyStore *store,
                      const JyOperation *operation,
                      GError **error)
{
  g_assert (self->store == NULL);
  g_assert (store->operation == 0);
  g_assert (operation->id != 0);

  if (!jy_db_begin (store->db, error))
    return FALSE;

  self->store = store;
  self->operation = operation->id;
  self->today = operation->today;
  store->operation = operation->id;
  jy_db_set_operation (store->db, operation->id);

  return jy_store_insert_operation (store, operation, error);
}

static gboolean
read_change (JyStore *self, JyChange *change, GError **error)
{
  g_autoptr (JyStmt) stmt = NULL;
  JyStep step;

  stmt = jy_store_prepare (
    self, "SELECT DISTINCT table_name FROM change WHERE " JY_SQL_OF_OPERATION ("change"), error);
  if (stmt == NULL)
    return FALSE;

  jy_stmt_bind_int (stmt, ":operation", self->operation);
  while ((step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
    *change |= jy_table_find (jy_stmt_get_text (stmt, 0))->change;

  return step == JY_STEP_DONE;
}

/* The transaction is over, whichever way. */
static void
leave (JyTransaction *self)
{
  jy_db_set_operation (self->store->db, 0);
  self->store->operation = 0;
  self->store = NULL;
}

gboolean
jy_transaction_commit (JyTransaction *self, JyChange *change, GError **error)
{
  g_assert (self->store != NULL);

  *change = JY_CHANGE_NONE;
  if (!jy_store_derive_stale (self->store, &self->today, error) ||
      !read_change (self->store, change, error))
    return FALSE;

  if (*change == JY_CHANGE_NONE) /* then the disk need not wait either */
    jy_db_roll_back (self->store->db);
  else if (!jy_db_commit (self->store->db, error))
    return FALSE;

  leave (self);
  return TRUE;
}

void
jy_transaction_end (JyTransaction *self)
{
  if (self->store == NULL)
    return;

  jy_db_roll_back (self->store->db);
  leave (self);
}
