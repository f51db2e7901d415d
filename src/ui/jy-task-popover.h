/* jy-task-popover.h - plans services for a day, or postpones them with a reason, in a line or two
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "jy-office.h"

G_BEGIN_DECLS

#define JY_TYPE_TASK_POPOVER (jy_task_popover_get_type ())

/* Enter goes from the day to the reason and saves; Escape gives up.  What the records refuse is
 * said in it, and what was typed stays. */
G_DECLARE_FINAL_TYPE (JyTaskPopover, jy_task_popover, JY, TASK_POPOVER, GtkPopover)

/**
 * jy_task_popover_open:
 * @origin: what it points at; it gets the focus back
 * @office: where it is saved
 * @tasks: (element-type gint64) (transfer full): what is planned or postponed, all in one operation
 * @postpones: to a day after today and with a reason; otherwise it is planned for a day
 */
void jy_task_popover_open (GtkWidget *origin, JyOffice *office, GArray *tasks, gboolean postpones);

G_END_DECLS
