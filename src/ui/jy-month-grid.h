/* jy-month-grid.h - a month as a drawing: what each day holds, and which day is chosen
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "jy-work-calendar.h"

G_BEGIN_DECLS

#define JY_TYPE_MONTH_GRID (jy_month_grid_get_type ())

/* Arrows choose a day, also of the next month; Page Up and Page Down a month on, Home and End the
 * first and last day of the week, with Ctrl of the month.  The chosen day is its accessible name,
 * in words.  Signals: "selected", another day is chosen; "activated", by Enter or a double click;
 * "dropped" (GArray of ids, GDate), where what was dragged is let go. */
G_DECLARE_FINAL_TYPE (JyMonthGrid, jy_month_grid, JY, MONTH_GRID, GtkWidget)

void jy_month_grid_set_today (JyMonthGrid *self, const GDate *today);

/* The month of @day is shown. */
void jy_month_grid_select (JyMonthGrid *self, const GDate *day);
void jy_month_grid_get_selected (JyMonthGrid *self, GDate *day);

/* The first and last day that are shown. */
void jy_month_grid_get_period (JyMonthGrid *self, GDate *from, GDate *to);

/* @calendar: (transfer full): of the period */
void jy_month_grid_show (JyMonthGrid *self, JyCalendar *calendar);

/* Marks the days on which something may be done; @from: (nullable): %NULL: none */
void jy_month_grid_set_window (JyMonthGrid *self, const GDate *from, const GDate *to);

G_END_DECLS
