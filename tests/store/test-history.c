/* test-history.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-error.h"
#include "jy-history.h"
#include "jy-store-areas.h"
#include "jy-test-dump.h"

/* Each takes the number of an area; its figures have a number of their own. */
typedef gboolean (*Step) (JyStore *store, gint64 id, GError **error);

static gboolean
insert_area (JyStore *store, gint64 id, GError **error)
{
  JyStoredArea area = { .id = id, .kind = (char *) "village", .name = (char *) "宝塔村" };

  return jy_store_insert_area (store, &area, error);
}

static gboolean
rename_area (JyStore *store, gint64 id, GError **error)
{
  g_autoptr (JyStoredArea) area = jy_store_get_area (store, id, error);
  g_autofree char *old = NULL;

  if (area == NULL)
    return FALSE;

  old = g_steal_pointer (&area->name);
  area->name = g_strconcat (old, "\"'\\\n", NULL); /* awkward to quote */
  return jy_store_update_area (store, area, error);
}

static gboolean
delete_area (JyStore *store, gint64 id, GError **error)
{
  g_autoptr (JyStoredArea) area = jy_store_get_area (store, id, error);

  return area != NULL && jy_store_delete_area (store, id, area->rev, error);
}

static gboolean
insert_base (JyStore *store, gint64 id, GError **error)
{
  JyStoredAreaBase base = { .id = id + 1000, .area = id, .year = 2024, .population = 1200 };

  return jy_store_insert_area_base (store, &base, error);
}

static gboolean
delete_bases (JyStore *store, gint64 id, GError **error)
{
  g_autoptr (GPtrArray) bases = jy_store_list_bases_of_area (store, id, error);

  for (guint i = 0; i < bases->len; i++)
    {
      const JyStoredAreaBase *base = g_ptr_array_index (bases, i);

      if (!jy_store_delete_area_base (store, base->id, base->rev, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
undo (JyStore *store, gint64 operation, GError **error)
{
  return jy_history_undo (store, operation, error);
}

/* One operation of at most three steps on @id.  Returns its own id, 0 if it failed. */
static gint64
try_do (JyTestStore *self, gint64 id, GError **error, Step first, Step second, Step third)
{
  Step steps[] = { first, second, third };
  g_auto (JyTransaction) tx = { 0 };

  self->work.operation = 0;
  self->work.change = JY_CHANGE_NONE;

  if (!jy_work_begin (&self->work, &tx, "test", NULL, 0, error))
    return 0;
  for (gsize i = 0; i < G_N_ELEMENTS (steps) && steps[i] != NULL; i++)
    if (!steps[i](self->store, id, error))
      return 0;

  return jy_work_commit (&self->work, &tx, error) ? self->work.operation : 0;
}

static gint64
do_steps (JyTestStore *self, gint64 id, Step first, Step second, Step third)
{
  g_autoptr (GError) error = NULL;
  gint64 operation = try_do (self, id, &error, first, second, third);

  g_assert_no_error (error);
  return operation;
}

/* Whatever an operation did, undo takes it back, and undoing the undo does it again. */
static void
check_undo_and_redo (JyTestStore *self, gint64 id, Step first, Step second, Step third)
{
  g_autofree char *before = jy_test_dump (self->store);
  gint64 operation = do_steps (self, id, first, second, third);
  g_autofree char *after = jy_test_dump (self->store);
  JyChange change = self->work.change;
  gint64 undone;

  g_assert_cmpstr (before, !=, after);

  undone = do_steps (self, operation, undo, NULL, NULL);
  jy_test_assert_dump (self->store, before);
  g_assert_cmpuint (self->work.change, ==, change);

  do_steps (self, undone, undo, NULL, NULL);
  jy_test_assert_dump (self->store, after);
}

static void
test_insert_update_delete (JyTestStore *self, gconstpointer data)
{
  check_undo_and_redo (self, 1, insert_area, NULL, NULL);
  check_undo_and_redo (self, 1, rename_area, NULL, NULL);
  check_undo_and_redo (self, 1, rename_area, rename_area, rename_area);
  check_undo_and_redo (self, 1, delete_area, NULL, NULL);
  check_undo_and_redo (self, 1, insert_area, rename_area, NULL);
  check_undo_and_redo (self, 1, rename_area, delete_area, insert_area);
}

/* An area and what refers to it come back in the right order. */
static void
test_foreign_key (JyTestStore *self, gconstpointer data)
{
  check_undo_and_redo (self, 1, insert_area, insert_base, NULL);
  check_undo_and_redo (self, 1, delete_bases, delete_area, NULL);
}

/* The sentence says what changed, in words: @what. */
static void
assert_conflict (JyTestStore *self, gint64 operation, const char *what)
{
  g_autofree char *before = jy_test_dump (self->store);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (try_do (self, operation, &error, undo, NULL, NULL), ==, 0);
  g_assert_error (error, JY_ERROR, JY_ERROR_CONFLICT);
  g_assert_nonnull (strstr (error->message, what));
  g_assert_null (strchr (error->message, '_'));
  jy_test_assert_dump (self->store, before);
}

static void
test_conflict (JyTestStore *self, gconstpointer data)
{
  g_autofree char *empty = jy_test_dump (self->store);
  gint64 inserted = do_steps (self, 1, insert_area, insert_base, NULL);
  gint64 renamed = do_steps (self, 1, rename_area, NULL, NULL);
  gint64 again = do_steps (self, 1, rename_area, NULL, NULL);

  assert_conflict (self, renamed, "(area) was changed since");
  assert_conflict (self, inserted, "(area) was changed since");

  /* Once what came after is undone, they can be. */
  do_steps (self, again, undo, NULL, NULL);
  do_steps (self, renamed, undo, NULL, NULL);
  assert_conflict (self, renamed, "(area)");
  do_steps (self, inserted, undo, NULL, NULL);
  jy_test_assert_dump (self->store, empty);
  assert_conflict (self, inserted, "(base figures of an area)");
}

static void
test_needed_by_another (JyTestStore *self, gconstpointer data)
{
  gint64 inserted = do_steps (self, 1, insert_area, NULL, NULL);

  do_steps (self, 1, insert_base, NULL, NULL);
  assert_conflict (self, inserted, "(area) is used by others");
}

static void
test_nothing_to_undo (JyTestStore *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (try_do (self, G_MAXINT64, &error, undo, NULL, NULL), ==, 0);
  g_assert_error (error, JY_ERROR, JY_ERROR_NOT_FOUND);
}

static gboolean
touch_nothing (JyStore *store, gint64 id, GError **error)
{
  g_autoptr (JyStmt) stmt = jy_store_prepare (store, "UPDATE area SET name = name", error);

  return jy_stmt_run (stmt, error);
}

static gint64
count (JyTestStore *self, const char *sql)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JyStmt) stmt = jy_store_prepare (self->store, sql, &error);

  g_assert_no_error (error);
  g_assert_cmpint (jy_stmt_step (stmt, &error), ==, JY_STEP_ROW);
  return jy_stmt_get_int64 (stmt, 0);
}

/* Writing what is there already is no change, and leaves no operation. */
static void
test_no_change (JyTestStore *self, gconstpointer data)
{
  gint64 n_operations;

  do_steps (self, 1, insert_area, NULL, NULL);
  g_assert_cmpuint (self->work.change, ==, JY_CHANGE_AREAS);

  n_operations = count (self, "SELECT count (*) FROM operation");
  g_assert_cmpint (do_steps (self, 1, touch_nothing, NULL, NULL), ==, 0);
  g_assert_cmpuint (self->work.change, ==, JY_CHANGE_NONE);
  g_assert_cmpint (count (self, "SELECT count (*) FROM operation"), ==, n_operations);
}

/* A form read before an undo cannot save over what came after it. */
static void
test_rev_is_never_reused (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyStoredArea) form = NULL;
  g_autoptr (JyStoredArea) now = NULL;
  gint64 renamed;

  do_steps (self, 1, insert_area, NULL, NULL);
  renamed = do_steps (self, 1, rename_area, NULL, NULL);
  form = jy_store_get_area (self->store, 1, NULL);
  do_steps (self, renamed, undo, NULL, NULL);
  now = jy_store_get_area (self->store, 1, NULL);

  g_assert_cmpint (now->rev, >, form->rev);
}

/* Anything at random, then all of it taken back, one state after the other. */
static void
test_random_walk (JyTestStore *self, gconstpointer data)
{
  static const Step steps[] = { insert_area, rename_area, delete_area, insert_base, delete_bases };
  g_autoptr (GArray) operations = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GPtrArray) states = g_ptr_array_new_with_free_func (g_free);

  for (int i = 0; i < 400; i++)
    {
      gint64 id = g_test_rand_int_range (1, 6);
      Step step = steps[g_test_rand_int_range (0, G_N_ELEMENTS (steps))];
      g_autofree char *before = jy_test_dump (self->store);
      gint64 operation = try_do (self, id, NULL, step, NULL, NULL); /* may be refused */

      if (operation == 0)
        continue;
      g_array_append_val (operations, operation);
      g_ptr_array_add (states, g_steal_pointer (&before));
    }

  g_assert_cmpuint (operations->len, >, 50);
  for (guint i = operations->len; i > 0; i--)
    {
      do_steps (self, g_array_index (operations, gint64, i - 1), undo, NULL, NULL);
      jy_test_assert_dump (self->store, states->pdata[i - 1]);
    }

  /* Its changes are all that lie between an operation and the next. */
  g_assert_cmpint (count (self, "SELECT count (*) FROM change AS c WHERE operation IS NOT"
                                " (SELECT o.id FROM operation AS o WHERE o.first_change <= c.seq"
                                "  ORDER BY o.id DESC LIMIT 1)"),
                   ==, 0);
}

/* More columns than a function takes arguments, and every kind of value. */
static void
test_wide_table (JyTestStore *self, gconstpointer data)
{
  g_autoptr (GString) sql = g_string_new ("CREATE TABLE wide (id INTEGER PRIMARY KEY");
  g_auto (GStrv) columns = NULL;
  g_autofree char *track = NULL;
  g_autoptr (GError) error = NULL;

  for (int i = 0; i < 150; i++)
    g_string_append_printf (sql, ", c%d REAL DEFAULT %d.1", i, i);
  g_string_append (sql, ", t TEXT DEFAULT 'a\"\\\n李', n TEXT, big INTEGER DEFAULT"
                        " 9223372036854775807) STRICT;");
  g_assert_true (jy_db_run_script (self->store->db, sql->str, &error));

  columns = jy_db_list_columns (self->store->db, "wide", &error);
  g_assert_cmpuint (g_strv_length (columns), ==, 154);
  track = jy_dialect_track ("wide", (const char *const *) columns, NULL, NULL);
  g_assert_true (jy_db_run_script (self->store->db, track, &error));

  jy_db_set_operation (self->store->db, 1);
  g_assert_true (jy_db_run_script (self->store->db,
                                   "INSERT INTO operation VALUES (1, 0, 0, 't', 't', 0, NULL, 1);"
                                   "INSERT INTO wide (id) VALUES (1);"
                                   "UPDATE wide SET c149 = 1.0 / 3.0;",
                                   &error));
  jy_db_set_operation (self->store->db, 0);
  g_assert_no_error (error);

  g_assert_cmpint (count (self, "SELECT count (*) FROM change, wide WHERE json_valid (after)"
                                " AND json_extract (after, '$.c120') IS c120"
                                " AND json_extract (after, '$.c149') IS c149"
                                " AND json_extract (after, '$.t') IS t"
                                " AND json_extract (after, '$.n') IS n"
                                " AND json_extract (after, '$.big') IS big"),
                   ==, 1);
}

/* Every table is in the list, or is history itself, a draft, or can be made again. */
static void
test_every_table_is_tracked (JyTestStore *self, gconstpointer data)
{
  static const char *const untracked[] = {
    "operation",      "change",
    "stale",          "derived_basis",
    "resident_state", "household_state",
    "resident_key",   "household_key",
    "record_draft",   "task",
    "resident_tally", "task_tally",
    "task_tally_day", "frozen_text",
    "printing",       "printing_subject",
    "kept_file",      NULL,
  };
  g_autoptr (JyStmt) stmt = jy_store_prepare (
    self->store, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'",
    NULL);
  guint n = 0;

  while (jy_stmt_step (stmt, NULL) == JY_STEP_ROW)
    {
      const char *name = jy_stmt_get_text (stmt, 0);

      g_assert_true (g_strv_contains (untracked, name) != (jy_table_find (name) != NULL));
      n++;
    }

  g_assert_cmpuint (n, >, 30);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  jy_test_add_store ("/history/insert-update-delete", test_insert_update_delete);
  jy_test_add_store ("/history/foreign-key", test_foreign_key);
  jy_test_add_store ("/history/conflict", test_conflict);
  jy_test_add_store ("/history/needed-by-another", test_needed_by_another);
  jy_test_add_store ("/history/nothing-to-undo", test_nothing_to_undo);
  jy_test_add_store ("/history/no-change", test_no_change);
  jy_test_add_store ("/history/rev-is-never-reused", test_rev_is_never_reused);
  jy_test_add_store ("/history/random-walk", test_random_walk);
  jy_test_add_store ("/history/wide-table", test_wide_table);
  jy_test_add_store ("/history/every-table-is-tracked", test_every_table_is_tracked);

  return g_test_run ();
}
