/* jy-callback-grid.h - a pile of call sheets: a row for each person, a box for each answer
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-row-grid.h"
#include "jy-store-callback-sheets.h"

G_BEGIN_DECLS

#define JY_TYPE_CALLBACK_GRID (jy_callback_grid_get_type ())

/* Enter goes from box to box.  After the last one, or after an answer that ends the call (nobody
 * reached, not signed; documents.md 8.1), the row is saved, says what it means, and the next one
 * that was not called waits. */
G_DECLARE_FINAL_TYPE (JyCallbackGrid, jy_callback_grid, JY, CALLBACK_GRID, JyRowGrid)

GtkWidget *jy_callback_grid_new (void) G_GNUC_WARN_UNUSED_RESULT;

/* Shows the sheets of a sample; where they are shown already, what is being typed stays.
 * @sheets: (element-type JyCallbackSheet) */
void jy_callback_grid_show (JyCallbackGrid *self, JyOffice *office, const GPtrArray *sheets);

/* The first box of the next row, from @row on, that was not called; "finished" if there is none. */
void jy_callback_grid_focus_row (JyCallbackGrid *self, guint row);

/* Returns: (transfer none): what a row says of its answers, or of what is wrong; "" nothing */
const char *jy_callback_grid_get_said (JyCallbackGrid *self, guint row);

/* Whether something was typed that is not saved. */
gboolean jy_callback_grid_is_changed (JyCallbackGrid *self);

G_END_DECLS
