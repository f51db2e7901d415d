/* jy-case-close-private.h - a case that a record closes, or that a correction opens again
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rules.md 3.10: the closing assessment ends a case of tuberculosis, and with it the follow-ups.
 * Within an operation.
 */
#pragma once

#include "jy-answers.h"
#include "jy-store-services.h"
#include "jy-work.h"

G_BEGIN_DECLS

/**
 * jy_case_follow_record:
 * @before: (nullable): the record as it was stored, %NULL for a new one
 * @record: the record
 * @answers: (nullable): its answers; %NULL: it is deleted
 *
 * Ends the condition on the day after the treatment stopped, if the record says so.  One that
 * @before ended, and no record any more, holds again.
 */
gboolean jy_case_follow_record (JyWork *work,
                                const JyStoredServiceRecord *before,
                                const JyStoredServiceRecord *record,
                                const JyAnswers *answers,
                                GError **error);

G_END_DECLS
