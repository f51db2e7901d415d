/* jy-upkeep.h - lists describe today, also after midnight and after a rule changed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Main loop.
 */
#pragma once

#include "jy-office.h"

G_BEGIN_DECLS

#define JY_TYPE_UPKEEP (jy_upkeep_get_type ())
G_DECLARE_FINAL_TYPE (JyUpkeep, jy_upkeep, JY, UPKEEP, GObject)

/**
 * jy_upkeep_new:
 * @office: the office
 *
 * Brings the lists of @office up to date, a part at a time and between other calls, and does so
 * again when settings change.
 *
 * Returns: (transfer full): the upkeep, which goes on as long as it lives
 */
JyUpkeep *jy_upkeep_new (JyOffice *office) G_GNUC_WARN_UNUSED_RESULT;

/* Does so again if the day is another one: to be called when somebody comes back to the window. */
void jy_upkeep_check (JyUpkeep *self);

G_END_DECLS
