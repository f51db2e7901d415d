/* jy-table-fault.h - why a file of sheets is not read, each reason in one sentence
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  JY_TABLE_FAULT_EMPTY,
  JY_TABLE_FAULT_OTHER_TYPE,
  JY_TABLE_FAULT_OLD_FORMAT,  /* .xls */
  JY_TABLE_FAULT_BINARY_BOOK, /* .xlsb */
  JY_TABLE_FAULT_OPEN_DOCUMENT,
  JY_TABLE_FAULT_WEB_PAGE,
  JY_TABLE_FAULT_PASSWORD,
  JY_TABLE_FAULT_DAMAGED,
  JY_TABLE_FAULT_DEFINITIONS, /* a DOCTYPE */
  JY_TABLE_FAULT_TOO_MUCH,    /* unpacks to too many bytes */
  JY_TABLE_FAULT_TOO_MANY_PARTS,
  JY_TABLE_FAULT_LONG_CELL,
  JY_TABLE_FAULT_MANY_ROWS,
  JY_TABLE_FAULT_MANY_COLUMNS,
  JY_TABLE_FAULT_ENCODING,
  JY_TABLE_FAULT_OPEN_QUOTE, /* .csv */
  JY_TABLE_FAULT_NO_SHEET,
} JyTableFault;

/* Sets @error to %JY_ERROR_FILE and the translated sentence of @fault.  @name is the file's, @row
 * the row to name (0: the sentence names none).  Returns: FALSE */
gboolean jy_table_fault_set (JyTableFault fault, const char *name, guint row, GError **error);

G_END_DECLS
