/* jy-id-table.h - a list of any length of which one or several are selected
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-column.h"
#include "jy-id-row.h"
#include "jy-office.h"

G_BEGIN_DECLS

#define JY_TYPE_ID_TABLE (jy_id_table_get_type ())

/* Space and Shift select more than one, Ctrl+A all.  Signals: "selected", when the selection is
 * another; "opened" (id), on Enter or a double click, which is then what is selected; "failed"
 * (#GError), when rows cannot be read. */
G_DECLARE_FINAL_TYPE (JyIdTable, jy_id_table, JY, ID_TABLE, GtkWidget)

/**
 * jy_id_table_new:
 * @row_type: a subclass of #JyIdRow
 * @get: reads their records, as of jy_id_list_new()
 * @columns: (array length=n_columns): of a row; their order is that of the ids
 * @name: what the list is called, translated
 */
GtkWidget *jy_id_table_new (GType row_type,
                            JyWorkFunc get,
                            const JyColumn *columns,
                            gsize n_columns,
                            const char *name) G_GNUC_WARN_UNUSED_RESULT;

/* @ids: (element-type gint64): what it holds now; what was selected stays so */
void jy_id_table_set_ids (JyIdTable *self, JyOffice *office, const GArray *ids);

/* Returns: (transfer full) (element-type gint64): the selected ids, in their order */
GArray *jy_id_table_list_selected (JyIdTable *self) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer none) (nullable): the first selected row; it may not be read yet */
JyIdRow *jy_id_table_get_first (JyIdTable *self);

void jy_id_table_focus (JyIdTable *self);

G_END_DECLS
