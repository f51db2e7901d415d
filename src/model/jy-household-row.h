/* jy-household-row.h - one household as a long list shows it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-store-register-rows.h"
#include "jy-text-row.h"

G_BEGIN_DECLS

#define JY_TYPE_HOUSEHOLD_ROW (jy_household_row_get_type ())

/* Filled with a #JyRegisterHousehold.  Properties, all text: "number", "head", "members" (how many,
 * and how many of them are signed), "area", "address", "class", "acceptance", "agreement". */
G_DECLARE_FINAL_TYPE (JyHouseholdRow, jy_household_row, JY, HOUSEHOLD_ROW, JyTextRow)

/* Returns: (transfer none) (nullable): what it shows; %NULL until it is filled */
const JyRegisterHousehold *jy_household_row_get_record (JyHouseholdRow *self);

G_END_DECLS
