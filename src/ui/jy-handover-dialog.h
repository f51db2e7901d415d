/* jy-handover-dialog.h - people are handed over to a specialist officer
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * S72.
 */
#pragma once

#include "jy-field-dialog.h"

G_BEGIN_DECLS

/**
 * jy_handover_dialog_new:
 * @origin: what it belongs to
 * @subject: who is handed over, for people
 * @staff: (element-type JyStoredStaff): who may take over; those who left may not
 * @kind: (nullable): as what, a code of jy_handover_kinds; %NULL: it is asked for
 * @residents: (transfer full) (element-type gint64): who is handed over, in one operation
 *
 * Returns: (transfer none): the dialog, on screen
 */
JyFieldDialog *jy_handover_dialog_new (GtkWidget *origin,
                                       JyOffice *office,
                                       const char *subject,
                                       const GPtrArray *staff,
                                       const char *kind,
                                       GArray *residents);

G_END_DECLS
