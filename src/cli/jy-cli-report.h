/* jy-cli-report.h - a report as --json has it, and in a file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-cli-period.h"
#include "jy-signing-report.h"
#include "jy-work-closings.h"

G_BEGIN_DECLS

/* Adds an object of its word and number (jy-report-sheets.h), headings, rows, total and notes to a
 * list. */
void jy_cli_add_sheet (JsonBuilder *builder, const char *id, const JySheet *sheet);

/* Prints one object: every sheet of @report, which is about @of. */
void jy_cli_print_report (const JySigningReport *report, const JyCliPeriod *of);

/* Writes @report, which is about @of, to @path: one that ends with .pdf is the printed report, any
 * other the workbook. */
gboolean jy_cli_write_report (
  JyCli *self, JySigningReport *report, const JyCliPeriod *of, const char *path, GError **error);

/* The same of a report as sent. */
gboolean jy_cli_write_closed_report (JyCli *self,
                                     const JyClosedReport *closed,
                                     const char *path,
                                     GError **error);

/* Whether a file can be made at @path, before something is done that it is to tell. */
gboolean jy_cli_check_writable (const char *path, GError **error);

G_END_DECLS
