/* jy-store-plans.h - when what is due is to be done: plans, community days, holidays
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-record-macros.h"

G_BEGIN_DECLS

/**
 * JyStoredTaskPlan:
 * @resident: 0: the task is a household's
 * @household: 0: the task is a resident's
 * @rule: (owned): the id of a rule of jy-service-rule.h
 * @window_from: the first day of the window: with the rule it says which task is meant
 * @planned_on: invalid: not planned
 * @postponed_until: invalid: not postponed
 * @reason: (owned): why it was postponed
 */
typedef struct
{
  gint64 id;
  int rev;
  gint64 resident;
  gint64 household;
  char *rule;
  GDate window_from;
  GDate planned_on;
  GDate postponed_until;
  char *reason;
} JyStoredTaskPlan;

JY_DECLARE_RECORD (JyStoredTaskPlan, task_plan)

/**
 * JyStoredCommunityDay:
 * @team: who is in the community (S88)
 * @area: where; 0: wherever work is
 * @weekday: 1 Monday to 7 Sunday, every week; 0: on @day alone
 * @day: invalid: every week
 * @from_on: invalid: since before our records
 * @until_on: the first day on which it holds no more; invalid: still
 * @hours: (owned): as the notice board says them
 * @capacity: how many services can be given; 0: none
 */
typedef struct
{
  gint64 id;
  int rev;
  gint64 team;
  gint64 area;
  int weekday;
  GDate day;
  GDate from_on;
  GDate until_on;
  char *hours;
  char *place;
  int capacity;
} JyStoredCommunityDay;

JY_DECLARE_RECORD (JyStoredCommunityDay, community_day)

/**
 * JyStoredHoliday:
 * @is_working: a day of a weekend on which people work; otherwise a day off
 */
typedef struct
{
  gint64 id;
  int rev;
  GDate day;
  gboolean is_working;
  char *name;
} JyStoredHoliday;

JY_DECLARE_RECORD (JyStoredHoliday, holiday)

/* Returns: (transfer full) (element-type JyStoredCommunityDay): those of @team, or of every team
 * for 0; past ones too, by team and day of the week */
GPtrArray *jy_store_list_community_days (JyStore *self,
                                         gint64 team,
                                         GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full) (element-type JyStoredHoliday): all, by day */
GPtrArray *jy_store_list_holidays (JyStore *self, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* What was decided about the task of @resident, or of @household if that is 0, which @rule opens
 * on @from.
 * @plan: (out) (transfer full) (nullable): %NULL: nothing */
gboolean jy_store_find_task_plan (JyStore *self,
                                  gint64 resident,
                                  gint64 household,
                                  const char *rule,
                                  const GDate *from,
                                  JyStoredTaskPlan **plan,
                                  GError **error);

G_END_DECLS
