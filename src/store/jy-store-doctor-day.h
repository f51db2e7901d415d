/* jy-store-doctor-day.h - what one member of staff did in some days
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-store-services.h"

G_BEGIN_DECLS

/* @first: the first day, and @last: the last
 * Returns: (transfer full) (element-type JyStoredServiceRecord): the services @staff gave, the
 *   first first */
GPtrArray *jy_store_list_records_of_staff (JyStore *self,
                                           gint64 staff,
                                           const GDate *first,
                                           const GDate *last,
                                           GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* @n: (out): how many agreements @doctor signed in these days */
gboolean jy_store_count_signed_by (
  JyStore *self, gint64 doctor, const GDate *first, const GDate *last, int *n, GError **error);

G_END_DECLS
