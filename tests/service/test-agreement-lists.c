/* test-agreement-lists.c - lists of agreements narrowed by what was typed, and sorted
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-test-signing.h"
#include "jy-work-agreements.h"
#include "jy-work-contacts.h"

/* The household of five signed in April, the other one in February: numbers and heads are in the
 * one order, days in the other. */
static void
sign_both (JyTestStore *self)
{
  g_autoptr (JySigning) first = NULL;
  g_autoptr (JySigning) second = NULL;

  self->work.today = jy_test_date ("2024-04-01");
  first = jy_test_sign (self, JY_TEST_HOUSEHOLD);
  self->work.today = jy_test_date ("2024-02-01");
  second = jy_test_sign (self, JY_TEST_OTHER_HOUSEHOLD);
  self->work.today = jy_test_date ("2024-06-15");
}

/* The households of what is found, as "1 2 ": the last digit of their numbers. */
static void
assert_found (JyTestStore *self, const JyAgreementQuery *query, const char *expected)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) ids = jy_work_find_agreements (&self->work, (gpointer) query, &error);
  g_autoptr (GPtrArray) rows = NULL;
  g_autoptr (GString) found = g_string_new (NULL);

  g_assert_no_error (error);
  rows = jy_work_get_listed_agreements (&self->work, ids, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < rows->len; i++)
    {
      const JyListedAgreement *row = g_ptr_array_index (rows, i);

      g_string_append_printf (found, "%s ", row->household_number + 5);
    }
  g_assert_cmpstr (found->str, ==, expected);
}

static void
test_order (JyTestStore *self, gconstpointer data)
{
  static const struct
  {
    JyAgreementOrder order;
    const char *ascending;
    const char *descending;
  } cases[] = {
    { JY_AGREEMENTS_BY_VIEW, "2 1 ", "1 2 " },   { JY_AGREEMENTS_BY_HEAD, "2 1 ", "1 2 " },
    { JY_AGREEMENTS_BY_NUMBER, "1 2 ", "2 1 " }, { JY_AGREEMENTS_BY_START, "2 1 ", "1 2 " },
    { JY_AGREEMENTS_BY_END, "2 1 ", "1 2 " },    { JY_AGREEMENTS_BY_DOCTOR, "1 2 ", "2 1 " },
  };

  sign_both (self);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      JyAgreementQuery query = { .order = cases[i].order };

      assert_found (self, &query, cases[i].ascending);
      query.descending = TRUE;
      assert_found (self, &query, cases[i].descending);
      query.area = JY_TEST_VILLAGE;
      query.team = JY_TEST_TEAM;
      assert_found (self, &query, cases[i].descending);
    }
}

/* A name, initials, of any member; the number of the household or a part of the agreement's. */
static void
test_text (JyTestStore *self, gconstpointer data)
{
  static const struct
  {
    const char *text;
    const char *found;
  } cases[] = {
    { "", "2 1 " },           { " ", "2 1 " },      { "zhangs", "1 " },
    { "Liu Fang", "1 " },     { "sh", "2 " },       { "000002", "2 " },
    { "2024-00000", "2 1 " }, { "4-000001", "1 " }, { "nobody", "" },
  };

  sign_both (self);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      JyAgreementQuery query = { .text = (char *) cases[i].text };
      g_autofree JyAgreementCounts *counts = jy_work_count_agreements (&self->work, &query, NULL);

      assert_found (self, &query, cases[i].found);
      g_assert_cmpint (counts->n[JY_AGREEMENTS_IN_FORCE], ==, strlen (cases[i].found) / 2);
      g_assert_cmpint (counts->n[JY_AGREEMENTS_ENDED], ==, 0);
    }
}

static void
assert_unsigned (JyTestStore *self, const JyUnsignedQuery *query, gint64 first, gint64 second)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) ids = jy_work_find_unsigned_households (&self->work, (gpointer) query, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (ids->len, ==, second != 0 ? 2 : 1);
  g_assert_cmpint (g_array_index (ids, gint64, 0), ==, first);
  if (second != 0)
    g_assert_cmpint (g_array_index (ids, gint64, 1), ==, second);
}

static void
test_unsigned (JyTestStore *self, gconstpointer data)
{
  JyUnsignedQuery query = { .acceptance = -1 };

  assert_unsigned (self, &query, JY_TEST_OTHER_HOUSEHOLD, JY_TEST_HOUSEHOLD);
  query.descending = TRUE;
  assert_unsigned (self, &query, JY_TEST_HOUSEHOLD, JY_TEST_OTHER_HOUSEHOLD);
  query.order = JY_UNSIGNED_BY_NUMBER;
  assert_unsigned (self, &query, JY_TEST_OTHER_HOUSEHOLD, JY_TEST_HOUSEHOLD);
  query.text = (char *) "liufang";
  assert_unsigned (self, &query, JY_TEST_HOUSEHOLD, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  jy_test_add_signing ("/agreement-lists/order", test_order);
  jy_test_add_signing ("/agreement-lists/text", test_text);
  jy_test_add_signing ("/agreement-lists/unsigned", test_unsigned);

  return g_test_run ();
}
