/* jy-ending.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-ending.h"

#include <glib/gi18n.h>

#include "jy-agreement.h"

static gboolean
no_day (const JyEndingForm *form, const GDate *today G_GNUC_UNUSED)
{
  return !g_date_valid (&form->on);
}

static gboolean
before_start (const JyEndingForm *form, const GDate *today G_GNUC_UNUSED)
{
  return g_date_valid (&form->on) && g_date_compare (&form->on, &form->starts_on) < 0;
}

static gboolean
after_end (const JyEndingForm *form, const GDate *today G_GNUC_UNUSED)
{
  GDate after = form->ends_on;

  g_date_add_days (&after, 1);
  return g_date_valid (&form->on) && g_date_compare (&form->on, &after) > 0;
}

static gboolean
no_reason (const JyEndingForm *form, const GDate *today G_GNUC_UNUSED)
{
  return form->reason == NULL || jy_choice_find (jy_termination_reasons, form->reason) == NULL;
}

static gboolean
no_confirmation (const JyEndingForm *form, const GDate *today G_GNUC_UNUSED)
{
  return !g_date_valid (&form->confirmed_on);
}

static gboolean
confirmed_later (const JyEndingForm *form, const GDate *today)
{
  return g_date_valid (&form->confirmed_on) && g_date_compare (&form->confirmed_on, today) > 0;
}

/* Who died, moved away or was lost signs nothing (S49 asks the others to). */
static gboolean
nobody_confirmed (const JyEndingForm *form, const GDate *today)
{
  return !no_reason (form, today) && !g_str_equal (form->reason, JY_TERMINATION_DIED) &&
         !g_str_equal (form->reason, JY_TERMINATION_MOVED) &&
         !g_str_equal (form->reason, JY_TERMINATION_LOST) &&
         (form->confirmed_by == NULL || *form->confirmed_by == '\0');
}

/* clang-format off */
static const struct
{
  JyIssue issue;
  gboolean (*broken) (const JyEndingForm *form, const GDate *today);
} rules[] = {
  { { "E-1", "on",           JY_SEVERITY_REFUSE, N_("Enter the day from which it is no longer in force.") },           no_day },
  { { "E-2", "on",           JY_SEVERITY_REFUSE, N_("It cannot end before it begins.") },                              before_start },
  { { "E-3", "on",           JY_SEVERITY_REFUSE, N_("Its term is over before that day: choose the day after it.") },   after_end },
  { { "E-4", "reason",       JY_SEVERITY_REFUSE, N_("Choose the reason from the list.") },                             no_reason },
  { { "E-5", "confirmed_on", JY_SEVERITY_REFUSE, N_("Enter the day of the confirmation.") },                           no_confirmation },
  { { "E-6", "confirmed_on", JY_SEVERITY_REFUSE, N_("The day of the confirmation is in the future.") },                confirmed_later },
  { { "E-7", "confirmed_by", JY_SEVERITY_REFUSE, N_("Enter who signed the confirmation.") },                           nobody_confirmed },
};
/* clang-format on */

gsize
jy_ending_check (const JyEndingForm *form,
                 const GDate *today,
                 const JyIssue *issues[JY_ENDING_MAX_ISSUES])
{
  gsize n = 0;

  G_STATIC_ASSERT (G_N_ELEMENTS (rules) <= JY_ENDING_MAX_ISSUES);

  for (gsize i = 0; i < G_N_ELEMENTS (rules); i++)
    if (rules[i].broken (form, today))
      issues[n++] = &rules[i].issue;

  return n;
}
