/* test-making.c - what a view waits for: the last that was asked for, shown if it takes its time
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-making.h"
#include "jy-page.h"
#include "jy-ui-test.h"

/* Work that waits to be let go, or to be cancelled. */
typedef struct
{
  int is_open; /* atomic */
  JyJob *job;
} Gate;

static JyPage *page;
static int n_made;
static int last;
static gboolean is_cancelled;

static void
result_free (gpointer result)
{
  g_free (result);
}

static void
made_cb (gpointer view, gpointer result, const GError *error)
{
  g_assert_true (view == page);
  g_assert_true ((result == NULL) == (error != NULL));

  n_made++;
  last = result != NULL ? *(int *) result : 0;
  is_cancelled = g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_free (result);
}

static gpointer
wait_for_gate (JyWork *work G_GNUC_UNUSED, gpointer args, GError **error)
{
  const Gate *gate = args;
  GCancellable *cancellable = jy_job_get_cancellable (gate->job);

  while (!g_atomic_int_get (&gate->is_open) &&
         !g_cancellable_set_error_if_cancelled (cancellable, error))
    g_thread_yield ();
  return g_cancellable_is_cancelled (cancellable) ? NULL : g_memdup2 (&(int){ 1 }, sizeof (int));
}

static gpointer
make_number (JyWork *work G_GNUC_UNUSED, gpointer args, GError **error G_GNUC_UNUSED)
{
  return g_memdup2 (args, sizeof (int));
}

static void
begin_at (JyUiTest *self)
{
  jy_test_wait_until (jy_window_get_page (JY_WINDOW (self->window)) != NULL);
  page = jy_window_get_page (JY_WINDOW (self->window));
  jy_test_wait_until (!jy_office_is_busy (self->office));
  n_made = last = 0;
  is_cancelled = FALSE;
}

static JyJob *
get_job (void)
{
  g_autoptr (JyJob) job = NULL;

  g_object_get (page, "job", &job, NULL);
  return job;
}

/* Shown when it takes its time, and gone when it is there. */
static void
test_patience (JyUiTest *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (JyMaking) making = NULL;
  Gate gate = { 0 };

  begin_at (self);
  making = jy_making_new (GTK_WIDGET (page), made_cb);
  gate.job = jy_making_begin (making, "Slow");
  jy_making_run (making, self->office, wait_for_gate, &gate, NULL, result_free);
  g_assert_null (get_job ());
  jy_test_wait_until (get_job () == gate.job);
  g_assert_true (jy_making_is_under_way (making));

  g_atomic_int_set (&gate.is_open, 1);
  jy_test_wait_until (n_made == 1);
  g_assert_cmpint (last, ==, 1);
  g_assert_null (get_job ());
  g_assert_false (jy_making_is_under_way (making));
}

/* The user gives up, and the view is told. */
static void
test_give_up (JyUiTest *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (JyMaking) making = NULL;
  Gate gate = { 0 };

  begin_at (self);
  making = jy_making_new (GTK_WIDGET (page), made_cb);
  gate.job = jy_making_begin (making, "Slow");
  jy_making_run (making, self->office, wait_for_gate, &gate, NULL, result_free);
  g_cancellable_cancel (jy_job_get_cancellable (gate.job));
  jy_test_wait_until (n_made == 1);
  g_assert_true (is_cancelled);
}

/* Only the last is delivered, and nothing after the view let go. */
static void
test_last_counts (JyUiTest *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (JyMaking) making = NULL;
  int two = 2, three = 3, four = 4;

  begin_at (self);
  making = jy_making_new (GTK_WIDGET (page), made_cb);
  jy_making_begin (making, "One");
  jy_making_run (making, self->office, make_number, &two, NULL, result_free);
  jy_making_begin (making, "Other");
  jy_making_run (making, self->office, make_number, &three, NULL, result_free);
  jy_test_wait_until (!jy_office_is_busy (self->office));
  g_assert_cmpint (n_made, ==, 1);
  g_assert_cmpint (last, ==, 3);

  jy_making_begin (making, "Dropped");
  jy_making_run (making, self->office, make_number, &four, NULL, result_free);
  jy_making_cancel (making);
  jy_test_wait_until (!jy_office_is_busy (self->office));
  g_assert_cmpint (n_made, ==, 1);
}

/* What the page shows already stays, whatever is made beside it. */
static void
test_other_job_stays (JyUiTest *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (JyMaking) making = NULL;
  g_autoptr (JyJob) other = jy_job_new ("Other");
  Gate gate = { 0 };

  begin_at (self);
  making = jy_making_new (GTK_WIDGET (page), made_cb);
  gate.job = jy_making_begin (making, "Slow");
  jy_making_run (making, self->office, wait_for_gate, &gate, NULL, result_free);
  jy_test_wait_until (get_job () == gate.job);
  jy_page_set_job (page, other);
  g_atomic_int_set (&gate.is_open, 1);
  jy_test_wait_until (n_made == 1);
  g_assert_true (get_job () == other);
  jy_page_set_job (page, NULL);
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv);
  adw_init ();
  jy_ui_test_add ("/making/patience", test_patience);
  jy_ui_test_add ("/making/give-up", test_give_up);
  jy_ui_test_add ("/making/last-counts", test_last_counts);
  jy_ui_test_add ("/making/other-job-stays", test_other_job_stays);
  return g_test_run ();
}
