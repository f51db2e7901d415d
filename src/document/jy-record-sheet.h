/* jy-record-sheet.h - an official record form as it is on paper: a line each field, a column each
 * visit
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The same for all forms of data/forms, filled in or empty.
 */
#pragma once

#include "jy-document.h"
#include "jy-form.h"
#include "jy-store-services.h"

G_BEGIN_DECLS

typedef struct _JyRecordSheet JyRecordSheet;

/* How many visits of @form stand side by side on a sheet. */
guint jy_record_sheet_get_n_columns (const char *form);

JyRecordSheet *jy_record_sheet_new (const JyForm *form) G_GNUC_WARN_UNUSED_RESULT;
void jy_record_sheet_free (JyRecordSheet *self);

/* @staff: (nullable): who gave the service
 * @error: the record is damaged
 * Returns: whether the record could be read */
gboolean jy_record_sheet_add_visit (JyRecordSheet *self,
                                    const JyStoredServiceRecord *record,
                                    const char *staff,
                                    GError **error);

guint jy_record_sheet_get_n_visits (const JyRecordSheet *self);

/* The table: a #JyPaperPart. */
void jy_record_sheet_add_to (JyDocument *document, gconstpointer self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyRecordSheet, jy_record_sheet_free)

G_END_DECLS
