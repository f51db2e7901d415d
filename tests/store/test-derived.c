/* test-derived.c - derived rows are what they would be if they were made anew, whatever happened
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-agreement.h"
#include "jy-classification.h"
#include "jy-history.h"
#include "jy-setting.h"
#include "jy-store-agreement-members.h"
#include "jy-store-agreements.h"
#include "jy-store-conditions.h"
#include "jy-store-contacts.h"
#include "jy-store-derived.h"
#include "jy-store-packages.h"
#include "jy-store-private.h"
#include "jy-store-settings.h"
#include "jy-store-teams.h"
#include "jy-test-registry.h"

#define N_AREAS 3
#define N_HOUSEHOLDS 6
#define N_RESIDENTS 14
#define HOUSEHOLD 100
#define RESIDENT 200
#define PACKAGE 400
#define TEAM 500

/* A value of @sql with the id for its parameter, as text. */
static char *
read_text (JyTestStore *self, const char *sql, gint64 id)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JyStmt) stmt = jy_store_prepare (self->store, sql, &error);

  g_assert_no_error (error);
  jy_stmt_bind_int_at (stmt, 0, id);
  return jy_stmt_step (stmt, &error) == JY_STEP_ROW ? g_strdup (jy_stmt_get_text (stmt, 0)) : NULL;
}

static int
read_state (JyTestStore *self, const char *column, gint64 resident)
{
  g_autofree char *sql =
    g_strdup_printf ("SELECT %s FROM resident_state WHERE resident = ?", column);
  g_autofree char *text = read_text (self, sql, resident);

  g_assert_nonnull (text);
  return atoi (text);
}

static int
read_household_state (JyTestStore *self, const char *column, gint64 household)
{
  g_autofree char *sql =
    g_strdup_printf ("SELECT %s FROM household_state WHERE household = ?", column);
  g_autofree char *text = read_text (self, sql, household);

  g_assert_nonnull (text);
  return atoi (text);
}

static void
dump_table (JyTestStore *self, GString *text, const char *sql, int n_columns)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JyStmt) stmt = jy_store_prepare (self->store, sql, &error);

  g_assert_no_error (error);
  while (jy_stmt_step (stmt, &error) == JY_STEP_ROW)
    {
      for (int i = 0; i < n_columns; i++)
        g_string_append_printf (text, "%s|", jy_stmt_get_text (stmt, i));
      g_string_append_c (text, '\n');
    }
  g_assert_no_error (error);
}

static char *
dump (JyTestStore *self)
{
  GString *text = g_string_new (NULL);

  dump_table (self, text, "SELECT * FROM resident_state ORDER BY resident", 17);
  dump_table (self, text, "SELECT * FROM household_state ORDER BY household", 18);
  dump_table (self, text, "SELECT * FROM resident_key ORDER BY key, resident", 2);
  dump_table (self, text, "SELECT * FROM household_key ORDER BY key, household", 2);
  dump_table (self, text, "SELECT * FROM stale", 2);

  return g_string_free (text, FALSE);
}

/* Three areas, six households, fourteen people in the first five, two packages, a team. */
static void
insert_world (JyTestStore *self)
{
  JyStoredPackage packages[] = { { .id = PACKAGE, .name = (char *) "A", .tier = 1 },
                                 { .id = PACKAGE + 1, .name = (char *) "B", .tier = 2 } };
  JyStoredTeam team = { .id = TEAM, .name = (char *) "Team" };
  g_auto (JyTransaction) tx = { 0 };

  jy_test_begin (self, &tx);
  for (int i = 0; i < N_AREAS; i++)
    {
      g_autofree char *name = g_strdup_printf ("Area %d", i);

      jy_test_add_area (self, 1 + i, 0, "village", name);
    }
  for (int i = 0; i < N_HOUSEHOLDS; i++)
    {
      g_autofree char *number = g_strdup_printf ("%06d", i);
      g_autofree char *address = g_strdup_printf ("云田镇花石村%d组", i);

      jy_test_add_household (self, HOUSEHOLD + i, 1 + i % N_AREAS, number, address);
    }
  for (int i = 0; i < N_RESIDENTS; i++)
    {
      g_autofree char *born = g_strdup_printf ("%d-06-%02d", 1940 + 6 * i, 10 + i);

      jy_test_add_resident (self, RESIDENT + i, HOUSEHOLD + i % 5, i < 5 ? "02" : "20", "单雄信",
                            born, NULL);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (packages); i++)
    g_assert_true (jy_store_insert_package (self->store, &packages[i], NULL));
  g_assert_true (jy_store_insert_team (self->store, &team, NULL));
  jy_test_commit (self, &tx);
}

static void
test_people_and_homes (JyTestStore *self, gconstpointer data)
{
  g_autofree char *key = NULL;

  insert_world (self);
  /* Born 1940-06-10: 84 on 2024-06-15. */
  g_assert_cmpint (read_state (self, "household", RESIDENT), ==, HOUSEHOLD);
  g_assert_cmpint (read_state (self, "on_register", RESIDENT), ==, 1);
  g_assert_cmpint (read_state (self, "population_class", RESIDENT), ==, JY_POPULATION_SPECIAL);
  g_assert_true (read_state (self, "groups", RESIDENT) & JY_GROUP_OLDEST_OLD);
  g_assert_cmpint (read_state (self, "agreement_state", RESIDENT), ==, JY_AGREEMENT_NONE);
  key = read_text (self, "SELECT name_key FROM resident_state WHERE resident = ?", RESIDENT);
  g_assert_cmpstr (key, ==, "shan xiong xin  单雄信");

  g_assert_cmpint (read_household_state (self, "head", HOUSEHOLD), ==, RESIDENT);
  g_assert_cmpint (read_household_state (self, "n_members", HOUSEHOLD), ==, 3);
  g_assert_cmpint (read_household_state (self, "population_class", HOUSEHOLD), ==, 3);
  g_assert_cmpint (read_household_state (self, "on_register", HOUSEHOLD + 5), ==, 0);
}

static void
test_found_by (JyTestStore *self, gconstpointer data)
{
  static const char *const expected[] = { "n单雄信",       "m雄信",        "m信",
                                          "pshanxiongxin", "isxx",         "qxiongxin",
                                          "qxin",          "pdanxiongxin", "jxx" };

  insert_world (self);
  for (gsize i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_autofree char *sql = g_strdup_printf (
        "SELECT 1 FROM resident_key WHERE key = '%s' AND resident = ?", expected[i]);
      g_autofree char *found = read_text (self, sql, RESIDENT);

      g_test_message ("%s", expected[i]);
      g_assert_nonnull (found);
    }
}

static gint64
add_agreement (JyTestStore *self, gint64 household, const char *starts_on, gint64 renews)
{
  gint64 id = jy_store_new_id (self->store);
  g_autofree char *number = g_strdup_printf ("%" G_GINT64_FORMAT, id);
  JyStoredAgreement agreement = { .id = id,
                                  .number = number,
                                  .household = household,
                                  .team = TEAM,
                                  .channel = 1,
                                  .signed_on = jy_test_date (starts_on),
                                  .starts_on = jy_test_date (starts_on),
                                  .renews = renews };
  g_autoptr (GError) error = NULL;

  jy_agreement_get_end (&agreement.starts_on, 12, &agreement.ends_on);
  jy_store_insert_agreement (self->store, &agreement, &error);
  g_assert_no_error (error);
  return id;
}

static void
cover (JyTestStore *self, gint64 agreement, gint64 resident, const char *joined_on)
{
  JyStoredAgreementMember member = { .id = jy_store_new_id (self->store),
                                     .agreement = agreement,
                                     .resident = resident,
                                     .package = PACKAGE + 1,
                                     .joined_on = jy_test_date (joined_on) };
  g_autoptr (GError) error = NULL;

  jy_store_insert_agreement_member (self->store, &member, &error);
  g_assert_no_error (error);
}

static void
bring_up (JyTestStore *self, const char *today)
{
  GDate day = jy_test_date (today);
  guint n_done = 1;
  g_autoptr (GError) error = NULL;

  for (int i = 0; i < 100 && n_done > 0; i++)
    {
      jy_store_bring_up_to_date (self->store, &day, 2, &n_done, &error);
      g_assert_no_error (error);
    }
  g_assert_cmpuint (n_done, ==, 0);
}

/* In force, then expired when the day has come, then renewed for the one who signed again. */
static void
test_agreement_states (JyTestStore *self, gconstpointer data)
{
  gint64 first;
  g_auto (JyTransaction) tx = { 0 };

  insert_world (self);
  jy_test_begin (self, &tx);
  first = add_agreement (self, HOUSEHOLD, "2023-07-01", 0);
  cover (self, first, RESIDENT, "2023-07-01");
  cover (self, first, RESIDENT + 5, "2024-06-20");
  jy_test_commit (self, &tx);

  g_assert_cmpint (read_state (self, "agreement_state", RESIDENT), ==, JY_AGREEMENT_IN_FORCE);
  g_assert_cmpint (read_state (self, "team", RESIDENT), ==, TEAM);
  g_assert_cmpint (read_state (self, "package_tier", RESIDENT), ==, 2);
  g_assert_cmpint (read_state (self, "acceptance", RESIDENT), ==, JY_ACCEPTANCE_WILLING);
  g_assert_cmpint (read_state (self, "agreement_state", RESIDENT + 5), ==, JY_AGREEMENT_COMING);
  g_assert_cmpint (read_household_state (self, "n_signed", HOUSEHOLD), ==, 1);

  bring_up (self, "2024-06-20");
  g_assert_cmpint (read_state (self, "agreement_state", RESIDENT + 5), ==, JY_AGREEMENT_IN_FORCE);
  g_assert_cmpint (read_household_state (self, "n_signed", HOUSEHOLD), ==, 2);

  bring_up (self, "2024-07-01");
  g_assert_cmpint (read_state (self, "agreement_state", RESIDENT), ==, JY_AGREEMENT_EXPIRED);
  g_assert_cmpint (read_state (self, "team", RESIDENT), ==, 0);
  g_assert_cmpint (read_household_state (self, "agreement_state", HOUSEHOLD), ==,
                   JY_AGREEMENT_EXPIRED);

  self->work.today = jy_test_date ("2024-07-01");
  jy_test_begin (self, &tx);
  cover (self, add_agreement (self, HOUSEHOLD, "2024-07-01", first), RESIDENT, "2024-07-01");
  jy_test_commit (self, &tx);
  g_assert_cmpint (read_state (self, "agreement_state", RESIDENT), ==, JY_AGREEMENT_IN_FORCE);
  g_assert_cmpint (read_state (self, "agreement_state", RESIDENT + 5), ==, JY_AGREEMENT_ENDED);
}

/* A parameter changed: everybody is looked at again; the clock went back: the same. */
static void
test_other_parameters (JyTestStore *self, gconstpointer data)
{
  JyStoredSetting setting = { .id = 900,
                              .name = (char *) JY_SETTING_ELDERLY_AGE,
                              .from_on = jy_test_date ("2024-06-16"),
                              .value = (char *) "60" };
  g_auto (JyTransaction) tx = { 0 };

  insert_world (self);
  bring_up (self, "2024-06-15");
  /* Born 1964-06-14: 60 since yesterday. */
  g_assert_cmpint (read_state (self, "groups", RESIDENT + 4), ==, 0);

  jy_test_begin (self, &tx);
  g_assert_true (jy_store_insert_setting (self->store, &setting, NULL));
  jy_test_commit (self, &tx);
  bring_up (self, "2024-06-16");
  g_assert_cmpint (read_state (self, "groups", RESIDENT + 4), ==, JY_GROUP_ELDERLY);
  bring_up (self, "2024-06-15");
  g_assert_cmpint (read_state (self, "groups", RESIDENT + 4), ==, 0);
}

static char *
dump_indices (JyTestStore *self)
{
  g_autoptr (GString) text = g_string_new (NULL);

  dump_table (self, text, "SELECT sql FROM sqlite_schema WHERE type = 'index' ORDER BY name", 1);
  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* As many as are written without indices, which come back, whether it is done or given up. */
static void
test_many_at_once (JyTestStore *self, gconstpointer data)
{
  g_autofree char *before = dump_indices (self);
  g_autoptr (GError) error = NULL;

  for (int i = 0; i < 2; i++)
    {
      g_auto (JyTransaction) tx = { 0 };
      g_autofree char *after = NULL;
      g_autofree char *n = NULL;

      jy_test_begin (self, &tx);
      for (gint64 id = 1; id <= 600; id++)
        jy_test_add_resident (self, 1000 + id, 0, NULL, "张三", "1950-01-01", NULL);
      if (i == 0)
        g_assert_true (jy_store_derive_stale (self->store, &self->work.today, &error));
      else
        jy_test_commit (self, &tx);
      jy_transaction_end (&tx);

      after = dump_indices (self);
      g_assert_cmpstr (after, ==, before);
      n = read_text (self, "SELECT count (*) FROM resident_state WHERE resident > ?", 1000);
      g_assert_cmpstr (n, ==, i == 0 ? "0" : "600");
    }
  g_assert_true (jy_db_check (self->store->db, NULL, &error));
}

/* Undoing what came first leaves nothing; what comes then is of the parameters of its day. */
static void
test_back_to_nothing (JyTestStore *self, gconstpointer data)
{
  static const char *const tables[] = { "resident_state", "resident_key", "household_state",
                                        "household_key", "task" };
  g_autoptr (GError) error = NULL;
  gint64 operation;
  g_auto (JyTransaction) tx = { 0 };

  jy_test_begin (self, &tx);
  operation = tx.operation;
  jy_test_add_area (self, 1, 0, "village", "甲村");
  jy_test_add_household (self, HOUSEHOLD, 1, "1", "");
  jy_test_add_resident (self, RESIDENT, HOUSEHOLD, "02", "张三", "1950-01-01", NULL);
  jy_test_commit (self, &tx);

  self->work.today = jy_test_date ("2024-06-20");
  jy_test_begin (self, &tx);
  g_assert_true (jy_history_undo (self->store, operation, &error));
  jy_test_commit (self, &tx);
  for (gsize i = 0; i < G_N_ELEMENTS (tables); i++)
    {
      g_autofree char *sql = g_strdup_printf ("SELECT count (*) + 0 * ? FROM %s", tables[i]);
      g_autofree char *n = read_text (self, sql, 0);

      g_assert_cmpstr (n, ==, "0");
    }

  jy_test_begin (self, &tx);
  jy_test_add_resident (self, RESIDENT + 1, 0, NULL, "李四", "1950-01-01", NULL);
  jy_test_commit (self, &tx);
  {
    g_autofree char *day = read_text (self, "SELECT day FROM derived_basis WHERE id = ?", 1);

    g_assert_cmpstr (day, ==, "2024-06-20");
  }
}

/* What is kept from one operation to the next is forgotten when it changes. */
static void
test_parameters_between_operations (JyTestStore *self, gconstpointer data)
{
  JyStoredSetting setting = { .id = 900,
                              .name = (char *) JY_SETTING_ELDERLY_AGE,
                              .from_on = jy_test_date ("2024-06-01"),
                              .value = (char *) "60" };

  for (gint64 id = RESIDENT; id < RESIDENT + 2; id++)
    {
      g_auto (JyTransaction) tx = { 0 };

      jy_test_begin (self, &tx);
      jy_test_add_resident (self, id, 0, NULL, "张三", "1963-01-01", NULL);
      jy_test_commit (self, &tx);
      g_assert_cmpint (read_state (self, "groups", id), ==, id > RESIDENT ? JY_GROUP_ELDERLY : 0);
      jy_test_begin (self, &tx);
      if (id == RESIDENT)
        g_assert_true (jy_store_insert_setting (self->store, &setting, NULL));
      jy_test_commit (self, &tx);
    }
}

#include "test-derived-walk.h"

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  jy_test_add_store ("/store/derived/people-and-homes", test_people_and_homes);
  jy_test_add_store ("/store/derived/found-by", test_found_by);
  jy_test_add_store ("/store/derived/agreement-states", test_agreement_states);
  jy_test_add_store ("/store/derived/other-parameters", test_other_parameters);
  jy_test_add_store ("/store/derived/many-at-once", test_many_at_once);
  jy_test_add_store ("/store/derived/back-to-nothing", test_back_to_nothing);
  jy_test_add_store ("/store/derived/between", test_parameters_between_operations);
  jy_test_add_store ("/store/derived/random-walk", test_random_walk);

  return g_test_run ();
}
