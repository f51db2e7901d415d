/* test-callback.c: documents.md 8.1, indicators-and-reports.md 6.2, S117, S118
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-callback.h"

#include "jy-interval.h"
#include "jy-sample.h"

#define YES JY_ANSWER_YES
#define NO JY_ANSWER_NO
#define UNCLEAR JY_ANSWER_UNCLEAR

/* clang-format off */
static const struct
{
  JyCallbackAnswers answers;
  gboolean authentic;
  gboolean aware;
  gboolean served;
} sheets[] = {
  /*  contact, signed, doctor, record, in hand, services, exam, visit, measured, satisfied */
  { { 1, YES,     YES, YES,     YES,     2,  YES, YES, YES, 1 }, TRUE,  TRUE,  TRUE },
  { { 1, NO,      0,   0,       0,       -1, 0,   0,   0,   0 }, FALSE, FALSE, FALSE },
  { { 1, UNCLEAR, NO,  0,       0,       0,  0,   0,   0,   2 }, FALSE, FALSE, FALSE },
  { { 1, YES,     NO,  NO,      YES,     0,  NO,  NO,  NO,  3 }, FALSE, FALSE, FALSE },
  { { 1, YES,     NO,  UNCLEAR, NO,      1,  NO,  YES, NO,  1 }, TRUE,  TRUE,  TRUE },
  { { 1, YES,     NO,  0,       UNCLEAR, -1, NO,  NO,  YES, 0 }, TRUE,  FALSE, TRUE },
  { { 2, 0,       0,   0,       0,       -1, 0,   0,   0,   0 }, FALSE, FALSE, FALSE },
  { { 3, 0,       0,   0,       0,       -1, 0,   0,   0,   0 }, FALSE, FALSE, FALSE },
  { { 0, 0,       0,   0,       0,       -1, 0,   0,   0,   0 }, FALSE, FALSE, FALSE },
};
/* clang-format on */

static void
test_sheets (void)
{
  JyCallbackTally tally = { 0 };

  for (gsize i = 0; i < G_N_ELEMENTS (sheets); i++)
    {
      const JyCallbackAnswers *answers = &sheets[i].answers;

      g_assert_cmpint (jy_callback_is_authentic (answers), ==, sheets[i].authentic);
      g_assert_cmpint (jy_callback_is_aware (answers), ==, sheets[i].aware);
      g_assert_cmpint (jy_callback_is_served (answers), ==, sheets[i].served);
      jy_callback_tally_add (&tally, answers);
    }

  g_assert_cmpint (tally.n_drawn, ==, 9);
  g_assert_cmpint (tally.n_called, ==, 8);
  g_assert_cmpint (tally.n_reached, ==, 6);
  g_assert_cmpint (tally.n_unanswered, ==, 1);
  g_assert_cmpint (jy_callback_tally_get_lost (&tally).numerator, ==, 1);
  g_assert_cmpint (jy_callback_tally_get_lost (&tally).denominator, ==, 9);
  g_assert_cmpint (jy_callback_tally_get_authentic (&tally).numerator, ==, 3);
  g_assert_cmpint (jy_callback_tally_get_authentic (&tally).denominator, ==, 6);
  g_assert_cmpint (jy_callback_tally_get_satisfied (&tally).numerator, ==, 2);
  g_assert_cmpint (jy_callback_tally_get_satisfied (&tally).denominator, ==, 4);
  g_assert_cmpint (jy_callback_tally_get_aware (&tally).numerator, ==, 2);
  g_assert_cmpint (jy_callback_tally_get_aware (&tally).denominator, ==, 6);
  g_assert_cmpint (tally.n_served, ==, 3);
}

static const struct
{
  JyRate rate;
  gboolean falls_short;
  int deduction; /* 0.10 points a per cent below 90 */
} limits[] = {
  { { 9, 10 }, FALSE, 0 },     { { 8, 9 }, TRUE, 20 },    { { 0, 0 }, FALSE, 0 },
  { { 899, 1000 }, TRUE, 10 }, { { 89, 100 }, TRUE, 10 }, { { 889, 1000 }, TRUE, 20 },
  { { 0, 7 }, TRUE, 900 },     { { 7, 7 }, FALSE, 0 },
};

static void
test_limits (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (limits); i++)
    {
      g_assert_cmpint (jy_callback_falls_short (limits[i].rate, 90), ==, limits[i].falls_short);
      g_assert_cmpint (jy_callback_get_deduction (limits[i].rate, 90, 10), ==, limits[i].deduction);
    }
}

/* Newcombe, Statistics in Medicine 17 (1998) 857-872, table I, method 3; the others by hand. */
static const struct
{
  JyRate rate;
  gint64 low;
  gint64 high;
} intervals[] = {
  { { 81, 263 }, 2553, 3662 }, { { 15, 148 }, 624, 1605 },
  { { 0, 20 }, 0, 1611 },      { { 1, 29 }, 61, 1718 },
  { { 5, 10 }, 2366, 7634 },   { { 10, 10 }, 7225, 10000 },
  { { 0, 10 }, 0, 2775 },      { { 1, 1 }, 2065, 10000 },
  { { 90, 100 }, 8256, 9448 }, { { 0, 0 }, JY_RATE_NONE, JY_RATE_NONE },
};

static void
test_intervals (void)
{
  g_autofree char *text = jy_interval_dup_text (jy_interval_of_rate ((JyRate){ 10, 10 }));
  g_autofree char *none = jy_interval_dup_text (jy_interval_of_rate ((JyRate){ 0, 0 }));

  for (gsize i = 0; i < G_N_ELEMENTS (intervals); i++)
    {
      JyInterval interval = jy_interval_of_rate (intervals[i].rate);

      g_assert_cmpint (interval.low, ==, intervals[i].low);
      g_assert_cmpint (interval.high, ==, intervals[i].high);
    }
  g_assert_cmpstr (text, ==, "72.25–100.00%");
  g_assert_cmpstr (none, ==, "—");
}

/* It holds the rate, is the mirror of that of the others, and narrows with more answers. */
static void
test_intervals_property (void)
{
  for (int n = 1; n <= 60; n++)
    for (int k = 0; k <= n; k++)
      {
        gint64 rate = jy_rate_get_hundredths ((JyRate){ k, n });
        JyInterval one = jy_interval_of_rate ((JyRate){ k, n });
        JyInterval other = jy_interval_of_rate ((JyRate){ n - k, n });
        JyInterval ten = jy_interval_of_rate ((JyRate){ 10 * k, 10 * n });

        g_assert_cmpint (one.low, <=, rate);
        g_assert_cmpint (one.high, >=, rate);
        g_assert_cmpint (ABS (one.low + other.high - 10000), <=, 1);
        g_assert_cmpint (ten.high - ten.low, <, one.high - one.low);
      }
}

static GArray *
make_ids (guint n)
{
  GArray *ids = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; i < n; i++)
    {
      gint64 id = (gint64) i * 7919 + 100;

      g_array_append_val (ids, id);
    }

  return ids;
}

static void
reverse (GArray *ids)
{
  gint64 *all = (gint64 *) (gpointer) ids->data;

  for (guint i = 0; i < ids->len / 2; i++)
    {
      gint64 one = all[i];

      all[i] = all[ids->len - 1 - i];
      all[ids->len - 1 - i] = one;
    }
}

static void
assert_same (const GArray *a, const GArray *b, guint n)
{
  for (guint i = 0; i < n; i++)
    g_assert_cmpint (g_array_index (a, gint64, i), ==, g_array_index (b, gint64, i));
}

/* Everybody drawn is one of those offered, once; the order of the offer does not matter; a smaller
 * sample is the beginning of a larger one. */
static void
test_draw (void)
{
  for (guint n = 0; n <= 40; n++)
    for (guint size = 0; size <= 45; size += 3)
      {
        g_autoptr (GArray) ids = make_ids (n);
        g_autoptr (GArray) drawn = jy_sample_draw (ids, size, 17 * n + size);
        g_autoptr (GArray) larger = jy_sample_draw (ids, size + 1, 17 * n + size);
        g_autoptr (GArray) again = NULL;
        g_autoptr (GHashTable) seen = g_hash_table_new (g_int64_hash, g_int64_equal);

        reverse (ids);
        again = jy_sample_draw (ids, size, 17 * n + size);
        g_assert_cmpuint (drawn->len, ==, MIN (n, size));
        assert_same (drawn, again, drawn->len);
        assert_same (drawn, larger, drawn->len);
        for (guint i = 0; i < drawn->len; i++)
          {
            gint64 id = g_array_index (drawn, gint64, i);

            g_assert_cmpint ((id - 100) % 7919, ==, 0);
            g_assert_cmpint ((id - 100) / 7919, <, n);
            g_assert_true (g_hash_table_add (seen, &g_array_index (drawn, gint64, i)));
          }
      }
}

/* The lot of a seed is the same on every computer and for ever. */
static void
test_draw_known (void)
{
  static const gint64 expected[] = { 770, 516, 611, 569, 663, 573, 824, 874 };
  g_autoptr (GArray) ids = make_ids (1000);
  g_autoptr (GArray) drawn = jy_sample_draw (ids, G_N_ELEMENTS (expected), 20260930);

  for (guint i = 0; i < drawn->len; i++)
    g_assert_cmpint ((g_array_index (drawn, gint64, i) - 100) / 7919, ==, expected[i]);
}

/* Over 20,000 seeds each of ten people is drawn about as often: three of ten, 6000 times; the
 * standard deviation is 65. */
static void
test_draw_fair (void)
{
  g_autoptr (GArray) ids = make_ids (10);
  int times[10] = { 0 };

  for (guint32 seed = 0; seed < 20000; seed++)
    {
      g_autoptr (GArray) drawn = jy_sample_draw (ids, 3, seed);

      for (guint i = 0; i < drawn->len; i++)
        times[(g_array_index (drawn, gint64, i) - 100) / 7919]++;
    }

  for (guint i = 0; i < 10; i++)
    g_assert_cmpint (ABS (times[i] - 6000), <, 260);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/callback/sheets", test_sheets);
  g_test_add_func ("/callback/limits", test_limits);
  g_test_add_func ("/callback/intervals", test_intervals);
  g_test_add_func ("/callback/intervals-property", test_intervals_property);
  g_test_add_func ("/callback/draw", test_draw);
  g_test_add_func ("/callback/draw-known", test_draw_known);
  g_test_add_func ("/callback/draw-fair", test_draw_fair);

  return g_test_run ();
}
