/* jy-answer-sheet.h - a record form on screen: any of them, drawn from its description
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-answer-row.h"
#include "jy-form-check.h"
#include "jy-record-desk.h"

G_BEGIN_DECLS

#define JY_TYPE_ANSWER_SHEET (jy_answer_sheet_get_type ())

/* Enter goes to the next field; Page Down and the plus of the number pad go to the next one that
 * must be answered and is not.
 *
 * Signals: "changed", when somebody typed; "left", when a field lost the focus; "submitted", on
 * Enter in the last field. */
G_DECLARE_FINAL_TYPE (JyAnswerSheet, jy_answer_sheet, JY, ANSWER_SHEET, GtkBox)

GtkWidget *jy_answer_sheet_new (void) G_GNUC_WARN_UNUSED_RESULT;

/* Shows @form with @answers; what belongs to a desk follows with jy_answer_sheet_read(). */
void jy_answer_sheet_show (JyAnswerSheet *self, const JyForm *form, const JyAnswers *answers);

/* What is in every box, by field, as it was typed: for a draft. */
void jy_answer_sheet_set_typed (JyAnswerSheet *self, const JyAnswers *typed);
void jy_answer_sheet_get_typed (JyAnswerSheet *self, JyAnswers *typed);

/* Reads what was typed, computes what follows from it, and shows which fields are asked.
 * Returns: (transfer none): the answers; what cannot be read is missing */
const JyAnswers *jy_answer_sheet_read (JyAnswerSheet *self, const JyRecordDesk *desk);

/* Says below the fields what is wrong or unusual, and what the rules find.
 * @all: also what is missing, and where somebody is typing */
void jy_answer_sheet_say (JyAnswerSheet *self, const JyOutcome *outcome, gboolean all);

/* Returns: (transfer none) (nullable): the first sentence that refuses; *field is where */
const char *jy_answer_sheet_find_refusal (JyAnswerSheet *self, const char **field);

/* Returns: (transfer none) (nullable): the first unusual answer that is not the same in @confirmed
 */
const JyFormIssue *jy_answer_sheet_find_question (JyAnswerSheet *self, const JyAnswers *confirmed);

void jy_answer_sheet_focus_first (JyAnswerSheet *self);
void jy_answer_sheet_focus_field (JyAnswerSheet *self, const char *field);

G_END_DECLS
