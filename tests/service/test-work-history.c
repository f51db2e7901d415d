/* test-work-history.c - undo and redo as in an editor
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-error.h"
#include "jy-history-list.h"
#include "jy-test-dump.h"
#include "jy-work-areas.h"
#include "jy-work-history.h"

static gint64
add_area (JyTestStore *self, const char *name)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JyStoredArea) area = g_new0 (JyStoredArea, 1);

  area->id = jy_store_new_id (self->store);
  area->kind = g_strdup ("village");
  area->name = g_strdup (name);
  jy_work_save_area (&self->work, area, &error);
  g_assert_no_error (error);

  return self->work.operation;
}

static void
undo (JyTestStore *self, gint64 operation)
{
  g_autoptr (GError) error = NULL;

  jy_work_undo (&self->work, &operation, &error);
  g_assert_no_error (error);
}

/* What Undo or Redo would do, in words; "" for nothing. */
static char *
dup_next (JyTestStore *self, JyStoredOperation *(*find) (JyStore *store, GError **error))
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JyStoredOperation) operation = find (self->store, &error);

  if (operation == NULL)
    {
      g_assert_error (error, JY_ERROR, JY_ERROR_NOT_FOUND);
      return g_strdup ("");
    }

  return jy_stored_operation_dup_title (operation);
}

static void
assert_next (JyTestStore *self, const char *undo_title, const char *redo_title)
{
  g_autofree char *undoes = dup_next (self, jy_history_find_undo);
  g_autofree char *redoes = dup_next (self, jy_history_find_redo);

  g_assert_cmpstr (undoes, ==, undo_title);
  g_assert_cmpstr (redoes, ==, redo_title);
}

/* Presses Ctrl+Z, or Ctrl+Shift+Z. */
static void
press (JyTestStore *self, JyWorkFunc key)
{
  g_autoptr (GError) error = NULL;

  key (&self->work, NULL, &error);
  g_assert_no_error (error);
}

#define A "Area “A” added"
#define B "Area “B” added"
#define C "Area “C” added"

static void
test_like_an_editor (JyTestStore *self, gconstpointer data)
{
  g_autofree char *nothing = jy_test_dump (self->store);
  g_autofree char *both = NULL;

  assert_next (self, "", "");
  add_area (self, "A");
  add_area (self, "B");
  both = jy_test_dump (self->store);
  assert_next (self, B, "");

  for (int i = 0; i < 3; i++)
    {
      press (self, jy_work_undo_last);
      assert_next (self, A, "Undone: " B);
      press (self, jy_work_undo_last);
      assert_next (self, "", "Undone: " A);
      jy_test_assert_dump (self->store, nothing);

      press (self, jy_work_redo_last);
      assert_next (self, A, "Undone: " B);
      press (self, jy_work_redo_last);
      assert_next (self, B, "");
      jy_test_assert_dump (self->store, both);
    }

  /* Something new: what was undone before stays undone. */
  press (self, jy_work_undo_last);
  add_area (self, "C");
  assert_next (self, C, "");
  press (self, jy_work_undo_last);
  assert_next (self, A, "Undone: " C);
  press (self, jy_work_redo_last);
  assert_next (self, C, "");
}

/* One of the middle, chosen from the history. */
static void
test_out_of_order (JyTestStore *self, gconstpointer data)
{
  gint64 first = add_area (self, "A");

  add_area (self, "B");
  undo (self, first);
  assert_next (self, B, "Undone: " A);
  press (self, jy_work_undo_last);
  assert_next (self, "", "Undone: " B);
  press (self, jy_work_redo_last);
  press (self, jy_work_redo_last);
  assert_next (self, B, "");
}

static void
test_undone_twice (JyTestStore *self, gconstpointer data)
{
  gint64 first = add_area (self, "A");
  g_autoptr (GError) error = NULL;

  undo (self, first);
  g_assert_null (jy_work_undo (&self->work, &first, &error));
  g_assert_error (error, JY_ERROR, JY_ERROR_CONFLICT);
  g_assert_cmpstr (error->message, ==, "This was undone already.");
}

static void
test_list (JyTestStore *self, gconstpointer data)
{
  JyHistoryQuery query = { .limit = 2 };
  gint64 first = add_area (self, "A");
  g_autoptr (GPtrArray) page = NULL;
  g_autofree char *title = NULL;
  const JyStoredOperation *operation;

  add_area (self, "B");
  undo (self, first);

  page = jy_work_list_operations (&self->work, &query, NULL);
  g_assert_cmpuint (page->len, ==, 2);
  operation = page->pdata[0];
  g_assert_cmpint (operation->undoes, ==, first);
  g_assert_cmpint (operation->role, ==, JY_OPERATION_UNDO);
  g_assert_cmpstr (operation->subject, ==, "A");
  g_assert_true (operation->can_undo);
  operation = page->pdata[1];
  g_assert_cmpstr (operation->subject, ==, "B");
  g_assert_cmpint (operation->at_utc, ==, JY_TEST_NOW / 1000);

  query.before = operation->id;
  g_clear_pointer (&page, g_ptr_array_unref);
  page = jy_work_list_operations (&self->work, &query, NULL);
  g_assert_cmpuint (page->len, ==, 2); /* and the making of the file */
  operation = page->pdata[0];
  g_assert_cmpint (operation->id, ==, first);
  g_assert_true (operation->is_undone);
  g_assert_false (operation->can_undo);
  operation = page->pdata[1];
  title = jy_stored_operation_dup_title (operation);
  g_assert_cmpstr (title, ==, "Database created");
  g_assert_false (operation->can_undo);
}

/* What an operation touched, and the values it changed. */
static void
test_details (JyTestStore *self, gconstpointer data)
{
  gint64 id = add_area (self, "A");
  g_autoptr (JyOperationDetails) added = jy_work_get_operation (&self->work, &id, NULL);
  g_autoptr (JyOperationDetails) changed = NULL;
  g_autoptr (GPtrArray) areas = jy_store_list_areas (self->store, NULL);
  JyStoredArea *area = areas->pdata[0];
  const JyTableCount *count = &g_array_index (added->counts, JyTableCount, 0);
  const JyRowChange *change;
  const JyChangedValue *value;

  g_assert_cmpuint (added->counts->len, ==, 1);
  g_assert_cmpstr (count->table->name, ==, "area");
  g_assert_cmpint (count->inserted, ==, 1);
  g_assert_cmpint (count->updated + count->deleted, ==, 0);
  g_assert_cmpuint (added->updates->len, ==, 0);

  g_free (area->officer);
  area->officer = g_strdup ("李\"强\"\n");
  g_assert_true (jy_work_save_area (&self->work, area, NULL) == JY_DONE);
  changed = jy_work_get_operation (&self->work, &self->work.operation, NULL);
  g_assert_cmpuint (changed->updates->len, ==, 1);
  change = changed->updates->pdata[0];
  g_assert_cmpuint (change->values->len, ==, 1);
  value = change->values->pdata[0];
  g_assert_cmpstr (value->column, ==, "officer");
  g_assert_cmpstr (value->before, ==, "");
  g_assert_cmpstr (value->after, ==, "李\"强\"");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  jy_test_add_store ("/work/history/like-an-editor", test_like_an_editor);
  jy_test_add_store ("/work/history/out-of-order", test_out_of_order);
  jy_test_add_store ("/work/history/undone-twice", test_undone_twice);
  jy_test_add_store ("/work/history/list", test_list);
  jy_test_add_store ("/work/history/details", test_details);

  return g_test_run ();
}
