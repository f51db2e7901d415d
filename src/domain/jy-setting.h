/* jy-setting.h - what a centre decides for itself, and what holds until it does
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A setting is known by its name and has a value from a day on; so a report of last year uses last
 * year's.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Whole numbers; rates are per cent. */
#define JY_SETTING_TARGET_SIGN_RATE "target_sign_rate"           /* S90 */
#define JY_SETTING_TARGET_KEY_SIGN_RATE "target_key_sign_rate"   /* indicators §12 */
#define JY_SETTING_TARGET_FULFIL_RATE "target_fulfil_rate"       /* S64 */
#define JY_SETTING_TARGET_RENEW_RATE "target_renew_rate"         /* indicators 9.2 */
#define JY_SETTING_TARGET_FOLLOW_UP_RATE "target_follow_up_rate" /* in time */
#define JY_SETTING_TARGET_RECHECK_RATE "target_recheck_rate"     /* also of referrals: 9.2 */
#define JY_SETTING_TARGET_RECORD_RATE "target_record_rate"       /* S122 */
#define JY_SETTING_TARGET_ELDERLY_RATE "target_elderly_rate"     /* 9.2 */
#define JY_SETTING_TARGET_NEWBORN_RATE "target_newborn_rate"     /* 6.3 */
#define JY_SETTING_TARGET_STANDARD_RATE "target_standard_rate"   /* S122 */
#define JY_SETTING_TARGET_CONTROL_RATE "target_control_rate"     /* 9.2 */
#define JY_SETTING_AGREEMENT_TERM_MONTHS "agreement_term_months" /* S48 */
#define JY_SETTING_AUTO_RENEW "auto_renew"                       /* S49: 1 or 0 */
#define JY_SETTING_MAX_PERSONS_PER_DOCTOR "max_persons_per_doctor"
#define JY_SETTING_ELDERLY_AGE "elderly_age" /* S29 */
#define JY_SETTING_OLDEST_OLD_AGE "oldest_old_age"
#define JY_SETTING_CHILD_AGE "child_age"             /* S23 */
#define JY_SETTING_POSTPARTUM_DAYS "postpartum_days" /* S22 */

/* The limits by which records are judged (rules.md 3.1-3.11): mmHg, tenths of mmol/L, g/L, days,
 * months, years. */
#define JY_SETTING_SBP_LIMIT "sbp_limit"
#define JY_SETTING_DBP_LIMIT "dbp_limit"
#define JY_SETTING_ELDERLY_SBP_LIMIT "elderly_sbp_limit"
#define JY_SETTING_ELDERLY_DBP_LIMIT "elderly_dbp_limit"
#define JY_SETTING_EMERGENCY_SBP "emergency_sbp"
#define JY_SETTING_EMERGENCY_DBP "emergency_dbp"
#define JY_SETTING_FBG_LIMIT "fbg_limit"
#define JY_SETTING_EMERGENCY_HIGH_FBG "emergency_high_fbg"
#define JY_SETTING_EMERGENCY_LOW_FBG "emergency_low_fbg"
#define JY_SETTING_EMERGENCY_HEART_RATE "emergency_heart_rate"
#define JY_SETTING_EMERGENCY_SYMPTOMS "emergency_symptoms"
#define JY_SETTING_SCREENING_AGE "screening_age"             /* S81 */
#define JY_SETTING_RECHECK_DAYS "recheck_days"               /* S75 */
#define JY_SETTING_REFERRAL_CHECK_DAYS "referral_check_days" /* S77 */
#define JY_SETTING_VISIT_MONTHS "visit_months"               /* S74 */
#define JY_SETTING_MENTAL_STEADY_MONTHS "mental_steady_months"
#define JY_SETTING_TB_INTENSIVE_DAYS "tb_intensive_days"
#define JY_SETTING_TB_INTENSIVE_MONTHS "tb_intensive_months"
#define JY_SETTING_TB_VISIT_MONTHS "tb_visit_months"
#define JY_SETTING_TB_SUSPECT_DAYS "tb_suspect_days"
#define JY_SETTING_TB_DOSE_RATE "tb_dose_rate"
#define JY_SETTING_CHILD_HAEMOGLOBIN "child_haemoglobin"
#define JY_SETTING_MATERNAL_HAEMOGLOBIN "maternal_haemoglobin"
#define JY_SETTING_FETAL_HEART_LOW "fetal_heart_low"
#define JY_SETTING_FETAL_HEART_HIGH "fetal_heart_high"
#define JY_SETTING_HEAVY_DRINKING "heavy_drinking"

/* When services are due (rules.md 3); jy-service-parameters.h reads these and the ages above. */
#define JY_SETTING_CHRONIC_AGE "chronic_age"                           /* 3.7, 3.8, 3.11 */
#define JY_SETTING_FOLLOW_UPS "follow_ups"                             /* a year: S73, S74 */
#define JY_SETTING_ATTENTION_CHECKS "attention_checks"                 /* a year: 3.7 */
#define JY_SETTING_REHABILITATIONS "rehabilitations"                   /* a year: 3.13 */
#define JY_SETTING_OLDEST_OLD_VISITS "oldest_old_visits"               /* a year: 3.13 */
#define JY_SETTING_CONTACT_DAYS "contact_days"                         /* S34, S68 */
#define JY_SETTING_CARD_DAYS "card_days"                               /* S35 */
#define JY_SETTING_SIGNING_EXAMINATION_DAYS "signing_examination_days" /* S55 */
#define JY_SETTING_ENROLMENT_DAYS "enrolment_days"                     /* 3.9 */
#define JY_SETTING_HOME_AGAIN_DAYS "home_again_days"                   /* S68 */
#define JY_SETTING_NEWBORN_DAYS "newborn_days"                         /* 3.5, 3.6 */
#define JY_SETTING_POSTPARTUM_42_LAST "postpartum_42_last"             /* 3.6 */
#define JY_SETTING_TB_FIRST_DAYS "tb_first_days"                       /* 3.10 */

/* When an agreement is fulfilled: jy-fulfilment.h. */
#define JY_SETTING_FULFIL_MODE "fulfil_mode"
#define JY_SETTING_FULFIL_THRESHOLD "fulfil_threshold"
#define JY_SETTING_FULFIL_COUNTS_LATE "fulfil_counts_late"

/* Call-backs and what follows (S117, S118). */
#define JY_SETTING_TARGET_AUTHENTIC_RATE "target_authentic_rate"
#define JY_SETTING_TARGET_SATISFACTION_RATE "target_satisfaction_rate"
#define JY_SETTING_CALLBACK_SAMPLE_SIZE "callback_sample_size"
#define JY_SETTING_CALLBACK_DEDUCTION "callback_deduction" /* hundredths of a point a per cent */
#define JY_SETTING_RECTIFICATION_DAYS "rectification_days"

#define JY_SETTING_MOST_VISITS "most_visits" /* that the hours of a doctor's day allow */

/* Grades, in per cent of the points; rewards in fen; work points for each (9.1, S112, S113). */
#define JY_SETTING_GRADE_EXCELLENT "grade_excellent"
#define JY_SETTING_GRADE_PASSED "grade_passed"
#define JY_SETTING_GRADE_BASIC "grade_basic"
#define JY_SETTING_REWARD_PER_HOUSEHOLD "reward_per_household"
#define JY_SETTING_WORK_POINTS_SIGNED "work_points_signed"
#define JY_SETTING_WORK_POINTS_FULFILLED "work_points_fulfilled"
#define JY_SETTING_WORK_POINTS_FOLLOW_UP "work_points_follow_up"
#define JY_SETTING_WORK_POINTS_RECHECK "work_points_recheck"
#define JY_SETTING_MONTHLY_CUTOFF_DAY "monthly_cutoff_day" /* indicators 6.4 */
/* Texts: the foot of a report. */
#define JY_SETTING_REPORT_PREPARED_BY "report_prepared_by" /* 填表人 */
#define JY_SETTING_REPORT_CHECKED_BY "report_checked_by"   /* 审核人 */
#define JY_SETTING_REPORT_HEAD "report_head"               /* 负责人 */
#define JY_SETTING_REPORT_PHONE "report_phone"             /* 联系电话 */

/**
 * JySettingInfo:
 * @name: as stored; never changed
 * @title: an N_() string: what people read
 * @is_number: otherwise it is a text, "" until somebody enters it
 * @fallback: the number that holds until the centre decides
 * @min: the least number
 * @max: the greatest
 * @clause: (nullable): where the national rules say @fallback, by the clauses of JyServiceRule;
 *   %NULL: they say no number, and it is the centre's own
 * @places: of the number, after the point, as people read and type it: 70 with one place is 7.0;
 *   0: it is shown as it is stored
 */
typedef struct
{
  const char *name;
  const char *title;
  gboolean is_number;
  int fallback;
  int min;
  int max;
  const char *clause;
  int places;
} JySettingInfo;

/* Every setting, in the order of the settings page; ends with a NULL name. */
extern const JySettingInfo jy_settings[];

/* Returns: (transfer none) (nullable): the entry of @name */
const JySettingInfo *jy_setting_find (const char *name);

/* Reads @text as a value of @self, which is a number.
 * Returns: whether it is one, between the least and the greatest */
gboolean jy_setting_parse (const JySettingInfo *self, const char *text, int *value);

/* Returns: (transfer full): the stored @value as people read it: "7.0" for "70" */
char *jy_setting_dup_shown (const JySettingInfo *self, const char *value) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full) (nullable): what is stored of a number of 0 or more that was typed with
 * up to @places after the point: "70" for "7" or "7.0"; %NULL if it is none */
char *jy_setting_dup_typed (int places, const char *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
