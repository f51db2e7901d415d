/* jy-outcome-pane.h - what follows from a record: the class with its reason, the next step, a
 * referral
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "jy-work-services.h"

G_BEGIN_DECLS

#define JY_TYPE_OUTCOME_PANE (jy_outcome_pane_get_type ())

/* What the rules propose stands in the fields until somebody types something else there.
 *
 * Signals: "changed", when somebody typed; "submitted", on Enter in the last field. */
G_DECLARE_FINAL_TYPE (JyOutcomePane, jy_outcome_pane, JY, OUTCOME_PANE, GtkBox)

GtkWidget *jy_outcome_pane_new (void) G_GNUC_WARN_UNUSED_RESULT;

/* The fields of the form of @desk; a record that is corrected shows what was decided. */
void jy_outcome_pane_open (JyOutcomePane *self, const JyRecordDesk *desk, const GDate *today);

/* @experts: (element-type JyStoredExpert): to choose from */
void jy_outcome_pane_set_experts (JyOutcomePane *self, GPtrArray *experts);

/* @outcome: of what is answered now
 * @is_done: whether the service was given; otherwise nothing follows */
void jy_outcome_pane_show (JyOutcomePane *self, const JyOutcome *outcome, gboolean is_done);

/* What is in every field, for a draft. */
void jy_outcome_pane_set_typed (JyOutcomePane *self, const JyAnswers *typed);
void jy_outcome_pane_get_typed (JyOutcomePane *self, JyAnswers *typed);

/* Puts class, reason, next day and referral into @entry.
 * Returns: whether they are right; otherwise says what is not, with the focus there */
gboolean jy_outcome_pane_collect (JyOutcomePane *self, JyServiceEntry *entry);

void jy_outcome_pane_focus (JyOutcomePane *self);

G_END_DECLS
