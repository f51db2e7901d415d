/* jy-month-layout.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-month-layout.h"

#define DAYS 7

void
jy_month_layout_init (
  JyMonthLayout *self, const GDate *day, double width, double height, double head)
{
  GDateYear year = g_date_get_year (day);
  GDateMonth month = g_date_get_month (day);
  guint before;

  g_date_clear (&self->month, 1);
  g_date_set_dmy (&self->month, 1, month, year);
  before = (guint) g_date_get_weekday (&self->month) - G_DATE_MONDAY;
  self->first = self->month;
  g_date_subtract_days (&self->first, before);
  self->n_weeks = (before + g_date_get_days_in_month (month, year) + DAYS - 1) / DAYS;
  self->width = width;
  self->height = height;
  self->head = head;
}

void
jy_month_layout_get_day (const JyMonthLayout *self, guint index, GDate *day)
{
  *day = self->first;
  g_date_add_days (day, index);
}

void
jy_month_layout_get_last (const JyMonthLayout *self, GDate *last)
{
  jy_month_layout_get_day (self, DAYS * self->n_weeks - 1, last);
}

void
jy_month_layout_get_cell (const JyMonthLayout *self, guint index, JyMonthCell *cell)
{
  cell->width = self->width / DAYS;
  cell->height = MAX (self->height - self->head, 0) / self->n_weeks;
  cell->x = (index % DAYS) * cell->width;
  cell->y = self->head + (index / DAYS) * cell->height;
}

int
jy_month_layout_find_day (const JyMonthLayout *self, const GDate *day)
{
  int index = g_date_days_between (&self->first, day);

  return index >= 0 && index < (int) (DAYS * self->n_weeks) ? index : -1;
}

int
jy_month_layout_find_at (const JyMonthLayout *self, double x, double y)
{
  if (x < 0 || x >= self->width || y < self->head || y >= self->height)
    return -1;

  return (int) ((y - self->head) * self->n_weeks / (self->height - self->head)) * DAYS +
         (int) (x * DAYS / self->width);
}

gboolean
jy_month_layout_is_in_month (const JyMonthLayout *self, const GDate *day)
{
  return g_date_get_month (day) == g_date_get_month (&self->month) &&
         g_date_get_year (day) == g_date_get_year (&self->month);
}
