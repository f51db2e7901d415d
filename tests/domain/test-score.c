/* test-score.c: indicators-and-reports.md 9, S111, S112
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-score.h"

#include <string.h>

static const struct
{
  const char *rule;
  gint64 points;
  JyRate rate;
  int baseline;
  gint64 earned;
} values[] = {
  { "egt", 1500, { 30, 100 }, 30, 1500 }, { "egt", 1500, { 29, 100 }, 30, 1450 },
  { "egt", 1500, { 0, 100 }, 30, 0 },     { "egt", 1500, { 100, 100 }, 30, 1500 },
  { "egt", 1500, { 1, 0 }, 30, -1 },      { "egt", 1000, { 2, 3 }, 90, 741 }, /* 740.74 */
  { "egt", 100, { 1, 8 }, 100, 13 },                                          /* 12.5 goes up */
  { "elt", 1000, { 5, 100 }, 5, 1000 },   { "elt", 1000, { 10, 100 }, 5, 500 },
  { "elt", 1000, { 0, 100 }, 5, 1000 },   { "elt", 1000, { 15, 100 }, 5, 333 },
  { "egt", 1000, { 0, 100 }, 0, 1000 },   { "elt", 1000, { 7, 100 }, 0, 0 },
};

static void
test_earn (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (values); i++)
    g_assert_cmpint (
      jy_score_earn (values[i].rule, values[i].points, values[i].rate, values[i].baseline), ==,
      values[i].earned);
}

/* Never more than there is, never less than nothing, and more with a better value. */
static void
test_earn_is_monotonic (void)
{
  for (int baseline = 0; baseline <= 100; baseline += 5)
    for (int value = 0; value < 100; value++)
      {
        gint64 more = jy_score_earn ("egt", 777, (JyRate){ value + 1, 100 }, baseline);
        gint64 less = jy_score_earn ("egt", 777, (JyRate){ value, 100 }, baseline);
        gint64 worse = jy_score_earn ("elt", 777, (JyRate){ value + 1, 100 }, baseline);
        gint64 better = jy_score_earn ("elt", 777, (JyRate){ value, 100 }, baseline);

        g_assert_true (0 <= less && less <= more && more <= 777);
        g_assert_true (0 <= worse && worse <= better && better <= 777);
      }
}

static const JyGradeLimits limits = { 90, 75, 60 };

static const struct
{
  gint64 earned;
  gint64 possible;
  JyGrade grade;
  gint64 reward; /* for 100 households at 5.00, with the target reached */
} grades[] = {
  { 9000, 10000, JY_GRADE_EXCELLENT, 50000 }, { 8999, 10000, JY_GRADE_PASSED, 50000 },
  { 7500, 10000, JY_GRADE_PASSED, 50000 },    { 7499, 10000, JY_GRADE_BASIC, 0 },
  { 6000, 10000, JY_GRADE_BASIC, 0 },         { 5999, 10000, JY_GRADE_FAILED, 0 },
  { -100, 10000, JY_GRADE_FAILED, 0 },        { 0, 0, JY_GRADE_NONE, 0 },
  { 720, 800, JY_GRADE_EXCELLENT, 50000 },
};

static void
test_grades (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (grades); i++)
    {
      JyGrade grade = jy_score_get_grade (grades[i].earned, grades[i].possible, &limits);

      g_assert_cmpint (grade, ==, grades[i].grade);
      g_assert_cmpint (jy_score_get_reward (100, 500, grade, TRUE), ==, grades[i].reward);
      g_assert_cmpint (jy_score_get_reward (100, 500, grade, FALSE), ==, 0); /* 30 % missed */
      g_assert_nonnull (jy_grade_get_name (grade));
    }
}

static const struct
{
  gint64 sum;
  gint64 weights[4];
  gint64 shares[4];
} sums[] = {
  { 10000, { 1, 1, 1, 0 }, { 3334, 3333, 3333, 0 } }, /* the first of equals */
  { 100, { 1, 2, 3, 4 }, { 10, 20, 30, 40 } },
  { 101, { 1, 2, 3, 4 }, { 10, 20, 30, 41 } }, /* 10.1, 20.2, 30.3, 40.4 */
  { 1, { 0, 0, 5, 5 }, { 0, 0, 1, 0 } },
  { 0, { 1, 2, 3, 4 }, { 0, 0, 0, 0 } },
  { 99, { 0, 0, 0, 0 }, { 0, 0, 0, 0 } },
};

static void
test_share_out (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (sums); i++)
    {
      gint64 shares[4];
      gboolean shared = jy_score_share_out (sums[i].sum, sums[i].weights, 4, shares);

      g_assert_cmpint (shared, ==, sums[i].weights[2] > 0);
      g_assert_cmpmem (shares, sizeof shares, sums[i].shares, sizeof shares);
    }
}

/* To the last fen, nobody a fen from what is due, and nobody less than who has less weight. */
static void
test_share_out_property (void)
{
  for (guint32 seed = 0; seed < 2000; seed++)
    {
      g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
      gsize n = (gsize) g_rand_int_range (rand, 1, 30);
      gint64 sum = (gint64) g_rand_int (rand) * g_rand_int_range (rand, 1, 1000);
      gint64 weights[30], shares[30], total = 0, given = 0;

      for (gsize i = 0; i < n; i++)
        total += weights[i] = g_rand_int_range (rand, 0, 3) == 0 ? 0 : g_rand_int (rand);
      if (!jy_score_share_out (sum, weights, n, shares))
        {
          g_assert_cmpint (total, ==, 0);
          continue;
        }

      for (gsize i = 0; i < n; i++)
        {
          double due = (double) sum * ((double) weights[i] / (double) total);

          given += shares[i];
          g_assert_cmpfloat (ABS ((double) shares[i] - due), <, 1.01);
          for (gsize j = 0; j < n; j++)
            g_assert_true (weights[i] <= weights[j] || shares[i] >= shares[j]);
        }
      g_assert_cmpint (given, ==, sum);
    }
}

/* 9.2: a hundred points; S111: eight. */
static void
test_defaults (void)
{
  for (const JyChoice *subject = jy_score_subjects; subject->code != NULL; subject++)
    {
      int points = 0;

      for (const JyScoreDefault *item = jy_score_defaults; item->subject != NULL; item++)
        if (g_str_equal (item->subject, subject->code))
          {
            points += item->points;
            g_assert_nonnull (jy_choice_find (jy_score_rules, item->rule));
            g_assert_cmpint (g_str_equal (item->rule, "given"), ==, *item->indicator == '\0');
          }
      g_assert_cmpint (points, ==, g_str_equal (subject->code, "centre") ? 800 : 10000);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/score/earn", test_earn);
  g_test_add_func ("/score/earn-is-monotonic", test_earn_is_monotonic);
  g_test_add_func ("/score/grades", test_grades);
  g_test_add_func ("/score/share-out", test_share_out);
  g_test_add_func ("/score/share-out-property", test_share_out_property);
  g_test_add_func ("/score/defaults", test_defaults);

  return g_test_run ();
}
