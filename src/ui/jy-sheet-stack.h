/* jy-sheet-stack.h - the sheets of a report as views of a stack, by their words
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "jy-signing-report.h"

G_BEGIN_DECLS

/* Shows every sheet of @report.  If there are others than before, or in another order, all views
 * are made anew.
 * @n_others: how many views the caller adds behind them, and makes again if they are gone
 * @opened: of JySheetView::opened, called with @owner, swapped, as long as that lives */
void jy_sheet_stack_show (
  GtkStack *stack, const JySigningReport *report, guint n_others, GCallback opened, gpointer owner);

/* Opens what is behind a number of @view: a list, a person, or where teams and areas are. */
void jy_sheet_stack_open (
  GtkStack *stack, const JySigningReport *report, GtkWidget *view, guint row, guint column);

G_END_DECLS
