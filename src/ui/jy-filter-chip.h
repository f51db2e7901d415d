/* jy-filter-chip.h - one thing a list is narrowed by
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "jy-option.h"

G_BEGIN_DECLS

#define JY_TYPE_FILTER_CHIP (jy_filter_chip_get_type ())

/* A button that says what it narrows by ("Team"), opens the choices, and then says which one holds
 * ("Team: First").  Properties: "title"; "selected", the id of the choice, 0 for all.  The choices
 * are found by typing, as in JyChoiceEntry; Delete or Backspace on the closed chip takes the filter
 * off. */
G_DECLARE_FINAL_TYPE (JyFilterChip, jy_filter_chip, JY, FILTER_CHIP, GtkBox)

GtkWidget *jy_filter_chip_new (const char *title) G_GNUC_WARN_UNUSED_RESULT;

/* @choices: a model of #JyOption; if the selected one is no longer among them, all are */
void jy_filter_chip_set_choices (JyFilterChip *self, GListModel *choices);

gint64 jy_filter_chip_get_selected (JyFilterChip *self);
void jy_filter_chip_set_selected (JyFilterChip *self, gint64 id);

G_END_DECLS
