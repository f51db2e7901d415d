/* jy-due-reason.c: why something is due, in words
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-date.h"
#include "jy-due.h"

/* "Hypertension since 2024-05-02"; a day before our records is not told. */
static char *
dup_condition (const JyDueWindow *self, const char *day)
{
  g_autofree char *group = jy_groups_dup_text (self->rule->groups);

  if (!g_date_valid (&self->caused_on))
    return g_steal_pointer (&group);

  /* Translators: a population group and the day a person came to belong to it */
  return g_strdup_printf (C_("fact", "%s since %s"), group, day);
}

/* The fact, in words. */
static char *
dup_fact (const JyDueWindow *self, const char *day)
{
  switch (self->cause)
    {
    case JY_CAUSE_CONDITION:
      return dup_condition (self, day);
    case JY_CAUSE_AGE:
      return g_strdup_printf (_("old enough since %s"), day);
    case JY_CAUSE_BORN:
      return g_strdup_printf (_("born on %s"), day);
    case JY_CAUSE_PREGNANCY:
      return g_strdup_printf (_("pregnant, last period on %s"), day);
    case JY_CAUSE_BIRTH:
      return g_strdup_printf (_("gave birth on %s"), day);
    case JY_CAUSE_PROMISE:
      return g_strdup_printf (_("promised in the agreement since %s"), day);
    case JY_CAUSE_SIGNED:
      return g_strdup_printf (_("signed at the clinic on %s"), day);
    case JY_CAUSE_AWAY:
      return g_strdup_printf (_("away from home since %s"), day);
    case JY_CAUSE_HOME:
      return g_strdup_printf (_("home again since %s"), day);
    case JY_CAUSE_PLANNED:
      return g_strdup_printf (_("time agreed on in the agreement since %s"), day);
    case JY_CAUSE_RECORD:
      return g_strdup_printf (_("the record of %s asks for it"), day);
    case JY_CAUSE_REFERRAL:
      return g_strdup_printf (_("referred on %s"), day);
    case JY_CAUSE_TALK:
      return g_strdup_printf (_("said so in a talk on %s"), day);
    case JY_CAUSE_AGREEMENT:
    default:
      return g_strdup_printf (_("agreement since %s"), day);
    }
}

char *
jy_due_window_dup_reason (const JyDueWindow *self)
{
  g_autofree char *source = jy_service_rule_dup_source (self->rule);
  g_autofree char *fact = NULL;
  char day[JY_DATE_TEXT_SIZE] = "—";

  if (g_date_valid (&self->caused_on))
    jy_date_to_text (&self->caused_on, day);

  fact = dup_fact (self, day);

  /* Translators: why a service is due: the rule, the fact that caused it, and the source: "Blood
   * pressure followed up once a quarter, face to face: Hypertension since 2024-05-02. National
   * specification for hypertension (3.7, S73, S74)" */
  return g_strdup_printf (C_("due reason", "%s: %s. %s"), _(self->rule->sentence), fact, source);
}
