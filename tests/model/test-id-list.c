/* test-id-list.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-error.h"
#include "jy-id-list.h"
#include "jy-test-row.h"
#include "jy-test.h"

typedef struct
{
  char *folder;
  JyOffice *office;
  JyIdList *list;
} Fixture;

static gint n_pages;            /* asked for */
static gboolean fail;           /* whether reading fails */
static const char *suffix = ""; /* of every name, so that a change can be seen */

/* Records, names, made up from their ids; there is none for a negative one. */
static gpointer
get_made_up (JyWork *work, gpointer args, GError **error)
{
  GArray *ids = args;
  GPtrArray *records = g_ptr_array_new_with_free_func (g_free);

  g_atomic_int_inc (&n_pages);
  for (guint i = 0; i < ids->len; i++)
    {
      gint64 id = g_array_index (ids, gint64, i);

      g_ptr_array_add (records,
                       id < 0 ? NULL : g_strdup_printf ("%" G_GINT64_FORMAT "%s", id, suffix));
    }

  if (!fail)
    return records;

  g_ptr_array_unref (records);
  g_set_error (error, JY_ERROR, JY_ERROR_BUSY, "busy");
  return NULL;
}

static void
set_up (Fixture *self, gconstpointer data)
{
  g_autofree char *path = NULL;

  self->folder = jy_test_make_folder ();
  path = g_build_filename (self->folder, "office.db", NULL);
  self->office = jy_office_new (path, 1, jy_test_clock);
  self->list = jy_id_list_new (JY_TYPE_TEST_ROW, get_made_up);
  n_pages = 0;
  fail = FALSE;
  suffix = "";
}

static void
wait_idle (Fixture *self)
{
  do
    while (g_main_context_iteration (NULL, FALSE))
      ;
  while (jy_office_is_busy (self->office));
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  wait_idle (self);
  g_clear_object (&self->list);
  g_assert_finalize_object (self->office);
  jy_test_remove_folder (self->folder);
  g_free (self->folder);
}

static void
set_range (Fixture *self, gint64 first, gint64 last)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (gint64 id = first; id <= last; id++)
    g_array_append_val (ids, id);
  jy_id_list_set_ids (self->list, self->office, ids);
}

static char *
dup_name (gpointer row)
{
  char *name = NULL;

  g_object_get (row, "name", &name, NULL);
  return name;
}

#define assert_name(row, expected)                                                                 \
  G_STMT_START                                                                                     \
  {                                                                                                \
    g_autofree char *its_name = dup_name (row);                                                    \
    g_assert_cmpstr (its_name, ==, expected);                                                      \
  }                                                                                                \
  G_STMT_END

static void
count_cb (guint *count)
{
  (*count)++;
}

/* A row is empty at first, then notifies; its whole page came with it. */
static void
test_rows_fill_in (Fixture *self, gconstpointer data)
{
  GListModel *model = G_LIST_MODEL (self->list);
  g_autoptr (JyIdRow) row = NULL, neighbour = NULL;
  guint n_notified = 0;

  set_range (self, 1, 100000);
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, 100000);
  g_assert_null (g_list_model_get_item (model, 100000));

  row = g_list_model_get_item (model, 500);
  g_signal_connect_swapped (row, "notify::name", G_CALLBACK (count_cb), &n_notified);
  assert_name (row, NULL);

  wait_idle (self);
  assert_name (row, "501");
  g_assert_cmpuint (n_notified, ==, 1);

  neighbour = g_list_model_get_item (model, 501);
  assert_name (neighbour, "502");
  g_assert_cmpint (n_pages, ==, 1);
}

/* What flies by is not read; what was read is kept, but not all of it. */
static void
test_memory_stays_small (Fixture *self, gconstpointer data)
{
  GListModel *model = G_LIST_MODEL (self->list);

  set_range (self, 1, 100000);
  for (guint i = 0; i < 100000; i++)
    g_object_unref (g_list_model_get_item (model, i));
  wait_idle (self);
  g_assert_cmpint (n_pages, ==, 0);
  g_assert_cmpuint (jy_id_list_get_n_rows (self->list), ==, 0);

  for (guint i = 0; i < 100000; i += 1000)
    {
      g_autoptr (JyIdRow) row = g_list_model_get_item (model, i);

      g_assert_false (jy_id_row_is_fresh (row));
      wait_idle (self);
      g_assert_true (jy_id_row_is_fresh (row));
    }
  g_assert_cmpint (n_pages, ==, 100);
  g_assert_cmpuint (jy_id_list_get_n_rows (self->list), <=, 16 * 200);

  g_object_unref (g_list_model_get_item (model, 99000)); /* one of the last: still there */
  wait_idle (self);
  g_assert_cmpint (n_pages, ==, 100);
}

static void
log_cb (GListModel *model, guint position, guint removed, guint added, GString *log)
{
  g_string_append_printf (log, "@%u-%u+%u", position, removed, added);
}

static void
set_text (Fixture *self, const char *letters)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (; *letters != '\0'; letters++)
    {
      gint64 id = *letters;

      g_array_append_val (ids, id);
    }
  jy_id_list_set_ids (self->list, self->office, ids);
}

static void
test_smallest_splices (Fixture *self, gconstpointer data)
{
  static const struct
  {
    const char *ids, *change;
  } cases[] = {
    { "abcdef", "@0-0+6" },
    { "abcdef", "" },
    { "abcXdef", "@3-0+1" },
    { "abcdef", "@3-1+0" },
    { "abYdef", "@2-1+0@2-0+1" }, /* one for another */
    { "defabY", "@0-0+3@6-3+0" }, /* moved */
    { "", "@0-6+0" },
    { "abc", "@0-0+3" },
    { "abX", "@2-1+0@2-0+1" },
    { "", "@0-3+0" },
  };
  g_autoptr (GString) log = g_string_new (NULL);

  g_signal_connect (self->list, "items-changed", G_CALLBACK (log_cb), log);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_string_set_size (log, 0);
      set_text (self, cases[i].ids);
      g_assert_cmpstr (log->str, ==, cases[i].change);
    }
}

/* Whatever becomes of the ids, the signals tell a follower the truth at every step. */
static void
follow_cb (GListModel *model, guint position, guint removed, guint added, GArray *followed)
{
  g_array_remove_range (followed, position, removed);
  for (guint i = 0; i < added; i++)
    {
      g_autoptr (JyIdRow) row = g_list_model_get_item (model, position + i);
      gint64 id = jy_id_row_get_id (row);

      g_array_insert_val (followed, position + i, id);
    }
  g_assert_cmpuint (followed->len, ==, g_list_model_get_n_items (model));
}

static void
test_random_ids (Fixture *self, gconstpointer data)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GArray) followed = g_array_new (FALSE, FALSE, sizeof (gint64));

  g_signal_connect (self->list, "items-changed", G_CALLBACK (follow_cb), followed);
  for (int turn = 0; turn < 300; turn++)
    {
      int n_edits = g_test_rand_int_range (0, turn % 10 == 0 ? 100 : 8);

      for (int edit = 0; edit < n_edits; edit++)
        {
          guint position = (guint) g_test_rand_int_range (0, (int) ids->len + 1);
          gint64 id = turn * 1000 + edit;

          if (position < ids->len && g_test_rand_bit ())
            g_array_remove_index (ids, position);
          else
            g_array_insert_val (ids, position, id);
        }

      jy_id_list_set_ids (self->list, self->office, ids);
      g_assert_cmpmem (followed->data, followed->len * sizeof (gint64), ids->data,
                       ids->len * sizeof (gint64));
    }
}

/* A row keeps its identity when its neighbours go, and shows what it has until it is read
 * again. */
static void
test_rows_survive_a_change (Fixture *self, gconstpointer data)
{
  GListModel *model = G_LIST_MODEL (self->list);
  g_autoptr (JyIdRow) row = NULL, again = NULL;

  set_range (self, 1, 1000);
  row = g_list_model_get_item (model, 300);
  wait_idle (self);
  assert_name (row, "301");

  suffix = "*";
  set_range (self, 200, 1000);
  assert_name (row, "301");
  g_assert_cmpuint (jy_id_list_find (self->list, 301), ==, 101);
  g_assert_cmpuint (jy_id_list_find (self->list, 1), ==, G_MAXUINT);
  again = g_list_model_get_item (model, 101);
  g_assert_true (row == again);

  wait_idle (self);
  assert_name (row, "301*");
}

static void
test_a_record_is_gone (Fixture *self, gconstpointer data)
{
  g_autoptr (JyIdRow) row = NULL;

  set_range (self, -1, 1);
  row = g_list_model_get_item (G_LIST_MODEL (self->list), 0);
  wait_idle (self);
  assert_name (row, NULL);
  g_assert_true (jy_id_row_is_fresh (row));
}

static void
failed_cb (JyIdList *list, const GError *error, guint *count)
{
  g_assert_error (error, JY_ERROR, JY_ERROR_BUSY);
  (*count)++;
}

static void
test_failure_is_told_and_tried_again (Fixture *self, gconstpointer data)
{
  g_autoptr (JyIdRow) row = NULL, again = NULL;
  guint n_failed = 0;

  g_signal_connect (self->list, "failed", G_CALLBACK (failed_cb), &n_failed);
  fail = TRUE;
  set_range (self, 1, 1000);
  row = g_list_model_get_item (G_LIST_MODEL (self->list), 0);
  wait_idle (self);
  g_assert_cmpuint (n_failed, ==, 1);

  fail = FALSE;
  again = g_list_model_get_item (G_LIST_MODEL (self->list), 0);
  wait_idle (self);
  assert_name (row, "1");
}

/* Rows outlive their list, and pages on their way find nobody. */
static void
test_the_list_goes_first (Fixture *self, gconstpointer data)
{
  g_autoptr (JyIdRow) row = NULL;

  set_range (self, 1, 1000);
  row = g_list_model_get_item (G_LIST_MODEL (self->list), 0);
  while (!jy_office_is_busy (self->office))
    g_main_context_iteration (NULL, FALSE);
  g_clear_object (&self->list);
  wait_idle (self);
  assert_name (row, NULL);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define add(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)
  add ("/id-list/rows-fill-in", test_rows_fill_in);
  add ("/id-list/memory-stays-small", test_memory_stays_small);
  add ("/id-list/smallest-splices", test_smallest_splices);
  add ("/id-list/random-ids", test_random_ids);
  add ("/id-list/rows-survive-a-change", test_rows_survive_a_change);
  add ("/id-list/a-record-is-gone", test_a_record_is_gone);
  add ("/id-list/failure-is-told", test_failure_is_told_and_tried_again);
  add ("/id-list/the-list-goes-first", test_the_list_goes_first);

  return g_test_run ();
}
