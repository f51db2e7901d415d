/* jy-form-typed.h - what people type in a field, and how its answer is read back
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-form.h"

G_BEGIN_DECLS

/**
 * jy_form_field_parse_typed:
 * @self: a field
 * @typed: (nullable): as typed: full-width digits are digits; codes stand as on paper: "1", "1,3",
 *   "1 3", and "13" for 1 and 3 where every code is one digit; dates as jy_date_parse() takes them;
 *   a canonical answer gives itself
 * @today: what dates refer to
 *
 * Whether the answer is likely, or within limits, is for jy_form_check().
 *
 * Returns: (transfer full): the canonical answer; "" for nothing; %NULL with %JY_ERROR_INVALID and
 *   one sentence that names the field
 */
char *jy_form_field_parse_typed (const JyFormField *self,
                                 const char *typed,
                                 const GDate *today,
                                 GError **error);

/**
 * jy_form_enter:
 * @self: the form
 * @answers: the sheet being filled in
 * @field: a field of the form
 * @typed: (nullable): as typed; for a field with a pair also both: "142/90", "142 90"
 *
 * Puts what was typed on the sheet.
 *
 * Returns: whether it could be read; otherwise nothing changed, and @error is %JY_ERROR_INVALID
 */
gboolean jy_form_enter (const JyForm *self,
                        JyAnswers *answers,
                        const char *field,
                        const char *typed,
                        const GDate *today,
                        GError **error);

/* Returns: (transfer full): a canonical answer as people read it: "142 mmHg", "Headache,
 * dizziness";
 * "" for "", and @answer itself where it is not one of this field */
char *jy_form_field_dup_shown (const JyFormField *self,
                               const char *answer) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full): @value as this field writes numbers, with its unit: "300 mmHg" */
char *jy_form_field_dup_number (const JyFormField *self, double value) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
