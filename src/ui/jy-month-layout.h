/* jy-month-layout.h - where the days of a month stand: numbers, no widget
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * JyMonthLayout:
 * @month: the first day of the month
 * @first: the Monday on or before it, which stands first
 * @n_weeks: 4 to 6
 * @width: of the whole, in pixels
 * @height: likewise
 * @head: the height of the names of the days of the week, at the top
 *
 * A plain value.
 */
typedef struct
{
  GDate month;
  GDate first;
  guint n_weeks;
  double width;
  double height;
  double head;
} JyMonthLayout;

typedef struct
{
  double x;
  double y;
  double width;
  double height;
} JyMonthCell;

/* @day: any day of the month */
void jy_month_layout_init (
  JyMonthLayout *self, const GDate *day, double width, double height, double head);

/* The last day that is shown. */
void jy_month_layout_get_last (const JyMonthLayout *self, GDate *last);

/* @index: 0 is @first; less than 7 * @n_weeks */
void jy_month_layout_get_day (const JyMonthLayout *self, guint index, GDate *day);
void jy_month_layout_get_cell (const JyMonthLayout *self, guint index, JyMonthCell *cell);

/* Returns: the index of @day, or of the day at a point; -1 if it is not shown */
int jy_month_layout_find_day (const JyMonthLayout *self, const GDate *day);
int jy_month_layout_find_at (const JyMonthLayout *self, double x, double y);

/* Whether @day is of the month itself, not of its neighbours. */
gboolean jy_month_layout_is_in_month (const JyMonthLayout *self, const GDate *day);

G_END_DECLS
