/* jy-frozen-sheets-text.c - sheets as text, and back
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-date.h"
#include "jy-frozen-sheets-private.h"
#include "jy-frozen-text.h"
#include "jy-rate.h"

/* Lines: "sheets 1"; "report" with the head; for each sheet "sheet" with id, name, title and
 * number of totals, its texts, columns and rows.  A row has a field for each cell: empty for none,
 * "=" and a text, or a number as the type of its column has it, with "*" if it is marked.
 * "behind", if who is behind any number of the row before is known: "SLOT" for all, "SLOT@UNIT",
 * or "#RESIDENT". */
#define FORMAT_KIND "sheets"
#define FORMAT_VERSION 1
#define NO_RATE "none"

/* Written and stored, so never changed. */
static const char *const types[] = {
  [JY_CELL_TEXT] = "text", [JY_CELL_INTEGER] = "integer", [JY_CELL_NUMBER] = "number",
  [JY_CELL_RATE] = "rate", [JY_CELL_DATE] = "date",
};

static void
write_texts (GString *text, const char *kind, const char *const *texts)
{
  for (guint i = 0; texts != NULL && texts[i] != NULL; i++)
    jy_frozen_text_add_line (text, kind, texts[i]);
}

static void
write_column (GString *text, const JySheetColumn *column)
{
  jy_frozen_text_begin (text, "column");
  jy_frozen_text_add (text, types[column->type]);
  jy_frozen_text_add (text, column->title);
  jy_frozen_text_add (text, column->group);
  jy_frozen_text_add_number (text, column->width);
  jy_frozen_text_add_int (text, column->wraps);
  jy_frozen_text_add_int (text, column->numerator);
  jy_frozen_text_add_int (text, column->denominator);
  jy_frozen_text_add_int (text, column->is_remark);
  jy_frozen_text_add (text, column->id);
  jy_frozen_text_end (text);
}

static void
write_value (GString *text, JyCellType type, const JyCell *cell)
{
  switch (type)
    {
    case JY_CELL_INTEGER:
      jy_frozen_text_add_int (text, cell->integer);
      if (cell->is_marked)
        g_string_append_c (text, '*');
      return;
    case JY_CELL_RATE:
      if (cell->integer == JY_RATE_NONE)
        jy_frozen_text_add (text, NO_RATE);
      else
        jy_frozen_text_add_int (text, cell->integer);
      return;
    case JY_CELL_NUMBER:
      jy_frozen_text_add_number (text, cell->number);
      return;
    case JY_CELL_DATE:
      if (g_date_valid (&cell->date))
        jy_frozen_text_add_date (text, &cell->date);
      else
        jy_frozen_text_add (text, NULL);
      return;
    case JY_CELL_TEXT:
    default:
      jy_frozen_text_add (text, NULL);
      return;
    }
}

static void
write_row (GString *text, const JyFrozenSheet *sheet, guint row)
{
  gboolean has_sources = FALSE;

  jy_frozen_text_begin (text, "row");
  for (guint c = 0; c < sheet->columns->len; c++)
    {
      const JyFrozenCell *cell =
        &g_array_index (sheet->cells, JyFrozenCell, row * sheet->columns->len + c);

      has_sources = has_sources || cell->has_source;
      if (!cell->is_set)
        jy_frozen_text_add (text, "");
      else if (cell->cell.text != NULL)
        {
          g_string_append (text, "\t=");
          jy_frozen_text_escape (text, cell->cell.text);
        }
      else
        write_value (text, g_array_index (sheet->columns, JySheetColumn, c).type, &cell->cell);
    }
  jy_frozen_text_end (text);

  if (!has_sources)
    return;

  jy_frozen_text_begin (text, "behind");
  for (guint c = 0; c < sheet->columns->len; c++)
    {
      const JyFrozenCell *cell =
        &g_array_index (sheet->cells, JyFrozenCell, row * sheet->columns->len + c);
      const JyFrozenSource *source = &cell->source;

      g_string_append_c (text, '\t');
      if (cell->has_source && source->resident != 0)
        g_string_append_printf (text, "#%" G_GINT64_FORMAT, source->resident);
      else if (cell->has_source && source->is_all)
        g_string_append_printf (text, "%u", source->slot);
      else if (cell->has_source)
        g_string_append_printf (text, "%u@%" G_GINT64_FORMAT, source->slot, source->unit);
    }
  jy_frozen_text_end (text);
}

static void
write_sheet (GString *text, const JyFrozenSheet *frozen, const JySheet *sheet)
{
  jy_frozen_text_begin (text, "sheet");
  jy_frozen_text_add (text, frozen->id);
  jy_frozen_text_add (text, sheet->name);
  jy_frozen_text_add (text, sheet->title);
  jy_frozen_text_add_int (text, sheet->n_totals);
  jy_frozen_text_end (text);

  write_texts (text, "particular", sheet->particulars);
  write_texts (text, "signature", sheet->signatures);
  write_texts (text, "note", sheet->notes);
  for (guint c = 0; c < sheet->n_columns; c++)
    write_column (text, &sheet->columns[c]);
  for (guint r = 0; r < sheet->n_rows; r++)
    write_row (text, frozen, r);
}

char *
jy_frozen_sheets_dup_text (const JyFrozenSheets *self)
{
  GString *text = g_string_new (NULL);

  jy_frozen_text_begin (text, FORMAT_KIND);
  jy_frozen_text_add_int (text, FORMAT_VERSION);
  jy_frozen_text_end (text);
  jy_frozen_text_begin (text, "report");
  jy_frozen_text_add (text, self->head.title);
  jy_frozen_text_add (text, self->head.centre);
  jy_frozen_text_add_date (text, &self->head.day);
  jy_frozen_text_add_int (text, self->head.is_good);
  jy_frozen_text_end (text);
  for (guint i = 0; i < self->sheets->len; i++)
    write_sheet (text, g_ptr_array_index (self->frozen, i),
                 &g_array_index (self->sheets, JySheet, i));

  return g_string_free (text, FALSE);
}

/* A sheet while its lines are read. */
typedef struct
{
  JyFrozenSheets *sheets;
  JyFrozenSheet *frozen; /* (nullable): before the first */
  char *name;
  char *title;
  guint n_totals;
} Reading;

static void
end_sheet (Reading *self)
{
  const JySheet what = { .name = self->name, .title = self->title, .n_totals = self->n_totals };

  if (self->frozen != NULL)
    jy_frozen_sheets_end (self->sheets, self->frozen, &what);
  self->frozen = NULL;
  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->title, g_free);
}

static void
begin_sheet (Reading *self, const JyFrozenReader *line)
{
  const char *id = jy_frozen_reader_get (line, 0);

  end_sheet (self);
  self->frozen = jy_frozen_sheets_begin (self->sheets, id != NULL ? id : "");
  self->name = g_strdup (jy_frozen_reader_get (line, 1));
  self->title = g_strdup (jy_frozen_reader_get (line, 2));
  self->n_totals = (guint) jy_frozen_reader_get_int (line, 3);
}

static void
read_column (Reading *self, const JyFrozenReader *line)
{
  const char *type = jy_frozen_reader_get (line, 0);
  const char *width = jy_frozen_reader_get (line, 3);
  JySheetColumn column = { .title = jy_frozen_reader_get (line, 1),
                           .group = jy_frozen_reader_get (line, 2),
                           .width = width != NULL ? g_ascii_strtod (width, NULL) : 0,
                           .wraps = jy_frozen_reader_get_int (line, 4) != 0,
                           .numerator = (guint) jy_frozen_reader_get_int (line, 5),
                           .denominator = (guint) jy_frozen_reader_get_int (line, 6),
                           .is_remark = jy_frozen_reader_get_int (line, 7) != 0,
                           .id = jy_frozen_reader_get (line, 8) };

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    if (g_strcmp0 (type, types[i]) == 0)
      column.type = (JyCellType) i;
  jy_frozen_sheets_add_column (self->sheets, self->frozen, &column);
}

static void
read_value (JyCellType type, const char *text, JyCell *cell)
{
  switch (type)
    {
    case JY_CELL_INTEGER:
      cell->integer = g_ascii_strtoll (text, NULL, 10);
      cell->is_marked = g_str_has_suffix (text, "*");
      return;
    case JY_CELL_RATE:
      cell->integer = g_str_equal (text, NO_RATE) ? JY_RATE_NONE : g_ascii_strtoll (text, NULL, 10);
      return;
    case JY_CELL_NUMBER:
      cell->number = g_ascii_strtod (text, NULL);
      return;
    case JY_CELL_DATE:
      jy_date_from_text (text, &cell->date);
      return;
    case JY_CELL_TEXT:
    default:
      return;
    }
}

static void
read_row (Reading *self, const JyFrozenReader *line)
{
  for (guint c = 0; c < self->frozen->columns->len; c++)
    {
      JyCellType type = g_array_index (self->frozen->columns, JySheetColumn, c).type;
      const char *text = jy_frozen_reader_get (line, c);
      JyFrozenCell cell = { .is_set = text == NULL || *text != '\0' };

      if (text != NULL && *text == '=')
        cell.cell.text = jy_frozen_sheets_keep (self->sheets, text + 1);
      else if (text != NULL && cell.is_set)
        read_value (type, text, &cell.cell);
      g_array_append_val (self->frozen->cells, cell);
    }
}

/* Of the row that was read last. */
static void
read_sources (Reading *self, const JyFrozenReader *line)
{
  guint n = self->frozen->columns->len;

  for (guint c = 0; c < n && self->frozen->cells->len >= n; c++)
    {
      JyFrozenCell *cell =
        &g_array_index (self->frozen->cells, JyFrozenCell, self->frozen->cells->len - n + c);
      const char *text = jy_frozen_reader_get (line, c);
      char *end = NULL;

      if (text == NULL || *text == '\0')
        continue;

      cell->has_source = TRUE;
      if (*text == '#')
        cell->source.resident = g_ascii_strtoll (text + 1, NULL, 10);
      else
        cell->source.slot = (guint) g_ascii_strtoull (text, &end, 10);
      cell->source.is_all = end != NULL && *end != '@';
      if (end != NULL && *end == '@')
        cell->source.unit = g_ascii_strtoll (end + 1, NULL, 10);
    }
}

static void
read_line (Reading *self, const JyFrozenReader *line)
{
  const char *text = jy_frozen_reader_get (line, 0);

  if (jy_frozen_reader_is (line, "sheet"))
    begin_sheet (self, line);
  else if (self->frozen == NULL)
    return;
  else if (jy_frozen_reader_is (line, "particular"))
    jy_frozen_sheets_add_text (self->sheets, &self->frozen->particulars, text);
  else if (jy_frozen_reader_is (line, "signature"))
    jy_frozen_sheets_add_text (self->sheets, &self->frozen->signatures, text);
  else if (jy_frozen_reader_is (line, "note"))
    jy_frozen_sheets_add_text (self->sheets, &self->frozen->notes, text);
  else if (jy_frozen_reader_is (line, "column"))
    read_column (self, line);
  else if (jy_frozen_reader_is (line, "row"))
    read_row (self, line);
  else if (jy_frozen_reader_is (line, "behind"))
    read_sources (self, line);
}

JyFrozenSheets *
jy_frozen_sheets_parse (const char *text, GError **error)
{
  g_auto (JyFrozenReader) line = { 0 };
  Reading reading = { 0 };
  JyFrozenHead head = { 0 };

  jy_frozen_reader_init (&line, text);
  if (!jy_frozen_reader_open (&line, FORMAT_KIND, FORMAT_VERSION, error))
    return NULL;

  if (jy_frozen_reader_next (&line) && jy_frozen_reader_is (&line, "report"))
    {
      const char *day = jy_frozen_reader_get (&line, 2);

      head.title = (char *) jy_frozen_reader_get (&line, 0);
      head.centre = (char *) jy_frozen_reader_get (&line, 1);
      if (day != NULL)
        jy_date_from_text (day, &head.day);
      head.is_good = jy_frozen_reader_get_int (&line, 3) != 0;
    }

  reading.sheets = jy_frozen_sheets_new (&head);
  while (jy_frozen_reader_next (&line))
    read_line (&reading, &line);
  end_sheet (&reading);

  return reading.sheets;
}
