/* jy-household-text.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-household-text.h"

#include <glib/gi18n.h>

#include "jy-date.h"
#include "jy-person-code.h"

char *
jy_day_dup_text (const GDate *day)
{
  char text[JY_DATE_TEXT_SIZE] = "";

  if (g_date_valid (day))
    jy_date_to_text (day, text);

  return g_strdup (text);
}

char *
jy_period_of_days_dup_text (const GDate *from, const GDate *until)
{
  g_autofree char *first = jy_day_dup_text (from);
  g_autofree char *last = jy_day_dup_text (until);

  if (*first == '\0' && *last == '\0')
    return g_strdup ("");

  return g_strdup_printf ("%s – %s", first, last);
}

/* How old somebody is, as people say it. */
static char *
dup_age (const GDate *born, const GDate *today)
{
  int years = jy_date_get_age (born, today);
  int months = jy_date_get_age_in_months (born, today);

  if (years >= 2)
    return g_strdup_printf (ngettext ("%d year", "%d years", years), years);

  return g_strdup_printf (ngettext ("%d month", "%d months", months), months);
}

char *
jy_person_dup_sex_and_age (const JyRegisterPerson *person, const GDate *today)
{
  const char code[] = { (char) ('0' + person->sex), '\0' };
  g_autofree char *age = dup_age (&person->born_on, today);

  /* Translators: sex and age: "Female, 74 years" */
  return g_strdup_printf (_("%s, %s"), jy_choice_get_name (jy_sexes, code), age);
}

char *
jy_household_dup_past (const JyHouseholdView *view)
{
  g_autoptr (GStrvBuilder) lines = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;

  for (guint i = 0; i < view->former->len; i++)
    {
      const JyHouseholdMember *member = g_ptr_array_index (view->former, i);
      const JyStoredMembership *membership = member->membership;
      g_autofree char *until = jy_day_dup_text (&membership->until_on);
      g_autofree char *line = g_strdup_printf (
        /* Translators: name, until when, why: "Li Si, until 2026-05-01: Died" */
        _("%s, until %s: %s"), member->person->name, until,
        jy_choice_get_name (jy_membership_ends, membership->end_reason));

      g_strv_builder_add (lines, line);
    }

  for (guint i = 0; i < view->moves->len; i++)
    {
      const JyStoredHouseholdMove *move = g_ptr_array_index (view->moves, i);
      g_autofree char *on = jy_day_dup_text (&move->moved_on);
      g_autofree char *line =
        g_strdup_printf (_("Moved here on %s, before: %s"), on, move->address_before);

      g_strv_builder_add (lines, line);
    }

  list = g_strv_builder_end (lines);
  return g_strjoinv ("\n", list);
}

char *
jy_listed_agreement_dup_text (const JyListedAgreement *self)
{
  g_autofree char *term = jy_period_of_days_dup_text (&self->facts.starts_on, &self->facts.ends_on);
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  const char *const words[] = { term, self->team, self->doctor, self->package };
  g_auto (GStrv) list = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    if (words[i] != NULL && *words[i] != '\0')
      g_strv_builder_add (parts, words[i]);

  list = g_strv_builder_end (parts);
  return g_strjoinv (" · ", list);
}
