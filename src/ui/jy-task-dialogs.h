/* jy-task-dialogs.h - one service is planned for a day, or postponed with a reason
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-field-dialog.h"
#include "jy-store-task-rows.h"

G_BEGIN_DECLS

/* @postpones: to a day after today and with a reason; otherwise it is planned for a day.  An empty
 * day takes the plan, or the postponement, away. */
void jy_task_dialog_new (GtkWidget *origin,
                         JyOffice *office,
                         const JyTaskRow *task,
                         gboolean postpones);

G_END_DECLS
