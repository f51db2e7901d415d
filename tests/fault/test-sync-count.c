/* test-sync-count.c - a save waits for the disk once
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-fault-vfs.h"
#include "jy-test.h"
#include "jy-work-areas.h"
#include "jy-work-history.h"

typedef struct
{
  char *folder;
  JyIdMaker *ids;
  JyWork work;
} Fixture;

static void
set_up (Fixture *self, gconstpointer data)
{
  g_autofree char *path = NULL;
  g_autoptr (GError) error = NULL;

  self->folder = jy_test_make_folder ();
  path = g_build_filename (self->folder, "office.db", NULL);
  self->ids = jy_id_maker_new (1, jy_test_clock);
  self->work.store = jy_store_open (path, JY_STORE_READ_WRITE, self->ids, &error);
  g_assert_no_error (error);
  self->work.now = JY_TEST_NOW / 1000;
  self->work.today = jy_test_date ("2024-06-15");
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  jy_store_close (self->work.store);
  jy_id_maker_unref (self->ids);
  jy_test_remove_folder (self->folder);
  g_free (self->folder);
}

/* Returns: how often @func waited for the disk */
static guint
count_syncs (Fixture *self, JyWorkFunc func, gpointer args)
{
  guint before = jy_fault_vfs_get_n_syncs ();
  g_autoptr (GError) error = NULL;

  func (&self->work, args, &error);
  g_assert_no_error (error);
  return jy_fault_vfs_get_n_syncs () - before;
}

static guint
save_area (Fixture *self, int n)
{
  g_autofree char *name = g_strdup_printf ("%d村", n);
  g_autoptr (JyStoredArea) area = g_new0 (JyStoredArea, 1);

  area->id = jy_store_new_id (self->work.store);
  area->kind = g_strdup ("village");
  area->name = g_steal_pointer (&name);
  return count_syncs (self, jy_work_save_area, area);
}

static void
test_once (Fixture *self, gconstpointer data)
{
  for (int n = 0; n < 50; n++)
    g_assert_cmpuint (save_area (self, n), ==, 1);

  for (int n = 0; n < 10; n++)
    g_assert_cmpuint (count_syncs (self, jy_work_undo, &self->work.operation), ==, 1);
}

/* A question waits for nothing, and so does a save that changes nothing. */
static void
test_never (Fixture *self, gconstpointer data)
{
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  guint before = jy_fault_vfs_get_n_syncs ();
  g_autoptr (JyAreaTree) tree = jy_work_get_area_tree (&self->work, NULL, NULL);

  g_assert_cmpuint (jy_fault_vfs_get_n_syncs (), ==, before);
  g_assert_cmpuint (count_syncs (self, jy_work_set_area_bases, none), ==, 0);
}

/* After a checkpoint the log begins anew, which costs the next save one wait more. */
static void
test_after_checkpoint (Fixture *self, gconstpointer data)
{
  save_area (self, 1);
  g_assert_true (jy_store_checkpoint (self->work.store, NULL));
  g_assert_cmpuint (save_area (self, 2), <=, 2);
  g_assert_cmpuint (save_area (self, 3), ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  jy_fault_vfs_install ();

  g_test_add ("/sync-count/once", Fixture, NULL, set_up, test_once, tear_down);
  g_test_add ("/sync-count/never", Fixture, NULL, set_up, test_never, tear_down);
  g_test_add ("/sync-count/after-checkpoint", Fixture, NULL, set_up, test_after_checkpoint,
              tear_down);

  return g_test_run ();
}
