/* jy-test-lines.h - what stands beside each other on a page, as one text
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "document/jy-test-pages.h"
#include "jy-sheet-text.h"

/* @cells: (element-type utf8): from left to right */
typedef struct
{
  guint page;
  double middle;
  GPtrArray *cells;
} JyTestLine;

static inline void
jy_test_line_free (gpointer data)
{
  JyTestLine *self = data;

  g_ptr_array_unref (self->cells);
  g_free (self);
}

static inline int
jy_test_compare_places (gconstpointer a, gconstpointer b)
{
  const JyPageItem *first = *(JyPageItem *const *) a, *second = *(JyPageItem *const *) b;
  double one = first->y + first->height / 2, other = second->y + second->height / 2;

  if (first->page != second->page)
    return first->page < second->page ? -1 : 1;
  if (ABS (one - other) > 0.5)
    return one < other ? -1 : 1;
  return first->x < second->x ? -1 : first->x > second->x;
}

/* Returns: (transfer full) (element-type JyTestLine): every text of every page, by lines */
static inline GPtrArray *
jy_test_list_lines (const JyPrintout *self)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func (jy_test_line_free);
  g_autoptr (GPtrArray) items = g_ptr_array_new ();
  JyTestLine *line = NULL;

  for (guint i = 0; i < self->items->len; i++)
    if (jy_test_get_item (self, i)->kind == JY_ITEM_TEXT)
      g_ptr_array_add (items, (gpointer) jy_test_get_item (self, i));
  g_ptr_array_sort (items, jy_test_compare_places);

  for (guint i = 0; i < items->len; i++)
    {
      const JyPageItem *item = items->pdata[i];
      double middle = item->y + item->height / 2;

      if (line == NULL || line->page != item->page || ABS (line->middle - middle) > 0.5)
        {
          line = g_new0 (JyTestLine, 1);
          line->page = item->page;
          line->middle = middle;
          line->cells = g_ptr_array_new_with_free_func (g_free);
          g_ptr_array_add (lines, line);
        }
      g_ptr_array_add (line->cells, g_strndup (item->text, item->length));
    }

  return lines;
}

/* How many of @line's cells from the second on are those of @row from @from on. */
static inline guint
jy_test_count_same (const JyTestLine *line, const GPtrArray *row, guint from)
{
  guint n = line->cells->len - 1;

  if (from + n > row->len)
    return 0;
  for (guint i = 0; i < n; i++)
    if (!g_str_equal (line->cells->pdata[i + 1], row->pdata[from + i]))
      return 0;
  return n;
}

/* Whether the cells of @row, which are not empty, stand on the lines: behind its name, and what is
 * too wide behind its name again. */
static inline gboolean
jy_test_has_row (const GPtrArray *lines, const GPtrArray *row)
{
  guint at = 1;

  while (at < row->len)
    {
      guint most = 0;

      for (guint i = 0; i < lines->len; i++)
        {
          const JyTestLine *line = lines->pdata[i];

          if (g_str_equal (line->cells->pdata[0], row->pdata[0]))
            most = MAX (most, jy_test_count_same (line, row, at));
        }
      if (most == 0)
        return FALSE;
      at += most;
    }

  return TRUE;
}

/* Every row of @sheet stands on the lines, with all of its numbers. */
static inline void
jy_test_assert_sheet (const GPtrArray *lines, const JySheet *sheet)
{
  for (guint r = 0; r < sheet->n_rows; r++)
    {
      g_autoptr (GPtrArray) row = g_ptr_array_new_with_free_func (g_free);

      for (guint c = 0; c < sheet->n_columns; c++)
        {
          g_autofree char *text = jy_sheet_dup_text (sheet, r, c);

          if (*text != '\0' && !jy_sheet_explains_marks (sheet, c))
            g_ptr_array_add (row, g_steal_pointer (&text));
        }
      g_test_message ("sheet %s, row %s", sheet->name, (char *) row->pdata[0]);
      g_assert_true (jy_test_has_row (lines, row));
    }
}
