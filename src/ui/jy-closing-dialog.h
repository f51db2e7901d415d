/* jy-closing-dialog.h - closing a period: whose name stands under its report, and when
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-dialog.h"
#include "jy-store-period-closings.h"
#include "jy-work-closings.h"

G_BEGIN_DECLS

#define JY_TYPE_CLOSING_DIALOG (jy_closing_dialog_get_type ())

/* Tells how far it is while the report is made and kept; "closing-dialog.cancel" gives up. */
G_DECLARE_FINAL_TYPE (JyClosingDialog, jy_closing_dialog, JY, CLOSING_DIALOG, JyDialog)

/* @before: (nullable): the issue that is replaced, which asks for a reason */
void jy_closing_dialog_open (GtkWidget *origin,
                             JyOffice *office,
                             const JyClosingQuery *query,
                             const JyStoredPeriodClosing *before);

G_END_DECLS
