/* jy-period.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-period.h"

#include <glib/gi18n.h>
#include <string.h>

#include "jy-date.h"
#include "jy-words.h"

#define MONTHS_A_YEAR 12
#define MIN_YEAR 1900 /* nothing was reported before */

/* The @n_months that begin with @month of @year. */
static void
set_months (JyPeriod *self, int year, int month, int n_months)
{
  g_date_clear (&self->first, 1);
  g_date_set_dmy (&self->first, 1, month, (GDateYear) year);
  self->last = self->first;
  g_date_add_months (&self->last, (guint) n_months);
  g_date_subtract_days (&self->last, 1);
}

/* How many whole calendar months @self is; 0 if it is not. */
static int
count_months (const JyPeriod *self)
{
  if (g_date_get_day (&self->first) != 1 || !g_date_is_last_of_month (&self->last))
    return 0;

  return (g_date_get_year (&self->last) - g_date_get_year (&self->first)) * MONTHS_A_YEAR +
         ((int) g_date_get_month (&self->last) - (int) g_date_get_month (&self->first)) + 1;
}

/* Which part of its year @self is: 1 for the first quarter of quarters; 0 if it is none. */
static int
get_part (const JyPeriod *self, int n_months)
{
  int month = (int) g_date_get_month (&self->first) - 1;

  return count_months (self) == n_months && month % n_months == 0 ? month / n_months + 1 : 0;
}

/* "2026", "2026H1", "2026Q3", "2026-09" after the year. */
static gboolean
parse_part (const char *text, int year, JyPeriod *period)
{
  int part;

  if (*text == '\0')
    set_months (period, year, 1, MONTHS_A_YEAR);
  else if ((*text == 'H' || *text == 'h') && text[1] >= '1' && text[1] <= '2' && text[2] == '\0')
    set_months (period, year, (text[1] - '1') * 6 + 1, 6);
  else if ((*text == 'Q' || *text == 'q') && text[1] >= '1' && text[1] <= '4' && text[2] == '\0')
    set_months (period, year, (text[1] - '1') * 3 + 1, 3);
  else if (*text == '-' && g_ascii_isdigit (text[1]) && g_ascii_isdigit (text[2]) &&
           text[3] == '\0')
    {
      part = g_ascii_digit_value (text[1]) * 10 + g_ascii_digit_value (text[2]);
      if (part < 1 || part > MONTHS_A_YEAR)
        return FALSE;
      set_months (period, year, part, 1);
    }
  else
    return FALSE;

  return TRUE;
}

gboolean
jy_period_parse (const char *text, JyPeriod *period)
{
  int year = 0;

  g_date_clear (&period->first, 1);
  g_date_clear (&period->last, 1);

  if (text != NULL && strstr (text, "..") != NULL)
    {
      g_auto (GStrv) days = g_strsplit (text, "..", 2);

      return jy_date_from_text (days[0], &period->first) &&
             jy_date_from_text (days[1], &period->last) &&
             g_date_get_year (&period->first) >= MIN_YEAR &&
             g_date_compare (&period->first, &period->last) <= 0;
    }

  for (int i = 0; i < 4; i++)
    {
      if (text == NULL || !g_ascii_isdigit (text[i]))
        return FALSE;
      year = year * 10 + g_ascii_digit_value (text[i]);
    }

  return year >= MIN_YEAR && parse_part (text + 4, year, period);
}

gboolean
jy_period_parse_typed (const char *text, const GDate *today, JyPeriod *period)
{
  static const char *const between[] = { "..", "～", "~", "至", "到" };

  if (jy_period_parse (text, period))
    return TRUE;

  for (gsize i = 0; i < G_N_ELEMENTS (between); i++)
    if (strstr (text, between[i]) != NULL)
      {
        g_auto (GStrv) days = g_strsplit (text, between[i], 2);

        return jy_date_parse (g_strstrip (days[0]), today, &period->first) &&
               jy_date_parse (g_strstrip (days[1]), today, &period->last) &&
               g_date_compare (&period->first, &period->last) <= 0;
      }

  if (!jy_date_parse (text, today, &period->first))
    return FALSE;

  period->last = period->first;
  return TRUE;
}

char *
jy_period_dup_text (const JyPeriod *self)
{
  int year = g_date_get_year (&self->first);
  char first[JY_DATE_TEXT_SIZE], last[JY_DATE_TEXT_SIZE];

  if (get_part (self, 12) > 0)
    return g_strdup_printf ("%04d", year);
  if (get_part (self, 6) > 0)
    return g_strdup_printf ("%04dH%d", year, get_part (self, 6));
  if (get_part (self, 3) > 0)
    return g_strdup_printf ("%04dQ%d", year, get_part (self, 3));
  if (get_part (self, 1) > 0)
    return g_strdup_printf ("%04d-%02d", year, get_part (self, 1));

  jy_date_to_text (&self->first, first);
  jy_date_to_text (&self->last, last);
  return g_strdup_printf ("%s..%s", first, last);
}

char *
jy_period_dup_title (const JyPeriod *self)
{
  int year = g_date_get_year (&self->first);
  char first[JY_DATE_TEXT_SIZE], last[JY_DATE_TEXT_SIZE];

  if (get_part (self, 12) > 0)
    /* Translators: a year, in Chinese %d年 */
    return g_strdup_printf (jy_words_get ("period", NC_("period", "%d")), year);
  if (get_part (self, 6) == 1)
    return g_strdup_printf (jy_words_get ("period", NC_("period", "First half of %d")), year);
  if (get_part (self, 6) == 2)
    return g_strdup_printf (jy_words_get ("period", NC_("period", "Second half of %d")), year);
  if (get_part (self, 3) > 0)
    /* Translators: first the quarter, then the year; in Chinese %2$d年第%1$d季度 */
    return g_strdup_printf (jy_words_get ("period", NC_("period", "Q%1$d %2$d")),
                            get_part (self, 3), year);
  if (get_part (self, 1) > 0)
    /* Translators: first the month, then the year; in Chinese %2$d年%1$d月 */
    return g_strdup_printf (jy_words_get ("period", NC_("period", "%1$02d/%2$d")),
                            get_part (self, 1), year);

  jy_date_to_text (&self->first, first);
  jy_date_to_text (&self->last, last);
  /* Translators: two dates */
  return g_strdup_printf (jy_words_get ("period", NC_("period", "%1$s to %2$s")), first, last);
}

gboolean
jy_period_equal (const JyPeriod *self, const JyPeriod *other)
{
  return g_date_compare (&self->first, &other->first) == 0 &&
         g_date_compare (&self->last, &other->last) == 0;
}

void
jy_period_set_quarter (JyPeriod *self, const GDate *day)
{
  jy_date_get_quarter (day, &self->first, &self->last);
}

void
jy_period_get_previous (const JyPeriod *self, JyPeriod *previous)
{
  int n_months = count_months (self);
  int n_days = g_date_days_between (&self->first, &self->last);

  previous->last = self->first;
  g_date_subtract_days (&previous->last, 1);
  previous->first = n_months > 0 ? self->first : previous->last;
  if (n_months > 0)
    g_date_subtract_months (&previous->first, (guint) n_months);
  else
    g_date_subtract_days (&previous->first, (guint) n_days);
}

void
jy_period_get_year_before (const JyPeriod *self, JyPeriod *before)
{
  int n_months = count_months (self);

  before->first = self->first;
  before->last = self->last;
  g_date_subtract_years (&before->first, 1);
  g_date_subtract_years (&before->last, 1);
  if (n_months > 0)
    set_months (before, g_date_get_year (&before->first), (int) g_date_get_month (&before->first),
                n_months);
}

void
jy_period_set_year (JyPeriod *self, int year)
{
  set_months (self, year, 1, MONTHS_A_YEAR);
}

static void
set_cut_off (GDate *day, int year, int month, int cut_off)
{
  int last = g_date_get_days_in_month ((GDateMonth) month, (GDateYear) year);

  g_date_clear (day, 1);
  g_date_set_dmy (day, (GDateDay) CLAMP (cut_off, 1, last), (GDateMonth) month, (GDateYear) year);
}

void
jy_period_set_reported_month (JyPeriod *self, int year, int month, int cut_off)
{
  g_return_if_fail (month >= 1 && month <= MONTHS_A_YEAR);

  set_cut_off (&self->last, year, month, cut_off);
  set_cut_off (&self->first, month == 1 ? year - 1 : year, month == 1 ? MONTHS_A_YEAR : month - 1,
               cut_off);
  g_date_add_days (&self->first, 1);
}
