/* jy-task-table.h - a list of services to do, of any length, of which one or several are selected
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "jy-due-row.h"
#include "jy-office.h"

G_BEGIN_DECLS

#define JY_TYPE_TASK_TABLE (jy_task_table_get_type ())

/* Its keys ask the page that holds it: Enter page.open, R and Ctrl+R page.record, P page.plan, D
 * and Delete page.postpone.  Space selects more than one.  Signals: "selected", when the selection
 * is another, or a selected row was read; "failed" (#GError), when rows cannot be read. */
G_DECLARE_FINAL_TYPE (JyTaskTable, jy_task_table, JY, TASK_TABLE, GtkWidget)

/* @ids: (element-type gint64): what it holds now; what was selected stays so */
void jy_task_table_set_ids (JyTaskTable *self, JyOffice *office, const GArray *ids);

/* Returns: (transfer full) (element-type gint64): the selected tasks, in their order */
GArray *jy_task_table_list_selected (JyTaskTable *self) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer none) (nullable): the first selected row, if it was read */
const JyTaskRow *jy_task_table_get_first (JyTaskTable *self);

void jy_task_table_focus (JyTaskTable *self);

G_END_DECLS
