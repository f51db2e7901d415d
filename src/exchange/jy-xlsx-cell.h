/* jy-xlsx-cell.h - what a cell of a workbook says: from its XML to a value
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-xlsx-strings.h"
#include "jy-xlsx-styles.h"

G_BEGIN_DECLS

/* What all sheets of a workbook share. */
typedef struct
{
  const char *path;
  JyXlsxStrings *strings; /* (nullable) */
  JyXlsxStyles *styles;   /* (nullable) */
  gboolean is_1904;       /* days are counted from 1904-01-01 */
} JyXlsxBook;

/* The attribute t of a cell. */
typedef enum
{
  JY_XLSX_NUMBER,
  JY_XLSX_SHARED,
  JY_XLSX_INLINE,
  JY_XLSX_FORMULA_TEXT,
  JY_XLSX_BOOLEAN,
  JY_XLSX_ERROR,
  JY_XLSX_ISO_DATE,
} JyXlsxType;

/* @text is nullable.  What is not known is read as a text. */
JyXlsxType jy_xlsx_type_from_text (const char *text);

/* @text: "B12"; @row and @column are set to 12 and 1.  Returns: whether it names a cell */
gboolean jy_xlsx_parse_reference (const char *text, guint *row, guint *column);

/* @text: "B12:C14" or "B12".  Returns: whether it names a range */
gboolean jy_xlsx_parse_range (const char *text, JyTableMerge *range);

#define JY_XLSX_SHOWN_SIZE 48

/**
 * jy_xlsx_cell_set:
 * @cell: filled save for its column; its texts are @value, @shown, or the book's
 * @value: the content of v, or of is
 * @shown: room for a number or a date as people see it
 *
 * Returns: FALSE if the cell refers to a text that is not there
 */
gboolean jy_xlsx_cell_set (JyTableCell *cell,
                           const JyXlsxBook *book,
                           JyXlsxType type,
                           guint64 style,
                           const char *value,
                           char shown[JY_XLSX_SHOWN_SIZE]);

G_END_DECLS
