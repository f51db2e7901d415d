/* jy-due-state.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-due-state.h"

#include <glib/gi18n.h>

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
jy_due_state (const GDate *from,
              const GDate *to,
              const GDate *late_until,
              const GDate *done_on,
              const GDate *cancelled_on,
              const GDate *today)
{
  g_return_val_if_fail (g_date_valid (from) && g_date_valid (to) && g_date_valid (today),
                        JY_DUE_UPCOMING);

  if (g_date_valid (done_on) && g_date_compare (done_on, today) <= 0)
    return g_date_compare (done_on, to) <= 0 ? JY_DUE_DONE : JY_DUE_DONE_LATE;
  if (g_date_valid (cancelled_on) && g_date_compare (cancelled_on, today) <= 0)
    return JY_DUE_CANCELLED;
  if (g_date_compare (today, from) < 0)
    return JY_DUE_UPCOMING;
  if (g_date_compare (today, to) <= 0)
    return JY_DUE_DUE;
  if (!g_date_valid (late_until) || g_date_compare (today, late_until) <= 0)
    return JY_DUE_OVERDUE;

  return JY_DUE_MISSED;
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
