/* jy-sheet-text.h - the cells of a sheet as people read them, on the screen and on paper
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-signing-sheet.h"

G_BEGIN_DECLS

/* Returns: (transfer full): "22444", with "*" behind what is marked; "97.18"; "—" where there is no
 * rate; "2026-09-30"; "" for an empty cell */
char *jy_sheet_dup_text (const JySheet *self, guint row, guint column) G_GNUC_WARN_UNUSED_RESULT;

/* Whether @row is one of the totals at the end. */
gboolean jy_sheet_is_total (const JySheet *self, guint row);

/* Whether all that @column says is why the numbers of its row are marked, which the notes below say
 * as well. */
gboolean jy_sheet_explains_marks (const JySheet *self, guint column);

/* Whether both have the same number of rows and columns, and the same text in each cell. */
gboolean jy_sheet_says_same (const JySheet *one, const JySheet *other);

G_END_DECLS
