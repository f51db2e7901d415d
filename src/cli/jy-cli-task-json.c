/* jy-cli-task-json.c - a task as one object of --json
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-cli-private.h"
#include "jy-date.h"
#include "jy-task-text.h"

void
jy_cli_add_task_members (JsonBuilder *builder, const JyTaskRow *row)
{
  g_autofree char *source = row->rule != NULL ? jy_service_rule_dup_source (row->rule) : NULL;
  g_autofree char *reason = jy_task_row_dup_reason (row);

  jy_cli_add_text (builder, "id_number", row->id_number);
  jy_cli_add_text (builder, "name", row->name);
  jy_cli_add_text (builder, "household", row->household_number);
  jy_cli_add_text (builder, "area", row->area_name);
  jy_cli_add_text (builder, "team", row->team_name);
  jy_cli_add_text (builder, "kind", row->kind);
  jy_cli_add_text (builder, "form", row->form);
  jy_cli_add_date (builder, "from", &row->from);
  jy_cli_add_date (builder, "to", &row->to);
  jy_cli_add_text (builder, "state", jy_due_state_get_id (row->state));
  jy_cli_add_text (builder, "rule", row->rule_id);
  jy_cli_add_text (builder, "source", source);
  jy_cli_add_text (builder, "reason", reason);
  jy_cli_add_date (builder, "done_on", &row->done_on);
  jy_cli_add_date (builder, "planned_on", &row->planned_on);
  jy_cli_add_text (builder, "cancel_reason",
                   row->state == JY_DUE_CANCELLED ? jy_cancel_reason_get_name (row->cancel_reason)
                                                  : "");
}

void
jy_cli_add_task (JsonBuilder *builder, const JyTaskRow *row)
{
  json_builder_begin_object (builder);
  jy_cli_add_task_members (builder, row);
  json_builder_end_object (builder);
}

void
jy_cli_add_tasks (JsonBuilder *builder, const char *name, const GPtrArray *rows)
{
  jy_cli_begin_list (builder, name);
  for (guint i = 0; i < rows->len; i++)
    if (rows->pdata[i] != NULL)
      jy_cli_add_task (builder, rows->pdata[i]);
  json_builder_end_array (builder);
}

void
jy_cli_print_task (const JyTaskRow *row)
{
  char from[JY_DATE_TEXT_SIZE], to[JY_DATE_TEXT_SIZE];

  jy_date_to_text (&row->from, from);
  jy_date_to_text (&row->to, to);
  g_print ("%s…%s  %s  %s  %s  %s  %s\n", from, to, jy_due_state_get_name (row->state),
           jy_task_row_get_service (row), row->name, row->area_name, row->address);
}
