/* jy-fault-vfs.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-fault-vfs.h"

#include <sqlite3.h>

#include "jy-disk-log.h"

#define SECTOR 512

typedef struct
{
  sqlite3_file base;
  char *path;         /* (nullable): a temporary file without a name */
  sqlite3_file *real; /* follows in memory */
} File;

static struct
{
  sqlite3_vfs vfs;
  sqlite3_vfs *real;
  guint n_syncs;
  guint n_calls;
  guint fail_at;
  int fail_rc;
  gboolean for_ever;
} disk;

/* Counts a call.  Returns: what it fails with, SQLITE_OK if it does not */
static int
call (void)
{
  disk.n_calls++;
  if (disk.fail_at == 0 || disk.n_calls < disk.fail_at)
    return SQLITE_OK;
  if (disk.n_calls > disk.fail_at && !disk.for_ever)
    return SQLITE_OK;

  return disk.fail_rc;
}

#define REAL(file) (((File *) (file))->real)

static int
file_close (sqlite3_file *file)
{
  int rc = REAL (file)->pMethods->xClose (REAL (file));

  g_clear_pointer (&((File *) file)->path, g_free);
  return rc;
}

static int
file_read (sqlite3_file *file, void *buffer, int size, sqlite3_int64 offset)
{
  int rc = call ();

  return rc != SQLITE_OK ? rc : REAL (file)->pMethods->xRead (REAL (file), buffer, size, offset);
}

static int
file_write (sqlite3_file *file, const void *data, int size, sqlite3_int64 offset)
{
  int rc = call ();

  if (rc == SQLITE_OK)
    rc = REAL (file)->pMethods->xWrite (REAL (file), data, size, offset);
  if (rc == SQLITE_OK)
    jy_disk_log_note (JY_DISK_WRITE, ((File *) file)->path, offset, data, size);

  return rc;
}

static int
file_truncate (sqlite3_file *file, sqlite3_int64 size)
{
  int rc = call ();

  if (rc == SQLITE_OK)
    rc = REAL (file)->pMethods->xTruncate (REAL (file), size);
  if (rc == SQLITE_OK)
    jy_disk_log_note (JY_DISK_TRUNCATE, ((File *) file)->path, size, NULL, 0);

  return rc;
}

static int
file_sync (sqlite3_file *file, int flags G_GNUC_UNUSED)
{
  int rc = call ();

  if (rc != SQLITE_OK)
    return rc;

  /* The real disk need not hurry: losing power is played, not suffered. */
  disk.n_syncs++;
  jy_disk_log_note (JY_DISK_SYNC, ((File *) file)->path, 0, NULL, 0);
  return SQLITE_OK;
}

static int
file_size (sqlite3_file *file, sqlite3_int64 *size)
{
  return REAL (file)->pMethods->xFileSize (REAL (file), size);
}

static int
file_lock (sqlite3_file *file, int level)
{
  return REAL (file)->pMethods->xLock (REAL (file), level);
}

static int
file_unlock (sqlite3_file *file, int level)
{
  return REAL (file)->pMethods->xUnlock (REAL (file), level);
}

static int
file_check_reserved_lock (sqlite3_file *file, int *result)
{
  return REAL (file)->pMethods->xCheckReservedLock (REAL (file), result);
}

static int
file_control (sqlite3_file *file, int op, void *arg)
{
  return REAL (file)->pMethods->xFileControl (REAL (file), op, arg);
}

static int
file_sector_size (sqlite3_file *file G_GNUC_UNUSED)
{
  return SECTOR;
}

/* None: not even that a small write is whole. */
static int
file_device_characteristics (sqlite3_file *file G_GNUC_UNUSED)
{
  return 0;
}

static int
file_shm_map (sqlite3_file *file, int page, int size, int extend, void volatile **memory)
{
  return REAL (file)->pMethods->xShmMap (REAL (file), page, size, extend, memory);
}

static int
file_shm_lock (sqlite3_file *file, int offset, int n, int flags)
{
  return REAL (file)->pMethods->xShmLock (REAL (file), offset, n, flags);
}

static void
file_shm_barrier (sqlite3_file *file)
{
  REAL (file)->pMethods->xShmBarrier (REAL (file));
}

static int
file_shm_unmap (sqlite3_file *file, int remove)
{
  return REAL (file)->pMethods->xShmUnmap (REAL (file), remove);
}

static const sqlite3_io_methods methods = {
  .iVersion = 2,
  .xClose = file_close,
  .xRead = file_read,
  .xWrite = file_write,
  .xTruncate = file_truncate,
  .xSync = file_sync,
  .xFileSize = file_size,
  .xLock = file_lock,
  .xUnlock = file_unlock,
  .xCheckReservedLock = file_check_reserved_lock,
  .xFileControl = file_control,
  .xSectorSize = file_sector_size,
  .xDeviceCharacteristics = file_device_characteristics,
  .xShmMap = file_shm_map,
  .xShmLock = file_shm_lock,
  .xShmBarrier = file_shm_barrier,
  .xShmUnmap = file_shm_unmap,
};

static int
disk_open (
  sqlite3_vfs *vfs G_GNUC_UNUSED, const char *path, sqlite3_file *file, int flags, int *out_flags)
{
  File *self = (File *) file;
  gboolean existed = path != NULL && g_file_test (path, G_FILE_TEST_EXISTS);
  int rc = call ();

  file->pMethods = NULL;
  if (rc != SQLITE_OK)
    return rc == SQLITE_FULL ? rc : SQLITE_CANTOPEN;

  self->path = NULL;
  self->real = (sqlite3_file *) (self + 1);
  rc = disk.real->xOpen (disk.real, path, self->real, flags, out_flags);
  if (rc != SQLITE_OK)
    return rc;

  self->path = g_strdup (path);
  file->pMethods = &methods;
  if (!existed)
    jy_disk_log_note (JY_DISK_CREATE, path, 0, NULL, 0);

  return SQLITE_OK;
}

static int
disk_delete (sqlite3_vfs *vfs G_GNUC_UNUSED, const char *path, int sync_folder)
{
  int rc = call ();

  if (rc == SQLITE_OK)
    rc = disk.real->xDelete (disk.real, path, sync_folder);
  if (rc == SQLITE_OK)
    jy_disk_log_note (JY_DISK_DELETE, path, 0, NULL, 0);

  return rc;
}

void
jy_fault_vfs_install (void)
{
  g_assert_null (disk.real);

  disk.real = sqlite3_vfs_find (NULL);
  disk.vfs = *disk.real;
  disk.vfs.szOsFile = (int) sizeof (File) + disk.real->szOsFile;
  disk.vfs.zName = "jy-fault";
  disk.vfs.pNext = NULL;
  disk.vfs.xOpen = disk_open;
  disk.vfs.xDelete = disk_delete;
  g_assert_cmpint (sqlite3_vfs_register (&disk.vfs, TRUE), ==, SQLITE_OK);
}

guint
jy_fault_vfs_get_n_syncs (void)
{
  return disk.n_syncs;
}

guint
jy_fault_vfs_get_n_calls (void)
{
  return disk.n_calls;
}

void
jy_fault_vfs_reset (void)
{
  disk.n_syncs = 0;
  disk.n_calls = 0;
}

void
jy_fault_vfs_fail_at (guint n, int rc, gboolean for_ever)
{
  disk.fail_at = n > 0 ? disk.n_calls + n : 0;
  disk.fail_rc = rc;
  disk.for_ever = for_ever;
}
