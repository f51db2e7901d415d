/* test-health-record.c: rules.md 3.2
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-health-record.h"

#include <string.h>

static const struct
{
  const char *county;
  const char *township;
  const char *unit;
  int running;
  const char *number; /* NULL: none */
} numbers[] = {
  { "430204", "003", "001", 1, "43020400300100001" },
  { "430204", "003", "099", 99999, "43020400309999999" },
  { "430204", "003", "101", 12, "43020400310100012" },
  { "430204", "003", "199", 12, "43020400319900012" },
  { "430204", "003", "901", 12, "43020400390100012" },
  { "430204", "003", "000", 1, NULL },
  { "430204", "003", "100", 1, NULL },
  { "430204", "003", "200", 1, NULL },
  { "430204", "003", "800", 1, NULL },
  { "430204", "003", "900", 1, NULL },
  { "030204", "003", "001", 1, NULL },
  { "430204", "003", "001", 0, NULL },
  { "430204", "003", "001", 100000, NULL },
  { "43020", "003", "001", 1, NULL },
  { "430204", "03", "001", 1, NULL },
  { "430204", "003", "1", 1, NULL },
  { "43020a", "003", "001", 1, NULL },
  { "", "", "", 1, NULL },
  { NULL, NULL, NULL, 1, NULL },
};

static void
test_number (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      char number[JY_HEALTH_RECORD_NUMBER_SIZE];

      g_assert_cmpint (jy_health_record_number_make (numbers[i].county, numbers[i].township,
                                                     numbers[i].unit, numbers[i].running, number),
                       ==, numbers[i].number != NULL);
      g_assert_cmpstr (number, ==, numbers[i].number != NULL ? numbers[i].number : "");
      g_assert_cmpint (jy_health_record_number_check (number), ==, numbers[i].number != NULL);
    }

  g_assert_false (jy_health_record_number_check (NULL));
  g_assert_false (jy_health_record_number_check ("43020400300100000"));
  g_assert_false (jy_health_record_number_check ("4302040030010000x"));
}

static void
test_short_number (void)
{
  static const char *const cases[][2] = {
    { "43020400300100012", "001-00012" },
    { "nonsense", "nonsense" },
    { "", "" },
    { NULL, "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = jy_health_record_number_dup_short (cases[i][0]);

      g_assert_cmpstr (text, ==, cases[i][1]);
    }
}

static const struct
{
  const char *column;
  const char *answer;
  gboolean good;
  const char *text;
} answers[] = {
  { "ethnic", "01", TRUE, "Han (ethnic group)" },
  { "ethnic", "56", TRUE, "Jino (ethnic group)" },
  { "ethnic", "1", FALSE, NULL },
  { "ethnic", "57", FALSE, NULL },
  { "ethnic", "01,02", FALSE, NULL },
  { "ethnic", "", TRUE, "" },
  { "ethnic", NULL, TRUE, "" },
  { "education", "10", TRUE, "Not known" },
  { "education", "11", FALSE, NULL },
  { "occupation", "0", TRUE, "Head of an organisation or enterprise" },
  { "payment", "1,5", TRUE, "Insurance of urban employees, Commercial insurance" },
  { "payment", "5,1", FALSE, NULL },
  { "payment", "1,1", FALSE, NULL },
  { "payment", "1,", FALSE, NULL },
  { "payment", "1,5 words", FALSE, NULL },
  { "payment", "1,8 雇主", TRUE, "Insurance of urban employees, Other (雇主)" },
  { "payment", "8", TRUE, "Other" },
  { "payment", "8 ", FALSE, NULL },
  { "allergy", "1", TRUE, "None" },
  { "allergy", "1,2", FALSE, NULL },
  { "allergy", "2,5 芒果 海鲜", TRUE, "Penicillin, Other (芒果 海鲜)" },
  { "past_disease", "2,3 2015年6月", TRUE, "Hypertension, Diabetes (2015年6月)" },
  { "past_disease", "10,2", FALSE, NULL },
  { "surgery", "1", TRUE, "None" },
  { "surgery", "1 阑尾", FALSE, NULL },
  { "surgery", "2 阑尾切除 2019年5月", TRUE, "Yes (阑尾切除 2019年5月)" },
  { "workplace", "anything, really", TRUE, "anything, really" },
  { "workplace", NULL, TRUE, "" },
};

static void
test_answers (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (answers); i++)
    {
      const JyHealthField *field = jy_health_field_find (answers[i].column);

      g_test_message ("%s %s", answers[i].column, answers[i].answer);
      g_assert_cmpint (jy_health_field_check (field, answers[i].answer), ==, answers[i].good);
      if (answers[i].good)
        {
          g_autofree char *text = jy_health_field_dup_text (field, answers[i].answer);

          g_assert_cmpstr (text, ==, answers[i].text);
        }
    }
}

static const struct
{
  const char *column;
  const char *codes; /* with commas, in the order chosen */
  const char *words;
  const char *answer;
} chosen[] = {
  { "payment", "5,1", NULL, "1,5" },
  { "payment", "8,1", "雇主", "1,8 雇主" },
  { "payment", "1", "雇主", "1" },
  { "payment", "99", NULL, "" },
  { "payment", "", "雇主", "" },
  { "allergy", "1", NULL, "1" },
  { "allergy", "3,1", NULL, "3" },
  { "allergy", "1,3,5", "", "3,5" },
  { "ethnic", "02,01", NULL, "01" },
  { "surgery", "2", "阑尾", "2 阑尾" },
  { "workplace", "1", "村卫生室", "村卫生室" },
  { "workplace", "1", NULL, "" },
};

static void
test_chosen (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (chosen); i++)
    {
      g_auto (GStrv) codes = g_strsplit (chosen[i].codes, ",", -1);
      g_autofree char *answer = jy_health_field_dup_answer (
        jy_health_field_find (chosen[i].column), (const char *const *) codes, chosen[i].words);

      g_assert_cmpstr (answer, ==, chosen[i].answer);
    }
}

/* Whatever is chosen becomes an answer that may be stored, and that is made of itself again. */
static void
test_any_choice (void)
{
  for (const JyHealthField *field = jy_health_fields; field->column != NULL; field++)
    for (int i = 0; i < 500 && field->choices != NULL; i++)
      {
        g_autoptr (GPtrArray) codes = g_ptr_array_new ();
        g_autofree char *answer = NULL;
        g_autofree char *again = NULL;
        g_auto (GStrv) stored = NULL;
        g_autofree char *only_codes = NULL;

        for (const JyChoice *choice = field->choices; choice->code != NULL; choice++)
          if (g_test_rand_int_range (0, 4) == 0)
            g_ptr_array_insert (codes, g_test_rand_bit () ? 0 : -1, (gpointer) choice->code);
        g_ptr_array_add (codes, NULL);

        answer =
          jy_health_field_dup_answer (field, (const char *const *) codes->pdata, "two words");
        g_assert_true (jy_health_field_check (field, answer));

        only_codes = g_strndup (answer, strcspn (answer, " "));
        stored = g_strsplit (only_codes, ",", -1);
        again = jy_health_field_dup_answer (field, (const char *const *) stored, "two words");
        g_assert_cmpstr (again, ==, answer);
      }
}

/* The form is whole: its choices have codes of their own, and what is said of them is true. */
static void
test_fields (void)
{
  g_autoptr (GHashTable) columns = g_hash_table_new (g_str_hash, g_str_equal);

  for (const JyHealthField *field = jy_health_fields; field->column != NULL; field++)
    {
      g_auto (GStrv) worded = g_strsplit (field->worded, " ", -1);

      g_assert_true (g_hash_table_add (columns, (gpointer) field->column));
      g_assert_true (jy_health_field_find (field->column) == field);
      g_assert_cmpint (field->choices == NULL, ==, field->kind == JY_HEALTH_WORDS);
      for (gsize i = 0; worded[i] != NULL; i++)
        g_assert_nonnull (jy_choice_find (field->choices, worded[i]));
      if (*field->alone != '\0')
        g_assert_cmpstr (field->alone, ==, field->choices[0].code);
    }

  g_assert_cmpuint (g_hash_table_size (columns), ==, 28);
  g_assert_null (jy_health_field_find ("number"));
}

static void
test_family (void)
{
  g_assert_true (jy_health_record_has_hypertension ("2"));
  g_assert_true (jy_health_record_has_hypertension ("2,12 gout"));
  g_assert_false (jy_health_record_has_hypertension ("3,12 2"));
  g_assert_false (jy_health_record_has_hypertension ("12 2,2"));
  g_assert_false (jy_health_record_has_hypertension ("1"));
  g_assert_false (jy_health_record_has_hypertension (""));
  g_assert_false (jy_health_record_has_hypertension (NULL));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/health-record/number", test_number);
  g_test_add_func ("/health-record/short-number", test_short_number);
  g_test_add_func ("/health-record/answers", test_answers);
  g_test_add_func ("/health-record/chosen", test_chosen);
  g_test_add_func ("/health-record/any-choice", test_any_choice);
  g_test_add_func ("/health-record/fields", test_fields);
  g_test_add_func ("/health-record/family", test_family);
  return g_test_run ();
}
