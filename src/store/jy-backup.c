/* jy-backup.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-backup.h"

#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <string.h>

#include "jy-error.h"
#include "jy-lock.h"
#include "jy-place.h"
#include "jy-store-private.h"

#define SUFFIX ".db"

static char *
dup_stamp (gint64 now)
{
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_utc (now / 1000);

  return g_date_time_format (time, "%Y%m%d-%H%M%S");
}

static char *
dup_folder (const char *database)
{
  g_autofree char *parent = g_path_get_dirname (database);

  return g_build_filename (parent, "backups", NULL);
}

/* How the names of its backups begin: "jiayi.db" gives "jiayi-". */
static char *
dup_prefix (const char *database)
{
  g_autofree char *name = g_path_get_basename (database);
  char *dot = strrchr (name, '.');

  if (dot != NULL)
    *dot = '\0';
  return g_strconcat (name, "-", NULL);
}

static int
compare_newest_first (gconstpointer a, gconstpointer b)
{
  return -g_strcmp0 (*(const char *const *) a, *(const char *const *) b);
}

GPtrArray *
jy_backup_list (const char *database)
{
  GPtrArray *list = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *folder = dup_folder (database);
  g_autofree char *prefix = dup_prefix (database);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_prefix (name, prefix) && g_str_has_suffix (name, SUFFIX))
      g_ptr_array_add (list, g_build_filename (folder, name, NULL));
  g_ptr_array_sort (list, compare_newest_first);

  return list;
}

gboolean
jy_backup_is_due (JyStore *self, gint64 now)
{
  g_autoptr (GPtrArray) list = jy_backup_list (self->location);
  g_autofree char *prefix = dup_prefix (self->location);
  g_autofree char *stamp = dup_stamp (now);
  g_autofree char *name = list->len > 0 ? g_path_get_basename (list->pdata[0]) : NULL;

  return name == NULL || strncmp (name + strlen (prefix), stamp, strlen ("YYYYMMDD")) < 0;
}

static void
rotate (const char *database)
{
  g_autoptr (GPtrArray) list = jy_backup_list (database);

  for (guint i = JY_BACKUP_KEPT; i < list->len; i++)
    g_unlink (g_ptr_array_index (list, i));
}

static gboolean
fail_file (const char *path, GError **error)
{
  g_autofree char *shown = g_filename_display_name (path);

  g_set_error (
    error, JY_ERROR, JY_ERROR_FILE,
    _("%s could not be written.  Check that there is space and that you are allowed to."), shown);
  return FALSE;
}

static gboolean
check (const char *path, GError **error)
{
  g_autoptr (JyDb) db = jy_db_open (path, JY_DB_READ, error);

  return db != NULL && jy_db_check (db, NULL, error);
}

/* Builds the copy beside its place, where nobody takes it for a whole one. */
static gboolean
copy_to (JyDb *from, const char *path, GError **error)
{
  g_autofree char *part = g_strconcat (path, ".part", NULL);
  gboolean done;

  g_unlink (part);
  done = jy_place_create (part, error) && jy_db_copy (from, part, error) && check (part, error);
  if (done && g_rename (part, path) != 0)
    done = fail_file (path, error);
  if (!done)
    g_unlink (part);

  return done;
}

gboolean
jy_backup_make (JyStore *self, gint64 now, char **path, GError **error)
{
  g_autofree char *folder = dup_folder (self->location);
  g_autofree char *prefix = dup_prefix (self->location);
  g_autofree char *stamp = dup_stamp (now);
  g_autofree char *name = g_strconcat (prefix, stamp, SUFFIX, NULL);
  g_autofree char *target = g_build_filename (folder, name, NULL);

  g_assert (self->thread == g_thread_self ());

  if (!copy_to (self->db, target, error))
    return FALSE;

  rotate (self->location);
  if (path != NULL)
    *path = g_steal_pointer (&target);
  return TRUE;
}

/* What is there, with the files beside it, keeps its content under another name. */
static gboolean
set_aside (const char *database, gint64 now, GError **error)
{
  static const char *const suffixes[] = { "", "-wal", "-journal" };
  g_autofree char *stamp = dup_stamp (now);
  g_autofree char *shm = g_strconcat (database, "-shm", NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (suffixes); i++)
    {
      g_autofree char *from = g_strconcat (database, suffixes[i], NULL);
      g_autofree char *to = g_strconcat (database, ".damaged-", stamp, suffixes[i], NULL);

      if (g_file_test (from, G_FILE_TEST_EXISTS) && g_rename (from, to) != 0)
        return fail_file (to, error);
    }

  g_unlink (shm);
  return TRUE;
}

gboolean
jy_backup_restore (const char *backup, const char *database, gint64 now, GError **error)
{
  g_autofree char *whole = g_strconcat (database, ".restored", NULL);
  g_autoptr (JyLock) lock = jy_lock_acquire (database, now, error);
  g_autoptr (JyDb) from = lock != NULL ? jy_db_open (backup, JY_DB_READ, error) : NULL;

  if (from == NULL || !copy_to (from, whole, error))
    return FALSE;

  if (!set_aside (database, now, error))
    return FALSE;

  return g_rename (whole, database) == 0 || fail_file (database, error);
}
