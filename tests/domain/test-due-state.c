/* test-due-state.c: due, overdue, done in time, done late, missed and cancelled
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-date.h"
#include "jy-due-state.h"

static JyDueState
state (const char *late, const char *done, const char *cancelled, const char *today)
{
  GDate from, to, late_until, done_on, cancelled_on, now;

  g_assert_true (jy_date_from_text ("2026-04-01", &from));
  g_assert_true (jy_date_from_text ("2026-06-30", &to));
  g_assert_true (jy_date_from_text (today, &now));
  jy_date_from_text (late, &late_until);
  jy_date_from_text (done, &done_on);
  jy_date_from_text (cancelled, &cancelled_on);
  return jy_due_state (&from, &to, &late_until, &done_on, &cancelled_on, &now);
}

/* A window of the second quarter, both sides of each limit. */
static void
test_states (void)
{
  static const struct
  {
    const char *late;
    const char *done;
    const char *cancelled;
    const char *today;
    JyDueState state;
  } cases[] = {
    { "2026-09-30", NULL, NULL, "2026-03-31", JY_DUE_UPCOMING },
    { "2026-09-30", NULL, NULL, "2026-04-01", JY_DUE_DUE },
    { "2026-09-30", NULL, NULL, "2026-06-30", JY_DUE_DUE },
    { "2026-09-30", NULL, NULL, "2026-07-01", JY_DUE_OVERDUE },
    { "2026-09-30", NULL, NULL, "2026-09-30", JY_DUE_OVERDUE },
    { "2026-09-30", NULL, NULL, "2026-10-01", JY_DUE_MISSED },
    { "2026-06-30", NULL, NULL, "2026-07-01", JY_DUE_MISSED },
    { NULL, NULL, NULL, "2036-07-01", JY_DUE_OVERDUE },
    { "2026-09-30", "2026-06-30", NULL, "2026-12-01", JY_DUE_DONE },
    { "2026-09-30", "2026-03-01", NULL, "2026-12-01", JY_DUE_DONE },
    { "2026-09-30", "2026-07-01", NULL, "2026-12-01", JY_DUE_DONE_LATE },
    { "2026-09-30", "2026-05-02", NULL, "2026-05-01", JY_DUE_DUE },
    { "2026-09-30", NULL, "2026-05-02", "2026-05-01", JY_DUE_DUE },
    { "2026-09-30", NULL, "2026-05-02", "2026-05-02", JY_DUE_CANCELLED },
    { "2026-09-30", "2026-05-01", "2026-05-02", "2026-05-02", JY_DUE_DONE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (state (cases[i].late, cases[i].done, cases[i].cancelled, cases[i].today), ==,
                     cases[i].state);
}

static void
test_names (void)
{
  for (int i = JY_DUE_UPCOMING; i <= JY_DUE_CANCELLED; i++)
    {
      g_assert_cmpint (jy_due_state_from_id (jy_due_state_get_id ((JyDueState) i)), ==, i);
      g_assert_cmpstr (jy_due_state_get_name ((JyDueState) i), !=, "");
    }
  for (int i = JY_CANCEL_DIED; i <= JY_CANCEL_RULE; i++)
    g_assert_cmpstr (jy_cancel_reason_get_name ((JyCancelReason) i), !=, "");

  g_assert_cmpstr (jy_due_state_get_id (JY_DUE_DONE_LATE), ==, "done-late");
  g_assert_cmpint (jy_due_state_from_id ("nonsense"), ==, 0);
  g_assert_cmpint (jy_due_state_from_id (NULL), ==, 0);
  g_assert_cmpstr (jy_due_state_get_id ((JyDueState) 0), ==, "");
  g_assert_cmpstr (jy_due_state_get_id ((JyDueState) 8), ==, "");
  g_assert_cmpstr (jy_due_state_get_name ((JyDueState) 0), ==, "");
  g_assert_cmpstr (jy_cancel_reason_get_name (JY_CANCEL_NONE), ==, "");
  g_assert_cmpstr (jy_cancel_reason_get_name ((JyCancelReason) 10), ==, "");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/due-state/states", test_states);
  g_test_add_func ("/due-state/names", test_names);
  return g_test_run ();
}
