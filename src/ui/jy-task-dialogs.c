/* jy-task-dialogs.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-task-dialogs.h"

#include <glib/gi18n.h>

#include "jy-task-text.h"
#include "jy-work-tasks.h"

/* clang-format off */
static const JyFieldInfo plan_fields[] = {
  { "planned_on",      N_("Planned for"),     jy_field_read_date, NULL, FALSE, 11 },
  { NULL },
};

static const JyFieldInfo postpone_fields[] = {
  { "postponed_until", N_("Not before"),      jy_field_read_date, NULL, FALSE, 11 },
  { "reason",          N_("Reason"),          NULL,               NULL, FALSE, 0 },
  { NULL },
};
/* clang-format on */

static void
set_up_plan (JyFieldDialog *dialog, JyFieldGrid *grid)
{
  const JyTaskRow *task = jy_field_dialog_get_data (dialog);

  jy_field_grid_set_date (grid, "planned_on", &task->planned_on);
}

static void
set_up_postpone (JyFieldDialog *dialog, JyFieldGrid *grid)
{
  const JyTaskRow *task = jy_field_dialog_get_data (dialog);

  jy_field_grid_set_date (grid, "postponed_until", &task->postponed_until);
  jy_field_grid_set_text (grid, "reason", task->postpone_reason);
}

static GPtrArray *
wrap (JyTaskDecision *decision)
{
  GPtrArray *decisions = g_ptr_array_new_with_free_func ((GDestroyNotify) jy_task_decision_free);

  g_ptr_array_add (decisions, decision);
  return decisions;
}

static gpointer
collect_plan (JyFieldDialog *dialog, JyFieldGrid *grid)
{
  const JyTaskRow *task = jy_field_dialog_get_data (dialog);
  JyTaskDecision *decision = jy_task_decision_new (task->id);

  jy_field_grid_get_date (grid, "planned_on", &decision->planned_on);
  return wrap (decision);
}

static gpointer
collect_postpone (JyFieldDialog *dialog, JyFieldGrid *grid)
{
  const JyTaskRow *task = jy_field_dialog_get_data (dialog);
  JyTaskDecision *decision = jy_task_decision_new (task->id);

  jy_field_grid_get_date (grid, "postponed_until", &decision->postponed_until);
  decision->reason = jy_field_grid_dup_value (grid, "reason");
  return wrap (decision);
}

static const JyFieldDialogInfo infos[] = {
  { N_("Plan for a Day"), N_("_Save"), plan_fields, set_up_plan, collect_plan, jy_work_plan_tasks,
    (GDestroyNotify) g_ptr_array_unref },
  { N_("Postpone"), N_("_Save"), postpone_fields, set_up_postpone, collect_postpone,
    jy_work_postpone_tasks, (GDestroyNotify) g_ptr_array_unref },
};

void
jy_task_dialog_new (GtkWidget *origin, JyOffice *office, const JyTaskRow *task, gboolean postpones)
{
  g_autofree char *service = jy_task_row_dup_service (task);
  g_autofree char *window = jy_task_row_dup_window (task);
  g_autofree char *subject = g_strdup_printf ("%s · %s\n%s", task->name, service, window);

  jy_field_dialog_new (origin, office, &infos[postpones], subject, jy_task_row_copy (task),
                       (GDestroyNotify) jy_task_row_free);
}
