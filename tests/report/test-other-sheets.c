/* test-other-sheets.c - the sheets of the report that are registers and lists, counted by hand
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-test-layout.h"

/* clang-format off */
static const char *const work_done =
  /* Hypertension of 乙: twice until the month was reported, once after; one found nobody. */
  "INSERT INTO service_record (id, rev, form, resident, done_on, entered_on, visit_way, visit_outcome, staff, answers,"
  "   outcome, proposed, proposed_rules, outcome_reason, next_step, evidence, correction_reason) VALUES"
  " (1, 1, 'hypertension', 12, '2024-01-10', '2024-01-10', 2, 'done', 1, '', 1, 1, '', '', 'none', '', ''),"
  " (2, 1, 'hypertension', 12, '2024-03-20', '2024-03-20', 3, 'done', 2, '', 1, 1, '', '', 'none', '', ''),"
  " (3, 1, 'hypertension', 12, '2024-03-26', '2024-03-26', 1, 'done', 2, '', 1, 1, '', '', 'none', '', ''),"
  " (4, 1, 'hypertension', 12, '2024-03-10', '2024-03-10', 2, 'lost', 2, '', 0, 0, '', '', 'none', '', ''),"
  " (5, 1, 'examination', 11, '2024-03-05', '2024-03-05', 1, 'done', 1, '', 0, 0, '', '', 'none', '', ''),"
  " (6, 1, 'examination', 12, '2024-02-20', '2024-02-20', 1, 'done', 1, '', 0, 0, '', '', 'none', '', ''),"
  " (7, 1, 'examination', 41, '2023-11-20', '2023-11-20', 1, 'done', 1, '', 0, 0, '', '', 'none', '', '');"
  /* One followed up in time, one after the quarter, one that nobody followed up, one of before. */
  "INSERT INTO referral (id, rev, resident, direction, made_on, check_by, is_urgent, reason, institution, department, consent,"
  "   transport, result_on, result, advice, note) VALUES"
  " (1, 1, 11, 'up', '2024-02-05', '2024-02-19', 0, 'blood-pressure', '市医院', '心内科', 1, '', '2024-02-15', 'treated', '', ''),"
  " (2, 1, 12, 'up', '2024-03-20', '2024-04-03', 0, 'blood-pressure', '市医院', '', 1, '', '2024-04-02', 'admitted', '', ''),"
  " (3, 1, 31, 'up', '2024-01-05', '2024-01-19', 0, 'blood-pressure', '', '外科', 1, '', NULL, '', '', ''),"
  " (4, 1, 11, 'up', '2023-12-31', '2024-01-14', 0, 'blood-pressure', '', '', 1, '', NULL, '', '', '');"
  /* Four of the first team: two reached, of whom one says that she signed and is content. */
  "INSERT INTO callback_sample VALUES (1, 1, 1, NULL, '2024-03-01', 7, 4, 4, 0);"
  "INSERT INTO callback (id, rev, callback_sample, position, resident, agreement, called_on, contact, says_signed, knows_doctor,"
  "   satisfaction, note) VALUES"
  " (1, 1, 1, 1, 11, 1, '2024-03-02', 1, 1, 1, 1, ''), (2, 1, 1, 2, 12, 1, '2024-03-02', 1, 2, 2, 3, ''),"
  " (3, 1, 1, 3, 21, 2, '2024-03-03', 2, NULL, NULL, NULL, ''), (4, 1, 1, 4, 22, 2, '2024-03-03', 3, NULL, NULL, NULL, '');"
  "INSERT INTO rectification VALUES (1, 1, 1, 1, NULL, '2024-03-15', '2024-04-10', '真实率不足', 100, NULL, NULL, '');"
  /* A launch meeting, a training, leaflets; another meeting is of another quarter. */
  "INSERT INTO logbook_entry (id, rev, logbook, happened_on, kind, title, persons, copies, detail, outcome) VALUES"
  " (1, 1, 'activity', '2024-01-08', '1', '启动会', 20, NULL, '', ''),"
  " (2, 1, 'activity', '2024-04-08', '1', '启动会', 20, NULL, '', '');"
  "INSERT INTO setting VALUES (900, 1, 'reward_per_household', '2024-01-01', '150');";
/* clang-format on */

static void
set_up (JyTestStore *self, gconstpointer data)
{
  jy_test_layout_set_up (self, data);
  jy_test_sql (self, work_done);
}

static void
assert_sheet (const JySigningReport *report, JyReportSheet which, const char *const *expected)
{
  const JySheet *sheet = jy_test_get_sheet (report, which);

  for (guint r = 0; r < sheet->n_rows; r++)
    {
      g_autofree char *shown = jy_test_show_row (sheet, r);

      g_test_message ("%s", shown);
      g_assert_cmpstr (shown, ==, expected[r]);
    }
  g_assert_null (expected[sheet->n_rows]);
}

/* 丁 died on the last day; 乙 and 甲 were due then, 庚 left; 癸 and two of 宝塔 are new. */
static void
test_months (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (JySigningReport) report = jy_test_make_report (self, "2024Q1", JY_SIGNING_BY_AREA);
  static const char *const months[] = {
    "2023|102*|4|3.92|4|0|0|—|0|5|3|60.00",
    "2024-01|102*|4|3.92|0|0|0|—|0|5|3|60.00",
    "2024-02|103*|6|5.83|2|0|0|—|0|5|3|60.00",
    "2024-03|103*|4|3.88|1|2|1|50.00|1|4|2|50.00",
    "2024 so far|103*|4|3.88|3|2|1|50.00|1|4|2|50.00",
    NULL,
  };

  assert_sheet (report, JY_REPORT_MONTHS, months);
}

/* The rows that somebody is in: the month is that of 26 February to 25 March. */
static void
test_public_health (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  static const struct
  {
    guint row;
    const char *shown;
  } rows[] = {
    { 8, "Elderly|People examined, of any age|1|2|3" },
    { 9, "Elderly|Elderly examined|—|1|—" },
    { 10, "Elderly|Managed to standard|—|0|—" },
    { 11, "Hypertension|Followed up|1|1|1" },
  };
  g_autoptr (JySigningReport) report = jy_test_make_report (self, "2024Q1", JY_SIGNING_BY_AREA);
  const JySheet *sheet = jy_test_get_sheet (report, JY_REPORT_PUBLIC_HEALTH);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *shown = jy_test_show_row (sheet, rows[i].row);

      g_assert_cmpstr (shown, ==, rows[i].shown);
    }
}

static void
test_referrals (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (JySigningReport) report = jy_test_make_report (self, "2024Q1", JY_SIGNING_BY_AREA);
  const JySheet *sheet = jy_test_get_sheet (report, JY_REPORT_REFERRALS);
  static const char *const expected[][3] = {
    { "庚", "", "No" },
    { "甲", "Seen and treated, not admitted", "Yes" },
    { "乙", "", "" }, /* came to be known after the quarter */
  };

  g_assert_cmpuint (sheet->n_rows, ==, G_N_ELEMENTS (expected));
  for (guint r = 0; r < sheet->n_rows; r++)
    {
      JyCell name = { 0 }, result = { 0 }, in_time = { 0 };

      g_assert_true (sheet->get_cell (sheet->data, r, 1, &name));
      sheet->get_cell (sheet->data, r, 5, &result);
      sheet->get_cell (sheet->data, r, 7, &in_time);
      g_assert_cmpstr (name.text, ==, expected[r][0]);
      g_assert_cmpstr (result.text != NULL ? result.text : "", ==, expected[r][1]);
      g_assert_cmpstr (in_time.text != NULL ? in_time.text : "", ==, expected[r][2]);
    }
}

/* Returns: (transfer full): the first line of the checks that begins so */
static char *
dup_check (const JySigningReport *report, const char *start)
{
  const JySheet *sheet = jy_test_get_sheet (report, JY_REPORT_CHECKS);

  for (guint r = 0; r < sheet->n_rows; r++)
    {
      g_autofree char *row = jy_test_show_row (sheet, r);

      if (g_str_has_prefix (row, start))
        return g_steal_pointer (&row);
    }

  g_error ("no check %s", start);
}

/* A deadline is a date; it is the last column. */
static void
test_callbacks (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (JySigningReport) report = jy_test_make_report (self, "2024Q1", JY_SIGNING_BY_TEAM);
  const JySheet *sheet = jy_test_get_sheet (report, JY_REPORT_CALLBACKS);
  g_autofree char *row = jy_test_show_row (sheet, 0);
  g_autofree char *check = NULL;
  JyCell deadline = { 0 };

  g_assert_true (g_str_has_prefix (row, "一队|4|4|2|1|1|2|1|50.00|2|1|50.00|1|No|"));
  g_assert_true (sheet->get_cell (sheet->data, 0, 14, &deadline));
  g_assert_cmpint (g_date_get_day (&deadline.date), ==, 10);
  g_assert_cmpint (g_date_get_month (&deadline.date), ==, G_DATE_APRIL);

  check = dup_check (report, "Call sheets: ");
  g_assert_true (g_str_has_suffix (check, "|4|4|0|Agrees"));
}

/* Written down by hand for each sheet that has its own. */
static void
test_checks (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  static const struct
  {
    const char *start;
    const char *end;
  } checks[] = {
    { "Signing by month: people", "|4|4|0|Agrees" }, { "Signing by month: key", "|2|2|0|Agrees" },
    { "Signing by month: newly", "|3|3|0|Agrees" },  { "Public health: ", "|17|17|0|Agrees" },
    { "Referral register: ", "|3|3|0|Agrees" },      { "Assessment scores: ", "|2|2|0|Agrees" },
    { "Workload: people", "|2|2|0|Agrees" },         { "Workload: fulfilled", "|0|0|0|Agrees" },
    { "Committee rewards: ", "|2|2|0|Agrees" },      { "Year summary: ", "|2|2|0|Agrees" },
    { "Key groups: ", "|26|26|0|Agrees" },
  };
  g_autoptr (JySigningReport) report = jy_test_make_report (self, "2024Q1", JY_SIGNING_BY_AREA);

  for (guint i = 0; i < G_N_ELEMENTS (checks); i++)
    {
      g_autofree char *check = dup_check (report, checks[i].start);

      g_test_message ("%s", check);
      g_assert_true (g_str_has_suffix (check, checks[i].end));
    }
  g_assert_true (jy_signing_report_is_good (report));
}

/* 60 points for signing 30 %: 3 % earn 6, more than 30 % all; nothing else was judged. */
static void
test_scores (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (JySigningReport) report = jy_test_make_report (self, "2024Q1", JY_SIGNING_BY_AREA);
  const JySheet *sheet = jy_test_get_sheet (report, JY_REPORT_SCORES);
  static const struct
  {
    double earned;
    const char *grade;
  } expected[] = { { 6, "Failed" }, { 60, "Excellent" } };

  g_assert_cmpuint (sheet->n_rows, ==, G_N_ELEMENTS (expected));
  for (guint r = 0; r < sheet->n_rows; r++)
    {
      JyCell earned = { 0 }, possible = { 0 }, grade = { 0 };

      g_assert_true (sheet->get_cell (sheet->data, r, 1, &earned));
      g_assert_true (sheet->get_cell (sheet->data, r, 4, &possible));
      g_assert_true (sheet->get_cell (sheet->data, r, 6, &grade));
      g_assert_cmpfloat (earned.number, ==, expected[r].earned);
      g_assert_cmpfloat (possible.number, ==, 60);
      g_assert_cmpstr (grade.text, ==, expected[r].grade);
    }
}

/* 石塘 has signed its only household and gets 1.50 yuan; 宝塔 signed 2 of 40. */
static void
test_rewards (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (JySigningReport) report = jy_test_make_report (self, "2024Q1", JY_SIGNING_BY_AREA);
  const JySheet *sheet = jy_test_get_sheet (report, JY_REPORT_REWARDS);
  static const char *const expected[] = { "宝塔社区|40|2|5.00|No|Failed|",
                                          "石塘村|1*|1|100.00|Yes|", "Total|41|3|7.32|" };
  static const double rewards[] = { 0, 1.5, 1.5 };

  for (guint r = 0; r < G_N_ELEMENTS (expected); r++)
    {
      g_autofree char *row = jy_test_show_row (sheet, r);
      JyCell reward = { 0 };

      g_test_message ("%s", row);
      g_assert_true (g_str_has_prefix (row, expected[r]));
      g_assert_true (sheet->get_cell (sheet->data, r, 7, &reward));
      g_assert_cmpfloat (reward.number, ==, rewards[r]);
    }
}

static void
test_workload (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (JySigningReport) report = jy_test_make_report (self, "2024Q1", JY_SIGNING_BY_AREA);
  static const char *const expected[] = {
    "张医生|0|1|1|0|2|1|0|0|0|0|0|3|1|0|0",
    "李医生|0|2|0|0|0|2|0|0|0|0|0|2|0|1|0",
    "Total|0|3|1|0|2|3|0|0|0|0|0|5|1|1|0",
    NULL,
  };

  assert_sheet (report, JY_REPORT_WORKLOAD, expected);
}

static void
test_year (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (JySigningReport) report = jy_test_make_report (self, "2024Q1", JY_SIGNING_BY_AREA);
  static const char *const expected[] = {
    "Launch meetings|1||",
    "Mobilisation meetings|0||",
    "Special meetings|0||",
    "Progress meetings|0||",
    "Trainings|0||",
    "People trained (person-times)|0||",
    "Publicity items handed out|0||",
    "Health education activities|0||",
    "Letters, cards and leaflets for households|0|41*|0.00",
    "Acceptances of work that passed|0|0|—",
    "Teams|2||",
    "Members of teams|2||",
    "Households signed|3|41*|7.32",
    "People signed|4|103*|3.88",
    "People with a basic package|3|4|75.00",
    "People with a middle package|1|4|25.00",
    "People with a high package|0|4|0.00",
    "People whose agreement is fulfilled|0|4|0.00",
    NULL,
  };

  assert_sheet (report, JY_REPORT_YEAR, expected);
}

#define add(path, func) g_test_add (path, JyTestStore, NULL, set_up, func, jy_test_store_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add ("/other-sheets/months", test_months);
  add ("/other-sheets/public-health", test_public_health);
  add ("/other-sheets/referrals", test_referrals);
  add ("/other-sheets/callbacks", test_callbacks);
  add ("/other-sheets/checks", test_checks);
  add ("/other-sheets/scores", test_scores);
  add ("/other-sheets/rewards", test_rewards);
  add ("/other-sheets/workload", test_workload);
  add ("/other-sheets/year", test_year);
  return g_test_run ();
}
