/* jy-work-tasks.h - what is due: worklists, counts, plans and postponements
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-store-plans.h"
#include "jy-store-task-days.h"
#include "jy-store-task-rows.h"
#include "jy-store-tasks.h"
#include "jy-work.h"

G_BEGIN_DECLS

/* @args: a #JyTaskQuery, whose lists of areas are filled here; its day is that of @work if it has
 *   none
 * Returns: (transfer full) (element-type gint64): a #GArray of tasks */
gpointer jy_work_list_tasks (JyWork *work, gpointer args, GError **error);

/* @args: (element-type gint64): a #GArray of at most %JY_STORE_MAX_IDS tasks
 * Returns: (transfer full) (element-type JyTaskRow): a #GPtrArray, in their order, as of today;
 *   %NULL for one that is gone */
gpointer jy_work_get_task_rows (JyWork *work, gpointer args, GError **error);

/**
 * JyTaskDaysQuery:
 * @query: (owned): of which area, team, officer and kind count
 */
typedef struct
{
  JyTaskQuery *query;
  GDate from;
  GDate to;
} JyTaskDaysQuery;

/* @args: a #JyTaskDaysQuery
 * Returns: (transfer full) (element-type JyTaskDayCount): a #GArray by day and kind */
gpointer jy_work_count_task_days (JyWork *work, gpointer args, GError **error);

/**
 * JyTaskDecision:
 * @task: a task
 * @planned_on: the day it is planned for; invalid: none
 * @postponed_until: do not ask again before this day; invalid: not postponed
 * @reason: (owned) (nullable): why it is postponed
 */
typedef struct
{
  gint64 task;
  GDate planned_on;
  GDate postponed_until;
  char *reason;
} JyTaskDecision;

JyTaskDecision *jy_task_decision_new (gint64 task) G_GNUC_WARN_UNUSED_RESULT;
void jy_task_decision_free (JyTaskDecision *self);

/* Plans tasks for days, one operation.  A day outside the window is refused with the window.
 * @args: (element-type JyTaskDecision): a #GPtrArray, of which task and planned_on count; an
 *   invalid day takes the plan away
 * Returns: %JY_DONE */
gpointer jy_work_plan_tasks (JyWork *work, gpointer args, GError **error);

/* Postpones tasks with a reason, one operation; they stay due, and their windows as they are.
 * @args: (element-type JyTaskDecision): a #GPtrArray, of which task, postponed_until and reason
 *   count; an invalid day takes the postponement away
 * Returns: %JY_DONE; %JY_ERROR_INVALID without a reason, or for a day that is not in the future */
gpointer jy_work_postpone_tasks (JyWork *work, gpointer args, GError **error);

G_END_DECLS
