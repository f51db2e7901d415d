/* jy-household-text.h - households and their people in words
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "jy-household-view.h"

G_BEGIN_DECLS

/* Returns: (transfer full): "Female, 74"; months for who is younger than two */
char *jy_person_dup_sex_and_age (const JyRegisterPerson *person,
                                 const GDate *today) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full): who lived in a household and where it was before, a line each; "" for
 * none */
char *jy_household_dup_past (const JyHouseholdView *view) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full): "2026-01-01 – 2026-12-31, Team 1, Wang" */
char *jy_listed_agreement_dup_text (const JyListedAgreement *self) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full): "from – until"; a day that is not known is left out */
char *jy_period_of_days_dup_text (const GDate *from, const GDate *until) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full): "2026-09-30", "" for an invalid date */
char *jy_day_dup_text (const GDate *day) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
