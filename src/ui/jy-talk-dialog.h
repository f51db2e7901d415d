/* jy-talk-dialog.h - a talk with a household that led to no agreement (S33, S34, S45)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "jy-household-view.h"
#include "jy-office.h"

G_BEGIN_DECLS

/* Asks for acceptance level, reason, needs and the next approach. */
void jy_talk_dialog_new (GtkWidget *origin, JyOffice *office, const JyHouseholdView *view);

G_END_DECLS
