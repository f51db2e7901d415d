/* jy-agreement-dialogs.h - ending an agreement, and switching to another doctor (S49, S50)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-agreement-details.h"
#include "jy-field-dialog.h"
#include "jy-signing-desk.h"

G_BEGIN_DECLS

/* Returns: (transfer none): the dialog, on screen */
JyFieldDialog *jy_end_dialog_new (GtkWidget *origin,
                                  JyOffice *office,
                                  const JyAgreementDetails *details);

/* @desk: of the household: the teams and doctors to choose from
 * Returns: (transfer none): the dialog, on screen */
JyFieldDialog *jy_switch_dialog_new (GtkWidget *origin,
                                     JyOffice *office,
                                     const JyAgreementDetails *details,
                                     const JySigningDesk *desk);

G_END_DECLS
