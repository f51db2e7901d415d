/* test-relation.c: GB/T 4761, rules.md 3.2
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-relation.h"

#include <string.h>

#include "jy-person-code.h"

static const struct
{
  const char *text;
  int sex;
  const char *code; /* NULL: nobody can tell */
} words[] = {
  { "户主", 0, "02" },     { " 户 主 ", 1, "02" },    { "本人", 0, "02" },
  { "配偶", 0, "10" },     { "妻", 0, "12" },         { "妻子", 2, "12" },
  { "丈夫", 0, "11" },     { "子", 0, "20" },         { "儿子", 0, "20" },
  { "长子", 0, "22" },     { "次子", 0, "23" },       { "女", 0, "30" },
  { "女儿", 0, "30" },     { "长女", 0, "32" },       { "子女", 1, "20" },
  { "子女", 2, "30" },     { "子女", 0, NULL },       { "儿媳", 0, "38" },
  { "女婿", 0, "28" },     { "孙子", 0, "41" },       { "孙女", 0, "42" },
  { "外孙", 0, "43" },     { "外孙女", 0, "44" },     { "孙子女", 2, "42" },
  { "父亲", 0, "51" },     { "母亲", 0, "52" },       { "父母", 1, "51" },
  { "父母", 2, "52" },     { "岳母", 0, "56" },       { "祖父", 0, "61" },
  { "奶奶", 0, "62" },     { "弟弟", 0, "73" },       { "侄女", 0, "94" },
  { "其他亲属", 0, "97" }, { "非亲属", 0, "99" },     { "其他", 0, "80" },
  { "之妻", 0, "12" },     { "户主之妻", 0, "12" },   { "户主的母亲", 0, "52" },
  { "户主母亲", 0, "52" }, { "子（养子）", 0, "20" }, { "（户主）", 0, NULL },
  { "02", 0, "02" },       { "３８", 0, "38" },       { "01", 0, NULL },
  { "邻居的狗", 0, NULL }, { "子 女儿", 0, NULL },    { "户主之", 0, NULL },
  { "之", 0, NULL },       { "", 0, NULL },           { NULL, 0, NULL },
};

static void
test_words (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_test_message ("%s", words[i].text);
      g_assert_cmpstr (jy_relation_parse (words[i].text, words[i].sex), ==, words[i].code);
    }
}

static void
test_sex (void)
{
  static const struct
  {
    const char *code;
    int sex;
  } sexes[] = {
    { "02", 0 }, { "10", 0 }, { "11", 1 }, { "12", 2 }, { "20", 1 }, { "28", 1 },
    { "30", 2 }, { "38", 2 }, { "40", 0 }, { "41", 1 }, { "44", 2 }, { "45", 2 },
    { "51", 1 }, { "52", 2 }, { "60", 0 }, { "64", 2 }, { "70", 0 }, { "76", 1 },
    { "97", 0 }, { "99", 0 }, { "1", 0 },  { "", 0 },   { NULL, 0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (sexes); i++)
    g_assert_cmpint (jy_relation_get_sex (sexes[i].code), ==, sexes[i].sex);
}

/* Codes ascend, have two digits and a name of their own, and are read as themselves; what a form
 * offers first is among them. */
static void
test_codes (void)
{
  g_autoptr (GHashTable) names = g_hash_table_new (g_str_hash, g_str_equal);
  const char *last = "";

  for (const JyChoice *relation = jy_relations; relation->code != NULL; relation++)
    {
      g_assert_cmpstr (relation->code, >, last);
      g_assert_cmpuint (strlen (relation->code), ==, 2);
      g_assert_cmpstr (jy_relation_parse (relation->code, 0), ==, relation->code);
      g_assert_cmpstr (jy_relation_get_name (relation->code), ==, relation->name);
      g_assert_true (g_hash_table_add (names, (gpointer) relation->name));
      last = relation->code;
    }

  for (const JyChoice *relation = jy_common_relations; relation->code != NULL; relation++)
    g_assert_cmpstr (jy_choice_find (jy_relations, relation->code)->name, ==, relation->name);
  g_assert_cmpstr (jy_relation_get_name ("nonsense"), ==, "nonsense");
}

/* Any text is a relation or is not. */
static void
test_anything (void)
{
  for (int i = 0; i < 50000; i++)
    {
      char text[12];
      int n = g_test_rand_int_range (0, sizeof text);
      const char *code;

      for (int k = 0; k < n; k++)
        text[k] = (char) g_test_rand_int_range (1, 256);
      text[n] = '\0';
      code = jy_relation_parse (text, g_test_rand_int_range (0, 3));
      g_assert_true (code == NULL || jy_choice_find (jy_relations, code) != NULL);
    }
}

/* The codes of a resident that the schema allows. */
static void
test_person_codes (void)
{
  static const struct
  {
    const JyChoice *choices;
    const char *codes;
  } lists[] = {
    { jy_sexes, "1 2 9 0" },
    { jy_id_types, "01 02 03 04 05 06 07 99" },
    { jy_resid_types, "1 2" },
    { jy_residence_patterns, "local away returned" },
    { jy_membership_ends, "move split marriage death moved_out correction" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      g_auto (GStrv) codes = g_strsplit (lists[i].codes, " ", -1);
      const JyChoice *choice = lists[i].choices;

      for (gsize k = 0; codes[k] != NULL; k++, choice++)
        g_assert_cmpstr (choice->code, ==, codes[k]);
      g_assert_null (choice->code);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/relation/words", test_words);
  g_test_add_func ("/relation/sex", test_sex);
  g_test_add_func ("/relation/codes", test_codes);
  g_test_add_func ("/relation/anything", test_anything);
  g_test_add_func ("/relation/person-codes", test_person_codes);
  return g_test_run ();
}
