/* jy-task-query.h - which tasks a list or a count is about
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which state a task is in, is jy_due_state()'s to say; the conditions are the same in SQL, so that
 * a list need not read what it does not show.
 */
#pragma once

#include "jy-due-state.h"
#include "jy-record.h"

G_BEGIN_DECLS

typedef enum
{
  JY_TASKS_BY_DEADLINE,  /* the last day, then the household */
  JY_TASKS_BY_HOUSEHOLD, /* area, household, then the last day: a worklist to walk along */
} JyTaskOrder;

/* What is decided about a task, on the day asked about. */
typedef enum
{
  JY_TASKS_ANY_PLAN,
  JY_TASKS_PLANNED, /* for a day */
  JY_TASKS_NOT_PLANNED,
  JY_TASKS_POSTPONED,     /* to a day after today */
  JY_TASKS_NOT_POSTPONED, /* or that day has come */
} JyTaskPlanFilter;

/* The periods that begin with a day: itself, what is left of its week (Monday to Sunday), and of
 * its quarter of the year. */
typedef enum
{
  JY_TASK_PERIOD_DAY,
  JY_TASK_PERIOD_WEEK,
  JY_TASK_PERIOD_QUARTER,
  JY_N_TASK_PERIODS
} JyTaskPeriod;

void jy_task_query_get_last_day (JyTaskPeriod period, const GDate *day, GDate *last);

#define JY_TASK_STATE_BIT(state) (1u << (state))
#define JY_TASK_STATES_OPEN (JY_TASK_STATE_BIT (JY_DUE_DUE) | JY_TASK_STATE_BIT (JY_DUE_OVERDUE))

/**
 * JyTaskQuery:
 * @today: the day of the states; always valid
 * @states: bits of %JY_TASK_STATE_BIT; 0: any
 * @from: with @to: only windows that have a day in common with this period; invalid: any
 * @to: its last day
 * @ends_from: with @ends_to: only windows whose last day is in this period; invalid: any
 * @ends_to: its last day
 * @planned_from: with @planned_to: only what is planned for a day of this period; invalid: any
 * @planned_to: its last day
 * @area: an area with all its parts; 0: everywhere
 * @areas: (owned) (nullable) (element-type gint64): those; jy_work_list_tasks() fills it
 * @team: what its agreements promise, and what is due without one in its areas; 0: any
 * @team_areas: (owned) (nullable) (element-type gint64): those; filled likewise
 * @officer: what was handed over to this member of staff; 0: any
 * @kind: (owned) (nullable): one kind of task (jy-service-kind.h); %NULL: any
 * @resident: 0: any
 * @household: with its members; 0: any
 * @is_of_household: only what is due for a household as a whole
 * @is_raised: only that of people who live away and are home now
 * @plan: what is decided about it
 * @text: (owned) (nullable): anything by which the search finds the person or the household
 * @limit: the first so many only, to show at once; 0: all
 */
typedef struct
{
  GDate today;
  guint states;
  GDate from;
  GDate to;
  GDate ends_from;
  GDate ends_to;
  GDate planned_from;
  GDate planned_to;
  gint64 area;
  GArray *areas;
  gint64 team;
  GArray *team_areas;
  gint64 officer;
  char *kind;
  gint64 resident;
  gint64 household;
  gboolean is_of_household;
  gboolean is_raised;
  JyTaskPlanFilter plan;
  char *text;
  guint limit;
  JyTaskOrder order;
} JyTaskQuery;

/* Returns: (transfer full): a query for all that is due or overdue, by its last day */
JyTaskQuery *jy_task_query_new (const GDate *today) G_GNUC_WARN_UNUSED_RESULT;
JyTaskQuery *jy_task_query_copy (const JyTaskQuery *self) G_GNUC_WARN_UNUSED_RESULT;
void jy_task_query_free (JyTaskQuery *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyTaskQuery, jy_task_query_free)

G_END_DECLS
