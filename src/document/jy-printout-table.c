/* jy-printout-table.c - rows down the pages, below their headings
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "jy-printout-grid-private.h"
#include "jy-words.h"

#define TOLERANCE 0.1

/* What stands above a table that is kept whole, in font sizes. */
#define HEADING_ROOM 6

static void
grid_clear (JyGrid *self)
{
  g_free (self->lefts);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (JyGrid, grid_clear)

static void
grid_init (JyGrid *self, JyFlow *flow, const JyPaperTable *table)
{
  double shares = 0;

  self->flow = flow;
  self->table = table;
  self->size = table->size > 0 ? table->size : flow->size;
  self->rules_from = -1;
  self->lefts = g_new0 (double, table->n_columns + 1);
  for (guint i = 0; i < table->n_columns; i++)
    shares += table->columns[i].width;
  self->lefts[0] = flow->x;
  for (guint i = 0; i < table->n_columns; i++)
    self->lefts[i + 1] = self->lefts[i] + flow->width * table->columns[i].width / shares;
}

static JyType
get_type (const JyGrid *self, guint column, JyRowStyle style)
{
  const JyPaperColumn *what = &self->table->columns[column];
  JyType type = { .size = self->size };

  if ((what->style & JY_TEXT_SMALL) != 0)
    type.size *= 0.85;
  type.is_bold = (style & (JY_ROW_ACROSS | JY_ROW_BOLD)) != 0 ||
                 (what->style & JY_TEXT_BOLD) != 0 || what->is_label;
  if ((style & JY_ROW_ACROSS) == 0)
    type.align = (what->style & JY_TEXT_CENTRED) != 0      ? JY_ALIGN_CENTRE
                 : (what->style & JY_TEXT_TO_THE_END) != 0 ? JY_ALIGN_END
                                                           : JY_ALIGN_START;
  return type;
}

double
jy_grid_get_inner_width (const JyGrid *self, guint column, guint end)
{
  return self->lefts[end] - self->lefts[column] - 2 * JY_CELL_SIDE;
}

/* Where the cell of @column ends. */
static guint
get_end (const JyGrid *self, guint column, JyRowStyle style)
{
  return (style & JY_ROW_ACROSS) != 0 ? self->table->n_columns : column + 1;
}

double
jy_grid_get_least_height (const JyGrid *self)
{
  return self->size * 1.45 + 2 * JY_CELL_ABOVE;
}

static double
measure_cell (const JyGrid *self, const JyPaperRow *row, guint column)
{
  JyType type = get_type (self, column, row->style);

  return jy_typesetter_measure (
    self->flow->setter, row->cells[column], &type,
    jy_grid_get_inner_width (self, column, get_end (self, column, row->style)));
}

static double
measure_row (const JyGrid *self, const JyPaperRow *row)
{
  double height = MAX (row->min_height, jy_grid_get_least_height (self));

  for (guint i = 0; row->cells[i] != NULL; i++)
    height = MAX (height, measure_cell (self, row, i) + 2 * JY_CELL_ABOVE);

  return height;
}

/* Between the columns, down to where the table now is. */
static void
close_rules (JyGrid *self)
{
  JyFlow *flow = self->flow;

  if (self->rules_from < 0)
    return;

  for (guint i = 0; i <= self->table->n_columns; i++)
    jy_flow_add_item (flow, JY_ITEM_LINE, self->lefts[i], self->rules_from, 0,
                      flow->y - self->rules_from);
  self->rules_from = -1;
}

void
jy_grid_add_rule (JyGrid *self)
{
  jy_flow_add_item (self->flow, JY_ITEM_LINE, self->flow->x, self->flow->y, self->flow->width, 0);
}

void
jy_grid_add_cell (JyGrid *self,
                  guint column,
                  guint end,
                  double y,
                  double height,
                  const char *text,
                  const JyType *type)
{
  double width = jy_grid_get_inner_width (self, column, end);
  double inner = jy_typesetter_measure (self->flow->setter, text, type, width);

  if (*text != '\0')
    jy_flow_add_text (self->flow, text, strlen (text), type, self->lefts[column] + JY_CELL_SIDE,
                      y + (height - inner) / 2, width, inner);
}

static void
new_page (JyGrid *self)
{
  if (self->flow->is_card)
    return;

  close_rules (self);
  jy_flow_new_page (self->flow);
  if (self->heading != NULL)
    jy_flow_add_heading (self->flow, self->heading);
  jy_grid_add_titles (self);
}

static void
add_fills (JyGrid *self, const JyPaperRow *row, double height)
{
  JyFlow *flow = self->flow;

  if ((row->style & JY_ROW_GREY) != 0)
    jy_flow_add_item (flow, JY_ITEM_FILL, flow->x, flow->y, flow->width, height);
  else
    for (guint i = 0; i < self->table->n_columns; i++)
      if (self->table->columns[i].is_label)
        jy_flow_add_item (flow, JY_ITEM_FILL, self->lefts[i], flow->y,
                          self->lefts[i + 1] - self->lefts[i], height);
}

/* The frame of a row that has just been put down. */
static void
add_frame (JyGrid *self, const JyPaperRow *row, double height)
{
  JyFlow *flow = self->flow;

  if ((row->style & JY_ROW_ACROSS) != 0)
    {
      close_rules (self);
      jy_flow_add_item (flow, JY_ITEM_LINE, flow->x, flow->y, 0, height);
      jy_flow_add_item (flow, JY_ITEM_LINE, flow->x + flow->width, flow->y, 0, height);
    }
  else if (self->rules_from < 0)
    self->rules_from = flow->y;
  flow->y += height;
  jy_grid_add_rule (self);
}

static void
add_row (JyGrid *self, const JyPaperRow *row, double height)
{
  add_fills (self, row, height);
  for (guint i = 0; row->cells[i] != NULL; i++)
    {
      JyType type = get_type (self, i, row->style);

      jy_grid_add_cell (self, i, get_end (self, i, row->style), self->flow->y, height,
                        row->cells[i], &type);
    }
  add_frame (self, row, height);
}

/* Puts down as many lines of each cell as there is room for; @rests are what is left of them.
 * Returns: how high that is */
static double
add_lines_of_row (JyGrid *self, const JyPaperRow *row, const char **rests, double room)
{
  double height = 0;

  for (guint i = 0; row->cells[i] != NULL; i++)
    {
      JyType type = get_type (self, i, row->style);
      double width = jy_grid_get_inner_width (self, i, get_end (self, i, row->style));
      double inner;
      gsize length;

      if (*rests[i] == '\0')
        continue;
      jy_typesetter_set (self->flow->setter, rests[i], strlen (rests[i]), &type, width);
      if (jy_typesetter_fit (self->flow->setter, room, &length, &inner) == 0)
        continue;
      jy_flow_add_text (self->flow, rests[i], length - (rests[i][length - 1] == '\n'), &type,
                        self->lefts[i] + JY_CELL_SIDE, self->flow->y + JY_CELL_ABOVE, width, inner);
      rests[i] += length;
      height = MAX (height, inner);
    }

  return height + 2 * JY_CELL_ABOVE;
}

static gboolean
is_left (const JyPaperRow *row, const char *const *rests)
{
  for (guint i = 0; row->cells[i] != NULL; i++)
    if (*rests[i] != '\0')
      return TRUE;

  return FALSE;
}

/* Higher than a page: the rest goes on the next, or all at once if headings leave no room. */
static void
add_high_row (JyGrid *self, const JyPaperRow *row)
{
  g_autofree const char **rests =
    g_memdup2 (row->cells, (self->table->n_columns + 1) * sizeof *rests);

  for (guint page = 0; is_left (row, rests); page++)
    {
      double room, height = 0;

      if (page > 0)
        new_page (self);
      room = self->flow->bottom - self->flow->y - 2 * JY_CELL_ABOVE;
      if (room > 4 * self->size)
        height = add_lines_of_row (self, row, rests, room);
      if (height <= 2 * JY_CELL_ABOVE && page > 0)
        return add_row (self, row, measure_row (self, row));
      if (height > 0)
        add_frame (self, row, height);
    }
}

static char *
continue_heading (JyFlow *flow, const char *heading)
{
  /* Translators: a heading that is repeated on the next page. */
  g_autofree char *text = g_strdup_printf (jy_words_get (NULL, N_("%s (continued)")), heading);

  return g_string_chunk_insert (flow->out->texts, text);
}

/* What belongs to a heading that stands on the page before. */
static void
repeat_heading (JyGrid *self, const JyPaperRow *heading)
{
  char *cells[] = { continue_heading (self->flow, heading->cells[0]), NULL };
  const JyPaperRow row = { cells, heading->style, 0 };

  add_row (self, &row, measure_row (self, &row));
}

/* The rows from @first on that should be on one page: @n of them, @height high. */
static void
measure_chain (const JyGrid *self, guint first, guint *n, double *height)
{
  const GArray *rows = self->table->rows;

  *n = 0;
  *height = 0;
  for (guint i = first; i < rows->len; i++)
    {
      const JyPaperRow *row = &g_array_index (rows, JyPaperRow, i);

      *height += measure_row (self, row);
      (*n)++;
      if ((row->style & JY_ROW_WITH_NEXT) == 0)
        break;
    }
}

/* @height: of all @n
 * @company: of what has to stay on the page of the last */
static void
add_chain (JyGrid *self, guint first, guint n, double height, double company)
{
  JyFlow *flow = self->flow;
  const JyPaperRow *rows = &g_array_index (self->table->rows, JyPaperRow, first);
  double page = flow->bottom - flow->top - jy_grid_measure_titles (self) -
                (self->heading != NULL ? jy_flow_measure_heading (flow, self->heading) : 0);
  gboolean is_whole = height <= page + TOLERANCE;
  guint n_headings = 0;

  while (n_headings + 1 < n && (rows[n_headings].style & JY_ROW_ACROSS) != 0)
    n_headings++;
  if (height + company > page)
    company = 0;
  if (is_whole && flow->y + height + company > flow->bottom + TOLERANCE)
    new_page (self);

  for (guint i = 0; i < n; i++)
    {
      double row_height = measure_row (self, &rows[i]);
      double needed = row_height;

      /* Headings do not stay behind. */
      for (guint next = i; next < n_headings; next++)
        needed += measure_row (self, &rows[next + 1]);
      if (row_height > page && !flow->is_card) /* a card makes itself small enough */
        {
          add_high_row (self, &rows[i]);
          continue;
        }
      if (!is_whole && flow->y + MIN (needed, page) > flow->bottom + TOLERANCE)
        {
          new_page (self);
          if (i > n_headings && n_headings > 0)
            repeat_heading (self, &rows[n_headings - 1]);
        }
      add_row (self, &rows[i], row_height);
    }
}

void
jy_flow_add_table (JyFlow *self, const JyPaperTable *table, const char *heading, double company)
{
  g_auto (JyGrid) grid = { 0 };
  guint n;

  if (table->rows->len == 0 && !table->has_titles)
    return;

  grid_init (&grid, self, table);
  grid.heading = heading != NULL ? continue_heading (self, heading) : NULL;
  jy_flow_ensure (self, jy_flow_measure_table_head (self, table));
  jy_grid_add_titles (&grid);
  for (guint i = 0; i < table->rows->len; i += n)
    {
      double height;

      measure_chain (&grid, i, &n, &height);
      add_chain (&grid, i, n, height, i + n == table->rows->len ? company : 0);
    }
  close_rules (&grid);
}

/* Of a table that should be on one page. */
static double
measure_whole (const JyGrid *self)
{
  double height = jy_grid_measure_titles (self);

  for (guint i = 0; i < self->table->rows->len; i++)
    height += measure_row (self, &g_array_index (self->table->rows, JyPaperRow, i));

  return height;
}

double
jy_flow_measure_table_head (JyFlow *self, const JyPaperTable *table)
{
  g_auto (JyGrid) grid = { 0 };
  double page = self->bottom - self->top;
  double height = 0;
  guint n = 0;

  grid_init (&grid, self, table);
  if (table->is_kept_whole)
    height = measure_whole (&grid);
  if (height > 0 && height < page - HEADING_ROOM * self->size)
    return height;

  height = 0;
  if (table->rows->len > 0)
    measure_chain (&grid, 0, &n, &height);
  height += jy_grid_measure_titles (&grid);

  /* What fills more than half of a page may be divided. */
  return MIN (height, page / 2);
}
