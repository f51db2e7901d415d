/* jy-report-table.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-report-table.h"

#include <glib/gi18n.h>

#include "jy-column-id.h"
#include "jy-rate.h"

/* @source: its number in the sources, from 1; 0: none */
typedef struct
{
  gboolean is_set;
  JyCell cell;
  guint source;
} Cell;

struct _JyReportTable
{
  GArray *columns; /* JySheetColumn */
  GArray *cells;   /* Cell, row by row */
  GArray *sources; /* JySigningSource */
  GArray *checks;  /* JyReportCheck */
  GStringChunk *texts;
  GPtrArray *notes; /* ended by NULL when it is finished */
  guint n_rows;
  guint n_totals;
};

JyReportTable *
jy_report_table_new (void)
{
  JyReportTable *self = g_new0 (JyReportTable, 1);

  self->columns = g_array_new (FALSE, TRUE, sizeof (JySheetColumn));
  self->cells = g_array_new (FALSE, TRUE, sizeof (Cell));
  self->sources = g_array_new (FALSE, TRUE, sizeof (JySigningSource));
  self->checks = g_array_new (FALSE, FALSE, sizeof (JyReportCheck));
  self->texts = g_string_chunk_new (4096);
  self->notes = g_ptr_array_new ();
  return self;
}

void
jy_report_table_free (JyReportTable *self)
{
  g_array_unref (self->columns);
  g_array_unref (self->cells);
  g_array_unref (self->sources);
  g_array_unref (self->checks);
  g_string_chunk_free (self->texts);
  g_ptr_array_unref (self->notes);
  g_free (self);
}

void
jy_report_table_add_columns (JyReportTable *self, const JySheetColumn *columns, guint n)
{
  for (guint i = 0; i < n; i++)
    {
      JySheetColumn column = columns[i];
      g_autofree char *id =
        column.id == NULL ? jy_column_dup_id (column.group, column.title) : NULL;
      g_autofree char *group_id = jy_column_dup_group_id (column.group);

      if (column.id == NULL)
        column.id = id;
      if (column.group_id == NULL)
        column.group_id = group_id;
      column.title = g_dpgettext2 (NULL, "report", column.title);
      column.group = column.group != NULL ? g_dpgettext2 (NULL, "report", column.group) : NULL;
      jy_report_table_add_column (self, &column);
    }
}

static gboolean
has_id (const JyReportTable *self, const char *id)
{
  for (guint c = 0; c < self->columns->len; c++)
    if (g_str_equal (g_array_index (self->columns, JySheetColumn, c).id, id))
      return TRUE;

  return FALSE;
}

void
jy_report_table_add_column (JyReportTable *self, const JySheetColumn *column)
{
  JySheetColumn kept = *column;
  g_autofree char *id =
    column->id != NULL ? g_strdup (column->id) : jy_column_dup_id (column->group, column->title);
  g_autofree char *group_id = jy_column_dup_group_id (column->group);

  while (has_id (self, id))
    {
      char *other = g_strconcat (id, "-2", NULL);

      g_free (id);
      id = other;
    }
  kept.id = g_string_chunk_insert_const (self->texts, id);
  kept.title = g_string_chunk_insert_const (self->texts, column->title);
  if (column->group != NULL)
    {
      kept.group = g_string_chunk_insert_const (self->texts, column->group);
      kept.group_id = g_string_chunk_insert_const (
        self->texts, column->group_id != NULL ? column->group_id : group_id);
    }
  g_array_append_val (self->columns, kept);
}

void
jy_report_table_add_row (JyReportTable *self)
{
  self->n_rows++;
  g_array_set_size (self->cells, self->n_rows * self->columns->len);
}

static Cell *
get (const JyReportTable *self, guint row, guint column)
{
  return &g_array_index (self->cells, Cell, row * self->columns->len + column);
}

static JyCell *
set (JyReportTable *self, guint column)
{
  Cell *cell = get (self, self->n_rows - 1, column);

  cell->is_set = TRUE;
  return &cell->cell;
}

void
jy_report_table_set_text (JyReportTable *self, guint column, const char *text)
{
  set (self, column)->text = g_string_chunk_insert_const (self->texts, text);
}

void
jy_report_table_set_count (JyReportTable *self, guint column, gint64 count)
{
  set (self, column)->integer = count;
}

void
jy_report_table_set_base (JyReportTable *self, guint column, const JyBaseFigure *base)
{
  JyCell *cell = set (self, column);

  cell->integer = base->value;
  cell->is_marked = base->is_marked;
}

void
jy_report_table_set_number (JyReportTable *self, guint column, double number)
{
  set (self, column)->number = number;
}

void
jy_report_table_set_date (JyReportTable *self, guint column, const GDate *date)
{
  if (g_date_valid (date))
    set (self, column)->date = *date;
}

void
jy_report_table_set_source (JyReportTable *self, guint column, const JySigningSource *source)
{
  g_array_append_vals (self->sources, source, 1);
  get (self, self->n_rows - 1, column)->source = self->sources->len;
}

void
jy_report_table_set_listed (JyReportTable *self,
                            guint column,
                            gint64 count,
                            const JySigningSource *source)
{
  jy_report_table_set_count (self, column, count);
  jy_report_table_set_source (self, column, source);
}

void
jy_report_table_set_total (JyReportTable *self)
{
  self->n_totals++;
}

void
jy_report_table_add_total (JyReportTable *self, const int *columns)
{
  guint n_rows = self->n_rows;

  jy_report_table_add_row (self);
  jy_report_table_set_text (self, 0, C_("report", "Total"));
  for (guint i = 0; columns[i] >= 0; i++)
    {
      gint64 sum = 0;
      double number = 0;

      for (guint row = 0; row < n_rows; row++)
        {
          sum += get (self, row, (guint) columns[i])->cell.integer;
          number += get (self, row, (guint) columns[i])->cell.number;
        }
      jy_report_table_set_count (self, (guint) columns[i], sum);
      jy_report_table_set_number (self, (guint) columns[i], number);
    }
  jy_report_table_set_total (self);
}

void
jy_report_table_add_check (JyReportTable *self, const JyReportCheck *check)
{
  g_array_append_vals (self->checks, check, 1);
}

void
jy_report_table_add_note (JyReportTable *self, const char *note)
{
  g_ptr_array_add (self->notes, g_string_chunk_insert_const (self->texts, note));
}

static gboolean
get_cell (gpointer data, guint row, guint c, JyCell *cell)
{
  const JyReportTable *self = data;
  const JySheetColumn *column = &g_array_index (self->columns, JySheetColumn, c);
  const Cell *kept = get (self, row, c);

  *cell = kept->cell;
  if (column->type != JY_CELL_RATE || kept->is_set)
    return kept->is_set;

  cell->integer =
    jy_rate_get_hundredths ((JyRate){ get (self, row, column->numerator)->cell.integer,
                                      get (self, row, column->denominator)->cell.integer });
  return TRUE;
}

static gboolean
find_source (gconstpointer data, guint row, guint column, JySigningSource *source)
{
  const JyReportTable *self = data;
  guint number;

  if (row >= self->n_rows || column >= self->columns->len)
    return FALSE;

  number = get (self, row, column)->source;
  if (number > 0)
    *source = g_array_index (self->sources, JySigningSource, number - 1);
  return number > 0;
}

static void
free_table (gpointer data)
{
  jy_report_table_free (data);
}

JyReportPart *
jy_report_table_finish (JyReportTable *self)
{
  JyReportPart *part = g_new0 (JyReportPart, 1);

  g_ptr_array_add (self->notes, NULL);
  part->sheet = (JySheet){
    .columns = (gconstpointer) self->columns->data,
    .n_columns = self->columns->len,
    .n_rows = self->n_rows,
    .n_totals = self->n_totals,
    .get_cell = get_cell,
    .data = self,
    .notes = (gconstpointer) self->notes->pdata,
  };
  part->data = self;
  part->free = free_table;
  part->find_source = find_source;
  part->checks = self->checks;
  return part;
}
