/* test-household.c - relations to a new head, what makes a person complete, when a birth is due
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-household.h"

#include "jy-date.h"
#include "jy-relation.h"

/* A family as words "relation sex", the new head the one in front, who was @before to the old head;
 * and what each is then. */
static const struct
{
  const char *before;
  const char *family;
  const char *expected;
} families[] = {
  /* The widow: her children stay hers, his parents become her in-laws. */
  { "12", "12:2 20:1 38:2 41:1 51:1 52:2", "02 20 38 41 53 54" },
  { "10", "10:1 30:2 51:1 55:1", "02 30 55 51" },
  /* The only son: his mother, his wife, his child, his sister's place kept apart. */
  { "20", "20:1 12:2 38:2 41:1", "02 52 12 20" },
  { "22", "22:1 12:2 38:2 42:2 51:1", "02 52 12 30 60" },
  /* Of two sons, nobody knows whose wife and child they are. */
  { "22", "22:1 23:1 38:2 41:1", "02 70 97 97" },
  { "30", "30:2 28:1 43:1", "02 11 20" },
  { "30", "30:2 38:2", "02 97" },
  /* The daughter-in-law, with her husband and his mother. */
  { "38", "38:2 20:1 41:1 12:2", "02 11 20 54" },
  { "28", "28:1 30:2 11:1", "02 12 55" },
  /* A grandchild, a parent, a brother. */
  { "41", "41:1 12:2 20:1 38:2 42:2", "02 60 51 52 70" },
  { "51", "51:1 52:2 12:2 20:1 73:1", "02 12 38 41 20" },
  { "73", "73:1 52:2 77:2 12:2", "02 52 77 97" },
  { "97", "97:1 20:1 99:2", "02 97 99" },
  { "99", "99:1 20:1", "02 99" },
  /* The old head stays. */
  { "20", "20:1 02:1 12:2", "02 51 52" },
  { "12", "12:2 02:1 20:1", "02 11 20" },
  { "51", "51:1 02:1", "02 20" },
  /* Alone. */
  { "20", "20:1", "02" },
};

static void
test_restate (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (families); i++)
    {
      g_auto (GStrv) members = g_strsplit (families[i].family, " ", -1);
      gsize n = g_strv_length (members);
      g_autofree JyPlace *places = g_new0 (JyPlace, n);
      g_autoptr (GString) result = g_string_new (NULL);

      for (gsize j = 0; j < n; j++)
        {
          g_strlcpy (places[j].relation, members[j], JY_RELATION_SIZE);
          places[j].sex = members[j][3] - '0';
        }

      jy_household_restate (places, n, 0, families[i].before);
      for (gsize j = 0; j < n; j++)
        g_string_append_printf (result, j > 0 ? " %s" : "%s", places[j].relation);

      g_test_message ("%s", families[i].family);
      g_assert_cmpstr (result->str, ==, families[i].expected);
    }
}

/* Whatever they were: one head, and codes that are known and fit the sex. */
static void
test_restate_makes_sense (void)
{
  for (int i = 0; i < 2000; i++)
    {
      JyPlace places[5] = { 0 };
      gsize n_codes = 0, head = (gsize) g_test_rand_int_range (0, 5);
      const char *before;

      while (jy_relations[n_codes].code != NULL)
        n_codes++;
      before = jy_relations[g_test_rand_int_range (1, (gint32) n_codes)].code;
      for (gsize j = 0; j < G_N_ELEMENTS (places); j++)
        {
          const char *code = jy_relations[g_test_rand_int_range (1, (gint32) n_codes)].code;

          g_strlcpy (places[j].relation, code, JY_RELATION_SIZE);
          places[j].sex = jy_relation_get_sex (code);
          if (places[j].sex == 0)
            places[j].sex = g_test_rand_int_range (1, 3);
        }

      jy_household_restate (places, G_N_ELEMENTS (places), head, before);
      for (gsize j = 0; j < G_N_ELEMENTS (places); j++)
        {
          int sex = jy_relation_get_sex (places[j].relation);

          g_assert_cmpint (g_str_equal (places[j].relation, JY_RELATION_HEAD), ==, j == head);
          g_assert_true (sex == 0 || sex == places[j].sex);
          g_assert_cmpstr (jy_relation_get_name (places[j].relation), !=, places[j].relation);
        }
    }
}

static const struct
{
  JyPersonForm form;
  const char *born_on;
  const char *expected;
} people[] = {
  { { "张三", 2, .id_type = "01", .id_number = "11010519491231002X" }, "1949-12-31", "" },
  { { "张三", 2, .id_type = "01", .id_number = "11010519491231002x" }, "1949-12-31", "" },
  { { "张三", 1, .id_type = "01", .id_number = NULL }, "2024-06-15", "" },
  { { "", 1, .id_type = "01" }, "1949-12-31", "PE-1 " },
  { { "张三", 1, .id_type = "01" }, NULL, "PE-4 " },
  { { "张三", 1, .id_type = "01" }, "2024-06-16", "PE-5 " },
  { { "张三", 1, .id_type = "01" }, "1899-06-15", "" },
  { { "张三", 1, .id_type = "01" }, "1898-06-15", "PE-6 " },
  { { "张三", 1, .id_type = "01", .id_number = "11010519491231002X" }, "1949-12-31", "PE-3 " },
  { { "张三", 2, .id_type = "01", .id_number = "11010519491231002X" }, "1949-12-30", "PE-7 " },
  { { "张三", 2, .id_type = "01", .id_number = "110105194912310021" }, "1949-12-31", "PE-9 " },
  { { "张三", 2, .id_type = "03", .id_number = "E1234" }, "1949-12-31", "" },
  { { "张三", 1, .id_type = "01", .phone = "13812345678" }, "1949-12-31", "" },
  { { "张三", 1, .id_type = "01", .phone = "1234567" }, "1949-12-31", "" },
  { { "张三", 1, .id_type = "01", .phone = "123456" }, "1949-12-31", "PE-8 " },
  { { "张三", 1, .id_type = "01", .phone = "1381234567890" }, "1949-12-31", "PE-8 " },
  { { "张三", 1, .id_type = "01", .phone = "none" }, "1949-12-31", "PE-8 " },
};

static void
test_people (void)
{
  GDate today;

  jy_date_from_text ("2024-06-15", &today);
  for (gsize i = 0; i < G_N_ELEMENTS (people); i++)
    {
      const JyIssue *issues[JY_PERSON_MAX_ISSUES];
      JyPersonForm form = people[i].form;
      g_autoptr (GString) found = g_string_new (NULL);
      gsize n;

      g_date_clear (&form.born_on, 1);
      if (people[i].born_on != NULL)
        jy_date_from_text (people[i].born_on, &form.born_on);
      n = jy_person_check (&form, &today, issues);
      for (gsize j = 0; j < n; j++)
        g_string_append_printf (found, "%s ", issues[j]->rule);

      g_assert_cmpstr (found->str, ==, people[i].expected);
    }
}

static void
test_long_name (void)
{
  g_autofree char *name = g_strnfill (51, 'a');
  const JyIssue *issues[JY_PERSON_MAX_ISSUES];
  JyPersonForm form = { .name = name, .sex = 1, .id_type = "01" };
  GDate today;

  jy_date_from_text ("2024-06-15", &today);
  form.born_on = today;
  g_assert_cmpuint (jy_person_check (&form, &today, issues), ==, 1);
  g_assert_cmpstr (issues[0]->rule, ==, "PE-2");
  name[50] = '\0';
  g_assert_cmpuint (jy_person_check (&form, &today, issues), ==, 0);
}

/* rules.md 3.6: month + 9 or - 3, day + 7, the rest of a month carried over. */
static void
test_due (void)
{
  static const char *const days[][2] = {
    { "2023-01-01", "2023-10-08" }, { "2023-04-10", "2024-01-17" }, { "2023-05-25", "2024-03-03" },
    { "2022-05-25", "2023-03-04" }, { "2023-12-31", "2024-10-08" }, { "2024-02-29", "2024-12-06" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (days); i++)
    {
      GDate last, due;
      char text[JY_DATE_TEXT_SIZE];

      jy_date_from_text (days[i][0], &last);
      jy_pregnancy_get_due (&last, &due);
      jy_date_to_text (&due, text);
      g_assert_cmpstr (text, ==, days[i][1]);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/household/restate", test_restate);
  g_test_add_func ("/household/restate-makes-sense", test_restate_makes_sense);
  g_test_add_func ("/household/people", test_people);
  g_test_add_func ("/household/long-name", test_long_name);
  g_test_add_func ("/household/due", test_due);

  return g_test_run ();
}
