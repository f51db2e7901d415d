/* jy-cli-report.h - the numbers of a report as --json has them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-cli-period.h"
#include "jy-signing-report.h"

G_BEGIN_DECLS

/* Adds an object of its headings, rows, total and notes to a list. */
void jy_cli_add_sheet (JsonBuilder *builder, const JySheet *sheet);

/* Prints one object: every sheet of @report, which is about @of. */
void jy_cli_print_report (const JySigningReport *report, const JyCliPeriod *of);

G_END_DECLS
