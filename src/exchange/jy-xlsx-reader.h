/* jy-xlsx-reader.h - a workbook (.xlsx) as sheets
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-table-reader-private.h"

G_BEGIN_DECLS

/* Returns: (nullable): a reader of the worksheets of a zip archive that is a workbook */
JyTableReader *jy_xlsx_reader_open (const JyTableFile *file, GError **error);

/* Says what an OLE compound file is: a workbook with a password, or one of the old format. */
void jy_xlsx_refuse_compound_file (const JyTableFile *file, GError **error);

G_END_DECLS
