/* jy-test-form-people.h - who is served with which form
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A form needs somebody here for every field that not everybody is asked; then its limits,
 * conditions and saving are tried, by the rules and in the window.
 */
#pragma once

#include "jy-test-form.h"

/* Each age of the children's forms, women, men. */
typedef struct
{
  const char *form;
  int sex;
  int months;
  JyGroup groups;
} JyTestFormPerson;

static const JyTestFormPerson jy_test_form_people[] = {
  { "hypertension", 1, 70 * 12, JY_GROUP_HYPERTENSION },
  { "diabetes", 2, 50 * 12, JY_GROUP_DIABETES },
  { "mental-disorder", 1, 40 * 12, JY_GROUP_MENTAL_DISORDER },
  { "mental-disorder-supplement", 2, 40 * 12, JY_GROUP_MENTAL_DISORDER },
  { "tuberculosis-first", 1, 33 * 12, JY_GROUP_TUBERCULOSIS },
  { "tuberculosis", 1, 33 * 12, JY_GROUP_TUBERCULOSIS },
  { "copd", 1, 66 * 12, JY_GROUP_COPD },
  { "self-care", 2, 81 * 12, JY_GROUP_ELDERLY },
  { "examination", 2, 65 * 12, JY_GROUP_ELDERLY },
  { "examination", 1, 64 * 12, JY_GROUP_DIABETES },
  { "tcm-constitution", 1, 72 * 12, JY_GROUP_ELDERLY },
  { "newborn", 1, 0, JY_GROUP_CHILD },
  { "child-1-8m", 2, 1, JY_GROUP_CHILD },
  { "child-1-8m", 1, 3, JY_GROUP_CHILD },
  { "child-1-8m", 2, 6, JY_GROUP_CHILD },
  { "child-1-8m", 1, 8, JY_GROUP_CHILD },
  { "child-12-30m", 1, 12, JY_GROUP_CHILD },
  { "child-12-30m", 2, 18, JY_GROUP_CHILD },
  { "child-12-30m", 1, 24, JY_GROUP_CHILD },
  { "child-12-30m", 2, 30, JY_GROUP_CHILD },
  { "child-3-6y", 1, 36, JY_GROUP_CHILD },
  { "child-3-6y", 2, 48, JY_GROUP_CHILD },
  { "child-3-6y", 1, 60, JY_GROUP_CHILD },
  { "child-3-6y", 2, 72, JY_GROUP_CHILD },
  { "child-tcm", 1, 6, JY_GROUP_CHILD },
  { "child-tcm", 2, 18, JY_GROUP_CHILD },
  { "child-tcm", 1, 36, JY_GROUP_CHILD },
  { "antenatal-first", 2, 27 * 12, JY_GROUP_MATERNAL },
  { "antenatal", 2, 27 * 12, JY_GROUP_MATERNAL },
  { "postpartum", 2, 27 * 12, JY_GROUP_MATERNAL },
  { "postpartum-42d", 2, 27 * 12, JY_GROUP_MATERNAL },
  { "household-assessment", 1, 45 * 12, JY_GROUP_NONE },
  { "health-assessment", 2, 45 * 12, JY_GROUP_NONE },
  { "phone-contact", 1, 45 * 12, JY_GROUP_NONE },
  { "home-visit", 1, 85 * 12, JY_GROUP_BEDRIDDEN },
  { "rehabilitation", 2, 55 * 12, JY_GROUP_DISABLED },
  { "health-education", 1, 25 * 12, JY_GROUP_NONE },
};
