/* jy-reports-page.h - the signing workbook: for which period, by what, as tables, as a file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-page.h"

G_BEGIN_DECLS

#define JY_TYPE_REPORTS_PAGE (jy_reports_page_get_type ())

/* Opened with a period as text ("2026Q3"), or with the word of a sheet: "targets", "summary",
 * "groups", "classes", "definitions", "checks".  Actions: page.export asks for a file,
 * page.export-to (s) writes the workbook there. */
G_DECLARE_FINAL_TYPE (JyReportsPage, jy_reports_page, JY, REPORTS_PAGE, JyPage)

G_END_DECLS
