/* jy-date.h - civil dates: ISO text, what people type, ages, quarters
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* "YYYY-MM-DD" and its NUL: how a date is stored, sorted and compared. */
#define JY_DATE_TEXT_SIZE 11

void jy_date_to_text (const GDate *date, char text[JY_DATE_TEXT_SIZE]);

/**
 * jy_date_from_text:
 * @text: (nullable): what a database or a file says
 * @date: (out caller-allocates): the date; left invalid on failure
 *
 * Returns: whether @text is exactly "YYYY-MM-DD" and names a day that exists
 */
gboolean jy_date_from_text (const char *text, GDate *date);

/**
 * jy_date_get_quarter:
 * @date: any valid date
 * @first: (out caller-allocates): the first day of its calendar quarter
 * @last: (out caller-allocates): the last day of its calendar quarter
 */
void jy_date_get_quarter (const GDate *date, GDate *first, GDate *last);

/**
 * jy_date_parse:
 * @text: (nullable): as people and rosters write dates: 2026-9-30, 2026.9.30, 2026/9/30, 20260930,
 *   2026年9月30日, 0930 and 9-30 (of @today's year), 今天, t (today), 昨天, 明天; full-width digits
 *   and a time of day after the date are accepted
 * @today: what relative forms refer to
 * @date: (out caller-allocates): the day; left invalid on failure
 *
 * Returns: whether @text names a day that exists
 */
gboolean jy_date_parse (const char *text, const GDate *today, GDate *date);

/* Completed years, and completed months, from @born to @day; negative before birth.  Somebody born
 * on 29 February is a year older on 1 March of a common year. */
int jy_date_get_age (const GDate *born, const GDate *day);
int jy_date_get_age_in_months (const GDate *born, const GDate *day);

/* The day on which somebody born on @born completes @years. */
void jy_date_get_birthday (const GDate *born, int years, GDate *birthday);

/* Whether @day is in the period that begins with @from (invalid: always before) and ends before
 * @until (invalid: not yet). */
gboolean jy_date_in_period (const GDate *day, const GDate *from, const GDate *until);

G_END_DECLS
