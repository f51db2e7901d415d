/* jy-table-row.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-table-row.h"

#include <string.h>

void
jy_table_row_builder_init (JyTableRowBuilder *self)
{
  self->text = g_string_sized_new (1024);
  self->cells = g_array_new (FALSE, FALSE, sizeof (JyTableCell));
}

void
jy_table_row_builder_clear (JyTableRowBuilder *self)
{
  g_string_free (g_steal_pointer (&self->text), TRUE);
  g_clear_pointer (&self->cells, g_array_unref);
}

void
jy_table_row_builder_begin (JyTableRowBuilder *self, guint number)
{
  g_string_truncate (self->text, 0);
  g_array_set_size (self->cells, 0);
  self->row.number = number;
}

/* The buffer may move while the row grows, so a cell remembers where its text begins. */
static const char *
put (JyTableRowBuilder *self, const char *text)
{
  gsize start = self->text->len;

  g_string_append_len (self->text, text, (gssize) strlen (text) + 1);
  return GSIZE_TO_POINTER (start);
}

gboolean
jy_table_row_builder_add (JyTableRowBuilder *self, const JyTableCell *cell)
{
  JyTableCell copy = *cell;

  if (self->text->len + strlen (cell->text) + strlen (cell->raw) > JY_TABLE_MAX_ROW_BYTES ||
      self->cells->len >= JY_TABLE_MAX_COLUMNS)
    return FALSE;

  copy.text = put (self, cell->text);
  copy.raw = cell->raw == cell->text ? copy.text : put (self, cell->raw);
  g_array_append_val (self->cells, copy);
  return TRUE;
}

const JyTableRow *
jy_table_row_builder_end (JyTableRowBuilder *self)
{
  for (guint i = 0; i < self->cells->len; i++)
    {
      JyTableCell *cell = &g_array_index (self->cells, JyTableCell, i);

      cell->text = self->text->str + GPOINTER_TO_SIZE (cell->text);
      cell->raw = self->text->str + GPOINTER_TO_SIZE (cell->raw);
    }

  self->row.cells = (const JyTableCell *) (gconstpointer) self->cells->data;
  self->row.n_cells = self->cells->len;
  return &self->row;
}
