/* jy-schedule-days.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-schedule-days.h"

#include "jy-date.h"

const JyStoredHoliday *
jy_schedule_days_find_holiday (const GPtrArray *holidays, const GDate *day)
{
  for (guint i = 0; i < holidays->len; i++)
    {
      const JyStoredHoliday *holiday = holidays->pdata[i];

      if (g_date_compare (&holiday->day, day) == 0)
        return holiday;
    }

  return NULL;
}

static gboolean
is_off (const GPtrArray *holidays, const GDate *day)
{
  const JyStoredHoliday *holiday = jy_schedule_days_find_holiday (holidays, day);

  return holiday != NULL && !holiday->is_working;
}

static gboolean
is_single_on (const JyStoredCommunityDay *entry, const GDate *day)
{
  return entry->weekday == 0 && g_date_valid (&entry->day) &&
         g_date_compare (&entry->day, day) == 0;
}

/* Whether a single day of the same team and area takes its place. */
static gboolean
is_replaced (const GPtrArray *community_days, const JyStoredCommunityDay *weekly, const GDate *day)
{
  for (guint i = 0; i < community_days->len; i++)
    {
      const JyStoredCommunityDay *other = community_days->pdata[i];

      if (other->team == weekly->team && other->area == weekly->area && is_single_on (other, day))
        return TRUE;
    }

  return FALSE;
}

static gboolean
happens (const GPtrArray *community_days,
         const GPtrArray *holidays,
         const JyStoredCommunityDay *entry,
         const GDate *day)
{
  if (!jy_date_in_period (day, &entry->from_on, &entry->until_on))
    return FALSE;
  if (entry->weekday == 0)
    return is_single_on (entry, day);

  return entry->weekday == (int) g_date_get_weekday (day) && !is_off (holidays, day) &&
         !is_replaced (community_days, entry, day);
}

GArray *
jy_schedule_days_list (const GPtrArray *community_days,
                       const GPtrArray *holidays,
                       gint64 team,
                       const GDate *from,
                       const GDate *to)
{
  GArray *days = g_array_new (FALSE, FALSE, sizeof (JyScheduleDay));

  g_return_val_if_fail (g_date_valid (from) && g_date_valid (to), days);

  for (GDate day = *from; g_date_compare (&day, to) <= 0; g_date_add_days (&day, 1))
    for (guint i = 0; i < community_days->len; i++)
      {
        const JyStoredCommunityDay *entry = community_days->pdata[i];
        JyScheduleDay one = { .day = day,
                              .team = entry->team,
                              .area = entry->area,
                              .hours = entry->hours,
                              .place = entry->place,
                              .capacity = entry->capacity };

        if ((team == 0 || entry->team == team) && entry->capacity > 0 &&
            happens (community_days, holidays, entry, &day))
          g_array_append_val (days, one);
      }

  return days;
}
