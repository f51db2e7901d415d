/* jy-choice-list.h - choices that open below an entry while somebody types
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "jy-option.h"

G_BEGIN_DECLS

#define JY_TYPE_CHOICE_LIST (jy_choice_list_get_type ())

/* A pop-over that takes no focus: it stays where people type.  Signal "chosen" (#JyOption): one was
 * clicked. */
G_DECLARE_FINAL_TYPE (JyChoiceList, jy_choice_list, JY, CHOICE_LIST, GtkPopover)

/* @origin: the widget it opens below, which is its parent
 * @entry: tells a screen reader which choice is highlighted */
JyChoiceList *jy_choice_list_new (GtkWidget *origin, GtkWidget *entry);

/* @choices: (element-type JyOption): shown as they are, the first one highlighted; none closes it
 */
void jy_choice_list_open (JyChoiceList *self, GPtrArray *choices);
void jy_choice_list_close (JyChoiceList *self);
gboolean jy_choice_list_is_open (JyChoiceList *self);

/* Highlights the next one, or the one before. */
void jy_choice_list_move (JyChoiceList *self, int by);

/* Returns: (transfer none) (nullable) */
JyOption *jy_choice_list_get_highlighted (JyChoiceList *self);

G_END_DECLS
