/* jy-person-summary.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-person-summary.h"

#include <glib/gi18n.h>

#include "jy-facts.h"
#include "jy-household-text.h"
#include "jy-masked-label.h"
#include "jy-person-code.h"
#include "jy-relation.h"

char *
jy_person_view_dup_about (const JyPersonView *self, const GDate *today)
{
  g_autofree char *age = jy_person_dup_sex_and_age (self->row, today);
  g_autofree char *born = jy_day_dup_text (&self->resident->born_on);

  return g_strdup_printf (_("%s · born on %s"), age, born);
}

char *
jy_person_view_dup_gone (const JyPersonView *self)
{
  g_autofree char *died = jy_day_dup_text (&self->resident->died_on);
  g_autofree char *out = jy_day_dup_text (&self->resident->moved_out_on);

  if (*died != '\0')
    return g_strdup_printf (_("Died on %s"), died);
  if (*out != '\0')
    return g_strdup_printf (_("Moved out of the territory on %s"), out);

  return g_strdup ("");
}

char *
jy_person_view_dup_memberships (const JyPersonView *self)
{
  g_autoptr (GStrvBuilder) lines = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;

  for (guint i = 0; i < self->memberships->len; i++)
    {
      const JyStoredMembership *membership = g_ptr_array_index (self->memberships, i);
      g_autofree char *days =
        jy_period_of_days_dup_text (&membership->from_on, &membership->until_on);
      const char *relation = jy_relation_get_name (membership->relation);
      g_autofree char *line = NULL;

      if (!g_date_valid (&membership->until_on))
        continue;
      /* Translators: an earlier household: days, relation there, why it ended */
      line = g_strdup_printf (_("Before: %s, %s, %s"), days, relation,
                              jy_choice_get_name (jy_membership_ends, membership->end_reason));
      g_strv_builder_add (lines, line);
    }

  list = g_strv_builder_end (lines);
  return g_strjoinv ("\n", list);
}

static void
add_masked (GtkGrid *grid, const char *label, const char *value, gboolean is_phone)
{
  GtkWidget *masked = g_object_new (JY_TYPE_MASKED_LABEL, "phone", is_phone, "what", label, NULL);

  jy_masked_label_set_value (JY_MASKED_LABEL (masked), value);
  jy_facts_add_widget (grid, label, masked);
}

static char *
dup_household (const JyPersonView *self)
{
  if (self->household == NULL)
    return g_strdup (_("in none"));

  return g_strdup_printf (_("No. %s, %s"), self->household->number,
                          jy_relation_get_name (self->row->relation));
}

void
jy_person_view_show_facts (const JyPersonView *self, GtkGrid *grid)
{
  g_autofree char *household = dup_household (self);
  g_autofree char *groups = jy_groups_dup_text (self->classes.groups);

  jy_facts_clear (grid);
  jy_facts_add (grid, _("Household"), household);
  jy_facts_add (grid, _("Area"), self->row->area_name);
  jy_facts_add (grid, _("Address"), self->row->address);
  add_masked (grid, _("Phone"), self->resident->phone, TRUE);
  add_masked (grid, _("Identity number"), self->resident->id_number, FALSE);
  if (!g_str_equal (self->resident->residence_pattern, "local"))
    jy_facts_add (grid, _("Lives"),
                  jy_choice_get_name (jy_residence_patterns, self->resident->residence_pattern));
  jy_facts_add (grid, _("Groups"), groups);
  jy_facts_add (grid, _("Class"), self->population_reason);
  jy_facts_add (grid, _("Health class"), self->health_reason);
  jy_facts_add (grid, _("Acceptance"), jy_acceptance_get_name (self->classes.acceptance));
  jy_facts_add (grid, _("Agreement"), jy_agreement_state_get_name (self->row->agreement_state));
  if (self->agreements->len > 0)
    {
      g_autofree char *text =
        jy_listed_agreement_dup_text (g_ptr_array_index (self->agreements, 0));

      jy_facts_add (grid, "", text);
    }
}

void
jy_person_view_show_data (const JyPersonView *self, GtkGrid *grid)
{
  const JyStoredResident *resident = self->resident;
  const char sex[] = { (char) ('0' + resident->sex), '\0' };
  const char registration[] = { (char) ('0' + resident->resid_type), '\0' };
  g_autofree char *born = jy_day_dup_text (&resident->born_on);
  g_autofree char *discharged = jy_day_dup_text (&resident->discharged_on);

  jy_facts_clear (grid);
  jy_facts_add (grid, _("Full name"), resident->name);
  jy_facts_add (grid, _("Sex"), jy_choice_get_name (jy_sexes, sex));
  jy_facts_add (grid, _("Born on"), born);
  jy_facts_add (grid, _("Document"), jy_choice_get_name (jy_id_types, resident->id_type));
  add_masked (grid, _("Identity number"), resident->id_number, FALSE);
  add_masked (grid, _("Phone"), resident->phone, TRUE);
  jy_facts_add (grid, _("Registration"), jy_choice_get_name (jy_resid_types, registration));
  jy_facts_add (grid, _("Lives"),
                jy_choice_get_name (jy_residence_patterns, resident->residence_pattern));
  jy_facts_add (grid, _("Where, if away"), resident->away_place);
  jy_facts_add (grid, _("Left hospital on"), discharged);
  jy_facts_add (grid, _("Note"), resident->note);
}

void
jy_person_view_show_agreements (const JyPersonView *self, GtkGrid *grid, const GDate *today)
{
  jy_facts_clear (grid);
  for (guint i = 0; i < self->agreements->len; i++)
    {
      const JyListedAgreement *agreement = g_ptr_array_index (self->agreements, i);
      g_autofree char *text = jy_listed_agreement_dup_text (agreement);
      JyAgreementState state = jy_agreement_get_state (&agreement->facts, today);
      g_autofree char *line =
        g_strdup_printf ("%s · %s", jy_agreement_state_get_name (state), text);

      jy_facts_add (grid, agreement->number, line);
    }
  if (self->agreements->len == 0)
    jy_facts_add (grid, _("Agreement"), jy_agreement_state_get_name (JY_AGREEMENT_NONE));
}
