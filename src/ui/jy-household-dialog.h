/* jy-household-dialog.h - a new household with its members, or new members of one
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-dialog.h"
#include "jy-store-households.h"

G_BEGIN_DECLS

#define JY_TYPE_HOUSEHOLD_DIALOG (jy_household_dialog_get_type ())
G_DECLARE_FINAL_TYPE (JyHouseholdDialog, jy_household_dialog, JY, HOUSEHOLD_DIALOG, JyDialog)

/* @area: where it is likely to be; 0: not known */
JyHouseholdDialog *jy_household_dialog_new (GtkWidget *origin, JyOffice *office, gint64 area);

/* The same for people who join @household. */
JyHouseholdDialog *jy_household_dialog_new_members (GtkWidget *origin,
                                                    JyOffice *office,
                                                    const JyStoredHousehold *household);

G_END_DECLS
