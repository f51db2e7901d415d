/* jy-outcome-collect.c - what was decided of a record, read from the fields and put back
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-outcome-pane-private.h"

JyChoiceEntry *
jy_outcome_pane_get_expert_entry (JyOutcomePane *self)
{
  return JY_CHOICE_ENTRY (jy_field_grid_get_input (self->grid, "expert"));
}

int
jy_outcome_pane_get_class (JyOutcomePane *self)
{
  g_autofree char *code = jy_field_grid_dup_value (self->grid, "outcome");

  return *code != '\0' ? (int) g_ascii_strtoll (code, NULL, 10) : self->proposed;
}

void
jy_outcome_pane_set_typed (JyOutcomePane *self, const JyAnswers *typed)
{
  g_return_if_fail (JY_IS_OUTCOME_PANE (self));

  self->setting = TRUE;
  for (guint i = 0; i < JY_OUTCOME_N_FIELDS; i++)
    {
      g_autofree char *key = g_strdup_printf ("draft_%s", self->infos[i].name);

      if (i == JY_OUTCOME_EXPERT)
        jy_choice_entry_set_selected (jy_outcome_pane_get_expert_entry (self),
                                      g_ascii_strtoll (jy_answers_get (typed, key), NULL, 10));
      else if (jy_answers_has (typed, key))
        jy_field_grid_set_text (self->grid, self->infos[i].name, jy_answers_get (typed, key));
    }
  self->setting = FALSE;
}

void
jy_outcome_pane_get_typed (JyOutcomePane *self, JyAnswers *typed)
{
  g_return_if_fail (JY_IS_OUTCOME_PANE (self));

  for (guint i = 0; i < JY_OUTCOME_N_FIELDS; i++)
    {
      g_autofree char *key = g_strdup_printf ("draft_%s", self->infos[i].name);
      g_autofree char *text =
        i == JY_OUTCOME_EXPERT
          ? g_strdup_printf ("%" G_GINT64_FORMAT,
                             jy_choice_entry_get_selected (jy_outcome_pane_get_expert_entry (self)))
          : jy_field_grid_dup_value (self->grid, self->infos[i].name);
      gboolean is_proposed =
        (i == JY_OUTCOME_CLASS && g_strcmp0 (text, self->proposed_class) == 0) ||
        (i == JY_OUTCOME_NEXT && g_strcmp0 (text, self->proposed_next) == 0);

      if (!is_proposed && !g_str_equal (text, "0"))
        jy_answers_set (typed, key, text);
    }
}

static JyStoredReferral *
collect_referral (JyOutcomePane *self)
{
  JyStoredReferral *referral = g_new0 (JyStoredReferral, 1);
  g_autofree char *consent = jy_field_grid_dup_value (self->grid, "consent");

  referral->institution = jy_field_grid_dup_value (self->grid, "institution");
  referral->department = jy_field_grid_dup_value (self->grid, "department");
  referral->expert = jy_choice_entry_get_selected (jy_outcome_pane_get_expert_entry (self));
  referral->consent = !g_str_equal (consent, "2");
  referral->transport = jy_field_grid_dup_value (self->grid, "transport");
  referral->note = jy_field_grid_dup_value (self->grid, "note");

  return referral;
}

gboolean
jy_outcome_pane_collect (JyOutcomePane *self, JyServiceEntry *entry)
{
  JyStoredServiceRecord *record = entry->record;

  g_return_val_if_fail (JY_IS_OUTCOME_PANE (self), FALSE);

  if (!jy_field_grid_check (self->grid))
    return FALSE;

  g_free (record->outcome_reason);
  record->outcome_reason = jy_field_grid_dup_value (self->grid, "outcome_reason");
  record->outcome = jy_outcome_pane_get_class (self);
  if (record->outcome == self->proposed)
    g_clear_pointer (&record->outcome_reason, g_free);
  else if (*record->outcome_reason == '\0')
    {
      jy_field_grid_show_issue (self->grid, "outcome_reason",
                                _("Say why the class is not the one the rules propose."));
      gtk_widget_grab_focus (jy_field_grid_get_input (self->grid, "outcome_reason"));
      return FALSE;
    }

  jy_field_grid_get_date (self->grid, "next_on", &record->next_on);
  if (self->has_referral)
    entry->referral = collect_referral (self);
  return TRUE;
}
