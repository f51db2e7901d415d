/* jy-signing-sheet.h - the sheets of the report that have a row for each unit, and a total
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-report-part.h"

G_BEGIN_DECLS

/* @sheet: one of jy_signing_columns_has()
 * @figures: (transfer none): outlives the part
 * @units: (element-type guint): the units that have a row, in order; outlives it, too
 * @notices: (element-type JyStoredRectification): of all times, the latest first; not kept
 * Returns: (transfer full): the sheet; the last row is the total */
JyReportPart *jy_signing_sheet_new (JyReportSheet sheet,
                                    const JySigningFigures *figures,
                                    const GArray *units,
                                    const GPtrArray *notices) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
