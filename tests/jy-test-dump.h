/* jy-test-dump.h - all a user can see, as text: to say that two states are the same
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-store-private.h"
#include "jy-table.h"
#include "jy-test.h"

static inline void
jy_test_dump_query (JyStore *store, const char *sql, int n_columns, GString *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JyStmt) stmt = jy_store_prepare (store, sql, &error);
  JyStep step;

  g_assert_no_error (error);
  while ((step = jy_stmt_step (stmt, &error)) == JY_STEP_ROW)
    {
      for (int c = 0; c < n_columns; c++)
        {
          const char *value = jy_stmt_get_text (stmt, c);

          g_string_append_printf (text, "%s|", value != NULL ? value : "NULL");
        }
      g_string_append_c (text, '\n');
    }
  g_assert_no_error (error);
}

/* Every row of @table by its first column: every column but `rev`. */
static inline void
jy_test_dump_table (JyStore *store, const char *table, GString *text)
{
  g_auto (GStrv) columns = jy_db_list_columns (store->db, table, NULL);
  g_autoptr (GPtrArray) shown = g_ptr_array_new ();
  g_autofree char *list = NULL;
  g_autofree char *sql = NULL;

  for (gsize i = 0; columns[i] != NULL; i++)
    if (!g_str_equal (columns[i], "rev"))
      g_ptr_array_add (shown, columns[i]);
  g_ptr_array_add (shown, NULL);

  list = g_strjoinv (", ", (GStrv) shown->pdata);
  sql = g_strdup_printf ("SELECT %s FROM %s ORDER BY 1, 2", list, table);
  g_string_append_printf (text, "%s\n", table);
  jy_test_dump_query (store, sql, (int) shown->len - 1, text);
}

/* Returns: (transfer full): every table that has a history */
static inline char *
jy_test_dump (JyStore *store)
{
  GString *text = g_string_new (NULL);

  for (const JyTable *table = jy_tables; table->name != NULL; table++)
    jy_test_dump_table (store, table->name, text);

  return g_string_free (text, FALSE);
}

/* Returns: (transfer full): the tables that are derived from them */
static inline char *
jy_test_dump_derived (JyStore *store)
{
  static const char *const derived[] = { "resident_state", "household_state", "resident_key",
                                         "household_key", "stale" };
  GString *text = g_string_new (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (derived); i++)
    jy_test_dump_table (store, derived[i], text);

  return g_string_free (text, FALSE);
}

static inline void
jy_test_assert_dump (JyStore *store, const char *expected)
{
  g_autofree char *now = jy_test_dump (store);

  g_assert_cmpstr (now, ==, expected);
}
