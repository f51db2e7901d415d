/* jy-form-check.h - what is wrong, or unusual, with a filled-in form
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-form.h"
#include "jy-issue.h"

G_BEGIN_DECLS

/**
 * JyFormIssue:
 * @field: the field to mark
 * @severity: whether the user may override it
 * @message: one translated sentence that names the field and the limit
 */
typedef struct
{
  char *field;
  JySeverity severity;
  char *message;
} JyFormIssue;

void jy_form_issue_free (JyFormIssue *self);

/**
 * jy_form_check:
 * @self: the form
 * @answers: what would be stored, jy_form_compute() having been there
 * @context: for whom and when
 *
 * Returns: (transfer full) (element-type JyFormIssue): every issue, fields in the order of the
 * form, then those that the form does not have; at most one for a field, a refusal before a
 * question
 */
GPtrArray *jy_form_check (const JyForm *self,
                          const JyAnswers *answers,
                          const JyFormContext *context);

/* Returns: (transfer none) (nullable): the first of @issues that is as bad as @severity */
const JyFormIssue *jy_form_issues_find (const GPtrArray *issues, JySeverity severity);

G_END_DECLS
