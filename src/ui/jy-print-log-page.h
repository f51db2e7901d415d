/* jy-print-log-page.h - what was printed: when, by whom, what, how many and for whom
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-page.h"

G_BEGIN_DECLS

#define JY_TYPE_PRINT_LOG_PAGE (jy_print_log_page_get_type ())

/* Opened without anything, or with a document to list the printings of (s). */
G_DECLARE_FINAL_TYPE (JyPrintLogPage, jy_print_log_page, JY, PRINT_LOG_PAGE, JyPage)

G_END_DECLS
