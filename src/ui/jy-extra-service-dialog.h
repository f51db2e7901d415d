/* jy-extra-service-dialog.h - agreeing on a service beyond the package
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-field-dialog.h"
#include "jy-signing-desk.h"

G_BEGIN_DECLS

/**
 * jy_extra_service_dialog_new:
 * @origin: what it belongs to
 * @desk: gets the service, and the consent if care at home needs one; must stay while it is open
 *
 * Returns: (transfer none): the dialog, on screen; when it emits "saved" the desk has the service
 */
JyFieldDialog *jy_extra_service_dialog_new (GtkWidget *origin,
                                            JyOffice *office,
                                            JySigningDesk *desk);

/* Takes the @i-th service off the desk, with the consent if no other care at home needs it. */
void jy_extra_service_drop (JySigningDesk *desk, guint i);

/* Returns: (transfer full): a service agreed on, in words */
char *jy_extra_service_dup_text (const JySigningDesk *desk,
                                 const JyStoredAgreementItem *item) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
