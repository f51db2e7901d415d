/* jy-signing-definitions.h - what the figures of the signing report mean
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-report-part.h"

G_BEGIN_DECLS

/* Returns: (transfer full): a sheet of definitions: numerator, denominator and source of each
 * figure, in the language of the moment */
JyReportPart *jy_signing_definitions_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
