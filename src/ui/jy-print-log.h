/* jy-print-log.h - telling the log what was printed, and asking it what was printed before
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "jy-office.h"
#include "jy-work-printing.h"

G_BEGIN_DECLS

/* @news: (transfer full): what was printed.  In a database that is only looked at nothing is
 * logged. */
void jy_print_log_add (GtkWidget *origin, JyOffice *office, JyPrintingNews *news);

/* @text: "Printed before: 2 times, last on …"; "" if it never was */
typedef void (*JyPrintLogTold) (GtkWidget *view, const char *text);

/* Asks how often @printout was printed; @told is called unless @view is gone by then. */
void jy_print_log_ask (GtkWidget *view,
                       JyOffice *office,
                       JyPrintout *printout,
                       JyPrintLogTold told);

G_END_DECLS
