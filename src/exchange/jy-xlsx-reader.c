/* jy-xlsx-reader.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-xlsx-reader.h"

#include <string.h>

#include "jy-table-fault.h"
#include "jy-xlsx-book.h"
#include "jy-xlsx-sheet.h"

typedef struct
{
  JyTableReader base;
  JyZipReader *zip;
  JyXlsxParts *parts;
  JyXlsxBook book;

  JyZipPart *content; /* (nullable): of the sheet being read */
  JyXlsxSheet *sheet; /* (nullable) */
} XlsxReader;

static const char *
get_part (XlsxReader *self, guint sheet)
{
  return g_array_index (self->parts->sheets, JyXlsxSheetInfo, sheet).part;
}

static gboolean
xlsx_start (JyTableReader *base, guint sheet, GError **error)
{
  XlsxReader *self = (XlsxReader *) base;

  g_clear_pointer (&self->sheet, jy_xlsx_sheet_free);
  g_clear_pointer (&self->content, jy_zip_part_free);

  self->content = jy_zip_part_open (self->zip, get_part (self, sheet), error);
  if (self->content == NULL)
    return FALSE;

  self->sheet = jy_xlsx_sheet_new (&self->book, jy_zip_part_read, self->content);
  return TRUE;
}

static JyStep
xlsx_next (JyTableReader *base, const JyTableRow **row, GError **error)
{
  XlsxReader *self = (XlsxReader *) base;

  g_return_val_if_fail (self->sheet != NULL, JY_STEP_DONE);

  return jy_xlsx_sheet_next (self->sheet, row, error);
}

/* They stand behind the rows.  Unpacking takes a fifth of what parsing does. */
static gboolean
may_have_merges (XlsxReader *self, guint sheet, gboolean *answer, GError **error)
{
  g_autoptr (JyZipPart) content = jy_zip_part_open (self->zip, get_part (self, sheet), error);

  return content != NULL &&
         jy_xlsx_sheet_may_have_merges (jy_zip_part_read, content, answer, error);
}

static GArray *
xlsx_list_merges (JyTableReader *base, guint sheet, GError **error)
{
  XlsxReader *self = (XlsxReader *) base;
  g_autoptr (JyZipPart) content = NULL;
  gboolean may_have_some;

  if (!may_have_merges (self, sheet, &may_have_some, error))
    return NULL;
  if (!may_have_some)
    return g_array_new (FALSE, FALSE, sizeof (JyTableMerge));

  content = jy_zip_part_open (self->zip, get_part (self, sheet), error);
  if (content == NULL)
    return NULL;
  return jy_xlsx_sheet_list_merges (base->path, jy_zip_part_read, content, error);
}

static double
xlsx_get_progress (JyTableReader *base)
{
  XlsxReader *self = (XlsxReader *) base;

  return self->content != NULL ? jy_zip_part_get_progress (self->content) : 0;
}

static void
xlsx_free (JyTableReader *base)
{
  XlsxReader *self = (XlsxReader *) base;

  g_clear_pointer (&self->sheet, jy_xlsx_sheet_free);
  g_clear_pointer (&self->content, jy_zip_part_free);
  g_clear_pointer (&self->book.strings, jy_xlsx_strings_free);
  g_clear_pointer (&self->book.styles, jy_xlsx_styles_free);
  g_clear_pointer (&self->parts, jy_xlsx_parts_free);
  g_clear_pointer (&self->zip, jy_zip_reader_free);
  g_free (self);
}

static const JyTableReaderType xlsx_type = {
  xlsx_start, xlsx_next, xlsx_list_merges, xlsx_get_progress, xlsx_free,
};

static gboolean
read_shared (XlsxReader *self, GError **error)
{
  const char *path = self->base.path;

  if (self->parts->strings != NULL && jy_zip_reader_has (self->zip, self->parts->strings))
    {
      g_autoptr (JyZipPart) part = jy_zip_part_open (self->zip, self->parts->strings, error);

      if (part != NULL)
        self->book.strings = jy_xlsx_strings_read (path, jy_zip_part_read, part, error);
      if (self->book.strings == NULL)
        return FALSE;
    }
  if (self->parts->styles != NULL && jy_zip_reader_has (self->zip, self->parts->styles))
    {
      g_autoptr (JyZipPart) part = jy_zip_part_open (self->zip, self->parts->styles, error);

      if (part != NULL)
        self->book.styles = jy_xlsx_styles_read (path, jy_zip_part_read, part, error);
      if (self->book.styles == NULL)
        return FALSE;
    }

  return TRUE;
}

JyTableReader *
jy_xlsx_reader_open (const JyTableFile *file, GError **error)
{
  XlsxReader *self = g_new0 (XlsxReader, 1);
  g_autoptr (JyTableReader) base = &self->base;

  jy_table_reader_init (base, &xlsx_type, file->path);
  self->book.path = base->path;

  self->zip = jy_zip_reader_open (file, error);
  if (self->zip == NULL)
    return NULL;
  self->parts = jy_xlsx_parts_read (self->zip, error);
  if (self->parts == NULL)
    return NULL;

  self->book.is_1904 = self->parts->is_1904;
  for (guint i = 0; i < self->parts->sheets->len; i++)
    {
      const JyXlsxSheetInfo *info = &g_array_index (self->parts->sheets, JyXlsxSheetInfo, i);

      jy_table_reader_add_sheet (base, info->name, info->is_hidden);
    }

  return read_shared (self, error) ? g_steal_pointer (&base) : NULL;
}

/* A workbook with a password is an archive of another kind, with a stream of this name in it. */
void
jy_xlsx_refuse_compound_file (const JyTableFile *file, GError **error)
{
  static const char name[] = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e";
  g_autoptr (GFileInputStream) stream = g_file_read (file->file, file->cancellable, NULL);
  g_autofree char *directory = g_malloc0 (16384);
  const guint8 *head = file->head;
  JyTableFault fault = JY_TABLE_FAULT_OLD_FORMAT;
  gsize n = 0;

  /* The sector of the directory, and how large sectors are, stand in the header. */
  if (stream != NULL && file->n_head >= 52 && head[30] <= 16)
    {
      guint32 sector = (guint32) head[48] | (guint32) head[49] << 8 | (guint32) head[50] << 16 |
                       (guint32) head[51] << 24;

      if (g_seekable_seek (G_SEEKABLE (stream), ((goffset) sector + 1) << head[30], G_SEEK_SET,
                           file->cancellable, NULL))
        g_input_stream_read_all (G_INPUT_STREAM (stream), directory, 16384, &n, file->cancellable,
                                 NULL);
    }

  if (memmem (directory, n, name, sizeof name - 1) != NULL)
    fault = JY_TABLE_FAULT_PASSWORD;
  jy_table_fault_set (fault, file->path, 0, error);
}
