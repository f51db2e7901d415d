/* jy-paper-view.h - a printed page on the screen
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "jy-printout.h"

G_BEGIN_DECLS

#define JY_TYPE_PAPER_VIEW (jy_paper_view_get_type ())
G_DECLARE_FINAL_TYPE (JyPaperView, jy_paper_view, JY, PAPER_VIEW, GtkWidget)

GtkWidget *jy_paper_view_new (void);

/* @printout: (nullable): %NULL: nothing is shown
 * @page: from 0 on */
void jy_paper_view_show (JyPaperView *self, JyPrintout *printout, guint page);

G_END_DECLS
