/* jy-work-today.h - what must happen now: the lists of Today, and how long each is
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-work-tasks.h"

G_BEGIN_DECLS

/**
 * JyTodayList:
 * @JY_TODAY_OPEN: all that is due or overdue
 * @JY_TODAY_OVERDUE: the last day is over
 * @JY_TODAY_DUE_TODAY: today is the last day
 * @JY_TODAY_DUE_THIS_WEEK: the last day is in this week, Monday to Sunday, and not over
 * @JY_TODAY_DUE_THIS_QUARTER: or in this quarter of the year
 * @JY_TODAY_PLANNED: planned for today, and not done
 * @JY_TODAY_HOME: of people who live away and are home now (S68)
 * @JY_TODAY_REFERRALS: referrals whose result has to be asked for (S77)
 */
typedef enum
{
  JY_TODAY_OPEN,
  JY_TODAY_OVERDUE,
  JY_TODAY_DUE_TODAY,
  JY_TODAY_DUE_THIS_WEEK,
  JY_TODAY_DUE_THIS_QUARTER,
  JY_TODAY_PLANNED,
  JY_TODAY_HOME,
  JY_TODAY_REFERRALS,
  JY_TODAY_N_LISTS
} JyTodayList;

/* Returns: (transfer full): the tasks of @list, the last day first; the number of the list is how
 * many these are */
JyTaskQuery *jy_today_list_make_query (JyTodayList list,
                                       const GDate *today) G_GNUC_WARN_UNUSED_RESULT;

/* How many days ahead an agreement is about to renew (S50). */
#define JY_TODAY_RENEWAL_DAYS 60

/**
 * JyTodayCounts:
 * @n: tasks of each list
 * @n_renewals: agreements that end soon and nobody decided what then
 * @n_expired: those that are over, and nobody decided
 * @is_empty: whether nobody was ever registered
 */
typedef struct
{
  gint64 n[JY_TODAY_N_LISTS];
  int n_renewals;
  int n_expired;
  gboolean is_empty;
} JyTodayCounts;

/**
 * JyTaskOwner:
 * @team: 0: any
 * @officer: a specialist officer: what was handed over (S72); 0: any
 *
 * Whose work it is; both 0: everybody's.
 */
typedef struct
{
  gint64 team;
  gint64 officer;
} JyTaskOwner;

/**
 * JyTaskOwners:
 * @teams: (owned) (element-type JyStoredTeam): closed ones, too
 * @officers: (owned) (element-type JyStoredStaff): who accepted somebody
 */
typedef struct
{
  GPtrArray *teams;
  GPtrArray *officers;
} JyTaskOwners;

void jy_task_owners_free (JyTaskOwners *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyTaskOwners, jy_task_owners_free)

/* Whose work there may be.
 * Returns: (transfer full): a #JyTaskOwners */
gpointer jy_work_list_task_owners (JyWork *work, gpointer args, GError **error);

/* Agreements are a team's: an officer has none.
 * @args: a #JyTaskOwner
 * Returns: (transfer full): a #JyTodayCounts; free with g_free() */
gpointer jy_work_count_today (JyWork *work, gpointer args, GError **error);

/* The tasks of a query by area and kind.
 * @args: a #JyTaskQuery
 * Returns: (transfer full) (element-type JyTaskGroup): a #GArray */
gpointer jy_work_group_tasks (JyWork *work, gpointer args, GError **error);

/* The team in which whoever works here is today.
 * Returns: (transfer full): its id, a #gint64, 0 for none; free with g_free() */
gpointer jy_work_get_own_team (JyWork *work, gpointer args, GError **error);

G_END_DECLS
