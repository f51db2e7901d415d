/* jy-month-paint.h - draws a day of a month
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "jy-day-summary.h"
#include "jy-month-layout.h"

G_BEGIN_DECLS

/**
 * JyMonthDay:
 * @summary: (nullable): %NULL until it was read
 *
 * How a day is drawn.
 */
typedef struct
{
  GDate day;
  const JyDaySummary *summary;
  gboolean is_in_month;
  gboolean is_today;
  gboolean is_selected;
  gboolean is_focused;
  gboolean is_in_window;
} JyMonthDay;

/* Returns: (transfer none): the colour of @group in the drawing, light or dark as the style is */
const GdkRGBA *jy_month_paint_get_group_colour (JyServiceGroup group);

/* @widget: whose font is used */
void jy_month_paint_day (GtkWidget *widget,
                         GtkSnapshot *snapshot,
                         const JyMonthCell *cell,
                         const JyMonthDay *day);

/* The names of the days of the week, in the head of @layout. */
void jy_month_paint_head (GtkWidget *widget, GtkSnapshot *snapshot, const JyMonthLayout *layout);

G_END_DECLS
