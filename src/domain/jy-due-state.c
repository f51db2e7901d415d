/* jy-due-state.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-due-state.h"

#include <glib/gi18n.h>

#include "jy-due-day.h"

/* clang-format off */
static const struct
{
  const char *id;
  const char *name;
} states[] = {
  [0]                 = { "", NULL },
  [JY_DUE_UPCOMING]   = { "upcoming",  NC_("due state", "Upcoming") },
  [JY_DUE_DUE]        = { "due",       NC_("due state", "Due") },
  [JY_DUE_OVERDUE]    = { "overdue",   NC_("due state", "Overdue") },
  [JY_DUE_DONE]       = { "done",      NC_("due state", "Done in time") },
  [JY_DUE_DONE_LATE]  = { "done-late", NC_("due state", "Done late") },
  [JY_DUE_MISSED]     = { "missed",    NC_("due state", "Missed") },
  [JY_DUE_CANCELLED]  = { "cancelled", NC_("due state", "Cancelled") },
};

static const char *const reasons[] = {
  [JY_CANCEL_NONE]      = NULL,
  [JY_CANCEL_DIED]      = NC_("cancel reason", "Died"),
  [JY_CANCEL_MOVED]     = NC_("cancel reason", "Moved away"),
  [JY_CANCEL_AGREEMENT] = NC_("cancel reason", "The agreement is over"),
  [JY_CANCEL_CONDITION] = NC_("cancel reason", "No longer in the group"),
  [JY_CANCEL_BIRTH]     = NC_("cancel reason", "Gave birth"),
  [JY_CANCEL_PREGNANCY] = NC_("cancel reason", "The pregnancy ended"),
  [JY_CANCEL_TALK]      = NC_("cancel reason", "Talked to or signed since"),
  [JY_CANCEL_HOME]      = NC_("cancel reason", "Came home or left again"),
  [JY_CANCEL_RULE]      = NC_("cancel reason", "The rule changed"),
};
/* clang-format on */

JyDueState
jy_due_state_of_days (guint32 from,
                      guint32 to,
                      guint32 late_until,
                      guint32 done_on,
                      guint32 cancelled_on,
                      guint32 today)
{
  if (done_on != 0 && done_on <= today)
    return done_on <= to ? JY_DUE_DONE : JY_DUE_DONE_LATE;
  if (cancelled_on != 0 && cancelled_on <= today)
    return JY_DUE_CANCELLED;
  if (today < from)
    return JY_DUE_UPCOMING;
  if (today <= to)
    return JY_DUE_DUE;

  return late_until == 0 || today <= late_until ? JY_DUE_OVERDUE : JY_DUE_MISSED;
}

JyDueState
jy_due_state (const GDate *from,
              const GDate *to,
              const GDate *late_until,
              const GDate *done_on,
              const GDate *cancelled_on,
              const GDate *today)
{
  g_return_val_if_fail (g_date_valid (from) && g_date_valid (to) && g_date_valid (today),
                        JY_DUE_UPCOMING);

  return jy_due_state_of_days (jy_due_day (from), jy_due_day (to), jy_due_day (late_until),
                               jy_due_day (done_on), jy_due_day (cancelled_on), jy_due_day (today));
}

const char *
jy_due_state_get_id (JyDueState state)
{
  return (guint) state < G_N_ELEMENTS (states) ? states[state].id : "";
}

JyDueState
jy_due_state_from_id (const char *id)
{
  for (guint i = JY_DUE_UPCOMING; i < G_N_ELEMENTS (states); i++)
    if (g_strcmp0 (states[i].id, id) == 0)
      return (JyDueState) i;

  return (JyDueState) 0;
}

const char *
jy_due_state_get_name (JyDueState state)
{
  if ((guint) state >= G_N_ELEMENTS (states) || states[state].name == NULL)
    return "";

  return g_dpgettext2 (NULL, "due state", states[state].name);
}

const char *
jy_cancel_reason_get_name (JyCancelReason reason)
{
  if ((guint) reason >= G_N_ELEMENTS (reasons) || reasons[reason] == NULL)
    return "";

  return g_dpgettext2 (NULL, "cancel reason", reasons[reason]);
}
