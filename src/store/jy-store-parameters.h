/* jy-store-parameters.h - the parameters of rules that the centre may set, as in force on a day
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-classification.h"
#include "jy-fulfilment.h"
#include "jy-store.h"

G_BEGIN_DECLS

/* @parameters: (out caller-allocates): the ages in force on @day: the centre's own, else
 *   %jy_class_parameters_default; a setting out of its limits does not count */
gboolean jy_store_get_class_parameters (JyStore *self,
                                        const GDate *day,
                                        JyClassParameters *parameters,
                                        GError **error);

/* @rule: (out caller-allocates): what makes an agreement fulfilled on @day (S64-S66) */
gboolean jy_store_get_fulfil_rule (JyStore *self,
                                   const GDate *day,
                                   JyFulfilRule *rule,
                                   GError **error);

G_END_DECLS
