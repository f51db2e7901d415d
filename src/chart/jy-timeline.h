/* jy-timeline.h - windows of services as bars around today: where they stand, then how they look
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A row for each kind of service.  Numbers are in the units of the drawing, y grows downwards.
 */
#pragma once

#include "jy-chart.h"
#include "jy-due-state.h"

G_BEGIN_DECLS

/**
 * JyTimelineWindow:
 * @id: of the task
 * @name: (owned): the service: those of one name share a row
 * @done_on: invalid: not done
 * @planned_on: invalid: not planned
 */
typedef struct
{
  gint64 id;
  char *name;
  GDate from;
  GDate to;
  GDate done_on;
  GDate planned_on;
  JyDueState state;
} JyTimelineWindow;

/* What a window became: @row from the top on, and its frame. */
typedef struct
{
  guint window;
  guint row;
  double x;
  double y;
  double width;
  double height;
} JyTimelineBar;

/**
 * JyTimeline:
 * @windows: (not owned) (element-type JyTimelineWindow): what is drawn; lives longer
 * @left: of the bars, as @right; the names stand before it
 * @first: the Julian day at @left
 * @last: the Julian day at @right
 * @bars: (owned) (element-type JyTimelineBar): the windows that have a day in between
 * @rows: (owned): the name of each row
 */
typedef struct
{
  const GArray *windows;
  GDate today;
  double width;
  double height;
  double size;
  double left;
  double right;
  double top;
  double row_height;
  guint32 first;
  guint32 last;
  GArray *bars;
  GPtrArray *rows;
} JyTimeline;

/* Returns: (transfer full) (element-type JyTimelineWindow): an empty list, which frees names */
GArray *jy_timeline_windows_new (void) G_GNUC_WARN_UNUSED_RESULT;

/* @size: of the font; its height follows from the rows */
JyTimeline *jy_timeline_new (const GArray *windows, const GDate *today, double width, double size)
  G_GNUC_WARN_UNUSED_RESULT;
void jy_timeline_free (JyTimeline *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyTimeline, jy_timeline_free)

/* Returns: where the middle of @day stands, between left and right */
double jy_timeline_get_x (const JyTimeline *self, const GDate *day);

/* Returns: the id of the window at that place; 0: none */
gint64 jy_timeline_find (const JyTimeline *self, double x, double y);

/* @chosen: the id of a window that stands out; 0: none */
void jy_timeline_paint (const JyTimeline *self,
                        cairo_t *cr,
                        const JyChartStyle *style,
                        gint64 chosen);

G_END_DECLS
