/* jy-household-due.h - what is due in a household now, for all who live there, to be recorded
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define JY_TYPE_HOUSEHOLD_DUE (jy_household_due_get_type ())

/* A heading and a list, hidden while nothing is due.  Enter, R or a double click on a row opens the
 * form of the service. */
G_DECLARE_FINAL_TYPE (JyHouseholdDue, jy_household_due, JY, HOUSEHOLD_DUE, GtkWidget)

/* @tasks: (element-type JyTaskRow): first what ends first */
void jy_household_due_show (JyHouseholdDue *self, const GPtrArray *tasks);

G_END_DECLS
