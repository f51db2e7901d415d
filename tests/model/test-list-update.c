/* test-list-update.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-id-row-private.h"
#include "jy-list-update.h"
#include "jy-test-row.h"

static char *
letters (GListModel *model)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (JyIdRow) row = g_list_model_get_item (model, i);

      g_string_append_c (text, (char) jy_id_row_get_id (row));
    }

  return g_string_free (text, FALSE);
}

static gboolean
same_id (JyIdRow *a, JyIdRow *b)
{
  return jy_id_row_get_id (a) == jy_id_row_get_id (b);
}

static GPtrArray *
rows (const char *text)
{
  GPtrArray *array = g_ptr_array_new_with_free_func (g_object_unref);

  for (; *text != '\0'; text++)
    g_ptr_array_add (array, jy_id_row_new (JY_TYPE_TEST_ROW, *text));

  return array;
}

static void
note_cb (GListModel *model, guint position, guint removed, guint added, GString *log)
{
  g_string_append_printf (log, "@%u-%u+%u", position, removed, added);
}

static void
test_smallest_change (void)
{
  static const struct
  {
    const char *from, *to, *change;
  } cases[] = {
    { "", "abc", "@0-0+3" },   { "abc", "abc", "" },       { "abc", "abxc", "@2-0+1" },
    { "abc", "ac", "@1-1+0" }, { "abc", "axc", "@1-1+1" }, { "aab", "ab", "@1-1+0" },
    { "abc", "", "@0-3+0" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GListStore) list = g_list_store_new (JY_TYPE_TEST_ROW);
      g_autoptr (GPtrArray) from = rows (cases[i].from), to = rows (cases[i].to);
      g_autoptr (GString) log = g_string_new (NULL);
      g_autofree char *shown = NULL;

      jy_list_update (list, from, (GEqualFunc) same_id);
      if (i > 0)
        g_signal_connect (list, "items-changed", G_CALLBACK (note_cb), log);
      jy_list_update (list, to, (GEqualFunc) same_id);
      shown = letters (G_LIST_MODEL (list));

      g_assert_cmpstr (shown, ==, cases[i].to);
      if (i > 0)
        g_assert_cmpstr (log->str, ==, cases[i].change);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/list-update/smallest-change", test_smallest_change);
  return g_test_run ();
}
