/* jy-list-rows.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-list-rows.h"

#include "jy-store-private.h"

gpointer
jy_list_row_copy (const JyListRowType *type, gconstpointer row)
{
  gpointer copy = g_memdup2 (row, type->size);

  for (gsize i = 0; i < type->n_texts; i++)
    G_STRUCT_MEMBER (char *, copy, type->texts[i]) =
      g_strdup (G_STRUCT_MEMBER (char *, row, type->texts[i]));

  return copy;
}

void
jy_list_row_free (const JyListRowType *type, gpointer row)
{
  if (row == NULL)
    return;

  for (gsize i = 0; i < type->n_texts; i++)
    g_free (G_STRUCT_MEMBER (char *, row, type->texts[i]));
  g_free (row);
}

static gboolean
read_rows (
  JyStmt *stmt, const GArray *ids, gpointer (*read) (JyStmt *row), GPtrArray *rows, GError **error)
{
  JyStep step;

  g_ptr_array_set_size (rows, (int) ids->len);
  while ((step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
    for (guint i = 0; i < ids->len; i++)
      if (g_array_index (ids, gint64, i) == jy_stmt_get_int64 (stmt, 0))
        rows->pdata[i] = read (stmt);

  return step == JY_STEP_DONE;
}

GPtrArray *
jy_list_rows_get (JyStore *store,
                  const char *select,
                  const GArray *ids,
                  gpointer (*read) (JyStmt *row),
                  GDestroyNotify row_free,
                  GError **error)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func (row_free);
  g_autofree char *list = jy_sql_repeat ("?", JY_STORE_MAX_IDS);
  g_autofree char *sql = g_strconcat (select, list, ")", NULL);
  g_autoptr (JyStmt) stmt = NULL;

  g_return_val_if_fail (ids->len <= JY_STORE_MAX_IDS, NULL);

  stmt = jy_store_prepare (store, sql, error);
  if (stmt == NULL)
    return NULL;

  for (guint i = 0; i < ids->len; i++)
    jy_stmt_bind_int_at (stmt, i, g_array_index (ids, gint64, i));

  return read_rows (stmt, ids, read, rows, error) ? g_steal_pointer (&rows) : NULL;
}

gboolean
jy_list_ids_contain (const GArray *sorted, gint64 id)
{
  guint low = 0, high = sorted->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (g_array_index (sorted, gint64, middle) < id)
        low = middle + 1;
      else
        high = middle;
    }

  return low < sorted->len && g_array_index (sorted, gint64, low) == id;
}

GArray *
jy_list_ids_read (JyStmt *stmt, const GArray *among, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  JyStep step;

  while ((step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
    {
      gint64 id = jy_stmt_get_int64 (stmt, 0);

      if (among == NULL || jy_list_ids_contain (among, id))
        g_array_append_val (ids, id);
    }

  return step == JY_STEP_DONE ? g_steal_pointer (&ids) : NULL;
}
