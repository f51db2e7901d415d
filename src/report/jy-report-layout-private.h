/* jy-report-layout-private.h - how a layout is made of its parts
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-report-layout.h"

G_BEGIN_DECLS

/* Returns: (transfer full): without sheets */
JyReportLayout *jy_report_layout_new_empty (void) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer none): a sheet that is shown, behind the others */
JyLayoutSheet *jy_report_layout_add_sheet (JyReportLayout *self, JyReportSheet which);

/* Sheets that a later version of the program has come behind the others. */
void jy_report_layout_add_missing (JyReportLayout *self);

/* Returns: (transfer none): the group with @id, made if there is none */
JyLayoutGroup *jy_layout_sheet_ensure_group (JyLayoutSheet *self, const char *id);

G_END_DECLS
