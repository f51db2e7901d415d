/* jy-visit-plan.h - spreads open services over a team's days: who is visited when, and what not
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Of the many plans there are it is one that
 * - puts each service on a day inside its window on which the person is home and the team is in the
 *   village, and on no day more than the day holds;
 * - leaves out nothing that could be in: as many services as can be, earliest deadline first;
 * - then visits each household as seldom as that allows, and villages together.
 *
 * It does not depend on the order of what it is given.
 */
#pragma once

#include "jy-service-facts.h"

G_BEGIN_DECLS

/**
 * JyPlanTask:
 * @task: its id, by which the result is known
 * @household: who is visited together
 * @area: the village, of the same kind as that of the days
 * @from: first day of the window
 * @to: last day of the window; a service still in time is not planned after it
 * @late_until: last day an overdue one may be planned; invalid: without end
 * @is_raised: goes before every deadline: somebody who lives away is home (S68)
 * @residences: (array length=n_residences): where the person is when
 */
typedef struct
{
  gint64 task;
  gint64 household;
  gint64 area;
  GDate from;
  GDate to;
  GDate late_until;
  gboolean is_raised;
  const JyResidenceFact *residences;
  gsize n_residences;
} JyPlanTask;

/**
 * JyPlanDay:
 * @day: a day the team works; there may be several entries of one day, for several villages
 * @area: the village it is in, 0: wherever work is
 * @capacity: services it can still do, besides what is planned already
 */
typedef struct
{
  GDate day;
  gint64 area;
  int capacity;
} JyPlanDay;

/* Why a service is not in the plan. */
typedef enum
{
  JY_PLAN_FITS = 0,
  JY_PLAN_NO_DAY = 1, /* the team is not there within the window */
  JY_PLAN_AWAY = 2,   /* it is, but the person is not home */
  JY_PLAN_FULL = 3,   /* the days are taken by what is more urgent */
} JyPlanMiss;

/* What becomes of one task. */
typedef struct
{
  gint64 task;
  int day; /* an index of the days, -1: none */
  JyPlanMiss miss;
} JyPlanned;

/**
 * jy_visit_plan_make:
 * @tasks: (array length=n_tasks): open services; ids are unique
 * @days: (array length=n_days): the days to plan; those before @today are not used
 * @today: the day of planning: what is overdue on it may be late
 *
 * Returns: (transfer full) (element-type JyPlanned): one for each task, in their order
 */
GArray *jy_visit_plan_make (const JyPlanTask *tasks,
                            gsize n_tasks,
                            const JyPlanDay *days,
                            gsize n_days,
                            const GDate *today) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer none): the translated reason, "" if it fits */
const char *jy_plan_miss_get_name (JyPlanMiss miss);

G_END_DECLS
