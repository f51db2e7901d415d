/* jy-print-paper.h - a paper of what a page shows, in the preview
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "jy-work-paper.h"

G_BEGIN_DECLS

/* Makes what @request asks for and opens its preview; if it cannot be made, says why.
 * @origin: something on a page
 * @request: (transfer full) */
void jy_print_paper (GtkWidget *origin, JyPaperRequest *request);

G_END_DECLS
