/* jy-chart-pyramid.c - ages upwards, men to the left, women to the right
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A part lies upon its whole: series 1 on 0, and 3 on 2.
 */
#include "config.h"

#include "jy-chart-parts-private.h"

#define MAX_STEPS 4
#define FOOT 1.7 /* font sizes: the numbers of the axis */
#define THICKNESS 0.8
#define HIGHEST_ROW 2.2

typedef struct
{
  double middle[2]; /* where the bars of men and women begin */
  double length;
  double row_height;
  double bottom;
  JyChartScale scale;
} Plot;

static void
set_plot (Plot *plot, const JyChartLayout *self)
{
  const JyChartData *data = self->data;
  double names = 0, highest = 0;

  for (guint row = 0; row < data->rows->len; row++)
    {
      double need = jy_chart_estimate_width (jy_chart_data_get_row (data, row)->name);

      names = MAX (names, need);
      for (guint series = 0; series < data->series->len; series++)
        highest = MAX (highest, jy_chart_data_get_amount (data, row, series));
    }
  names = MIN ((names + 0.8) * self->size, self->width / 4);
  plot->scale = jy_chart_scale_find (highest, MAX_STEPS, TRUE);
  plot->middle[0] = (self->width - names) / 2;
  plot->middle[1] = (self->width + names) / 2;
  plot->length = plot->middle[0] - 2.5 * self->size; /* half of the last number stands beyond */
  plot->row_height =
    MIN ((self->plot.height - FOOT * self->size) / data->rows->len, HIGHEST_ROW * self->size);
  plot->bottom = self->plot.y + plot->row_height * data->rows->len;
}

static double
get_length (const Plot *plot, double amount)
{
  return amount / (plot->scale.n * plot->scale.step) * plot->length;
}

static void
add_axis (JyChartLayout *self, const Plot *plot)
{
  double apart = plot->length / plot->scale.n, widest = 0;
  guint every = 1;

  for (guint i = 0; i <= plot->scale.n; i++)
    {
      g_autofree char *text = jy_chart_scale_dup_text (&plot->scale, i, FALSE);
      double need = (jy_chart_estimate_width (text) + 0.6) * self->size;

      widest = MAX (widest, need);
    }
  while (every * apart < widest && every < plot->scale.n)
    every++;

  for (guint side = 0; side < 2; side++)
    for (guint i = 0; i <= plot->scale.n; i++)
      {
        double away = get_length (plot, i * plot->scale.step);
        double x = side == 0 ? plot->middle[0] - away : plot->middle[1] + away;
        g_autofree char *text = jy_chart_scale_dup_text (&plot->scale, i, FALSE);
        double half = jy_chart_estimate_width (text) * self->size / 2;
        JyChartBox box = { CLAMP (x - half, 0, self->width - 2 * half),
                           plot->bottom + 0.1 * self->size, 2 * half, (FOOT - 0.1) * self->size };

        jy_chart_add_line (self, i == 0 ? JY_CHART_LINE_AXIS : JY_CHART_LINE_GRID, x, self->plot.y,
                           x, plot->bottom);
        if (i % every == 0 && jy_chart_is_free (self, &box))
          jy_chart_add_label (self, text, box, 0.5, JY_CHART_ON_PAPER);
      }
}

static void
add_row (JyChartLayout *self, const Plot *plot, guint row)
{
  double y = plot->bottom - (row + 1) * plot->row_height;
  JyChartBox name = { plot->middle[0], y, plot->middle[1] - plot->middle[0], plot->row_height };

  jy_chart_add_label (self, jy_chart_data_get_row (self->data, row)->name, name, 0.5,
                      JY_CHART_ON_PAPER);
  for (guint series = 0; series < self->data->series->len; series++)
    {
      gboolean is_part = series % 2 == 1, is_left = series < 2;
      double amount = MAX (jy_chart_data_get_amount (self->data, row, series), 0);
      double length = get_length (plot, amount);
      double inset = is_part ? (1 - THICKNESS) / 2 + 0.12 : (1 - THICKNESS) / 2;
      double x = is_left ? plot->middle[0] - length : plot->middle[1];
      JyChartBox box = { x, y + inset * plot->row_height, length,
                         (1 - 2 * inset) * plot->row_height };
      JyChartBox half = { is_left ? 0 : plot->middle[1], y, plot->middle[0], plot->row_height };
      JyChartBox part = { x, y, length, plot->row_height };

      jy_chart_add_mark (self, JY_CHART_MARK_BAR, row, series, box, is_part ? part : half);
    }
}

void
jy_chart_lay_out_pyramid (JyChartLayout *self)
{
  Plot plot;

  set_plot (&plot, self);
  add_axis (self, &plot);
  for (guint row = 0; row < self->data->rows->len; row++)
    add_row (self, &plot, row);
}
