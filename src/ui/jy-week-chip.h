/* jy-week-chip.h - a service of somebody on a day, to be dragged to another
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "jy-work-calendar.h"

G_BEGIN_DECLS

#define JY_TYPE_WEEK_CHIP (jy_week_chip_get_type ())

/* Enter opens whom it is for.  Signals: "chosen" (gint64), it has the focus or is pressed: its
 * task; "moved" (gint64, int), by Shift and an arrow: to a day so many days later. */
G_DECLARE_FINAL_TYPE (JyWeekChip, jy_week_chip, JY, WEEK_CHIP, GtkWidget)

GtkWidget *jy_week_chip_new (const JyTaskRow *row, JyTaskOnDayWhat what) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: the task it stands for */
gint64 jy_week_chip_get_task (JyWeekChip *self);

/* The first and last day on which it may be done. */
void jy_week_chip_get_window (JyWeekChip *self, GDate *from, GDate *to);

G_END_DECLS
