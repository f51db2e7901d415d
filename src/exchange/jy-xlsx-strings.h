/* jy-xlsx-strings.h - the texts that the cells of a workbook share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-table-reader-private.h"

G_BEGIN_DECLS

/* What they may take together in memory; a workbook with more text than this is refused. */
#define JY_XLSX_MAX_STRINGS (80 * 1024 * 1024)

typedef struct _JyXlsxStrings JyXlsxStrings;

/* Returns: (transfer full) (nullable): the texts of sharedStrings.xml, read from @source */
JyXlsxStrings *jy_xlsx_strings_read (const char *path,
                                     JyByteSource source,
                                     gpointer source_data,
                                     GError **error) G_GNUC_WARN_UNUSED_RESULT;
void jy_xlsx_strings_free (JyXlsxStrings *self);

/* Returns: (transfer none) (nullable): the text with number @index, from 0 */
const char *jy_xlsx_strings_get (JyXlsxStrings *self, guint64 index);

/* Undoes _x000D_ and the like in @text, from @start on; control characters are left out. */
void jy_xlsx_text_unescape (GString *text, gsize start);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyXlsxStrings, jy_xlsx_strings_free)

G_END_DECLS
