/* test-roster-doubt.c - rosters about people whom the register knows, or seems to know
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-store-residents.h"
#include "jy-test-roster.h"
#include "jy-work-history.h"

#define HEADINGS "户号,姓名,关系,身份证号,出生日期,电话,村,地址,慢病,签约日期,服务包,团队\n"
#define ZHANG "43020419880101211X"
#define LI "430204199002011545"
#define OTHER_LI "430204199002011561"
#define BASE                                                                                       \
  HEADINGS "1,张三,户主," ZHANG ",,13912345678,东村,1号,高血压,2026-1-1,初级包,一队\n"  \
           "1,李四,配偶," LI ",,,东村,1号,,2026-1-1,初级包,一队\n"                         \
           "2,王五,户主,430204195308230283,,,东村,2号,,,,\n"

static const char people[] =
  "SELECT h.number, r.name, coalesce (r.id_number, '-'), m.relation FROM membership AS m"
  " JOIN resident AS r ON r.id = m.resident JOIN household AS h ON h.id = m.household"
  " WHERE m.until_on IS NULL ORDER BY h.number, m.relation, r.name";

/* A register with three people in two households. */
static void
set_up (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyRoster) roster = NULL;

  jy_test_roster_set_up (self, data);
  roster = jy_test_roster_import_text (self, BASE);
  g_assert_cmpuint (jy_roster_get_counts (roster)->residents_new, ==, 3);
}

/* Rehearses one row below the headings, decides and imports.  Returns: (transfer full): what it did
 */
static JyRoster *
decide (JyTestStore *self, const char *rows, JyRosterChoice choice)
{
  g_autofree char *folder = jy_test_make_folder ();
  g_autofree char *text = g_strconcat (HEADINGS, rows, "\n", NULL);
  g_autofree char *path = jy_test_roster_write (folder, "r.csv", text);
  JyRoster *roster = jy_test_roster_rehearse (self, path);

  for (guint i = 0; i < jy_roster_get_persons (roster)->len; i++)
    jy_roster_choose (roster, i, choice);
  roster = jy_test_roster_import_again (self, roster);
  jy_test_remove_folder (folder);
  return roster;
}

typedef struct
{
  const char *name;
  const char *rows;
  JyRosterChoice choice;
  const char *problems;
  const char *people; /* (nullable): afterwards; NULL: nothing changed at all */
} Case;

#define REST "2|王五|430204195308230283|02; "
#define SAME_PEOPLE "1|张三|" ZHANG "|02; 1|李四|" LI "|10; " REST

/* clang-format off */
static const Case cases[] = {
  { "same", "1,张三,户主," ZHANG ",,13912345678,东村,1号,高血压,2026-1-1,初级包,一队", 0, "", NULL },
  { "less", "1,张三,户主," ZHANG ",,,东村,1号,,,,", 0, "", NULL },

  { "other-number/left", "1,李四,配偶," OTHER_LI ",,,东村,1号,,,,", 0, "2:same_name_and_birth", NULL },
  { "other-number/new", "1,李四,女儿," OTHER_LI ",,,东村,1号,,,,", JY_ROSTER_TAKE_AS_NEW,
    "2:same_name_and_birth",
    "1|张三|" ZHANG "|02; 1|李四|" LI "|10; 1|李四|" OTHER_LI "|30; " REST },
  { "other-number/ours", "1,李四,配偶," OTHER_LI ",,,东村,1号,,,,", JY_ROSTER_KEEP_OURS,
    "2:same_name_and_birth", NULL },
  { "other-number/theirs", "1,李四,配偶," OTHER_LI ",,,东村,1号,,,,", JY_ROSTER_TAKE_THEIRS,
    "2:same_name_and_birth", "1|张三|" ZHANG "|02; 1|李四|" OTHER_LI "|10; " REST },

  { "no-number/same-household", "1,李四,配偶,,1990-2-1,,东村,1号,,,,", 0, "2:id_missing", NULL },
  { "no-number/other-household", "2,李四,配偶,,1990-2-1,,东村,2号,,,,", 0,
    "2:same_name_and_birth 2:id_missing", NULL },

  { "elsewhere/left", "2,王五,户主,430204195308230283,,,东村,2号,,,,\n2,李四,配偶," LI ",,,东村,2号,,,,",
    0, "3:in_other_household", NULL },
  { "elsewhere/ours", "2,王五,户主,430204195308230283,,,东村,2号,,,,\n2,李四,配偶," LI ",,,东村,2号,,,,",
    JY_ROSTER_KEEP_OURS, "3:in_other_household", NULL },
  { "elsewhere/theirs", "2,王五,户主,430204195308230283,,,东村,2号,,,,\n2,李四,配偶," LI ",,,东村,2号,,,,",
    JY_ROSTER_TAKE_THEIRS, "3:in_other_household",
    "1|张三|" ZHANG "|02; 2|王五|430204195308230283|02; 2|李四|" LI "|10; " },

  { "name/left", "1,李思,配偶," LI ",,,东村,1号,,,,", 0, "2:name_differs", NULL },
  { "name/ours", "1,李思,配偶," LI ",,,东村,1号,,,,", JY_ROSTER_KEEP_OURS, "2:name_differs", NULL },
  { "name/theirs", "1,李思,配偶," LI ",,,东村,1号,,,,", JY_ROSTER_TAKE_THEIRS, "2:name_differs",
    "1|张三|" ZHANG "|02; 1|李思|" LI "|10; " REST },

  { "head/left", "1,李四,户主," LI ",,,东村,1号,,,,\n1,张三,配偶," ZHANG ",,,东村,1号,,,,", 0,
    "2:head_differs", NULL },
  { "head/theirs", "1,李四,户主," LI ",,,东村,1号,,,,\n1,张三,配偶," ZHANG ",,,东村,1号,,,,",
    JY_ROSTER_TAKE_THEIRS, "2:head_differs", "1|李四|" LI "|02; 1|张三|" ZHANG "|10; " REST },

  { "area/left", "1,张三,户主," ZHANG ",,,西村,1号,,,,", 0, "2:area_differs", NULL },

  { "agreement", "1,张三,户主," ZHANG ",,,东村,1号,,2026-5-1,初级包,一队", 0,
    "2:agreement_conflicts", NULL },

  { "relation", "1,张三,户主," ZHANG ",,,东村,1号,,,,\n1,李四,妻," LI ",,,东村,1号,,,,", 0, "",
    "1|张三|" ZHANG "|02; 1|李四|" LI "|12; " REST },
  { "number", "9,张三,户主," ZHANG ",,,东村,1号,,,,", 0, "",
    "2|王五|430204195308230283|02; 9|张三|" ZHANG "|02; 9|李四|" LI "|10; " },
  { "number/taken", "2,张三,户主," ZHANG ",,,东村,1号,,,,", 0, "2:household_number_taken", NULL },
  { "newcomer", "1,张三,户主," ZHANG ",,,东村,1号,,,,\n1,张小,子,430204201511053479,,,东村,1号,,,,", 0, "",
    "1|张三|" ZHANG "|02; 1|李四|" LI "|10; 1|张小|430204201511053479|20; " REST },
};
/* clang-format on */

static void
test_case (JyTestStore *self, gconstpointer data)
{
  const Case *what = data;
  g_autofree char *before = jy_test_dump (self->store);
  g_autofree char *derived = jy_test_dump_derived (self->store);
  g_autofree char *after = NULL;
  g_autofree char *derived_after = NULL;
  gint64 operation = self->work.operation;
  g_autoptr (JyRoster) roster = decide (self, what->rows, what->choice);
  g_autoptr (JyRoster) again = NULL;
  g_autoptr (GError) error = NULL;

  jy_test_assert_problems (roster, what->problems);
  if (what->people == NULL)
    {
      jy_test_assert_rows (self, people, 4, SAME_PEOPLE);
      jy_test_assert_dump (self->store, before);
      g_assert_cmpint (self->work.operation, ==, operation);
      return;
    }
  jy_test_assert_rows (self, people, 4, what->people);

  after = jy_test_dump (self->store);
  operation = self->work.operation;
  again = decide (self, what->rows, what->choice);
  jy_test_assert_dump (self->store, after); /* also the second time */
  g_assert_cmpint (self->work.operation, ==, operation);

  g_assert_nonnull (jy_work_undo (&self->work, &operation, &error));
  g_assert_no_error (error);
  jy_test_assert_dump (self->store, before);
  derived_after = jy_test_dump_derived (self->store);
  g_assert_cmpstr (derived_after, ==, derived);
}

/* What is found of a known person is new as of today; a newcomer joins today. */
static void
test_beginnings (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (JyRoster) roster =
    decide (self,
            "1,李四,配偶," LI ",,13800000000,东村,1号,糖尿病 孕产妇,,,\n"
            "1,张小,子,430204201511053479,,,东村,1号,残疾,,,\n"
            "3,赵六,户主,430204197608158745,,,东村,3号,残疾,,,",
            0);
  const GArray *differences = jy_roster_get_differences (roster);

  jy_test_assert_problems (roster, "");
  jy_test_assert_rows (self,
                       "SELECT r.name, coalesce (m.from_on, '-') FROM membership AS m"
                       " JOIN resident AS r ON r.id = m.resident ORDER BY r.born_on",
                       2, "王五|-; 赵六|-; 张三|-; 李四|-; 张小|2026-09-30; ");
  jy_test_assert_rows (self,
                       "SELECT r.name, c.kind, coalesce (c.from_on, '-') FROM condition AS c"
                       " JOIN resident AS r ON r.id = c.resident ORDER BY r.born_on",
                       3,
                       "赵六|disabled|-; 张三|hypertension|-; 李四|diabetes|2026-09-30; "
                       "张小|disabled|2026-09-30; ");
  g_assert_cmpint (jy_test_count (self, "SELECT count(*) FROM pregnancy"), ==, 1);

  g_assert_cmpuint (differences->len, ==, 2);
  g_assert_cmpstr (g_array_index (differences, JyRosterDifference, 0).from, ==, "");
  g_assert_cmpstr (g_array_index (differences, JyRosterDifference, 0).to, ==, "13800000000");
  g_assert_cmpint (g_array_index (differences, JyRosterDifference, 1).field, ==, JY_ROSTER_GROUPS);
}

/* A household that moved is a move, of which the day is known; not deciding leaves it. */
static void
test_move (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (JyRoster) roster =
    decide (self, "1,张三,户主," ZHANG ",,,西村,7号,,,,", JY_ROSTER_TAKE_THEIRS);

  jy_test_assert_problems (roster, "2:area_differs");
  jy_test_assert_rows (self,
                       "SELECT m.moved_on, a.name, m.address_before, b.name, h.address"
                       " FROM household_move AS m JOIN household AS h ON h.id = m.household"
                       " JOIN area AS a ON a.id = m.area_before JOIN area AS b ON b.id = h.area",
                       5, "2026-09-30|东村|1号|西村|7号; ");
}

/* Who died is not raised by a roster. */
static void
test_dead (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (JyRoster) roster = NULL;
  g_autofree char *before = NULL;
  {
    g_auto (JyTransaction) tx = { 0 };
    g_autoptr (JyStoredResident) li = NULL;
    gint64 id;

    g_assert_true (jy_store_find_resident_by_number (self->store, LI, &id, NULL));
    li = jy_store_get_resident (self->store, id, NULL);
    li->died_on = jy_test_date ("2026-03-01");
    g_assert_true (jy_work_begin (&self->work, &tx, "test", "", 0, NULL));
    g_assert_true (jy_store_update_resident (self->store, li, NULL));
    g_assert_true (jy_work_commit (&self->work, &tx, NULL));
  }

  before = jy_test_dump (self->store);
  roster = decide (self, "1,李四,配偶," LI ",,13800000000,东村,1号,,,,", JY_ROSTER_TAKE_THEIRS);
  jy_test_assert_problems (roster, "2:person_has_left");
  jy_test_assert_dump (self->store, before);
}

/* Next year's agreement follows this year's; somebody who joins is taken into the family's. */
static void
test_next_year (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (JyRoster) joined = NULL;
  g_autoptr (JyRoster) next = NULL;

  joined = decide (self,
                   "1,张三,户主," ZHANG ",,,东村,1号,,2026-1-1,初级包,一队\n"
                   "1,张小,子,430204201511053479,,,东村,1号,,2026-1-1,初级包,一队",
                   0);
  g_assert_cmpuint (jy_roster_get_counts (joined)->agreements_new, ==, 0);
  g_assert_cmpint (jy_test_count (self, "SELECT count(*) FROM agreement_member"), ==, 3);

  self->work.today = jy_test_date ("2027-02-01");
  next = decide (self, "1,张三,户主," ZHANG ",,,东村,1号,,2027-1-5,中级包,一队", 0);
  jy_test_assert_problems (next, "");
  jy_test_assert_rows (self,
                       "SELECT a.starts_on, a.ends_on, a.renews IS NOT NULL, count(*)"
                       " FROM agreement AS a JOIN agreement_member AS m ON m.agreement = a.id"
                       " GROUP BY a.id ORDER BY a.starts_on",
                       4, "2026-01-01|2026-12-31|0|3; 2027-01-05|2028-01-04|1|1; ");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/roster-doubt/", cases[i].name, NULL);

      g_test_add (path, JyTestStore, &cases[i], set_up, test_case, jy_test_store_tear_down);
    }
  g_test_add ("/roster-doubt/beginnings", JyTestStore, NULL, set_up, test_beginnings,
              jy_test_store_tear_down);
  g_test_add ("/roster-doubt/move", JyTestStore, NULL, set_up, test_move, jy_test_store_tear_down);
  g_test_add ("/roster-doubt/dead", JyTestStore, NULL, set_up, test_dead, jy_test_store_tear_down);
  g_test_add ("/roster-doubt/next-year", JyTestStore, NULL, set_up, test_next_year,
              jy_test_store_tear_down);
  return g_test_run ();
}
