/* jy-due.h - what is due, for whom, when and why
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How records close windows (rules.md 3.3-3.13, fulfilment-and-tasks.md 5):
 *
 * - Records are taken by day, then by id; the order of recording does not matter.  Only a visit
 *   that was done, in a way that counts, closes anything; a telephone call never closes what must
 *   be done face to face.
 * - For each rule, a record closes the window that contains its day; if that is closed already, or
 *   there is none, the oldest that is late but still counts; otherwise it is an extra.  It may
 *   close one window of several rules: one examination closes that of the elderly and that of a
 *   chronic patient.
 * - A calendar window also takes a record of the same quarter or year from before the agreement:
 *   the year's free examination is not given twice.
 * - A record that asks for a recheck opens one.  The next record of that form closes it; if that
 *   came in time it is an additional visit: it closes a quarter's window only if it falls into one
 *   that nothing has closed yet, never an older one.
 * - The examination of somebody elderly is also one follow-up of the quarter it falls into, if that
 *   is not served by then (3.3 overlap), and closes no recheck and nothing late.
 * - Who a record finds at high risk of hypertension is measured every half-year from that day on,
 *   that record being the first time, until an examination or assessment finds no risk (3.7).
 * - A record of which the decisive number was left blank, or at which the person was not met,
 * closes nothing that asks for it: a home visit without blood pressure is no reading of it.
 * - A record delivers one item of the agreement at most: the one it names, otherwise the first that
 *   its form delivers and that waits for it.
 * - Death, moving away, the end of the agreement, of the condition or the pregnancy cancel what is
 *   open on that day; what is missed by then stays missed.  An agreement followed by another on the
 *   next day has no end, except for what is counted in years of the agreement.
 */
#pragma once

#include "jy-due-state.h"
#include "jy-service-facts.h"
#include "jy-service-rule.h"

G_BEGIN_DECLS

/* The fact that caused a window; stored, never changed. */
typedef enum
{
  JY_CAUSE_AGREEMENT = 1,
  JY_CAUSE_CONDITION = 2,
  JY_CAUSE_AGE = 3,
  JY_CAUSE_BORN = 4,
  JY_CAUSE_PREGNANCY = 5,
  JY_CAUSE_BIRTH = 6,
  JY_CAUSE_PROMISE = 7,
  JY_CAUSE_SIGNED = 8,
  JY_CAUSE_AWAY = 9,
  JY_CAUSE_HOME = 10,
  JY_CAUSE_PLANNED = 11,
  JY_CAUSE_RECORD = 12,
  JY_CAUSE_REFERRAL = 13,
  JY_CAUSE_TALK = 14,
} JyDueCause;

/**
 * JyDueWindow:
 * @rule: which
 * @subject: the record, referral or promised item it is about; 0: none.  A window of one resident
 * or household is known by @rule, @from and @subject, and there is one of each
 * @agreement: the one in force on its last day, or the last before; 0: none
 * @form: to be filled in
 * @from: first day in time
 * @to: last day in time
 * @late_until: last day a late service counts; invalid: without end; never before @to
 * @state: on the day asked about
 * @record: that closed it, 0: none (a referral's result closes without one)
 * @done_on: the day it was closed; invalid: open
 * @cancelled_on: the first day it is no longer due, which may still come; invalid: none
 * @cancel_reason: why
 * @cause: the fact that caused it, and what the reason says of it
 * @caused_on: the day of that fact, not after @from; invalid: before our records
 * @item: the code of the package item it delivers, "" for none
 * @counts_as_promised: the agreement promises that item, or has no list of items
 * @is_raised: it is open, and somebody who lives away is home (S68)
 * @is_handed_over: it is the task of a specialist officer (S72)
 */
typedef struct
{
  const JyServiceRule *rule;
  gint64 subject;
  gint64 agreement;
  JyServiceKind form;
  GDate from;
  GDate to;
  GDate late_until;
  JyDueState state;
  gint64 record;
  GDate done_on;
  GDate cancelled_on;
  JyCancelReason cancel_reason;
  JyDueCause cause;
  GDate caused_on;
  const char *item;
  gboolean counts_as_promised;
  gboolean is_raised;
  gboolean is_handed_over;
} JyDueWindow;

/**
 * jy_due:
 * @facts: of one resident or household; records and talks after @today are not looked at
 * @parameters: of the county
 * @today: the day the states are of
 * @windows: (element-type JyDueWindow): is emptied and filled; keep it for the next person
 *
 * All windows since the first agreement began, up to those that begin within the 366 days after
 * @today and within an agreement; by rule as in the table, then by @from and @subject.
 */
void jy_due (const JyServiceFacts *facts,
             const JyServiceParameters *parameters,
             const GDate *today,
             GArray *windows);

/* Returns: (transfer full): an empty array for jy_due() */
GArray *jy_due_windows_new (void) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full): why it is due, in words: the rule, its source and the fact that caused
 * it.  Only @rule, @cause and @caused_on are looked at. */
char *jy_due_window_dup_reason (const JyDueWindow *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
