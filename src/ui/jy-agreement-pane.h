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

/* What can be done with what is shown; the page has the actions. */
typedef enum
{
  JY_AGREEMENT_OFFER_NOTHING = 0,
  JY_AGREEMENT_OFFER_SIGN = 1 << 0,
  JY_AGREEMENT_OFFER_TALK = 1 << 1,
  JY_AGREEMENT_OFFER_DISCARD = 1 << 2,
  JY_AGREEMENT_OFFER_CHANGE = 1 << 3, /* the menu of what can happen to an agreement */
} JyAgreementOffer;

void jy_agreement_pane_offer (JyAgreementPane *self, JyAgreementOffer offer);

/* Opens that menu, if it is offered. */
void jy_agreement_pane_open_menu (JyAgreementPane *self);

G_END_DECLS
