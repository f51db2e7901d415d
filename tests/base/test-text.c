/* test-text.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-text.h"

#include <string.h>

#include "jy-mask.h"

typedef struct
{
  const char *text;
  const char *expected;
} Case;

static const Case cleaned[] = {
  { NULL, "" },
  { "", "" },
  { "  ", "" },
  { "张三", "张三" },
  { "　张　 三　", "张 三" },
  { "a\t\nb", "a b" },
  { "ＡＢＣ１２３（北）", "ABC123(北)" },
  { "张\xe2\x80\x8b三", "张三" }, /* zero-width space */
  { "\xef\xbb\xbf张三", "张三" }, /* byte-order mark */
  { "\xe2\x80\xae张三", "张三" }, /* right-to-left override */
  { "张\x01三\x7f", "张三" },     /* controls */
  { "a\xc2\xa0\xe2\x80\xa8"
    "b",
    "a b" },                   /* no-break space, line separator */
  { "e\xcc\x81", "\xc3\xa9" }, /* composed */
  { "a\xff"
    "b",
    "a\xef\xbf\xbd"
    "b" }, /* damage stays visible */
  { "a\xef\xbf\xbf\xef\xb7\x90"
    "b",
    "ab" },           /* no characters at all */
  { "𠮷田", "𠮷田" }, /* beyond 16 bits */
  { "=1+1", "=1+1" },
};

static const Case folded[] = {
  { NULL, "" },
  { "张 三", "张三" },
  { "Tom LI", "tomli" },
  { "Ｔｏｍ", "tom" },
  { "阿卜杜拉•买买提", "阿卜杜拉·买买提" },
  { "阿卜杜拉・买买提", "阿卜杜拉·买买提" },
  { "①号", "1号" },
  { "STRASSE", "strasse" },
  { "Straße", "strasse" },
  { "㈱", "(株)" },
};

static const Case digits[] = {
  { NULL, "" }, { "a1b2", "12" }, { "１２-３", "123" }, { "一二", "" }, { "٣", "" },
};

static const Case phones[] = {
  { NULL, "" },
  { "", "" },
  { "无", "" },
  { "13800138000", "13800138000" },
  { "138 0013 8000", "13800138000" },
  { "138-0013-8000", "13800138000" },
  { "+86 138 0013 8000", "13800138000" },
  { "+8613800138000", "13800138000" },
  { "0086 138 0013 8000", "13800138000" },
  { "008613800138000", "13800138000" },
  { "8613800138000", "13800138000" },
  { "１３８００１３８０００", "13800138000" },
  { "13800138000/13900139000", "13800138000" },
  { "13800138000 13900139000", "13800138000" },
  { "13800138000、0731-12345678", "13800138000" },
  { "0731-12345678 13800138000", "073112345678" },
  { "(0731)12345678", "073112345678" },
  { "2栋 13800138000", "13800138000" },
  { "电话：668899（短号）", "668899" },
  { "13800138000.0", "13800138000" },
  { "86123456", "86123456" }, /* a number of 8 digits, not a country code */
};

static const Case reversed[] = {
  { NULL, "" },
  { "abc", "cba" },
  { "张三", "三张" },
  { "a\xff", "\xef\xbf\xbd"
             "a" },
};

static const Case masked_numbers[] = {
  { NULL, "" },
  { "", "" },
  { "430204195001011234", "43020419500101****" },
  { "43020419910630027X", "43020419910630****" },
  { "123", "***" },
  { "护照E123", "护照****" },
};

static const Case masked_phones[] = {
  { NULL, "" },
  { "13812345678", "138****5678" },
  { "073112345678", "0731****5678" },
  { "12345678", "****5678" },
  { "668899", "****99" },
  { "110", "***" },
};

static const struct
{
  const char *name;
  char *(*func) (const char *text);
  const Case *cases;
  gsize n;
} tables[] = {
  { "clean", jy_text_clean, cleaned, G_N_ELEMENTS (cleaned) },
  { "fold", jy_text_fold, folded, G_N_ELEMENTS (folded) },
  { "digits", jy_text_dup_digits, digits, G_N_ELEMENTS (digits) },
  { "phone", jy_text_dup_phone, phones, G_N_ELEMENTS (phones) },
  { "reverse", jy_text_reverse, reversed, G_N_ELEMENTS (reversed) },
  { "mask-id-number", jy_mask_id_number, masked_numbers, G_N_ELEMENTS (masked_numbers) },
  { "mask-phone", jy_mask_phone, masked_phones, G_N_ELEMENTS (masked_phones) },
};

static void
test_table (gconstpointer data)
{
  gsize t = GPOINTER_TO_SIZE (data);

  for (gsize i = 0; i < tables[t].n; i++)
    {
      g_autofree char *result = tables[t].func (tables[t].cases[i].text);

      g_assert_cmpstr (result, ==, tables[t].cases[i].expected);
    }
}

/* Bytes of any kind become valid text, and doing it again changes nothing. */
static void
test_anything (void)
{
  static char *(*const stable[]) (const char *) = { jy_text_clean, jy_text_fold, jy_text_dup_digits,
                                                    jy_text_dup_phone };

  for (int i = 0; i < 20000; i++)
    {
      GString *text = g_string_new (NULL);
      int n = g_test_rand_int_range (0, 20);

      for (int k = 0; k < n; k++)
        if (g_test_rand_bit ())
          g_string_append_c (text, (char) g_test_rand_int_range (1, 256));
        else
          g_string_append_unichar (text, (gunichar) g_test_rand_int_range (1, 0xD800));

      for (gsize f = 0; f < G_N_ELEMENTS (stable); f++)
        {
          g_autofree char *once = stable[f](text->str);
          g_autofree char *twice = stable[f](once);

          g_assert_true (g_utf8_validate (once, -1, NULL));
          g_assert_cmpstr (once, ==, twice);
        }
      g_string_free (text, TRUE);
    }
}

/* A hidden text is as long as it was and shows nothing at its hidden end. */
static void
test_mask_hides (void)
{
  for (int n = 0; n < 20; n++)
    {
      g_autofree char *number = g_strnfill ((gsize) n, '7');
      g_autofree char *masked = jy_mask_id_number (number);
      g_autofree char *phone = jy_mask_phone (number);

      g_assert_cmpuint (strlen (masked), ==, n);
      g_assert_cmpuint (strlen (phone), ==, n);
      g_assert_true (n == 0 || g_str_has_suffix (masked, "*"));
      g_assert_true (n == 0 || strchr (phone, '*') != NULL);
    }
}

/* An invisible character changes nothing but the way that is taken: both give the same. */
static void
check_both_ways (const char *text)
{
  g_autofree char *marked = g_strconcat (text, "\u200b", NULL);
  g_autofree char *clean = jy_text_clean (text);
  g_autofree char *other_clean = jy_text_clean (marked);
  g_autofree char *fold = jy_text_fold (text);
  g_autofree char *other_fold = jy_text_fold (marked);

  g_assert_cmpstr (clean, ==, other_clean);
  g_assert_cmpstr (fold, ==, other_fold);
}

static void
test_short_way (void)
{
  for (gunichar c = 1; c < 0xA000; c++)
    {
      char text[16] = "a ";

      text[2 + g_unichar_to_utf8 (c, text + 2)] = '\0';
      check_both_ways (text);
      check_both_ways (text + 2);
    }

  for (int i = 0; i < 2000; i++)
    {
      static const char *const parts[] = { "人民路", " ", "A",      "z9", "张",
                                           "１",     "Ⅱ", "\u4dff", "鿿" };
      g_autoptr (GString) text = g_string_new (NULL);

      for (int n = g_test_rand_int_range (0, 8); n > 0; n--)
        g_string_append (text, parts[g_test_rand_int_range (0, G_N_ELEMENTS (parts))]);
      check_both_ways (text->str);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (gsize t = 0; t < G_N_ELEMENTS (tables); t++)
    {
      g_autofree char *path = g_strconcat ("/text/", tables[t].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (t), test_table);
    }
  g_test_add_func ("/text/anything", test_anything);
  g_test_add_func ("/text/short-way", test_short_way);
  g_test_add_func ("/text/mask-hides", test_mask_hides);
  return g_test_run ();
}
