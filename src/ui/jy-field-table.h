/* jy-field-table.h - a table of fields made while the program runs: one for each member, package …
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-field-grid.h"

G_BEGIN_DECLS

/* Owns its fields, their choices and texts; must outlive the grids made from it. */
typedef struct _JyFieldTable JyFieldTable;

JyFieldTable *jy_field_table_new (void) G_GNUC_WARN_UNUSED_RESULT;
void jy_field_table_free (JyFieldTable *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyFieldTable, jy_field_table_free)

/* @text: (transfer full).  Returns: (transfer none): it, kept as long as the table */
const char *jy_field_table_keep (JyFieldTable *self, char *text);

/* Returns: (transfer none): a list of @n choices to fill, which the table keeps, and its end */
JyChoice *jy_field_table_add_choices (JyFieldTable *self, gsize n);

/* Adds a copy of @field, whose texts are static or kept. */
void jy_field_table_add (JyFieldTable *self, const JyFieldInfo *field);

/* Returns: (transfer none): the fields; the last one has a NULL name.  After that none is added. */
const JyFieldInfo *jy_field_table_get (JyFieldTable *self);

G_END_DECLS
