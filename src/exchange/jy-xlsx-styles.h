/* jy-xlsx-styles.h - which styles of a workbook show numbers as dates, or with leading zeros
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-table-reader-private.h"

G_BEGIN_DECLS

typedef enum
{
  JY_XLSX_PLAIN = 0,
  JY_XLSX_DATE = -1,
  JY_XLSX_TIME = -2,
  /* Positive: a whole number shown with at least so many digits. */
} JyXlsxFormat;

typedef struct _JyXlsxStyles JyXlsxStyles;

/* Returns: (transfer full) (nullable): the styles of styles.xml, read from @source */
JyXlsxStyles *jy_xlsx_styles_read (const char *path,
                                   JyByteSource source,
                                   gpointer source_data,
                                   GError **error) G_GNUC_WARN_UNUSED_RESULT;
void jy_xlsx_styles_free (JyXlsxStyles *self);

/* Returns: a #JyXlsxFormat, or the number of digits */
int jy_xlsx_styles_get (JyXlsxStyles *self, guint64 style);

/* What a number with the built-in format @id, or with the format @code (nullable), looks like. */
int jy_xlsx_format_judge (guint64 id, const char *code);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyXlsxStyles, jy_xlsx_styles_free)

G_END_DECLS
