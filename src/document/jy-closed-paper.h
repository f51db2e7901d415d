/* jy-closed-paper.h - a report as it was sent, printed again
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-printout.h"
#include "jy-work-closings.h"

G_BEGIN_DECLS

/* Returns: (transfer full): its cover, with who signed it and when, and every sheet that was sent;
 * nothing of it is computed.  Any thread */
JyPrintout *jy_closed_paper_new (const JyClosedReport *closed) G_GNUC_WARN_UNUSED_RESULT;

/* Opens a report as sent, and lays it out.
 * @args: a #JyClosingQuestion
 * Returns: (transfer full): a #JyPrintout */
gpointer jy_work_print_closing (JyWork *work, gpointer args, GError **error);

G_END_DECLS
