/* jy-work-tasks.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-work-tasks.h"

#include <glib/gi18n.h>

#include "jy-areas-served.h"
#include "jy-date.h"
#include "jy-text.h"
#include "jy-work-private.h"

static gboolean
complete (JyWork *work, JyTaskQuery *query, GError **error)
{
  if (!g_date_valid (&query->today))
    query->today = work->today;

  return jy_areas_served_fill (work, query->area, query->team, &query->areas, &query->team_areas,
                               error);
}

gpointer
jy_work_list_tasks (JyWork *work, gpointer args, GError **error)
{
  return complete (work, args, error) ? jy_store_list_tasks (work->store, args, error) : NULL;
}

gpointer
jy_work_count_task_days (JyWork *work, gpointer args, GError **error)
{
  JyTaskDaysQuery *days = args;

  if (!complete (work, days->query, error))
    return NULL;

  return jy_store_count_task_days (work->store, days->query, &days->from, &days->to, error);
}

gpointer
jy_work_get_task_rows (JyWork *work, gpointer args, GError **error)
{
  return jy_store_get_task_rows (work->store, args, &work->today, error);
}

JyTaskDecision *
jy_task_decision_new (gint64 task)
{
  JyTaskDecision *self = g_new0 (JyTaskDecision, 1);

  self->task = task;

  return self;
}

void
jy_task_decision_free (JyTaskDecision *self)
{
  if (self == NULL)
    return;

  g_free (self->reason);
  g_free (self);
}

static JyTaskRow *
read_task (JyWork *work, gint64 task, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GPtrArray) rows = NULL;
  JyTaskRow *row;

  g_array_append_val (ids, task);
  rows = jy_store_get_task_rows (work->store, ids, &work->today, error);
  if (rows == NULL)
    return NULL;

  row = g_steal_pointer (&rows->pdata[0]);
  if (row == NULL)
    jy_work_refuse (error, _("This service is no longer due: the list has changed meanwhile."));

  return row;
}

static gboolean
is_open (const JyTaskRow *row)
{
  return row->state == JY_DUE_UPCOMING || row->state == JY_DUE_DUE || row->state == JY_DUE_OVERDUE;
}

/* Finds or makes the plan of @row. */
static JyStoredTaskPlan *
open_plan (JyWork *work, const JyTaskRow *row, GError **error)
{
  JyStoredTaskPlan *plan;

  if (!jy_store_find_task_plan (work->store, row->resident, row->household, row->rule_id,
                                &row->from, &plan, error))
    return NULL;

  if (plan == NULL)
    {
      plan = g_new0 (JyStoredTaskPlan, 1);
      plan->id = jy_store_new_id (work->store);
      plan->resident = row->resident;
      plan->household = row->resident != 0 ? 0 : row->household;
      plan->rule = g_strdup (row->rule_id);
      plan->window_from = row->from;
      plan->reason = g_strdup ("");
    }

  return plan;
}

/* A plan that says nothing is none. */
static gboolean
save_plan (JyWork *work, JyStoredTaskPlan *plan, GError **error)
{
  if (g_date_valid (&plan->planned_on) || g_date_valid (&plan->postponed_until))
    return jy_store_save_task_plan (work->store, plan, error);

  return plan->rev == 0 || jy_store_delete_task_plan (work->store, plan->id, plan->rev, error);
}

static gboolean
refuse_day (const JyTaskRow *row, GError **error)
{
  char from[JY_DATE_TEXT_SIZE], to[JY_DATE_TEXT_SIZE];
  g_autofree char *sentence = NULL;

  jy_date_to_text (&row->from, from);
  jy_date_to_text (&row->to, to);
  sentence = g_strdup_printf (
    /* Translators: a name, and the first and last day on which the service may be given. */
    _("Nothing was planned: %s can have this service from %s to %s; choose a day of these."),
    row->name, from, to);

  return jy_work_refuse (error, sentence);
}

/* Somebody overdue may be planned for any day to come on which it still counts. */
static gboolean
check_day (JyWork *work, const JyTaskRow *row, const GDate *day, GError **error)
{
  const GDate *last = row->state == JY_DUE_OVERDUE ? &row->late_until : &row->to;

  if (!is_open (row))
    return jy_work_refuse_for (error, _("The service of {name} is not open any more."), row->name);
  if (g_date_compare (day, &work->today) < 0)
    return jy_work_refuse (error, _("Nothing was planned: that day is over."));
  if (g_date_compare (day, &row->from) < 0 ||
      (g_date_valid (last) && g_date_compare (day, last) > 0))
    return refuse_day (row, error);

  return TRUE;
}

static gboolean
plan_one (JyWork *work, const JyTaskDecision *decision, GError **error)
{
  g_autoptr (JyTaskRow) row = read_task (work, decision->task, error);
  g_autoptr (JyStoredTaskPlan) plan = NULL;

  if (row == NULL || (g_date_valid (&decision->planned_on) &&
                      !check_day (work, row, &decision->planned_on, error)))
    return FALSE;

  plan = open_plan (work, row, error);
  if (plan == NULL)
    return FALSE;

  plan->planned_on = decision->planned_on;
  return save_plan (work, plan, error);
}

static gboolean
postpone_one (JyWork *work, const JyTaskDecision *decision, GError **error)
{
  g_autoptr (JyTaskRow) row = read_task (work, decision->task, error);
  g_autoptr (JyStoredTaskPlan) plan = NULL;
  g_autofree char *reason = jy_text_clean (decision->reason);

  if (row == NULL)
    return FALSE;
  if (g_date_valid (&decision->postponed_until))
    {
      if (!is_open (row))
        return jy_work_refuse_for (error, _("The service of {name} is not open any more."),
                                   row->name);
      if (g_date_compare (&decision->postponed_until, &work->today) <= 0)
        return jy_work_refuse (error, _("Postpone it to a day after today."));
      if (reason == NULL || *reason == '\0')
        return jy_work_refuse (error, _("Say why it is postponed."));
    }

  plan = open_plan (work, row, error);
  if (plan == NULL)
    return FALSE;

  plan->postponed_until = decision->postponed_until;
  g_free (plan->reason);
  plan->reason = g_strdup (g_date_valid (&decision->postponed_until) ? reason : "");
  return save_plan (work, plan, error);
}

static gpointer
decide (JyWork *work,
        const char *kind,
        const GPtrArray *decisions,
        gboolean (*decide_one) (JyWork *, const JyTaskDecision *, GError **),
        GError **error)
{
  g_auto (JyTransaction) tx = { 0 };

  if (!jy_work_begin (work, &tx, kind, NULL, decisions->len, error))
    return NULL;

  for (guint i = 0; i < decisions->len; i++)
    if (!decide_one (work, decisions->pdata[i], error))
      return NULL;

  return jy_work_commit (work, &tx, error) ? JY_DONE : NULL;
}

gpointer
jy_work_plan_tasks (JyWork *work, gpointer args, GError **error)
{
  return decide (work, "plan-tasks", args, plan_one, error);
}

gpointer
jy_work_postpone_tasks (JyWork *work, gpointer args, GError **error)
{
  return decide (work, "postpone-tasks", args, postpone_one, error);
}
