/* jy-closing-page.h - a report as it was sent, and what changed since
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Opened with the id of a closing (x).  Actions: "page.export" asks for a file, "page.export-to"
 * (s) writes the workbook as sent; "page.print" shows its pages.
 */
#pragma once

#include "jy-page.h"

G_BEGIN_DECLS

#define JY_TYPE_CLOSING_PAGE (jy_closing_page_get_type ())
G_DECLARE_FINAL_TYPE (JyClosingPage, jy_closing_page, JY, CLOSING_PAGE, JyPage)

G_END_DECLS
