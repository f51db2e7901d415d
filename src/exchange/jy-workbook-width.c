/* jy-workbook-width.c - how wide texts and columns are, and which columns a line of texts takes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-workbook-width.h"

#define SHORTEST_WIDTH 9
#define LONGEST_WIDTH 40

double
jy_workbook_get_text_width (const char *text)
{
  double width = 0;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    width += g_unichar_iswide (g_utf8_get_char (p)) ? 2 : 1;
  return width;
}

double
jy_workbook_get_column_width (const JySheetColumn *column)
{
  return column->width > 0
           ? column->width
           : CLAMP (jy_workbook_get_text_width (column->title) + 2, SHORTEST_WIDTH, LONGEST_WIDTH);
}

guint
jy_workbook_count_columns (const JySheetColumn *columns, guint n, double room)
{
  guint c = 1;

  room -= jy_workbook_get_column_width (&columns[0]);
  while (c < n && (room -= jy_workbook_get_column_width (&columns[c])) >= 0)
    c++;
  return c;
}

guint *
jy_workbook_spread (const JySheetColumn *columns,
                    guint n_columns,
                    const char *const *texts,
                    guint n_texts)
{
  guint *ends = g_new (guint, n_texts);
  double room = 0, need = 0, end = 0, goal = 0;

  for (guint c = 0; c < n_columns; c++)
    room += jy_workbook_get_column_width (&columns[c]);
  for (guint i = 0; i < n_texts; i++)
    need += jy_workbook_get_text_width (texts[i]) + 1;

  for (guint i = 0, c = 0; i < n_texts; i++)
    {
      double width = jy_workbook_get_text_width (texts[i]) + 1;
      double least = end + width * MIN (1, room / need);

      goal += width * room / need;
      for (guint first = c; c <= n_columns - n_texts + i; c++)
        {
          double next = jy_workbook_get_column_width (&columns[c]);

          if (c > first && end >= least && end + next / 2 > goal)
            break;
          end += next;
        }
      ends[i] = c;
    }
  ends[n_texts - 1] = n_columns;
  return ends;
}
