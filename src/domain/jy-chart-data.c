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

double
jy_chart_data_get_longest (const JyChartData *self)
{
  double longest = self->reach;

  for (guint row = 0; row < self->rows->len; row++)
    {
      gint64 target = jy_chart_data_get_target (self, row);
      double sum = 0;

      for (guint series = 0; series < self->series->len; series++)
        sum += MAX (jy_chart_data_get_amount (self, row, series), 0);
      longest = MAX (longest, sum);
      if (target >= 0)
        longest = MAX (longest, self->is_rate ? (double) target / 100 : (double) target);
    }

  return longest;
}

static JyChartData *
copy_frame (const JyChartData *self)
{
  JyChartData *copy = jy_chart_data_new (self->form, self->title);

  copy->is_rate = self->is_rate;
  g_free (copy->subtitle);
  copy->subtitle = g_strdup (self->subtitle);
  g_free (copy->corner);
  copy->corner = g_strdup (self->corner);
  copy->target_name = g_strdup (self->target_name);
  copy->empty = g_strdup (self->empty);
  copy->note = g_strdup (self->note);
  for (guint i = 0; i < self->series->len; i++)
    {
      const JyChartSeries *series = jy_chart_data_get_series (self, i);

      jy_chart_data_add_series (copy, series->name, series->look);
    }

  return copy;
}

JyChartData *
jy_chart_data_slice (const JyChartData *self, guint first, guint end)
{
  JyChartData *slice = copy_frame (self);

  g_return_val_if_fail (first <= end && end <= self->rows->len, slice);

  slice->reach = jy_chart_data_get_longest (self);
  slice->has_total = self->has_total && end == self->rows->len;
  for (guint i = first; i < end; i++)
    {
      const JyChartRow *from = jy_chart_data_get_row (self, i);
      guint row = jy_chart_data_add_row (slice, from->key, from->name);

      jy_chart_data_set_target (slice, row, jy_chart_data_get_target (self, i));
      for (guint series = 0; series < self->series->len; series++)
        {
          JyChartCell cell = jy_chart_data_get (self, i, series);

          jy_chart_data_set (slice, row, series, cell.value, cell.whole);
        }
    }

  return slice;
}

gboolean
jy_chart_data_is_empty (const JyChartData *self)
{
  if (self->reach > 0)
    return FALSE;

  for (guint i = 0; i < self->cells->len; i++)
    if (g_array_index (self->cells, JyChartCell, i).value > 0)
      return FALSE;

  return TRUE;
}
