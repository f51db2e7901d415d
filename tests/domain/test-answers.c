/* test-answers.c: what a sheet of answers keeps, and its text
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-answers.h"

#include <string.h>

#include "jy-error.h"

static void
test_set (void)
{
  g_autoptr (JyAnswers) self = jy_answers_new ();
  g_autoptr (JyAnswers) copy = NULL;
  const char *text;

  g_assert_cmpstr (jy_answers_get (self, "sbp"), ==, "");
  jy_answers_set (self, "sbp", "142");
  jy_answers_set (self, "dbp", "90");
  jy_answers_set (self, "weight", "61.5");
  g_assert_cmpstr (jy_answers_get (self, "sbp"), ==, "142");
  g_assert_cmpuint (jy_answers_get_n (self), ==, 3);
  g_assert_cmpstr (jy_answers_get_field (self, 0, &text), ==, "dbp");
  g_assert_cmpstr (text, ==, "90");
  g_assert_cmpstr (jy_answers_get_field (self, 2, NULL), ==, "weight");

  copy = jy_answers_copy (self);
  g_assert_true (jy_answers_equal (self, copy));
  jy_answers_set (copy, "sbp", "143");
  g_assert_false (jy_answers_equal (self, copy));
  jy_answers_set (copy, "sbp", "142");
  g_assert_true (jy_answers_equal (self, copy));
  jy_answers_set (copy, "sbp", jy_answers_get (copy, "sbp"));
  g_assert_true (jy_answers_equal (self, copy));

  jy_answers_set (copy, "sbp", "");
  g_assert_false (jy_answers_has (copy, "sbp"));
  jy_answers_set (copy, "dbp", NULL);
  jy_answers_set (copy, "dbp", NULL);
  g_assert_cmpuint (jy_answers_get_n (copy), ==, 1);
  g_assert_false (jy_answers_equal (self, copy));
}

static void
test_numbers (void)
{
  static const struct
  {
    const char *text;
    gboolean is_number;
    double value;
    int code; /* -9: none */
  } cases[] = {
    { "142", TRUE, 142, 142 },
    { "6.1", TRUE, 6.1, -9 },
    { "-3", TRUE, -3, -3 },
    { "0", TRUE, 0, 0 },
    { "1,3", FALSE, 0, -9 },
    { "6.", FALSE, 0, -9 },
    { ".5", FALSE, 0, -9 },
    { "1e3", FALSE, 0, -9 },
    { "0x10", FALSE, 0, -9 },
    { "nan", FALSE, 0, -9 },
    { "1.2.3", FALSE, 0, -9 },
    { "-", FALSE, 0, -9 },
    { "7 ", FALSE, 0, -9 },
    { "", FALSE, 0, -9 },
    { "99999999999", TRUE, 99999999999.0, -9 },
    { "9999999999999999999", FALSE, 0, -9 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (JyAnswers) self = jy_answers_new ();
      double value = -1;

      g_test_message ("%s", cases[i].text);
      jy_answers_set (self, "x", cases[i].text);
      g_assert_true (jy_answers_get_number (self, "x", &value) == cases[i].is_number);
      g_assert_cmpfloat (value, ==, cases[i].is_number ? cases[i].value : -1);
      g_assert_cmpint (jy_answers_get_code (self, "x", -9), ==, cases[i].code);
    }
}

static void
test_codes (void)
{
  g_autoptr (JyAnswers) self = jy_answers_new ();
  GDate date;

  jy_answers_set (self, "symptoms", "1,13");
  g_assert_true (jy_answers_has_code (self, "symptoms", 1));
  g_assert_true (jy_answers_has_code (self, "symptoms", 13));
  g_assert_false (jy_answers_has_code (self, "symptoms", 3));
  g_assert_false (jy_answers_has_code (self, "symptoms", 0));
  g_assert_false (jy_answers_has_code (self, "symptoms", -1));
  jy_answers_set (self, "words", "2b,1");
  g_assert_false (jy_answers_has_code (self, "words", 2));
  g_assert_false (jy_answers_has_code (self, "words", 1));
  g_assert_false (jy_answers_has_code (self, "other", 3));

  jy_answers_set (self, "onset", "2024-02-29");
  g_assert_true (jy_answers_get_date (self, "onset", &date));
  g_assert_cmpuint (g_date_get_day (&date), ==, 29);
  g_assert_false (jy_answers_get_date (self, "symptoms", &date));
}

static void
test_text (void)
{
  g_autoptr (JyAnswers) self = jy_answers_new ();
  g_autoptr (JyAnswers) empty = NULL;
  g_autoptr (JyAnswers) again = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;

  jy_answers_set (self, "symptoms", "1,3");
  jy_answers_set (self, "advice", "少盐\n忌酒 \\ a=b\\n");
  text = jy_answers_dup_text (self);
  g_assert_cmpstr (text, ==, "advice=少盐\\n忌酒 \\\\ a=b\\\\n\nsymptoms=1,3\n");

  again = jy_answers_parse (text, &error);
  g_assert_no_error (error);
  g_assert_true (jy_answers_equal (self, again));

  empty = jy_answers_parse (NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (jy_answers_get_n (empty), ==, 0);
}

static void
test_refused (void)
{
  static const char *const texts[] = {
    "sbp",        "sbp=142",    "=142\n",   "sbp=\n",       "\n",    "sbp=142\n\n",
    "b=1\na=2\n", "a=1\na=1\n", "a=\\x\n",  "a=\\\n",       "A=1\n", "1a=1\n",
    "a b=1\n",    "a=1\nb\n",   "a=\xff\n", "a=1\n\nb=2\n", "ß=1\n",
  };
  g_autofree char *long_text = g_strnfill (JY_ANSWERS_MAX_TEXT, 'x');
  g_autofree char *longer = g_strdup_printf ("a=%s\n", long_text);
  g_autoptr (JyAnswers) too_long = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (JyAnswers) self = jy_answers_parse (texts[i], &error);

      g_test_message ("%s", texts[i]);
      g_assert_error (error, JY_ERROR, JY_ERROR_CORRUPT);
      g_assert_null (self);
    }

  too_long = jy_answers_parse (longer, NULL);
  g_assert_null (too_long);
}

/* Sheets are equal exactly if their texts are, and every sheet comes back from its text. */
static void
test_random (void)
{
  static const char *const fields[] = { "a", "a1", "b", "b_c", "weight", "zz" };
  static const char *const words[] = { "", "1", "1,2", "\\", "\n", "\\n", "=", "汉字", "a=1\nb=2" };

  for (int round = 0; round < 2000; round++)
    {
      g_autoptr (JyAnswers) one = jy_answers_new ();
      g_autoptr (JyAnswers) other = jy_answers_new ();
      g_autofree char *one_text = NULL;
      g_autofree char *other_text = NULL;
      g_autoptr (JyAnswers) again = NULL;

      for (int i = 0; i < 6; i++)
        jy_answers_set (g_test_rand_int_range (0, 2) == 0 ? one : other,
                        fields[g_test_rand_int_range (0, G_N_ELEMENTS (fields))],
                        words[g_test_rand_int_range (0, G_N_ELEMENTS (words))]);
      one_text = jy_answers_dup_text (one);
      other_text = jy_answers_dup_text (other);
      g_assert_true (jy_answers_equal (one, other) == (strcmp (one_text, other_text) == 0));

      again = jy_answers_parse (one_text, NULL);
      g_assert_nonnull (again);
      g_assert_true (jy_answers_equal (one, again));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/answers/set", test_set);
  g_test_add_func ("/answers/numbers", test_numbers);
  g_test_add_func ("/answers/codes", test_codes);
  g_test_add_func ("/answers/text", test_text);
  g_test_add_func ("/answers/refused", test_refused);
  g_test_add_func ("/answers/random", test_random);
  return g_test_run ();
}
