/* jy-visit-plan-private.h - what the parts of the planner share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-visit-plan.h"

G_BEGIN_DECLS

#define JY_PLAN_NO_DAY_YET (-1)

/* A task and the days it may be on. */
typedef struct
{
  const JyPlanTask *task;
  guint index;        /* in what was given */
  guint64 *can;       /* bits of days */
  int day;            /* or %JY_PLAN_NO_DAY_YET */
  guint household;    /* the index of the first item of its household, in the order of urgency */
  gboolean is_urgent; /* overdue, or raised: goes on the first day there is */
} JyPlanItem;

typedef struct
{
  JyPlanItem *items; /* the most urgent first */
  guint n_items;
  const JyPlanDay *days; /* by day */
  guint n_days;
  guint n_words; /* of 64 days */
  int *space;    /* what each day still holds */
  GArray **on;   /* for each day: indices of items */
} JyPlan;

static inline gboolean
jy_plan_can (const guint64 *days, guint day)
{
  return (days[day / 64] >> (day % 64) & 1) != 0;
}

/* Puts @item on @day, from where it was; the day has space. */
void jy_plan_put (JyPlan *self, guint item, int day);

/* jy-visit-match.c: decides which items are in, and on days that all of them fit. */
void jy_plan_match (JyPlan *self);

/* jy-visit-gather.c: brings households and villages together on the days they may be on. */
void jy_plan_gather (JyPlan *self);

G_END_DECLS
