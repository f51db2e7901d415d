/* jy-self-check.h - signs that readings may not have been measured: statistics, never a proof
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * For the director's own eyes: each of them has innocent causes (a meter that rounds, a busy day
 * in a village), so the answer is always to look and to ask.  Few readings say nothing.
 */
#pragma once

#include "jy-interval.h"

G_BEGIN_DECLS

/* Somebody's blood pressure, as it was recorded on a visit. */
typedef struct
{
  gint64 resident;
  int systolic;  /* mmHg */
  int diastolic; /* mmHg */
  int pulse;     /* per minute; 0: not taken */
} JySelfCheckReading;

/**
 * JySelfCheck:
 * @n: readings
 * @digits: how often the upper value ends in 0 to 9
 * @favourite: the digit most values end in
 * @chi_square: of @digits against each as often, nine degrees of freedom
 * @n_below: upper values from 130 to 139, just below the usual limit; @n_above: from 140 to 149
 * @n_copied: readings whose three values are those of another person's reading just before
 * @n_visits: visits of any kind
 * @n_busiest: visits on the day with most of them; @busiest: that day
 *
 * Of one doctor; all 0 at first.  What is below @busiest is for the functions here.
 */
typedef struct
{
  int n;
  int digits[10];
  int favourite;
  double chi_square;
  int n_below;
  int n_above;
  int n_copied;
  int n_visits;
  int n_busiest;
  GDate busiest;
  GDate day;
  int n_on_day;
  JySelfCheckReading before;
} JySelfCheck;

/* Counts a visit of any kind; days come in their order. */
void jy_self_check_add_visit (JySelfCheck *self, const GDate *day);

/* Counts the reading of a visit; readings come in the order of their days. */
void jy_self_check_add_reading (JySelfCheck *self, const JySelfCheckReading *reading);

/* Judges the digits once all is counted. */
void jy_self_check_finish (JySelfCheck *self);

/* Signs, as bits. */
typedef enum
{
  JY_SIGN_NONE = 0,
  JY_SIGN_DIGITS = 1 << 0, /* one digit is a favourite: less than 1 in 1000 by chance */
  JY_SIGN_LIMIT = 1 << 1,  /* far more values just below 140 than just above */
  JY_SIGN_COPIES = 1 << 2, /* the same three values, one person after the other */
  JY_SIGN_HOURS = 1 << 3,  /* more visits on a day than its hours allow */
} JySelfCheckSigns;

/* How many readings there have to be before anything is said of them. */
#define JY_SELF_CHECK_MIN_READINGS 50

/* @most_visits: how many visits a day's hours allow
 * Returns: what is worth a look */
JySelfCheckSigns jy_self_check_get_signs (const JySelfCheck *self, int most_visits);

G_END_DECLS
