/* jy-outcome-parameters.h - the limits and intervals by which records are judged
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rules.md 3.1-3.11.  A county may have decided otherwise: each is a setting with a date from which
 * it holds.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * JyOutcomeParameters:
 *
 * Pressures are mmHg, glucose is in tenths of mmol/L, haemoglobin g/L, ages are completed years.
 * A reading that equals a limit reaches it ("≥"); the low glucose is reached at and below.
 */
typedef struct
{
  int elderly_age; /* from which the limits of the elderly hold */
  int sbp_limit;   /* 3.7: from here on not satisfactory */
  int dbp_limit;
  int elderly_sbp_limit;
  int elderly_dbp_limit;
  int emergency_sbp; /* 3.7, 3.8: refer at once */
  int emergency_dbp;
  int fbg_limit; /* 3.8 */
  int emergency_high_fbg;
  int emergency_low_fbg;
  int emergency_heart_rate; /* 3.8: above */
  int emergency_symptoms;   /* 0: symptoms of the form's own list are never emergencies */
  int screening_age;        /* S81: blood pressure at the first visit of a year */
  int recheck_days;         /* S75 */
  int referral_check_days;  /* S77 */
  int visit_months;         /* S74: until the next regular visit */
  int mental_steady_months; /* 3.9: class 2 that did not calm down */
  int tb_intensive_days;    /* 3.10: between two visits in the intensive phase */
  int tb_intensive_months;  /* how long that phase is */
  int tb_visit_months;      /* afterwards */
  int tb_suspect_days;      /* 3.1: the telephone check of somebody referred */
  int tb_dose_rate;         /* glossary: per cent of the doses that count as regular */
  int child_haemoglobin;    /* below: anaemia */
  int maternal_haemoglobin;
  int fetal_heart_low; /* below, and above: a danger sign */
  int fetal_heart_high;
  int heavy_drinking;   /* 3.7: ml of spirit a day, from here on */
  int attention_checks; /* 3.7: of blood pressure a year, of who is at high risk */
} JyOutcomeParameters;

/* What the national rules say. */
extern const JyOutcomeParameters jy_outcome_parameters_default;

/**
 * JyOutcomeParameterField:
 * @setting: the JY_SETTING_... that holds it
 * @offset: of the int in #JyOutcomeParameters
 */
typedef struct
{
  const char *setting;
  gsize offset;
} JyOutcomeParameterField;

/* Which setting holds which parameter; ends with a NULL setting. */
extern const JyOutcomeParameterField jy_outcome_parameter_fields[];

G_END_DECLS
