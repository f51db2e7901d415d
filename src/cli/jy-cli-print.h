/* jy-cli-print.h - pages that a command writes, and the log of what was printed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-cli-private.h"
#include "jy-work-printing.h"

G_BEGIN_DECLS

/* Whether @document is the word of one; otherwise @error names those there are. */
gboolean jy_cli_check_document (const char *document, GError **error);

/* These need a database that is open for writing. */

/* Writes a PDF and logs it as printed, as the window does. */
gboolean jy_cli_write_pages (JyCli *self, JyPrintout *printout, const char *path, GError **error);

/* Logs what is written; @news: (transfer full) */
gboolean jy_cli_log_printing (JyCli *self, JyPrintingNews *news, GError **error);

G_END_DECLS
