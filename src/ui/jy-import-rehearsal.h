/* jy-import-rehearsal.h - what a roster would do, or did: counts, each with its rows
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "jy-roster.h"

G_BEGIN_DECLS

#define JY_TYPE_IMPORT_REHEARSAL (jy_import_rehearsal_get_type ())

/* Choosing a count shows its rows.  Action "rehearsal.decide" (i: a #JyRosterChoice) decides about
 * the doubtful row that is selected; the keys 1 to 4 do the same, and go on to the next row. */
G_DECLARE_FINAL_TYPE (JyImportRehearsal, jy_import_rehearsal, JY, IMPORT_REHEARSAL, AdwBin)

/* @roster: (transfer none) (nullable): shown until it is taken away with %NULL
 * @can_decide: whether doubtful rows can still be decided about */
void jy_import_rehearsal_show (JyImportRehearsal *self, JyRoster *roster, gboolean can_decide);

G_END_DECLS
