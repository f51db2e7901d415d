/* jy-indicators.c - the table of indicators
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-indicator.h"
#include "jy-setting.h"

#define FIGURE(name)                                                                               \
  {                                                                                                \
    JY_OPERAND_FIGURE, JY_FIGURE_##name, 0                                                         \
  }
#define CARE(mark)                                                                                 \
  {                                                                                                \
    JY_OPERAND_FIGURE, JY_FIGURE_OF_CARE (mark), 0                                                 \
  }
#define GROUP(n)                                                                                   \
  {                                                                                                \
    JY_OPERAND_FIGURE, JY_FIGURE_GROUP_1 + (n), 0                                                  \
  }
#define GROUP_SIGNED(n)                                                                            \
  {                                                                                                \
    JY_OPERAND_FIGURE, JY_FIGURE_GROUP_SIGNED_1 + (n), 0                                           \
  }
#define SUM(one, other)                                                                            \
  {                                                                                                \
    JY_OPERAND_SUM, JY_FIGURE_##one, JY_FIGURE_##other                                             \
  }
#define BASE(name)                                                                                 \
  {                                                                                                \
    JY_OPERAND_BASE, JY_BASE_##name, 0                                                             \
  }
#define REST(base, figure)                                                                         \
  {                                                                                                \
    JY_OPERAND_REST, JY_BASE_##base, JY_FIGURE_##figure                                            \
  }
#define NOTHING                                                                                    \
  {                                                                                                \
    JY_OPERAND_NONE, 0, 0                                                                          \
  }

/* Sentences that several have. */
#define GROUP_COUNTED N_("People of the group signed; somebody in several groups counts in each")
#define GROUP_DIVIDED                                                                              \
  N_("People of the group on the register; patients are those the register has as such, mothers "  \
     "those with an open handbook")
#define POPULATION N_("Population served")
#define SIGNED N_("People signed")
#define BIRTHS N_("Children on the register born in the year")
#define STANDARD                                                                                   \
  N_("Of those managed: as many visits face to face as whole quarters since the patient was "      \
     "enrolled, an examination in the year (before it is over: in twelve months), no recheck "     \
     "overdue")
#define IN_YEAR N_("Patients followed up in the year")
#define PATIENTS N_("Patients on the register")
#define ESTIMATED_HTN                                                                                \
  N_("Population served × share of adults × share of adults with hypertension, by the settings; "  \
     "not available without a population figure")
#define ESTIMATED_DM2                                                                                \
  N_("Population served × share of adults × share of adults with diabetes, by the settings; not "  \
     "available without a population figure")
#define VISITS                                                                                     \
  N_(                                                                                              \
    "Visits of people signed, as the office entered them for the period from another system; not " \
    "available without an entry")
#define ELDERLY N_("Elderly people on the register")
#define RECORDS N_("People on the register with a health record on the last day")
#define FOLLOW_UPS_DUE                                                                             \
  N_("Regular follow-ups of chronic diseases whose last day is in the period, unless cancelled")

/* Who is signed of a group of sheet 3, by its place there. */
#define SIGNED_OF_GROUP(n, id, name)                                                               \
  {                                                                                                \
    id, name, JY_INDICATOR_SIGNING, GROUP_SIGNED (n), GROUP (n), GROUP_COUNTED, GROUP_DIVIDED,     \
      "S90, 6.1"                                                                                   \
  }

/* clang-format off */
const JyIndicator jy_indicators[] = {
  /* 6.1 */
  { "rate_sign_person", NC_("indicator", "Signing rate"), JY_INDICATOR_SIGNING,
    FIGURE (SIGNED), BASE (POPULATION), SIGNED, POPULATION, "S90–S92, 6.1", FALSE, JY_SETTING_TARGET_SIGN_RATE },
  { "rate_sign_household", NC_("indicator", "Signing rate of households"), JY_INDICATOR_SIGNING,
    FIGURE (SIGNED_HOUSEHOLDS), BASE (HOUSEHOLDS), N_("Households with somebody signed on the last day"), N_("Households of the unit, of the latest year not after the last day"), "S93, 6.1" },
  { "rate_target", NC_("indicator", "Target reached"), JY_INDICATOR_SIGNING,
    FIGURE (SIGNED), BASE (TARGET), SIGNED, N_("The target decided for the area, else population × target rate, rounded up"), "S89–S93, 6.1" },
  { "rate_sign_key", NC_("indicator", "Signing rate of key people"), JY_INDICATOR_SIGNING,
    FIGURE (KEY_SIGNED), FIGURE (KEY), N_("Key people signed"), N_("People on the register in a key group on the last day, or set by hand; each once"), "6.1, 12", FALSE, JY_SETTING_TARGET_KEY_SIGN_RATE },
  SIGNED_OF_GROUP (0, "rate_sign_child_0_6", NC_("indicator", "Signing rate of children aged 0–6")),
  SIGNED_OF_GROUP (1, "rate_sign_elderly", NC_("indicator", "Signing rate of the elderly")),
  SIGNED_OF_GROUP (2, "rate_sign_maternal", NC_("indicator", "Signing rate of pregnant and new mothers")),
  SIGNED_OF_GROUP (3, "rate_sign_htn", NC_("indicator", "Signing rate with hypertension")),
  SIGNED_OF_GROUP (4, "rate_sign_dm2", NC_("indicator", "Signing rate with diabetes")),
  SIGNED_OF_GROUP (5, "rate_sign_tb", NC_("indicator", "Signing rate with tuberculosis")),
  SIGNED_OF_GROUP (6, "rate_sign_smd", NC_("indicator", "Signing rate with severe mental disorder")),
  SIGNED_OF_GROUP (7, "rate_sign_disabled", NC_("indicator", "Signing rate of disabled people")),
  SIGNED_OF_GROUP (8, "rate_sign_poverty", NC_("indicator", "Signing rate of people lifted out of poverty")),
  SIGNED_OF_GROUP (9, "rate_sign_fp_special", NC_("indicator", "Signing rate of family-planning special families")),
  SIGNED_OF_GROUP (10, "rate_sign_dibao", NC_("indicator", "Signing rate on subsistence allowance or destitute")),
  { "rate_sign_other_key", NC_("indicator", "Signing rate of other key people"), JY_INDICATOR_SIGNING,
    GROUP_SIGNED (12), GROUP (12), N_("Key people in none of the groups listed, signed"), N_("Key people in none of the groups listed"), "S90, 6.1" },
  { "rate_sign_paid", NC_("indicator", "Paid signing rate"), JY_INDICATOR_SIGNING,
    FIGURE (PAID), BASE (POPULATION), N_("People signed whose package has a price"), POPULATION, "6.1" },
  { "rate_renew", NC_("indicator", "Renewal rate"), JY_INDICATOR_SIGNING,
    FIGURE (RENEWED), FIGURE (DUE), N_("Of those due: covered by an agreement that renews it, signed by the last day of the report"), N_("People alive and here on the last day of an agreement whose term ends in the period and was not ended before"), "S49, S50, 6.1, 9.2", FALSE, JY_SETTING_TARGET_RENEW_RATE },
  { "rate_terminate", NC_("indicator", "Termination rate"), JY_INDICATOR_SIGNING,
    FIGURE (TERMINATED), SUM (SIGNED_BEFORE, NEW), N_("People whose cover ended in the period before its term, neither dead nor moved out, nor taken over by an agreement that renews it (another doctor)"), N_("People signed on the day before the period, and newly signed in it"), "S49, S50, 6.1", TRUE },
  { "count_new", NC_("indicator", "Newly signed"), JY_INDICATOR_SIGNING,
    FIGURE (NEW), NOTHING, N_("People covered by an agreement signed in the period (or who joined one in it) that does not renew one of theirs; counted at the agreement's household, team and doctor"), "", "6.1" },
  { "count_unsigned", NC_("indicator", "Not signed"), JY_INDICATOR_SIGNING,
    REST (POPULATION, SIGNED), NOTHING, N_("Population served, without the people signed"), "", "6.1", TRUE },

  /* 6.2 */
  { "rate_fulfil", NC_("indicator", "Fulfilment rate"), JY_INDICATOR_FULFILMENT,
    FIGURE (FULFILLED), FIGURE (SIGNED), N_("People signed whose agreement is fulfilled on the last day, by the definition the centre goes by"), SIGNED, "S64–S66, S143, 6.2", FALSE, JY_SETTING_TARGET_FULFIL_RATE },
  { "rate_fulfil_in_time", NC_("indicator", "Fulfilment rate without late services"), JY_INDICATOR_FULFILMENT,
    FIGURE (FULFILLED_IN_TIME), FIGURE (SIGNED), N_("Those fulfilled who would be if what was done after its last day did not count"), SIGNED, "6.2" },
  { "rate_served", NC_("indicator", "Fulfilment rate by any one service"), JY_INDICATOR_FULFILMENT,
    FIGURE (SERVED), FIGURE (SIGNED), N_("People signed with one recorded service in the year of the agreement"), SIGNED, "6.2" },
  { "rate_progress", NC_("indicator", "Progress of what was promised"), JY_INDICATOR_FULFILMENT,
    FIGURE (UNITS_DELIVERED), FIGURE (UNITS_DUE), N_("Units of the packages delivered, in time or late"), N_("Units due so far"), "6.2" },
  { "rate_progress_in_time", NC_("indicator", "Progress without late services"), JY_INDICATOR_FULFILMENT,
    FIGURE (UNITS_IN_TIME), FIGURE (UNITS_DUE), N_("Units of the packages delivered in time"), N_("Units due so far"), "6.2" },
  { "rate_follow_up", NC_("indicator", "Follow-ups done"), JY_INDICATOR_FULFILMENT,
    FIGURE (FOLLOW_UPS_DONE), FIGURE (FOLLOW_UPS), N_("Of those due: done by the last day of the report"), FOLLOW_UPS_DUE, "S73, S74, 6.2" },
  { "rate_follow_up_in_time", NC_("indicator", "Follow-ups in time"), JY_INDICATOR_FULFILMENT,
    FIGURE (FOLLOW_UPS_IN_TIME), FIGURE (FOLLOW_UPS), N_("Of those due: done within their window"), FOLLOW_UPS_DUE, "S73, S74, 6.2", FALSE, JY_SETTING_TARGET_FOLLOW_UP_RATE },
  { "rate_recheck", NC_("indicator", "Rechecks done"), JY_INDICATOR_FULFILMENT,
    FIGURE (RECHECKS_DONE), FIGURE (RECHECKS), N_("Of those due: done by the last day of the report"), N_("Rechecks whose last day is in the period, unless cancelled"), "S75, 6.2, 9.2", FALSE, JY_SETTING_TARGET_RECHECK_RATE },
  { "rate_referral_check", NC_("indicator", "Referrals followed up within two weeks"), JY_INDICATOR_FULFILMENT,
    FIGURE (REFERRALS_CHECKED), FIGURE (REFERRALS), N_("Of those referred: followed up within the two weeks"), N_("Referred, or advised to go, in the period"), "S77, 6.2, 9.2", FALSE, JY_SETTING_TARGET_RECHECK_RATE },

  { "rate_authentic", NC_("indicator", "Authentic signings"), JY_INDICATOR_FULFILMENT,
    FIGURE (CALLBACKS_AUTHENTIC), FIGURE (CALLBACKS_ASKED), N_("Of these: say so, and nothing in the record is denied"), N_("People called back in the period who said whether they signed"), "S111, S118, 6.2", FALSE, JY_SETTING_TARGET_AUTHENTIC_RATE },
  { "rate_satisfaction", NC_("indicator", "Satisfaction"), JY_INDICATOR_FULFILMENT,
    FIGURE (CALLBACKS_SATISFIED), FIGURE (CALLBACKS_RATED), N_("Of these: satisfied"), N_("People called back in the period who said whether they are satisfied"), "S118, 6.2", FALSE, JY_SETTING_TARGET_SATISFACTION_RATE },
  { "rate_awareness", NC_("indicator", "Awareness"), JY_INDICATOR_FULFILMENT,
    FIGURE (CALLBACKS_AWARE), FIGURE (CALLBACKS_REACHED), N_("Of these: know their doctor or a service"), N_("People called back in the period and reached"), "S146, 6.2" },
  { "rate_callback_lost", NC_("indicator", "Lost at call-back"), JY_INDICATOR_FULFILMENT,
    FIGURE (CALLBACKS_LOST), FIGURE (CALLBACKS), N_("Of these: wrong or dead number, nobody knows the person"), N_("Call sheets drawn in the period"), "6.2", TRUE },
  { "rate_visit_institution", NC_("indicator", "Visits at the institution signed with"), JY_INDICATOR_FULFILMENT,
    BASE (VISITS_HERE), BASE (VISITS_HERE_OF), N_("Of these: at this institution"), VISITS, "6.2" },
  { "rate_visit_doctor", NC_("indicator", "Visits with the doctor signed with"), JY_INDICATOR_FULFILMENT,
    BASE (VISITS_DOCTOR), BASE (VISITS_DOCTOR_OF), N_("Of these: with the doctor of the agreement"), VISITS, "6.2" },

  /* 6.3 */
  { "rate_record", NC_("indicator", "Health records"), JY_INDICATOR_HEALTH,
    CARE (RECORD), BASE (POPULATION), RECORDS, POPULATION, "S122, 6.3", FALSE, JY_SETTING_TARGET_RECORD_RATE },
  { "rate_record_electronic", NC_("indicator", "Electronic health records"), JY_INDICATOR_HEALTH,
    CARE (RECORD), BASE (POPULATION), N_("The same people: every health record kept here is electronic"), POPULATION, "6.3" },
  { "rate_record_used", NC_("indicator", "Health records in use"), JY_INDICATOR_HEALTH,
    CARE (RECORD_USED), CARE (RECORD), N_("Of these: with a service within the twelve months up to the last day"), RECORDS, "6.3" },
  { "rate_managed_elderly", NC_("indicator", "Elderly managed"), JY_INDICATOR_HEALTH,
    CARE (ELDERLY_MANAGED), GROUP (1), N_("Elderly with a health record, an examination in the year, a complete form and guidance"), ELDERLY, "S122, 6.3, 9.2", FALSE, JY_SETTING_TARGET_ELDERLY_RATE },
  { "rate_examined_elderly", NC_("indicator", "Elderly examined"), JY_INDICATOR_HEALTH,
    CARE (ELDERLY_EXAMINED), GROUP (1), N_("Elderly examined in the year"), ELDERLY, "S78, 6.3" },
  { "rate_tcm_elderly", NC_("indicator", "Elderly managed in Chinese medicine"), JY_INDICATOR_HEALTH,
    CARE (ELDERLY_TCM), GROUP (1), N_("Elderly whose constitution was tested in the year"), ELDERLY, "6.3" },
  { "rate_tcm_child", NC_("indicator", "Children of 0–36 months served in Chinese medicine"), JY_INDICATOR_HEALTH,
    CARE (INFANT_TCM), CARE (INFANT), N_("Of these: guided in the year"), N_("Children of up to 36 completed months on the register"), "6.3" },
  { "rate_visit_newborn", NC_("indicator", "Newborns visited"), JY_INDICATOR_HEALTH,
    CARE (NEWBORN_VISITED), CARE (LIVE_BIRTH), N_("Of these: visited as a newborn once or more"), BIRTHS, "6.3", FALSE, JY_SETTING_TARGET_NEWBORN_RATE },
  { "rate_managed_child", NC_("indicator", "Children aged 0–6 managed"), JY_INDICATOR_HEALTH,
    CARE (CHILD_MANAGED), GROUP (0), N_("Of these: checked in the year once or more"), N_("Children aged 0–6 on the register"), "6.3" },
  { "rate_system_child", NC_("indicator", "Children aged 0–6 managed at full frequency"), JY_INDICATOR_HEALTH,
    CARE (CHILD_SYSTEMATIC), GROUP (0), N_("Of these: checked in the year as often as there were checks whose last day has come"), N_("Children aged 0–6 on the register"), "6.3" },
  { "rate_early_booked", NC_("indicator", "Handbooks opened early"), JY_INDICATOR_HEALTH,
    CARE (EARLY_BOOKED), CARE (LIVE_BIRTH), N_("Women who gave birth in the year, with the handbook opened and the first examination before 13 weeks"), BIRTHS, "6.3" },
  { "rate_visit_postpartum", NC_("indicator", "Mothers visited after birth"), JY_INDICATOR_HEALTH,
    CARE (POSTPARTUM_VISITED), CARE (LIVE_BIRTH), N_("Women who gave birth in the year, visited within 28 days"), BIRTHS, "6.3" },
  { "rate_managed_htn", NC_("indicator", "Hypertension managed"), JY_INDICATOR_HEALTH,
    CARE (HYPERTENSION_MANAGED), GROUP (3), IN_YEAR, PATIENTS, "6.3" },
  { "count_estimated_htn", NC_("indicator", "Hypertension patients, estimated"), JY_INDICATOR_HEALTH,
    BASE (HYPERTENSION), NOTHING, ESTIMATED_HTN, "", "6.3" },
  { "rate_managed_htn_estimated", NC_("indicator", "Hypertension managed, of patients estimated"), JY_INDICATOR_HEALTH,
    CARE (HYPERTENSION_MANAGED), BASE (HYPERTENSION), IN_YEAR, ESTIMATED_HTN, "6.3" },
  { "rate_std_managed_htn", NC_("indicator", "Hypertension managed to standard"), JY_INDICATOR_HEALTH,
    CARE (HYPERTENSION_STANDARD), CARE (HYPERTENSION_MANAGED), STANDARD, IN_YEAR, "S73–S75, S122, 6.3", FALSE, JY_SETTING_TARGET_STANDARD_RATE },
  { "rate_control_htn", NC_("indicator", "Blood pressure controlled"), JY_INDICATOR_HEALTH,
    CARE (HYPERTENSION_CONTROLLED), CARE (HYPERTENSION_MANAGED), N_("Of these: the last follow-up of the year below the limits of the age; who was not found is not controlled"), IN_YEAR, "S75, 6.3, 9.2", FALSE, JY_SETTING_TARGET_CONTROL_RATE },
  { "rate_managed_dm2", NC_("indicator", "Diabetes managed"), JY_INDICATOR_HEALTH,
    CARE (DIABETES_MANAGED), GROUP (4), IN_YEAR, PATIENTS, "6.3" },
  { "count_estimated_dm2", NC_("indicator", "Diabetes patients, estimated"), JY_INDICATOR_HEALTH,
    BASE (DIABETES), NOTHING, ESTIMATED_DM2, "", "6.3" },
  { "rate_managed_dm2_estimated", NC_("indicator", "Diabetes managed, of patients estimated"), JY_INDICATOR_HEALTH,
    CARE (DIABETES_MANAGED), BASE (DIABETES), IN_YEAR, ESTIMATED_DM2, "6.3" },
  { "rate_std_managed_dm2", NC_("indicator", "Diabetes managed to standard"), JY_INDICATOR_HEALTH,
    CARE (DIABETES_STANDARD), CARE (DIABETES_MANAGED), STANDARD, IN_YEAR, "S73–S75, S122, 6.3", FALSE, JY_SETTING_TARGET_STANDARD_RATE },
  { "rate_control_dm2", NC_("indicator", "Glucose controlled"), JY_INDICATOR_HEALTH,
    CARE (DIABETES_CONTROLLED), CARE (DIABETES_MANAGED), N_("Of these: fasting glucose of the last follow-up of the year below the limit; who was not found is not controlled"), IN_YEAR, "S75, 6.3, 9.2", FALSE, JY_SETTING_TARGET_CONTROL_RATE },
  { "rate_std_managed_smd", NC_("indicator", "Severe mental disorder managed to standard"), JY_INDICATOR_HEALTH,
    CARE (MENTAL_STANDARD), GROUP (6), STANDARD, PATIENTS, "S73, S78, 6.3", FALSE, JY_SETTING_TARGET_STANDARD_RATE },
  { "rate_treated_smd", NC_("indicator", "Severe mental disorder on drugs"), JY_INDICATOR_HEALTH,
    CARE (MENTAL_TREATED), GROUP (6), N_("Of these: takes drugs by the last visit of the year, regularly or not"), PATIENTS, "6.3" },
  { "rate_stable_smd", NC_("indicator", "Severe mental disorder stable"), JY_INDICATOR_HEALTH,
    CARE (MENTAL_STABLE), GROUP (6), N_("Of these: stable by the last visit of the year"), PATIENTS, "6.3" },
  { "rate_managed_tb", NC_("indicator", "Tuberculosis managed"), JY_INDICATOR_HEALTH,
    CARE (TUBERCULOSIS_MANAGED), CARE (TUBERCULOSIS), N_("Of these: visited by the last day"), N_("Patients with tuberculosis at some time in the year"), "6.3" },
  { "rate_regular_medication_tb", NC_("indicator", "Tuberculosis with regular medication"), JY_INDICATOR_HEALTH,
    CARE (TUBERCULOSIS_REGULAR), CARE (TUBERCULOSIS_FINISHED), N_("Of these: took the share of doses that counts as regular"), N_("Patients who completed the treatment in the year"), "6.3" },
  { "rate_examination_complete", NC_("indicator", "Examination forms complete"), JY_INDICATOR_HEALTH,
    CARE (EXAMINATION_COMPLETE), CARE (EXAMINED), N_("Of these: pressure, height, weight, the seven tests, evaluation and guidance are on the last form"), N_("People examined in the year"), "S79, 6.3" },
};
/* clang-format on */

const guint jy_n_indicators = G_N_ELEMENTS (jy_indicators);
