/* test-gap.c - who is missing to a target, and in which order
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-gap.h"
#include "jy-test-report.h"

/* A village of twenty: six must sign, one did.  Household 1 is unwilling (2 people), 2 was not
 * asked (3, one of them old), 3 is willing (1), 4 is willing (4, one of them a child), 5 was not
 * asked (1, and the one who signed). */
static const char *const town =
  "INSERT INTO area VALUES (1, 1, NULL, 'village', 'A', 'a', '', '', '', 0, NULL),"
  " (2, 1, NULL, 'village', 'B', 'b', '', '', '', 1, NULL);"
  "INSERT INTO area_base VALUES (1, 1, 1, 2024, 20, 8, NULL, '', NULL, ''),"
  " (2, 1, 2, 2024, 0, 0, NULL, '', NULL, '');"
  "INSERT INTO team VALUES (1, 1, 't1', 't1', '', 0, NULL);"
  "INSERT INTO staff VALUES (1, 1, 'd1', 'd1', '', 'gp', '', '', NULL);"
  "INSERT INTO household VALUES (1, 1, '1', 1, '', '', '', NULL, NULL),"
  " (2, 1, '2', 1, '', '', '', NULL, NULL), (3, 1, '3', 1, '', '', '', NULL, NULL),"
  " (4, 1, '4', 1, '', '', '', NULL, NULL), (5, 1, '5', 1, '', '', '', NULL, NULL);"
  "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 12)"
  " INSERT INTO resident SELECT i, 1, 'x', 1,"
  "   CASE i WHEN 5 THEN '1940-01-01' WHEN 10 THEN '2020-01-01' ELSE '1980-01-01' END, '01',"
  "   NULL, '', 1, 'local', '', '', NULL, NULL, NULL FROM n;"
  "INSERT INTO membership SELECT id, 1, CASE WHEN id < 3 THEN 1 WHEN id < 6 THEN 2 WHEN id < 7"
  "   THEN 3 WHEN id < 11 THEN 4 ELSE 5 END, id, '20', NULL, NULL, '' FROM resident;"
  "INSERT INTO contact_attempt VALUES (1, 1, 1, NULL, NULL, '2024-05-01', 1, 1, '', NULL, ''),"
  " (2, 1, 3, NULL, NULL, '2024-05-01', 1, 3, '', NULL, ''),"
  " (3, 1, 4, NULL, NULL, '2024-04-01', 1, 1, '', NULL, ''),"
  " (4, 1, 4, NULL, NULL, '2024-05-01', 1, 3, '', NULL, '');"
  "INSERT INTO agreement (id, number, household, team, doctor, channel, signed_on, starts_on,"
  " ends_on, planned_time, informed, draft_step, note) VALUES (1, 'a', 5, 1, 1, 2, '2024-06-01',"
  " '2024-06-01', '2025-05-31', '', 1, 0, '');"
  "INSERT INTO agreement_member VALUES (1, 1, 1, 12, NULL, '2024-06-01', NULL, '');";

static JyGap *
find_gap (JyTestStore *self, JyGapKind kind)
{
  g_autoptr (GError) error = NULL;
  JyGapRequest *request;
  JyPeriod period;
  JyGap *gap;

  g_assert_true (jy_period_parse ("2024Q2", &period));
  request = jy_gap_request_new (&period, JY_SIGNING_BY_AREA, kind);
  gap = jy_work_find_gap (&self->work, request, &error);
  g_assert_no_error (error);
  jy_gap_request_free (request);
  return gap;
}

static void
check_unit (const JyGap *gap, guint unit, gint64 missing, guint n_needed, const char *ids)
{
  const JyGapUnit *found = gap->units->pdata[unit];
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < found->ids->len; i++)
    g_string_append_printf (text, "%" G_GINT64_FORMAT " ", g_array_index (found->ids, gint64, i));
  g_assert_cmpint (found->missing, ==, missing);
  g_assert_cmpuint (found->n_needed, ==, n_needed);
  g_assert_cmpstr (text->str, ==, ids);
}

static void
test_signing (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (JyGap) gap = NULL;

  jy_test_sql (self, town);
  gap = find_gap (self, JY_GAP_SIGNING);
  g_assert_cmpuint (gap->units->len, ==, 3);
  check_unit (gap, 0, 5, 2, "4 3 2 5 1 "); /* four people, and one */
  check_unit (gap, 1, 0, 0, "");
  check_unit (gap, 2, 5, 2, "4 3 2 5 1 ");
  g_assert_cmpuint (((JyGapUnit *) gap->units->pdata[0])->n_willing, ==, 2);
}

/* When the target is out of reach, all are needed. */
static void
test_out_of_reach (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (JyGap) gap = NULL;

  jy_test_sql (self, town);
  jy_test_sql (self, "INSERT INTO setting VALUES (1, 1, 'target_sign_rate', '2024-01-01', '100')");
  gap = find_gap (self, JY_GAP_SIGNING);
  check_unit (gap, 0, 19, 5, "4 3 2 5 1 ");
}

static void
test_fulfilment (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (JyGap) before = NULL;
  g_autoptr (JyGap) after = NULL;

  jy_test_sql (self, town);
  before = find_gap (self, JY_GAP_FULFILMENT);
  check_unit (before, 0, 1, 1, "12 ");
  jy_test_sql (self, "INSERT INTO service_record VALUES (1, 1, 'health-assessment', 12, NULL,"
                     " '2024-06-10', '2024-06-10', 1, 'done', NULL, '', 0, 0, '', '', 'none',"
                     " NULL, NULL, '', NULL, '')");
  after = find_gap (self, JY_GAP_FULFILMENT);
  check_unit (after, 0, 0, 0, "");
}

#define TEST(name, func)                                                                           \
  g_test_add ("/gap/" name, JyTestStore, NULL, jy_test_store_set_up, func, jy_test_store_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  TEST ("signing", test_signing);
  TEST ("out-of-reach", test_out_of_reach);
  TEST ("fulfilment", test_fulfilment);
  return g_test_run ();
}
