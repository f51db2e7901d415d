/* jy-table-reader.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-table-reader.h"

#include <string.h>

#include <glib/gi18n.h>

#include "jy-csv-reader.h"
#include "jy-error.h"
#include "jy-table-fault.h"
#include "jy-table-fill.h"
#include "jy-table-reader-private.h"
#include "jy-xlsx-reader.h"

static void
clear_sheet (gpointer data)
{
  g_free (((JyTableSheet *) data)->name);
}

void
jy_table_reader_init (JyTableReader *self, const JyTableReaderType *type, const char *path)
{
  self->type = type;
  self->path = g_strdup (path);
  self->sheets = g_array_new (FALSE, FALSE, sizeof (JyTableSheet));
  g_array_set_clear_func (self->sheets, clear_sheet);
}

void
jy_table_reader_add_sheet (JyTableReader *self, const char *name, gboolean is_hidden)
{
  JyTableSheet sheet = { .name = g_strdup (name), .is_hidden = is_hidden };

  g_array_append_val (self->sheets, sheet);
}

/* A spreadsheet program saves some of these under the name of a workbook. */
static gboolean
is_web_page (const JyTableFile *file)
{
  g_autofree char *head = g_ascii_strdown ((const char *) file->head, (gssize) file->n_head);

  return strstr (head, "<html") != NULL || strstr (head, "<!doctype html") != NULL ||
         strstr (head, "<table") != NULL;
}

static JyTableReader *
open_by_content (const JyTableFile *file, GError **error)
{
  static const guint8 zip[] = { 'P', 'K', 3, 4 };
  static const guint8 ole[] = { 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1 };
  const guint8 *head = file->head;

  if (file->n_head == 0)
    {
      jy_table_fault_set (JY_TABLE_FAULT_EMPTY, file->path, 0, error);
      return NULL;
    }
  if (file->n_head >= sizeof zip && memcmp (head, zip, sizeof zip) == 0)
    return jy_xlsx_reader_open (file, error);
  if (file->n_head >= sizeof ole && memcmp (head, ole, sizeof ole) == 0)
    {
      jy_xlsx_refuse_compound_file (file, error);
      return NULL;
    }
  if (is_web_page (file))
    {
      jy_table_fault_set (JY_TABLE_FAULT_WEB_PAGE, file->path, 0, error);
      return NULL;
    }

  return jy_csv_reader_open (file, error);
}

JyTableReader *
jy_table_reader_open (const char *path, GCancellable *cancellable, GError **error)
{
  JyTableFile file = { .path = path, .cancellable = cancellable };
  g_autoptr (GFile) location = g_file_new_for_path (path);
  g_autoptr (GFileInputStream) stream = NULL;
  g_autoptr (GError) reason = NULL;

  g_return_val_if_fail (path != NULL, NULL);

  file.file = location;
  stream = g_file_read (location, cancellable, &reason);
  if (stream != NULL &&
      g_input_stream_read_all (G_INPUT_STREAM (stream), file.head, sizeof file.head, &file.n_head,
                               cancellable, &reason))
    return open_by_content (&file, error);

  if (g_error_matches (reason, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    g_propagate_error (error, g_steal_pointer (&reason));
  else
    g_set_error (
      error, JY_ERROR, JY_ERROR_FILE,
      _("“%s” could not be opened: see whether it is there, is a file and may be read."), path);
  return NULL;
}

void
jy_table_reader_free (JyTableReader *self)
{
  g_clear_pointer (&self->fill, jy_table_fill_free);
  g_array_unref (self->sheets);
  g_free (self->path);
  self->type->free (self);
}

guint
jy_table_reader_get_n_sheets (JyTableReader *self)
{
  return self->sheets->len;
}

const char *
jy_table_reader_get_sheet_name (JyTableReader *self, guint sheet)
{
  g_return_val_if_fail (sheet < self->sheets->len, NULL);

  return g_array_index (self->sheets, JyTableSheet, sheet).name;
}

gboolean
jy_table_reader_is_sheet_hidden (JyTableReader *self, guint sheet)
{
  g_return_val_if_fail (sheet < self->sheets->len, FALSE);

  return g_array_index (self->sheets, JyTableSheet, sheet).is_hidden;
}

gboolean
jy_table_reader_start (JyTableReader *self, guint sheet, gboolean fill_merged, GError **error)
{
  g_return_val_if_fail (sheet < self->sheets->len, FALSE);

  g_clear_pointer (&self->fill, jy_table_fill_free);
  if (fill_merged)
    {
      g_autoptr (GArray) merges = self->type->list_merges (self, sheet, error);

      if (merges == NULL)
        return FALSE;
      if (merges->len > 0)
        self->fill = jy_table_fill_new (g_steal_pointer (&merges));
    }

  return self->type->start (self, sheet, error);
}

JyStep
jy_table_reader_next (JyTableReader *self, const JyTableRow **row, GError **error)
{
  JyStep step;

  do
    step = self->type->next (self, row, error);
  while (step == JY_STEP_ROW && (*row)->n_cells == 0);

  if (step != JY_STEP_ROW)
    {
      *row = NULL;
      return step;
    }

  if (self->fill != NULL)
    {
      guint number = (*row)->number;

      *row = jy_table_fill_apply (self->fill, *row);
      if (*row == NULL)
        {
          jy_table_fault_set (JY_TABLE_FAULT_MANY_COLUMNS, self->path, number, error);
          return JY_STEP_ERROR;
        }
    }
  return JY_STEP_ROW;
}

double
jy_table_reader_get_progress (JyTableReader *self)
{
  return self->type->get_progress (self);
}

const JyTableCell *
jy_table_row_find (const JyTableRow *row, guint column)
{
  guint low = 0;
  guint high = row->n_cells;

  while (low < high)
    {
      guint middle = (low + high) / 2;

      if (row->cells[middle].column < column)
        low = middle + 1;
      else
        high = middle;
    }

  return low < row->n_cells && row->cells[low].column == column ? &row->cells[low] : NULL;
}

GArray *
jy_table_reader_list_merges (JyTableReader *self, guint sheet, GError **error)
{
  g_return_val_if_fail (sheet < self->sheets->len, NULL);

  return self->type->list_merges (self, sheet, error);
}
