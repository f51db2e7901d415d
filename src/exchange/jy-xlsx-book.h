/* jy-xlsx-book.h - which sheets a workbook has, and where
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-zip-reader.h"

G_BEGIN_DECLS

typedef struct
{
  char *name;
  char *part; /* in the archive */
  gboolean is_hidden;
} JyXlsxSheetInfo;

/**
 * JyXlsxParts:
 * @sheets: (element-type JyXlsxSheetInfo): worksheets only, in the order of their tabs
 * @strings: (nullable): the part with the shared texts
 * @styles: (nullable): the part with the styles
 */
typedef struct
{
  GArray *sheets;
  char *strings;
  char *styles;
  gboolean is_1904;
} JyXlsxParts;

/* Returns: (transfer full) (nullable): the parts of @zip, or %JY_ERROR_FILE with a sentence that
 * says what it is instead of a workbook */
JyXlsxParts *jy_xlsx_parts_read (JyZipReader *zip, GError **error) G_GNUC_WARN_UNUSED_RESULT;
void jy_xlsx_parts_free (JyXlsxParts *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyXlsxParts, jy_xlsx_parts_free)

G_END_DECLS
