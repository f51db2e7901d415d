/* jy-record-row.h - any record as a short list shows it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib-object.h>

#include "jy-record.h"

G_BEGIN_DECLS

#define JY_TYPE_RECORD_ROW (jy_record_row_get_type ())

#define JY_RECORD_ROW_MAX_TEXTS 12

/* Properties "text-0" to "text-11": what its columns show.  Never changes. */
G_DECLARE_FINAL_TYPE (JyRecordRow, jy_record_row, JY, RECORD_ROW, GObject)

/**
 * jy_record_row_new:
 * @type: of @record
 * @record: copied
 * @texts: (transfer full) (array zero-terminated=1): what the columns show
 */
JyRecordRow *jy_record_row_new (const JyRecordType *type,
                                gconstpointer record,
                                GStrv texts) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer none): the JyStoredX */
gconstpointer jy_record_row_get_record (JyRecordRow *self);
gint64 jy_record_row_get_id (JyRecordRow *self);

/* Whether both show the same version of the same record in the same words; a #GEqualFunc. */
gboolean jy_record_row_equal (gconstpointer a, gconstpointer b);

G_END_DECLS
