/* jy-chart-layout.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-chart-layout.h"

#include <math.h>

#include "jy-chart-parts-private.h"

#define ROW_HEIGHT 2.1 /* font sizes: of a bar that is read well */
#define PLOT_HEIGHT 20 /* of columns and lines */

static void (*const lay_out[]) (JyChartLayout *self) = {
  [JY_CHART_BARS] = jy_chart_lay_out_bars,       [JY_CHART_COLUMNS] = jy_chart_lay_out_columns,
  [JY_CHART_STACKS] = jy_chart_lay_out_stacks,   [JY_CHART_LINES] = jy_chart_lay_out_lines,
  [JY_CHART_PYRAMID] = jy_chart_lay_out_pyramid, [JY_CHART_HEAT] = jy_chart_lay_out_heat,
};

static void
label_clear (gpointer data)
{
  g_free (((JyChartLabel *) data)->text);
}

/* What to do, in the middle of the picture. */
static void
lay_out_words (JyChartLayout *self)
{
  double height = JY_CHART_LINE_HEIGHT * self->size;
  JyChartBox box = { 0, self->plot.y + MAX (self->plot.height - height, 0) / 2, self->width,
                     MIN (height, self->plot.height) };

  if (self->data->empty != NULL)
    jy_chart_add_label (self, self->data->empty, box, 0.5, JY_CHART_ON_PAPER);
}

JyChartLayout *
jy_chart_layout_new (const JyChartData *data, double width, double height, double size)
{
  JyChartLayout *self = g_new0 (JyChartLayout, 1);

  self->data = data;
  self->width = width;
  self->height = height;
  self->size = size;
  self->marks = g_array_new (FALSE, FALSE, sizeof (JyChartMark));
  self->labels = g_array_new (FALSE, FALSE, sizeof (JyChartLabel));
  g_array_set_clear_func (self->labels, label_clear);
  self->lines = g_array_new (FALSE, FALSE, sizeof (JyChartLine));

  jy_chart_add_frame (self);
  if (jy_chart_data_is_empty (data))
    lay_out_words (self);
  else
    lay_out[data->form](self);

  return self;
}

void
jy_chart_layout_free (JyChartLayout *self)
{
  if (self == NULL)
    return;

  g_array_unref (self->marks);
  g_array_unref (self->labels);
  g_array_unref (self->lines);
  g_free (self);
}

double
jy_chart_layout_get_needed_height (const JyChartData *data, double width, double size)
{
  double frame = jy_chart_get_frame_height (data, width, size);

  if (data->form == JY_CHART_COLUMNS || data->form == JY_CHART_LINES ||
      jy_chart_data_is_empty (data))
    return frame + PLOT_HEIGHT * size;

  return frame + (data->rows->len * ROW_HEIGHT + 3) * size;
}

static gboolean
has (const JyChartBox *box, double x, double y)
{
  return x >= box->x && x <= box->x + box->width && y >= box->y && y <= box->y + box->height;
}

/* Of several the last: a part lies upon its whole. */
int
jy_chart_layout_find (const JyChartLayout *self, double x, double y)
{
  int found = -1;

  for (guint i = 0; i < self->marks->len; i++)
    {
      const JyChartMark *mark = &g_array_index (self->marks, JyChartMark, i);

      if (mark->kind != JY_CHART_MARK_SAMPLE && has (&mark->touch, x, y))
        found = (int) i;
    }

  return found;
}

static int
find_mark (const JyChartLayout *self, int row, int series)
{
  for (guint i = 0; i < self->marks->len; i++)
    {
      const JyChartMark *mark = &g_array_index (self->marks, JyChartMark, i);

      if (mark->kind != JY_CHART_MARK_SAMPLE && (int) mark->row == row &&
          (int) mark->series == series)
        return (int) i;
    }

  return -1;
}

/* Rows stand below each other, beside each other, or upwards. */
static void
turn (JyChartForm form, int dx, int dy, int *rows, int *series)
{
  gboolean is_beside = form == JY_CHART_COLUMNS || form == JY_CHART_LINES;

  *rows = is_beside ? dx : dy;
  *series = is_beside ? dy : dx;
  if (form == JY_CHART_PYRAMID)
    *rows = -dy;
}

int
jy_chart_layout_step (const JyChartLayout *self, int mark, int dx, int dy)
{
  int n_rows = (int) self->data->rows->len, n_series = (int) self->data->series->len;
  int row = 0, series = 0, rows, step, found = -1;

  if (mark >= 0 && (guint) mark < self->marks->len)
    {
      row = (int) g_array_index (self->marks, JyChartMark, mark).row;
      series = (int) g_array_index (self->marks, JyChartMark, mark).series;
    }
  else if (self->data->form == JY_CHART_PYRAMID)
    row = n_rows - 1;
  if (mark < 0)
    found = find_mark (self, row, series);
  if (found >= 0)
    return found;

  /* What has no number has no mark: go on to the next that has. */
  turn (self->data->form, dx, dy, &rows, &step);
  if (mark < 0 && rows == 0 && step == 0)
    rows = 1;
  for (row += rows, series += step;
       (rows != 0 || step != 0) && row >= 0 && row < n_rows && series >= 0 && series < n_series;
       row += rows, series += step)
    if ((found = find_mark (self, row, series)) >= 0)
      return found;

  return mark;
}
