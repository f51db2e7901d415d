/* jy-paper-grid.h - a pile of paper: a row for each person, a column for each field that fits
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-form.h"
#include "jy-row-grid.h"

G_BEGIN_DECLS

#define JY_TYPE_PAPER_GRID (jy_paper_grid_get_type ())

/* Enter goes from box to box; after the last one of a row the row is saved, says its outcome, and
 * the next one waits.  What is unusual is asked there: Enter once more saves it. */
G_DECLARE_FINAL_TYPE (JyPaperGrid, jy_paper_grid, JY, PAPER_GRID, JyRowGrid)

GtkWidget *jy_paper_grid_new (void) G_GNUC_WARN_UNUSED_RESULT;

/* Begins with @form and nobody. */
void jy_paper_grid_show (JyPaperGrid *self, JyOffice *office, const JyForm *form);

/* Adds somebody, who is not there yet.  Returns: the number of the row */
guint jy_paper_grid_add (JyPaperGrid *self, gint64 resident, const char *name);

/* The first box of a row, or of the next one that is not saved; "finished" if there is none. */
void jy_paper_grid_focus_row (JyPaperGrid *self, guint row);

/* Returns: (transfer none): what a row says of its outcome, or of what is wrong; "" nothing */
const char *jy_paper_grid_get_said (JyPaperGrid *self, guint row);

/* Whether something was typed that is not saved. */
gboolean jy_paper_grid_is_changed (JyPaperGrid *self);

G_END_DECLS
