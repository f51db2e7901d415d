/* test-roster-faults.c - what is wrong with rows: which, why, and what becomes of it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-test-roster.h"

/* clang-format off */
static const struct
{
  guint row;
  int column; /* 'A' is 0; -1 the whole row */
  JyRosterFault fault;
} dirty[] = {
  { 6,   'G', JY_ROSTER_FULL_WIDTH },         { 7,   0,   JY_ROSTER_ID_DUPLICATE_ROW },
  { 10,  'F', JY_ROSTER_SEX_CONFLICTS },      { 11,  0,   JY_ROSTER_ID_DUPLICATE_ROW },
  { 15,  0,   JY_ROSTER_ID_DUPLICATE_ROW },   { 20,  0,   JY_ROSTER_ID_DUPLICATE_ROW },
  { 26,  'G', JY_ROSTER_ID_IMPOSSIBLE_DATE }, { 43,  'Q', JY_ROSTER_FORMULA_TEXT },
  { 66,  'D', JY_ROSTER_NAME_MISSING },       { 72,  'H', JY_ROSTER_DATE_FORM },
  { 115, 'Q', JY_ROSTER_FORMULA_TEXT },       { 117, 'G', JY_ROSTER_ID_IMPOSSIBLE_DATE },
  { 133, 'F', JY_ROSTER_SEX_CONFLICTS },      { 164, 'G', JY_ROSTER_FIFTEEN_DIGITS },
  { 188, 'G', JY_ROSTER_ID_BAD_CHECK_DIGIT }, { 217, 'G', JY_ROSTER_SPACES },
  { 251, 'F', JY_ROSTER_SEX_CONFLICTS },      { 262, 'G', JY_ROSTER_ID_BAD_CHECK_DIGIT },
  { 265, 'Q', JY_ROSTER_FORMULA_TEXT },       { 266, 'G', JY_ROSTER_ID_IMPOSSIBLE_DATE },
  { 268, 'H', JY_ROSTER_DATE_FORM },          { 304, 'G', JY_ROSTER_ID_MISSING },
  { 344, 'G', JY_ROSTER_FULL_WIDTH },         { 346, 'G', JY_ROSTER_ID_PRECISION_LOST },
  { 349, 'F', JY_ROSTER_SEX_CONFLICTS },      { 351, 'G', JY_ROSTER_ID_IMPOSSIBLE_DATE },
  { 367, 'G', JY_ROSTER_FIFTEEN_DIGITS },     { 368, 'D', JY_ROSTER_NAME_MISSING },
  { 391, 'F', JY_ROSTER_SEX_CONFLICTS },      { 393, 'G', JY_ROSTER_SPACES },
  { 427, 'H', JY_ROSTER_DATE_FORM },          { 464, 'G', JY_ROSTER_SPACES },
  { 465, 'G', JY_ROSTER_ID_MISSING },         { 475, 'G', JY_ROSTER_ID_BAD_CHECK_DIGIT },
  { 476, 'G', JY_ROSTER_ID_BAD_CHECK_DIGIT }, { 482, 'G', JY_ROSTER_FULL_WIDTH },
  { 486, 'G', JY_ROSTER_ID_MISSING },         { 504, 'D', JY_ROSTER_NAME_MISSING },
  { 511, 'G', JY_ROSTER_ID_BAD_CHECK_DIGIT }, { 513, 'Q', JY_ROSTER_FORMULA_TEXT },
  { 521, 'D', JY_ROSTER_NAME_MISSING },       { 555, 'H', JY_ROSTER_DATE_FORM },
  { 577, 'Q', JY_ROSTER_FORMULA_TEXT },       { 612, 'G', JY_ROSTER_SPACES },
  { 619, 'G', JY_ROSTER_ID_PRECISION_LOST },  { 620, 'G', JY_ROSTER_FULL_WIDTH },
  { 626, 'G', JY_ROSTER_FIFTEEN_DIGITS },     { 692, 'G', JY_ROSTER_SPACES },
  { 698, 'G', JY_ROSTER_ID_PRECISION_LOST },  { 738, 'G', JY_ROSTER_ID_IMPOSSIBLE_DATE },
  { 750, 'G', JY_ROSTER_ID_PRECISION_LOST },  { 755, 'G', JY_ROSTER_FIFTEEN_DIGITS },
  { 801, 'G', JY_ROSTER_ID_PRECISION_LOST },  { 802, 'D', JY_ROSTER_NAME_MISSING },
  { 806, 'G', JY_ROSTER_FIFTEEN_DIGITS },     { 821, 'G', JY_ROSTER_FULL_WIDTH },
  { 877, 'G', JY_ROSTER_ID_MISSING },         { 884, 'H', JY_ROSTER_DATE_FORM },
  { 902, 'G', JY_ROSTER_ID_MISSING },
};
/* clang-format on */

static const JyRosterPerson *
get_person (const JyRoster *roster, guint index)
{
  return &g_array_index (jy_roster_get_persons (roster), JyRosterPerson, index);
}

/* Every fault of the sample is found where it is, and nothing else; what is refused or doubtful is
 * not in the register, what is tolerated is. */
static void
test_dirty (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *path =
    g_test_build_filename (G_TEST_DIST, "data", "roster", "roster-dirty.xlsx", NULL);
  g_autoptr (JyRoster) roster = jy_test_roster_import (self, path);
  const GArray *problems = jy_roster_get_problems (roster);

  g_assert_cmpuint (problems->len, ==, G_N_ELEMENTS (dirty));
  for (guint i = 0; i < problems->len; i++)
    {
      const JyRosterProblem *problem = &g_array_index (problems, JyRosterProblem, i);
      const JyRosterPerson *person = get_person (roster, problem->person);
      const JyRosterFaultInfo *info = &jy_roster_faults[problem->fault];

      g_assert_cmpuint (person->row, ==, dirty[i].row);
      g_assert_cmpstr (info->kind, ==, jy_roster_faults[dirty[i].fault].kind);
      g_assert_cmpint (problem->column, ==, dirty[i].column != 0 ? dirty[i].column - 'A' : -1);
      g_assert_cmpint (person->outcome == JY_ROSTER_LEFT_OUT, ==,
                       info->severity != JY_ROSTER_TOLERATED);
    }

  g_assert_cmpint (jy_test_count (self, "SELECT count(*) FROM resident"), ==, 884);
  g_assert_cmpint (jy_test_count (self, "SELECT count(*) FROM resident WHERE id_number IS NULL"),
                   ==, 5);
  g_assert_cmpint (
    jy_test_count (self, "SELECT count(*) FROM resident WHERE length (id_number) < 18"), ==, 0);
  g_assert_cmpint (jy_test_count (self, "SELECT count(*) FROM resident WHERE note ="
                                        " '=HYPERLINK(\"http://127.0.0.1/\",\"点我\")'"),
                   ==, 5);
}

#define HEAD                                                                                       \
  "户号,户主,姓名,关系,性别,身份证号,出生日期,电话,社区,地址,慢病,是否签约,签约日期,服务包,团队\n"

/* clang-format off */
static const struct
{
  const char *row; /* the second of its household; the first is a head without a fault */
  const char *problems;
  gboolean is_taken;
} cases[] = {
  { ",,李四,配偶,,430204199002011545,,,,,,,,,", "", TRUE },
  { ",,,配偶,,430204199002011545,,,,,,,,,", "3:name_missing", FALSE },
  { ",,李四,配偶,女,43020419900201154x,,,,,,,,,", "3:id_bad_check_digit", FALSE },
  { ",,李四,配偶,,4.30204E+17,,,,,,,,,", "3:id_precision_lost", FALSE },
  { ",,李四,配偶,,430204199002012000,,,,,,,,,", "3:id_precision_lost", FALSE },
  { ",,李四,配偶,,430204199002301545,,,,,,,,,", "3:id_impossible_date", FALSE },
  { ",,李四,配偶,,430204209902011544,,,,,,,,,", "3:id_impossible_date", FALSE },
  { ",,李四,配偶,,12345,,,,,,,,,", "3:id_malformed", FALSE },
  { ",,李四,配偶,男,430204199002011545,,,,,,,,,", "3:sex_conflicts_with_id", FALSE },
  { ",,李四,配偶,,430204199002011545,1990-2-2,,,,,,,,", "3:born_conflicts_with_id", FALSE },
  { ",,李四,配偶,,,,,,,,,,,", "3:born_missing 3:id_missing", FALSE },
  { ",,李四,配偶,,,1990-02-30,,,,,,,,", "3:born_impossible 3:id_missing", FALSE },
  { ",,李四,配偶,,,2031-02-01,,,,,,,,", "3:born_impossible 3:id_missing", FALSE },
  { ",,李四,配偶,女,,1990-02-01,,,,,,,,", "3:id_missing", TRUE },
  { ",,李四,户主,,430204199002011545,,,,,,,,,", "3:second_head", FALSE },
  { ",,李四,干亲,,430204199002011545,,,,,,,,,", "3:relation_unknown", TRUE },
  { ",,李四,配偶,,430204199002011545,,,,,怪病,,,,", "3:group_unknown", TRUE },
  { ",,李四,配偶,,430204199002011545,,,,,老年人,,,,", "3:group_conflicts", TRUE },
  { ",,张三,户主,,43020419880101211X,,,,,,,,,", "3:id_duplicate_row", TRUE },
  { "2,王五,张三,户主,,43020419880101211X,,,东村,,,,,,", "3:id_in_two_households", FALSE },
  { ",,李四,配偶,,430204199002011545,,,,,,是,,,", "3:signed_without_date", TRUE },
  { ",,李四,配偶,,430204199002011545,,,,,,否,2026-1-1,,一队", "3:signed_and_not", TRUE },
  { ",,李四,配偶,,430204199002011545,,,,,,是,2027-1-1,,一队", "3:signed_on_impossible", TRUE },
  { ",,李四,配偶,,430204199002011545,,,,,,是,某日,,一队", "3:signed_on_impossible", TRUE },
  { ",,李四,配偶,,430204199002011545,,,,,,是,2026-1-1,,", "3:team_missing", TRUE },
};
/* clang-format on */

static void
test_cases (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      JyTestStore self = { 0 };
      g_autofree char *text =
        g_strconcat (HEAD "1,张三,张三,户主,男,43020419880101211X,,13912345678,东村,1号,,,,,\n",
                     cases[i].row, "\n", NULL);
      g_autoptr (JyRoster) roster = NULL;

      jy_test_roster_set_up (&self, NULL);
      roster = jy_test_roster_import_text (&self, text);
      jy_test_assert_problems (roster, cases[i].problems);
      g_assert_cmpint (get_person (roster, 0)->outcome, ==, JY_ROSTER_NEW);
      g_assert_cmpint (get_person (roster, 1)->outcome != JY_ROSTER_LEFT_OUT, ==,
                       cases[i].is_taken);
      g_assert_cmpint (jy_test_count (&self, "SELECT count(*) FROM agreement"), ==, 0);
      jy_test_store_tear_down (&self, NULL);
    }
}

/* Words for people name rows and never what stands in them. */
static void
test_messages (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (JyRoster) roster =
    jy_test_roster_import_text (self, HEAD "1,张三,张三,户主,男,43020419880101211X,,,东村,,,,,,\n"
                                           ",,李四,户主,,43020419880101211X,,,,,,,,,\n");
  const GArray *problems = jy_roster_get_problems (roster);

  g_assert_cmpuint (problems->len, ==, 1);
  for (guint i = 0; i < problems->len; i++)
    {
      g_autofree char *message =
        jy_roster_dup_message (roster, &g_array_index (problems, JyRosterProblem, i));

      g_assert_nonnull (strstr (message, "Row 2"));
      g_assert_null (strstr (message, "430204"));
    }
}

/* Each kind is one word of its own, and each fault but the last has words. */
static void
test_table (void)
{
  g_autoptr (GHashTable) kinds = g_hash_table_new (g_str_hash, g_str_equal);

  for (JyRosterFault fault = JY_ROSTER_NAME_MISSING; fault < JY_ROSTER_N_FAULTS; fault++)
    {
      const JyRosterFaultInfo *info = &jy_roster_faults[fault];

      g_assert_true (g_hash_table_add (kinds, (gpointer) info->kind));
      g_assert_cmpuint (strspn (info->kind, "abcdefghijklmnopqrstuvwxyz_"), ==,
                        strlen (info->kind));
      g_assert_cmpuint (strlen (info->message), >, 10);
      if (info->severity != JY_ROSTER_DOUBTFUL)
        g_assert_cmpint (info->choices, ==, JY_ROSTER_LEAVE);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  jy_test_add_roster ("/roster-faults/dirty", test_dirty);
  g_test_add_func ("/roster-faults/cases", test_cases);
  jy_test_add_roster ("/roster-faults/messages", test_messages);
  g_test_add_func ("/roster-faults/table", test_table);
  return g_test_run ();
}
