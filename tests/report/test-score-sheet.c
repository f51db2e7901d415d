/* test-score-sheet.c - everybody's points, counted by hand for a small centre
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-score-values.h"
#include "jy-store-settings.h"
#include "jy-test-signing.h"
#include "jy-work-callbacks.h"
#include "jy-work-history.h"
#include "jy-work-scores.h"

static JyScoreSheet *
make (JyTestStore *self, const char *subject, gint64 sum)
{
  g_autoptr (GError) error = NULL;
  JyScoreRequest request = { .subject = subject, .sum = sum };
  JyScoreSheet *sheet;

  g_assert_true (jy_period_parse ("2024Q2", &request.period));
  sheet = jy_work_make_score_sheet (&self->work, &request, &error);
  g_assert_no_error (error);
  return sheet;
}

static const JyScoredUnit *
find_unit (const JyScoreSheet *sheet, gint64 id)
{
  for (guint i = 0; i < sheet->units->len; i++)
    if (((const JyScoredUnit *) sheet->units->pdata[i])->id == id)
      return sheet->units->pdata[i];

  g_assert_not_reached ();
}

static const JyScoreLine *
find_line (const JyScoreSheet *sheet, gint64 unit, const char *indicator)
{
  for (guint i = 0; i < sheet->items->len; i++)
    if (g_str_equal (((JyStoredScoreItem *) sheet->items->pdata[i])->indicator, indicator))
      return find_unit (sheet, unit)->lines->pdata[i];

  g_assert_not_reached ();
}

static void
set_number (JyTestStore *self, gint64 id, const char *name, const char *value)
{
  JyStoredSetting setting = {
    .id = id, .name = (char *) name, .from_on = jy_test_date ("2024-01-01"), .value = (char *) value
  };
  g_auto (JyTransaction) tx = { 0 };

  jy_test_begin (self, &tx);
  JY_TEST_INSERT (self, setting, &setting);
  jy_test_commit (self, &tx);
}

/* Every code that a default card has is an indicator. */
static void
test_codes (void)
{
  for (const JyScoreDefault *item = jy_score_defaults; item->subject != NULL; item++)
    if (*item->indicator != '\0' && !jy_score_indicator_is_known (item->indicator))
      g_error ("%s", item->indicator);
  g_assert_false (jy_score_indicator_is_known ("rate_sign_person+rate_nonsense"));
}

/* Five of six people are signed; of the key people the grandmother and the child, both signed. */
static void
test_team (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JySigning) signing = jy_test_sign (self, JY_TEST_HOUSEHOLD);
  g_autoptr (JyScoreSheet) sheet = make (self, JY_SCORE_OF_TEAM, 10001);
  const JyScoredUnit *team = find_unit (sheet, JY_TEST_TEAM);
  const JyScoreLine *line = find_line (sheet, JY_TEST_TEAM, "rate_sign_person");
  gint64 given = 0;

  g_assert_null (sheet->card);
  g_assert_cmpuint (sheet->items->len, ==, 13);
  g_assert_cmpint (line->rate.numerator, ==, 5);
  g_assert_cmpint (line->rate.denominator, ==, 6);
  g_assert_cmpint (line->earned, ==, 1500);
  g_assert_cmpint (find_line (sheet, JY_TEST_TEAM, "rate_sign_key")->earned, ==, 1000);
  g_assert_cmpint (find_line (sheet, JY_TEST_TEAM, "rate_authentic")->earned, ==, -1);
  g_assert_cmpint (find_line (sheet, JY_TEST_TEAM, "")->earned, ==, -1);
  g_assert_cmpint (team->work_points, >=, 10); /* five newly signed, two points each */
  g_assert_cmpint (team->earned, <=, team->possible);

  for (guint i = 0; i < sheet->units->len; i++)
    given += ((const JyScoredUnit *) sheet->units->pdata[i])->share;
  g_assert_cmpint (given, ==, 10001);
  g_assert_cmpint (find_unit (sheet, JY_TEST_TEAM)->share, ==, 10001); /* the other did nothing */
}

/* Nobody on the telephone signed: no points for that, and what was ordered is taken off. */
static void
test_callbacks_count (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JySigning) signing = jy_test_sign (self, JY_TEST_HOUSEHOLD);
  JyStoredCallbackSample sample = { .id = 900,
                                    .team = JY_TEST_TEAM,
                                    .drawn_on = jy_test_date ("2024-06-15"),
                                    .size = 2,
                                    .n_signed = 5 };
  JyStoredCallback sheets[] = {
    { .id = 901,
      .callback_sample = 900,
      .position = 1,
      .resident = JY_TEST_HEAD,
      .agreement = signing->agreement->id,
      .called_on = jy_test_date ("2024-06-15"),
      .answers = { 1, 1, 1, 1, 1, 2, 1, 1, 1, 1 } },
    { .id = 902,
      .callback_sample = 900,
      .position = 2,
      .resident = JY_TEST_WIFE,
      .agreement = signing->agreement->id,
      .called_on = jy_test_date ("2024-06-15"),
      .answers = { 1, 2, 0, 0, 0, -1, 0, 0, 0, 0 } },
  };
  JyStoredRectification notice = { .id = 903,
                                   .callback_sample = 900,
                                   .team = JY_TEST_TEAM,
                                   .issued_on = jy_test_date ("2024-06-15"),
                                   .due_on = jy_test_date ("2024-07-15"),
                                   .finding = (char *) "half",
                                   .deduction = 400 };
  g_autoptr (JyScoreSheet) before = make (self, JY_SCORE_OF_TEAM, 0);
  g_autoptr (JyScoreSheet) sheet = NULL;
  g_autoptr (JyScoreSheet) centre = NULL;
  g_auto (JyTransaction) tx = { 0 };

  jy_test_begin (self, &tx);
  JY_TEST_INSERT (self, callback_sample, &sample);
  JY_TEST_INSERT (self, callback, &sheets[0]);
  JY_TEST_INSERT (self, callback, &sheets[1]);
  JY_TEST_INSERT (self, rectification, &notice);
  jy_test_commit (self, &tx);

  sheet = make (self, JY_SCORE_OF_TEAM, 0);
  g_assert_cmpint (find_line (sheet, JY_TEST_TEAM, "rate_authentic")->earned, ==, 556); /* 50/90 */
  g_assert_cmpint (find_line (sheet, JY_TEST_TEAM, "rate_satisfaction")->earned, ==, 1000);
  g_assert_cmpint (find_unit (sheet, JY_TEST_TEAM)->deducted, ==, 400);
  g_assert_cmpint (find_unit (sheet, JY_TEST_TEAM)->earned, ==,
                   find_unit (before, JY_TEST_TEAM)->earned + 1556);
  g_assert_cmpint (find_unit (sheet, JY_TEST_TEAM)->possible, ==,
                   find_unit (before, JY_TEST_TEAM)->possible + 2000);

  centre = make (self, JY_SCORE_OF_CENTRE, 0); /* eight points: S111 */
  g_assert_cmpuint (centre->units->len, ==, 1);
  g_assert_cmpint (find_line (centre, 0, "rate_sign_person")->earned, ==, 300);
  g_assert_cmpint (find_line (centre, 0, "rate_authentic")->earned, ==, 167);
}

/* S112: one signed household at 5.00, once the committee passed. */
static void
test_committee (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JySigning) signing = jy_test_sign (self, JY_TEST_HOUSEHOLD);
  g_autoptr (JyScoreSheet) rewarded = NULL;
  g_autoptr (JyScoreSheet) failed = NULL;
  g_autoptr (JyScoreSheet) team = NULL;

  set_number (self, 950, "reward_per_household", "500");
  team = make (self, JY_SCORE_OF_TEAM, 0);
  g_assert_cmpint (find_unit (team, JY_TEST_TEAM)->reward, ==, 0); /* theirs is a share */
  g_assert_cmpint (find_unit (team, JY_TEST_TEAM)->work_points, >, 0);
  rewarded = make (self, JY_SCORE_OF_COMMITTEE, 0);
  g_assert_cmpint (find_unit (rewarded, JY_TEST_VILLAGE)->work_points, ==, 0);
  g_assert_cmpint (find_unit (rewarded, JY_TEST_VILLAGE)->grade, ==, JY_GRADE_EXCELLENT);
  g_assert_cmpint (find_unit (rewarded, JY_TEST_VILLAGE)->households, ==, 1);
  g_assert_cmpint (find_unit (rewarded, JY_TEST_VILLAGE)->reward, ==, 500);

  set_number (self, 951, "target_sign_rate", "90"); /* 83 % are signed */
  failed = make (self, JY_SCORE_OF_COMMITTEE, 0);
  g_assert_cmpint (find_unit (failed, JY_TEST_VILLAGE)->reward, ==, 0);
}

static void
test_own_card (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JySigning) signing = jy_test_sign (self, JY_TEST_HOUSEHOLD);
  JyStoredScoreCard later = { .id = 960,
                              .subject = (char *) "team",
                              .from_on = jy_test_date ("2024-07-01") };
  JyStoredScoreCard card = { .id = 961,
                             .subject = (char *) "team",
                             .from_on = jy_test_date ("2024-04-01") };
  g_autoptr (JyStoredScoreMark) mark = g_new0 (JyStoredScoreMark, 1);
  g_autoptr (JyScoreSheet) sheet = NULL;
  g_autoptr (JyScoreSheet) marked = NULL;
  g_autofree char *before = jy_test_dump (self->store);
  JyStoredScoreItem *item;

  jy_test_run (self, jy_work_begin_score_card, &later);
  sheet = make (self, JY_SCORE_OF_TEAM, 0);
  g_assert_null (sheet->card); /* it holds from July on */
  g_clear_pointer (&sheet, jy_score_sheet_free);
  jy_test_run (self, jy_work_undo, &self->work.operation);
  jy_test_assert_dump (self->store, before);

  jy_test_run (self, jy_work_begin_score_card, &card);
  card.rev = 0;
  card.id = 962;
  jy_test_refuse (self, jy_work_begin_score_card, &card, "from that day on");
  sheet = make (self, JY_SCORE_OF_TEAM, 0);
  g_assert_nonnull (sheet->card);
  g_assert_cmpuint (sheet->items->len, ==, 13);

  item = sheet->items->pdata[0];
  mark->id = 970;
  mark->unit = JY_TEST_TEAM;
  mark->period = g_strdup ("2024Q2");
  mark->points = 601;
  mark->score_item = item->id;
  jy_test_refuse (self, jy_work_save_score_mark, mark, "More points");
  mark->points = 550;
  jy_test_run (self, jy_work_save_score_mark, mark);
  jy_test_refuse (self, jy_work_delete_score_item, item, ""); /* something was given for it */
  mark->rev = 0;
  mark->id = 971;
  mark->score_item = ((JyStoredScoreItem *) sheet->items->pdata[2])->id;
  jy_test_refuse (self, jy_work_save_score_mark, mark, "indicator");

  item = sheet->items->pdata[3];
  item->baseline = 101;
  jy_test_refuse (self, jy_work_save_score_item, item, "0 to 100");
  item->baseline = 50;
  jy_test_run (self, jy_work_save_score_item, item);

  marked = make (self, JY_SCORE_OF_TEAM, 0);
  g_assert_cmpint (((JyStoredScoreItem *) marked->items->pdata[3])->baseline, ==, 50);
  g_assert_cmpint (((JyScoreLine *) find_unit (marked, JY_TEST_TEAM)->lines->pdata[0])->earned, ==,
                   550);
  g_assert_cmpint (
    ((JyScoreLine *) find_unit (marked, JY_TEST_OTHER_TEAM)->lines->pdata[0])->earned, ==,
    JY_SCORE_UNKNOWN);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/score-sheet/codes", test_codes);
  jy_test_add_signing ("/score-sheet/team", test_team);
  jy_test_add_signing ("/score-sheet/callbacks-count", test_callbacks_count);
  jy_test_add_signing ("/score-sheet/committee", test_committee);
  jy_test_add_signing ("/score-sheet/own-card", test_own_card);

  return g_test_run ();
}
