/* jy-chart-parts-private.h - what the layouts of all charts put together
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-chart-layout.h"

G_BEGIN_DECLS

#define JY_CHART_LINE_HEIGHT 1.6 /* font sizes, as all below */
#define JY_CHART_HEAD 3.6        /* title and subtitle */

/* Round numbers from 0 on. */
typedef struct
{
  double step;
  guint n; /* steps */
} JyChartScale;

/* Returns: at most @n_most steps of 1, 2 or 5 times a power of ten that reach @highest; whole
 * numbers only if @is_whole */
JyChartScale jy_chart_scale_find (double highest, guint n_most, gboolean is_whole);

/* Returns: (transfer full): what stands at step @i: "1,500", "30%" */
char *jy_chart_scale_dup_text (const JyChartScale *self,
                               guint i,
                               gboolean is_rate) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: how wide @text is at most, in font sizes: no font decides where things stand */
double jy_chart_estimate_width (const char *text);

void jy_chart_add_label (
  JyChartLayout *self, const char *text, JyChartBox box, double xalign, JyChartGround ground);
gboolean jy_chart_box_meets (const JyChartBox *one, const JyChartBox *other);
/* Whether no label and no mark is there. */
gboolean jy_chart_is_free (const JyChartLayout *self, const JyChartBox *box);

void jy_chart_add_line (
  JyChartLayout *self, JyChartLineKind kind, double x1, double y1, double x2, double y2);
void jy_chart_add_mark (JyChartLayout *self,
                        JyChartMarkKind kind,
                        guint row,
                        guint series,
                        JyChartBox box,
                        JyChartBox touch);

/* Title, subtitle, legend and note; @self->plot becomes what they leave. */
void jy_chart_add_frame (JyChartLayout *self);

/* Returns: how high they are */
double jy_chart_get_frame_height (const JyChartData *data, double width, double size);

/* Names of the rows of lying bars, in a column as wide as they need but no wider than a third.
 * Returns: its width */
double jy_chart_get_names_width (const JyChartData *data, double width, double size);

/* The numbers of points, the newest first, each where no other label, point or line is and no other
 * point is nearer, within @plot; one that has no such place is left out. */
void jy_chart_add_values (JyChartLayout *self, const JyChartBox *plot);

/* One file a form. */
void jy_chart_lay_out_bars (JyChartLayout *self);
void jy_chart_lay_out_stacks (JyChartLayout *self);
void jy_chart_lay_out_columns (JyChartLayout *self);
void jy_chart_lay_out_lines (JyChartLayout *self);
void jy_chart_lay_out_pyramid (JyChartLayout *self);
void jy_chart_lay_out_heat (JyChartLayout *self);

G_END_DECLS
