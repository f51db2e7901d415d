/* jy-change-list.h - what was changed of a record: when, by whom, each value before and after
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define JY_TYPE_CHANGE_LIST (jy_change_list_get_type ())
G_DECLARE_FINAL_TYPE (JyChangeList, jy_change_list, JY, CHANGE_LIST, GtkWidget)

/* @changes: (element-type JyRowChange): the latest first */
void jy_change_list_show (JyChangeList *self, const GPtrArray *changes);

G_END_DECLS
