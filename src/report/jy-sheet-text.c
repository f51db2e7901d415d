/* jy-sheet-text.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-sheet-text.h"

#include "jy-date.h"
#include "jy-rate.h"

static char *
dup_value (JyCellType type, const JyCell *cell)
{
  char day[JY_DATE_TEXT_SIZE];

  switch (type)
    {
    case JY_CELL_INTEGER:
      return g_strdup_printf ("%" G_GINT64_FORMAT "%s", cell->integer, cell->is_marked ? "*" : "");
    case JY_CELL_NUMBER:
      return g_strdup_printf ("%.2f", cell->number);
    case JY_CELL_RATE:
      if (cell->integer == JY_RATE_NONE)
        return g_strdup ("—");
      return g_strdup_printf ("%" G_GINT64_FORMAT ".%02d", cell->integer / 100,
                              (int) (cell->integer % 100));
    case JY_CELL_DATE:
      jy_date_to_text (&cell->date, day);
      return g_strdup (day);
    case JY_CELL_TEXT:
    default:
      return g_strdup ("");
    }
}

char *
jy_sheet_dup_text (const JySheet *self, guint row, guint column)
{
  JyCell cell = { 0 };

  if (!self->get_cell (self->data, row, column, &cell))
    return g_strdup ("");
  if (cell.text != NULL)
    return g_strdup (cell.text);

  return dup_value (self->columns[column].type, &cell);
}

gboolean
jy_sheet_is_total (const JySheet *self, guint row)
{
  return row + self->n_totals >= self->n_rows;
}

static gboolean
has_mark (const JySheet *self, guint row)
{
  for (guint c = 0; c < self->n_columns; c++)
    {
      JyCell cell = { 0 };

      if (self->get_cell (self->data, row, c, &cell) && cell.is_marked)
        return TRUE;
    }

  return FALSE;
}

gboolean
jy_sheet_explains_marks (const JySheet *self, guint column)
{
  if (!self->columns[column].is_remark || self->notes == NULL || self->notes[0] == NULL)
    return FALSE;

  for (guint row = 0; row < self->n_rows; row++)
    {
      g_autofree char *text = jy_sheet_dup_text (self, row, column);

      if (*text != '\0' && !has_mark (self, row))
        return FALSE;
    }

  return TRUE;
}

gboolean
jy_sheet_says_same (const JySheet *one, const JySheet *other)
{
  if (one->n_rows != other->n_rows || one->n_columns != other->n_columns)
    return FALSE;

  for (guint row = 0; row < one->n_rows; row++)
    for (guint column = 0; column < one->n_columns; column++)
      {
        g_autofree char *first = jy_sheet_dup_text (one, row, column);
        g_autofree char *second = jy_sheet_dup_text (other, row, column);

        if (!g_str_equal (first, second))
          return FALSE;
      }

  return TRUE;
}
