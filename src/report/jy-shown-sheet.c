/* jy-shown-sheet.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-shown-sheet.h"

struct _JyShownSheet
{
  JyReportSheet which;
  JyReportPart *part;
  JySheet sheet;
  char *name;
  GArray *columns;     /* JySheetColumn */
  GArray *places;      /* guint: of each of them as delivered */
  GStringChunk *texts; /* headings that the centre gave */
};

static gboolean
get_cell (gpointer data, guint row, guint column, JyCell *cell)
{
  const JyShownSheet *self = data;
  const JySheet *all = &self->part->sheet;

  return all->get_cell (all->data, row, g_array_index (self->places, guint, column), cell);
}

static void
show_column (JyShownSheet *self, const JyLayoutSheet *layout, guint place, const char *title)
{
  JySheetColumn column = self->part->sheet.columns[place];
  const JyLayoutGroup *group =
    column.group_id != NULL ? jy_layout_sheet_find_group (layout, column.group_id) : NULL;

  if (group != NULL && group->title != NULL)
    column.group = g_string_chunk_insert_const (self->texts, group->title);
  if (title != NULL)
    column.title = g_string_chunk_insert_const (self->texts, title);
  g_array_append_val (self->columns, column);
  g_array_append_val (self->places, place);
}

static guint
find_place (const JySheet *sheet, const char *id)
{
  for (guint c = 0; c < sheet->n_columns; c++)
    if (g_strcmp0 (sheet->columns[c].id, id) == 0)
      return c;

  return JY_SHEET_NO_COLUMN;
}

/* What a row is called comes first, then those named, then the others. */
static void
choose_columns (JyShownSheet *self, const JyLayoutSheet *layout)
{
  const JySheet *all = &self->part->sheet;
  g_autofree gboolean *is_placed = g_new0 (gboolean, all->n_columns);

  for (guint i = 0; i < layout->columns->len; i++)
    {
      const JyLayoutColumn *wanted = jy_layout_sheet_get (layout, i);
      guint place = find_place (all, wanted->id);

      if (place == JY_SHEET_NO_COLUMN || is_placed[place])
        continue;
      is_placed[place] = TRUE;
      if (self->columns->len == 0 && place != 0)
        {
          is_placed[0] = TRUE;
          show_column (self, layout, 0, NULL);
        }
      if (wanted->is_shown || place == 0)
        show_column (self, layout, place, wanted->title);
    }

  for (guint place = 0; place < all->n_columns; place++)
    if (!is_placed[place] && (place == 0 || !layout->hides_others))
      show_column (self, layout, place, NULL);
}

/* Where what rates are of is shown now. */
static void
lead_rates (JyShownSheet *self)
{
  for (guint c = 0; c < self->columns->len; c++)
    {
      JySheetColumn *column = &g_array_index (self->columns, JySheetColumn, c);

      if (column->type != JY_CELL_RATE)
        continue;
      column->numerator = jy_shown_sheet_find_column (self, column->numerator);
      column->denominator = jy_shown_sheet_find_column (self, column->denominator);
    }
}

JyShownSheet *
jy_shown_sheet_new (JyReportSheet which, JyReportPart *part, const JyReportLayout *layout)
{
  JyShownSheet *self = g_new0 (JyShownSheet, 1);
  const JyLayoutSheet *wanted = jy_report_layout_find (layout, which);

  self->which = which;
  self->part = part;
  self->name = jy_report_layout_dup_name (layout, which);
  self->columns = g_array_new (FALSE, FALSE, sizeof (JySheetColumn));
  self->places = g_array_new (FALSE, FALSE, sizeof (guint));
  self->texts = g_string_chunk_new (256);
  choose_columns (self, wanted);
  lead_rates (self);

  self->sheet = part->sheet;
  self->sheet.name = self->name;
  self->sheet.title = wanted->name != NULL ? self->name : jy_report_sheet_get_title (which);
  self->sheet.columns = (gconstpointer) self->columns->data;
  self->sheet.n_columns = self->columns->len;
  self->sheet.get_cell = get_cell;
  self->sheet.data = self;
  return self;
}

void
jy_shown_sheet_free (JyShownSheet *self)
{
  jy_report_part_free (self->part);
  g_array_unref (self->columns);
  g_array_unref (self->places);
  g_string_chunk_free (self->texts);
  g_free (self->name);
  g_free (self);
}

JyReportSheet
jy_shown_sheet_get_which (const JyShownSheet *self)
{
  return self->which;
}

const JySheet *
jy_shown_sheet_get (const JyShownSheet *self)
{
  return &self->sheet;
}

const JySheet *
jy_shown_sheet_get_delivered (const JyShownSheet *self)
{
  return &self->part->sheet;
}

guint
jy_shown_sheet_find_column (const JyShownSheet *self, guint column)
{
  for (guint c = 0; c < self->places->len; c++)
    if (g_array_index (self->places, guint, c) == column)
      return c;

  return JY_SHEET_NO_COLUMN;
}

gboolean
jy_shown_sheet_find_source (const JyShownSheet *self,
                            guint row,
                            guint column,
                            JySigningSource *source)
{
  return self->part->find_source != NULL && column < self->places->len &&
         self->part->find_source (self->part->data, row,
                                  g_array_index (self->places, guint, column), source);
}
