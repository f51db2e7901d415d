/* jy-chart-bars.c - lying bars with targets, and bars divided into series
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Names on the left, numbers in a column on the right: neither can meet a bar.
 */
#include "config.h"

#include "jy-chart-parts-private.h"
#include "jy-chart-words.h"

#define HIGHEST_ROW 2.6 /* font sizes */
#define THICKNESS 0.62  /* of a row */
#define MAX_STEPS 8
#define FOOT 1.7 /* the numbers of the axis */

/* A row, from the top of the plot on. */
typedef struct
{
  double left;   /* of the bars */
  double right;  /* as @left */
  double values; /* the width of the numbers on the right */
  double row_height;
  JyChartScale scale;
} Plot;

static char *
dup_value (const JyChartData *data, guint row)
{
  return data->form == JY_CHART_BARS
           ? jy_chart_data_dup_value (data, row, 0)
           : g_strdup_printf ("%'" G_GINT64_FORMAT, jy_chart_data_get_sum (data, row));
}

static double
get_values_width (const JyChartData *data, double size)
{
  double widest = 0;

  for (guint row = 0; row < data->rows->len; row++)
    {
      g_autofree char *text = dup_value (data, row);
      double need = jy_chart_estimate_width (text);

      widest = MAX (widest, need);
    }

  return (widest + 0.8) * size;
}

static double
get_x (const Plot *plot, double amount)
{
  return plot->left + amount / (plot->scale.n * plot->scale.step) * (plot->right - plot->left);
}

static void
set_plot (Plot *plot, const JyChartLayout *self)
{
  const JyChartData *data = self->data;
  double room = self->plot.height - FOOT * self->size;
  gboolean is_share = data->form == JY_CHART_STACKS && data->is_rate;

  plot->left = jy_chart_get_names_width (data, self->width, self->size);
  plot->values = get_values_width (data, self->size);
  /* Half of the last number of the axis stands beyond the bars. */
  plot->right = self->width - MAX (plot->values, 3 * self->size);
  plot->row_height = MIN (room / data->rows->len, HIGHEST_ROW * self->size);
  plot->scale =
    is_share ? (JyChartScale){ 20, 5 }
             : jy_chart_scale_find (jy_chart_data_get_longest (data), MAX_STEPS, !data->is_rate);
}

/* As many numbers as have room, and those of every line between if all have. */
static void
add_axis (JyChartLayout *self, const Plot *plot)
{
  double bottom = self->plot.y + plot->row_height * self->data->rows->len;
  double apart = (plot->right - plot->left) / plot->scale.n;
  double widest = 0;
  guint every = 1;

  for (guint i = 0; i <= plot->scale.n; i++)
    {
      g_autofree char *text = jy_chart_scale_dup_text (&plot->scale, i, self->data->is_rate);
      double need = (jy_chart_estimate_width (text) + 0.8) * self->size;

      widest = MAX (widest, need);
    }
  while (every * apart < widest && every < plot->scale.n)
    every++;

  for (guint i = 0; i <= plot->scale.n; i++)
    {
      g_autofree char *text = jy_chart_scale_dup_text (&plot->scale, i, self->data->is_rate);
      double x = get_x (plot, i * plot->scale.step);
      double half = jy_chart_estimate_width (text) * self->size / 2;
      JyChartBox box = { MIN (x - half, self->width - 2 * half), bottom + 0.1 * self->size,
                         2 * half, (FOOT - 0.1) * self->size };

      jy_chart_add_line (self, i == 0 ? JY_CHART_LINE_AXIS : JY_CHART_LINE_GRID, x, self->plot.y, x,
                         bottom);
      if (i % every == 0 && jy_chart_is_free (self, &box))
        jy_chart_add_label (self, text, box, 0.5, JY_CHART_ON_PAPER);
    }
}

static void
add_names (JyChartLayout *self, const Plot *plot, guint row)
{
  const JyChartData *data = self->data;
  double y = self->plot.y + row * plot->row_height;
  double gap = 0.4 * self->size;
  g_autofree char *value = dup_value (data, row);
  JyChartBox name = { 0, y, plot->left - gap, plot->row_height };
  JyChartBox number = { self->width - plot->values, y, plot->values, plot->row_height };
  gboolean is_total = data->has_total && row + 1 == data->rows->len;

  jy_chart_add_label (self, jy_chart_data_get_row (data, row)->name, name, 1, JY_CHART_ON_PAPER);
  g_array_index (self->labels, JyChartLabel, self->labels->len - 1).is_bold = is_total;
  jy_chart_add_label (self, value, number, 1, JY_CHART_ON_PAPER);
  g_array_index (self->labels, JyChartLabel, self->labels->len - 1).is_bold = is_total;
  if (is_total && row > 0)
    jy_chart_add_line (self, JY_CHART_LINE_AXIS, 0, y, self->width, y);
}

static void
add_target (JyChartLayout *self, const Plot *plot, guint row)
{
  gint64 target = jy_chart_data_get_target (self->data, row);
  double y = self->plot.y + row * plot->row_height;
  double x;

  if (target < 0)
    return;

  x = get_x (plot, self->data->is_rate ? (double) target / 100 : (double) target);
  jy_chart_add_line (self, JY_CHART_LINE_TARGET, x, y, x, y + plot->row_height);
}

void
jy_chart_lay_out_bars (JyChartLayout *self)
{
  Plot plot;

  set_plot (&plot, self);
  add_axis (self, &plot);
  for (guint row = 0; row < self->data->rows->len; row++)
    {
      double y = self->plot.y + row * plot.row_height;
      double amount = MAX (jy_chart_data_get_amount (self->data, row, 0), 0);
      JyChartBox box = { plot.left, y + (1 - THICKNESS) / 2 * plot.row_height,
                         get_x (&plot, amount) - plot.left, THICKNESS * plot.row_height };
      JyChartBox touch = { 0, y, self->width, plot.row_height };

      jy_chart_add_mark (self, JY_CHART_MARK_BAR, row, 0, box, touch);
      add_names (self, &plot, row);
      add_target (self, &plot, row);
    }
}

/* How much a part is, in the part if it has room there. */
static void
add_part_label (JyChartLayout *self, guint row, guint series, const JyChartBox *box)
{
  const JyChartData *data = self->data;
  double amount = jy_chart_data_get_amount (data, row, series);
  g_autofree char *text = data->is_rate ? g_strdup_printf ("%.0f%%", amount)
                                        : jy_chart_data_dup_value (data, row, series);

  if (amount > 0 && (jy_chart_estimate_width (text) + 0.6) * self->size < box->width &&
      box->height > 1.1 * self->size)
    jy_chart_add_label (self, text, *box, 0.5, JY_CHART_ON_BAR);
}

void
jy_chart_lay_out_stacks (JyChartLayout *self)
{
  Plot plot;

  set_plot (&plot, self);
  add_axis (self, &plot);
  for (guint row = 0; row < self->data->rows->len; row++)
    {
      double y = self->plot.y + row * plot.row_height;
      double before = 0;

      for (guint series = 0; series < self->data->series->len; series++)
        {
          double amount = MAX (jy_chart_data_get_amount (self->data, row, series), 0);
          double x = get_x (&plot, before);
          JyChartBox box = { x, y + (1 - THICKNESS) / 2 * plot.row_height,
                             get_x (&plot, before + amount) - x, THICKNESS * plot.row_height };
          JyChartBox touch = { x, y, box.width, plot.row_height };

          jy_chart_add_mark (self, JY_CHART_MARK_BAR, row, series, box, touch);
          add_part_label (self, row, series, &box);
          before += amount;
        }
      add_names (self, &plot, row);
    }
}
