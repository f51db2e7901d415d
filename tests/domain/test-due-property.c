/* test-due-property.c: what is so in every life, on every day
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "domain/jy-random-life.h"

#define LIVES 1500

static gboolean
same_day (const GDate *a, const GDate *b)
{
  return g_date_valid (a) == g_date_valid (b) && (!g_date_valid (a) || g_date_compare (a, b) == 0);
}

static gboolean
same_window (const JyDueWindow *a, const JyDueWindow *b)
{
  return a->rule == b->rule && a->subject == b->subject && a->agreement == b->agreement &&
         a->form == b->form && same_day (&a->from, &b->from) && same_day (&a->to, &b->to) &&
         same_day (&a->late_until, &b->late_until) && a->state == b->state &&
         a->record == b->record && same_day (&a->done_on, &b->done_on) &&
         same_day (&a->cancelled_on, &b->cancelled_on) && a->cancel_reason == b->cancel_reason &&
         a->cause == b->cause && same_day (&a->caused_on, &b->caused_on) &&
         g_str_equal (a->item, b->item) && a->counts_as_promised == b->counts_as_promised &&
         a->is_raised == b->is_raised;
}

static const JyDueWindow *
at (const GArray *windows, guint i)
{
  return &g_array_index (windows, JyDueWindow, i);
}

static void
assert_same (const GArray *a, const GArray *b)
{
  g_assert_cmpuint (a->len, ==, b->len);
  for (guint i = 0; i < a->len; i++)
    g_assert_true (same_window (at (a, i), at (b, i)));
}

static gboolean
needs_agreement (const JyServiceRule *rule)
{
  return rule->population != JY_FOR_RECORDS && rule->population != JY_FOR_REFERRALS &&
         rule->population != JY_FOR_UNWILLING && rule->population != JY_FOR_ON_DEMAND;
}

static void
assert_window (const JyDueWindow *window, const GDate *today)
{
  GDate ahead = *today;

  g_date_add_days (&ahead, 366);
  g_assert_cmpint (g_date_compare (&window->from, &window->to), <=, 0);
  g_assert_cmpint (g_date_compare (&window->from, &ahead), <=, 0);
  if (g_date_valid (&window->late_until))
    g_assert_cmpint (g_date_compare (&window->to, &window->late_until), <=, 0);
  if (g_date_valid (&window->caused_on))
    g_assert_cmpint (g_date_compare (&window->caused_on, &window->from), <=, 0);
  if (g_date_valid (&window->cancelled_on))
    g_assert_cmpint (g_date_compare (&window->from, &window->cancelled_on), <, 0);
  g_assert_cmpint (g_date_valid (&window->cancelled_on), ==,
                   window->cancel_reason != JY_CANCEL_NONE);
  g_assert_cmpint (window->agreement != 0 || !needs_agreement (window->rule), ==, TRUE);
  g_assert_cmpint (window->state, ==,
                   jy_due_state (&window->from, &window->to, &window->late_until, &window->done_on,
                                 &window->cancelled_on, today));
}

/* No window before the fact that causes it; by rule, day and subject, one of each; nothing open for
 * who is gone. */
static void
assert_windows (JyLife *life, const GArray *windows, const GDate *today)
{
  for (guint i = 0; i < windows->len; i++)
    {
      const JyDueWindow *window = at (windows, i);

      assert_window (window, today);
      if ((g_date_valid (&life->facts.died) && g_date_compare (&life->facts.died, today) <= 0) ||
          (g_date_valid (&life->facts.moved_out) &&
           g_date_compare (&life->facts.moved_out, today) <= 0))
        g_assert_cmpint (window->state, >=, JY_DUE_DONE);
      if (i > 0 && at (windows, i - 1)->rule == window->rule)
        {
          int order = g_date_compare (&at (windows, i - 1)->from, &window->from);

          g_assert_true (order < 0 ||
                         (order == 0 && at (windows, i - 1)->subject < window->subject));
        }
      else if (i > 0)
        g_assert_true (at (windows, i - 1)->rule < window->rule);
    }
}

static void
shuffle (gpointer items, gsize n, gsize size)
{
  for (gsize i = n; i > 1; i--)
    {
      guint8 *a = (guint8 *) items + (i - 1) * size;
      guint8 *b = (guint8 *) items + (gsize) g_test_rand_int_range (0, (int) i) * size;
      g_autofree guint8 *copy = g_memdup2 (a, size);

      memmove (a, b, size);
      memmove (b, copy, size);
    }
}

/* The order of recording does not matter. */
static void
assert_any_order (JyLife *life, const char *today, const GArray *windows)
{
  g_autoptr (GArray) again = NULL;

  shuffle (life->conditions, life->facts.n_conditions, sizeof life->conditions[0]);
  shuffle (life->pregnancies, life->facts.n_pregnancies, sizeof life->pregnancies[0]);
  shuffle (life->coverages, life->facts.n_coverages, sizeof life->coverages[0]);
  shuffle (life->acceptances, life->facts.n_acceptances, sizeof life->acceptances[0]);
  shuffle (life->residences, life->facts.n_residences, sizeof life->residences[0]);
  shuffle (life->records, life->facts.n_records, sizeof life->records[0]);
  shuffle (life->referrals, life->facts.n_referrals, sizeof life->referrals[0]);
  again = jy_life_due (life, today);
  assert_same (windows, again);
}

static void
test_always (void)
{
  for (int i = 0; i < LIVES; i++)
    {
      g_autofree char *script = jy_random_life_dup ();
      g_autoptr (JyLife) life = jy_life_new (script);
      g_autoptr (GArray) windows = NULL, again = NULL;
      char today[11];
      GDate day;

      jy_random_life_day (jy_random_life_days (), today);
      g_date_set_parse (&day, today);
      windows = jy_life_due (life, today);
      again = jy_life_due (life, today);
      assert_same (windows, again); /* adding nothing changes nothing */
      assert_windows (life, windows, &day);
      assert_any_order (life, today, windows);
    }
}

/* What a record of today that is meant for @window looks like. */
static JyServiceRecord
get_record_for (const JyLife *life, const JyDueWindow *window, const GDate *today)
{
  return (JyServiceRecord){ .id = (gint64) life->facts.n_records + 1,
                            .form = window->form,
                            .done_on = *today,
                            .way = JY_WAY_HOME,
                            .item = window->rule->population == JY_FOR_PROMISES ||
                                        window->rule->population == JY_FOR_NEGOTIATED
                                      ? window->subject
                                      : 0 };
}

/* Finds any window a record of today can close. */
static gboolean
find_due (const GArray *windows, guint *n)
{
  guint first = windows->len > 0 ? (guint) g_test_rand_int_range (0, (int) windows->len) : 0;

  for (guint i = 0; i < windows->len; i++)
    {
      *n = (first + i) % windows->len;
      if (at (windows, *n)->state == JY_DUE_DUE &&
          at (windows, *n)->rule->population != JY_FOR_REFERRALS)
        return TRUE;
    }

  return FALSE;
}

/* Records @record on @today.  Whoever was at high risk remains so, or what is due later would go.
 */
static GArray *
record_today (JyLife *life, JyServiceRecord record, const char *today, guint n_windows)
{
  g_autoptr (GArray) windows = NULL;

  life->records[life->facts.n_records++] = record;
  windows = jy_life_due (life, today);
  if (windows->len == n_windows)
    return g_steal_pointer (&windows);

  life->records[life->facts.n_records - 1].finds_risk = TRUE;
  return jy_life_due (life, today);
}

/* Recording today, inside an open window, closes that one of the rule and no other. */
static void
test_one_closes_one (void)
{
  guint n_tried = 0;

  for (int i = 0; i < LIVES; i++)
    {
      g_autofree char *script = jy_random_life_dup ();
      g_autoptr (JyLife) life = jy_life_new (script);
      g_autoptr (GArray) before = NULL, after = NULL;
      const JyDueWindow *window;
      char today[11];
      GDate day;
      guint n;

      jy_random_life_day (jy_random_life_days (), today);
      g_date_set_parse (&day, today);
      before = jy_life_due (life, today);
      if (!find_due (before, &n))
        continue;
      window = at (before, n);

      n_tried++;
      after = record_today (life, get_record_for (life, window, &day), today, before->len);
      g_assert_cmpuint (after->len, ==, before->len);
      for (guint j = 0; j < after->len; j++)
        if (j == n)
          {
            g_assert_cmpint (at (after, j)->state, ==, JY_DUE_DONE);
            g_assert_cmpint (at (after, j)->record, ==, (gint64) life->facts.n_records);
          }
        else if (at (after, j)->rule == window->rule && window->rule->population != JY_FOR_RECORDS)
          g_assert_true (same_window (at (before, j), at (after, j)));
    }
  g_assert_cmpuint (n_tried, >, LIVES / 8); /* a quarter, more or less */
}

static const JyDueWindow *
find_window (const GArray *windows, const JyDueWindow *like)
{
  for (guint i = 0; i < windows->len; i++)
    if (at (windows, i)->rule == like->rule && at (windows, i)->subject == like->subject &&
        same_day (&at (windows, i)->from, &like->from))
      return at (windows, i);

  return NULL;
}

/* Whether a record after @day, until @end, finds a high risk or clears one: that may take up again
 * what was cancelled in this part of the year, or end what an agreement to come would have served.
 */
static gboolean
is_risk_told (const JyLife *life, const GDate *day, const GDate *end)
{
  for (gsize i = 0; i < life->facts.n_records; i++)
    {
      const JyServiceRecord *record = &life->records[i];

      if (g_date_compare (&record->done_on, day) > 0 &&
          g_date_compare (&record->done_on, end) <= 0 &&
          (record->finds_risk || jy_service_record_clears_risk (record)))
        return TRUE;
    }

  return FALSE;
}

/* As days pass nothing that began is deleted: what is done stays done, what is missed stays missed,
 * and what was due is due, overdue, done, missed or cancelled. */
static void
test_nothing_is_lost (void)
{
  for (int i = 0; i < LIVES; i++)
    {
      g_autofree char *script = jy_random_life_dup ();
      g_autoptr (JyLife) life = jy_life_new (script);
      g_autoptr (GArray) before = NULL, after = NULL;
      int days = jy_random_life_days ();
      char today[11], later[11];
      GDate day, end;

      jy_random_life_day (days, today);
      jy_random_life_day (days + g_test_rand_int_range (1, 200), later);
      g_date_set_parse (&day, today);
      g_date_set_parse (&end, later);
      before = jy_life_due (life, today);
      after = jy_life_due (life, later);

      for (guint j = 0; j < before->len; j++)
        {
          const JyDueWindow *was = at (before, j), *is = find_window (after, was);

          if (was->state == JY_DUE_UPCOMING || was->rule->window == JY_WINDOW_TREATMENT ||
              was->rule->population == JY_FOR_REFERRALS)
            continue;
          if (was->rule->at_risk && is_risk_told (life, &day, &end))
            continue;
          g_assert_nonnull (is);
          g_assert_cmpint (is->state, !=, JY_DUE_UPCOMING);
          if (was->state == JY_DUE_DONE || was->state == JY_DUE_DONE_LATE ||
              was->state == JY_DUE_MISSED || was->state == JY_DUE_CANCELLED)
            g_assert_cmpint (is->state, ==, was->state);
        }
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/due/property/always", test_always);
  g_test_add_func ("/due/property/one-closes-one", test_one_closes_one);
  g_test_add_func ("/due/property/nothing-is-lost", test_nothing_is_lost);
  return g_test_run ();
}
