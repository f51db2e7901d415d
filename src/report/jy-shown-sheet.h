/* jy-shown-sheet.h - a sheet of the report as the centre wants it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-report-part.h"

G_BEGIN_DECLS

typedef struct _JyShownSheet JyShownSheet;

/* @part: (transfer full)
 * Returns: (transfer full): all of its columns, as they are */
JyShownSheet *jy_shown_sheet_new (JyReportSheet which,
                                  JyReportPart *part) G_GNUC_WARN_UNUSED_RESULT;
void jy_shown_sheet_free (JyShownSheet *self);

JyReportSheet jy_shown_sheet_get_which (const JyShownSheet *self);

/* Returns: (transfer none) */
const JySheet *jy_shown_sheet_get (const JyShownSheet *self);

/* Returns: whether something can be listed behind the number there */
gboolean jy_shown_sheet_find_source (const JyShownSheet *self,
                                     guint row,
                                     guint column,
                                     JySigningSource *source);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyShownSheet, jy_shown_sheet_free)

G_END_DECLS
