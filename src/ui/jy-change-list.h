/* jy-change-list.h - what was changed of a record: when, by whom, each value before and after
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "jy-work-history.h"

G_BEGIN_DECLS

#define JY_TYPE_CHANGE_LIST (jy_change_list_get_type ())
G_DECLARE_FINAL_TYPE (JyChangeList, jy_change_list, JY, CHANGE_LIST, GtkWidget)

/* @changes: (element-type JyRowChange): the latest first */
void jy_change_list_show (JyChangeList *self, const GPtrArray *changes);

/* How many records of each kind an operation touched, and the values it changed.
 * @details: (nullable): nothing is shown */
void jy_change_list_show_operation (JyChangeList *self, const JyOperationDetails *details);

G_END_DECLS
