/* jy-due-state.h - the one definition of due, overdue, done in time, done late, missed, cancelled
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The numbers are stored and never change. */
typedef enum
{
  JY_DUE_UPCOMING = 1,
  JY_DUE_DUE = 2,
  JY_DUE_OVERDUE = 3,
  JY_DUE_DONE = 4, /* in time */
  JY_DUE_DONE_LATE = 5,
  JY_DUE_MISSED = 6,
  JY_DUE_CANCELLED = 7,
} JyDueState;

/* Why something is no longer due; stored, never changed. */
typedef enum
{
  JY_CANCEL_NONE = 0,
  JY_CANCEL_DIED = 1,
  JY_CANCEL_MOVED = 2,
  JY_CANCEL_AGREEMENT = 3, /* ended, or is over and not renewed */
  JY_CANCEL_CONDITION = 4, /* ended */
  JY_CANCEL_BIRTH = 5,
  JY_CANCEL_PREGNANCY = 6, /* ended without a birth */
  JY_CANCEL_TALK = 7,      /* another talk, or an agreement, since */
  JY_CANCEL_HOME = 8,      /* no longer away, or away again */
  JY_CANCEL_RULE = 9,      /* no longer in force, or for another age */
} JyCancelReason;

/**
 * jy_due_state:
 * @from: first day
 * @to: last day
 * @late_until: last day a late service counts; invalid: without end
 * @done_on: invalid: not done
 * @cancelled_on: invalid: not cancelled
 * @today: the day asked about
 *
 * The one definition of due, overdue, done in time, done late, missed and cancelled.
 */
JyDueState jy_due_state (const GDate *from,
                         const GDate *to,
                         const GDate *late_until,
                         const GDate *done_on,
                         const GDate *cancelled_on,
                         const GDate *today);

/* As jy_due_state(), of Julian days; 0 for what is invalid. */
JyDueState jy_due_state_of_days (guint32 from,
                                 guint32 to,
                                 guint32 late_until,
                                 guint32 done_on,
                                 guint32 cancelled_on,
                                 guint32 today);

/* Returns: (transfer none): "upcoming", "due", "overdue", "done", "done-late", "missed",
 * "cancelled" */
const char *jy_due_state_get_id (JyDueState state);

/* Returns: the state of @id, 0 if there is none */
JyDueState jy_due_state_from_id (const char *id);

/* Returns: (transfer none): the translated name */
const char *jy_due_state_get_name (JyDueState state);
const char *jy_cancel_reason_get_name (JyCancelReason reason);

G_END_DECLS
