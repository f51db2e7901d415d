/* jy-signing-words.h - the headings and notes of the signing report's sheets
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * In the language of the moment; what is not a constant is added to a list of texts (element-type
 * utf8), which keeps it.
 */
#pragma once

#include "jy-indicator.h"
#include "jy-workbook.h"

G_BEGIN_DECLS

/* @columns: (element-type JySigningColumn)
 * Returns: (transfer full) (element-type JySheetColumn): they as a sheet has them */
GArray *jy_signing_words_new_columns (const GArray *columns,
                                      const JySigningFigures *figures,
                                      GPtrArray *texts) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer none): what the centre goes by: which of the definitions of fulfilment, and
 * with what numbers */
const char *jy_signing_words_get_rule (const JySigningFigures *figures, GPtrArray *texts);

/* Returns: (transfer none) (nullable): that units of @units (element-type guint) are held to a
 * target of their own for @indicator, if one is */
const char *jy_signing_words_get_own_target (const JyIndicator *indicator,
                                             const JySigningFigures *figures,
                                             const GArray *units,
                                             GPtrArray *texts);

G_END_DECLS
