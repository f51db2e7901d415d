/* jy-agreement-row.h - one agreement as a long list shows it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-store-agreement-lists.h"
#include "jy-text-row.h"

G_BEGIN_DECLS

#define JY_TYPE_AGREEMENT_ROW (jy_agreement_row_get_type ())

/* Filled with a #JyListedAgreement.  Properties, all text: "number", "head", "area", "doctor",
 * "team", "from", "until" (the last day in force, as it came), "people", "reason" (why it ended).
 */
G_DECLARE_FINAL_TYPE (JyAgreementRow, jy_agreement_row, JY, AGREEMENT_ROW, JyTextRow)

/* Returns: (transfer none) (nullable): what it shows; %NULL until it is filled */
const JyListedAgreement *jy_agreement_row_get_record (JyAgreementRow *self);

G_END_DECLS
