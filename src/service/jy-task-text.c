/* jy-task-text.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-task-text.h"

#include <glib/gi18n.h>

#include "jy-date.h"
#include "jy-person-code.h"
#include "jy-words.h"

static char *
dup_age (const GDate *born, const GDate *day)
{
  int years = jy_date_get_age (born, day);
  int months = jy_date_get_age_in_months (born, day);

  if (years >= 2)
    return g_strdup_printf (ngettext ("%d year", "%d years", years), years);

  return g_strdup_printf (ngettext ("%d month", "%d months", months), months);
}

char *
jy_task_row_dup_sex_and_age (const JyTaskRow *self)
{
  const char code[] = { (char) ('0' + self->sex), '\0' };
  g_autofree char *age = NULL;

  if (!g_date_valid (&self->born_on))
    return g_strdup (jy_choice_get_name (jy_sexes, code));

  age = dup_age (&self->born_on, &self->day);
  /* Translators: sex and age: "Female, 74 years" */
  return g_strdup_printf (_("%s, %s"), jy_choice_get_name (jy_sexes, code), age);
}

char *
jy_task_row_dup_person (const JyTaskRow *self)
{
  g_autofree char *age = NULL;

  if (self->resident == 0)
    /* Translators: for whom a service is due: a household, known by the name of its head */
    return g_strdup_printf (_("Household of %s"), self->name);

  age = jy_task_row_dup_sex_and_age (self);
  /* Translators: for whom a service is due: name, then sex and age */
  return g_strdup_printf (C_("task", "%s, %s"), self->name, age);
}

const char *
jy_task_row_get_service (const JyTaskRow *self)
{
  return self->rule != NULL ? jy_service_rule_get_name (self->rule)
                            : jy_service_kind_get_name (jy_service_kind_from_id (self->kind));
}

char *
jy_task_row_dup_service (const JyTaskRow *self)
{
  JyServiceKind kind = jy_service_kind_from_id (self->kind);
  JyServiceKind form = jy_service_kind_from_id (self->form);

  if (kind != JY_SERVICE_RECHECK || form == JY_SERVICE_NONE)
    return g_strdup (jy_task_row_get_service (self));

  /* Translators: a recheck, and of what: "Recheck: Blood pressure follow-up" */
  return g_strdup_printf (jy_words_get ("task", NC_("task", "%s: %s")),
                          jy_service_kind_get_name (kind), jy_service_kind_get_name (form));
}

char *
jy_task_row_dup_state (const JyTaskRow *self)
{
  int days = g_date_days_between (&self->day, &self->to);
  char from[JY_DATE_TEXT_SIZE];

  if (self->state == JY_DUE_OVERDUE)
    /* Translators: how many days the last day is over, short */
    return g_strdup_printf (C_("task", "%d d over"), -days);
  if (self->state == JY_DUE_DUE && days == 0)
    return g_strdup (C_("task", "last day"));
  if (self->state == JY_DUE_DUE)
    /* Translators: how many days are left, short */
    return g_strdup_printf (C_("task", "%d d left"), days);
  if (self->state != JY_DUE_UPCOMING)
    return g_strdup (jy_due_state_get_name (self->state));

  jy_date_to_text (&self->from, from);
  /* Translators: the first day on which a service may be given */
  return g_strdup_printf (C_("task", "from %s"), from);
}

static char *
dup_postponed (const JyTaskRow *self)
{
  char day[JY_DATE_TEXT_SIZE];

  if (!g_date_valid (&self->postponed_until) ||
      g_date_compare (&self->postponed_until, &self->day) <= 0)
    return g_strdup ("");

  jy_date_to_text (&self->postponed_until, day);
  /* Translators: a service is postponed: to which day, and why */
  return g_strdup_printf (C_("task", "not before %s: %s"), day, self->postpone_reason);
}

char *
jy_task_row_dup_plan (const JyTaskRow *self)
{
  g_autofree char *postponed = dup_postponed (self);
  char day[JY_DATE_TEXT_SIZE];

  if (!g_date_valid (&self->planned_on))
    return g_steal_pointer (&postponed);

  jy_date_to_text (&self->planned_on, day);
  return *postponed != '\0' ? g_strdup_printf ("%s · %s", day, postponed) : g_strdup (day);
}

char *
jy_task_row_dup_window (const JyTaskRow *self)
{
  char from[JY_DATE_TEXT_SIZE], to[JY_DATE_TEXT_SIZE];

  jy_date_to_text (&self->from, from);
  jy_date_to_text (&self->to, to);

  return g_strdup_printf ("%s – %s", from, to);
}
