/* jy-record-list.c - reading one record, or many
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-error.h"
#include "jy-record.h"

gpointer
jy_record_get (JyStore *self, const JyRecordType *type, gint64 id, GError **error)
{
  g_autoptr (JyStmt) stmt = jy_record_prepare (self, type, "WHERE id = :id", error);
  JyStep step;

  if (stmt == NULL)
    return NULL;

  jy_stmt_bind_int (stmt, ":id", id);
  step = jy_stmt_step (stmt, error);
  if (step == JY_STEP_DONE)
    g_set_error_literal (error, JY_ERROR, JY_ERROR_NOT_FOUND, _("This record no longer exists."));

  return step == JY_STEP_ROW ? jy_record_read (type, stmt) : NULL;
}

static JyStmt *
prepare_get_many (JyStore *self, const JyRecordType *type, const GArray *ids, GError **error)
{
  g_autofree char *list = jy_sql_repeat ("?", JY_STORE_MAX_IDS);
  g_autofree char *tail = g_strconcat ("WHERE id IN (", list, ")", NULL);
  JyStmt *stmt = jy_record_prepare (self, type, tail, error);

  for (guint i = 0; stmt != NULL && i < ids->len; i++)
    jy_stmt_bind_int_at (stmt, i, g_array_index (ids, gint64, i));

  return stmt;
}

GPtrArray *
jy_record_get_many (JyStore *self, const JyRecordType *type, const GArray *ids, GError **error)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (type->free);
  g_autoptr (JyStmt) stmt = NULL;
  JyStep step;

  g_return_val_if_fail (ids->len <= JY_STORE_MAX_IDS, NULL);

  stmt = prepare_get_many (self, type, ids, error);
  if (stmt == NULL)
    return NULL;

  g_ptr_array_set_size (records, (int) ids->len);
  while ((step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
    {
      gint64 id = jy_stmt_get_int64 (stmt, 0);
      guint i = 0;

      while (g_array_index (ids, gint64, i) != id)
        i++;
      records->pdata[i] = jy_record_read (type, stmt);
    }

  return step == JY_STEP_DONE ? g_steal_pointer (&records) : NULL;
}

GPtrArray *
jy_record_read_all (const JyRecordType *type, JyStmt *stmt, GError **error)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (type->free);
  JyStep step;

  while ((step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
    g_ptr_array_add (records, jy_record_read (type, stmt));

  return step == JY_STEP_DONE ? g_steal_pointer (&records) : NULL;
}

GPtrArray *
jy_record_list (JyStore *self, const JyRecordType *type, const char *tail, GError **error)
{
  g_autoptr (JyStmt) stmt = jy_record_prepare (self, type, tail, error);

  return stmt != NULL ? jy_record_read_all (type, stmt, error) : NULL;
}

GPtrArray *
jy_record_list_of (
  JyStore *self, const JyRecordType *type, const char *tail, gint64 owner, GError **error)
{
  g_autoptr (JyStmt) stmt = jy_record_prepare (self, type, tail, error);

  if (stmt == NULL)
    return NULL;

  jy_stmt_bind_int (stmt, ":owner", owner);
  return jy_record_read_all (type, stmt, error);
}

GPtrArray *
jy_record_list_by_text (
  JyStore *self, const JyRecordType *type, const char *tail, const char *text, GError **error)
{
  g_autoptr (JyStmt) stmt = jy_record_prepare (self, type, tail, error);

  if (stmt == NULL)
    return NULL;

  jy_stmt_bind_text (stmt, ":text", text);
  return jy_record_read_all (type, stmt, error);
}
