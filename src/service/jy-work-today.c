/* jy-work-today.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-work-today.h"

#include "jy-areas-served.h"
#include "jy-date.h"
#include "jy-store-agreement-find.h"
#include "jy-store-households.h"
#include "jy-store-services.h"
#include "jy-store-settings.h"
#include "jy-store-teams.h"

#define DUE JY_TASK_STATE_BIT (JY_DUE_DUE)
#define OVERDUE JY_TASK_STATE_BIT (JY_DUE_OVERDUE)
#define UPCOMING JY_TASK_STATE_BIT (JY_DUE_UPCOMING)

static const guint states[JY_TODAY_N_LISTS] = {
  [JY_TODAY_OPEN] = DUE | OVERDUE,   [JY_TODAY_OVERDUE] = OVERDUE,
  [JY_TODAY_DUE_TODAY] = DUE,        [JY_TODAY_DUE_THIS_WEEK] = DUE,
  [JY_TODAY_DUE_THIS_QUARTER] = DUE, [JY_TODAY_PLANNED] = UPCOMING | DUE | OVERDUE,
  [JY_TODAY_HOME] = DUE | OVERDUE,   [JY_TODAY_REFERRALS] = DUE | OVERDUE,
};

/* Of those that are due, in which the last day is. */
static const JyTaskPeriod periods[JY_TODAY_N_LISTS] = {
  [JY_TODAY_DUE_TODAY] = JY_TASK_PERIOD_DAY,
  [JY_TODAY_DUE_THIS_WEEK] = JY_TASK_PERIOD_WEEK,
  [JY_TODAY_DUE_THIS_QUARTER] = JY_TASK_PERIOD_QUARTER,
};

JyTaskQuery *
jy_today_list_make_query (JyTodayList list, const GDate *today)
{
  JyTaskQuery *query = jy_task_query_new (today);

  g_return_val_if_fail (list < JY_TODAY_N_LISTS, query);

  query->states = states[list];
  if (states[list] == DUE)
    {
      query->ends_from = *today;
      jy_task_query_get_last_day (periods[list], today, &query->ends_to);
    }
  if (list == JY_TODAY_PLANNED)
    query->planned_from = query->planned_to = *today;
  if (list == JY_TODAY_REFERRALS)
    query->kind = g_strdup (jy_service_kind_get_id (JY_SERVICE_REFERRAL_CHECK));
  query->is_raised = list == JY_TODAY_HOME;

  return query;
}

static gboolean
count_lists (JyWork *work, const JyTaskOwner *owner, JyTodayCounts *counts, GError **error)
{
  g_autoptr (GArray) areas = NULL;
  g_autoptr (GArray) team_areas = NULL;

  if (!jy_areas_served_fill (work, 0, owner->team, &areas, &team_areas, error))
    return FALSE;

  for (int list = 0; list < JY_TODAY_N_LISTS; list++)
    {
      g_autoptr (JyTaskQuery) query = jy_today_list_make_query ((JyTodayList) list, &work->today);

      query->team = owner->team;
      query->team_areas = team_areas != NULL ? g_array_ref (team_areas) : NULL;
      query->officer = owner->officer;
      counts->n[list] = jy_store_count_all_tasks (work->store, query, error);
      if (counts->n[list] < 0)
        return FALSE;
    }

  return TRUE;
}

static gboolean
count_agreements (JyWork *work, gint64 team, JyTodayCounts *counts, GError **error)
{
  JyAgreementQuery query = {
    .view = JY_AGREEMENTS_DUE, .day = work->today, .days = JY_TODAY_RENEWAL_DAYS, .team = team
  };

  if (!jy_store_count_agreement_view (work->store, &query, &counts->n_renewals, error))
    return FALSE;

  query.view = JY_AGREEMENTS_EXPIRED;
  return jy_store_count_agreement_view (work->store, &query, &counts->n_expired, error);
}

void
jy_task_owners_free (JyTaskOwners *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->teams, g_ptr_array_unref);
  g_clear_pointer (&self->officers, g_ptr_array_unref);
  g_free (self);
}

gpointer
jy_work_list_task_owners (JyWork *work, gpointer args G_GNUC_UNUSED, GError **error)
{
  g_autoptr (JyTaskOwners) self = g_new0 (JyTaskOwners, 1);

  if ((self->teams = jy_store_list_teams (work->store, error)) == NULL ||
      (self->officers = jy_store_list_officers (work->store, error)) == NULL)
    return NULL;

  return g_steal_pointer (&self);
}

gpointer
jy_work_count_today (JyWork *work, gpointer args, GError **error)
{
  const JyTaskOwner *owner = args;
  g_autofree JyTodayCounts *counts = g_new0 (JyTodayCounts, 1);

  if (!count_lists (work, owner, counts, error) ||
      (owner->officer == 0 && !count_agreements (work, owner->team, counts, error)) ||
      !jy_store_is_register_empty (work->store, &counts->is_empty, error))
    return NULL;

  return g_steal_pointer (&counts);
}

gpointer
jy_work_group_tasks (JyWork *work, gpointer args, GError **error)
{
  JyTaskQuery *query = args;

  if (!g_date_valid (&query->today))
    query->today = work->today;
  if (!jy_areas_served_fill (work, query->area, query->team, &query->areas, &query->team_areas,
                             error))
    return NULL;

  return jy_store_group_tasks (work->store, query, error);
}

/* Who the account belongs to; 0: nobody of the staff. */
static gboolean
find_staff (JyWork *work, gint64 *staff, GError **error)
{
  g_autoptr (GPtrArray) accounts = jy_store_list_accounts (work->store, error);

  *staff = 0;
  for (guint i = 0; accounts != NULL && i < accounts->len; i++)
    {
      const JyStoredAccount *account = accounts->pdata[i];

      if (account->id == work->account)
        *staff = account->staff;
    }

  return accounts != NULL;
}

gpointer
jy_work_get_own_team (JyWork *work, gpointer args G_GNUC_UNUSED, GError **error)
{
  g_autofree gint64 *team = g_new0 (gint64, 1);
  g_autoptr (GPtrArray) members = NULL;
  gint64 staff;

  if (!find_staff (work, &staff, error))
    return NULL;

  members = jy_store_list_team_members (work->store, error);
  if (members == NULL)
    return NULL;

  for (guint i = 0; staff != 0 && i < members->len; i++)
    {
      const JyStoredTeamMember *member = members->pdata[i];

      if (member->staff == staff &&
          jy_date_in_period (&work->today, &member->from_on, &member->until_on))
        *team = member->team;
    }

  return g_steal_pointer (&team);
}
