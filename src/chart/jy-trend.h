/* jy-trend.h - a trend as lines over the years: where everything stands, then how it is painted
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The same on screen and on paper.  Numbers are in the units of the drawing, y grows downwards.
 */
#pragma once

#include "jy-chart.h"
#include "jy-trend-series.h"

G_BEGIN_DECLS

/* A day or a value with its text, and where it stands. */
typedef struct
{
  double at;
  char text[16];
} JyTrendTick;

/**
 * JyTrend:
 * @series: (not owned): what is drawn; lives longer
 * @left: of the plot, as @right, @top and @bottom
 * @low: the value at @bottom
 * @high: the value at @top
 * @first: the Julian day at @left
 * @last: the Julian day at @right
 * @values: (owned) (element-type JyTrendTick): where lines cross, from @low to @high
 * @days: (owned) (element-type JyTrendTick): firsts of months
 */
typedef struct
{
  const JyTrendSeries *series;
  double width;
  double height;
  double size;
  double left;
  double right;
  double top;
  double bottom;
  double low;
  double high;
  guint32 first;
  guint32 last;
  GArray *values;
  GArray *days;
} JyTrend;

/* @size: of the font */
JyTrend *jy_trend_new (const JyTrendSeries *series, double width, double height, double size)
  G_GNUC_WARN_UNUSED_RESULT;
void jy_trend_free (JyTrend *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyTrend, jy_trend_free)

double jy_trend_get_x (const JyTrend *self, const GDate *day);
double jy_trend_get_y (const JyTrend *self, double value);

/* Returns: the point that stands nearest to @x */
guint jy_trend_find (const JyTrend *self, double x);

/* @chosen: the point that is read out; -1: none */
void jy_trend_paint (const JyTrend *self, cairo_t *cr, const JyChartStyle *style, int chosen);

G_END_DECLS
