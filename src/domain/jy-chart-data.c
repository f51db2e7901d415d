/* jy-chart-data.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-chart-data.h"

static void
row_clear (gpointer data)
{
  g_free (((JyChartRow *) data)->name);
}

static void
series_clear (gpointer data)
{
  g_free (((JyChartSeries *) data)->name);
}

JyChartData *
jy_chart_data_new (JyChartForm form, const char *title)
{
  JyChartData *self = g_new0 (JyChartData, 1);

  self->form = form;
  self->title = g_strdup (title);
  self->subtitle = g_strdup ("");
  self->corner = g_strdup ("");
  self->rows = g_array_new (FALSE, FALSE, sizeof (JyChartRow));
  g_array_set_clear_func (self->rows, row_clear);
  self->series = g_array_new (FALSE, FALSE, sizeof (JyChartSeries));
  g_array_set_clear_func (self->series, series_clear);
  self->cells = g_array_new (FALSE, FALSE, sizeof (JyChartCell));
  self->targets = g_array_new (FALSE, FALSE, sizeof (gint64));

  return self;
}

void
jy_chart_data_free (JyChartData *self)
{
  if (self == NULL)
    return;

  g_free (self->title);
  g_free (self->subtitle);
  g_free (self->corner);
  g_free (self->target_name);
  g_free (self->empty);
  g_free (self->note);
  g_array_unref (self->rows);
  g_array_unref (self->series);
  g_array_unref (self->cells);
  g_array_unref (self->targets);
  g_free (self);
}

void
jy_chart_data_add_series (JyChartData *self, const char *name, JyChartLook look)
{
  JyChartSeries series = { g_strdup (name), look };

  g_return_if_fail (self->rows->len == 0);

  g_array_append_val (self->series, series);
}

guint
jy_chart_data_add_row (JyChartData *self, gint64 key, const char *name)
{
  const JyChartCell none = { JY_CHART_NONE, 0 };
  const gint64 no_target = JY_CHART_NONE;
  JyChartRow row = { key, g_strdup (name) };

  g_array_append_val (self->rows, row);
  g_array_append_val (self->targets, no_target);
  for (guint series = 0; series < self->series->len; series++)
    g_array_append_val (self->cells, none);

  return self->rows->len - 1;
}

void
jy_chart_data_set (JyChartData *self, guint row, guint series, gint64 value, gint64 whole)
{
  g_return_if_fail (row < self->rows->len && series < self->series->len);

  g_array_index (self->cells, JyChartCell, row * self->series->len + series) =
    (JyChartCell){ value, whole };
}

void
jy_chart_data_set_target (JyChartData *self, guint row, gint64 target)
{
  g_return_if_fail (row < self->rows->len);

  g_array_index (self->targets, gint64, row) = target;
}

const JyChartRow *
jy_chart_data_get_row (const JyChartData *self, guint row)
{
  g_return_val_if_fail (row < self->rows->len, NULL);

  return &g_array_index (self->rows, JyChartRow, row);
}

const JyChartSeries *
jy_chart_data_get_series (const JyChartData *self, guint series)
{
  g_return_val_if_fail (series < self->series->len, NULL);

  return &g_array_index (self->series, JyChartSeries, series);
}

JyChartCell
jy_chart_data_get (const JyChartData *self, guint row, guint series)
{
  const JyChartCell none = { JY_CHART_NONE, 0 };

  g_return_val_if_fail (row < self->rows->len && series < self->series->len, none);

  return g_array_index (self->cells, JyChartCell, row * self->series->len + series);
}

gint64
jy_chart_data_get_target (const JyChartData *self, guint row)
{
  g_return_val_if_fail (row < self->targets->len, JY_CHART_NONE);

  return g_array_index (self->targets, gint64, row);
}

gint64
jy_chart_data_get_sum (const JyChartData *self, guint row)
{
  gint64 sum = 0;

  for (guint series = 0; series < self->series->len; series++)
    sum += MAX (jy_chart_data_get (self, row, series).value, 0);

  return sum;
}

double
jy_chart_data_get_amount (const JyChartData *self, guint row, guint series)
{
  JyChartCell cell = jy_chart_data_get (self, row, series);
  gint64 whole = self->form == JY_CHART_STACKS ? jy_chart_data_get_sum (self, row) : cell.whole;

  if (cell.value < 0 || (self->is_rate && whole <= 0))
    return JY_CHART_NONE;

  return self->is_rate ? 100.0 * (double) cell.value / (double) whole : (double) cell.value;
}

gboolean
jy_chart_data_is_empty (const JyChartData *self)
{
  for (guint i = 0; i < self->cells->len; i++)
    if (g_array_index (self->cells, JyChartCell, i).value > 0)
      return FALSE;

  return TRUE;
}
