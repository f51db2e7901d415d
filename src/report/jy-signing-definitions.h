/* jy-signing-definitions.h - what the figures of the signing report mean
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-report-part.h"
#include "jy-signing-figures.h"

G_BEGIN_DECLS

/* Returns: (transfer full): a sheet of definitions: numerator, denominator and source of each
 * figure, then the base figures that @figures used, with where they are from; in the language of
 * the moment */
JyReportPart *jy_signing_definitions_new (const JySigningFigures *figures)
  G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
