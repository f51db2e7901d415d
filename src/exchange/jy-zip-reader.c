/* jy-zip-reader.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-zip-reader.h"

#include <string.h>

#include <zip.h>

#include "jy-table-fault.h"

/* The record that ends an archive, its fixed part, and the longest comment behind it. */
#define END_SIZE 22
#define END_COMMENT 65535
#define END64_LOCATOR_SIZE 20
#define END64_MAGIC 0x07064b50

struct _JyZipReader
{
  char *path;
  GCancellable *cancellable; /* (nullable) */
  zip_t *zip;
};

struct _JyZipPart
{
  JyZipReader *zip;
  zip_file_t *file;
  guint64 size; /* as declared */
  guint64 n_read;
};

static guint64
read_le (const guint8 *bytes, guint n)
{
  guint64 value = 0;

  while (n-- > 0)
    value = value << 8 | bytes[n];
  return value;
}

/* Whether an end record stands at @at that could be the archive's, and admits too many parts.  The
 * library would make room for all of them before it could be asked. */
static gboolean
says_too_many (const guint8 *tail, gsize n, gsize at, guint64 tail_begin)
{
  const guint8 *end = tail + at;
  guint64 n_parts = read_le (end + 10, 2);
  guint64 directory = read_le (end + 12, 4);
  guint64 begin = read_le (end + 16, 4);
  gboolean has_64 =
    at >= END64_LOCATOR_SIZE && read_le (end - END64_LOCATOR_SIZE, 4) == END64_MAGIC;

  if (at + END_SIZE + read_le (end + 20, 2) > n)
    return FALSE;

  /* Nobody needs the large form for a workbook; where it stands, the small one says 65,535. */
  return has_64 || (begin + directory <= tail_begin + at && n_parts > JY_ZIP_MAX_PARTS);
}

static gboolean
check_directory (const JyTableFile *file, guint64 *size, GError **error)
{
  g_autoptr (GFileInputStream) stream = g_file_read (file->file, file->cancellable, error);
  g_autofree guint8 *tail = g_malloc (END_SIZE + END_COMMENT + END64_LOCATOR_SIZE);
  goffset begin;
  gsize n;

  if (stream == NULL ||
      !g_seekable_seek (G_SEEKABLE (stream), 0, G_SEEK_END, file->cancellable, error))
    return FALSE;

  *size = (guint64) g_seekable_tell (G_SEEKABLE (stream));
  begin = MAX (0, (goffset) *size - END_SIZE - END_COMMENT - END64_LOCATOR_SIZE);
  if (!g_seekable_seek (G_SEEKABLE (stream), begin, G_SEEK_SET, file->cancellable, error) ||
      !g_input_stream_read_all (G_INPUT_STREAM (stream), tail, (gsize) ((goffset) *size - begin),
                                &n, file->cancellable, error))
    return FALSE;

  for (gsize i = 0; i + END_SIZE <= n; i++)
    if (memcmp (tail + i, "PK\5\6", 4) == 0 && says_too_many (tail, n, i, (guint64) begin))
      return jy_table_fault_set (JY_TABLE_FAULT_TOO_MANY_PARTS, file->path, 0, error);

  return TRUE;
}

static gboolean
check_parts (JyZipReader *self, guint64 file_size, GError **error)
{
  guint64 limit = MIN (JY_ZIP_MAX_BYTES, MAX (JY_ZIP_FREE_BYTES, file_size * JY_ZIP_MAX_RATIO));
  zip_int64_t n = zip_get_num_entries (self->zip, 0);
  guint64 total = 0;

  if (n > JY_ZIP_MAX_PARTS)
    return jy_table_fault_set (JY_TABLE_FAULT_TOO_MANY_PARTS, self->path, 0, error);

  for (zip_int64_t i = 0; i < n; i++)
    {
      zip_stat_t stat;

      if (zip_stat_index (self->zip, (zip_uint64_t) i, 0, &stat) != 0 ||
          (stat.comp_method != ZIP_CM_STORE && stat.comp_method != ZIP_CM_DEFLATE))
        return jy_table_fault_set (JY_TABLE_FAULT_DAMAGED, self->path, 0, error);
      if (stat.encryption_method != ZIP_EM_NONE)
        return jy_table_fault_set (JY_TABLE_FAULT_PASSWORD, self->path, 0, error);

      if (stat.size > limit - total)
        return jy_table_fault_set (JY_TABLE_FAULT_TOO_MUCH, self->path, 0, error);
      total += stat.size;
    }

  return TRUE;
}

JyZipReader *
jy_zip_reader_open (const JyTableFile *file, GError **error)
{
  g_autoptr (JyZipReader) self = g_new0 (JyZipReader, 1);
  guint64 size = 0;

  self->path = g_strdup (file->path);
  g_set_object (&self->cancellable, file->cancellable);

  if (!check_directory (file, &size, error))
    return NULL;

  self->zip = zip_open (file->path, ZIP_RDONLY, NULL);
  if (self->zip == NULL)
    {
      jy_table_fault_set (JY_TABLE_FAULT_DAMAGED, file->path, 0, error);
      return NULL;
    }

  return check_parts (self, size, error) ? g_steal_pointer (&self) : NULL;
}

JyZipReader *
jy_zip_reader_open_own (const char *path)
{
  g_autoptr (JyZipReader) self = g_new0 (JyZipReader, 1);

  self->path = g_strdup (path);
  self->zip = zip_open (path, ZIP_RDONLY | ZIP_CHECKCONS, NULL);
  return self->zip != NULL ? g_steal_pointer (&self) : NULL;
}

void
jy_zip_reader_free (JyZipReader *self)
{
  g_clear_pointer (&self->zip, zip_discard);
  g_clear_object (&self->cancellable);
  g_free (self->path);
  g_free (self);
}

const char *
jy_zip_reader_get_path (JyZipReader *self)
{
  return self->path;
}

gboolean
jy_zip_reader_has (JyZipReader *self, const char *name)
{
  return zip_name_locate (self->zip, name, ZIP_FL_NOCASE) >= 0;
}

JyZipPart *
jy_zip_part_open (JyZipReader *zip, const char *name, GError **error)
{
  g_autoptr (JyZipPart) self = g_new0 (JyZipPart, 1);
  zip_int64_t index = zip_name_locate (zip->zip, name, ZIP_FL_NOCASE);
  zip_stat_t stat;

  self->zip = zip;
  if (index >= 0 && zip_stat_index (zip->zip, (zip_uint64_t) index, 0, &stat) == 0)
    {
      self->size = stat.size;
      self->file = zip_fopen_index (zip->zip, (zip_uint64_t) index, 0);
    }

  if (self->file == NULL)
    {
      jy_table_fault_set (JY_TABLE_FAULT_DAMAGED, zip->path, 0, error);
      return NULL;
    }
  return g_steal_pointer (&self);
}

void
jy_zip_part_free (JyZipPart *self)
{
  if (self->file != NULL)
    zip_fclose (self->file);
  g_free (self);
}

gssize
jy_zip_part_read (gpointer part, void *buffer, gsize size, GError **error)
{
  JyZipPart *self = part;
  zip_int64_t n;

  if (g_cancellable_set_error_if_cancelled (self->zip->cancellable, error))
    return -1;

  n = zip_fread (self->file, buffer, size);
  if (n >= 0)
    self->n_read += (guint64) n;
  if (n < 0 || self->n_read > self->size)
    {
      jy_table_fault_set (JY_TABLE_FAULT_DAMAGED, self->zip->path, 0, error);
      return -1;
    }

  return (gssize) n;
}

double
jy_zip_part_get_progress (JyZipPart *self)
{
  return self->size > 0 ? CLAMP ((double) self->n_read / (double) self->size, 0, 1) : 0;
}
