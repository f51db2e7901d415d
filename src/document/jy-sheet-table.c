/* jy-sheet-table.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-sheet-table.h"

#include <glib/gi18n.h>
#include <string.h>

#include "jy-sheet-text.h"
#include "jy-typesetter.h"

#define SIZE 8       /* points, of the font */
#define MAX_WHOLE 40 /* rows: more are not kept on one page */

/* All in font sizes. */
#define NAME_WIDTH 12   /* of a name, before it goes on in a second line */
#define TEXT_WIDTH 9    /* of other texts, at least, if they are long */
#define MAX_WIDTH 40    /* more is never wished for */
#define HEADING_WIDTH 3 /* of Chinese headings, which may be divided anywhere */
#define CELL_SIDES 1    /* the room beside a text, and for rounding */
#define N_HEADING_LINES 2

/* @least: how narrow the column may be for its words and numbers to be whole, in points; @wished:
 * how wide it would like to be */
typedef struct
{
  guint column;
  double least;
  double wished;
} Width;

static double
measure (JyTypesetter *setter, const char *text, gboolean is_bold)
{
  const JyType type = { .size = SIZE, .is_bold = is_bold };

  jy_typesetter_set (setter, text, strlen (text), &type, 10000);
  return jy_typesetter_get_ink_width (setter);
}

static gboolean
is_wide (const char *word)
{
  return *word != '\0' && g_unichar_iswide (g_utf8_get_char (word));
}

/* How narrow @text may be set without a word in pieces. */
static double
measure_longest_word (JyTypesetter *setter, const char *text)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);
  double longest = 0;

  for (guint i = 0; words[i] != NULL; i++)
    {
      double width = measure (setter, words[i], TRUE);

      longest = MAX (longest, is_wide (words[i]) ? MIN (width, HEADING_WIDTH * SIZE) : width);
    }

  return longest;
}

/* Roughly: only to find the longest of a column. */
static guint
estimate (const char *text)
{
  guint width = 0;

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    width += g_unichar_iswide (g_utf8_get_char (at)) ? 2 : 1;

  return width;
}

static double
measure_longest_cell (JyTypesetter *setter, const JySheet *sheet, guint column)
{
  g_autofree char *longest = g_strdup ("");
  guint most = 0;

  for (guint row = 0; row < sheet->n_rows; row++)
    {
      g_autofree char *text = jy_sheet_dup_text (sheet, row, column);
      guint width = estimate (text);

      if (width <= most)
        continue;
      most = width;
      g_free (longest);
      longest = g_steal_pointer (&text);
    }

  return measure (setter, longest, sheet->n_totals > 0);
}

static Width
measure_column (JyTypesetter *setter, const JySheet *sheet, guint column)
{
  const JySheetColumn *what = &sheet->columns[column];
  gboolean is_text = what->type == JY_CELL_TEXT;
  double words = measure_longest_word (setter, what->title);
  double title = measure (setter, what->title, TRUE);
  double cell = measure_longest_cell (setter, sheet, column);
  double needed = cell;
  Width width = { .column = column };

  if (is_text)
    needed = MIN (cell, (column == 0 && sheet->n_totals > 0 ? NAME_WIDTH : TEXT_WIDTH) * SIZE);
  width.least = MAX (words, needed) + CELL_SIDES * SIZE;
  width.wished = MAX (MAX (title / N_HEADING_LINES, cell) + CELL_SIDES * SIZE, width.least);
  width.wished = MIN (width.wished, MAX (MAX_WIDTH * SIZE, width.least));
  return width;
}

/* The heading of a group stands over all its columns: they are as wide as its longest word. */
static void
widen_groups (JyTypesetter *setter, const JySheet *sheet, GArray *widths)
{
  guint end;

  for (guint i = 0; i < widths->len; i = end)
    {
      const char *group = sheet->columns[g_array_index (widths, Width, i).column].group;
      double sum = 0, missing;

      for (end = i; end < widths->len; end++)
        {
          const Width *width = &g_array_index (widths, Width, end);

          if (end > i &&
              (group == NULL || g_strcmp0 (sheet->columns[width->column].group, group) != 0))
            break;
          sum += width->least;
        }
      missing = group != NULL ? measure_longest_word (setter, group) + CELL_SIDES * SIZE - sum : 0;
      for (guint k = i; missing > 0 && k < end; k++)
        {
          Width *width = &g_array_index (widths, Width, k);

          width->least += missing / (end - i);
          width->wished = MAX (width->wished, width->least);
        }
    }
}

static GArray *
measure_columns (const JySheet *sheet)
{
  GArray *widths = g_array_new (FALSE, FALSE, sizeof (Width));
  g_auto (JyTypesetter) setter = { 0 };

  jy_typesetter_init (&setter);
  for (guint c = 0; c < sheet->n_columns; c++)
    {
      Width width;

      if (jy_sheet_explains_marks (sheet, c))
        continue;
      width = measure_column (&setter, sheet, c);
      g_array_append_val (widths, width);
    }
  widen_groups (&setter, sheet, widths);

  return widths;
}

static double
sum_least (const GArray *widths, guint first, guint end)
{
  double sum = 0;

  for (guint i = first; i < end; i++)
    sum += g_array_index (widths, Width, i).least;

  return sum;
}

/* Where the group of the column at @first ends. */
static guint
find_group_end (const JySheet *sheet, const GArray *widths, guint first)
{
  const char *group = sheet->columns[g_array_index (widths, Width, first).column].group;
  guint end = first + 1;

  while (group != NULL && end < widths->len &&
         g_strcmp0 (sheet->columns[g_array_index (widths, Width, end).column].group, group) == 0)
    end++;

  return end;
}

/* Divides the columns but the first so that each part and the first are at most @room wide; a group
 * is divided only if it is wider.
 * Returns: (element-type guint): where each part ends */
static GArray *
divide (const JySheet *sheet, const GArray *widths, double room)
{
  GArray *ends = g_array_new (FALSE, FALSE, sizeof (guint));
  double used = sum_least (widths, 0, 1);
  guint first = 1, at = 1;

  while (at < widths->len)
    {
      guint end = find_group_end (sheet, widths, at);

      if (sum_least (widths, at, end) + sum_least (widths, 0, 1) > room)
        end = at + 1;
      if (at > first && used + sum_least (widths, at, end) > room)
        {
          g_array_append_val (ends, at);
          used = sum_least (widths, 0, 1);
          first = at;
        }
      used += sum_least (widths, at, end);
      at = end;
    }
  g_array_append_val (ends, widths->len);

  return ends;
}

/* As few parts as possible, and these about as wide as each other. */
static GArray *
divide_evenly (const JySheet *sheet, const GArray *widths, double room)
{
  GArray *ends = divide (sheet, widths, room);
  double name = sum_least (widths, 0, 1);
  double least = name + (sum_least (widths, 0, widths->len) - name) / ends->len;
  guint n = ends->len;

  for (double limit = least; n > 1 && limit < room; limit += SIZE)
    {
      g_autoptr (GArray) even = divide (sheet, widths, limit);

      if (even->len == n)
        {
          g_array_unref (ends);
          return g_steal_pointer (&even);
        }
    }

  return ends;
}

/* What is left beyond the least goes to those that wish for more. */
static double
get_width (const Width *width, double least, double wished, double room)
{
  if (wished <= least || room <= least)
    return width->least;

  return width->least +
         (width->wished - width->least) * MIN (room - least, wished - least) / (wished - least);
}

static JyPaperColumn
make_column (const JySheet *sheet, const Width *width, double points)
{
  const JySheetColumn *what = &sheet->columns[width->column];
  JyPaperColumn column = { what->title, points, JY_TEXT_PLAIN, FALSE, what->group };

  if (what->type != JY_CELL_TEXT)
    column.style = JY_TEXT_TO_THE_END;
  return column;
}

static void
add_rows (JyPaperTable *table, const JySheet *sheet, const GArray *part)
{
  for (guint row = 0; row < sheet->n_rows; row++)
    {
      g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_free);
      JyRowStyle style = JY_ROW_PLAIN;

      for (guint i = 0; i < part->len; i++)
        g_ptr_array_add (cells,
                         jy_sheet_dup_text (sheet, row, g_array_index (part, Width, i).column));
      if (jy_sheet_is_total (sheet, row))
        style = JY_ROW_BOLD | JY_ROW_GREY;
      else if (jy_sheet_is_total (sheet, row + 1))
        style = JY_ROW_WITH_NEXT; /* a total is not alone on a page */
      jy_paper_table_add_row (table, (const char *const *) cells->pdata, style);
    }
}

/* The first column, and those from @first up to @end. */
static void
add_part (
  JyDocument *self, const JySheet *sheet, const GArray *widths, guint first, guint end, double room)
{
  g_autoptr (GArray) part = g_array_new (FALSE, FALSE, sizeof (Width));
  g_autoptr (GArray) columns = g_array_new (FALSE, FALSE, sizeof (JyPaperColumn));
  double least = 0, wished = 0;
  JyPaperTable *table;

  g_array_append_vals (part, widths->data, 1);
  g_array_append_vals (part, &g_array_index (widths, Width, first), end - first);
  for (guint i = 0; i < part->len; i++)
    {
      least += g_array_index (part, Width, i).least;
      wished += g_array_index (part, Width, i).wished;
    }
  for (guint i = 0; i < part->len; i++)
    {
      const Width *width = &g_array_index (part, Width, i);
      JyPaperColumn column = make_column (sheet, width, get_width (width, least, wished, room));

      g_array_append_val (columns, column);
    }

  table = jy_document_add_table (self, (const JyPaperColumn *) columns->data, columns->len);
  jy_paper_table_set_size (table, SIZE);
  if (sheet->n_rows <= MAX_WHOLE)
    jy_paper_table_keep_whole (table);
  add_rows (table, sheet, part);
}

static void
add_parts (JyDocument *self, const JySheet *sheet, const char *title, double room)
{
  g_autoptr (GArray) widths = measure_columns (sheet);
  g_autoptr (GArray) ends = divide_evenly (sheet, widths, room);
  guint first = 1;

  for (guint i = 0; i < ends->len; i++)
    {
      guint end = g_array_index (ends, guint, i);
      /* Translators: the title of a table that is divided, which part, and of how many. */
      g_autofree char *of_part =
        g_strdup_printf (_("%s (part %u of %u)"), title, i + 1, ends->len);

      jy_document_add_heading (self, ends->len > 1 ? of_part : title);
      add_part (self, sheet, widths, first, end, room);
      first = end;
    }
}

void
jy_document_add_sheet (JyDocument *self, const JySheet *sheet, const char *title, JyPaper paper)
{
  const JyPaperSize *size = jy_paper_get_size (paper);

  if (sheet->n_rows > JY_SHEET_TABLE_MAX_ROWS)
    {
      g_autofree char *text =
        g_strdup_printf (ngettext ("The workbook has the list of %'u row.",
                                   "The workbook has the list of %'u rows.", sheet->n_rows),
                         sheet->n_rows);

      jy_document_add_heading (self, title);
      jy_document_add_paragraph (self, text, JY_TEXT_PLAIN);
      return;
    }

  add_parts (self, sheet, title, size->width - 2 * size->side);
  for (guint i = 0; sheet->notes != NULL && sheet->notes[i] != NULL; i++)
    jy_document_add_paragraph (self, sheet->notes[i], JY_TEXT_SMALL);
}
