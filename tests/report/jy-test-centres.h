/* jy-test-centres.h - fifty centres nobody thought of: the same ones, whichever way they are asked
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-demo.h"
#include "jy-test-report.h"

#define JY_TEST_CENTRES 50
#define JY_TEST_CENTRES_TODAY "2026-10-05"

/* @text: the period, as it is typed */
typedef struct
{
  JyDemoOptions options;
  const char *text;
  JyPeriod period;
  JySigningBy by;

  JyTestStore test;
  JySigningReport *report;
} JyTestCentre;

/* Fifty others, for who wants to look further: any number in the environment. */
static inline guint32
jy_test_centres_get_first (void)
{
  const char *first = g_getenv ("JIAYI_TEST_CENTRES");

  return first != NULL ? (guint32) g_ascii_strtoull (first, NULL, 10) : 1;
}

/* Which people, period and rows the centre @n has. */
static inline void
jy_test_centre_choose (JyTestCentre *self, guint n)
{
  static const char *const periods[] = { "2026Q3", "2026",   "2026-08",
                                         "2025Q4", "2026H1", "2026-02-10..2026-09-30" };
  static const JySigningBy units[] = { JY_SIGNING_BY_AREA, JY_SIGNING_BY_TEAM, JY_SIGNING_BY_DOCTOR,
                                       JY_SIGNING_BY_SUBDISTRICT };
  g_autoptr (GRand) rand = g_rand_new_with_seed (jy_test_centres_get_first () + n);

  self->options.residents = g_rand_int_range (rand, 25, 60);
  self->options.seed = g_rand_int (rand);
  self->text = periods[g_rand_int_range (rand, 0, G_N_ELEMENTS (periods))];
  self->by = units[g_rand_int_range (rand, 0, G_N_ELEMENTS (units))];
  g_assert_true (jy_period_parse (self->text, &self->period));
  g_test_message ("centre %u: %d people, seed %u, %s by %s", n, self->options.residents,
                  self->options.seed, self->text, jy_signing_by_get_word (self->by));
}

/* A store in memory whose records get the ids that the program would give them. */
static inline void
jy_test_centre_open (JyTestStore *self)
{
  g_autoptr (GError) error = NULL;

  self->ids = jy_id_maker_new (0, jy_demo_clock);
  self->store = jy_store_open (":memory:", JY_STORE_READ_WRITE, self->ids, &error);
  g_assert_no_error (error);
  self->work = (JyWork){ .store = self->store,
                         .now = JY_TEST_NOW / 1000,
                         .today = jy_test_date (JY_TEST_CENTRES_TODAY) };
}

/* Makes it in memory, and its report. */
static inline void
jy_test_centre_init (JyTestCentre *self, guint n)
{
  g_autoptr (GError) error = NULL;
  g_autofree JyDemoCounts *made = NULL;

  jy_test_centre_choose (self, n);
  jy_test_centre_open (&self->test);
  made = jy_work_make_demonstration (&self->test.work, &self->options, &error);
  g_assert_no_error (error);
  self->report = jy_test_make_report (&self->test, self->text, self->by);
  g_assert_true (jy_signing_report_is_good (self->report));
}

static inline void
jy_test_centre_clear (JyTestCentre *self)
{
  jy_signing_report_unref (self->report);
  jy_test_store_tear_down (&self->test, NULL);
}

/* Returns: (transfer full): its figures of @period, by @by */
static inline JySigningFigures *
jy_test_centre_count (JyTestCentre *self, const JyPeriod *period, JySigningBy by)
{
  JySigningRequest request = { .period = *period, .by = by };
  g_autoptr (GError) error = NULL;
  JySigningFigures *figures = jy_work_count_signing_figures (&self->test.work, &request, &error);

  g_assert_no_error (error);
  return figures;
}
