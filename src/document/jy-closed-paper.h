/* jy-closed-paper.h - a report as it was sent, printed again
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-printout.h"
#include "jy-work-closings.h"

G_BEGIN_DECLS

/* Returns: (transfer full): its pages as they were when it was sent, with who signed it and when;
 * nothing of them is computed.  Any thread.  %JY_ERROR_TOO_NEW */
JyPrintout *jy_closed_paper_new (const JyClosedReport *closed,
                                 GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Opens a report as sent, and lays it out.
 * @args: a #JyClosingQuestion
 * Returns: (transfer full): a #JyPrintout */
gpointer jy_work_print_closing (JyWork *work, gpointer args, GError **error);

G_END_DECLS
