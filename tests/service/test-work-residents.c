/* test-work-residents.c - a person's facts, conditions, pregnancies, classes and health record
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-store-areas.h"
#include "jy-test-registry.h"
#include "jy-test-work.h"
#include "jy-work-history.h"
#include "jy-work-residents.h"

#define HOUSE 10
#define ANNA 20
#define BO 21

/* A village of a township, both with codes; Anna, born 1984, and Bo, born 1952. */
static void
insert_world (JyTestStore *self)
{
  JyStoredCentre centre = { .id = 5,
                            .name = (char *) "C",
                            .kind = (char *) "township_hospital",
                            .county_code = (char *) "430204",
                            .township_code = (char *) "102" };
  JyStoredArea village = {
    .id = 2, .kind = (char *) "village", .name = (char *) "V", .code = (char *) "101"
  };
  g_autoptr (JyStoredResident) bo = NULL;
  g_auto (JyTransaction) tx = { 0 };

  jy_test_begin (self, &tx);
  g_assert_true (jy_store_insert_centre (self->store, &centre, NULL));
  g_assert_true (jy_store_insert_area (self->store, &village, NULL));
  jy_test_add_area (self, 3, 2, "grid", "G");
  jy_test_add_household (self, HOUSE, 3, "1", "花石村");
  jy_test_add_resident (self, ANNA, HOUSE, "02", "安娜", "1984-06-16", NULL);
  jy_test_add_resident (self, BO, HOUSE, "51", "薄山", "1952-02-02", NULL);
  bo = jy_store_get_resident (self->store, BO, NULL);
  bo->sex = 1;
  g_assert_true (jy_store_update_resident (self->store, bo, NULL));
  jy_test_commit (self, &tx);
}

static JyPersonView *
view_of (JyTestStore *self, gint64 id)
{
  g_autoptr (GError) error = NULL;
  JyPersonView *view = jy_work_get_person (&self->work, &id, &error);

  g_assert_no_error (error);
  return view;
}

static void
test_person (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyPersonView) view = NULL;
  g_autoptr (GError) error = NULL;
  const gint64 nobody = 99;

  insert_world (self);
  view = view_of (self, BO);
  g_assert_cmpstr (view->resident->name, ==, "薄山");
  g_assert_cmpstr (view->household->number, ==, "1");
  g_assert_cmpuint (view->family->len, ==, 2);
  g_assert_cmpint (((JyRegisterPerson *) view->family->pdata[0])->id, ==, ANNA);
  g_assert_cmpuint (view->memberships->len, ==, 1);
  g_assert_cmpint (view->classes.groups, ==, JY_GROUP_ELDERLY);
  g_assert_cmpint (view->row->groups, ==, JY_GROUP_ELDERLY);
  g_assert_nonnull (strstr (view->population_reason, "65 or older"));
  g_assert_null (view->health_record);
  g_assert_cmpuint (view->agreements->len, ==, 0);

  g_assert_null (jy_work_get_person (&self->work, (gpointer) &nobody, &error));
  g_assert_error (error, JY_ERROR, JY_ERROR_NOT_FOUND);
}

static void
set (char **text, const char *value)
{
  g_free (*text);
  *text = g_strdup (value);
}

static void
test_correct (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyPersonView) view = NULL, after = NULL;
  g_autoptr (JyStoredResident) stale = NULL;
  g_autoptr (GError) error = NULL;

  insert_world (self);
  view = view_of (self, ANNA);
  stale = jy_stored_resident_copy (view->resident);
  set (&view->resident->phone, "+86 138-1234-5678");
  set (&view->resident->name, "");
  jy_test_refuse (self, jy_work_correct_resident, view->resident, "name");
  set (&view->resident->name, " 安 娜 ");
  view->resident->died_on = self->work.today; /* not in this way */
  jy_test_run (self, jy_work_correct_resident, view->resident);

  after = view_of (self, ANNA);
  g_assert_cmpstr (after->resident->phone, ==, "13812345678");
  g_assert_cmpstr (after->resident->name, ==, "安 娜");
  g_assert_false (g_date_valid (&after->resident->died_on));

  g_assert_null (jy_work_correct_resident (&self->work, stale, &error));
  g_assert_error (error, JY_ERROR, JY_ERROR_CONFLICT);
}

static void
test_same_person (JyTestStore *self, gconstpointer data)
{
  JyStoredResident asked = { .name = (char *) "薄山", .born_on = jy_test_date ("1952-02-02") };
  g_autoptr (GPtrArray) same = NULL, none = NULL;

  insert_world (self);
  same = jy_work_find_same_person (&self->work, &asked, NULL);
  g_assert_cmpuint (same->len, ==, 1);
  asked.id = BO;
  none = jy_work_find_same_person (&self->work, &asked, NULL);
  g_assert_cmpuint (none->len, ==, 0);
}

static void
test_residence (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyPersonView) view = NULL, after = NULL;

  insert_world (self);
  view = view_of (self, ANNA);
  set (&view->resident->residence_pattern, "moon");
  jy_test_refuse (self, jy_work_set_residence, view->resident, "Choose");
  set (&view->resident->residence_pattern, "away");
  set (&view->resident->away_place, " 深圳 ");
  jy_test_run (self, jy_work_set_residence, view->resident);
  after = view_of (self, ANNA);
  g_assert_true (after->row->is_away);
  g_assert_cmpstr (after->resident->away_place, ==, "深圳");
}

static void
test_conditions (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyStoredCondition) condition = g_new0 (JyStoredCondition, 1);
  g_autoptr (JyStoredCondition) again = NULL;
  g_autoptr (JyStoredCondition) old = NULL;
  g_autoptr (JyPersonView) view = NULL, after = NULL;

  insert_world (self);
  condition->id = 50;
  condition->resident = ANNA;
  condition->kind = g_strdup ("elderly");
  jy_test_refuse (self, jy_work_save_condition, condition, "from the list");
  set (&condition->kind, "hypertension");
  condition->from_on = jy_test_date ("2024-06-16");
  jy_test_refuse (self, jy_work_save_condition, condition, "future");
  condition->from_on = jy_test_date ("1984-06-15");
  jy_test_refuse (self, jy_work_save_condition, condition, "not born");
  condition->from_on = jy_test_date ("2024-06-01");
  jy_test_run (self, jy_work_save_condition, condition);

  again = jy_stored_condition_copy (condition);
  again->id = 51;
  again->rev = 0;
  jy_test_refuse (self, jy_work_save_condition, again, "already");
  view = view_of (self, ANNA);
  g_assert_cmpint (view->classes.groups, ==, JY_GROUP_HYPERTENSION);
  g_assert_cmpint (view->row->health_class, ==, JY_HEALTH_CHRONIC);

  condition->until_on = jy_test_date ("2024-05-31");
  jy_test_refuse (self, jy_work_save_condition, condition, "before it begins");
  condition->until_on = jy_test_date ("2024-06-10");
  set (&condition->end_reason, "bored");
  jy_test_refuse (self, jy_work_save_condition, condition, "from the list");
  set (&condition->end_reason, "withdrawn");
  g_date_clear (&condition->until_on, 1);
  jy_test_refuse (self, jy_work_save_condition, condition, "since when");
  condition->until_on = jy_test_date ("2024-06-10");
  jy_test_run (self, jy_work_save_condition, condition);
  old = jy_store_get_condition (self->store, 50, NULL);
  g_assert_cmpstr (old->end_reason, ==, "withdrawn");
  jy_test_run (self, jy_work_save_condition, again);
  jy_test_run (self, jy_work_delete_condition, again);
  after = view_of (self, ANNA);
  g_assert_cmpint (after->row->groups, ==, 0);
  g_assert_cmpuint (after->known->conditions->len, ==, 1);
}

static void
test_pregnancy (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyStoredPregnancy) pregnancy = g_new0 (JyStoredPregnancy, 1);
  JyStoredResident *child = g_new0 (JyStoredResident, 1);
  JyDelivery *delivery;
  g_autoptr (JyPersonView) view = NULL, born = NULL, mother = NULL;

  insert_world (self);
  pregnancy->id = 50;
  pregnancy->resident = BO;
  jy_test_refuse (self, jy_work_save_pregnancy, pregnancy, "Only women");
  pregnancy->resident = ANNA;
  pregnancy->last_period_on = jy_test_date ("2023-09-05");
  jy_test_run (self, jy_work_save_pregnancy, pregnancy);
  view = view_of (self, ANNA);
  g_assert_cmpint (view->row->groups, ==, JY_GROUP_MATERNAL);
  g_assert_cmpint (g_date_get_day (&pregnancy->due_on), ==, 12);
  g_assert_cmpint (g_date_get_month (&pregnancy->due_on), ==, 6);

  child->id = 30;
  child->sex = 2;
  delivery =
    jy_delivery_new (jy_stored_pregnancy_copy (pregnancy), jy_new_member_new (child, "30"));
  jy_test_refuse (self, jy_work_record_delivery, delivery, "Enter the day");
  delivery->pregnancy->delivered_on = jy_test_date ("2024-06-14");
  child->born_on = jy_test_date ("2024-06-13");
  jy_test_refuse (self, jy_work_record_delivery, delivery, "not born on the day");
  g_date_clear (&child->born_on, 1);
  jy_test_run (self, jy_work_record_delivery, delivery);
  jy_delivery_free (delivery);

  born = view_of (self, 30);
  g_assert_cmpstr (born->resident->name, ==, "安娜之女");
  g_assert_cmpint (born->household->id, ==, HOUSE);
  g_assert_cmpint (born->row->groups, ==, JY_GROUP_CHILD);
  mother = view_of (self, ANNA);
  g_assert_cmpuint (mother->family->len, ==, 3);
}

static void
test_class_by_hand (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyStoredClassOverride) told = g_new0 (JyStoredClassOverride, 1);
  g_autoptr (JyPersonView) view = NULL, after = NULL;

  insert_world (self);
  told->resident = ANNA;
  told->axis = g_strdup ("health");
  told->value = 5;
  jy_test_refuse (self, jy_work_set_class, told, "from the list");
  told->value = 4;
  jy_test_refuse (self, jy_work_set_class, told, "why");
  set (&told->reason, "test");
  jy_test_run (self, jy_work_set_class, told);
  told->id = 0;
  told->value = 2;
  jy_test_run (self, jy_work_set_class, told);
  view = view_of (self, ANNA);
  g_assert_cmpint (view->row->health_class, ==, 2);
  g_assert_true (view->classes.health_by_hand);
  g_assert_cmpuint (view->known->overrides->len, ==, 2);

  jy_test_run (self, jy_work_clear_class, told);
  jy_test_refuse (self, jy_work_clear_class, told, "already");
  after = view_of (self, ANNA);
  g_assert_cmpint (after->row->health_class, ==, 1);
}

static void
test_health_record (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyStoredHealthRecord) record = g_new0 (JyStoredHealthRecord, 1);
  g_autoptr (JyStoredHealthRecord) second = g_new0 (JyStoredHealthRecord, 1);
  g_autoptr (JyPersonView) view = NULL;

  insert_world (self);
  record->id = 50;
  record->resident = ANNA;
  record->blood_abo = g_strdup ("9");
  jy_test_refuse (self, jy_work_save_health_record, record, "Blood group");
  set (&record->blood_abo, "1");
  jy_test_run (self, jy_work_save_health_record, record);
  g_assert_cmpstr (record->number, ==, "43020410210100001");

  second->id = 51;
  second->resident = ANNA;
  jy_test_refuse (self, jy_work_save_health_record, second, "already");
  second->resident = BO;
  set (&second->number, "43020410210100001");
  jy_test_refuse (self, jy_work_save_health_record, second, "Somebody else");
  set (&second->number, "123");
  jy_test_refuse (self, jy_work_save_health_record, second, "17 digits");
  set (&second->number, "");
  jy_test_run (self, jy_work_save_health_record, second);
  g_assert_cmpstr (second->number, ==, "43020410210100002");

  set (&record->number, "43020410210100009");
  set (&record->education, "6");
  jy_test_run (self, jy_work_save_health_record, record);
  view = view_of (self, ANNA);
  g_assert_cmpstr (view->health_record->number, ==, "43020410210100001"); /* it stays */
  g_assert_cmpstr (view->health_record->education, ==, "6");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  jy_test_add_store ("/work/residents/person", test_person);
  jy_test_add_store ("/work/residents/correct", test_correct);
  jy_test_add_store ("/work/residents/same-person", test_same_person);
  jy_test_add_store ("/work/residents/residence", test_residence);
  jy_test_add_store ("/work/residents/conditions", test_conditions);
  jy_test_add_store ("/work/residents/pregnancy", test_pregnancy);
  jy_test_add_store ("/work/residents/class-by-hand", test_class_by_hand);
  jy_test_add_store ("/work/residents/health-record", test_health_record);

  return g_test_run ();
}
