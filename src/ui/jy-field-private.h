/* jy-field-private.h - one field of a form: label, input, what it means, what is wrong
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-field-grid.h"

G_BEGIN_DECLS

/**
 * JyFieldCell:
 * @form: (not owned)
 * @stored: (owned): the value that was set, to tell whether the user changed it
 */
typedef struct
{
  const JyFieldInfo *field;
  JyFieldGrid *form;
  GtkWidget *label;
  GtkWidget *box; /* all but the label */
  GtkWidget *input;
  GtkLabel *words;
  GtkLabel *issue;
  char *stored;
} JyFieldCell;

JyFieldCell *jy_field_cell_new (JyFieldGrid *form,
                                const JyFieldInfo *field) G_GNUC_WARN_UNUSED_RESULT;
void jy_field_cell_free (JyFieldCell *self);

/* @value: (out) (transfer full): "" if there is none
 * @words: (out) (transfer full) (nullable): what it means
 * Returns: (transfer none) (nullable): what is wrong with what was typed */
const char *jy_field_cell_read (JyFieldCell *self, char **value, char **words);

void jy_field_cell_set_input (JyFieldCell *self, GtkWidget *input);

/* Shows what was typed means; with @complain, also what is wrong with it. */
void jy_field_cell_show (JyFieldCell *self, gboolean complain);

/* What cells tell their form. */
const GDate *jy_field_grid_get_today (JyFieldGrid *self);
void jy_field_cell_was_changed (JyFieldGrid *self);
void jy_field_cell_was_entered (JyFieldGrid *self, JyFieldCell *cell);
void jy_field_cell_was_done (JyFieldGrid *self);

/* Returns: (transfer full): the day @by days after the one that is typed, or today if none is */
char *jy_field_dup_other_day (const char *typed,
                              const GDate *today,
                              int by) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full): what is typed for @choice, one of @choices */
char *jy_field_dup_code (const JyChoice *choices, const JyChoice *choice) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
