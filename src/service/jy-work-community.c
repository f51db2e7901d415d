/* jy-work-community.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-work-community.h"

#include <glib/gi18n.h>

#include "jy-date.h"
#include "jy-store-teams.h"
#include "jy-work-private.h"

static gboolean
check_community_day (const JyStoredCommunityDay *day, GError **error)
{
  if ((day->weekday != 0) == g_date_valid (&day->day) || day->weekday < 0 || day->weekday > 7)
    return jy_work_refuse (error, _("Choose a day of the week, or one day of the calendar."));
  if (day->capacity < 0)
    return jy_work_refuse (error, _("Enter how many services the team can give on that day."));
  if (g_date_valid (&day->from_on) && g_date_valid (&day->until_on) &&
      g_date_compare (&day->until_on, &day->from_on) < 0)
    return jy_work_refuse (error, _("It ends before it begins."));

  return TRUE;
}

gpointer
jy_work_save_community_day (JyWork *work, gpointer args, GError **error)
{
  JyStoredCommunityDay *day = args;
  const char *kind = day->rev == 0 ? "add-community-day" : "correct-community-day";
  g_autoptr (JyStoredTeam) team = jy_store_get_team (work->store, day->team, error);
  g_auto (JyTransaction) tx = { 0 };

  jy_record_clean (&jy_community_day_record, day);
  if (team == NULL || !check_community_day (day, error) ||
      !jy_work_begin (work, &tx, kind, team->name, 0, error) ||
      !jy_store_save_community_day (work->store, day, error) || !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}

gpointer
jy_work_delete_community_day (JyWork *work, gpointer args, GError **error)
{
  const JyStoredCommunityDay *day = args;
  g_auto (JyTransaction) tx = { 0 };

  if (!jy_work_begin (work, &tx, "delete-community-day", NULL, 0, error) ||
      !jy_store_delete_community_day (work->store, day->id, day->rev, error) ||
      !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}

static gboolean
check_holiday (JyWork *work, const JyStoredHoliday *holiday, GError **error)
{
  g_autoptr (GPtrArray) holidays = jy_store_list_holidays (work->store, error);

  if (holidays == NULL || !jy_work_check_name (holiday->name, error))
    return FALSE;
  if (!g_date_valid (&holiday->day))
    return jy_work_refuse (error, _("Enter the day."));

  for (guint i = 0; i < holidays->len; i++)
    {
      const JyStoredHoliday *other = holidays->pdata[i];

      if (other->id != holiday->id && g_date_compare (&other->day, &holiday->day) == 0)
        return jy_work_refuse_for (error, _("That day is in the list already: {name}."),
                                   other->name);
    }

  return TRUE;
}

gpointer
jy_work_save_holiday (JyWork *work, gpointer args, GError **error)
{
  JyStoredHoliday *holiday = args;
  const char *kind = holiday->rev == 0 ? "add-holiday" : "correct-holiday";
  g_auto (JyTransaction) tx = { 0 };

  jy_record_clean (&jy_holiday_record, holiday);
  if (!check_holiday (work, holiday, error) ||
      !jy_work_begin (work, &tx, kind, holiday->name, 0, error) ||
      !jy_store_save_holiday (work->store, holiday, error) || !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}

gpointer
jy_work_delete_holiday (JyWork *work, gpointer args, GError **error)
{
  const JyStoredHoliday *holiday = args;
  g_auto (JyTransaction) tx = { 0 };

  if (!jy_work_begin (work, &tx, "delete-holiday", holiday->name, 0, error) ||
      !jy_store_delete_holiday (work->store, holiday->id, holiday->rev, error) ||
      !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}
