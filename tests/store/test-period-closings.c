/* test-period-closings.c - what was sent is kept as it was, whoever tries to change it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-error.h"
#include "jy-history.h"
#include "jy-store-period-closings.h"
#include "jy-store-private.h"
#include "jy-test.h"

static void
begin (JyTestStore *self, JyTransaction *tx)
{
  g_autoptr (GError) error = NULL;

  self->work.operation = 0;
  jy_work_begin (&self->work, tx, "test", "", 0, &error);
  g_assert_no_error (error);
}

static void
commit (JyTestStore *self, JyTransaction *tx)
{
  g_autoptr (GError) error = NULL;

  jy_work_commit (&self->work, tx, &error);
  g_assert_no_error (error);
}

/* A closing of the first quarter, inside a transaction. */
static gboolean
insert (JyTestStore *self, gint64 id, const char *text, gint64 replaces, GError **error)
{
  g_autofree char *hash = jy_store_freeze_text (self->store, text, error);
  JyStoredPeriodClosing closing = { .id = id,
                                    .first_on = jy_test_date ("2024-01-01"),
                                    .last_on = jy_test_date ("2024-03-31"),
                                    .by_unit = (char *) "team",
                                    .signed_by = (char *) "李梅",
                                    .closed_on = jy_test_date ("2024-04-03"),
                                    .replaces = replaces,
                                    .reason = (char *) (replaces != 0 ? "漏报" : "") };

  closing.sheets = closing.people = hash;
  return hash != NULL && jy_store_insert_period_closing (self->store, &closing, error);
}

static void
test_text_is_kept (JyTestStore *self, gconstpointer data)
{
  g_autofree char *one = jy_store_freeze_text (self->store, "签约 “12”\n—", NULL);
  g_autofree char *again = jy_store_freeze_text (self->store, "签约 “12”\n—", NULL);
  g_autofree char *other = jy_store_freeze_text (self->store, "签约 13", NULL);
  g_autofree char *read = jy_store_dup_frozen_text (self->store, one, NULL);
  g_autofree char *none = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_cmpstr (one, ==, again);
  g_assert_cmpstr (one, !=, other);
  g_assert_cmpstr (read, ==, "签约 “12”\n—");

  g_assert_false (jy_db_run_script (self->store->db, "UPDATE frozen_text SET text = 'x'", &error));
  g_clear_error (&error);
  g_assert_false (jy_db_run_script (self->store->db, "DELETE FROM frozen_text", &error));
  g_clear_error (&error);

  none = jy_store_dup_frozen_text (self->store, "0", &error);
  g_assert_null (none);
  g_assert_error (error, JY_ERROR, JY_ERROR_CORRUPT);
}

/* A text that was changed behind the program's back is not given out. */
static void
test_forgery (JyTestStore *self, gconstpointer data)
{
  g_autofree char *hash = jy_store_freeze_text (self->store, "签约 12", NULL);
  g_autofree char *read = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (jy_db_run_script (self->store->db,
                                   "DROP TRIGGER frozen_text_unchanged;"
                                   "UPDATE frozen_text SET text = '签约 99'",
                                   NULL));
  read = jy_store_dup_frozen_text (self->store, hash, &error);
  g_assert_null (read);
  g_assert_error (error, JY_ERROR, JY_ERROR_CORRUPT);
}

/* One first issue of a period; each issue is replaced once. */
static void
test_issues (JyTestStore *self, gconstpointer data)
{
  JyPeriod quarter;
  g_autoptr (GPtrArray) all = NULL;
  g_autoptr (GPtrArray) others = NULL;
  g_autoptr (GError) error = NULL;

  {
    g_auto (JyTransaction) tx = { 0 };

    begin (self, &tx);
    g_assert_true (insert (self, 1, "a", 0, &error));
    g_assert_false (insert (self, 2, "b", 0, &error));
    g_assert_error (error, JY_ERROR, JY_ERROR_INVALID);
    g_clear_error (&error);
    g_assert_true (insert (self, 3, "b", 1, &error));
    g_assert_false (insert (self, 4, "c", 1, &error));
    g_clear_error (&error);
    commit (self, &tx);
  }

  g_assert_true (jy_period_parse ("2024Q1", &quarter));
  all = jy_store_list_closings_of (self->store, &quarter, "team", NULL);
  g_assert_cmpuint (all->len, ==, 2);
  g_assert_cmpint (((JyStoredPeriodClosing *) all->pdata[0])->id, ==, 3);
  others = jy_store_list_closings_of (self->store, &quarter, "area", NULL);
  g_assert_cmpuint (others->len, ==, 0);
}

/* A closing taken back and made again is still of the moment when it was made first. */
static void
test_undo (JyTestStore *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JyStoredPeriodClosing) closing = NULL;
  g_autofree char *text = NULL;
  gint64 operation = 0, made = 0, first = 0, seq = 0;

  for (int i = 0; i < 3; i++)
    {
      g_auto (JyTransaction) tx = { 0 };

      operation = self->work.operation;
      begin (self, &tx);
      if (i == 0)
        g_assert_true (insert (self, 1, "a", 0, &error));
      else
        g_assert_true (jy_history_undo (self->store, operation, &error));
      commit (self, &tx);
      if (i == 0)
        g_assert_true (jy_store_find_closing_change (self->store, 1, &first, &made, &error));
    }

  g_assert_true (jy_store_find_closing_change (self->store, 1, &seq, &operation, &error));
  g_assert_cmpint (seq, ==, first);
  g_assert_cmpint (operation, ==, made);
  closing = jy_store_get_period_closing (self->store, 1, &error);
  g_assert_no_error (error);
  text = jy_store_dup_frozen_text (self->store, closing->sheets, &error);
  g_assert_cmpstr (text, ==, "a");
  g_assert_false (jy_store_find_closing_change (self->store, 2, &seq, &operation, &error));
  g_assert_error (error, JY_ERROR, JY_ERROR_NOT_FOUND);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  jy_test_add_store ("/period-closings/text-is-kept", test_text_is_kept);
  jy_test_add_store ("/period-closings/forgery", test_forgery);
  jy_test_add_store ("/period-closings/issues", test_issues);
  jy_test_add_store ("/period-closings/undo", test_undo);

  return g_test_run ();
}
