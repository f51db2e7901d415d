/* jy-score-defaults.c - the score cards that hold until the centre makes its own
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * That of the teams is indicators-and-reports.md 9.2.  The split of the authority's 8 points is
 * not told (S111); a doctor is judged by signing and satisfaction (S115), a committee by signing
 * and by what it does for it (S105, S106, S112).
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-score.h"

#define TEAM JY_SCORE_OF_TEAM
#define DOCTOR JY_SCORE_OF_DOCTOR
#define COMMITTEE JY_SCORE_OF_COMMITTEE
#define CENTRE JY_SCORE_OF_CENTRE
#define EGT JY_SCORE_AT_LEAST
#define GIVEN JY_SCORE_GIVEN

#define ORGANISATION NC_("score", "Organisation")
#define SIGNING NC_("score", "Signing")
#define QUALITY NC_("score", "Quality of signing")
#define SERVICE NC_("score", "Services")
#define EFFECT NC_("score", "Effect")

#define STANDARD "rate_std_managed_htn+rate_std_managed_dm2"
#define CONTROL "rate_control_htn+rate_control_dm2"
#define AFTERWARDS "rate_recheck+rate_referral_check"

/* clang-format off */
const JyScoreDefault jy_score_defaults[] = {
  { TEAM, ORGANISATION, NC_("score", "Notice board; planned community days kept"), 600, GIVEN, "", 95 },
  { TEAM, ORGANISATION, NC_("score", "Archives in order"), 400, GIVEN, "", 0 },
  { TEAM, SIGNING, NC_("score", "Signing rate"), 1500, EGT, "rate_sign_person", 30 },
  { TEAM, SIGNING, NC_("score", "Signing rate of key people"), 1000, EGT, "rate_sign_key", 60 },
  { TEAM, QUALITY, NC_("score", "Authentic signings"), 1000, EGT, "rate_authentic", 90 },
  { TEAM, QUALITY, NC_("score", "Agreements filled in properly"), 500, GIVEN, "", 0 },
  { TEAM, QUALITY, NC_("score", "Renewal rate"), 500, EGT, "rate_renew", 80 },
  { TEAM, SERVICE, NC_("score", "Fulfilment rate"), 1200, EGT, "rate_fulfil", 95 },
  { TEAM, SERVICE, NC_("score", "Chronic patients managed to standard"), 800, EGT, STANDARD, 80 },
  { TEAM, SERVICE, NC_("score", "Elderly managed"), 500, EGT, "rate_managed_elderly", 70 },
  { TEAM, SERVICE, NC_("score", "Rechecks and referrals followed up"), 500, EGT, AFTERWARDS, 90 },
  { TEAM, EFFECT, NC_("score", "Satisfaction"), 1000, EGT, "rate_satisfaction", 90 },
  { TEAM, EFFECT, NC_("score", "Pressure and glucose controlled"), 500, EGT, CONTROL, 50 },

  { DOCTOR, QUALITY, NC_("score", "Authentic signings"), 2000, EGT, "rate_authentic", 90 },
  { DOCTOR, QUALITY, NC_("score", "Renewal rate"), 1000, EGT, "rate_renew", 80 },
  { DOCTOR, SERVICE, NC_("score", "Fulfilment rate"), 2500, EGT, "rate_fulfil", 95 },
  { DOCTOR, SERVICE, NC_("score", "Chronic patients managed to standard"), 1500, EGT, STANDARD, 80 },
  { DOCTOR, SERVICE, NC_("score", "Rechecks and referrals followed up"), 1000, EGT, AFTERWARDS, 90 },
  { DOCTOR, EFFECT, NC_("score", "Satisfaction"), 2000, EGT, "rate_satisfaction", 90 },

  { COMMITTEE, SIGNING, NC_("score", "Signing rate"), 6000, EGT, "rate_sign_person", 30 },
  { COMMITTEE, ORGANISATION, NC_("score", "Publicity, letters and cards handed out, guidance"), 2000, GIVEN, "", 0 },
  { COMMITTEE, ORGANISATION, NC_("score", "Room equipped and tidy"), 2000, GIVEN, "", 0 },

  { CENTRE, SIGNING, NC_("score", "Signing rate"), 300, EGT, "rate_sign_person", 30 },
  { CENTRE, QUALITY, NC_("score", "Authentic signings"), 300, EGT, "rate_authentic", 90 },
  { CENTRE, SERVICE, NC_("score", "Chronic patients managed to standard"), 200, EGT, STANDARD, 80 },
  { NULL },
};
/* clang-format on */
