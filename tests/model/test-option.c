/* test-choice.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-option.h"

static GListModel *
make_choices (void)
{
  static const struct
  {
    const char *code;
    const char *text;
  } rows[] = {
    { "001", "茨菇塘" }, { "002", "月塘" }, { "003", "宋家桥" }, { "010", "桂花" },
    { NULL, "张绍山" },  { NULL, "张三" },  { NULL, "单雄信" },  { NULL, "Old Town" },
  };
  GListStore *store = g_list_store_new (JY_TYPE_OPTION);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (JyOption) choice = jy_option_new (i + 1, rows[i].code, rows[i].text, NULL);

      g_list_store_append (store, choice);
    }

  return G_LIST_MODEL (store);
}

static char *
dup_matches (GListModel *choices, const char *typed, guint max)
{
  g_autoptr (GPtrArray) found = jy_option_match (choices, typed, max);
  g_autoptr (GStrvBuilder) texts = g_strv_builder_new ();
  g_auto (GStrv) all = NULL;

  for (guint i = 0; i < found->len; i++)
    g_strv_builder_add (texts, jy_option_get_text (found->pdata[i]));
  all = g_strv_builder_end (texts);

  return g_strjoinv (" ", all);
}

static const struct
{
  const char *typed;
  const char *expected;
} cases[] = {
  { "zss", "张绍山" },
  { "zs", "张绍山 张三" },
  { "ZS", "张绍山 张三" },
  { "张三", "张三" },
  { "塘", "茨菇塘 月塘" },
  { "yuet", "月塘" },
  { "00", "茨菇塘 月塘 宋家桥" },
  { "010", "桂花" },
  { "０１０", "桂花" },
  { "sjq", "宋家桥" },
  { "sxx", "单雄信" },
  { "danx", "单雄信" },
  { "oldt", "Old Town" },
  { "town", "Old Town" },
  { "qq", "" },
  { "s", "宋家桥 单雄信 张绍山 张三" },
};

static void
test_match (void)
{
  g_autoptr (GListModel) choices = make_choices ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *found = dup_matches (choices, cases[i].typed, 50);

      g_test_message ("%s", cases[i].typed);
      g_assert_cmpstr (found, ==, cases[i].expected);
    }
}

static void
test_empty_and_max (void)
{
  g_autoptr (GListModel) choices = make_choices ();
  g_autofree char *all = dup_matches (choices, " ", 3);

  g_assert_cmpstr (all, ==, "茨菇塘 月塘 宋家桥");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/option/match", test_match);
  g_test_add_func ("/option/empty-and-max", test_empty_and_max);
  return g_test_run ();
}
