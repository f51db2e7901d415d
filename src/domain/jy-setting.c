/* jy-setting.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-setting.h"

#include <glib/gi18n.h>
#include <string.h>

#include "jy-estimate.h"

#define MAX_TYPED 100000000

/* clang-format off */
const JySettingInfo jy_settings[] = {
  { JY_SETTING_TARGET_SIGN_RATE,       N_("Target: signed residents (%)"),             TRUE,   30, 0,  100, "S90" },
  { JY_SETTING_TARGET_KEY_SIGN_RATE,   N_("Target: signed key residents (%)"),         TRUE,   60, 0,  100, "3.15" },
  { JY_SETTING_TARGET_FULFIL_RATE,     N_("Target: fulfilled agreements (%)"),         TRUE,   95, 0,  100, "S64" },
  { JY_SETTING_TARGET_RENEW_RATE,      N_("Target: renewed agreements (%)"),           TRUE,   80, 0,  100 },
  { JY_SETTING_TARGET_FOLLOW_UP_RATE,  N_("Target: follow-ups in time (%)"),           TRUE,   90, 0,  100 },
  { JY_SETTING_TARGET_RECHECK_RATE,    N_("Target: rechecks done and referrals followed up (%)"), TRUE, 90, 0, 100 },
  { JY_SETTING_TARGET_RECORD_RATE,     N_("Target: health records (%)"),               TRUE,   90, 0,  100 },
  { JY_SETTING_TARGET_ELDERLY_RATE,    N_("Target: elderly managed (%)"),              TRUE,   70, 0,  100 },
  { JY_SETTING_TARGET_NEWBORN_RATE,    N_("Target: newborns visited (%)"),             TRUE,   85, 0,  100 },
  { JY_SETTING_TARGET_STANDARD_RATE,   N_("Target: chronic patients managed to standard (%)"), TRUE, 80, 0, 100 },
  { JY_SETTING_TARGET_CONTROL_RATE,    N_("Target: pressure and glucose controlled (%)"), TRUE, 50, 0, 100 },
  { JY_SETTING_AGREEMENT_TERM_MONTHS,  N_("Term of an agreement (months)"),            TRUE,   12, 1,   60, "S48" },
  { JY_SETTING_AUTO_RENEW,             N_("Propose renewal if nobody objects (1: yes)"), TRUE,  1, 0,    1, "S49" },
  { JY_SETTING_MAX_PERSONS_PER_DOCTOR, N_("Most residents a doctor should sign"),      TRUE, 2000, 1, 9999, "3.15" },
  { JY_SETTING_ELDERLY_AGE,            N_("Elderly from the age of"),                  TRUE,   65, 50,  90, "3.3, S29" },
  { JY_SETTING_OLDEST_OLD_AGE,         N_("Oldest old from the age of"),               TRUE,   80, 60, 110 },
  { JY_SETTING_CHILD_AGE,              N_("Children until the age of"),                TRUE,    7, 1,   18, "3.5, S29" },
  { JY_SETTING_POSTPARTUM_DAYS,        N_("Days after a birth that count as maternal"), TRUE,  42, 1,  365, "3.6, S22" },
  /* Limits by which records are judged. */
  { JY_SETTING_SBP_LIMIT, N_("Upper blood pressure not satisfactory from (mmHg)"), TRUE, 140, 100, 200, "3.7, S75" },
  { JY_SETTING_DBP_LIMIT, N_("Lower blood pressure not satisfactory from (mmHg)"), TRUE, 90, 60, 130, "3.7, S75" },
  { JY_SETTING_ELDERLY_SBP_LIMIT, N_("Upper blood pressure of the elderly not satisfactory from (mmHg)"), TRUE, 150, 100, 200, "3.7" },
  { JY_SETTING_ELDERLY_DBP_LIMIT, N_("Lower blood pressure of the elderly not satisfactory from (mmHg)"), TRUE, 90, 60, 130, "3.7" },
  { JY_SETTING_EMERGENCY_SBP, N_("Upper blood pressure an emergency from (mmHg)"), TRUE, 180, 140, 250, "3.7, 3.8" },
  { JY_SETTING_EMERGENCY_DBP, N_("Lower blood pressure an emergency from (mmHg)"), TRUE, 110, 90, 180, "3.7, 3.8" },
  { JY_SETTING_FBG_LIMIT, N_("Fasting glucose not satisfactory from (mmol/L)"), TRUE, 70, 40, 150, "3.8, S75", 1 },
  { JY_SETTING_EMERGENCY_HIGH_FBG, N_("Fasting glucose an emergency from (mmol/L)"), TRUE, 167, 100, 400, "3.8", 1 },
  { JY_SETTING_EMERGENCY_LOW_FBG, N_("Fasting glucose an emergency up to (mmol/L)"), TRUE, 39, 10, 60, "3.8", 1 },
  { JY_SETTING_EMERGENCY_HEART_RATE, N_("Heart rate of a diabetic an emergency above (per minute)"), TRUE, 100, 80, 200, "3.8" },
  { JY_SETTING_EMERGENCY_SYMPTOMS, N_("Symptoms on the form that are emergency signs need a referral (1: yes)"), TRUE, 1, 0, 1, "3.7, 3.8" },
  { JY_SETTING_SCREENING_AGE, N_("Blood pressure at the first visit of a year from the age of"), TRUE, 35, 18, 65, "3.1, S81" },
  { JY_SETTING_RECHECK_DAYS, N_("Days until a recheck"), TRUE, 14, 1, 90, "3.7, S75" },
  { JY_SETTING_REFERRAL_CHECK_DAYS, N_("Days until the result of a referral is asked for"), TRUE, 14, 1, 90, "3.7, S77" },
  { JY_SETTING_VISIT_MONTHS, N_("Months between two regular follow-ups"), TRUE, 3, 1, 12, "3.7, S74" },
  { JY_SETTING_MENTAL_STEADY_MONTHS, N_("Months until the next visit of a mental disorder that did not calm down"), TRUE, 1, 1, 3 },
  { JY_SETTING_TB_INTENSIVE_DAYS, N_("Days between two tuberculosis visits in the intensive phase"), TRUE, 10, 1, 31, "3.10" },
  { JY_SETTING_TB_INTENSIVE_MONTHS, N_("Months of the intensive phase of tuberculosis"), TRUE, 2, 1, 12 },
  { JY_SETTING_TB_VISIT_MONTHS, N_("Months between two tuberculosis visits afterwards"), TRUE, 1, 1, 6, "3.10" },
  { JY_SETTING_TB_SUSPECT_DAYS, N_("Days until a suspected tuberculosis patient is called"), TRUE, 7, 1, 30, "3.1" },
  { JY_SETTING_TB_DOSE_RATE, N_("Share of tuberculosis doses that is regular (%)"), TRUE, 90, 50, 100, "3.10" },
  { JY_SETTING_CHILD_HAEMOGLOBIN, N_("Haemoglobin of a child is anaemia below (g/L)"), TRUE, 110, 80, 150 },
  { JY_SETTING_HEAVY_DRINKING, N_("Heavy drinking from (ml of spirit a day)"), TRUE, 100, 20, 500 },
  { JY_SETTING_FETAL_HEART_LOW, N_("Fetal heart rate a danger sign below (per minute)"), TRUE, 110, 80, 140 },
  { JY_SETTING_FETAL_HEART_HIGH, N_("Fetal heart rate a danger sign above (per minute)"), TRUE, 160, 140, 220 },
  { JY_SETTING_MATERNAL_HAEMOGLOBIN, N_("Haemoglobin of a pregnant woman is anaemia below (g/L)"), TRUE, 110, 80, 150 },

  { JY_SETTING_CHRONIC_AGE,            N_("Chronic disease is followed up from the age of"),            TRUE,  35,  0, 120, "3.7, 3.8, 3.11" },
  { JY_SETTING_FOLLOW_UPS,             N_("Follow-ups of a chronic patient in a year"),                 TRUE,   4,  1,  12, "3.7, S73" },
  { JY_SETTING_ATTENTION_CHECKS,       N_("Blood pressure checks in a year of who needs attention"),    TRUE,   2,  1,  12, "3.7" },
  { JY_SETTING_REHABILITATIONS,        N_("Rehabilitation services for the disabled in a year"),        TRUE,   2,  1,  12 },
  { JY_SETTING_OLDEST_OLD_VISITS,      N_("Visits to the oldest old and the bedridden in a year"),      TRUE,   4,  1,  12 },
  { JY_SETTING_CONTACT_DAYS,           N_("Days between calls to who is unwilling or away"),            TRUE, 180,  7, 366 },
  { JY_SETTING_CARD_DAYS,              N_("Days until the contact card is handed out"),                 TRUE,  30,  1, 366 },
  { JY_SETTING_SIGNING_EXAMINATION_DAYS, N_("Days until the examination after signing at the clinic"),  TRUE,  30,  1, 366 },
  { JY_SETTING_ENROLMENT_DAYS,         N_("Days until the supplement of a mental disorder is filled in"), TRUE, 30,  1, 366 },
  { JY_SETTING_HOME_AGAIN_DAYS,        N_("Days until somebody who came home is visited"),              TRUE,  14,  1,  90 },
  { JY_SETTING_NEWBORN_DAYS,           N_("Days from hospital discharge to the visit of mother and child"), TRUE, 7, 1,  27, "3.5, 3.6" },
  { JY_SETTING_POSTPARTUM_42_LAST,     N_("Last day after birth for the 42-day examination"),           TRUE,  56, 42,  84 },
  { JY_SETTING_TB_FIRST_DAYS, N_("Days from notice to the first visit for tuberculosis"),     TRUE,   3,  1,  30, "3.10" },
  { JY_SETTING_FULFIL_MODE, N_("Fulfilled is (1: any service, 2: what is due, 3: everything promised)"), TRUE, 2, 1, 3 },
  { JY_SETTING_FULFIL_THRESHOLD, N_("Share of what is due that makes it fulfilled (%)"), TRUE, 100, 1, 100 },
  { JY_SETTING_FULFIL_COUNTS_LATE, N_("What was done late counts as delivered (1: yes)"), TRUE, 1, 0, 1 },
  { JY_SETTING_TARGET_AUTHENTIC_RATE, N_("Target: authentic signings in call-backs (%)"), TRUE, 90, 0, 100, "S118" },
  { JY_SETTING_TARGET_SATISFACTION_RATE, N_("Target: satisfied people in call-backs (%)"), TRUE, 90, 0, 100, "S118" },
  { JY_SETTING_CALLBACK_SAMPLE_SIZE, N_("People to call back for a team or doctor"), TRUE, 20, 1, 9999 },
  { JY_SETTING_CALLBACK_DEDUCTION, N_("Deducted for each per cent below a target (points)"), TRUE, 10, 0, 1000, NULL, 2 },
  { JY_SETTING_RECTIFICATION_DAYS, N_("Days to put right what a call-back or visit found"), TRUE, 30, 1, 365 },
  { JY_SETTING_MOST_VISITS, N_("Visits that the hours of a doctor’s day allow"), TRUE, 40, 1, 500 },
  { JY_SETTING_GRADE_EXCELLENT, N_("Grade “excellent” from (%)"), TRUE, 90, 0, 100 },
  { JY_SETTING_GRADE_PASSED, N_("Grade “passed” from (%)"), TRUE, 75, 0, 100 },
  { JY_SETTING_GRADE_BASIC, N_("Grade “barely passed” from (%)"), TRUE, 60, 0, 100 },
  { JY_SETTING_REWARD_PER_HOUSEHOLD, N_("Reward of a committee for each signed household (yuan)"), TRUE, 0, 0, 100000, NULL, 2 },
  { JY_SETTING_WORK_POINTS_SIGNED, N_("Work points for each person newly signed or renewed"), TRUE, 2, 0, 1000 },
  { JY_SETTING_WORK_POINTS_FULFILLED, N_("Work points for each person whose agreement is fulfilled"), TRUE, 3, 0, 1000 },
  { JY_SETTING_WORK_POINTS_FOLLOW_UP, N_("Work points for each follow-up done"), TRUE, 1, 0, 1000 },
  { JY_SETTING_WORK_POINTS_RECHECK, N_("Work points for each recheck or referral followed up"), TRUE, 1, 0, 1000 },
  { JY_SETTING_ADULT_SHARE, N_("To estimate patients: adults in the population (%)"), TRUE, 850, 0, 1000, NULL, 1 },
  { JY_SETTING_HYPERTENSION_SHARE, N_("To estimate patients: adults with hypertension (%)"), TRUE, 188, 0, 1000, NULL, 1 },
  { JY_SETTING_DIABETES_SHARE, N_("To estimate patients: adults with diabetes (%)"), TRUE, 97, 0, 1000, NULL, 1 },
  { JY_SETTING_MONTHLY_CUTOFF_DAY, N_("Day up to which a month is reported"), TRUE, 25, 1, 31, "6.4" },
  { JY_SETTING_REPORT_PREPARED_BY,     N_("Reports are prepared by"),                  FALSE },
  { JY_SETTING_REPORT_CHECKED_BY,      N_("Reports are checked by"),                   FALSE },
  { JY_SETTING_REPORT_HEAD,            N_("Responsible for reports"),                  FALSE },
  { JY_SETTING_REPORT_PHONE,           N_("Telephone for questions about reports"),    FALSE },
  { NULL },
};
/* clang-format on */

const JySettingInfo *
jy_setting_find (const char *name)
{
  for (const JySettingInfo *info = jy_settings; info->name != NULL; info++)
    if (g_strcmp0 (info->name, name) == 0)
      return info;

  return NULL;
}

gboolean
jy_setting_parse (const JySettingInfo *self, const char *text, int *value)
{
  gint64 number;

  if (text == NULL || !g_ascii_string_to_signed (text, 10, self->min, self->max, &number, NULL))
    return FALSE;

  *value = (int) number;
  return TRUE;
}

char *
jy_setting_dup_shown (const JySettingInfo *self, const char *value)
{
  int number, unit = 1;

  if (self->places == 0 || !jy_setting_parse (self, value, &number))
    return g_strdup (value);

  for (int i = 0; i < self->places; i++)
    unit *= 10;
  return g_strdup_printf ("%d.%0*d", number / unit, self->places, number % unit);
}

char *
jy_setting_dup_typed (int places, const char *text)
{
  g_auto (GStrv) parts = g_strsplit (text, ".", 2);
  gsize digits = parts[0] != NULL && parts[1] != NULL ? strlen (parts[1]) : 0;
  g_autofree char *joined = NULL;
  guint64 number;

  if (digits > (gsize) places || parts[0] == NULL)
    return NULL;

  joined = g_strdup_printf ("%s%s%.*s", parts[0], digits > 0 ? parts[1] : "", places - (int) digits,
                            "0000");
  if (!g_ascii_isdigit (*text) ||
      !g_ascii_string_to_unsigned (joined, 10, 0, MAX_TYPED, &number, NULL))
    return NULL;

  return g_strdup_printf ("%" G_GUINT64_FORMAT, number);
}
