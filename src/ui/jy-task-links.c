/* jy-task-links.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-task-links.h"

void
jy_task_open (GtkWidget *widget, const JyTaskRow *row)
{
  if (row == NULL)
    return;

  if (row->resident != 0)
    gtk_widget_activate_action (widget, "win.open-person", "x", row->resident);
  else
    gtk_widget_activate_action (widget, "win.open-household", "x", row->household);
}

void
jy_task_record (GtkWidget *widget, const JyTaskRow *row)
{
  const char *form;

  if (row == NULL)
    return;

  form = jy_service_kind_from_id (row->kind) == JY_SERVICE_REFERRAL_CHECK ? row->kind : row->form;
  if (row->resident != 0)
    gtk_widget_activate_action (widget, "win.record", "(sx)", form, row->resident);
  else
    gtk_widget_activate_action (widget, "win.record-household", "(sx)", form, row->household);
}
