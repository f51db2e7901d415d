/* jy-chart-columns.c - what goes on in time: standing columns, or lines
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-chart-parts-private.h"
#include "jy-chart-words.h"

#define MAX_STEPS 6
#define FOOT 1.8 /* font sizes: the names of the rows */
#define ROOM 1.7 /* above the highest, for its number */
#define THICKNESS 0.72
#define WIDEST 3.2 /* a column, in font sizes */
#define POINT 0.32
#define LABEL_HEIGHT 1.3
#define SMALL 0.75 /* the numbers on columns */

typedef struct
{
  double left;
  double right;
  double top;
  double bottom;
  double slot; /* of a row */
  JyChartScale scale;
} Plot;

static double
find_highest (const JyChartData *data)
{
  double highest = 0;

  for (guint row = 0; row < data->rows->len; row++)
    {
      gint64 target = jy_chart_data_get_target (data, row);

      for (guint series = 0; series < data->series->len; series++)
        highest = MAX (highest, jy_chart_data_get_amount (data, row, series));
      if (target >= 0)
        highest = MAX (highest, data->is_rate ? (double) target / 100 : (double) target);
    }

  return highest;
}

static double
get_y (const Plot *plot, double amount)
{
  return plot->bottom - amount / (plot->scale.n * plot->scale.step) * (plot->bottom - plot->top);
}

static void
set_plot (Plot *plot, const JyChartLayout *self)
{
  double widest = 0;

  plot->scale = jy_chart_scale_find (find_highest (self->data), MAX_STEPS, !self->data->is_rate);
  for (guint i = 0; i <= plot->scale.n; i++)
    {
      g_autofree char *text = jy_chart_scale_dup_text (&plot->scale, i, self->data->is_rate);
      double need = jy_chart_estimate_width (text) * self->size;

      widest = MAX (widest, need);
    }
  plot->left = widest + 0.6 * self->size;
  plot->right = self->width - 0.5 * self->size;
  plot->top = self->plot.y + ROOM * self->size;
  plot->bottom = self->plot.y + self->plot.height - FOOT * self->size;
  plot->slot = (plot->right - plot->left) / self->data->rows->len;
}

static void
add_axis (JyChartLayout *self, const Plot *plot)
{
  double height = LABEL_HEIGHT * self->size;
  double apart = (plot->bottom - plot->top) / plot->scale.n;
  guint every = 1;

  while (every * apart < height && every < plot->scale.n)
    every++;
  for (guint i = 0; i <= plot->scale.n; i++)
    {
      g_autofree char *text = jy_chart_scale_dup_text (&plot->scale, i, self->data->is_rate);
      double y = get_y (plot, i * plot->scale.step);
      JyChartBox box = { 0, y - height / 2, plot->left - 0.5 * self->size, height };

      jy_chart_add_line (self, i == 0 ? JY_CHART_LINE_AXIS : JY_CHART_LINE_GRID, plot->left, y,
                         plot->right, y);
      if (i % every == 0)
        jy_chart_add_label (self, text, box, 1, JY_CHART_ON_PAPER);
    }
}

/* All of them, or one of so many that they have room. */
static void
add_names (JyChartLayout *self, const Plot *plot)
{
  guint n = self->data->rows->len, every = 1;
  double widest = 0;

  for (guint row = 0; row < n; row++)
    {
      double need =
        (jy_chart_estimate_width (jy_chart_data_get_row (self->data, row)->name) + 0.6) *
        self->size;

      widest = MAX (widest, need);
    }
  while (every * plot->slot < widest && every < n)
    every++;

  for (guint row = 0; row < n; row += every)
    {
      double middle = plot->left + (row + 0.5) * plot->slot;
      double room = MIN (middle - plot->left, self->width - middle);
      double width = MIN (MIN (widest, every * plot->slot), 2 * room);
      JyChartBox box = { middle - width / 2, plot->bottom + 0.1 * self->size, width,
                         (FOOT - 0.1) * self->size };

      jy_chart_add_label (self, jy_chart_data_get_row (self->data, row)->name, box, 0.5,
                          JY_CHART_ON_PAPER);
    }
}

/* Those of columns stand on them: all, or none if one is wider than its column. */
static void
add_heads (JyChartLayout *self, double wide)
{
  guint n_marks = self->marks->len;
  double widest = 0;

  for (guint i = 0; i < n_marks * 2; i++)
    {
      const JyChartMark *mark = &g_array_index (self->marks, JyChartMark, i % n_marks);
      g_autofree char *text = jy_chart_data_dup_value (self->data, mark->row, mark->series);
      JyChartBox box = { mark->box.x, mark->box.y - LABEL_HEIGHT * self->size, wide,
                         LABEL_HEIGHT * self->size };

      if (mark->kind != JY_CHART_MARK_BAR)
        continue;
      if (i < n_marks)
        widest = MAX (widest, jy_chart_estimate_width (text) * SMALL * self->size);
      else if (widest <= wide)
        {
          jy_chart_add_label (self, text, box, 0.5, JY_CHART_ON_PAPER);
          g_array_index (self->labels, JyChartLabel, self->labels->len - 1).scale = SMALL;
        }
    }
}

void
jy_chart_lay_out_columns (JyChartLayout *self)
{
  guint n = self->data->series->len;
  Plot plot;
  double wide;

  set_plot (&plot, self);
  add_axis (self, &plot);
  add_names (self, &plot);
  wide = MIN (plot.slot * THICKNESS / n, WIDEST * self->size);
  for (guint row = 0; row < self->data->rows->len; row++)
    for (guint series = 0; series < n; series++)
      {
        double amount = jy_chart_data_get_amount (self->data, row, series);
        double x = plot.left + (row + 0.5) * plot.slot + (series - n / 2.0) * wide;
        double y = get_y (&plot, amount);
        JyChartBox box = { x, y, wide, plot.bottom - y };
        JyChartBox touch = { x, plot.top, wide, plot.bottom - plot.top };

        if (amount >= 0)
          jy_chart_add_mark (self, JY_CHART_MARK_BAR, row, series, box, touch);
      }
  add_heads (self, wide);
}

static void
add_target (JyChartLayout *self, const Plot *plot)
{
  for (guint row = 0; row < self->data->rows->len; row++)
    {
      gint64 target = jy_chart_data_get_target (self->data, row);
      double y = get_y (plot, self->data->is_rate ? (double) target / 100 : (double) target);
      double x = plot->left + row * plot->slot;

      if (target >= 0)
        jy_chart_add_line (self, JY_CHART_LINE_TARGET, x, y, x + plot->slot, y);
    }
}

/* One line; a row without a number interrupts it. */
static void
add_course (JyChartLayout *self, const Plot *plot, guint series)
{
  double last_x = 0, last_y = 0;
  gboolean is_on = FALSE;

  for (guint row = 0; row < self->data->rows->len; row++)
    {
      double amount = jy_chart_data_get_amount (self->data, row, series);
      double x = plot->left + (row + 0.5) * plot->slot;
      double y = get_y (plot, amount);

      if (amount >= 0 && is_on)
        {
          jy_chart_add_line (self, JY_CHART_LINE_COURSE, last_x, last_y, x, y);
          g_array_index (self->lines, JyChartLine, self->lines->len - 1).look =
            jy_chart_data_get_series (self->data, series)->look;
        }
      is_on = amount >= 0;
      last_x = x;
      last_y = y;
    }
}

void
jy_chart_lay_out_lines (JyChartLayout *self)
{
  double around = POINT * self->size;
  Plot plot;

  set_plot (&plot, self);
  add_axis (self, &plot);
  add_names (self, &plot);
  add_target (self, &plot);
  for (guint series = 0; series < self->data->series->len; series++)
    add_course (self, &plot, series);
  for (guint row = 0; row < self->data->rows->len; row++)
    for (guint series = 0; series < self->data->series->len; series++)
      {
        double amount = jy_chart_data_get_amount (self->data, row, series);
        double x = plot.left + (row + 0.5) * plot.slot;
        double y = get_y (&plot, amount);
        JyChartBox box = { x - around, y - around, 2 * around, 2 * around };
        JyChartBox touch = { x - plot.slot / 2, y - self->size, plot.slot, 2 * self->size };

        if (amount >= 0)
          jy_chart_add_mark (self, JY_CHART_MARK_POINT, row, series, box, touch);
      }
  jy_chart_add_values (self, &(JyChartBox){ plot.left, self->plot.y, plot.right - plot.left,
                                            plot.bottom - self->plot.y });
}
