/* jy-trend.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-trend.h"

#include <math.h>
#include <stdio.h>

#define MIN_DAYS 90   /* what is measured on one day still has a time around it */
#define MAX_VALUES 6  /* lines across */
#define LABEL_WIDTH 5 /* of a month, in font sizes */

/* The least number of months between two texts that leaves them room. */
static const int month_steps[] = { 1, 2, 3, 6, 12, 24, 60, 120 };

static const JyTrendPoint *
get_point (const JyTrend *self, guint i)
{
  return &g_array_index (self->series->points, JyTrendPoint, i);
}

static void
place_plot (JyTrend *self)
{
  self->left = 3.2 * self->size;
  self->right = self->width - 2.4 * self->size; /* the limits stand beside it */
  self->top = 0.9 * self->size;
  self->bottom = self->height - 3.6 * self->size; /* the services and the months below it */
}

static void
place_days (JyTrend *self)
{
  const GArray *marks = self->series->marks;
  guint32 first = g_date_get_julian (&get_point (self, 0)->day);
  guint32 last = g_date_get_julian (&get_point (self, self->series->points->len - 1)->day);

  if (marks->len > 0)
    last = MAX (last, g_date_get_julian (&g_array_index (marks, JyTrendMark, marks->len - 1).day));
  if (last - first < MIN_DAYS)
    {
      guint32 spare = (MIN_DAYS - (last - first)) / 2;

      first -= MIN (spare, first - 1);
      last = first + MIN_DAYS;
    }
  self->first = first;
  self->last = last;
}

static void
take (double value, double *low, double *high)
{
  if (value <= 0)
    return;

  *low = MIN (*low, value);
  *high = MAX (*high, value);
}

/* 1, 2 or 5 times a power of ten. */
static double
find_step (double span)
{
  double step = pow (10, floor (log10 (span / MAX_VALUES)));
  static const double factors[] = { 1, 2, 5, 10 };

  for (gsize i = 0; i < G_N_ELEMENTS (factors); i++)
    if (span / (factors[i] * step) <= MAX_VALUES)
      return factors[i] * step;

  return 10 * step;
}

static void
place_values (JyTrend *self)
{
  double low = G_MAXDOUBLE, high = 0, step;

  for (guint i = 0; i < self->series->points->len; i++)
    for (guint line = 0; line < JY_TREND_MAX_LINES; line++)
      take (get_point (self, i)->values[line], &low, &high);
  for (guint i = 0; i < self->series->limits->len; i++)
    take (g_array_index (self->series->limits, JyTrendLimit, i).value, &low, &high);

  step = find_step (MAX (high - low, high / 20));
  self->low = floor (low / step - 0.25) * step;
  self->high = ceil (high / step + 0.25) * step;
  for (double value = self->low; value < self->high + step / 2; value += step)
    {
      JyTrendTick tick = { jy_trend_get_y (self, value), "" };

      snprintf (tick.text, sizeof tick.text, "%g", fabs (value) < step / 2 ? 0 : value);
      g_array_append_val (self->values, tick);
    }
}

static int
find_month_step (const JyTrend *self)
{
  double months = (self->last - self->first) / 30.44;
  double room = (self->right - self->left) / (LABEL_WIDTH * self->size);

  for (gsize i = 0; i < G_N_ELEMENTS (month_steps); i++)
    if (months / month_steps[i] <= room)
      return month_steps[i];

  return month_steps[G_N_ELEMENTS (month_steps) - 1];
}

static void
place_months (JyTrend *self)
{
  int step = find_month_step (self);
  GDate day;
  int month;

  g_date_clear (&day, 1);
  g_date_set_julian (&day, self->first);
  month = g_date_get_year (&day) * 12 + (int) g_date_get_month (&day) - 1;
  month = (month + step - 1) / step * step;
  for (;; month += step)
    {
      JyTrendTick tick = { 0, "" };

      g_date_set_dmy (&day, 1, (GDateMonth) (month % 12 + 1), (GDateYear) (month / 12));
      if (g_date_get_julian (&day) > self->last)
        break;
      if (g_date_get_julian (&day) < self->first)
        continue;
      tick.at = jy_trend_get_x (self, &day);
      if (step < 12)
        snprintf (tick.text, sizeof tick.text, "%d-%02d", month / 12, month % 12 + 1);
      else
        snprintf (tick.text, sizeof tick.text, "%d", month / 12);
      g_array_append_val (self->days, tick);
    }
}

JyTrend *
jy_trend_new (const JyTrendSeries *series, double width, double height, double size)
{
  JyTrend *self = g_new0 (JyTrend, 1);

  g_return_val_if_fail (series->points->len > 0, NULL);

  self->series = series;
  self->width = width;
  self->height = height;
  self->size = size;
  self->values = g_array_new (FALSE, FALSE, sizeof (JyTrendTick));
  self->days = g_array_new (FALSE, FALSE, sizeof (JyTrendTick));
  place_plot (self);
  place_days (self);
  place_values (self);
  place_months (self);

  return self;
}

void
jy_trend_free (JyTrend *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->values, g_array_unref);
  g_clear_pointer (&self->days, g_array_unref);
  g_free (self);
}

double
jy_trend_get_x (const JyTrend *self, const GDate *day)
{
  double part = ((double) g_date_get_julian (day) - self->first) / (self->last - self->first);

  return self->left + part * (self->right - self->left);
}

double
jy_trend_get_y (const JyTrend *self, double value)
{
  return self->bottom - (value - self->low) / (self->high - self->low) * (self->bottom - self->top);
}

guint
jy_trend_find (const JyTrend *self, double x)
{
  guint nearest = 0;
  double distance = G_MAXDOUBLE;

  for (guint i = 0; i < self->series->points->len; i++)
    {
      double away = fabs (jy_trend_get_x (self, &get_point (self, i)->day) - x);

      if (away <= distance) /* of one day the last */
        {
          nearest = i;
          distance = away;
        }
    }

  return nearest;
}
