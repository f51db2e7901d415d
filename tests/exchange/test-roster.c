/* test-roster.c - rosters as clinics keep them, against what was put into them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <json-glib/json-glib.h>

#include "jy-history.h"
#include "jy-test-roster.h"
#include "jy-work-history.h"

static char *
dup_path (const char *name, const char *ending)
{
  g_autofree char *file = g_strdup_printf ("roster-%s%s", name, ending);

  return g_test_build_filename (G_TEST_DIST, "data", "roster", file, NULL);
}

static JsonObject *
read_truth (const char *name)
{
  g_autofree char *path = dup_path (name, ".truth.json");
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;

  json_parser_load_from_file (parser, path, &error);
  g_assert_no_error (error);
  return json_object_ref (json_node_get_object (json_parser_get_root (parser)));
}

/* What the rows that were left out would have added to each figure of the truth. */
typedef struct
{
  const JyRoster *roster;
  const char *area;    /* (nullable): only there */
  const char *package; /* (nullable): only that */
  JyGroup group;       /* only in that, if any */
  gboolean is_signed;  /* only those */
} Left;

static gint64
count_left (const Left *what)
{
  const GArray *persons = jy_roster_get_persons (what->roster);
  const GArray *households = jy_roster_get_households (what->roster);
  const JyRosterNames *names = jy_roster_get_names (what->roster);
  gint64 n = 0;

  for (guint i = 0; i < persons->len; i++)
    {
      const JyRosterPerson *person = &g_array_index (persons, JyRosterPerson, i);
      const JyRosterHousehold *household =
        &g_array_index (households, JyRosterHousehold, person->household);
      const JyRosterName *area = jy_roster_names_get (names, JY_ROSTER_NAMES_AREA, household->area);
      const JyRosterName *package =
        jy_roster_names_get (names, JY_ROSTER_NAMES_PACKAGE, person->package);

      n += person->outcome == JY_ROSTER_LEFT_OUT &&
           (what->area == NULL || g_str_equal (what->area, area->name)) &&
           (what->package == NULL ||
            (package != NULL && g_str_equal (what->package, package->name))) &&
           (what->group == JY_GROUP_NONE || (person->groups & what->group)) &&
           (!what->is_signed || g_date_valid (&person->signed_on));
    }

  return n;
}

static gint64
count_named (JyTestStore *self, const char *sql, const char *name)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JyStmt) stmt = jy_store_prepare (self->store, sql, &error);

  g_assert_no_error (error);
  jy_stmt_bind_text (stmt, ":name", name);
  g_assert_cmpint (jy_stmt_step (stmt, &error), ==, JY_STEP_ROW);
  return jy_stmt_get_int64 (stmt, 0);
}

#define OF_AREA " JOIN household AS h ON h.id = x.household JOIN area AS a ON a.id = h.area"
#define SIGNED                                                                                     \
  " FROM agreement_member AS m JOIN agreement AS x ON x.id = m.agreement" OF_AREA                  \
  " WHERE x.signed_on IS NOT NULL"

static void
check_area (JyTestStore *self, const JyRoster *roster, const char *area, JsonObject *truth)
{
  Left left = { .roster = roster, .area = area };

  g_assert_cmpint (
    count_named (self,
                 "SELECT count(*) FROM household AS h JOIN area AS a ON a.id = h.area"
                 " WHERE a.name = :name",
                 area),
    ==, json_object_get_int_member (truth, "households"));
  g_assert_cmpint (
    count_named (self, "SELECT count(*) FROM membership AS x" OF_AREA " WHERE a.name = :name",
                 area) +
      count_left (&left),
    ==, json_object_get_int_member (truth, "residents"));

  left.is_signed = TRUE;
  g_assert_cmpint (
    count_named (self, "SELECT count(DISTINCT x.household)" SIGNED " AND a.name = :name", area), ==,
    json_object_get_int_member (truth, "signed_households"));
  g_assert_cmpint (count_named (self, "SELECT count(*)" SIGNED " AND a.name = :name", area) +
                     count_left (&left),
                   ==, json_object_get_int_member (truth, "signed_residents"));
}

static void
check_conditions (JyTestStore *self, const JyRoster *roster, JsonObject *truth)
{
  static const struct
  {
    const char *word;
    JyGroup group;
    const char *kind;
  } words[] = {
    { "高血压", JY_GROUP_HYPERTENSION, "hypertension" },
    { "2型糖尿病", JY_GROUP_DIABETES, "diabetes" },
    { "严重精神障碍", JY_GROUP_MENTAL_DISORDER, "mental-disorder" },
    { "肺结核", JY_GROUP_TUBERCULOSIS, "tuberculosis" },
    { "残疾", JY_GROUP_DISABLED, "disabled" },
  };
  Left left = { .roster = roster };

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    {
      left.group = words[i].group;
      g_assert_cmpint (
        count_named (self, "SELECT count(*) FROM condition WHERE kind = :name", words[i].kind) +
          count_left (&left),
        ==, json_object_get_int_member (truth, words[i].word));
    }

  left.group = JY_GROUP_MATERNAL;
  g_assert_cmpint (jy_test_count (self, "SELECT count(*) FROM pregnancy") + count_left (&left), ==,
                   json_object_get_int_member (truth, "孕产妇"));
}

static void
check_packages (JyTestStore *self, const JyRoster *roster, JsonObject *truth)
{
  g_autoptr (GList) names = json_object_get_members (truth);

  for (GList *l = names; l != NULL; l = l->next)
    {
      Left left = { .roster = roster, .package = l->data, .is_signed = TRUE };

      g_assert_cmpint (count_named (self,
                                    "SELECT count(*) FROM agreement_member AS m"
                                    " JOIN package AS p ON p.id = m.package WHERE p.name = :name",
                                    l->data) +
                         count_left (&left),
                       ==, json_object_get_int_member (truth, l->data));
    }
}

/* What is in the register, and what was left out, is what is in the file. */
static void
check_truth (JyTestStore *self, const JyRoster *roster, JsonObject *truth)
{
  JsonObject *by_area = json_object_get_object_member (truth, "by_area");
  g_autoptr (GList) areas = json_object_get_members (by_area);
  Left left = { .roster = roster };

  g_assert_cmpint (jy_test_count (self, "SELECT count(*) FROM household"), ==,
                   json_object_get_int_member (truth, "households"));
  g_assert_cmpint (jy_test_count (self, "SELECT count(*) FROM resident") + count_left (&left), ==,
                   json_object_get_int_member (truth, "residents"));

  for (GList *l = areas; l != NULL; l = l->next)
    check_area (self, roster, l->data, json_object_get_object_member (by_area, l->data));
  check_conditions (self, roster, json_object_get_object_member (truth, "by_condition"));
  check_packages (self, roster, json_object_get_object_member (truth, "by_package"));
}

static gint64
count_operations (JyTestStore *self)
{
  return jy_test_count (self, "SELECT count(*) FROM operation");
}

/* A second time changes nothing and leaves no trace; undone, all is as before. */
static void
check_twice_and_undo (JyTestStore *self, const char *path)
{
  g_autofree char *empty = jy_test_dump (self->store);
  g_autofree char *nothing = jy_test_dump_derived (self->store);
  g_autoptr (JyRoster) first = jy_test_roster_import (self, path);
  gint64 operation = self->work.operation;
  g_autofree char *full = jy_test_dump (self->store);
  gint64 n = count_operations (self);
  g_autoptr (JyRoster) second = jy_test_roster_import (self, path);
  const JyRosterCounts *counts = jy_roster_get_counts (second);
  g_autoptr (GError) error = NULL;
  g_autofree char *derived = NULL;

  jy_test_assert_dump (self->store, full);
  g_assert_cmpint (count_operations (self), ==, n);
  g_assert_cmpuint (counts->residents_new + counts->residents_changed + counts->households_new +
                      counts->households_changed + counts->agreements_new,
                    ==, 0);
  g_assert_cmpuint (counts->refused, ==, jy_roster_get_counts (first)->refused);
  g_assert_cmpuint (counts->doubtful, ==, jy_roster_get_counts (first)->doubtful);

  g_assert_nonnull (jy_work_undo (&self->work, &operation, &error));
  g_assert_no_error (error);
  jy_test_assert_dump (self->store, empty);
  derived = jy_test_dump_derived (self->store);
  g_assert_cmpstr (derived, ==, nothing);
}

static void
test_sample (JyTestStore *self, gconstpointer data)
{
  const char *name = data;
  g_autofree char *path = dup_path (name, g_str_equal (name, "flat") ? ".csv" : ".xlsx");
  g_autoptr (JsonObject) truth = read_truth (name);
  g_autofree char *before = jy_test_dump (self->store);
  g_autoptr (JyRoster) rehearsed = jy_test_roster_rehearse (self, path);
  g_autoptr (JyRoster) imported = NULL;
  const JyRosterCounts *counts;

  jy_test_assert_dump (self->store, before);
  imported = jy_test_roster_import (self, path);
  g_assert_cmpmem (jy_roster_get_counts (imported), sizeof (JyRosterCounts),
                   jy_roster_get_counts (rehearsed), sizeof (JyRosterCounts));

  check_truth (self, imported, truth);
  counts = jy_roster_get_counts (imported);
  g_assert_cmpint (counts->residents_new, ==,
                   jy_test_count (self, "SELECT count(*) FROM resident"));
  g_assert_cmpint (counts->households_new, ==,
                   jy_test_count (self, "SELECT count(*) FROM household"));
  g_assert_cmpint (counts->agreements_new, ==,
                   jy_test_count (self, "SELECT count(*) FROM agreement"));
  g_assert_cmpint (counts->rows, ==,
                   counts->residents_new + counts->residents_changed + counts->residents_same +
                     counts->refused + counts->doubtful);
}

static void
test_twice (JyTestStore *self, gconstpointer data)
{
  const char *name = data;
  g_autofree char *path = dup_path (name, g_str_equal (name, "flat") ? ".csv" : ".xlsx");

  check_twice_and_undo (self, path);
}

/* All four of them one after the other: numbers that two of them give to different households stay
 * with the first, and undoing the last leaves what the others brought. */
static void
test_after_another (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *merged = dup_path ("merged", ".xlsx");
  g_autofree char *flat = dup_path ("flat", ".csv");
  g_autofree char *villages = dup_path ("villages", ".xlsx");
  g_autoptr (JyRoster) first = jy_test_roster_import (self, merged);
  g_autoptr (JyRoster) second = jy_test_roster_import (self, flat);

  g_assert_cmpuint (jy_roster_get_counts (second)->residents_new, ==, 890);
  check_twice_and_undo (self, villages);
  g_assert_cmpint (jy_test_count (self, "SELECT count(*) FROM household"), ==, 700);
}

int
main (int argc, char **argv)
{
  static const char *const names[] = { "merged", "flat", "villages", "dirty" };

  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *truth = g_strconcat ("/roster/truth/", names[i], NULL);
      g_autofree char *twice = g_strconcat ("/roster/twice/", names[i], NULL);

      g_test_add (truth, JyTestStore, names[i], jy_test_roster_set_up, test_sample,
                  jy_test_store_tear_down);
      g_test_add (twice, JyTestStore, names[i], jy_test_roster_set_up, test_twice,
                  jy_test_store_tear_down);
    }
  jy_test_add_roster ("/roster/after-another", test_after_another);
  return g_test_run ();
}
