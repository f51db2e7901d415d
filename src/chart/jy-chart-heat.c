/* jy-chart-heat.c - a field for each row and series, the darker the more
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The number stands in its field wherever it has room, so that nobody need compare greys.
 */
#include "config.h"

#include "jy-chart-parts-private.h"
#include "jy-chart-words.h"

#define HEAD 1.6 /* font sizes: the names of the series */
#define HIGHEST_ROW 2.6
#define GAP 1 /* between two fields */
#define SMALL 0.75
#define DARK 0.5 /* from there on words are light */

static double
find_most (const JyChartData *data)
{
  double most = 1;

  for (guint row = 0; row < data->rows->len; row++)
    for (guint series = 0; series < data->series->len; series++)
      most = MAX (most, jy_chart_data_get_amount (data, row, series));

  return most;
}

static void
add_heads (JyChartLayout *self, double left, double width)
{
  guint n = self->data->series->len, every = 1;
  double widest = 0;

  for (guint series = 0; series < n; series++)
    {
      double need =
        (jy_chart_estimate_width (jy_chart_data_get_series (self->data, series)->name) + 0.2) *
        self->size;

      widest = MAX (widest, need);
    }
  while (every * width < widest && every < n)
    every++;
  for (guint series = 0; series < n; series += every)
    {
      double room = MIN (every * width, 2 * (self->width - left - (series + 0.5) * width));
      JyChartBox box = { left + (series + 0.5) * width - room / 2, self->plot.y, room,
                         HEAD * self->size };

      jy_chart_add_label (self, jy_chart_data_get_series (self->data, series)->name, box, 0.5,
                          JY_CHART_ON_PAPER);
    }
}

/* Small numbers in all fields, if one is too wide for its own. */
static double
find_scale (const JyChartLayout *self, double width)
{
  for (guint row = 0; row < self->data->rows->len; row++)
    for (guint series = 0; series < self->data->series->len; series++)
      {
        g_autofree char *text = jy_chart_data_dup_value (self->data, row, series);

        if (jy_chart_estimate_width (text) * self->size > width - GAP)
          return SMALL;
      }

  return 1;
}

static void
add_field (JyChartLayout *self,
           guint row,
           guint series,
           const JyChartBox *field,
           double strength,
           double scale)
{
  g_autofree char *text = jy_chart_data_dup_value (self->data, row, series);
  JyChartBox box = { field->x, field->y, field->width - GAP, field->height - GAP };

  jy_chart_add_mark (self, JY_CHART_MARK_FIELD, row, series, box, *field);
  g_array_index (self->marks, JyChartMark, self->marks->len - 1).strength = strength;
  if (strength > 0 && jy_chart_estimate_width (text) * scale * self->size <= box.width &&
      box.height > 1.1 * self->size)
    {
      jy_chart_add_label (self, text, box, 0.5,
                          strength >= DARK ? JY_CHART_ON_DARK : JY_CHART_ON_LIGHT);
      g_array_index (self->labels, JyChartLabel, self->labels->len - 1).scale = scale;
    }
}

void
jy_chart_lay_out_heat (JyChartLayout *self)
{
  const JyChartData *data = self->data;
  double left = jy_chart_get_names_width (data, self->width, self->size);
  double width = (self->width - left) / data->series->len;
  double top = self->plot.y + HEAD * self->size;
  double height =
    MIN ((self->plot.height - HEAD * self->size) / data->rows->len, HIGHEST_ROW * self->size);
  double most = find_most (data), scale = find_scale (self, width);

  add_heads (self, left, width);
  for (guint row = 0; row < data->rows->len; row++)
    {
      JyChartBox name = { 0, top + row * height, left - 0.4 * self->size, height };

      jy_chart_add_label (self, jy_chart_data_get_row (data, row)->name, name, 1,
                          JY_CHART_ON_PAPER);
      for (guint series = 0; series < data->series->len; series++)
        {
          double amount = jy_chart_data_get_amount (data, row, series);
          JyChartBox field = { left + series * width, top + row * height, width, height };

          if (amount >= 0)
            add_field (self, row, series, &field, amount / most, scale);
        }
    }
}
