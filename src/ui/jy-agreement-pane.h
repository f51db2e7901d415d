/* jy-agreement-pane.h - beside a list: one agreement, or what is known of a household not signed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "jy-agreement-details.h"
#include "jy-renewal.h"
#include "jy-store-contacts.h"

G_BEGIN_DECLS

#define JY_TYPE_AGREEMENT_PANE (jy_agreement_pane_get_type ())
G_DECLARE_FINAL_TYPE (JyAgreementPane, jy_agreement_pane, JY, AGREEMENT_PANE, GtkWidget)

/* Shows nothing but that nothing is selected. */
void jy_agreement_pane_clear (JyAgreementPane *self);

/* @renewal: (nullable): what would follow it
 * @today: for its state */
void jy_agreement_pane_show (JyAgreementPane *self,
                             const JyAgreementDetails *details,
                             const JyRenewal *renewal,
                             const GDate *today);

void jy_agreement_pane_show_unsigned (JyAgreementPane *self, const JyUnsignedHousehold *household);

G_END_DECLS
