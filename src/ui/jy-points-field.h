/* jy-points-field.h - points as people type them: 2, 0.50
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-field-grid.h"
#include "jy-score.h"

G_BEGIN_DECLS

/* A reader for a table of fields: at most two decimals, stored in hundredths. */
const char *jy_field_read_points (JyFieldReading *reading);

G_END_DECLS
