/* jy-outcome-parameters.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-outcome-parameters.h"

#include "jy-setting.h"

const JyOutcomeParameters jy_outcome_parameters_default = {
  .elderly_age = 65,
  .sbp_limit = 140,
  .dbp_limit = 90,
  .elderly_sbp_limit = 150,
  .elderly_dbp_limit = 90,
  .emergency_sbp = 180,
  .emergency_dbp = 110,
  .fbg_limit = 70,
  .emergency_high_fbg = 167,
  .emergency_low_fbg = 39,
  .emergency_heart_rate = 100,
  .emergency_symptoms = 1,
  .screening_age = 35,
  .recheck_days = 14,
  .referral_check_days = 14,
  .visit_months = 3,
  .mental_steady_months = 1,
  .tb_intensive_days = 10,
  .tb_intensive_months = 2,
  .tb_visit_months = 1,
  .tb_suspect_days = 7,
  .tb_dose_rate = 90,
  .child_haemoglobin = 110,
  .maternal_haemoglobin = 110,
  .fetal_heart_low = 110,
  .fetal_heart_high = 160,
  .heavy_drinking = 100,
  .attention_checks = 2,
};

#define FIELD(setting, member)                                                                     \
  {                                                                                                \
    JY_SETTING_##setting, G_STRUCT_OFFSET (JyOutcomeParameters, member)                            \
  }

/* clang-format off */
const JyOutcomeParameterField jy_outcome_parameter_fields[] = {
  FIELD (ELDERLY_AGE, elderly_age),
  FIELD (SBP_LIMIT, sbp_limit),
  FIELD (DBP_LIMIT, dbp_limit),
  FIELD (ELDERLY_SBP_LIMIT, elderly_sbp_limit),
  FIELD (ELDERLY_DBP_LIMIT, elderly_dbp_limit),
  FIELD (EMERGENCY_SBP, emergency_sbp),
  FIELD (EMERGENCY_DBP, emergency_dbp),
  FIELD (FBG_LIMIT, fbg_limit),
  FIELD (EMERGENCY_HIGH_FBG, emergency_high_fbg),
  FIELD (EMERGENCY_LOW_FBG, emergency_low_fbg),
  FIELD (EMERGENCY_HEART_RATE, emergency_heart_rate),
  FIELD (EMERGENCY_SYMPTOMS, emergency_symptoms),
  FIELD (SCREENING_AGE, screening_age),
  FIELD (RECHECK_DAYS, recheck_days),
  FIELD (REFERRAL_CHECK_DAYS, referral_check_days),
  FIELD (VISIT_MONTHS, visit_months),
  FIELD (MENTAL_STEADY_MONTHS, mental_steady_months),
  FIELD (TB_INTENSIVE_DAYS, tb_intensive_days),
  FIELD (TB_INTENSIVE_MONTHS, tb_intensive_months),
  FIELD (TB_VISIT_MONTHS, tb_visit_months),
  FIELD (TB_SUSPECT_DAYS, tb_suspect_days),
  FIELD (TB_DOSE_RATE, tb_dose_rate),
  FIELD (CHILD_HAEMOGLOBIN, child_haemoglobin),
  FIELD (MATERNAL_HAEMOGLOBIN, maternal_haemoglobin),
  FIELD (FETAL_HEART_LOW, fetal_heart_low),
  FIELD (FETAL_HEART_HIGH, fetal_heart_high),
  FIELD (HEAVY_DRINKING, heavy_drinking),
  FIELD (ATTENTION_CHECKS, attention_checks),
  { NULL, 0 },
};
/* clang-format on */
