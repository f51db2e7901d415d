/* test-work-delivers.c - what a record delivers: by what was filled in, by the day of discharge, by
 * the item of the agreement it names
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-date.h"
#include "jy-error.h"
#include "jy-form-catalogue.h"
#include "jy-test-entry.h"
#include "jy-test-form.h"
#include "jy-test-signing.h"
#include "jy-work-history.h"
#include "jy-work-residents.h"
#include "jy-work-services.h"
#include "jy-work-tasks.h"

enum
{
  ROUNDS = 61,
  DRUGS = 62, /* an item of the centre's own */
};

static void
add_item (JyTestStore *self, gint64 id, const char *code, const char *name)
{
  g_auto (JyTransaction) tx = { 0 };

  jy_test_begin (self, &tx);
  jy_test_add_service (self, id, code, name, "", 2);
  jy_test_commit (self, &tx);
}

/* The family has an agreement with @code and one item of the centre's own. */
static void
sign (JyTestStore *self, gboolean two)
{
  g_autoptr (JySigning) signing = NULL;

  add_item (self, ROUNDS, "ME02", "Rounds");
  if (two)
    add_item (self, DRUGS, "ZZ01", "Drugs brought");
  signing = jy_test_sign (self, JY_TEST_HOUSEHOLD);
}

#define VISIT "purpose=1 met=1 findings=x"

/* "rule rule …": what a record closed, in the order of the rules. */
static char *
dup_closed (const JyServiceResult *result)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();

  for (const JyServiceRule *rule = jy_service_rules; rule->id != NULL; rule++)
    for (guint i = 0; i < result->closed->len; i++)
      if (((const JyTaskRow *) result->closed->pdata[i])->rule == rule)
        g_ptr_array_add (ids, (gpointer) rule->id);
  g_ptr_array_add (ids, NULL);
  return g_strjoinv (" ", (char **) ids->pdata);
}

static void
assert_closes (const JyServiceResult *result, const char *expected)
{
  g_autofree char *closed = dup_closed (result);

  g_assert_cmpstr (closed, ==, expected);
}

/* S81: without a reading a visit is none of blood pressure; corrected, it is. */
static void
test_blank (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JySigning) signing = jy_test_sign (self, JY_TEST_HOUSEHOLD);
  g_autoptr (JyServiceResult) blank =
    jy_test_record (self, "home-visit", JY_TEST_WIFE, "2024-07-01", VISIT);
  g_autoptr (JyServiceResult) nobody = NULL;
  g_autoptr (JyServiceResult) corrected = NULL;
  g_autoptr (JyServiceEntry) entry = NULL;

  assert_closes (blank, "");
  entry = jy_service_entry_new (jy_stored_service_record_copy (blank->record),
                                jy_answers_parse (blank->record->answers, NULL));
  g_free (entry->record->correction_reason);
  entry->record->correction_reason = g_strdup ("found the slip");
  jy_answers_set (entry->answers, "sbp", "128");
  jy_answers_set (entry->answers, "dbp", "82");
  corrected = jy_test_entry_save (self, entry);
  assert_closes (corrected,
                 "blood-pressure-first attention-blood-pressure"); /* 61: at risk (3.7) */

  nobody =
    jy_test_record (self, "home-visit", JY_TEST_GRANDMOTHER, "2024-07-02", "purpose=1 met=3");
  assert_closes (nobody, "");
}

/* S57, S63: the only one that fits is named by itself. */
static void
test_only_item (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyServiceResult) result = NULL;

  sign (self, FALSE);
  result = jy_test_record (self, "home-visit", JY_TEST_WIFE, "2024-07-01", VISIT);
  g_assert_cmpint (result->record->item, ==, ROUNDS);
  assert_closes (result, "home-rounds");
}

/* Of two the record says which; otherwise the first that waits is taken, and no other. */
static void
test_two_items (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyServiceEntry) named = NULL;
  g_autoptr (JyServiceEntry) wrong = NULL;
  g_autoptr (JyServiceResult) first = NULL;
  g_autoptr (JyServiceResult) second = NULL;
  g_autoptr (JyServiceResult) refused = NULL;
  g_autoptr (GError) error = NULL;

  sign (self, TRUE);
  first = jy_test_record (self, "home-visit", JY_TEST_WIFE, "2024-07-01", VISIT);
  g_assert_cmpint (first->record->item, ==, 0);
  assert_closes (first, "home-rounds");

  named = jy_test_entry_new ("home-visit", JY_TEST_WIFE, "2024-07-02", VISIT);
  named->item = g_strdup ("ZZ01");
  second = jy_test_entry_save (self, named);
  g_assert_cmpint (second->record->item, ==, DRUGS);
  assert_closes (second, "promised-item");

  wrong = jy_test_entry_new ("home-visit", JY_TEST_WIFE, "2024-07-02", VISIT);
  wrong->item = g_strdup ("HT01");
  refused = jy_work_record_service (&self->work, wrong, &error);
  g_assert_null (refused);
  g_assert_error (error, JY_ERROR, JY_ERROR_INVALID);
}

static char *
dup_window (JyTestStore *self, gint64 resident, const char *rule)
{
  g_autoptr (JyStmt) stmt = jy_store_prepare (
    self->store, "SELECT from_on, to_on FROM task WHERE resident = ? AND rule = ?", NULL);
  char *text = NULL;

  jy_stmt_bind_int_at (stmt, 0, resident);
  jy_stmt_bind_text_at (stmt, 1, rule);
  while (jy_stmt_step (stmt, NULL) == JY_STEP_ROW)
    {
      g_assert_null (text);
      text = g_strdup_printf ("%s..%s", jy_stmt_get_text (stmt, 0), jy_stmt_get_text (stmt, 1));
    }
  return text;
}

static void
assert_window (JyTestStore *self, gint64 resident, const char *rule, const char *expected)
{
  g_autofree char *window = dup_window (self, resident, rule);

  g_assert_cmpstr (window, ==, expected);
}

/* The wife gives birth on 20 June 2024; the child joins the agreement of its family. */
static JyStoredPregnancy *
give_birth (JyTestStore *self, const char *discharged)
{
  JyStoredPregnancy *pregnancy = g_new0 (JyStoredPregnancy, 1);
  JyStoredResident *child = g_new0 (JyStoredResident, 1);
  JyDelivery *delivery;
  g_autoptr (JySigning) signing = NULL;

  pregnancy->id = 70;
  pregnancy->resident = JY_TEST_WIFE;
  pregnancy->known_on = jy_test_date ("2024-02-01");
  jy_test_run (self, jy_work_save_pregnancy, pregnancy);
  self->work.today = jy_test_date ("2024-06-25");
  child->id = 71;
  child->sex = 1;
  delivery =
    jy_delivery_new (jy_stored_pregnancy_copy (pregnancy), jy_new_member_new (child, "97"));
  delivery->pregnancy->delivered_on = jy_test_date ("2024-06-20");
  if (discharged != NULL)
    delivery->pregnancy->discharged_on = jy_test_date (discharged);
  jy_test_run (self, jy_work_record_delivery, delivery);
  signing = jy_test_sign (self, JY_TEST_HOUSEHOLD);
  jy_stored_pregnancy_free (pregnancy);
  pregnancy = jy_stored_pregnancy_copy (delivery->pregnancy);
  jy_delivery_free (delivery);
  return pregnancy;
}

/* 3.5, 3.6: both visits count from the discharge. */
static void
test_discharge (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyStoredPregnancy) pregnancy = give_birth (self, "2024-06-25");

  assert_window (self, 71, "child-newborn", "2024-06-25..2024-07-02");
  assert_window (self, JY_TEST_WIFE, "postpartum", "2024-06-25..2024-07-02");
  jy_test_run (self, jy_work_undo, &self->work.operation);
}

/* Not known: from the birth; told later: from then on, for mother and child. */
static void
test_discharge_told_later (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyStoredPregnancy) pregnancy = give_birth (self, NULL);

  assert_window (self, 71, "child-newborn", "2024-06-25..2024-06-27"); /* signed on 25 June */
  pregnancy->discharged_on = jy_test_date ("2024-06-19");
  jy_test_refuse (self, jy_work_save_pregnancy, pregnancy, "after the birth");
  pregnancy->discharged_on = jy_test_date ("2024-06-24");
  jy_test_run (self, jy_work_save_pregnancy, pregnancy);
  assert_window (self, 71, "child-newborn", "2024-06-25..2024-07-01");
  assert_window (self, JY_TEST_WIFE, "postpartum", "2024-06-25..2024-07-01");

  jy_test_run (self, jy_work_undo, &self->work.operation);
  assert_window (self, 71, "child-newborn", "2024-06-25..2024-06-27");
}

/* The post-partum visit asks for the day. */
static void
test_discharge_on_form (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyStoredPregnancy) pregnancy = give_birth (self, NULL);
  g_autoptr (JyServiceResult) result = jy_test_record (
    self, "postpartum", JY_TEST_WIFE, "2024-06-29",
    "delivery_date=2024-06-20 discharge_date=2024-06-23 temperature=36.5 general_health=good"
    " sbp=118 dbp=76 breast=1 lochia=1 uterus=1 wound=1 classification=1 guidance=1");
  g_autoptr (JyStoredPregnancy) stored = NULL;
  g_autoptr (JyStoredResident) child = NULL;

  stored = jy_store_get_pregnancy (self->store, pregnancy->id, NULL);
  g_assert_cmpint (g_date_get_day (&stored->discharged_on), ==, 23);
  child = jy_store_get_resident (self->store, 71, NULL);
  g_assert_cmpint (g_date_get_day (&child->discharged_on), ==, 23);
  assert_window (self, JY_TEST_WIFE, "postpartum", "2024-06-25..2024-06-30");
  g_assert_cmpint (g_date_compare (&result->record->done_on, &stored->discharged_on), >, 0);
}

static void
assert_day (const GDate *day, const char *expected)
{
  char text[JY_DATE_TEXT_SIZE] = "";

  if (g_date_valid (day))
    jy_date_to_text (day, text);
  g_assert_cmpstr (text, ==, expected);
}

#define WELL                                                                                       \
  "delivery_date=2024-06-20 temperature=36.5 general_health=good sbp=118 dbp=76 breast=1"          \
  " lochia=1 uterus=1 wound=1 classification=1 guidance=1"

/* 3.6: a birth that only the visit tells of ends the pregnancy, and who is maternal 42 days later.
 */
static void
test_birth_on_form (JyTestStore *self, gconstpointer data)
{
  JyStoredPregnancy pregnancy = { .id = 70,
                                  .resident = JY_TEST_WIFE,
                                  .known_on = jy_test_date ("2024-01-10"),
                                  .last_period_on = jy_test_date ("2023-09-14") };
  g_autoptr (JySigning) signing = jy_test_sign (self, JY_TEST_HOUSEHOLD);
  g_autoptr (JyServiceResult) result = NULL;
  g_autoptr (JyStoredPregnancy) told = NULL;
  g_autoptr (JyStoredPregnancy) undone = NULL;

  jy_test_run (self, jy_work_save_pregnancy, &pregnancy);
  g_free (pregnancy.note);
  result = jy_test_record (self, "postpartum", JY_TEST_WIFE, "2024-06-29", WELL);
  told = jy_store_get_pregnancy (self->store, 70, NULL);
  assert_day (&told->delivered_on, "2024-06-20");
  assert_window (self, JY_TEST_WIFE, "postpartum-42d", "2024-08-01..2024-08-15");

  jy_test_run (self, jy_work_undo, &self->work.operation);
  undone = jy_store_get_pregnancy (self->store, 70, NULL);
  g_assert_false (g_date_valid (&undone->delivered_on));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  jy_test_add_signing ("/work/delivers/blank", test_blank);
  jy_test_add_signing ("/work/delivers/only-item", test_only_item);
  jy_test_add_signing ("/work/delivers/two-items", test_two_items);
  jy_test_add_signing ("/work/delivers/discharge", test_discharge);
  jy_test_add_signing ("/work/delivers/discharge-told-later", test_discharge_told_later);
  jy_test_add_signing ("/work/delivers/discharge-on-form", test_discharge_on_form);
  jy_test_add_signing ("/work/delivers/birth-on-form", test_birth_on_form);

  return g_test_run ();
}
