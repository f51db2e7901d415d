/* jy-row-grid.h - a row of boxes for each person, which are typed from box to box
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "jy-office.h"

G_BEGIN_DECLS

#define JY_TYPE_ROW_GRID (jy_row_grid_get_type ())

/* What piles of paper and of call sheets have in common: the grid, which scrolls, a line below that
 * says what may be typed, and the rows.
 *
 * Signals: "changed", when somebody typed or a row was saved; "finished", on Enter in the last row.
 */
G_DECLARE_DERIVABLE_TYPE (JyRowGrid, jy_row_grid, JY, ROW_GRID, GtkBox)

/**
 * JyRowGridClass:
 * @row_free: frees a row
 * @activated: Enter was pressed in a box
 * @typed: a box was changed; "changed" is emitted afterwards
 * @entered: a box got the focus: what jy_row_grid_set_legend() shall say
 */
struct _JyRowGridClass
{
  GtkBoxClass parent_class;

  GDestroyNotify row_free;
  void (*activated) (JyRowGrid *self, GtkWidget *entry);
  void (*typed) (JyRowGrid *self, GtkWidget *entry);
  void (*entered) (JyRowGrid *self, GtkWidget *entry);
};

void jy_row_grid_set_office (JyRowGrid *self, JyOffice *office);
JyOffice *jy_row_grid_get_office (JyRowGrid *self);

/* Returns: (transfer none): the rows, each the subclass's own struct */
GPtrArray *jy_row_grid_get_rows (JyRowGrid *self);

/* Takes away all rows and headings. */
void jy_row_grid_clear (JyRowGrid *self);

/* Row 0 has the headings. */
void jy_row_grid_attach (JyRowGrid *self, GtkWidget *widget, guint column, guint row);

/* @label: the heading; @name: whose row it is: together the accessible name
 * Returns: (transfer floating): a box as wide as @chars */
GtkWidget *jy_row_grid_make_entry (JyRowGrid *self, const char *label, const char *name, int chars);

/* @markup: what may be typed into the box that has the focus */
void jy_row_grid_set_legend (JyRowGrid *self, const char *markup);

/* Emit the signals. */
void jy_row_grid_emit_changed (JyRowGrid *self);
void jy_row_grid_emit_finished (JyRowGrid *self);

/* Shows @text in the label at the end of a row.  @style: (nullable): its colour, a style class */
void jy_row_grid_say (GtkLabel *said, const char *text, const char *style);

G_END_DECLS
