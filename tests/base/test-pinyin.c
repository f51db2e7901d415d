/* test-pinyin.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-pinyin.h"

static const struct
{
  const char *name;
  const char *syllables;
  const char *initials;
  const char *other; /* full, a blank, initials; NULL: none */
} cases[] = {
  { "张少山", "zhang shao shan", "zss", NULL },
  { "单雄信", "shan xiong xin", "sxx", "danxiongxin dxx" }, /* surnames, as surnames */
  { "仇英", "qiu ying", "qy", "chouying cy" },
  { "区小平", "ou xiao ping", "oxp", "quxiaoping qxp" },
  { "尉迟恭", "yu chi gong", "ycg", "weichigong wcg" },
  { "欧阳修", "ou yang xiu", "oyx", NULL },
  { "王单", "wang dan", "wd", NULL }, /* not a surname here */
  { "吕布", "lu bu", "lb", "lvbu lb" },
  { "张三之女", "zhang san zhi nu", "zszn", "zhangsanzhinv zszn" },
  { "阿卜杜拉·买买提", "a bo du la mai mai ti", "abdlmmt", NULL },
  { "王Tom", "wang tom", "wt", NULL },
  { "Müller 2", "muller 2", "m2", "mvller2 m2" },
  { "𠮷田", "tian", "t", NULL }, /* ICU does not know the first */
  { " 李  四 ", "li si", "ls", NULL },
  { "单", "shan", "s", "dan d" },
  { "", "", "", NULL },
  { "…", "", "", NULL },
  { NULL, "", "", NULL },
};

static void
test_cases (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (JyPinyin) pinyin = jy_pinyin_new (cases[i].name);
      g_autofree char *syllables = g_strjoinv (" ", pinyin->syllables);
      g_autofree char *full = g_strjoinv ("", pinyin->syllables);
      g_autofree char *other = NULL;

      if (pinyin->other_full != NULL)
        other = g_strjoin (" ", pinyin->other_full, pinyin->other_initials, NULL);
      g_assert_cmpstr (syllables, ==, cases[i].syllables);
      g_assert_cmpstr (pinyin->full, ==, full);
      g_assert_cmpstr (pinyin->initials, ==, cases[i].initials);
      g_assert_cmpstr (other, ==, cases[i].other);
    }
}

/* Whatever a name holds, its reading can be typed on any keyboard; also when readings that are kept
 * are many. */
static void
test_anything (void)
{
  for (int i = 0; i < 20000; i++)
    {
      g_autoptr (GString) name = g_string_new (NULL);
      g_autoptr (JyPinyin) pinyin = NULL;
      int n = g_test_rand_int_range (0, 5);

      for (int k = 0; k < n; k++)
        if (g_test_rand_int_range (0, 8) == 0)
          g_string_append_c (name, (char) g_test_rand_int_range (1, 256));
        else
          g_string_append_unichar (name, (gunichar) g_test_rand_int_range (0x4E00, 0x9FA5));

      pinyin = jy_pinyin_new (name->str);
      for (const char *p = pinyin->full; *p != '\0'; p++)
        g_assert_true (g_ascii_islower (*p) || g_ascii_isdigit (*p));
      for (gsize k = 0; pinyin->syllables[k] != NULL; k++)
        g_assert_cmpint (pinyin->syllables[k][0], ==, pinyin->initials[k]);
    }
}

static gpointer
thread_func (gpointer data)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (JyPinyin) pinyin = jy_pinyin_new (cases[i].name);

      g_assert_cmpstr (pinyin->initials, ==, cases[i].initials);
    }
  return NULL;
}

static void
test_threads (void)
{
  GThread *threads[3];

  for (gsize t = 0; t < G_N_ELEMENTS (threads); t++)
    threads[t] = g_thread_new ("pinyin", thread_func, NULL);
  for (gsize t = 0; t < G_N_ELEMENTS (threads); t++)
    g_thread_join (threads[t]);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/pinyin/cases", test_cases);
  g_test_add_func ("/pinyin/anything", test_anything);
  g_test_add_func ("/pinyin/threads", test_threads);
  return g_test_run ();
}
