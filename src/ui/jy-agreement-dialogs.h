/* jy-agreement-dialogs.h - what can happen to a signed agreement: a dialog each (S49, S50)
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

/* Somebody of the household joins; somebody leaves; somebody gets another package for the term.
 * @desk: of the household: its members and the packages */
JyFieldDialog *jy_join_dialog_new (GtkWidget *origin,
                                   JyOffice *office,
                                   const JyAgreementDetails *details,
                                   const JySigningDesk *desk);
JyFieldDialog *jy_leave_dialog_new (GtkWidget *origin,
                                    JyOffice *office,
                                    const JyAgreementDetails *details,
                                    const JySigningDesk *desk);
JyFieldDialog *jy_package_change_dialog_new (GtkWidget *origin,
                                             JyOffice *office,
                                             const JyAgreementDetails *details,
                                             const JySigningDesk *desk);

/* What was written down wrongly. */
JyFieldDialog *jy_correct_dialog_new (GtkWidget *origin,
                                      JyOffice *office,
                                      const JyAgreementDetails *details,
                                      const JySigningDesk *desk);

G_END_DECLS
