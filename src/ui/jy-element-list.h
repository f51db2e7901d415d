/* jy-element-list.h - the elements of a template, one below another, to be chosen
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is in a table, in boxes or in a group of tick boxes is shown while something of it is
 * chosen.  Signal "selected": another element.
 */
#pragma once

#include <adwaita.h>

#include "jy-template-edit.h"

G_BEGIN_DECLS

#define JY_TYPE_ELEMENT_LIST (jy_element_list_get_type ())
G_DECLARE_FINAL_TYPE (JyElementList, jy_element_list, JY, ELEMENT_LIST, AdwBin)

/* Shows all of @edit again, which lives as long as @self shows it.
 * @edit: (nullable): %NULL: nothing
 * @selected: the index of what is chosen then */
void jy_element_list_show (JyElementList *self, JyTemplateEdit *edit, int selected);

/* Returns: the index of what is chosen; -1: nothing is */
int jy_element_list_get_selected (JyElementList *self);

/* What is chosen says something else. */
void jy_element_list_update (JyElementList *self);

/* Chooses the first element with which something is wrong.
 * Returns: (transfer full) (nullable): what; %NULL: nothing is */
char *jy_element_list_find_problem (JyElementList *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
