/* test-upkeep.c - lists follow the day and the rules by themselves
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-setting.h"
#include "jy-test-registry.h"
#include "jy-upkeep.h"
#include "jy-work-register.h"
#include "jy-work-settings.h"

static gint64 now = JY_TEST_NOW;

static gint64
moving_clock (void)
{
  return now;
}

/* A person born on 16 June 1959: 65 from the next day on. */
static void
write_file (const char *path)
{
  g_autoptr (JyIdMaker) ids = jy_id_maker_new (1, jy_test_clock);
  g_autoptr (GError) error = NULL;
  JyTestStore self = { .ids = ids };
  g_auto (JyTransaction) tx = { 0 };

  self.store = self.work.store = jy_store_open (path, JY_STORE_READ_WRITE, ids, &error);
  g_assert_no_error (error);
  self.work.today = jy_test_date ("2024-06-15");
  jy_test_begin (&self, &tx);
  jy_test_add_area (&self, 1, 0, "village", "A");
  jy_test_add_household (&self, 10, 1, "1", "");
  jy_test_add_resident (&self, 20, 10, "02", "Anna", "1959-06-16", NULL);
  jy_test_commit (&self, &tx);
  jy_store_close (self.store);
}

typedef struct
{
  JyOffice *office;
  guint n_changes;
  gint64 operation; /* of the last change */
  gboolean is_elderly;
  gboolean is_answered;
} Watch;

static void
changed_cb (Watch *self, guint change G_GNUC_UNUSED, gint64 operation)
{
  self->n_changes++;
  self->operation = operation;
}

static void
people_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Watch *self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) people = jy_office_call_finish (JY_OFFICE (source), result, &error);

  g_assert_no_error (error);
  self->is_elderly =
    (((const JyRegisterPerson *) people->pdata[0])->groups & JY_GROUP_ELDERLY) != 0;
  self->is_answered = TRUE;
}

static gboolean
is_elderly (Watch *self)
{
  const gint64 id = 20;
  GArray *ids = g_array_new (FALSE, FALSE, sizeof (gint64));

  g_array_append_val (ids, id);
  self->is_answered = FALSE;
  jy_office_call_async (self->office, jy_work_get_register_people, ids,
                        (GDestroyNotify) g_array_unref, (GDestroyNotify) g_ptr_array_unref, NULL,
                        people_cb, self);
  jy_test_wait_until (self->is_answered);
  return self->is_elderly;
}

static void
ignore_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GError) error = NULL;

  g_assert_nonnull (jy_office_call_finish (JY_OFFICE (source), result, &error));
}

static GPtrArray *
elderly_from (const char *age)
{
  GPtrArray *settings = g_ptr_array_new_with_free_func ((GDestroyNotify) jy_stored_setting_free);
  JyStoredSetting *setting = g_new0 (JyStoredSetting, 1);

  setting->name = g_strdup (JY_SETTING_ELDERLY_AGE);
  setting->from_on = jy_test_date ("2024-06-16");
  setting->value = g_strdup (age);
  g_ptr_array_add (settings, setting);

  return settings;
}

static void
test_day_and_rules (void)
{
  g_autofree char *folder = jy_test_make_folder ();
  g_autofree char *path = g_build_filename (folder, "test.db", NULL);
  Watch watch = { 0 };
  JyUpkeep *upkeep;

  write_file (path);
  watch.office = jy_office_new (path, 1, moving_clock);
  g_signal_connect_swapped (watch.office, "changed", G_CALLBACK (changed_cb), &watch);
  upkeep = jy_upkeep_new (watch.office);
  g_assert_false (is_elderly (&watch));
  g_assert_cmpuint (watch.n_changes, ==, 0); /* nothing was due */

  now += 24 * 3600 * 1000;
  jy_upkeep_check (upkeep);
  jy_test_wait_until (watch.n_changes == 1);
  g_assert_cmpint (watch.operation, ==, 0);
  g_assert_true (is_elderly (&watch));
  jy_upkeep_check (upkeep); /* the same day: nothing to do */

  jy_office_call_async (watch.office, jy_work_set_settings, elderly_from ("70"),
                        (GDestroyNotify) g_ptr_array_unref, NULL, NULL, ignore_cb, NULL);
  jy_test_wait_until (watch.n_changes == 3); /* the setting, then the lists */
  g_assert_false (is_elderly (&watch));

  jy_test_wait_until (!jy_office_is_busy (watch.office));
  g_assert_cmpuint (watch.n_changes, ==, 3);
  g_assert_finalize_object (upkeep);
  g_assert_finalize_object (watch.office);
  jy_test_remove_folder (folder);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/upkeep/day-and-rules", test_day_and_rules);

  return g_test_run ();
}
