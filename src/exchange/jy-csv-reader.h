/* jy-csv-reader.h - a text table (.csv, .txt) as a sheet
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * UTF-8, GB 18030, and UTF-16 with a byte order mark; separated by commas, semicolons or tabs,
 * whichever the file uses most.  An apostrophe that marks a number as text ('430204…) and the form
 * ="430204…" are undone.
 */
#pragma once

#include "jy-table-reader-private.h"

G_BEGIN_DECLS

/* Returns: (nullable): a reader of one sheet, named like the file */
JyTableReader *jy_csv_reader_open (const JyTableFile *file, GError **error);

G_END_DECLS
