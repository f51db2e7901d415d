/* jy-served.h - who got services of some kind
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-period.h"
#include "jy-store-work-done.h"

G_BEGIN_DECLS

/* Returns: whether somebody it was done for is wanted */
typedef gboolean (*JyServedFunc) (gconstpointer data, const JyWorkDone *done);

/* Returns: (transfer full) (nullable) (element-type gint64): the residents, by id, each once */
GArray *jy_served_list (JyStore *store,
                        const JyPeriod *period,
                        JyServedFunc is_wanted,
                        gconstpointer data,
                        GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
