/* jy-household-pane.h - one household beside a list: who lives there, its agreement, what to do
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "jy-office.h"

G_BEGIN_DECLS

#define JY_TYPE_HOUSEHOLD_PANE (jy_household_pane_get_type ())

/* Property "office".  Installs the actions household.…, of the household and of the member that is
 * selected in it. */
G_DECLARE_FINAL_TYPE (JyHouseholdPane, jy_household_pane, JY, HOUSEHOLD_PANE, GtkWidget)

/* Reads the household again, even if it is shown already; 0: nothing is shown */
void jy_household_pane_show_household (JyHouseholdPane *self, gint64 household);

/* The household where @person lives, with the person selected. */
void jy_household_pane_show_person (JyHouseholdPane *self, gint64 person);

/* Puts the focus on its members, as soon as they are shown; the first is selected if nobody is. */
void jy_household_pane_focus (JyHouseholdPane *self);

/* Opens the menu of what can be done. */
void jy_household_pane_open_menu (JyHouseholdPane *self);

G_END_DECLS
