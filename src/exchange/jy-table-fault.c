/* jy-table-fault.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-table-fault.h"

#include <glib/gi18n.h>

#include "jy-error.h"

/* Translators: {file} is the name of a file, {row} the number of a row. */
/* clang-format off */
static const char *const sentences[] = {
  [JY_TABLE_FAULT_EMPTY] = N_("“{file}” is empty: there is nothing to read in it."),
  [JY_TABLE_FAULT_OTHER_TYPE] = N_("“{file}” is neither a workbook (.xlsx) nor a text table (.csv): choose another file."),
  [JY_TABLE_FAULT_OLD_FORMAT] = N_("“{file}” is in the old .xls format: open it in a spreadsheet program, save it as .xlsx and choose that."),
  [JY_TABLE_FAULT_BINARY_BOOK] = N_("“{file}” is a binary workbook (.xlsb): open it in a spreadsheet program, save it as .xlsx and choose that."),
  [JY_TABLE_FAULT_OPEN_DOCUMENT] = N_("“{file}” is an OpenDocument file: open it in a spreadsheet program, save it as .xlsx and choose that."),
  [JY_TABLE_FAULT_WEB_PAGE] = N_("“{file}” is a web page under another name: open it in a spreadsheet program, save it as .xlsx and choose that."),
  [JY_TABLE_FAULT_PASSWORD] = N_("“{file}” is protected by a password: open it in a spreadsheet program, save it without the password and try again."),
  [JY_TABLE_FAULT_DAMAGED] = N_("“{file}” is damaged or incomplete: get it once more, or let a spreadsheet program repair it and save it again."),
  [JY_TABLE_FAULT_DEFINITIONS] = N_("“{file}” contains definitions that no workbook needs and that could do harm: it was not read."),
  [JY_TABLE_FAULT_TOO_MUCH] = N_("“{file}” unpacks to far more than a workbook of its size can hold: it was not read."),
  [JY_TABLE_FAULT_TOO_MANY_PARTS] = N_("“{file}” consists of more parts than any workbook: it was not read."),
  [JY_TABLE_FAULT_LONG_CELL] = N_("A cell in row {row} of “{file}” holds more than 32,767 characters: shorten it and try again."),
  [JY_TABLE_FAULT_MANY_ROWS] = N_("“{file}” has more than 1,048,576 rows: divide it into several files."),
  [JY_TABLE_FAULT_MANY_COLUMNS] = N_("Row {row} of “{file}” has more than 16,384 columns or is too long: correct it and try again."),
  [JY_TABLE_FAULT_ENCODING] = N_("Row {row} of “{file}” is neither UTF-8 nor GB 18030 text: save the file as UTF-8 and try again."),
  [JY_TABLE_FAULT_OPEN_QUOTE] = N_("A quotation mark in row {row} of “{file}” is never closed: correct it and try again."),
  [JY_TABLE_FAULT_NO_SHEET] = N_("“{file}” contains no sheet with cells."),
};
/* clang-format on */

gboolean
jy_table_fault_set (JyTableFault fault, const char *name, guint row, GError **error)
{
  g_autoptr (GString) text = g_string_new (_(sentences[fault]));
  g_autofree char *number = g_strdup_printf ("%u", row);
  g_autofree char *shown = g_filename_display_basename (name);

  g_string_replace (text, "{row}", number, 0);
  g_string_replace (text, "{file}", shown, 0);
  g_set_error_literal (error, JY_ERROR, JY_ERROR_FILE, text->str);
  return FALSE;
}
