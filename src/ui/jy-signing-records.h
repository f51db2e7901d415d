/* jy-signing-records.h - step 5: the health record: there is one: complete it; none: open it (S43)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-signing-step.h"

G_BEGIN_DECLS

#define JY_TYPE_SIGNING_RECORDS (jy_signing_records_get_type ())
G_DECLARE_FINAL_TYPE (JySigningRecords, jy_signing_records, JY, SIGNING_RECORDS, JySigningStep)

G_END_DECLS
