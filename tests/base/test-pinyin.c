/* test-pinyin.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-pinyin.h"

#include <string.h>
#include <unicode/utrans.h>

#include "jy-text.h"

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
  { "王曾", "wang zeng", "wz", "wangceng wc" }, /* wherever it stands */
  { "令狐冲", "ling hu chong", "lhc", NULL },
  { "长孙无忌", "zhang sun wu ji", "zswj", NULL },
  { "长河", "chang he", "ch", "zhanghe zh" },
  { "万俟卨", "mo qi xie", "mqx", "wanqixie wqx" },
  { "张万俟", "zhang mo qi", "zmq", "zhangwanqi zwq" },
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

static UTransliterator *
open_icu (const char *rules)
{
  UErrorCode status = U_ZERO_ERROR;
  g_autofree gunichar2 *id = g_utf8_to_utf16 (rules, -1, NULL, NULL, NULL);
  UTransliterator *whole =
    utrans_openU ((const UChar *) id, -1, UTRANS_FORWARD, NULL, 0, NULL, &status);

  g_assert_true (U_SUCCESS (status));
  return whole;
}

/* Returns: (transfer full): what ICU makes of @text */
static char *
transliterate (UTransliterator *icu, const char *text)
{
  UErrorCode status = U_ZERO_ERROR;
  g_autofree gunichar2 *wide = NULL;
  UChar buffer[256];
  glong n;
  gint32 length, limit;

  wide = g_utf8_to_utf16 (text, -1, NULL, &n, NULL);
  memcpy (buffer, wide, (gsize) n * sizeof *buffer);
  length = limit = (gint32) n;
  utrans_transUChars (icu, buffer, &length, G_N_ELEMENTS (buffer), 0, &limit, &status);
  g_assert_true (U_SUCCESS (status));

  return g_utf16_to_utf8 ((const gunichar2 *) buffer, length, NULL, NULL, NULL);
}

/* Names are read as ICU reads them. */
static void
test_as_icu (void)
{
  static const char surnames[] = "刘陈李王单仇区尉令万澹长曾查任解乐纪葛华翟牟盖沈狐孙台俟欧司"
                                 "刀卜召员峙折种秘筠粘繁莘重隗靓";
  UTransliterator *icu = open_icu ("Han-Latin/Names; Latin-ASCII; Lower");

  for (int i = 0; i < 5000; i++)
    {
      g_autoptr (GString) name = g_string_new (NULL);
      g_autoptr (JyPinyin) pinyin = NULL;
      g_autofree char *expected = NULL;
      g_autofree char *syllables = NULL;

      for (int k = g_test_rand_int_range (1, 5); k > 0; k--)
        g_string_append_unichar (
          name, g_test_rand_bit ()
                  ? g_utf8_get_char (g_utf8_offset_to_pointer (
                      surnames, g_test_rand_int_range (0, (int) g_utf8_strlen (surnames, -1))))
                  : (gunichar) g_test_rand_int_range (0x3400, 0x9FFF));

      expected = transliterate (icu, name->str);
      pinyin = jy_pinyin_new (name->str);
      syllables = g_strjoinv (" ", pinyin->syllables);
      if (g_str_is_ascii (expected)) /* ICU can read all of it */
        g_assert_cmpstr (syllables, ==, expected);
    }
  utrans_close (icu);
}

/* A character that begins no name and is in none is read as ICU reads it; also rare ones. */
static void
test_characters_as_icu (void)
{
  UTransliterator *icu = open_icu ("Han-Latin; Latin-ASCII; Lower");
  guint n_read = 0;

  for (int i = 0; i < 8000; i++)
    {
      gunichar c = (gunichar) (g_test_rand_bit () ? g_test_rand_int_range (0x3400, 0xA000)
                                                  : g_test_rand_int_range (0x20000, 0x31400));
      char text[7] = "";
      g_autofree char *clean = NULL;
      g_autofree char *expected = NULL;
      g_autoptr (JyPinyin) pinyin = NULL;

      if (!g_unichar_isdefined (c) || g_unichar_get_script (c) != G_UNICODE_SCRIPT_HAN)
        continue;
      g_unichar_to_utf8 (c, text);
      clean = jy_text_clean (text);
      expected = transliterate (icu, clean);
      pinyin = jy_pinyin_new (text);
      n_read += g_str_is_ascii (expected);
      if (!g_str_is_ascii (expected))
        g_assert_cmpstr (pinyin->full, ==, "");
      else if (strchr (pinyin->full, 'u') == NULL && pinyin->other_full != NULL)
        g_assert_cmpstr (pinyin->other_full, ==, expected);
      else if (pinyin->other_full == NULL)
        g_assert_cmpstr (pinyin->full, ==, expected);
    }
  g_assert_cmpuint (n_read, >, 1000);
  utrans_close (icu);
}

/* Whatever a name holds, its reading can be typed on any keyboard. */
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
  g_test_add_func ("/pinyin/as-icu", test_as_icu);
  g_test_add_func ("/pinyin/characters-as-icu", test_characters_as_icu);
  g_test_add_func ("/pinyin/anything", test_anything);
  g_test_add_func ("/pinyin/threads", test_threads);
  return g_test_run ();
}
