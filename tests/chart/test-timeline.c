/* test-timeline.c - where the windows of services stand
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-date.h"
#include "jy-timeline.h"

static GDate
on (const char *text)
{
  GDate day;

  g_assert_true (jy_date_from_text (text, &day));
  return day;
}

#define WIDTH 800
#define SIZE 12

static void
add (
  GArray *windows, gint64 id, const char *name, const char *from, const char *to, JyDueState state)
{
  JyTimelineWindow window = { .id = id, .name = g_strdup (name), .state = state };

  window.from = on (from);
  window.to = on (to);
  g_array_append_val (windows, window);
}

static const JyTimelineBar *
get_bar (const JyTimeline *timeline, guint i)
{
  g_assert_cmpuint (i, <, timeline->bars->len);
  return &g_array_index (timeline->bars, JyTimelineBar, i);
}

/* Those of one name share a row, side by side; what is far away is left out, what reaches out of
 * the picture is cut; what is overdue reaches to today. */
static void
test_place (void)
{
  const GDate today = on ("2026-06-15");
  g_autoptr (GArray) windows = jy_timeline_windows_new ();
  g_autoptr (JyTimeline) timeline = NULL;
  double now;

  add (windows, 1, "a", "2026-01-01", "2026-03-31", JY_DUE_OVERDUE);
  add (windows, 2, "b", "2020-01-01", "2020-12-31", JY_DUE_MISSED);
  add (windows, 3, "b", "2025-01-01", "2027-12-31", JY_DUE_DUE);
  add (windows, 4, "a", "2026-07-01", "2026-09-30", JY_DUE_UPCOMING);
  timeline = jy_timeline_new (windows, &today, WIDTH, SIZE);
  now = jy_timeline_get_x (timeline, &today);

  g_assert_cmpuint (timeline->rows->len, ==, 2);
  g_assert_cmpuint (timeline->bars->len, ==, 3);
  g_assert_cmpuint (get_bar (timeline, 0)->row, ==, 0);
  g_assert_cmpuint (get_bar (timeline, 2)->row, ==, 0);
  g_assert_cmpfloat (get_bar (timeline, 0)->x + get_bar (timeline, 0)->width, >, now);
  g_assert_cmpfloat (get_bar (timeline, 0)->x + get_bar (timeline, 0)->width, <,
                     get_bar (timeline, 2)->x);
  g_assert_cmpfloat (get_bar (timeline, 1)->x, ==, timeline->left);
  g_assert_cmpfloat_with_epsilon (get_bar (timeline, 1)->x + get_bar (timeline, 1)->width,
                                  timeline->right, 1e-6);
  g_assert_cmpfloat (get_bar (timeline, 1)->y, >=,
                     get_bar (timeline, 0)->y + get_bar (timeline, 0)->height);
  g_assert_cmpfloat (get_bar (timeline, 1)->y + get_bar (timeline, 1)->height, <=,
                     timeline->height);
  g_assert_cmpfloat_with_epsilon (now, (timeline->left + timeline->right) / 2, 1);
}

/* What is pointed at is what is drawn there. */
static void
test_find (void)
{
  const GDate today = on ("2026-06-15");
  g_autoptr (GArray) windows = jy_timeline_windows_new ();
  g_autoptr (JyTimeline) timeline = NULL;

  add (windows, 7, "a", "2026-06-15", "2026-06-15", JY_DUE_DUE);
  add (windows, 8, "b", "2026-01-01", "2026-12-31", JY_DUE_DUE);
  timeline = jy_timeline_new (windows, &today, WIDTH, SIZE);

  for (guint i = 0; i < 2; i++)
    g_assert_cmpint (
      jy_timeline_find (timeline, get_bar (timeline, i)->x + 1, get_bar (timeline, i)->y + 1), ==,
      7 + i);
  g_assert_cmpint (jy_timeline_find (timeline, 1, get_bar (timeline, 0)->y + 1), ==, 0);
  g_assert_cmpfloat (get_bar (timeline, 0)->width, >, 2); /* one day can still be seen */
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/timeline/place", test_place);
  g_test_add_func ("/timeline/find", test_find);
  return g_test_run ();
}
