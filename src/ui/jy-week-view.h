/* jy-week-view.h - a week: a column a day, the services of each as chips
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "jy-work-calendar.h"

G_BEGIN_DECLS

/* How many chips fit below each other; what is more is in the list. */
#define JY_WEEK_VIEW_CHIPS 13

#define JY_TYPE_WEEK_VIEW (jy_week_view_get_type ())

/* A chip is a person and a service: what is planned is solid, what ends is outlined, what was done
 * has a tick.  Dragged to another day, or moved there with Shift and an arrow, it asks for a plan.
 * Signals: "selected" (GDate), a day or a chip of it is; "dropped" (GArray of ids, GDate), tasks
 * are to be on another day. */
G_DECLARE_FINAL_TYPE (JyWeekView, jy_week_view, JY, WEEK_VIEW, GtkWidget)

/* @calendar: of seven days, with rows; read, not kept */
void jy_week_view_show (JyWeekView *self, const JyCalendar *calendar, const GDate *today);

/* Marks the chosen day, and the days on which a task may be done; @from: (nullable): none */
void jy_week_view_mark (JyWeekView *self, const GDate *selected);
void jy_week_view_set_window (JyWeekView *self, const GDate *from, const GDate *to);

G_END_DECLS
