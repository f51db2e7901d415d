/* jy-report-book.h - how the sheets of the report hang together in its workbook
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-signing-report.h"

G_BEGIN_DECLS

#define JY_REPORT_BOOK_N_CHARTS 2
#define JY_REPORT_BOOK_N_LINKS 18 /* columns of the summary */

/* @charts, @links: of the summary */
typedef struct
{
  JySheetChart charts[JY_REPORT_BOOK_N_CHARTS];
  guint links[JY_REPORT_BOOK_N_LINKS];
} JyReportBook;

/* Gives the summary among @sheets, those of @report, charts of signing and fulfilment, and links to
 * the sheets with details, as far as these are in the report.  @self outlives their use. */
void jy_report_book_join (JyReportBook *self, const JySigningReport *report, JySheet *sheets);

G_END_DECLS
