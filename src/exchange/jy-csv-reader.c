/* jy-csv-reader.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-csv-reader.h"

#include <string.h>

#include "jy-table-fault.h"
#include "jy-table-row.h"
#include "jy-text-encoding.h"

#define BUFFER 65536
#define AT_END (-1)

/* A cell is refused by its characters when it is complete, and by its bytes before. */
#define MAX_BYTES (JY_TABLE_MAX_TEXT * 4)

typedef struct
{
  JyTableReader base;
  GFile *file;
  GCancellable *cancellable;
  JyTextEncoding encoding;
  gsize n_mark;
  goffset size;

  GFileInputStream *bytes;
  GInputStream *text;
  char buffer[BUFFER];
  gsize n_buffer;
  gsize position;
  gboolean is_at_end;

  char delimiter;
  guint row; /* being read, from 1 */
  GString *cell;
  JyTableRowBuilder builder;
} CsvReader;

static gboolean
fail (CsvReader *self, JyTableFault fault, GError **error)
{
  return jy_table_fault_set (fault, self->base.path, self->row, error);
}

static gboolean
fill_buffer (CsvReader *self, GError **error)
{
  g_autoptr (GError) reason = NULL;

  self->position = 0;
  if (!g_input_stream_read_all (self->text, self->buffer, BUFFER, &self->n_buffer,
                                self->cancellable, &reason) &&
      self->n_buffer == 0)
    {
      if (g_error_matches (reason, G_IO_ERROR, G_IO_ERROR_INVALID_DATA) ||
          g_error_matches (reason, G_IO_ERROR, G_IO_ERROR_PARTIAL_INPUT))
        return fail (self, JY_TABLE_FAULT_ENCODING, error);

      g_propagate_error (error, g_steal_pointer (&reason));
      return FALSE;
    }

  /* What could be read before a fault is given out first; the fault comes again. */
  self->is_at_end = reason == NULL && self->n_buffer < BUFFER;
  return TRUE;
}

/* Returns: the next character, AT_END after the last, or AT_END with @error set */
static int
next_char (CsvReader *self, GError **error)
{
  if (self->position == self->n_buffer && (self->is_at_end || !fill_buffer (self, error)))
    return AT_END;
  if (self->position == self->n_buffer)
    return AT_END;

  return (guint8) self->buffer[self->position++];
}

static char
find_delimiter (const char *text, gsize n)
{
  static const char candidates[] = ",;\t";
  gsize counts[3] = { 0 };
  gboolean is_quoted = FALSE;
  guint best = 0;

  for (gsize i = 0; i < n; i++)
    {
      const char *found;

      if (text[i] == '"')
        is_quoted = !is_quoted;
      else if (!is_quoted && text[i] != '\0' && (found = strchr (candidates, text[i])) != NULL)
        counts[found - candidates]++;
    }

  for (guint i = 1; i < G_N_ELEMENTS (counts); i++)
    if (counts[i] > counts[best])
      best = i;
  return candidates[best];
}

/* Spreadsheet programs tell each other the delimiter in a first line of its own. */
static void
skip_hint (CsvReader *self)
{
  const char *text = self->buffer;

  if (self->n_buffer < 6 || memcmp (text, "sep=", 4) != 0 || (text[5] != '\n' && text[5] != '\r'))
    return;

  self->delimiter = text[4];
  self->position = text[5] == '\r' && self->n_buffer > 6 && text[6] == '\n' ? 7 : 6;
  self->row = 1;
}

static gboolean
csv_start (JyTableReader *base, guint sheet G_GNUC_UNUSED, GError **error)
{
  CsvReader *self = (CsvReader *) base;

  g_clear_object (&self->text);
  g_clear_object (&self->bytes);
  self->row = 0;
  self->n_buffer = 0;
  self->is_at_end = FALSE;

  self->bytes = g_file_read (self->file, self->cancellable, error);
  if (self->bytes == NULL || !g_seekable_seek (G_SEEKABLE (self->bytes), (goffset) self->n_mark,
                                               G_SEEK_SET, self->cancellable, error))
    return FALSE;

  self->text = jy_text_encoding_decode (self->encoding, G_INPUT_STREAM (self->bytes), error);
  if (self->text == NULL || !fill_buffer (self, error))
    return FALSE;

  self->delimiter = find_delimiter (self->buffer, self->n_buffer);
  skip_hint (self);
  return TRUE;
}

/* '430204… and ="430204…": how a number was marked as text, no part of it. */
static const char *
unmark (GString *cell)
{
  const char *text = cell->str;

  if (text[0] == '\'' && strchr ("0123456789+-=@", text[1]) != NULL && text[1] != '\0')
    return text + 1;
  if (cell->len >= 3 && g_str_has_prefix (text, "=\"") && text[cell->len - 1] == '"')
    {
      g_string_truncate (cell, cell->len - 1);
      return text + 2;
    }
  return text;
}

static gboolean
end_cell (CsvReader *self, guint column, GError **error)
{
  JyTableCell cell = { .column = column, .kind = JY_TABLE_TEXT };

  if (self->cell->len == 0)
    return TRUE;
  if (!g_utf8_validate (self->cell->str, (gssize) self->cell->len, NULL))
    return fail (self, JY_TABLE_FAULT_ENCODING, error);
  if (g_utf8_strlen (self->cell->str, -1) > JY_TABLE_MAX_TEXT)
    return fail (self, JY_TABLE_FAULT_LONG_CELL, error);
  if (column >= JY_TABLE_MAX_COLUMNS)
    return fail (self, JY_TABLE_FAULT_MANY_COLUMNS, error);

  cell.text = unmark (self->cell);
  cell.raw = cell.text;
  if (*cell.text != '\0' && !jy_table_row_builder_add (&self->builder, &cell))
    return fail (self, JY_TABLE_FAULT_MANY_COLUMNS, error);

  g_string_truncate (self->cell, 0);
  return TRUE;
}

/* Reads the rest of a cell that began with a quotation mark.  Returns: what follows its end, AT_END
 * at the end or on a fault */
static int
read_quoted (CsvReader *self, GError **error)
{
  int c;

  while ((c = next_char (self, error)) != AT_END)
    {
      if (c == '"' && (c = next_char (self, error)) != '"')
        return c;
      if (self->cell->len >= MAX_BYTES)
        {
          fail (self, JY_TABLE_FAULT_LONG_CELL, error);
          return AT_END;
        }
      g_string_append_c (self->cell, (char) c);
    }

  if (*error == NULL)
    fail (self, JY_TABLE_FAULT_OPEN_QUOTE, error);
  return AT_END;
}

/* Returns: what ended the cell: the delimiter, a line's end, or AT_END */
static int
read_cell (CsvReader *self, int c, GError **error)
{
  if (c == '"')
    c = read_quoted (self, error);

  while (c != AT_END && c != self->delimiter && c != '\n' && c != '\r')
    {
      if (self->cell->len >= MAX_BYTES)
        {
          fail (self, JY_TABLE_FAULT_LONG_CELL, error);
          return AT_END;
        }
      g_string_append_c (self->cell, (char) c);
      c = next_char (self, error);
    }

  return c;
}

/* The line feed of a carriage return belongs to it. */
static gboolean
end_line (CsvReader *self, int c, GError **error)
{
  if (c != '\r')
    return TRUE;

  c = next_char (self, error);
  if (c == AT_END)
    return *error == NULL;
  if (c != '\n')
    self->position--;
  return TRUE;
}

static JyStep
csv_next (JyTableReader *base, const JyTableRow **row, GError **error)
{
  CsvReader *self = (CsvReader *) base;
  g_autoptr (GError) fault = NULL;
  guint column = 0;
  int c;

  self->row++;
  jy_table_row_builder_begin (&self->builder, self->row);
  g_string_truncate (self->cell, 0);

  c = next_char (self, &fault);
  if (c == AT_END && fault == NULL)
    return JY_STEP_DONE;
  if (self->row > JY_TABLE_MAX_ROWS)
    fail (self, JY_TABLE_FAULT_MANY_ROWS, &fault);

  while (fault == NULL)
    {
      c = read_cell (self, c, &fault);
      if (fault != NULL || !end_cell (self, column, &fault) || c != self->delimiter)
        break;
      column++;
      c = next_char (self, &fault);
    }

  if (fault == NULL && end_line (self, c, &fault))
    {
      *row = jy_table_row_builder_end (&self->builder);
      return JY_STEP_ROW;
    }

  g_propagate_error (error, g_steal_pointer (&fault));
  return JY_STEP_ERROR;
}

static GArray *
csv_list_merges (JyTableReader *base G_GNUC_UNUSED,
                 guint sheet G_GNUC_UNUSED,
                 GError **error G_GNUC_UNUSED)
{
  return g_array_new (FALSE, FALSE, sizeof (JyTableMerge));
}

static double
csv_get_progress (JyTableReader *base)
{
  CsvReader *self = (CsvReader *) base;

  if (self->bytes == NULL || self->size == 0)
    return 0;
  return CLAMP ((double) g_seekable_tell (G_SEEKABLE (self->bytes)) / (double) self->size, 0, 1);
}

static void
csv_free (JyTableReader *base)
{
  CsvReader *self = (CsvReader *) base;

  g_clear_object (&self->text);
  g_clear_object (&self->bytes);
  g_clear_object (&self->file);
  g_clear_object (&self->cancellable);
  g_string_free (self->cell, TRUE);
  jy_table_row_builder_clear (&self->builder);
  g_free (self);
}

static const JyTableReaderType csv_type = {
  csv_start, csv_next, csv_list_merges, csv_get_progress, csv_free,
};

static gboolean
look_at (CsvReader *self, GError **error)
{
  g_autoptr (GFileInputStream) bytes = g_file_read (self->file, self->cancellable, error);

  if (bytes == NULL || !jy_text_encoding_find (G_INPUT_STREAM (bytes), &self->encoding,
                                               &self->n_mark, self->cancellable, error))
    return FALSE;
  if (self->encoding == JY_TEXT_BINARY)
    return jy_table_fault_set (JY_TABLE_FAULT_OTHER_TYPE, self->base.path, 0, error);
  if (self->encoding == JY_TEXT_BROKEN)
    self->encoding = JY_TEXT_UTF8; /* the row that is broken will be named */

  if (!g_seekable_seek (G_SEEKABLE (bytes), 0, G_SEEK_END, self->cancellable, error))
    return FALSE;
  self->size = g_seekable_tell (G_SEEKABLE (bytes));
  return TRUE;
}

JyTableReader *
jy_csv_reader_open (const JyTableFile *file, GError **error)
{
  g_autofree char *name = g_filename_display_basename (file->path);
  char *dot = strrchr (name, '.');
  g_autoptr (JyTableReader) base = NULL;
  CsvReader *self = g_new0 (CsvReader, 1);

  jy_table_reader_init (&self->base, &csv_type, file->path);
  base = &self->base;
  self->file = g_object_ref (file->file);
  g_set_object (&self->cancellable, file->cancellable);
  self->cell = g_string_new (NULL);
  jy_table_row_builder_init (&self->builder);

  if (dot != NULL && dot != name)
    *dot = '\0';
  jy_table_reader_add_sheet (base, name, FALSE);

  return look_at (self, error) ? g_steal_pointer (&base) : NULL;
}
