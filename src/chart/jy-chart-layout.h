/* jy-chart-layout.h - where everything of a chart stands, before anything is painted
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Made of the numbers and a size alone, the same for screen, paper and file.  Numbers are in the
 * units of the drawing, y grows downwards.
 */
#pragma once

#include "jy-chart-data.h"
#include "jy-chart.h"

G_BEGIN_DECLS

typedef struct
{
  double x;
  double y;
  double width;
  double height;
} JyChartBox;

/**
 * JyChartMarkKind:
 * @JY_CHART_MARK_BAR: as long as its number
 * @JY_CHART_MARK_POINT: of a line: its box is around it
 * @JY_CHART_MARK_FIELD: as dark as its number
 * @JY_CHART_MARK_SAMPLE: in the legend: of no row
 */
typedef enum
{
  JY_CHART_MARK_BAR,
  JY_CHART_MARK_POINT,
  JY_CHART_MARK_FIELD,
  JY_CHART_MARK_SAMPLE,
} JyChartMarkKind;

/* @touch: what of the drawing means it: larger than a short bar
 * @strength: of a field: 0 nothing, 1 the most */
typedef struct
{
  JyChartMarkKind kind;
  guint row;
  guint series;
  JyChartLook look;
  JyChartBox box;
  JyChartBox touch;
  double strength;
} JyChartMark;

/* What words stand on. */
typedef enum
{
  JY_CHART_ON_PAPER,
  JY_CHART_ON_BAR,   /* any pattern: they bring their own ground */
  JY_CHART_ON_LIGHT, /* of fields */
  JY_CHART_ON_DARK,
} JyChartGround;

/**
 * JyChartLabel:
 * @text: (owned)
 * @box: what does not fit into it is left out
 * @xalign: in the box: 0, 0.5 or 1
 * @scale: of the font
 */
typedef struct
{
  char *text;
  JyChartBox box;
  double xalign;
  double scale;
  gboolean is_bold;
  JyChartGround ground;
} JyChartLabel;

typedef enum
{
  JY_CHART_LINE_GRID,
  JY_CHART_LINE_AXIS,
  JY_CHART_LINE_TARGET,
  JY_CHART_LINE_COURSE, /* of a series */
} JyChartLineKind;

typedef struct
{
  JyChartLineKind kind;
  JyChartLook look;
  double x1;
  double y1;
  double x2;
  double y2;
} JyChartLine;

/**
 * JyChartLayout:
 * @data: (not owned): what is drawn; lives longer
 * @size: of the font
 * @plot: where the marks stand
 * @marks: (owned) (element-type JyChartMark): one for each number, row by row, then the legend's
 * @labels: (owned) (element-type JyChartLabel)
 * @lines: (owned) (element-type JyChartLine)
 */
typedef struct
{
  const JyChartData *data;
  double width;
  double height;
  double size;
  JyChartBox plot;
  GArray *marks;
  GArray *labels;
  GArray *lines;
} JyChartLayout;

/* Returns: (transfer full): of @data; without numbers the words of what to do */
JyChartLayout *jy_chart_layout_new (const JyChartData *data,
                                    double width,
                                    double height,
                                    double size) G_GNUC_WARN_UNUSED_RESULT;
void jy_chart_layout_free (JyChartLayout *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyChartLayout, jy_chart_layout_free)

/* Returns: how high it must be at least for every row to be read */
double jy_chart_layout_get_needed_height (const JyChartData *data, double width, double size);

/* Returns: the mark at that place; -1: none */
int jy_chart_layout_find (const JyChartLayout *self, double x, double y);

/* Returns: the mark that an arrow key leads to, from @mark or, with -1, from outside: one step to
 * the right (@dx), one downwards (@dy), or none that way: @mark */
int jy_chart_layout_step (const JyChartLayout *self, int mark, int dx, int dy);

/* @mark: stands out; -1: none */
void jy_chart_layout_paint (const JyChartLayout *self,
                            cairo_t *cr,
                            const JyChartStyle *style,
                            int mark);

G_END_DECLS
