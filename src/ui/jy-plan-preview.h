/* jy-plan-preview.h - what a schedule would do: each day, and what does not fit
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "jy-work-schedule.h"

G_BEGIN_DECLS

/* Returns: (transfer floating): the days as a table, how many do not fit and why, and who of them
 * will be missed */
GtkWidget *jy_plan_preview_new (const JySchedule *schedule) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
