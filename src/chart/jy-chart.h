/* jy-chart.h - the colours and the text that all drawings share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

typedef struct
{
  double red;
  double green;
  double blue;
} JyColour;

/**
 * JyChartColours:
 * @text: of words and of what is measured
 * @faint: of grids and frames
 * @lines: of a first and a second line
 * @good: of what is done
 * @bad: of what is overdue or beyond a limit
 * @paper: of what lies below
 */
typedef struct
{
  JyColour text;
  JyColour faint;
  JyColour lines[2];
  JyColour good;
  JyColour bad;
  JyColour paper;
} JyChartColours;

/* @colours: of the screen or of paper
 * @family: of the font
 * @size: of the font, in the units of the drawing */
typedef struct
{
  const JyChartColours *colours;
  const char *family;
  double size;
  gboolean is_bold;
} JyChartStyle;

/* Returns: (transfer none): on a light or a dark ground; paper is light */
const JyChartColours *jy_chart_colours_get (gboolean is_dark, gboolean has_high_contrast);

void jy_chart_set_colour (cairo_t *cr, const JyColour *colour, double alpha);

/**
 * jy_chart_paint_text:
 * @x: where it begins, has its middle or ends: @xalign 0, 0.5 or 1
 * @y: the middle of its height
 * @width: of what does not fit the middle is left out; 0: all of it
 *
 * Returns: how wide it is
 */
double jy_chart_paint_text (cairo_t *cr,
                            const JyChartStyle *style,
                            const char *text,
                            double x,
                            double y,
                            double xalign,
                            double width);

/* Returns: how wide it would be */
double jy_chart_measure_text (cairo_t *cr, const JyChartStyle *style, const char *text);

G_END_DECLS
