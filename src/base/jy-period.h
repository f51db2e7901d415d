/* jy-period.h - a reporting period: a month, quarter, half-year, year, or any days
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Its first and its last day, both inside. */
typedef struct
{
  GDate first;
  GDate last;
} JyPeriod;

/**
 * jy_period_parse:
 * @text: "2026", "2026H1", "2026Q3", "2026-09" or "2026-01-01..2026-09-30"
 * @period: (out caller-allocates): the period
 *
 * Returns: whether @text is one of these and its days exist, the first not after the last
 */
gboolean jy_period_parse (const char *text, JyPeriod *period);

/**
 * jy_period_parse_typed:
 * @text: what jy_period_parse() reads, or a day or two days as jy_date_parse() does: "9.30",
 *   "9.1..9.30", "9月1日至9月30日", "9.1~9.30"
 * @today: what relative forms refer to
 * @period: (out caller-allocates): the period; a day alone is its first and its last
 *
 * Returns: whether @text is one of these, the first day not after the last
 */
gboolean jy_period_parse_typed (const char *text, const GDate *today, JyPeriod *period);

/* Returns: (transfer full): the shortest text that jy_period_parse() reads as @self */
char *jy_period_dup_text (const JyPeriod *self) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full): what people read, translated: "2026年第3季度", "Q3 2026" */
char *jy_period_dup_title (const JyPeriod *self) G_GNUC_WARN_UNUSED_RESULT;

/* Whether both have the same first and last day. */
gboolean jy_period_equal (const JyPeriod *self, const JyPeriod *other);

/* The calendar quarter of @day. */
void jy_period_set_quarter (JyPeriod *self, const GDate *day);

/* The period of the same length before it: the quarter before a quarter, the year before a year. */
void jy_period_get_previous (const JyPeriod *self, JyPeriod *previous);

/* The same period a year before; whole months stay whole. */
void jy_period_get_year_before (const JyPeriod *self, JyPeriod *before);

void jy_period_set_year (JyPeriod *self, int year);

/* Sets the month as it is reported: from the day after @cut_off of the month before to @cut_off of
 * @month (from 1 on), or the last day of a month that is shorter (indicators-and-reports.md 6.4).
 */
void jy_period_set_reported_month (JyPeriod *self, int year, int month, int cut_off);

G_END_DECLS
