/* jy-unsigned-row.h - one household without an agreement as a long list shows it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-store-contacts.h"
#include "jy-text-row.h"

G_BEGIN_DECLS

#define JY_TYPE_UNSIGNED_ROW (jy_unsigned_row_get_type ())

/* Filled with a #JyUnsignedHousehold.  Properties, all text: "number", "head", "area", "people",
 * "talked" (the day of the latest talk), "acceptance", "reason", "needs", "next". */
G_DECLARE_FINAL_TYPE (JyUnsignedRow, jy_unsigned_row, JY, UNSIGNED_ROW, JyTextRow)

/* Returns: (transfer none) (nullable): what it shows; %NULL until it is filled */
const JyUnsignedHousehold *jy_unsigned_row_get_record (JyUnsignedRow *self);

G_END_DECLS
