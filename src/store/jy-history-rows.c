/* jy-history-rows.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-history-rows.h"

#include <string.h>

#include "jy-store-private.h"

static void
value_free (gpointer data)
{
  JyChangedValue *self = data;

  g_free (self->column);
  g_free (self->before);
  g_free (self->after);
  g_free (self);
}

void
jy_row_change_free (JyRowChange *self)
{
  g_clear_pointer (&self->operation, jy_stored_operation_free);
  g_free (self->table);
  g_clear_pointer (&self->values, g_ptr_array_unref);
  g_free (self);
}

/* A row as the triggers keep it: one object of texts, numbers and nulls, without blanks.  Texts
 * escape quotes, backslashes and control characters only. */

static char *
read_text (const char **at)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for ((*at)++; **at != '"' && **at != '\0'; (*at)++)
    {
      if (**at != '\\')
        g_string_append_c (text, **at);
      else if (*++*at != 'u')
        g_string_append_c (text, **at);
      else if (strlen (*at) > 4)
        {
          char digits[5] = { 0 };

          memcpy (digits, *at + 1, 4);
          g_string_append_unichar (text, (gunichar) g_ascii_strtoull (digits, NULL, 16));
          *at += 4;
        }
    }
  if (**at == '"')
    (*at)++;

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static char *
read_value (const char **at)
{
  gsize length;
  char *text;

  if (**at == '"')
    return read_text (at);

  length = strcspn (*at, ",}");
  text = strncmp (*at, "null", length) == 0 ? NULL : g_strndup (*at, length);
  *at += length;

  return text;
}

/* Returns: (transfer full): column to text, which is NULL for no value */
static GHashTable *
read_row (const char *json, GPtrArray *columns)
{
  GHashTable *row = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  const char *at = json != NULL ? json : "";

  while (*at == '{' || *at == ',')
    {
      char *column;

      at++;
      if (*at != '"')
        break;
      column = read_text (&at);
      if (*at == ':')
        at++;
      if (columns != NULL)
        g_ptr_array_add (columns, g_strdup (column));
      g_hash_table_insert (row, column, read_value (&at));
    }

  return row;
}

/* In the order of the columns. */
static GPtrArray *
compare (const char *before, const char *after)
{
  GPtrArray *values = g_ptr_array_new_with_free_func (value_free);
  g_autoptr (GPtrArray) columns = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GHashTable) old_row = read_row (before, columns);
  g_autoptr (GHashTable) new_row = read_row (after, NULL);

  for (guint i = 0; i < columns->len; i++)
    {
      const char *column = g_ptr_array_index (columns, i);
      const char *was = g_hash_table_lookup (old_row, column);
      const char *is = g_hash_table_lookup (new_row, column);
      JyChangedValue *value;

      if (g_strcmp0 (was, is) == 0 || g_str_equal (column, "rev"))
        continue;
      value = g_new0 (JyChangedValue, 1);
      value->column = g_strdup (column);
      value->before = g_strdup (was);
      value->after = g_strdup (is);
      g_ptr_array_add (values, value);
    }

  return values;
}

/* Returns: (transfer full) (nullable): the change on the row where @stmt stands, without its
 * operation */
static JyRowChange *
read_change (JyStmt *stmt, const char *table)
{
  JyRowChange *change = g_new0 (JyRowChange, 1);

  change->seq = jy_stmt_get_int64 (stmt, 0);
  change->table = g_strdup (table);
  change->row = jy_stmt_get_int64 (stmt, 2);
  change->action = *jy_stmt_get_text (stmt, 3);
  if (change->action == 'U')
    change->values = compare (jy_stmt_get_text (stmt, 4), jy_stmt_get_text (stmt, 5));
  else
    change->values = g_ptr_array_new_with_free_func (value_free);

  return change;
}

/* @operations: (out) (element-type gint64): which operation made each of the @changes */
static gboolean
read_changes (JyStore *self,
              const char *table,
              const GArray *rows,
              guint limit,
              GPtrArray *changes,
              GArray *operations,
              GError **error)
{
  g_autofree char *list = jy_sql_repeat ("?", rows->len);
  g_autofree char *sql =
    g_strdup_printf ("SELECT seq, operation, row_id, action, before, after FROM change"
                     " WHERE table_name = ? AND row_id IN (%s)"
                     " ORDER BY seq DESC LIMIT ?",
                     list);
  g_autoptr (JyStmt) stmt = jy_store_prepare (self, sql, error);
  JyStep step;

  if (stmt == NULL)
    return FALSE;

  jy_stmt_bind_text_at (stmt, 0, table);
  for (guint i = 0; i < rows->len; i++)
    jy_stmt_bind_int_at (stmt, i + 1, g_array_index (rows, gint64, i));
  jy_stmt_bind_int_at (stmt, rows->len + 1, limit);

  while ((step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
    {
      gint64 operation = jy_stmt_get_int64 (stmt, 1);

      g_ptr_array_add (changes, read_change (stmt, table));
      g_array_append_val (operations, operation);
    }

  return step == JY_STEP_DONE;
}

GPtrArray *
jy_history_list_rows (
  JyStore *self, const char *table, const GArray *rows, guint limit, GError **error)
{
  g_autoptr (GPtrArray) changes =
    g_ptr_array_new_with_free_func ((GDestroyNotify) jy_row_change_free);
  g_autoptr (GArray) operations = g_array_new (FALSE, FALSE, sizeof (gint64));

  if (rows->len == 0)
    return g_steal_pointer (&changes);
  if (!read_changes (self, table, rows, limit, changes, operations, error))
    return NULL;

  for (guint i = 0; i < changes->len; i++)
    {
      JyRowChange *change = g_ptr_array_index (changes, i);

      change->operation = jy_history_get (self, g_array_index (operations, gint64, i), error);
      if (change->operation == NULL)
        return NULL;
    }

  return g_steal_pointer (&changes);
}

GPtrArray *
jy_history_list_updates (JyStore *self, gint64 operation, guint limit, GError **error)
{
  g_autoptr (GPtrArray) changes =
    g_ptr_array_new_with_free_func ((GDestroyNotify) jy_row_change_free);
  g_autoptr (JyStmt) stmt = NULL;
  JyStep step;

  stmt = jy_store_prepare (
    self,
    "SELECT seq, operation, row_id, action, before, after, table_name"
    " FROM change WHERE " JY_SQL_OF_OPERATION ("change") " AND action = 'U'"
                                                         " ORDER BY table_name, seq LIMIT :limit",
    error);
  if (stmt == NULL)
    return NULL;

  jy_stmt_bind_int (stmt, ":operation", operation);
  jy_stmt_bind_int (stmt, ":limit", limit);
  while ((step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
    g_ptr_array_add (changes, read_change (stmt, jy_stmt_get_text (stmt, 6)));

  return step == JY_STEP_DONE ? g_steal_pointer (&changes) : NULL;
}

GArray *
jy_history_count_rows (JyStore *self, gint64 operation, GError **error)
{
  g_autoptr (GArray) counts = g_array_new (FALSE, FALSE, sizeof (JyTableCount));
  g_autoptr (JyStmt) stmt = NULL;
  JyStep step;

  stmt = jy_store_prepare (
    self,
    "SELECT table_name, count (*) FILTER (WHERE action = 'I'),"
    "   count (*) FILTER (WHERE action = 'U'),"
    "   count (*) FILTER (WHERE action = 'D')"
    " FROM change WHERE " JY_SQL_OF_OPERATION ("change") " GROUP BY table_name ORDER BY table_name",
    error);
  if (stmt == NULL)
    return NULL;

  jy_stmt_bind_int (stmt, ":operation", operation);
  while ((step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
    {
      const JyTableCount count = {
        .table = jy_table_find (jy_stmt_get_text (stmt, 0)),
        .inserted = jy_stmt_get_int64 (stmt, 1),
        .updated = jy_stmt_get_int64 (stmt, 2),
        .deleted = jy_stmt_get_int64 (stmt, 3),
      };

      g_array_append_val (counts, count);
    }

  return step == JY_STEP_DONE ? g_steal_pointer (&counts) : NULL;
}
