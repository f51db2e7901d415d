/* jy-record-head.h - what a record says besides its form: day, result, who gave it, evidence
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-field-grid.h"
#include "jy-record-desk.h"

G_BEGIN_DECLS

/* Returns: (transfer floating): a #JyFieldGrid */
GtkWidget *jy_record_head_new (const GDate *today) G_GNUC_WARN_UNUSED_RESULT;

/* @staff: a model of #JyOption */
void jy_record_head_set_staff (JyFieldGrid *head, GListModel *staff);

/* What a new record starts with, or what the one to be corrected says; then a reason is asked.
 * @staff: who gave the last one */
void jy_record_head_show (JyFieldGrid *head, const JyRecordDesk *desk, gint64 staff);

/* Returns: whether the day can be read; @date: (out caller-allocates) */
gboolean jy_record_head_get_date (JyFieldGrid *head, GDate *date);

/* Whether the service was given. */
gboolean jy_record_head_is_done (JyFieldGrid *head);

/* Puts all of it into @record. */
void jy_record_head_collect (JyFieldGrid *head, JyStoredServiceRecord *record);

/* For a draft. */
void jy_record_head_set_typed (JyFieldGrid *head, const JyAnswers *typed);
void jy_record_head_get_typed (JyFieldGrid *head, JyAnswers *typed);

G_END_DECLS
