/* jy-choice-field.h - a field of a form in which one of some records is chosen
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-choice-entry.h"
#include "jy-field-grid.h"

G_BEGIN_DECLS

/**
 * jy_choice_field_put:
 * @name: a field of @grid
 * @options: (transfer full) (element-type JyOption)
 * @selected: the id of one of them; 0 for none
 * @optional: whether it may stay empty
 *
 * Returns: (transfer none): what the user types in
 */
JyChoiceEntry *jy_choice_field_put (
  JyFieldGrid *grid, const char *name, GListModel *options, gint64 selected, gboolean optional);

/* @right: (inout): becomes %FALSE if one must be chosen and none is, which is said beside the first
 *   such field, and that has the focus then
 * Returns: the id of what is chosen, 0 for nothing */
gint64 jy_choice_field_read (JyFieldGrid *grid, const char *name, gboolean *right);

/* Returns: the same, and says nothing */
gint64 jy_choice_field_get (JyFieldGrid *grid, const char *name);

G_END_DECLS
