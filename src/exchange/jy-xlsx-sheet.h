/* jy-xlsx-sheet.h - the XML of one sheet as rows
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-xlsx-cell.h"

G_BEGIN_DECLS

typedef struct _JyXlsxSheet JyXlsxSheet;

/* @book and @source_data outlive it. */
JyXlsxSheet *jy_xlsx_sheet_new (const JyXlsxBook *book,
                                JyByteSource source,
                                gpointer source_data) G_GNUC_WARN_UNUSED_RESULT;
void jy_xlsx_sheet_free (JyXlsxSheet *self);

/* As jy_table_reader_next(), with rows without cells. */
JyStep jy_xlsx_sheet_next (JyXlsxSheet *self, const JyTableRow **row, GError **error);

/* Returns: (transfer full) (element-type JyTableMerge) (nullable): the merged ranges, sorted; they
 * stand behind the rows, so this reads the whole sheet */
GArray *jy_xlsx_sheet_list_merges (const char *path,
                                   JyByteSource source,
                                   gpointer source_data,
                                   GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Reads the whole sheet without parsing it.  @answer: (out): %FALSE if no range is merged */
gboolean jy_xlsx_sheet_may_have_merges (JyByteSource source,
                                        gpointer source_data,
                                        gboolean *answer,
                                        GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyXlsxSheet, jy_xlsx_sheet_free)

G_END_DECLS
