/* jy-print.h - pages to a printer
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "jy-office.h"
#include "jy-printout.h"

G_BEGIN_DECLS

/* Shows how far printing is, and lets it be cancelled.
 * @job: (nullable): %NULL: it is over, whatever came of it */
typedef void (*JyPrintShow) (GtkWidget *origin, JyJob *job);

/**
 * jy_print_pages:
 * @origin: where it is asked for
 * @office: logs what came out
 * @printout: the pages; a reference is kept while they are printed
 * @file: (nullable): a PDF to write by the printing system, without asking; %NULL: the user
 *   chooses a printer
 */
void jy_print_pages (
  GtkWidget *origin, JyOffice *office, JyPrintout *printout, const char *file, JyPrintShow show);

G_END_DECLS
