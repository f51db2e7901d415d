/* test-office.c - the bridge: order, news, cancellation, and where things die
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-error.h"
#include "jy-office.h"
#include "jy-store-private.h"
#include "jy-test.h"
#include "jy-work-areas.h"

typedef struct
{
  char *folder;
  char *path;
  JyOffice *office;
  GString *log; /* what happened on the main loop, in order */
} Fixture;

static void
changed_cb (JyOffice *office, guint change, gint64 operation, Fixture *self)
{
  g_assert_cmpint (operation, !=, 0);
  g_string_append_printf (self->log, "changed %u; ", change);
}

static void
set_up (Fixture *self, gconstpointer data)
{
  self->folder = jy_test_make_folder ();
  self->path = g_build_filename (self->folder, "office.db", NULL);
  self->office = jy_office_new (self->path, 1, jy_test_clock);
  self->log = g_string_new (NULL);
  g_signal_connect (self->office, "changed", G_CALLBACK (changed_cb), self);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  jy_test_wait_until (!jy_office_is_busy (self->office));
  g_assert_finalize_object (self->office); /* nobody kept it */
  jy_test_remove_folder (self->folder);
  g_string_free (self->log, TRUE);
  g_free (self->folder);
  g_free (self->path);
}

static void
log_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Fixture *self = user_data;
  g_autoptr (GError) error = NULL;
  gpointer done = jy_office_call_finish (JY_OFFICE (source), result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    g_string_append (self->log, "cancelled; ");
  else if (error != NULL)
    g_string_append (self->log, "failed; ");
  else
    g_string_append (self->log, done == JY_DONE ? "done; " : "result; ");
}

static void
call (Fixture *self, JyWorkFunc func, gpointer args, GDestroyNotify args_free, GCancellable *stop)
{
  jy_office_call_async (self->office, func, args, args_free, NULL, stop, log_cb, self);
}

static void
assert_log (Fixture *self, const char *expected)
{
  jy_test_wait_until (!jy_office_is_busy (self->office));
  g_assert_cmpstr (self->log->str, ==, expected);
}

static const char *const names[] = { "", "甲村", "乙村", "丙村" };

static JyStoredArea *
area_new (gint64 id, const char *name)
{
  JyStoredArea area = { .id = id, .kind = (char *) "village", .name = (char *) name };

  return jy_stored_area_copy (&area);
}

static void
test_one_change_per_call (Fixture *self, gconstpointer data)
{
  call (self, jy_work_save_area, area_new (1, names[1]), (GDestroyNotify) jy_stored_area_free,
        NULL);
  assert_log (self, "changed 4; done; ");
}

static void
test_failure_is_no_change (Fixture *self, gconstpointer data)
{
  call (self, jy_work_save_area, area_new (1, ""), (GDestroyNotify) jy_stored_area_free, NULL);
  assert_log (self, "failed; ");
}

static void
list_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  guint *n = user_data;
  g_autoptr (JyAreaTree) tree = jy_office_call_finish (JY_OFFICE (source), result, NULL);

  *n = jy_area_tree_list (tree)->len;
}

/* A question asked after a save sees it, without waiting for it. */
static void
test_in_order (Fixture *self, gconstpointer data)
{
  guint n = 0;

  for (gint64 id = 1; id <= 3; id++)
    call (self, jy_work_save_area, area_new (id, names[id]), (GDestroyNotify) jy_stored_area_free,
          NULL);
  jy_office_call_async (self->office, jy_work_get_area_tree, NULL, NULL,
                        (GDestroyNotify) jy_area_tree_free, NULL, list_cb, &n);
  assert_log (self, "changed 4; done; changed 4; done; changed 4; done; ");
  g_assert_cmpuint (n, ==, 3);
}

static GCancellable *stop;

/* Cancelled when it is already done: for a read that is too late to be delivered, for a write
 * too late to be undone. */
static gpointer
read_then_cancel (JyWork *work, gpointer args, GError **error)
{
  g_cancellable_cancel (stop);
  return JY_DONE;
}

static gpointer
write_then_cancel (JyWork *work, gpointer args, GError **error)
{
  gpointer done = jy_work_save_area (work, args, error);

  g_cancellable_cancel (stop);
  return done;
}

static void
test_cancel (Fixture *self, gconstpointer data)
{
  g_autoptr (GCancellable) reading = g_cancellable_new ();
  g_autoptr (GCancellable) writing = g_cancellable_new ();

  stop = reading;
  call (self, read_then_cancel, NULL, NULL, reading);
  call (self, read_then_cancel, NULL, NULL, reading); /* never begins */
  assert_log (self, "cancelled; cancelled; ");

  stop = writing;
  call (self, write_then_cancel, area_new (1, names[1]), (GDestroyNotify) jy_stored_area_free,
        writing);
  assert_log (self, "cancelled; cancelled; changed 4; done; ");
}

static gpointer
write_on_reports (JyWork *work, gpointer args, GError **error)
{
  g_auto (JyTransaction) tx = { 0 };
  JyOperation operation = { .id = 1, .kind = "test", .subject = "", .today = work->today };

  return jy_transaction_begin (&tx, work->store, &operation, error) ? JY_DONE : NULL;
}

/* The reports' thread reads what was saved, and cannot write. */
static void
test_reports_only_read (Fixture *self, gconstpointer data)
{
  guint n = 0;

  call (self, jy_work_save_area, area_new (1, names[1]), (GDestroyNotify) jy_stored_area_free,
        NULL);
  assert_log (self, "changed 4; done; ");

  jy_office_report_async (self->office, jy_work_get_area_tree, NULL, NULL,
                          (GDestroyNotify) jy_area_tree_free, NULL, list_cb, &n);
  jy_test_wait_until (n == 1);

  jy_office_report_async (self->office, write_on_reports, NULL, NULL, NULL, NULL, log_cb, self);
  assert_log (self, "changed 4; done; failed; ");
}

static gboolean
is_moved (Fixture *self)
{
  GStatBuf info;

  return g_stat (self->path, &info) == 0 && info.st_size > 100 * 1024;
}

/* What was committed moves to its place while nobody asks for anything. */
typedef struct
{
  GMutex mutex;
  GCond cond;
  gboolean is_reported;
} Meeting;

static gpointer
wait_for_report (JyWork *work, gpointer args, GError **error)
{
  Meeting *meeting = args;
  gint64 end = g_get_monotonic_time () + 20 * G_TIME_SPAN_SECOND;
  gboolean is_there = TRUE;

  g_mutex_lock (&meeting->mutex);
  while (!meeting->is_reported && is_there)
    is_there = g_cond_wait_until (&meeting->cond, &meeting->mutex, end);
  g_mutex_unlock (&meeting->mutex);
  g_assert_true (is_there);

  return JY_DONE;
}

static gpointer
report_it (JyWork *work, gpointer args, GError **error)
{
  Meeting *meeting = args;

  g_mutex_lock (&meeting->mutex);
  meeting->is_reported = TRUE;
  g_cond_signal (&meeting->cond);
  g_mutex_unlock (&meeting->mutex);

  return JY_DONE;
}

/* What nobody waits for has begun, and a report is made meanwhile. */
static void
test_background_delays_nobody (Fixture *self, gconstpointer data)
{
  Meeting meeting = { .is_reported = FALSE };

  call (self, jy_work_save_area, area_new (1, names[1]), (GDestroyNotify) jy_stored_area_free,
        NULL);
  assert_log (self, "changed 4; done; ");
  jy_office_background_async (self->office, wait_for_report, &meeting, NULL, NULL, NULL, log_cb,
                              self);
  jy_office_report_async (self->office, report_it, &meeting, NULL, NULL, NULL, log_cb, self);
  jy_test_wait_until (!jy_office_is_busy (self->office));
  g_assert_true (g_str_has_suffix (self->log->str, "done; done; done; "));
}

static void
test_checkpoint_when_idle (Fixture *self, gconstpointer data)
{
  call (self, jy_work_save_area, area_new (1, names[1]), (GDestroyNotify) jy_stored_area_free,
        NULL);
  assert_log (self, "changed 4; done; ");
  jy_test_wait_until (is_moved (self));
}

/* A second start hears who has the file, and may look. */
static void
test_second_start (Fixture *self, gconstpointer data)
{
  g_autoptr (JyOffice) second = NULL;
  JyOffice *first = self->office;
  guint n = 0;

  call (self, jy_work_save_area, area_new (1, names[1]), (GDestroyNotify) jy_stored_area_free,
        NULL);
  assert_log (self, "changed 4; done; ");

  self->office = second = jy_office_new (self->path, 2, jy_test_clock);
  call (self, jy_work_save_area, area_new (2, names[2]), (GDestroyNotify) jy_stored_area_free,
        NULL);
  assert_log (self, "changed 4; done; failed; ");
  g_clear_object (&second);

  self->office = second = jy_office_new_read_only (self->path, 2, jy_test_clock);
  jy_office_call_async (second, jy_work_get_area_tree, NULL, NULL,
                        (GDestroyNotify) jy_area_tree_free, NULL, list_cb, &n);
  jy_test_wait_until (n == 1);
  call (self, jy_work_save_area, area_new (2, names[2]), (GDestroyNotify) jy_stored_area_free,
        NULL);
  assert_log (self, "changed 4; done; failed; failed; ");

  self->office = first;
}

/* Not a database, or no permission: every call says so, and nothing hangs. */
static void
test_cannot_open (void)
{
  g_autofree char *folder = jy_test_make_folder ();
  Fixture self = { .log = g_string_new (NULL) };

  self.office = jy_office_new (folder, 1, jy_test_clock);
  call (&self, jy_work_save_area, area_new (1, names[1]), (GDestroyNotify) jy_stored_area_free,
        NULL);
  assert_log (&self, "failed; ");

  g_assert_finalize_object (self.office);
  g_string_free (self.log, TRUE);
  jy_test_remove_folder (folder);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define add(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)
  add ("/office/one-change-per-call", test_one_change_per_call);
  add ("/office/failure-is-no-change", test_failure_is_no_change);
  add ("/office/in-order", test_in_order);
  add ("/office/cancel", test_cancel);
  add ("/office/reports-only-read", test_reports_only_read);
  add ("/office/background", test_background_delays_nobody);
  add ("/office/checkpoint-when-idle", test_checkpoint_when_idle);
  add ("/office/second-start", test_second_start);
  g_test_add_func ("/office/cannot-open", test_cannot_open);

  return g_test_run ();
}
