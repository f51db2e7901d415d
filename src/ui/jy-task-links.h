/* jy-task-links.h - from a service that is due to where it is looked at or recorded
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "jy-store-task-rows.h"

G_BEGIN_DECLS

/* Opens the person it is due for; for what is due for a household, the household.
 * @widget: in the window
 * @row: (nullable): does nothing */
void jy_task_open (GtkWidget *widget, const JyTaskRow *row);

/* Opens the form it is recorded with; the result of a referral has a page of its own. */
void jy_task_record (GtkWidget *widget, const JyTaskRow *row);

G_END_DECLS
