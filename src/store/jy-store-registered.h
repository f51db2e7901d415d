/* jy-store-registered.h - how many people are on the register, and signed, today
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-store.h"

G_BEGIN_DECLS

/**
 * JyRegisteredPlace:
 * @area: where these people live
 * @team: of the agreement in force; 0: none, or an agreement without a team
 * @n: on the register
 * @n_signed: of these, those with an agreement in force
 */
typedef struct
{
  gint64 area;
  gint64 team;
  gint64 n;
  gint64 n_signed;
} JyRegisteredPlace;

/* @places: (out) (transfer full) (nullable) (element-type JyRegisteredPlace): each place once;
 *   %NULL: the numbers that are kept describe another day than @today */
gboolean jy_store_list_registered (JyStore *self,
                                   const GDate *today,
                                   GArray **places,
                                   GError **error);

G_END_DECLS
