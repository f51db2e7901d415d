/* jy-import-columns.h - what the columns of a roster hold, shown and changeable
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "jy-roster-file.h"

G_BEGIN_DECLS

#define JY_TYPE_IMPORT_COLUMNS (jy_import_columns_get_type ())

/* Each heading once, however many sheets have it.
 *
 * Signal "changed": a column holds something else. */
G_DECLARE_FINAL_TYPE (JyImportColumns, jy_import_columns, JY, IMPORT_COLUMNS, AdwBin)

/* @file: (transfer none) (nullable): changed by what the user chooses; must outlive what is shown
 */
void jy_import_columns_show (JyImportColumns *self, JyRosterFile *file);

/* Whether a sheet has enough columns to go by. */
gboolean jy_import_columns_are_enough (JyImportColumns *self);

/* Returns: (transfer full): the area of rows that name none; "" for none */
char *jy_import_columns_dup_area (JyImportColumns *self) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full) (element-type JyRosterColumn): the headings whose use was changed and
 * shall be known from now on; empty if that was not asked for.  Their titles are good as long as
 * the file is shown */
GArray *jy_import_columns_list_new_words (JyImportColumns *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
