/* jy-fulfilment-view.h - what an agreement promised each member, what is due and what was done
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "jy-agreement-details.h"

G_BEGIN_DECLS

#define JY_TYPE_FULFILMENT_VIEW (jy_fulfilment_view_get_type ())
G_DECLARE_FINAL_TYPE (JyFulfilmentView, jy_fulfilment_view, JY, FULFILMENT_VIEW, GtkBox)

/* @details: (nullable): %NULL: nothing is shown */
void jy_fulfilment_view_show (JyFulfilmentView *self, const JyAgreementDetails *details);

G_END_DECLS
