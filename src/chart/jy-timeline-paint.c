/* jy-timeline-paint.c - a timeline painted
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A state is told by its shape, and in words where there is room: what comes is a frame, what is
 * due is full, what is overdue is full and hatched, what is done has a tick on its day, what was
 * missed a cross, what was cancelled is a line.
 */
#include "config.h"

#include "jy-timeline.h"

#include <stdio.h>

static void
paint_months (const JyTimeline *self, cairo_t *cr, const JyChartStyle *style)
{
  GDate day;
  char text[16];

  g_date_clear (&day, 1);
  g_date_set_julian (&day, self->first);
  g_date_set_day (&day, 1);
  for (g_date_add_months (&day, 1); g_date_get_julian (&day) <= self->last;
       g_date_add_months (&day, 1))
    {
      double x = (double) (gint64) jy_timeline_get_x (self, &day) + 0.5;
      gboolean is_quarter = (g_date_get_month (&day) - 1) % 3 == 0;

      jy_chart_set_colour (cr, &style->colours->faint, is_quarter ? 0.5 : 0.2);
      cairo_set_line_width (cr, 1);
      cairo_move_to (cr, x, self->top - 0.2 * self->size);
      cairo_line_to (cr, x, self->height);
      cairo_stroke (cr);
      if (!is_quarter || x + 4.5 * self->size > self->width)
        continue;

      snprintf (text, sizeof text, "%d-%02d", g_date_get_year (&day),
                (int) g_date_get_month (&day));
      jy_chart_set_colour (cr, &style->colours->text, 0.8);
      jy_chart_paint_text (cr, style, text, x + 0.2 * self->size, 0.8 * self->size, 0, 0);
    }
}

static void
paint_names (const JyTimeline *self, cairo_t *cr, const JyChartStyle *style)
{
  jy_chart_set_colour (cr, &style->colours->text, 1);
  for (guint row = 0; row < self->rows->len; row++)
    jy_chart_paint_text (cr, style, self->rows->pdata[row], 0,
                         self->top + (row + 0.5) * self->row_height, 0,
                         self->left - 0.6 * self->size);
}

static void
frame (cairo_t *cr, const JyTimelineBar *bar)
{
  cairo_rectangle (cr, bar->x + 0.5, bar->y + 0.5, bar->width - 1, bar->height - 1);
}

static void
hatch (cairo_t *cr, const JyTimelineBar *bar, double size)
{
  cairo_save (cr);
  cairo_rectangle (cr, bar->x, bar->y, bar->width, bar->height);
  cairo_clip (cr);
  for (double x = bar->x - bar->height; x < bar->x + bar->width; x += 0.6 * size)
    {
      cairo_move_to (cr, x, bar->y + bar->height);
      cairo_line_to (cr, x + bar->height, bar->y);
    }
  cairo_stroke (cr);
  cairo_restore (cr);
}

static void
tick (cairo_t *cr, double x, double y, double size)
{
  cairo_move_to (cr, x - 0.35 * size, y);
  cairo_line_to (cr, x - 0.1 * size, y + 0.3 * size);
  cairo_line_to (cr, x + 0.4 * size, y - 0.35 * size);
  cairo_stroke (cr);
}

static void
cross (cairo_t *cr, double x, double y, double size)
{
  cairo_move_to (cr, x - 0.3 * size, y - 0.3 * size);
  cairo_line_to (cr, x + 0.3 * size, y + 0.3 * size);
  cairo_move_to (cr, x - 0.3 * size, y + 0.3 * size);
  cairo_line_to (cr, x + 0.3 * size, y - 0.3 * size);
  cairo_stroke (cr);
}

static void
fill_and_frame (cairo_t *cr, const JyTimelineBar *bar, const JyColour *colour, double alpha)
{
  jy_chart_set_colour (cr, colour, alpha);
  frame (cr, bar);
  cairo_fill (cr);
  jy_chart_set_colour (cr, colour, 1);
  frame (cr, bar);
  cairo_stroke (cr);
}

static void
paint_state (const JyTimeline *self, cairo_t *cr, const JyChartStyle *style, guint i)
{
  const JyTimelineBar *bar = &g_array_index (self->bars, JyTimelineBar, i);
  const JyTimelineWindow *window = &g_array_index (self->windows, JyTimelineWindow, bar->window);
  const JyChartColours *colours = style->colours;
  double middle = bar->y + bar->height / 2;

  cairo_set_line_width (cr, 1);
  switch (window->state)
    {
    case JY_DUE_DUE:
      fill_and_frame (cr, bar, &colours->lines[0], 0.35);
      break;
    case JY_DUE_OVERDUE:
      fill_and_frame (cr, bar, &colours->bad, 0.2);
      hatch (cr, bar, self->size);
      break;
    case JY_DUE_DONE:
    case JY_DUE_DONE_LATE:
      fill_and_frame (cr, bar, &colours->good, window->state == JY_DUE_DONE ? 0.2 : 0);
      cairo_set_line_width (cr, 2);
      if (g_date_get_julian (&window->done_on) >= self->first)
        tick (cr, jy_timeline_get_x (self, &window->done_on), middle, self->size);
      break;
    case JY_DUE_MISSED:
      fill_and_frame (cr, bar, &colours->bad, 0);
      cross (cr, bar->x + bar->width / 2, middle, self->size);
      break;
    case JY_DUE_CANCELLED:
      jy_chart_set_colour (cr, &colours->faint, 1);
      cairo_move_to (cr, bar->x, middle);
      cairo_line_to (cr, bar->x + bar->width, middle);
      cairo_stroke (cr);
      break;
    case JY_DUE_UPCOMING:
    default:
      fill_and_frame (cr, bar, &colours->faint, 0);
    }
}

/* What is open says so, if there is room; a day that it is planned for is a diamond. */
static void
paint_words (const JyTimeline *self, cairo_t *cr, const JyChartStyle *style, guint i)
{
  const JyTimelineBar *bar = &g_array_index (self->bars, JyTimelineBar, i);
  const JyTimelineWindow *window = &g_array_index (self->windows, JyTimelineWindow, bar->window);
  const char *word = jy_due_state_get_name (window->state);
  double middle = bar->y + bar->height / 2, size = 0.4 * self->size;

  jy_chart_set_colour (cr, &style->colours->text, 1);
  if ((window->state == JY_DUE_DUE || window->state == JY_DUE_UPCOMING) &&
      jy_chart_measure_text (cr, style, word) + self->size < bar->width)
    jy_chart_paint_text (cr, style, word, bar->x + 0.4 * self->size, middle, 0, 0);

  if (g_date_valid (&window->planned_on) && !g_date_valid (&window->done_on))
    {
      double x = jy_timeline_get_x (self, &window->planned_on);

      cairo_move_to (cr, x, middle - size);
      cairo_line_to (cr, x + size, middle);
      cairo_line_to (cr, x, middle + size);
      cairo_line_to (cr, x - size, middle);
      cairo_close_path (cr);
      cairo_fill (cr);
    }
}

static void
paint_today (const JyTimeline *self, cairo_t *cr, const JyChartStyle *style)
{
  double x = (double) (gint64) jy_timeline_get_x (self, &self->today) + 0.5;

  jy_chart_set_colour (cr, &style->colours->text, 0.9);
  cairo_set_line_width (cr, 1);
  cairo_move_to (cr, x, self->top - 0.5 * self->size);
  cairo_line_to (cr, x, self->height);
  cairo_stroke (cr);
  cairo_move_to (cr, x - 0.4 * self->size, self->top - 0.6 * self->size);
  cairo_line_to (cr, x + 0.4 * self->size, self->top - 0.6 * self->size);
  cairo_line_to (cr, x, self->top);
  cairo_close_path (cr);
  cairo_fill (cr);
}

void
jy_timeline_paint (const JyTimeline *self, cairo_t *cr, const JyChartStyle *style, gint64 chosen)
{
  cairo_save (cr);
  paint_months (self, cr, style);
  paint_names (self, cr, style);
  for (guint i = 0; i < self->bars->len; i++)
    paint_state (self, cr, style, i);
  paint_today (self, cr, style);
  for (guint i = 0; i < self->bars->len; i++)
    paint_words (self, cr, style, i);

  for (guint i = 0; i < self->bars->len; i++)
    {
      const JyTimelineBar *bar = &g_array_index (self->bars, JyTimelineBar, i);

      if (chosen == 0 || g_array_index (self->windows, JyTimelineWindow, bar->window).id != chosen)
        continue;
      jy_chart_set_colour (cr, &style->colours->text, 1);
      cairo_set_line_width (cr, 2);
      cairo_rectangle (cr, bar->x - 1, bar->y - 1, bar->width + 2, bar->height + 2);
      cairo_stroke (cr);
    }
  cairo_restore (cr);
}
