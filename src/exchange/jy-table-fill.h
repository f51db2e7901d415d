/* jy-table-fill.h - gives the cells below the first one of a merged range its value
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Only downwards: a range over several columns has its value in its first column.  A cell that has
 * a value of its own keeps it.
 */
#pragma once

#include "jy-table-reader.h"

G_BEGIN_DECLS

typedef struct _JyTableFill JyTableFill;

/* @merges: (transfer full) (element-type JyTableMerge): sorted by first row */
JyTableFill *jy_table_fill_new (GArray *merges) G_GNUC_WARN_UNUSED_RESULT;
void jy_table_fill_free (JyTableFill *self);

/* Asked once for every row, in order.  Returns: (transfer none) (nullable): @row with what its
 * merged cells show, good until the next call; %NULL if it became too long */
const JyTableRow *jy_table_fill_apply (JyTableFill *self, const JyTableRow *row);

G_END_DECLS
