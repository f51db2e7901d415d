/* jy-trend-paint.c - a trend painted
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Lines differ in their marks, not in colour alone: the first has circles, the second squares; a
 * value beyond its limit is ringed; a change of drugs is a triangle.
 */
#include "config.h"

#include "jy-trend.h"

#include <stdio.h>

/* Between two pixels, so that a thin line is one pixel wide. */
static double
sharpen (double at)
{
  return (double) (gint64) at + 0.5;
}

static void
paint_grid (const JyTrend *self, cairo_t *cr, const JyChartStyle *style)
{
  cairo_set_line_width (cr, 1);
  for (guint i = 0; i < self->values->len; i++)
    {
      const JyTrendTick *tick = &g_array_index (self->values, JyTrendTick, i);

      jy_chart_set_colour (cr, &style->colours->faint, 0.35);
      cairo_move_to (cr, self->left, sharpen (tick->at));
      cairo_line_to (cr, self->right, sharpen (tick->at));
      cairo_stroke (cr);
      jy_chart_set_colour (cr, &style->colours->text, 0.8);
      jy_chart_paint_text (cr, style, tick->text, self->left - 0.5 * self->size, tick->at, 1, 0);
    }

  for (guint i = 0; i < self->days->len; i++)
    {
      const JyTrendTick *tick = &g_array_index (self->days, JyTrendTick, i);

      jy_chart_set_colour (cr, &style->colours->faint, 0.35);
      cairo_move_to (cr, sharpen (tick->at), self->top);
      cairo_line_to (cr, sharpen (tick->at), self->bottom);
      cairo_stroke (cr);
      jy_chart_set_colour (cr, &style->colours->text, 0.8);
      jy_chart_paint_text (cr, style, tick->text,
                           CLAMP (tick->at, 2 * self->size, self->width - 2.2 * self->size),
                           self->height - 0.8 * self->size, 0.5, 0);
    }
}

static void
paint_limits (const JyTrend *self, cairo_t *cr, const JyChartStyle *style)
{
  const double dashes[] = { 0.5 * self->size, 0.3 * self->size };

  for (guint i = 0; i < self->series->limits->len; i++)
    {
      const JyTrendLimit *limit = &g_array_index (self->series->limits, JyTrendLimit, i);
      double from = g_date_valid (&limit->from) ? jy_trend_get_x (self, &limit->from) : self->left;
      double until =
        g_date_valid (&limit->until) ? jy_trend_get_x (self, &limit->until) : self->right;
      double y = jy_trend_get_y (self, limit->value);
      char text[16];

      jy_chart_set_colour (cr, &style->colours->bad, 0.9);
      cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
      cairo_move_to (cr, from, sharpen (y));
      cairo_line_to (cr, until, sharpen (y));
      cairo_stroke (cr);
      cairo_set_dash (cr, NULL, 0, 0);
      snprintf (text, sizeof text, "%g", limit->value);
      if (g_date_valid (&limit->until))
        jy_chart_paint_text (cr, style, text, until - 0.2 * self->size, y - 0.7 * self->size, 1, 0);
      else
        jy_chart_paint_text (cr, style, text, until + 0.3 * self->size, y, 0, 0);
    }
}

static void
paint_dot (cairo_t *cr, double x, double y, double size, guint line)
{
  if (line == 0)
    cairo_arc (cr, x, y, size, 0, 2 * G_PI);
  else
    cairo_rectangle (cr, x - size, y - size, 2 * size, 2 * size);
  cairo_fill (cr);
}

static void
paint_ring (cairo_t *cr, const JyChartStyle *style, double x, double y, double size)
{
  jy_chart_set_colour (cr, &style->colours->bad, 1);
  cairo_set_line_width (cr, 1.5);
  cairo_arc (cr, x, y, size, 0, 2 * G_PI);
  cairo_stroke (cr);
}

static void
paint_line (const JyTrend *self, cairo_t *cr, const JyChartStyle *style, guint line)
{
  const GArray *points = self->series->points;

  jy_chart_set_colour (cr, &style->colours->lines[line], 1);
  cairo_set_line_width (cr, 1.5);
  cairo_new_path (cr);
  for (guint i = 0; i < points->len; i++)
    {
      const JyTrendPoint *point = &g_array_index (points, JyTrendPoint, i);

      if (point->values[line] > 0)
        cairo_line_to (cr, jy_trend_get_x (self, &point->day),
                       jy_trend_get_y (self, point->values[line]));
    }
  cairo_stroke (cr);

  for (guint i = 0; i < points->len; i++)
    {
      const JyTrendPoint *point = &g_array_index (points, JyTrendPoint, i);
      double x = jy_trend_get_x (self, &point->day);
      double y = jy_trend_get_y (self, point->values[line]);

      if (point->values[line] <= 0)
        continue;
      jy_chart_set_colour (cr, &style->colours->lines[line], 1);
      paint_dot (cr, x, y, 0.25 * self->size, line);
      if (point->is_beyond[line])
        paint_ring (cr, style, x, y, 0.5 * self->size);
    }
}

/* Services are strokes below the plot; where drugs changed, a triangle stands on the stroke. */
static void
paint_marks (const JyTrend *self, cairo_t *cr, const JyChartStyle *style)
{
  double y = self->bottom + 1.1 * self->size;
  double size = 0.4 * self->size;

  for (guint i = 0; i < self->series->marks->len; i++)
    {
      const JyTrendMark *mark = &g_array_index (self->series->marks, JyTrendMark, i);
      double x = jy_trend_get_x (self, &mark->day);

      jy_chart_set_colour (cr, &style->colours->faint, 1);
      cairo_set_line_width (cr, 1);
      cairo_move_to (cr, sharpen (x), self->bottom + 0.3 * self->size);
      cairo_line_to (cr, sharpen (x), y + size);
      cairo_stroke (cr);
      if (mark->drugs == NULL)
        continue;

      jy_chart_set_colour (cr, &style->colours->text, 1);
      cairo_move_to (cr, x, y - size);
      cairo_line_to (cr, x + size, y + size);
      cairo_line_to (cr, x - size, y + size);
      cairo_close_path (cr);
      cairo_fill (cr);
    }
}

static void
paint_chosen (const JyTrend *self, cairo_t *cr, const JyChartStyle *style, guint chosen)
{
  const JyTrendPoint *point = &g_array_index (self->series->points, JyTrendPoint, chosen);
  double x = sharpen (jy_trend_get_x (self, &point->day));

  jy_chart_set_colour (cr, &style->colours->text, 0.7);
  cairo_set_line_width (cr, 1);
  cairo_move_to (cr, x, self->top);
  cairo_line_to (cr, x, self->bottom);
  cairo_stroke (cr);
}

void
jy_trend_paint (const JyTrend *self, cairo_t *cr, const JyChartStyle *style, int chosen)
{
  cairo_save (cr);
  paint_grid (self, cr, style);
  paint_limits (self, cr, style);
  if (chosen >= 0 && (guint) chosen < self->series->points->len)
    paint_chosen (self, cr, style, (guint) chosen);
  for (guint line = 0; line < jy_trend_kind_get_n_lines (self->series->kind); line++)
    paint_line (self, cr, style, line);
  paint_marks (self, cr, style);
  cairo_restore (cr);
}
