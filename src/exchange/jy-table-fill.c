/* jy-table-fill.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-table-fill.h"

#include "jy-table-row.h"

/* A range that reached the rows being read, and what its first cell says. */
typedef struct
{
  guint last_row;
  JyTableCell cell; /* its texts are its own */
} Source;

struct _JyTableFill
{
  GArray *merges;  /* JyTableMerge, by first row */
  guint next;      /* the first of them not reached yet */
  GArray *sources; /* Source, by column, one each */
  JyTableRowBuilder builder;
};

static void
clear_source (gpointer data)
{
  Source *source = data;

  if (source->cell.raw != source->cell.text)
    g_free ((char *) source->cell.raw);
  g_free ((char *) source->cell.text);
}

JyTableFill *
jy_table_fill_new (GArray *merges)
{
  JyTableFill *self = g_new0 (JyTableFill, 1);

  self->merges = merges;
  self->sources = g_array_new (FALSE, FALSE, sizeof (Source));
  g_array_set_clear_func (self->sources, clear_source);
  jy_table_row_builder_init (&self->builder);
  return self;
}

void
jy_table_fill_free (JyTableFill *self)
{
  g_array_unref (self->merges);
  g_array_unref (self->sources);
  jy_table_row_builder_clear (&self->builder);
  g_free (self);
}

static void
drop_past (JyTableFill *self, guint row)
{
  for (guint i = self->sources->len; i > 0; i--)
    if (g_array_index (self->sources, Source, i - 1).last_row < row)
      g_array_remove_index (self->sources, i - 1);
}

/* The newest range of a column is the one that counts. */
static void
remember (JyTableFill *self, const JyTableMerge *merge, const JyTableRow *row)
{
  const JyTableCell *cell = jy_table_row_find (row, merge->first_column);
  Source source = { .last_row = merge->last_row };
  guint i = 0;

  if (cell == NULL || merge->first_row == merge->last_row)
    return;

  source.cell = *cell;
  source.cell.is_merged = TRUE;
  source.cell.text = g_strdup (cell->text);
  source.cell.raw = cell->raw == cell->text ? source.cell.text : g_strdup (cell->raw);

  while (i < self->sources->len &&
         g_array_index (self->sources, Source, i).cell.column < cell->column)
    i++;
  if (i < self->sources->len &&
      g_array_index (self->sources, Source, i).cell.column == cell->column)
    g_array_remove_index (self->sources, i);
  g_array_insert_val (self->sources, i, source);
}

static void
remember_beginning (JyTableFill *self, const JyTableRow *row)
{
  while (self->next < self->merges->len)
    {
      const JyTableMerge *merge = &g_array_index (self->merges, JyTableMerge, self->next);

      if (merge->first_row > row->number)
        return;
      if (merge->first_row == row->number)
        remember (self, merge, row);
      self->next++;
    }
}

const JyTableRow *
jy_table_fill_apply (JyTableFill *self, const JyTableRow *row)
{
  const JyTableRow *filled = row;

  drop_past (self, row->number);

  if (self->sources->len > 0)
    {
      guint own = 0;
      guint given = 0;
      gboolean fits = TRUE;

      jy_table_row_builder_begin (&self->builder, row->number);
      while (fits && (own < row->n_cells || given < self->sources->len))
        {
          const Source *source =
            given < self->sources->len ? &g_array_index (self->sources, Source, given) : NULL;
          const JyTableCell *cell = own < row->n_cells ? &row->cells[own] : NULL;

          if (source == NULL || (cell != NULL && cell->column <= source->cell.column))
            {
              given += source != NULL && cell->column == source->cell.column;
              own++;
            }
          else
            {
              cell = &source->cell;
              given++;
            }
          fits = jy_table_row_builder_add (&self->builder, cell);
        }
      if (!fits)
        return NULL;
      filled = jy_table_row_builder_end (&self->builder);
    }

  remember_beginning (self, row);
  return filled;
}
