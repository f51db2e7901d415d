/* jy-choice-entry.h - one of many, chosen by typing a part of its name, its initials or its code
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "jy-option.h"

G_BEGIN_DECLS

#define JY_TYPE_CHOICE_ENTRY (jy_choice_entry_get_type ())

/* Typing shows what matches, best first; Up and Down move in it, Enter, Tab or a click take one,
 * Escape takes the typing back.  Down alone shows all.
 *
 * Property "optional": whether empty is right (%FALSE).
 * Signal "changed": another choice, or none.
 * Signal "search" (text): for choices that are too many to be given at once: answer, at once or
 * later, with jy_choice_entry_set_choices(), which are then shown as they are. */
G_DECLARE_FINAL_TYPE (JyChoiceEntry, jy_choice_entry, JY, CHOICE_ENTRY, GtkBox)

GtkWidget *jy_choice_entry_new (void) G_GNUC_WARN_UNUSED_RESULT;

/* @choices: a model of #JyOption; what was chosen stays chosen */
void jy_choice_entry_set_choices (JyChoiceEntry *self, GListModel *choices);

/* @id: of one of the choices; 0 for none.  @code: (nullable): the same by code */
void jy_choice_entry_set_selected (JyChoiceEntry *self, gint64 id);
void jy_choice_entry_set_selected_code (JyChoiceEntry *self, const char *code);

/* @choice: (nullable): it need not be among the choices given */
void jy_choice_entry_set_choice (JyChoiceEntry *self, JyOption *choice);

/* Returns: 0 if none is chosen */
gint64 jy_choice_entry_get_selected (JyChoiceEntry *self);

/* Returns: (transfer none) (nullable) */
JyOption *jy_choice_entry_get_choice (JyChoiceEntry *self);

/* Takes what is highlighted, if a choice is open; then says below what is wrong, if anything is.
 * For a form that is about to be saved.
 * Returns: whether it is right: one is chosen, or none if that is allowed */
gboolean jy_choice_entry_check (JyChoiceEntry *self);

G_END_DECLS
