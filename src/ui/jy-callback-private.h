/* jy-callback-private.h - the parts of the section of call-backs
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-callback-section.h"
#include "jy-column.h"
#include "jy-field-dialog.h"
#include "jy-work-callbacks.h"
#include "jy-work-organisation.h"

G_BEGIN_DECLS

/* What the list of samples shows. */
#define JY_CALLBACK_N_COLUMNS 10
extern const JyColumn jy_callback_columns[JY_CALLBACK_N_COLUMNS];

/* Adds a text for each column. */
void jy_callback_result_fill (GStrvBuilder *texts,
                              const JyCallbackResult *result,
                              const JyCallbackTargets *targets,
                              const GDate *today);

/* Asks of whom, how many and with which seed; the "saved" dialog has the sample then. */
JyFieldDialog *jy_callback_draw_dialog_new (GtkWidget *origin,
                                            JyOffice *office,
                                            const JyOrganisation *organisation,
                                            gint64 id);

/* @notice: (transfer full): one to issue (rev 0), or one that is issued: to correct, or to enter
 *   its re-check */
void jy_callback_notice_dialog_new (GtkWidget *origin,
                                    JyOffice *office,
                                    const char *subject,
                                    JyStoredRectification *notice);

/* Opens the preview of the sheets to call by; once somebody was called, of the register of what
 * they said.  @result: (nullable): nothing happens */
void jy_callback_print (GtkWidget *origin, const JyCallbackResult *result);

/* The same of the rectification notice that followed; says so if none did. */
void jy_callback_print_notice (GtkWidget *origin, const JyCallbackResult *result);

G_END_DECLS
