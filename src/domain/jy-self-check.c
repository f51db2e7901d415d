/* jy-self-check.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-self-check.h"

#define CHI_SQUARE_LIMIT 27.877 /* 99.9 % of nine degrees of freedom */
#define MOST_BELOW 7500         /* hundredths of a per cent of those from 130 to 149 */
#define LEAST_COPIES 5
#define COPIES_SHARE 5 /* per cent */

/* Three values, so that two people of the same pressure are no copy. */
static gboolean
is_copied (const JySelfCheckReading *reading, const JySelfCheckReading *before)
{
  return reading->pulse > 0 && reading->resident != before->resident &&
         reading->systolic == before->systolic && reading->diastolic == before->diastolic &&
         reading->pulse == before->pulse;
}

void
jy_self_check_add_visit (JySelfCheck *self, const GDate *day)
{
  if (self->n_visits == 0 || g_date_compare (&self->day, day) != 0)
    self->n_on_day = 0;
  self->day = *day;
  self->n_visits++;
  if (++self->n_on_day > self->n_busiest)
    {
      self->n_busiest = self->n_on_day;
      self->busiest = *day;
    }
}

void
jy_self_check_add_reading (JySelfCheck *self, const JySelfCheckReading *reading)
{
  int systolic = reading->systolic;

  self->digits[systolic % 10]++;
  self->n_below += systolic >= 130 && systolic <= 139;
  self->n_above += systolic >= 140 && systolic <= 149;
  self->n_copied += self->n > 0 && is_copied (reading, &self->before);
  self->before = *reading;
  self->n++;
}

void
jy_self_check_finish (JySelfCheck *self)
{
  double expected = self->n / 10.0;

  self->favourite = 0;
  self->chi_square = 0;
  for (int digit = 0; digit < 10; digit++)
    {
      double more = self->digits[digit] - expected;

      if (self->digits[digit] > self->digits[self->favourite])
        self->favourite = digit;
      if (self->n > 0)
        self->chi_square += more * more / expected;
    }
}

JySelfCheckSigns
jy_self_check_get_signs (const JySelfCheck *self, int most_visits)
{
  JyRate below = { self->n_below, (gint64) self->n_below + self->n_above };
  JySelfCheckSigns signs = JY_SIGN_NONE;

  if (self->n_busiest > most_visits)
    signs |= JY_SIGN_HOURS;
  if (self->n < JY_SELF_CHECK_MIN_READINGS)
    return signs;

  if (self->chi_square > CHI_SQUARE_LIMIT)
    signs |= JY_SIGN_DIGITS;
  if (jy_interval_of_rate (below).low > MOST_BELOW)
    signs |= JY_SIGN_LIMIT;
  if (self->n_copied >= LEAST_COPIES && self->n_copied * 100 >= self->n * COPIES_SHARE)
    signs |= JY_SIGN_COPIES;

  return signs;
}
