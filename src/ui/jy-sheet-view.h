/* jy-sheet-view.h - a sheet of a report as a table whose numbers open
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "jy-frozen-sheets.h"
#include "jy-signing-report.h"

G_BEGIN_DECLS

#define JY_TYPE_SHEET_VIEW (jy_sheet_view_get_type ())

/* Headings stay, rows scroll.  Three columns of a group are one: signed, people, rate below each
 * other, so that no sheet is wider than a small screen.
 *
 * Signal "opened" (row, column): a number that counts people, households or teams. */
G_DECLARE_FINAL_TYPE (JySheetView, jy_sheet_view, JY, SHEET_VIEW, GtkWidget)

GtkWidget *jy_sheet_view_new (void) G_GNUC_WARN_UNUSED_RESULT;

/* Shows sheet number @sheet of @report, as it is now. */
void jy_sheet_view_show (JySheetView *self, const JySigningReport *report, guint sheet);

/* The same of a report as it was sent: a number opens if it is known who is behind it. */
void jy_sheet_view_show_frozen (JySheetView *self, const JyFrozenSheets *sheets, guint sheet);

G_END_DECLS
