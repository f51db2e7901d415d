/* jy-store-plans.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-store-plans.h"

#include "jy-store-private.h"

/* clang-format off */
static const JyField task_plan_fields[] = {
  JY_FIELD (JyStoredTaskPlan, resident, ID),
  JY_FIELD (JyStoredTaskPlan, household, ID),
  JY_FIELD (JyStoredTaskPlan, rule, TEXT),
  JY_FIELD (JyStoredTaskPlan, window_from, DATE),
  JY_FIELD (JyStoredTaskPlan, planned_on, DATE),
  JY_FIELD (JyStoredTaskPlan, postponed_until, DATE),
  JY_FIELD (JyStoredTaskPlan, reason, TEXT),
  { NULL },
};
/* clang-format on */

JY_DEFINE_RECORD (JyStoredTaskPlan, task_plan, task_plan_fields)

/* clang-format off */
static const JyField community_day_fields[] = {
  JY_FIELD (JyStoredCommunityDay, team, ID),
  JY_FIELD (JyStoredCommunityDay, area, ID),
  JY_FIELD (JyStoredCommunityDay, weekday, INT_OR_NULL),
  JY_FIELD (JyStoredCommunityDay, day, DATE),
  JY_FIELD (JyStoredCommunityDay, from_on, DATE),
  JY_FIELD (JyStoredCommunityDay, until_on, DATE),
  JY_FIELD (JyStoredCommunityDay, hours, TEXT),
  JY_FIELD (JyStoredCommunityDay, place, TEXT),
  JY_FIELD (JyStoredCommunityDay, capacity, INT),
  { NULL },
};
/* clang-format on */

JY_DEFINE_RECORD (JyStoredCommunityDay, community_day, community_day_fields)

/* clang-format off */
static const JyField holiday_fields[] = {
  JY_FIELD (JyStoredHoliday, day, DATE),
  JY_FIELD (JyStoredHoliday, is_working, INT),
  JY_FIELD (JyStoredHoliday, name, TEXT),
  { NULL },
};
/* clang-format on */

JY_DEFINE_RECORD (JyStoredHoliday, holiday, holiday_fields)

GPtrArray *
jy_store_list_community_days (JyStore *self, gint64 team, GError **error)
{
  if (team == 0)
    return jy_record_list (self, &jy_community_day_record,
                           "ORDER BY team, weekday NULLS LAST, day, id", error);

  return jy_record_list_of (self, &jy_community_day_record,
                            "WHERE team = :owner ORDER BY weekday NULLS LAST, day, id", team,
                            error);
}

GPtrArray *
jy_store_list_holidays (JyStore *self, GError **error)
{
  return jy_record_list (self, &jy_holiday_record, "ORDER BY day", error);
}

gboolean
jy_store_find_task_plan (JyStore *self,
                         gint64 resident,
                         gint64 household,
                         const char *rule,
                         const GDate *from,
                         JyStoredTaskPlan **plan,
                         GError **error)
{
  g_autoptr (JyStmt) stmt = jy_record_prepare (
    self, &jy_task_plan_record,
    resident != 0 ? "WHERE resident = :owner AND rule = :rule AND window_from = :from"
                  : "WHERE household = :owner AND rule = :rule AND window_from = :from",
    error);
  JyStep step;

  *plan = NULL;
  if (stmt == NULL)
    return FALSE;

  jy_stmt_bind_int (stmt, ":owner", resident != 0 ? resident : household);
  jy_stmt_bind_text (stmt, ":rule", rule);
  jy_stmt_bind_date (stmt, ":from", from);
  step = jy_stmt_step (stmt, error);
  if (step == JY_STEP_ROW)
    *plan = jy_record_read (&jy_task_plan_record, stmt);

  return step != JY_STEP_ERROR;
}
