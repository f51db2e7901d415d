/* jy-outcome-pressure.h - blood pressure as several tables judge it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-outcome-private.h"

G_BEGIN_DECLS

/* Blood pressure as it was answered; 0 is no answer. */
typedef struct
{
  double sbp;
  double dbp;
} JyPressure;

void jy_pressure_read (JyPressure *self, const JyAnswers *answers);

/* Returns: (transfer full): "152/88" */
char *jy_pressure_dup_text (double sbp, double dbp);

/* Whether either value reaches its limit. */
gboolean jy_pressure_reaches (const JyPressure *self, int sbp, int dbp);

/* The limits of somebody born on @born (invalid: not known) on @day (3.7). */
void jy_pressure_get_limits (
  const JyOutcomeParameters *parameters, const GDate *born, const GDate *day, int *sbp, int *dbp);

/* Returns: (transfer full): the ids of those of "sbp" and "dbp" that reach the limits */
char *jy_pressure_dup_fields (const JyPressure *self, int sbp, int dbp);

/* Emergencies of any adult (3.7): the reading, and a high one if she @is_maternal, in pregnancy or
 * after a birth.
 * Returns: whether there is one */
gboolean jy_judge_pressure_emergency (JyJudge *self, gboolean is_maternal);

/* Says by rule @id that the pressure reaches the limits of the person's age, if it does. */
void jy_judge_note_pressure (JyJudge *self, const char *id);

G_END_DECLS
