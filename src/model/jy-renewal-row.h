/* jy-renewal-row.h - one proposal to renew as a long list shows it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-renewal.h"
#include "jy-text-row.h"

G_BEGIN_DECLS

#define JY_TYPE_RENEWAL_ROW (jy_renewal_row_get_type ())

/* Filled with a #JyRenewal.  Properties, all text: "number", "head", "doctor", "until" (the last
 * day of the old one), "after" (the last day of the new one, "" if there can be none), "people",
 * "changes". */
G_DECLARE_FINAL_TYPE (JyRenewalRow, jy_renewal_row, JY, RENEWAL_ROW, JyTextRow)

/* Returns: (transfer none) (nullable): what it shows; %NULL until it is filled */
const JyRenewal *jy_renewal_row_get_record (JyRenewalRow *self);

G_END_DECLS
