/* jy-answer-row.h - a field of a record form: what is typed, what it means, what it was last time
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "jy-form.h"

G_BEGIN_DECLS

#define JY_TYPE_ANSWER_ROW (jy_answer_row_get_type ())

/* Signals: "changed", when somebody typed; "entered" and "left", when the focus came and went;
 * "done", on Enter. */
G_DECLARE_FINAL_TYPE (JyAnswerRow, jy_answer_row, JY, ANSWER_ROW, GtkGrid)

/* How a sentence below the field is shown. */
typedef enum
{
  JY_ANSWER_NOTE,  /* for information */
  JY_ANSWER_LIMIT, /* beyond a limit, unusual */
  JY_ANSWER_WRONG, /* an emergency, or refused */
} JyAnswerTone;

/* @field: of @form; with its pair, if it has one */
GtkWidget *jy_answer_row_new (const JyForm *form,
                              const JyFormField *field) G_GNUC_WARN_UNUSED_RESULT;

const JyFormField *jy_answer_row_get_field (JyAnswerRow *self);

/* Whether @field is typed here. */
gboolean jy_answer_row_covers (JyAnswerRow *self, const char *field);

/* What is in the box; "changed" is not emitted. */
void jy_answer_row_set_typed (JyAnswerRow *self, const char *typed);
const char *jy_answer_row_get_typed (JyAnswerRow *self);

/* Returns: whether it is shown and can be typed into, and has the focus now */
gboolean jy_answer_row_take_focus (JyAnswerRow *self);

/* Whether somebody is in the midst of typing here. */
gboolean jy_answer_row_is_typing (JyAnswerRow *self);

/* What it means, or for a computed field what it is. */
void jy_answer_row_show_answer (JyAnswerRow *self, const JyAnswers *answers);

/* @last: (nullable): the sheet of the record before */
void jy_answer_row_show_last (JyAnswerRow *self, const JyAnswers *last);

/* @text: (nullable): one sentence; %NULL: nothing is to be said */
void jy_answer_row_say (JyAnswerRow *self, JyAnswerTone tone, const char *text);

/* Returns: (transfer none): what is said; "" for nothing */
const char *jy_answer_row_get_said (JyAnswerRow *self);

G_END_DECLS
