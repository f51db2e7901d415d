/* jy-task-pane.h - one service to do: for whom, until when, what is decided, and why it is due
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "jy-store-task-rows.h"

G_BEGIN_DECLS

#define JY_TYPE_TASK_PANE (jy_task_pane_get_type ())

/* Its buttons ask the page that holds it: page.record, page.plan, page.postpone, page.open. */
G_DECLARE_FINAL_TYPE (JyTaskPane, jy_task_pane, JY, TASK_PANE, GtkWidget)

/* @row: (nullable): what is selected, or the first of @n; %NULL while it is read, or for none */
void jy_task_pane_show (JyTaskPane *self, const JyTaskRow *row, guint n);

/* What a pop-up about the selection points at. */
GtkWidget *jy_task_pane_get_plan_button (JyTaskPane *self);
GtkWidget *jy_task_pane_get_postpone_button (JyTaskPane *self);

G_END_DECLS
