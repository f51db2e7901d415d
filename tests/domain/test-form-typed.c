/* test-form-typed.c: what people type in a field, and what they read back
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-form-typed.h"

#include <string.h>

#include "jy-error.h"
#include "jy-medication.h"

static const char xml[] =
  "<form id='f' version='1' title='T' source='S'><section title='A'>"
  "<field id='i' type='integer' label='I' unit='kg' min='-9' max='999' pair='j' pair-label='IJ'/>"
  "<field id='j' type='integer' label='J' min='0' max='999'/>"
  "<field id='d' type='decimal' label='D' places='2' unit='mmol/L' min='0' max='99'/>"
  "<field id='e' type='decimal' label='E' places='1' min='0' max='99' pair='d' pair-label='ED'/>"
  "<field id='c' type='code' label='C'><option code='0' label='no'/><option code='10' label='ten'/>"
  "</field>"
  "<field id='m' type='multi' label='M'><option code='0' label='zero' exclusive='true'/>"
  "<option code='1' label='one'/><option code='3' label='three'/><option code='2' label='two'/>"
  "</field>"
  "<field id='l' type='multi' label='L'><option code='1' label='one'/>"
  "<option code='3' label='three'/><option code='13' label='thirteen'/></field>"
  "<field id='t' type='text' label='T'/>"
  "<field id='g' type='long-text' label='G'/>"
  "<field id='y' type='date' label='Y'/>"
  "<field id='f' type='flag' label='F'/>"
  "<field id='p' type='medication' label='P' length='2'/>"
  "</section></form>";

static const struct
{
  const char *field;
  const char *typed;
  const char *answer; /* NULL: refused */
  const char *shown;
} cases[] = {
  { "i", "142", "142", "142 kg" },
  { "i", " １４２ ", "142", "142 kg" },
  { "i", "+007", "7", "7 kg" },
  { "i", "-3", "-3", "-3 kg" },
  { "i", "-0", "0", "0 kg" },
  { "i", "14 2", NULL, NULL },
  { "i", "1.5", NULL, NULL },
  { "i", "1e3", NULL, NULL },
  { "i", "0x10", NULL, NULL },
  { "i", "nan", NULL, NULL },
  { "i", "12345678901", NULL, NULL },
  { "i", "高", NULL, NULL },
  { "d", "6.10", "6.1", "6.1 mmol/L" },
  { "d", "6．05", "6.05", "6.05 mmol/L" },
  { "d", "6", "6", "6 mmol/L" },
  { "d", "6.", "6", "6 mmol/L" },
  { "d", ".5", NULL, NULL },
  { "d", "6.123", NULL, NULL },
  { "d", "6.1.2", NULL, NULL },
  { "c", "10", "10", "ten" },
  { "c", "0", "0", "no" },
  { "c", "00", "0", "no" },
  { "c", "1", NULL, NULL },
  { "c", "0,10", NULL, NULL },
  { "m", "13", "1,3", "one; three" },
  { "m", "1,3", "1,3", "one; three" },
  { "m", "3 1", "1,3", "one; three" },
  { "m", "1、2，３", "1,3,2", "one; three; two" },
  { "m", "1;1/1.1", "1", "one" },
  { "m", "0", "0", "zero" },
  { "m", "4", NULL, NULL },
  { "m", "1 x", NULL, NULL },
  { "l", "13", "13", "thirteen" },
  { "l", "1 3", "1,3", "one; three" },
  { "l", "3,13,1", "1,3,13", "one; three; thirteen" },
  { "l", "31", NULL, NULL },
  { "t", "  a   b\tc ", "a b c", "a b c" },
  { "g", " one \n\n two", "one\n\ntwo", "one\n\ntwo" },
  { "y", "20240229", "2024-02-29", "2024-02-29" },
  { "y", "0614", "2024-06-14", "2024-06-14" },
  { "y", "今天", "2024-06-15", "2024-06-15" },
  { "y", "2023-2-29", NULL, NULL },
  { "f", "2", "2", "Present" },
  { "f", "3", NULL, NULL },
  { "p", "氨氯地平 1 5mg", "氨氯地平|1|5|mg", "氨氯地平, 1× a day, 5 mg each time" },
  { "p", "阿司匹林；二甲双胍 ３ ０．５ g", "阿司匹林|||\n二甲双胍|3|0.5|g",
    "阿司匹林\n二甲双胍, 3× a day, 0.5 g each time" },
  { "p", "a;b;c", NULL, NULL },
  { "i", "", "", "" },
  { "m", "  ", "", "" },
  { "p", "\n;", "", "" },
};

static JyForm *
read_form (void)
{
  g_autoptr (GError) error = NULL;
  JyForm *form = jy_form_read (xml, -1, &error);

  g_assert_no_error (error);
  return form;
}

static void
test_typed (void)
{
  g_autoptr (JyForm) form = read_form ();
  GDate today;

  g_date_clear (&today, 1);
  g_date_set_dmy (&today, 15, 6, 2024);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const JyFormField *field = jy_form_find (form, cases[i].field);
      g_autoptr (GError) error = NULL;
      g_autofree char *answer = jy_form_field_parse_typed (field, cases[i].typed, &today, &error);
      g_autofree char *again = NULL;
      g_autofree char *shown = NULL;

      g_test_message ("%s: %s", cases[i].field, cases[i].typed);
      g_assert_cmpstr (answer, ==, cases[i].answer);
      if (answer == NULL)
        {
          g_assert_error (error, JY_ERROR, JY_ERROR_INVALID);
          g_assert_nonnull (strstr (error->message, jy_form_field_get_label (field)));
          continue;
        }

      again = jy_form_field_parse_typed (field, answer, &today, NULL);
      g_assert_cmpstr (again, ==, answer);
      shown = jy_form_field_dup_shown (field, answer);
      g_assert_cmpstr (shown, ==, cases[i].shown);
    }
}

static void
test_enter (void)
{
  static const struct
  {
    const char *field;
    const char *typed;
    const char *text; /* of the sheet; NULL: refused */
  } entered[] = {
    { "i", "142/90", "i=142\nj=90\n" },
    { "i", "142 90", "i=142\nj=90\n" },
    { "i", "142 / 90", "i=142\nj=90\n" },
    { "i", "１４２／９０", "i=142\nj=90\n" },
    { "i", "142-90", "i=142\nj=90\n" },
    { "i", "142", "i=142\n" },
    { "i", "142/", NULL },
    { "i", "142/90/3", NULL },
    { "i", "142/x", NULL },
    { "e", "1.5×2.25", "d=2.25\ne=1.5\n" },
    { "e", "1.5*2", "d=2\ne=1.5\n" },
    { "e", "2x2", "d=2\ne=2\n" },
    { "j", "90/60", NULL },
    { "m", "13", "m=1,3\n" },
    { "i", "", "" },
    { "z", "1", NULL },
    { "i", "-5", "i=-5\n" },
  };
  g_autoptr (JyForm) form = read_form ();

  for (gsize i = 0; i < G_N_ELEMENTS (entered); i++)
    {
      g_autoptr (JyAnswers) answers = jy_answers_new ();
      g_autoptr (GError) error = NULL;
      g_autofree char *text = NULL;
      gboolean done =
        jy_form_enter (form, answers, entered[i].field, entered[i].typed, NULL, &error);

      text = jy_answers_dup_text (answers);
      g_test_message ("%s: %s", entered[i].field, entered[i].typed);
      g_assert_cmpint (done, ==, entered[i].text != NULL);
      g_assert_cmpstr (text, ==, done ? entered[i].text : "");
      if (!done)
        g_assert_error (error, JY_ERROR, JY_ERROR_INVALID);
    }
}

static void
test_medication (void)
{
  static const struct
  {
    const char *typed;
    const char *text;
  } rows[] = {
    { "氨氯地平 1 5mg", "氨氯地平|1|5|mg" },
    { "氨氯地平 1 5 mg", "氨氯地平|1|5|mg" },
    { "氨氯地平 1次/日 5mg", "氨氯地平|1|5|mg" },
    { "氨氯地平 5mg 1次/日", "氨氯地平|1|5|mg" },
    { "氨氯地平 5 mg 2次", "氨氯地平|2|5|mg" },
    { "维生素 B6 3 10mg", "维生素 B6|3|10|mg" },
    { "复方丹参滴丸 3 10丸", "复方丹参滴丸|3|10|丸" },
    { "缬沙坦 1 1", "缬沙坦|1|1|" },
    { "缬沙坦 1", "缬沙坦|1||" },
    { "缬沙坦", "缬沙坦|||" },
    { "缬沙坦 80", "缬沙坦 80|||" },
    { "a|b 1 5mg", "a/b|1|5|mg" },
    { "1 5mg", "1 5mg|||" },
    { "5", "5|||" },
    { " ; ；\n", "" },
  };
  static const char *const wrong[] = { "a",          "a|1|2",     "|1|2|mg",
                                       "a|x|2|mg",   "a|1|-2|mg", "a|1|2|mg|",
                                       "a|1|2|mg\n", " a|1|2|mg", "a|1.|2|mg" };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GPtrArray) list = jy_medications_parse_typed (rows[i].typed);
      g_autofree char *text = jy_medications_dup_text (list);
      g_autoptr (GPtrArray) again = jy_medications_parse (text);

      g_test_message ("%s", rows[i].typed);
      g_assert_cmpstr (text, ==, rows[i].text);
      g_assert_nonnull (again);
      g_assert_cmpuint (again->len, ==, list->len);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_autoptr (GPtrArray) list = jy_medications_parse (wrong[i]);

      g_test_message ("%s", wrong[i]);
      g_assert_null (list);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/form-typed/typed", test_typed);
  g_test_add_func ("/form-typed/enter", test_enter);
  g_test_add_func ("/form-typed/medication", test_medication);
  return g_test_run ();
}
