/* jy-signing-definitions.h - what the figures of the signing report mean, and whether they agree
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-signing-sheet.h"

G_BEGIN_DECLS

#define JY_SIGNING_N_DEFINITION_COLUMNS 4

/* @self: (out caller-allocates): a sheet of definitions: numerator, denominator and source of each
 * figure, in the language of the moment; it uses @columns */
void jy_signing_definitions_init (JySheet *self,
                                  JySheetColumn columns[JY_SIGNING_N_DEFINITION_COLUMNS]);

typedef struct _JySigningChecks JySigningChecks;

/* @units: (element-type guint): those that have a row.  Returns: (transfer full): sums that must
 * agree, computed */
JySigningChecks *jy_signing_checks_new (const JySigningFigures *figures,
                                        const GArray *units) G_GNUC_WARN_UNUSED_RESULT;
void jy_signing_checks_free (JySigningChecks *self);

/* Returns: (transfer none): they as a sheet */
const JySheet *jy_signing_checks_get_sheet (const JySigningChecks *self);

/* Whether all that must agree does. */
gboolean jy_signing_checks_are_good (const JySigningChecks *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JySigningChecks, jy_signing_checks_free)

G_END_DECLS
