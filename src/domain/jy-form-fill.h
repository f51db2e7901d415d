/* jy-form-fill.h - what a form fills in by itself
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-form.h"

G_BEGIN_DECLS

/* Returns: (transfer full): the sheet a new record starts with: those answers of the @previous one
 * (nullable) that the form carries over, as far as they are asked of this person */
JyAnswers *jy_form_carry_over (const JyForm *self,
                               const JyAnswers *previous,
                               const JyFormContext *context);

/* Writes every computed field of @answers anew: from the other answers and from @context; one that
 * cannot be computed, or is not asked, becomes empty. */
void jy_form_compute (const JyForm *self, JyAnswers *answers, const JyFormContext *context);

G_END_DECLS
