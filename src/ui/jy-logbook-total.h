/* jy-logbook-total.h - what the entries of a book come to this year, in one line
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-logbook.h"

G_BEGIN_DECLS

/* @entries: (element-type JyStoredLogbookEntry): of @self
 * @n_households: of the centre, 0 if that is not known
 * Returns: (transfer full) */
char *jy_logbook_dup_total (const JyLogbook *self,
                            const GPtrArray *entries,
                            const GDate *today,
                            gint64 n_households);

G_END_DECLS
