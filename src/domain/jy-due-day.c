/* jy-due-day.c: Julian days by the calendar
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-due-day.h"

/* A year is counted from March, so that a leap day is its last; 400 of them repeat. */
#define DAYS_OF_ERA 146097
#define BEFORE_ERA 305 /* days from 1 March of the year 0 until 0 January of the year 1 */

void
jy_due_split (guint32 day, int *year, int *month, int *of_month)
{
  guint days = day + BEFORE_ERA;
  guint era = days / DAYS_OF_ERA, of_era = days % DAYS_OF_ERA;
  guint year_of_era = (of_era - of_era / 1460 + of_era / 36524 - of_era / (DAYS_OF_ERA - 1)) / 365;
  guint of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  guint from_march = (5 * of_year + 2) / 153;

  *of_month = (int) (of_year - (153 * from_march + 2) / 5 + 1);
  *month = (int) (from_march < 10 ? from_march + 3 : from_march - 9);
  *year = (int) (year_of_era + era * 400 + (*month <= 2));
}

guint32
jy_due_join (int year, int month, int of_month)
{
  guint from_march = (guint) (month > 2 ? month - 3 : month + 9);
  guint years = (guint) (month > 2 ? year : year - 1);
  guint era = years / 400, year_of_era = years % 400;
  guint of_year = (153 * from_march + 2) / 5 + (guint) of_month - 1;
  guint of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + of_year;

  return era * DAYS_OF_ERA + of_era - BEFORE_ERA;
}

/* The day of the month @months after that of @day, if there is one; otherwise the first of the
 * next. */
static gboolean
get_same_day (guint32 day, int months, guint32 *later)
{
  int year, month, of_month, target_year, target_month, found;

  jy_due_split (day, &year, &month, &of_month);
  months += month - 1;
  year += months / 12;
  month = months % 12 + 1;
  *later = jy_due_join (year, month, of_month);
  if (of_month <= 28)
    return TRUE;

  jy_due_split (*later, &target_year, &target_month, &found);
  if (target_month == month)
    return TRUE;

  *later -= (guint32) found - 1;
  return FALSE;
}

guint32
jy_due_months_of_age (guint32 day, int months)
{
  guint32 later;

  get_same_day (day, months, &later);
  return later;
}

guint32
jy_due_months_later (guint32 day, int months)
{
  guint32 later;

  return get_same_day (day, months, &later) ? later : later - 1;
}
