/* jy-shown-sheet.h - a sheet of the report as the centre wants it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-report-layout.h"
#include "jy-report-part.h"

G_BEGIN_DECLS

typedef struct _JyShownSheet JyShownSheet;

/* @part: (transfer full): its first column, which says what a row is of, always comes first
 * @layout: not kept
 * Returns: (transfer full): those of its columns that are wanted, as they are wanted; a rate knows
 *   where what it is divided from stands now */
JyShownSheet *jy_shown_sheet_new (JyReportSheet which,
                                  JyReportPart *part,
                                  const JyReportLayout *layout) G_GNUC_WARN_UNUSED_RESULT;
void jy_shown_sheet_free (JyShownSheet *self);

JyReportSheet jy_shown_sheet_get_which (const JyShownSheet *self);

/* Returns: (transfer none) */
const JySheet *jy_shown_sheet_get (const JyShownSheet *self);

/* Returns: (transfer none): with every column there is, as delivered */
const JySheet *jy_shown_sheet_get_delivered (const JyShownSheet *self);

/* @column: of the delivered ones
 * Returns: where it is shown; %JY_SHEET_NO_COLUMN if it is not */
guint jy_shown_sheet_find_column (const JyShownSheet *self, guint column);

/* Returns: whether something can be listed behind the number there */
gboolean jy_shown_sheet_find_source (const JyShownSheet *self,
                                     guint row,
                                     guint column,
                                     JySigningSource *source);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyShownSheet, jy_shown_sheet_free)

G_END_DECLS
