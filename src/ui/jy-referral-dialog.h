/* jy-referral-dialog.h - what became of a referral
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-field-dialog.h"
#include "jy-store-referrals.h"

G_BEGIN_DECLS

/* Asks for the result of @referral, and enters it; then it is traced (S77).
 * @subject: (nullable): whom it is about */
void jy_referral_dialog_new (GtkWidget *origin,
                             JyOffice *office,
                             const char *subject,
                             const JyStoredReferral *referral);

/* The same for the referral of @resident that has waited longest for its result; if there is none,
 * says so. */
void jy_referral_dialog_new_for (GtkWidget *origin, JyOffice *office, gint64 resident);

G_END_DECLS
