/* jy-answer-words.h - the words that stand around a field of a record form
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-form.h"

G_BEGIN_DECLS

/* A field and, where two are typed in one box, its other half: 142/90. */

/* Returns: (transfer full): what people typed, or would type, for what @answers holds */
char *jy_answer_dup_typed (const JyForm *form,
                           const JyFormField *field,
                           const JyAnswers *answers) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full): the same to be read: "142/90 mmHg"; "" if it is not answered */
char *jy_answer_dup_shown (const JyForm *form,
                           const JyFormField *field,
                           const JyAnswers *answers) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full): Pango markup: the options with their codes, those chosen in bold, or
 * the limits and the unit of a number, or what a drug or a day means; "" if nothing is to be said
 */
char *jy_answer_dup_legend (const JyForm *form,
                            const JyFormField *field,
                            const JyAnswers *answers) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
