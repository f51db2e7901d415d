/* test-register.c - lists of the register, the counts beside the areas, and the search
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-store-conditions.h"
#include "jy-store-teams.h"
#include "jy-test-registry.h"
#include "jy-work-register.h"

/* Areas: 1 is a township with the villages 2 and 3.  Households by number: 21 “9”, 20 “10”,
 * 22 “11” (of nobody).  A team serves village 3. */
static void
insert_world (JyTestStore *self)
{
  JyStoredCondition condition = { .id = 60, .resident = 31, .kind = (char *) "hypertension" };
  JyStoredTeam team = { .id = 70, .name = (char *) "T" };
  JyStoredTeamArea serves = { .id = 71, .team = 70, .area = 3 };
  g_autoptr (JyStoredResident) person = NULL;
  g_auto (JyTransaction) tx = { 0 };

  jy_test_begin (self, &tx);
  jy_test_add_area (self, 1, 0, "township", "云田镇");
  jy_test_add_area (self, 2, 1, "village", "花石村");
  jy_test_add_area (self, 3, 1, "village", "美泉村");
  jy_test_add_household (self, 20, 2, "10", "云田镇花石村3组12号");
  jy_test_add_household (self, 21, 3, "9", "云田镇美泉村1组");
  jy_test_add_household (self, 22, 3, "11", "");
  jy_test_add_resident (self, 30, 20, "02", "张绍山", "1950-01-01", "11010519491231002X");
  jy_test_add_resident (self, 31, 20, "10", "李四", "1952-02-02", NULL);
  jy_test_add_resident (self, 32, 21, "02", "单张氏", "1990-03-03", NULL);
  jy_test_add_resident (self, 33, 21, "20", "张三", "2020-04-04", NULL);
  jy_test_add_resident (self, 34, 21, "20", "张三丰", "1930-05-05", NULL);
  g_assert_true (jy_store_insert_condition (self->store, &condition, NULL));
  g_assert_true (jy_store_insert_team (self->store, &team, NULL));
  g_assert_true (jy_store_insert_team_area (self->store, &serves, NULL));

  person = jy_store_get_resident (self->store, 34, NULL);
  person->died_on = jy_test_date ("2020-01-01");
  g_assert_true (jy_store_update_resident (self->store, person, NULL));
  g_clear_pointer (&person, jy_stored_resident_free);
  person = jy_store_get_resident (self->store, 32, NULL);
  g_free (person->phone);
  person->phone = g_strdup ("13873201234");
  g_assert_true (jy_store_update_resident (self->store, person, NULL));
  jy_test_commit (self, &tx);
}

/* @expected: ids, each with a blank after it. */
static void
assert_listed (JyTestStore *self, JyRegisterQuery *query, const char *expected)
{
  g_autoptr (GString) found = g_string_new (NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) ids = jy_work_list_register (&self->work, query, &error);

  g_assert_no_error (error);
  for (guint i = 0; i < ids->len; i++)
    g_string_append_printf (found, "%d ", (int) g_array_index (ids, gint64, i));

  g_assert_cmpstr (found->str, ==, expected);
}

static void
test_orders (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyRegisterQuery) people = jy_register_query_new (JY_REGISTER_PEOPLE);
  g_autoptr (JyRegisterQuery) households = jy_register_query_new (JY_REGISTER_HOUSEHOLDS);

  insert_world (self);
  /* li si, shan zhang shi, zhang san, zhang shao shan */
  assert_listed (self, people, "31 32 33 30 ");
  people->descending = TRUE;
  assert_listed (self, people, "30 33 32 31 ");
  people->order = JY_REGISTER_BY_BIRTH;
  assert_listed (self, people, "33 32 31 30 ");
  people->order = JY_REGISTER_BY_NUMBER;
  people->descending = FALSE;
  assert_listed (self, people, "32 33 30 31 ");

  assert_listed (self, households, "21 20 ");
  households->order = JY_REGISTER_BY_NUMBER;
  assert_listed (self, households, "21 20 ");
  households->presence = JY_REGISTER_ALL;
  households->descending = TRUE;
  assert_listed (self, households, "22 20 21 ");
}

static void
test_filters (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyRegisterQuery) people = jy_register_query_new (JY_REGISTER_PEOPLE);
  g_autoptr (JyRegisterQuery) households = jy_register_query_new (JY_REGISTER_HOUSEHOLDS);
  g_autoptr (JyRegisterQuery) copy = NULL;

  insert_world (self);
  people->area = 3;
  assert_listed (self, people, "32 33 ");
  people->area = 1;
  assert_listed (self, people, "31 32 33 30 ");
  people->presence = JY_REGISTER_GONE;
  assert_listed (self, people, "34 ");

  people->presence = JY_REGISTER_PRESENT;
  people->groups = JY_GROUP_HYPERTENSION | JY_GROUP_CHILD;
  assert_listed (self, people, "31 33 ");
  people->area = 2;
  copy = jy_register_query_copy (people);
  assert_listed (self, copy, "31 ");
  copy->population_class = 1;
  assert_listed (self, copy, "");

  people->groups = JY_GROUP_NONE;
  people->area = 0;
  people->team = 70;
  assert_listed (self, people, "32 33 ");
  people->team = 0;
  people->text = g_strdup ("张");
  assert_listed (self, people, "32 33 30 ");
  g_free (people->text);
  people->text = g_strdup ("花石");
  assert_listed (self, people, "31 30 ");

  households->text = g_strdup ("zsan");
  assert_listed (self, households, "");
  g_free (households->text);
  households->text = g_strdup ("zs");
  assert_listed (self, households, "21 20 ");
  households->groups = JY_GROUP_HYPERTENSION;
  assert_listed (self, households, "20 ");
}

static void
test_counts (JyTestStore *self, gconstpointer data)
{
  g_autoptr (GArray) counts = NULL;

  insert_world (self);
  counts = jy_work_count_register (&self->work, NULL, NULL);
  g_assert_cmpuint (counts->len, ==, 2);
  for (guint i = 0; i < counts->len; i++)
    {
      const JyAreaCount *count = &g_array_index (counts, JyAreaCount, i);

      g_assert_cmpint (count->n_households, ==, 1);
      g_assert_cmpint (count->n_people, ==, 2);
      g_assert_cmpint (count->n_signed_people, ==, 0);
    }
}

static void
test_rows (JyTestStore *self, gconstpointer data)
{
  static const gint64 wanted[] = { 32, 99, 30 };
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GArray) houses = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GPtrArray) people = NULL, households = NULL;
  const JyRegisterPerson *person;
  const JyRegisterHousehold *household;
  const gint64 house = 20;

  insert_world (self);
  g_array_append_vals (ids, wanted, G_N_ELEMENTS (wanted));
  people = jy_work_get_register_people (&self->work, ids, NULL);
  g_assert_null (people->pdata[1]);
  person = people->pdata[2];
  g_assert_cmpstr (person->name, ==, "张绍山");
  g_assert_cmpstr (person->household_number, ==, "10");
  g_assert_cmpstr (person->area_name, ==, "花石村");
  g_assert_cmpstr (person->relation, ==, "02");
  g_assert_true (person->groups & JY_GROUP_ELDERLY);

  g_array_append_val (houses, house);
  households = jy_work_get_register_households (&self->work, houses, NULL);
  household = households->pdata[0];
  g_assert_cmpstr (household->head_name, ==, "张绍山");
  g_assert_cmpint (household->n_members, ==, 2);
}

/* @expected: the ids of residents and households, each with its match: 0 exact, 1 begin, 2 inside
 */
static void
assert_found (JyTestStore *self, const char *text, const char *expected)
{
  g_autoptr (JyFindQuery) query = jy_find_query_new (text, 20, 10);
  g_autoptr (GString) found = g_string_new (NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) list = jy_work_find (&self->work, query, &error);

  g_assert_no_error (error);
  for (guint i = 0; i < list->len; i++)
    {
      const JyFound *one = list->pdata[i];

      g_string_append_printf (found, "%d:%d ",
                              (int) (one->person != NULL ? one->person->id : one->household->id),
                              one->match);
    }

  g_test_message ("%s", text);
  g_assert_cmpstr (found->str, ==, expected);
}

static void
test_find (JyTestStore *self, gconstpointer data)
{
  static const struct
  {
    const char *text;
    const char *expected;
  } cases[] = {
    { "张三", "33:0 34:1 " },         /* the dead last */
    { "张", "33:1 30:1 32:2 34:1 " }, /* beginnings before insides */
    { "绍山", "30:2 " },
    { "zss", "30:0 " },
    { "ZhangShao", "30:1 " },
    { "shaoshan", "30:2 " },
    { "szs", "32:0 " }, /* 单 is shan in a name … */
    { "dan", "32:1 " }, /* … and dan elsewhere */
    { "002X", "30:1 " },
    { "002x", "30:1 " },
    { "11010519491231002x", "30:0 " },
    { "110105194", "30:1 " },
    { "1234", "32:1 " },
    { "1387320", "32:1 " },
    { "13873201234", "32:0 " },
    { "138-7320-1234", "32:0 " },
    { "110105 19491231 002X", "30:0 " },
    { "34", "" },
    { "10", "20:0 " },
    { "1", "20:1 21:2 22:1 " },
    { "花石村", "20:2 " },
    { "云田镇", "21:1 20:1 " },
    { "12号", "20:2 " },
    { "", "" },
    { "  ", "" },
    { "%", "" },
    { "王", "" },
  };

  insert_world (self);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_found (self, cases[i].text, cases[i].expected);
}

static void
test_find_few (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyFindQuery) query = jy_find_query_new ("张", 1, 0);
  g_autoptr (GPtrArray) list = NULL;

  insert_world (self);
  list = jy_work_find (&self->work, query, NULL);
  g_assert_cmpuint (list->len, ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  jy_test_add_store ("/store/register/orders", test_orders);
  jy_test_add_store ("/store/register/filters", test_filters);
  jy_test_add_store ("/store/register/counts", test_counts);
  jy_test_add_store ("/store/register/rows", test_rows);
  jy_test_add_store ("/store/register/find", test_find);
  jy_test_add_store ("/store/register/find-few", test_find_few);

  return g_test_run ();
}
