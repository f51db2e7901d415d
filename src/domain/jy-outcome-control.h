/* jy-outcome-control.h - the decision table that hypertension and diabetes share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-outcome-private.h"

G_BEGIN_DECLS

/* The official classes (glossary 1.4); the greater, the more serious. */
enum
{
  JY_CONTROL_CLASS_OK = 1,
  JY_CONTROL_CLASS_BAD = 2,
  JY_CONTROL_CLASS_REACTION = 3,
  JY_CONTROL_CLASS_COMPLICATION = 4,
};

/* What is known of a visit, as bits; the rows of the table ask for these. */
enum
{
  JY_CONTROL_EMERGENCY = 1 << 0,
  JY_CONTROL_NEW_COMPLICATION = 1 << 1,
  JY_CONTROL_WORSE_COMPLICATION = 1 << 2,
  JY_CONTROL_REACTION = 1 << 3,
  JY_CONTROL_REACTION_BEFORE = 1 << 4, /* at the visit before */
  JY_CONTROL_BAD = 1 << 5,             /* the reading is not satisfactory */
  JY_CONTROL_BAD_BEFORE = 1 << 6,
  JY_CONTROL_MEASURED = 1 << 7, /* the reading is there, whole */
};

/* Returns: %JY_CONTROL_EMERGENCY if a sign of the form is one */
int jy_control_find_signs (JyJudge *self);

/* Returns: the facts of complications and adverse reactions, now and at the visit before */
int jy_control_find_drug_facts (JyJudge *self);

/* Applies the rows of the table whose @facts hold; @disease_reason is why somebody is referred
 * whose readings were not satisfactory twice in a row. */
void jy_control_decide (JyJudge *self, int facts, const char *disease_reason);

/* Says what helps the doctor and decides nothing: adherence, telephone, weight. */
void jy_control_advise (JyJudge *self);

G_END_DECLS
