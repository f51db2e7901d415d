/* jy-form-private.h - one field of a form: label, input, what it means, what is wrong
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-form.h"

G_BEGIN_DECLS

/**
 * JyFormCell:
 * @form: (not owned)
 * @stored: (owned): the value that was set, to tell whether the user changed it
 */
typedef struct
{
  const JyFormField *field;
  JyForm *form;
  GtkWidget *label;
  GtkWidget *box; /* all but the label */
  GtkWidget *input;
  GtkLabel *words;
  GtkLabel *issue;
  char *stored;
} JyFormCell;

JyFormCell *jy_form_cell_new (JyForm *form, const JyFormField *field) G_GNUC_WARN_UNUSED_RESULT;
void jy_form_cell_free (JyFormCell *self);

/* @value: (out) (transfer full): "" if there is none
 * @words: (out) (transfer full) (nullable): what it means
 * Returns: (transfer none) (nullable): what is wrong with what was typed */
const char *jy_form_cell_read (JyFormCell *self, char **value, char **words);

void jy_form_cell_set_input (JyFormCell *self, GtkWidget *input);

/* Shows what was typed means; with @complain, also what is wrong with it. */
void jy_form_cell_show (JyFormCell *self, gboolean complain);

/* Whether it can take the focus. */
gboolean jy_form_cell_is_open (JyFormCell *self);

/* What cells tell their form. */
const GDate *jy_form_get_today (JyForm *self);
void jy_form_cell_was_changed (JyForm *self);
void jy_form_cell_was_entered (JyForm *self, JyFormCell *cell);
void jy_form_cell_was_done (JyForm *self, JyFormCell *cell);

/* Returns: (transfer full): what is typed for @choice, one of @choices */
char *jy_form_dup_code (const JyChoice *choices, const JyChoice *choice) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
