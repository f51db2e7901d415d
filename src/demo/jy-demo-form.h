/* jy-demo-form.h - record forms filled in as somebody of that health would
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-form.h"

G_BEGIN_DECLS

/**
 * JyDemoBody:
 * @sbp: what the blood pressure is around, mmHg
 * @dbp: the same
 * @fbg: fasting glucose, tenths of mmol/L
 * @height: cm
 * @weight: tenths of kg
 *
 * What somebody's readings are around; each visit varies it a little.
 */
typedef struct
{
  int sbp;
  int dbp;
  int fbg;
  int height;
  int weight;
} JyDemoBody;

/* Somebody of @months completed months, with the conditions in @groups. */
void jy_demo_body_init (JyDemoBody *self, GRand *rand, int months, JyGroup groups);

/* Returns: (transfer full): @form filled in, computed fields too; %NULL if it could not be made
 * complete */
JyAnswers *jy_demo_fill_form (const JyForm *form,
                              const JyFormContext *context,
                              const JyDemoBody *body,
                              GRand *rand) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
