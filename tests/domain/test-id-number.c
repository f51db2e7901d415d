/* test-id-number.c: GB 11643-1999, rules.md 3.2
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-id-number.h"

#include <string.h>

#include "jy-date.h"

static const struct
{
  const char *text;
  JyIdNumberFault fault;
  const char *number;
  const char *born;
  int sex;
} cases[] = {
  { "11010519491231002X", JY_ID_NUMBER_GOOD, "11010519491231002X", "1949-12-31", 2 },
  { "11010519491231002x", JY_ID_NUMBER_GOOD, "11010519491231002X", "1949-12-31", 2 },
  { "430204199106300 27X", JY_ID_NUMBER_GOOD, "43020419910630027X", "1991-06-30", 1 },
  { " 430204 19910630 027X ", JY_ID_NUMBER_GOOD, "43020419910630027X", "1991-06-30", 1 },
  { "'43020419910630027X", JY_ID_NUMBER_GOOD, "43020419910630027X", "1991-06-30", 1 },
  { "‘43020419910630027X", JY_ID_NUMBER_GOOD, "43020419910630027X", "1991-06-30", 1 },
  { "４３０２０４１９９１０６３００２７Ｘ", JY_ID_NUMBER_GOOD, "43020419910630027X", "1991-06-30",
    1 },
  { "　43020419910630027ｘ\xe2\x80\x8b\t", JY_ID_NUMBER_GOOD, "43020419910630027X", "1991-06-30",
    1 },
  { "110105491231002", JY_ID_NUMBER_GOOD, "11010519491231002X", "1949-12-31", 2 },
  { "110105491231002.0", JY_ID_NUMBER_GOOD, "11010519491231002X", "1949-12-31", 2 },
  { "430204202609300014", JY_ID_NUMBER_GOOD, "430204202609300014", "2026-09-30", 1 }, /* today */

  { NULL, JY_ID_NUMBER_EMPTY },
  { "", JY_ID_NUMBER_EMPTY },
  { " 　", JY_ID_NUMBER_EMPTY },
  { "4302041991063002", JY_ID_NUMBER_LENGTH },
  { "43020419910630027X1", JY_ID_NUMBER_CHARACTER },
  { "4302041991063002711", JY_ID_NUMBER_LENGTH },
  { "11010549123100X", JY_ID_NUMBER_CHARACTER },
  { "无", JY_ID_NUMBER_CHARACTER },
  { "43020419910630O27X", JY_ID_NUMBER_CHARACTER },
  { "X30204199106300271", JY_ID_NUMBER_CHARACTER },
  { "430204\xff", JY_ID_NUMBER_CHARACTER },
  { "E+17", JY_ID_NUMBER_CHARACTER },
  { "1E", JY_ID_NUMBER_CHARACTER },
  { "430204.199106300271", JY_ID_NUMBER_CHARACTER },
  { "1234567890123456789012345678901234567890123456789012345678901234567890",
    JY_ID_NUMBER_CHARACTER },
  { "99010519491231002X", JY_ID_NUMBER_REGION },
  { "00010519491231002X", JY_ID_NUMBER_REGION },
  { "430204199113300276", JY_ID_NUMBER_DATE },
  { "430204199102300276", JY_ID_NUMBER_DATE },
  { "430204177702030276", JY_ID_NUMBER_DATE },
  { "430204202610010017", JY_ID_NUMBER_DATE }, /* tomorrow */
  { "430204910230027", JY_ID_NUMBER_DATE },
  { "430204199106300271", JY_ID_NUMBER_CHECK },
  { "430204199106300001", JY_ID_NUMBER_CHECK },
  { "430204199509047000", JY_ID_NUMBER_ROUNDED },
  { "4.30204199509047E+17", JY_ID_NUMBER_ROUNDED },
  { "4.30204199509047e+17", JY_ID_NUMBER_ROUNDED },
  { "4.30204E17", JY_ID_NUMBER_ROUNDED },
  { "430204199509047723.0", JY_ID_NUMBER_ROUNDED },
};

static void
test_cases (void)
{
  GDate today;

  g_assert_true (jy_date_from_text ("2026-09-30", &today));
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      JyIdNumber number;
      JyIdNumberFault fault = jy_id_number_parse (cases[i].text, &today, &number);
      const char *text = jy_id_number_fault_get_text (fault);

      g_test_message ("%s", cases[i].text);
      g_assert_cmpint (fault, ==, cases[i].fault);
      g_assert_cmpint (text == NULL, ==, fault == JY_ID_NUMBER_GOOD);
      if (fault == JY_ID_NUMBER_GOOD)
        {
          char born[JY_DATE_TEXT_SIZE];

          jy_date_to_text (&number.born, born);
          g_assert_cmpstr (number.number, ==, cases[i].number);
          g_assert_cmpstr (born, ==, cases[i].born);
          g_assert_cmpint (number.sex, ==, cases[i].sex);
          g_assert_cmpint (number.was_fifteen, ==,
                           g_str_has_prefix (cases[i].text, "110105491231002"));
        }
    }
}

/* Any good number stops being good when one of its digits changes, or two neighbours change places:
 * that is what the check digit is for. */
static void
test_one_wrong_digit (void)
{
  GDate today;

  g_assert_true (jy_date_from_text ("2026-09-30", &today));
  for (int i = 0; i < 2000; i++)
    {
      char text[JY_ID_NUMBER_SIZE];
      JyIdNumber number;

      g_snprintf (text, sizeof text, "430204%04d%02d%02d%03d", g_test_rand_int_range (1920, 2026),
                  g_test_rand_int_range (1, 13), g_test_rand_int_range (1, 29),
                  g_test_rand_int_range (1, 1000));
      text[17] = jy_id_number_get_check (text);
      text[18] = '\0';
      g_assert_cmpint (jy_id_number_parse (text, &today, &number), ==, JY_ID_NUMBER_GOOD);
      g_assert_cmpint (number.sex, ==, (text[16] - '0') % 2 == 1 ? 1 : 2);

      for (gsize k = 0; k < 17; k++)
        {
          char wrong[JY_ID_NUMBER_SIZE];

          memcpy (wrong, text, sizeof wrong);
          wrong[k] = (char) ('0' + (wrong[k] - '0' + g_test_rand_int_range (1, 10)) % 10);
          g_assert_cmpint (jy_id_number_parse (wrong, &today, &number), !=, JY_ID_NUMBER_GOOD);

          memcpy (wrong, text, sizeof wrong);
          wrong[k] = text[k + 1];
          wrong[k + 1] = text[k];
          if (text[k] != text[k + 1])
            g_assert_cmpint (jy_id_number_parse (wrong, &today, &number), !=, JY_ID_NUMBER_GOOD);
        }
    }
}

/* Bytes of any kind are refused or are a number, and reading a number again gives the same. */
static void
test_anything (void)
{
  static const char alphabet[] = "0123456789012345678901234567890123456789Xx'. E+\xef\xbc\x91\xff";
  GDate today;

  g_assert_true (jy_date_from_text ("2026-09-30", &today));
  for (int i = 0; i < 300000; i++)
    {
      char text[24];
      int n = i % 2 == 0 ? 18 : g_test_rand_int_range (0, sizeof text);
      JyIdNumber number, again;

      for (int k = 0; k < n; k++)
        text[k] = alphabet[g_test_rand_int_range (0, sizeof alphabet - 1)];
      text[n] = '\0';
      if (jy_id_number_parse (text, &today, &number) == JY_ID_NUMBER_GOOD)
        {
          g_assert_cmpint (jy_id_number_parse (number.number, &today, &again), ==,
                           JY_ID_NUMBER_GOOD);
          g_assert_cmpstr (number.number, ==, again.number);
        }
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/id-number/cases", test_cases);
  g_test_add_func ("/id-number/one-wrong-digit", test_one_wrong_digit);
  g_test_add_func ("/id-number/anything", test_anything);
  return g_test_run ();
}
