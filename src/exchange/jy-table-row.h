/* jy-table-row.h - a row under construction, used again for every row of a sheet
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-table-reader.h"

G_BEGIN_DECLS

/* What a row may hold together, in bytes. */
#define JY_TABLE_MAX_ROW_BYTES (8 * 1024 * 1024)

typedef struct
{
  GString *text; /* texts and raw numbers, each with its NUL */
  GArray *cells; /* JyTableCell; offsets into @text instead of pointers until the end */
  JyTableRow row;
} JyTableRowBuilder;

void jy_table_row_builder_init (JyTableRowBuilder *self);
void jy_table_row_builder_clear (JyTableRowBuilder *self);
void jy_table_row_builder_begin (JyTableRowBuilder *self, guint number);

/* Copies @cell and its texts behind the cells that are there.  Returns: FALSE if the row would be
 * too long */
gboolean jy_table_row_builder_add (JyTableRowBuilder *self, const JyTableCell *cell);

/* Returns: (transfer none): the row, good until the next begin */
const JyTableRow *jy_table_row_builder_end (JyTableRowBuilder *self);

G_END_DECLS
