/* jy-layout-columns.h - the columns of a sheet of the report: which, in which order, headed how
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Columns that the report does not have are not shown; they come last in the layout.
 * Signal: "changed": the sheet was.
 */
#pragma once

#include <gtk/gtk.h>

#include "jy-report-layout.h"

G_BEGIN_DECLS

#define JY_TYPE_LAYOUT_COLUMNS (jy_layout_columns_get_type ())
G_DECLARE_FINAL_TYPE (JyLayoutColumns, jy_layout_columns, JY, LAYOUT_COLUMNS, GtkBox)

/* Shows the first column of @sheet, which is not owned and changed by the user. */
void jy_layout_columns_set_sheet (JyLayoutColumns *self, JyLayoutSheet *sheet);

/* Chooses a column that has a heading which cannot be used, and goes to it. */
void jy_layout_columns_show_problem (JyLayoutColumns *self, guint column);

G_END_DECLS
