/* jy-signing-checks.h - sums of the signing report that must agree
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-report-part.h"

G_BEGIN_DECLS

/* @units: (element-type guint): those that have a row
 * @parts: (nullable) (element-type JyReportPart): the sheets of the report, whose own checks come
 *   last; %NULL elements are left out
 * @are_good: (out): whether all that must agree does
 * Returns: (transfer full): the sums, computed, as a sheet */
JyReportPart *jy_signing_checks_new (const JySigningFigures *figures,
                                     const GArray *units,
                                     const GPtrArray *parts,
                                     gboolean *are_good) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
