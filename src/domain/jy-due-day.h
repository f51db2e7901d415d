/* jy-due-day.h - days as the rules count them: the Julian days of GDate, without its cost
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * 0 is not known, %JY_DAY_NEVER never.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define JY_DAY_NEVER G_MAXUINT32

/* The day of a year (1 and later), a month (1 to 12) and a day of the month; a day after the last
 * of the month is one of the next. */
guint32 jy_due_join (int year, int month, int of_month);

/* The other way round, for a day that is known. */
void jy_due_split (guint32 day, int *year, int *month, int *of_month);

/* @months of age after @day: what completes on a day the month has not, completes on the next. */
guint32 jy_due_months_of_age (guint32 day, int months);

/* @months of a term after @day, by GDate's rule: the last day of the month instead. */
guint32 jy_due_months_later (guint32 day, int months);

/* The day of @date, 0 if it is invalid.  Millions are asked for, so this looks into GDate. */
static inline guint32
jy_due_day (const GDate *date)
{
  if (date->julian)
    return date->julian_days;

  return date->dmy ? jy_due_join (date->year, date->month, date->day) : 0;
}

/* Makes @date the day, invalid for 0 and %JY_DAY_NEVER. */
static inline void
jy_due_set_date (GDate *date, guint32 day)
{
  gboolean is_known = day != 0 && day != JY_DAY_NEVER;

  *date = (GDate){ .julian_days = is_known ? day : 0, .julian = is_known };
}

G_END_DECLS
