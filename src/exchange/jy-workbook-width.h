/* jy-workbook-width.h - how wide texts and columns are, and which columns a line of texts takes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Widths are in characters, as a sheet has them: a Chinese character is two wide.
 */
#pragma once

#include "jy-workbook.h"

G_BEGIN_DECLS

double jy_workbook_get_text_width (const char *text);
double jy_workbook_get_column_width (const JySheetColumn *column);

/* Returns: how many of the first of @columns fit into @room; at least one */
guint jy_workbook_count_columns (const JySheetColumn *columns, guint n, double room);

/* Gives each text neighbouring columns: as wide as it is, if there is room for all, and what is
 * left in proportion.
 * @n_texts: from 1 to @n_columns
 * Returns: (transfer full) (array length=n_texts): the column behind the last of each text */
guint *jy_workbook_spread (const JySheetColumn *columns,
                           guint n_columns,
                           const char *const *texts,
                           guint n_texts) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
