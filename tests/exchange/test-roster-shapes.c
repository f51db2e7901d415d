/* test-roster-shapes.c - the same household, written as different clinics write it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-error.h"
#include "jy-roster-value.h"
#include "jy-store-settings.h"
#include "jy-test-roster.h"

#define HEAD_ID "43020419880101211X"
#define WIFE_ID "430204199002011545"
#define SON_ID "430204201511053479"

static const char people[] =
  "SELECT h.number, a.name, h.address, r.name, m.relation"
  " FROM membership AS m JOIN resident AS r ON r.id = m.resident"
  " JOIN household AS h ON h.id = m.household"
  " JOIN area AS a ON a.id = h.area ORDER BY h.number, m.relation, r.name";
static const char signatures[] =
  "SELECT r.name, x.signed_on, x.ends_on, t.name, coalesce (p.name, '-')"
  " FROM agreement_member AS m JOIN resident AS r ON r.id = m.resident"
  " JOIN agreement AS x ON x.id = m.agreement JOIN team AS t ON t.id = x.team"
  " LEFT JOIN package AS p ON p.id = m.package ORDER BY r.born_on";
static const char groups[] = "SELECT r.name, c.kind FROM condition AS c"
                             " JOIN resident AS r ON r.id = c.resident ORDER BY r.born_on, c.kind";

#define TWO_PEOPLE "1|东村|1号|张三|02; 1|东村|1号|李四|10; "
#define SIGNED_BOTH                                                                                \
  "张三|2026-02-12|2027-02-11|一队|初级包; 李四|2026-02-12|2027-02-11|一队|初级包; "

static void
check_text (JyTestStore *self, const char *text, const char *expected)
{
  g_autoptr (JyRoster) roster = jy_test_roster_import_text (self, text);

  jy_test_assert_problems (roster, "");
  jy_test_assert_rows (self, people, 5, expected);
}

/* Merged cells that a text table left empty: what the household has in common holds for all. */
static void
test_unmerged (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  check_text (self,
              "某镇卫生院签约居民名册\n填报单位：某镇卫生院,,,2026年9月30日\n"
              "户号,姓名,关系,身份证号,村,地址,是否签约,签约日期,服务包,团队\n"
              "1,张三,户主," HEAD_ID ",东村,1号,是,2026.2.12,初级包,一队\n"
              ",李四,妻," WIFE_ID ",,,,,,\n合计,2人\n填表人：王五,,审核人：\n",
              "1|东村|1号|张三|02; 1|东村|1号|李四|12; ");
  jy_test_assert_rows (self, signatures, 5, SIGNED_BOTH);
  g_assert_cmpint (jy_test_count (self, "SELECT count(*) FROM agreement"), ==, 1);
}

/* But not where the column is each person's own. */
static void
test_own_signature (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  check_text (self,
              "户号,姓名,关系,身份证号,村,地址,签约日期,服务包,团队\n"
              "1,张三,户主," HEAD_ID ",东村,1号,2026-2-12,初级包,一队\n"
              ",李四,配偶," WIFE_ID ",,,,,\n"
              ",张小,子," SON_ID ",,,2026-2-12,初级包,一队\n",
              "1|东村|1号|张三|02; 1|东村|1号|李四|10; 1|东村|1号|张小|20; ");
  jy_test_assert_rows (self, signatures, 5,
                       "张三|2026-02-12|2027-02-11|一队|初级包; "
                       "张小|2026-02-12|2027-02-11|一队|初级包; ");
}

static void
test_repeated (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  check_text (self,
              "户编号,成员姓名,与户主关系,公民身份号码,所属村,家庭住址,签约时间,签约包,责任团队\n"
              "1,张三,本人," HEAD_ID ",东村,1号,20260212,初级包,一队\n"
              "1,李四,配偶," WIFE_ID ",东村,1号,2026年2月12日,初级包,一队\n"
              "2,王五,户主,430204195308230283,东村,2号,,,\n",
              TWO_PEOPLE "2|东村|2号|王五|02; ");
  jy_test_assert_rows (self, signatures, 5, SIGNED_BOTH);
}

/* No numbers: head and address tell households apart, also of people of the same name. */
static void
test_without_number (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  check_text (self,
              "所属社区,家庭地址,户主,成员姓名,关系,公民身份号码\n"
              "东村,1号,张三,张三,户主," HEAD_ID "\n东村,1号,张三,李四,配偶," WIFE_ID "\n"
              "东村,2号,张三,张三,户主,430204195308230283\n",
              "000001|东村|1号|张三|02; 000001|东村|1号|李四|10; 000002|东村|2号|张三|02; ");
}

/* Neither numbers nor heads: each household begins with its head. */
static void
test_by_head (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  check_text (self,
              "村,住址,姓名,关系,身份证号\n东村,1号,张三,户主," HEAD_ID
              "\n东村,1号,李四,配偶," WIFE_ID "\n东村,1号,王五,户主,430204195308230283\n",
              "000001|东村|1号|张三|02; 000001|东村|1号|李四|10; 000002|东村|1号|王五|02; ");
}

/* Two rows of headings, and a tick for each group. */
static void
test_two_rows (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  check_text (
    self,
    "花名册\n户号,姓名,关系,身份证号,村,地址,重点人群,,,备注\n,,,,,,高血压,糖尿病,残疾人,\n"
    "1,张三,户主," HEAD_ID ",东村,1号,√,否,,\n1,李四,配偶," WIFE_ID ",东村,1号,,√,是,\n",
    TWO_PEOPLE);
  jy_test_assert_rows (self, groups, 2, "张三|hypertension; 李四|diabetes; 李四|disabled; ");
}

/* Headings between the rows, the header once more, blank rows, a village as a heading. */
static void
test_interruptions (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (JyRoster) roster = jy_test_roster_import_text (
    self, "户号,姓名,关系,身份证号,地址\n东村\n1,张三,户主," HEAD_ID ",1号\n,,,,\n"
          "户号,姓名,关系,身份证号,地址\n西村\n2,李四,户主," WIFE_ID ",1号\n小计,2人\n");
  const GArray *skips = jy_roster_get_skips (roster);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < skips->len; i++)
    g_string_append_printf (text, "%u:%s ", g_array_index (skips, JyRosterSkip, i).row,
                            g_array_index (skips, JyRosterSkip, i).kind);
  g_assert_cmpstr (text->str, ==, "2:heading_row 5:header_row 6:heading_row 8:total_row ");
  jy_test_assert_rows (self, people, 5, "1|东村|1号|张三|02; 2|西村|1号|李四|02; ");
}

/* Villages begin to count anew; the second household of a number is told by its village. */
static void
test_numbers_again (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  static const char text[] = "户号,姓名,关系,身份证号,村,地址\n1,张三,户主," HEAD_ID ",东村,1号\n"
                             "1,李四,户主," WIFE_ID ",西村,1号\n";
  static const char expected[] = "1|东村|1号|张三|02; 西村-1|西村|1号|李四|02; ";
  g_autoptr (JyRoster) first = jy_test_roster_import_text (self, text);
  g_autoptr (JyRoster) second = NULL;
  g_autofree char *full = jy_test_dump (self->store);

  jy_test_assert_problems (first, "3:household_number_taken");
  jy_test_assert_rows (self, people, 5, expected);
  second = jy_test_roster_import_text (self, text);
  jy_test_assert_problems (second, "3:household_number_taken");
  jy_test_assert_dump (self->store, full);
}

/* The area of a file that names none; rows of others are left alone. */
static void
test_area (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *folder = jy_test_make_folder ();
  g_autofree char *path = jy_test_roster_write (
    folder, "a.csv",
    "户号,姓名,关系,身份证号,村,地址\n1,张三,户主," HEAD_ID ",,1号\n"
    "2,李四,户主," WIFE_ID ",西村,1号\n3,王五,户主,430204195308230283,东,3号\n");
  g_autoptr (JyRoster) roster = jy_test_roster_call (self, path, "东村", jy_work_import_roster);

  jy_test_assert_problems (roster, "");
  jy_test_assert_rows (self, people, 5, "1|东村|1号|张三|02; 3|东村|3号|王五|02; ");
  jy_test_remove_folder (folder);
}

/* Where nothing tells it, one sentence asks for it. */
static void
test_no_area (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *folder = jy_test_make_folder ();
  g_autofree char *path = jy_test_roster_write (
    folder, "a.csv", "户号,姓名,关系,身份证号,地址\n1,张三,户主," HEAD_ID ",1号\n");
  g_autoptr (JyJob) job = jy_job_new ("roster");
  g_autoptr (JyRosterRequest) request =
    jy_roster_request_new (jy_test_roster_open (self, path, job), NULL, job);
  g_autoptr (GError) error = NULL;
  g_autoptr (JyRoster) roster = NULL;

  g_assert_null (jy_work_rehearse_roster (&self->work, request, &error));
  g_assert_error (error, JY_ERROR, JY_ERROR_INVALID);
  roster = jy_test_roster_call (self, path, "东村", jy_work_import_roster);
  jy_test_assert_rows (self, people, 5, "1|东村|1号|张三|02; ");
  jy_test_remove_folder (folder);
}

/* A file called after its village. */
static void
test_file_name (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *folder = jy_test_make_folder ();
  g_autofree char *path = jy_test_roster_write (
    folder, "东村居民花名册.csv", "户号,姓名,关系,身份证号,地址\n1,张三,户主," HEAD_ID ",1号\n");
  g_autoptr (JyRoster) roster = jy_test_roster_import (self, path);

  jy_test_assert_rows (self, people, 5, "1|东村|1号|张三|02; ");
  jy_test_remove_folder (folder);
}

/* A word that this county uses. */
static void
test_synonym (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  JyStoredRosterSynonym synonym = { .id = jy_store_new_id (self->store),
                                    .field = (char *) "name",
                                    .word = (char *) "尊姓大名" };
  g_auto (JyTransaction) tx = { 0 };

  g_assert_true (jy_work_begin (&self->work, &tx, "add-synonym", "", 0, NULL));
  g_assert_true (jy_store_insert_roster_synonym (self->store, &synonym, NULL));
  g_assert_true (jy_work_commit (&self->work, &tx, NULL));

  check_text (self,
              "户号,尊姓大名,关系,身份证号,村,地址\n1,张三,户主," HEAD_ID ",东村,1号\n"
              "1,李四,配偶," WIFE_ID ",东村,1号\n",
              TWO_PEOPLE);
}

/* A child that was born after its family signed is covered from its birth. */
static void
test_born_later (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  check_text (self,
              "户号,姓名,关系,身份证号,村,地址,签约日期,服务包,团队\n"
              "1,张三,户主," HEAD_ID ",东村,1号,2015-1-1,初级包,一队\n"
              ",张小,子," SON_ID ",,,,,\n",
              "1|东村|1号|张三|02; 1|东村|1号|张小|20; ");
  jy_test_assert_rows (self, "SELECT joined_on FROM agreement_member ORDER BY joined_on", 1,
                       "2015-01-01; 2015-11-05; ");
}

/* Numbers and words of the register that look alike are the same. */
static void
test_similar_names (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  check_text (self,
              "户号,姓名,关系,身份证号,社区,地址,签约日期,服务包,团队,医生\n"
              "1,张三,户主," HEAD_ID ",金山社区,1号,2026-1-1,初级包,第一团队,王医生\n",
              "1|金山社区|1号|张三|02; ");
  check_text (self,
              "户号,姓名,关系,身份证号,社区,地址,签约日期,服务包,团队,医生\n"
              "2,李四,户主," WIFE_ID ",金山,2号,2026-1-1,初级服务包,第一,王\n",
              "1|金山社区|1号|张三|02; 2|金山社区|2号|李四|02; ");
  g_assert_cmpint (jy_test_count (self, "SELECT count(*) FROM area"), ==, 1);
  g_assert_cmpint (jy_test_count (self, "SELECT count(*) FROM package"), ==, 1);
  g_assert_cmpint (jy_test_count (self, "SELECT count(*) FROM team"), ==, 1);
  g_assert_cmpint (jy_test_count (self, "SELECT count(*) FROM staff"), ==, 1);
}

/* A village and a community of one name are two places; which one 金山 is, nobody can say. */
static void
test_other_places (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  static const char text[] = "户号,姓名,关系,身份证号,社区,地址\n"
                             "1,张三,户主," HEAD_ID ",金山社区,1号\n"
                             "2,李四,户主," WIFE_ID ",金山村,2号\n";
  g_autoptr (JyRoster) first = jy_test_roster_import_text (self, text);
  g_autoptr (JyRoster) second = NULL;
  const JyRosterNames *names;

  jy_test_assert_rows (self, "SELECT name, kind FROM area ORDER BY kind", 2,
                       "金山社区|community; 金山村|village; ");
  second = jy_test_roster_import_text (self, "户号,姓名,关系,身份证号,社区,地址\n"
                                             "3,王五,户主,430204195308230283,金山居委会,3号\n"
                                             "4,赵六,户主,430204197608158745,金山,4号\n");
  names = jy_roster_get_names (second);
  g_assert_cmpstr (jy_roster_names_get (names, JY_ROSTER_NAMES_AREA, 1)->ours, ==, "金山社区");
  g_assert_null (jy_roster_names_get (names, JY_ROSTER_NAMES_AREA, 2)->ours);
}

static void
test_groups (void)
{
  static const struct
  {
    const char *text;
    JyGroup groups;
    const char *unknown;
  } cases[] = {
    { "", JY_GROUP_NONE, NULL },
    { "无", JY_GROUP_NONE, NULL },
    { "高血压", JY_GROUP_HYPERTENSION, NULL },
    { "高血压、2型糖尿病", JY_GROUP_HYPERTENSION | JY_GROUP_DIABETES, NULL },
    { "高血压/2型糖尿病 残疾", JY_GROUP_HYPERTENSION | JY_GROUP_DIABETES | JY_GROUP_DISABLED,
      NULL },
    { "高血压，糖尿病；肺结核", JY_GROUP_HYPERTENSION | JY_GROUP_DIABETES | JY_GROUP_TUBERCULOSIS,
      NULL },
    { "高血压糖尿病", JY_GROUP_HYPERTENSION | JY_GROUP_DIABETES, NULL },
    { "1.高血压 2.冠心病", JY_GROUP_HYPERTENSION | JY_GROUP_OTHER_CHRONIC, NULL },
    { "Ⅱ型糖尿病", JY_GROUP_DIABETES, NULL },
    { "重性精神病\n低保户", JY_GROUP_MENTAL_DISORDER | JY_GROUP_DIBAO, NULL },
    { "建档立卡贫困户", JY_GROUP_POVERTY, NULL },
    { "五保、空巢老人、失独", JY_GROUP_TEKUN | JY_GROUP_EMPTY_NEST | JY_GROUP_FAMILY_PLANNING,
      NULL },
    { "老年人、0-6岁儿童", JY_GROUP_ELDERLY | JY_GROUP_CHILD, NULL },
    { "高血压、怪病", JY_GROUP_HYPERTENSION, "怪病" },
    { "高血压病史不详", JY_GROUP_NONE, "高血压病史不详" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *unknown = NULL;

      g_assert_cmpint (jy_roster_value_get_groups (cases[i].text, &unknown), ==, cases[i].groups);
      g_assert_cmpstr (unknown, ==, cases[i].unknown);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  jy_test_add_roster ("/roster-shapes/unmerged", test_unmerged);
  jy_test_add_roster ("/roster-shapes/own-signature", test_own_signature);
  jy_test_add_roster ("/roster-shapes/repeated", test_repeated);
  jy_test_add_roster ("/roster-shapes/without-number", test_without_number);
  jy_test_add_roster ("/roster-shapes/by-head", test_by_head);
  jy_test_add_roster ("/roster-shapes/two-rows", test_two_rows);
  jy_test_add_roster ("/roster-shapes/interruptions", test_interruptions);
  jy_test_add_roster ("/roster-shapes/numbers-again", test_numbers_again);
  jy_test_add_roster ("/roster-shapes/area", test_area);
  jy_test_add_roster ("/roster-shapes/no-area", test_no_area);
  jy_test_add_roster ("/roster-shapes/file-name", test_file_name);
  jy_test_add_roster ("/roster-shapes/synonym", test_synonym);
  jy_test_add_roster ("/roster-shapes/born-later", test_born_later);
  jy_test_add_roster ("/roster-shapes/similar-names", test_similar_names);
  jy_test_add_roster ("/roster-shapes/other-places", test_other_places);
  g_test_add_func ("/roster-shapes/groups", test_groups);
  return g_test_run ();
}
