/* test-services-fault.c - recording, correcting, planning, postponing while the disk fails
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Whichever call fails, the records are as before or as after, the tasks fit them, and the next
 * attempt succeeds; without a fault each waits for the disk once.
 */
#include "config.h"

#include <sqlite3.h>

#include "jy-fault-vfs.h"
#include "jy-test-services.h"

#define MAX_CALLS 2000

static const struct
{
  const char *name;
  int rc;
  gboolean for_ever;
} faults[] = {
  { "once", SQLITE_IOERR, FALSE },
  { "disk-gone", SQLITE_IOERR, TRUE },
  { "disk-full", SQLITE_FULL, TRUE },
};

static char *template; /* a folder with a family that signed, and one record */

static const struct
{
  const char *name;
  gboolean (*run) (JyTestStore *self, GError **error);
} operations[] = {
  { "record", jy_test_record },
  { "correct", jy_test_correct },
  { "plan", jy_test_plan },
  { "postpone", jy_test_postpone },
};

static void
append_rows (GString *text, JyStore *store, const char *sql)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JyStmt) stmt = jy_store_prepare (store, sql, &error);
  JyStep step;

  g_assert_no_error (error);
  while ((step = jy_stmt_step (stmt, &error)) == JY_STEP_ROW)
    g_string_append_printf (text, "%s\n", jy_stmt_get_text (stmt, 0));
  g_assert_no_error (error);
}

/* All that the operations touch, by what it says. */
static char *
dump (JyTestStore *self)
{
  GString *text = g_string_new (NULL);

  append_rows (text, self->store,
               "SELECT form || answers || outcome || rev FROM service_record ORDER BY id");
  append_rows (text, self->store, "SELECT reason || made_on FROM referral ORDER BY id");
  append_rows (text, self->store,
               "SELECT rule || coalesce (planned_on, '') || coalesce (postponed_until, '')"
               " FROM task_plan ORDER BY id");
  append_rows (text, self->store,
               "SELECT rule || from_on || coalesce (done_on, '') || coalesce (planned_on, '')"
               " || coalesce (postponed_until, '') FROM task"
               " ORDER BY resident, household, rule, from_on, subject");
  return g_string_free (text, FALSE);
}

static char *
copy_template (void)
{
  char *folder = jy_test_make_folder ();
  g_autofree char *from = g_build_filename (template, "office.db", NULL);
  g_autofree char *to = g_build_filename (folder, "office.db", NULL);
  g_autofree char *contents = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (from, &contents, &length, NULL));
  g_assert_true (g_file_set_contents (to, contents, (gssize) length, NULL));
  return folder;
}

/* The first save after opening waits once more, for the new log. */
static void
begin_log (JyTestStore *self)
{
  jy_test_add_condition (self, 902, JY_TEST_WIFE, "diabetes");
}

/* The @n-th call fails.  Returns: whether that many were made */
static gboolean
fail_at (gsize fault, gsize operation, guint n, const char *before, const char *after)
{
  g_autofree char *folder = copy_template ();
  g_autofree char *now = NULL;
  g_autofree char *again = NULL;
  g_autoptr (GError) error = NULL;
  JyTestStore self = { 0 };
  gboolean is_done;
  guint n_calls;

  jy_test_open_store (&self, folder);
  begin_log (&self);
  n_calls = jy_fault_vfs_get_n_calls ();
  jy_fault_vfs_fail_at (n, faults[fault].rc, faults[fault].for_ever);
  is_done = operations[operation].run (&self, &error);
  n_calls = jy_fault_vfs_get_n_calls () - n_calls;
  jy_fault_vfs_fail_at (0, SQLITE_OK, FALSE);
  if (!is_done)
    g_assert_cmpstr (error->message, !=, "");

  now = dump (&self);
  g_assert_cmpstr (now, ==, is_done ? after : before);
  if (!is_done) /* nothing is in the way of another attempt */
    {
      g_clear_error (&error);
      g_assert_true (operations[operation].run (&self, &error));
      again = dump (&self);
      g_assert_cmpstr (again, ==, after);
    }

  jy_test_close_store (&self);
  jy_test_remove_folder (folder);
  return n <= n_calls;
}

static void
test_fault (gconstpointer data)
{
  gsize fault = GPOINTER_TO_SIZE (data) / G_N_ELEMENTS (operations);
  gsize operation = GPOINTER_TO_SIZE (data) % G_N_ELEMENTS (operations);
  g_autofree char *folder = copy_template ();
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autoptr (GError) error = NULL;
  JyTestStore self = { 0 };
  guint n_syncs, n = 1;

  jy_test_open_store (&self, folder);
  begin_log (&self);
  before = dump (&self);
  n_syncs = jy_fault_vfs_get_n_syncs ();
  g_assert_true (operations[operation].run (&self, &error));
  g_assert_cmpuint (jy_fault_vfs_get_n_syncs () - n_syncs, ==, 1);
  after = dump (&self);
  g_assert_cmpstr (before, !=, after);
  jy_test_close_store (&self);
  jy_test_remove_folder (folder);

  while (n < MAX_CALLS && fail_at (fault, operation, n, before, after))
    n++;
  g_test_message ("%u calls failed in turn", n - 1);
  g_assert_cmpuint (n, >, 5);
}

static void
make_template (void)
{
  JyTestStore self = { 0 };
  g_autoptr (GError) error = NULL;

  template = jy_test_make_folder ();
  jy_test_open_store (&self, template);
  jy_test_make_patient (&self);
  g_assert_true (jy_test_record (&self, &error));
  jy_test_close_store (&self);
}

int
main (int argc, char **argv)
{
  int failed;

  g_test_init (&argc, &argv, NULL);
  jy_fault_vfs_install ();
  make_template ();

  for (gsize i = 0; i < G_N_ELEMENTS (faults) * G_N_ELEMENTS (operations); i++)
    {
      g_autofree char *path =
        g_strdup_printf ("/services-fault/%s/%s", operations[i % G_N_ELEMENTS (operations)].name,
                         faults[i / G_N_ELEMENTS (operations)].name);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_fault);
    }

  failed = g_test_run ();
  jy_test_remove_folder (template);
  g_free (template);
  return failed;
}
