/* jy-renewal.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-renewal.h"

#include <glib/gi18n.h>

#include "jy-date.h"
#include "jy-setting.h"
#include "jy-signing-check.h"
#include "jy-store-signing.h"
#include "jy-store-teams.h"
#include "jy-work-agreement-private.h"

void
jy_renewal_free (JyRenewal *self)
{
  if (self == NULL)
    return;

  jy_stored_agreement_free (self->before);
  g_free (self->head);
  g_free (self->team);
  g_free (self->doctor);
  jy_stored_agreement_free (self->after);
  g_clear_pointer (&self->members, g_ptr_array_unref);
  g_strfreev (self->changes);
  g_free (self);
}

static gpointer
copy_member_cb (gconstpointer member, gpointer data G_GNUC_UNUSED)
{
  return jy_stored_agreement_member_copy (member);
}

JyRenewal *
jy_renewal_copy (const JyRenewal *self)
{
  JyRenewal *copy = g_memdup2 (self, sizeof *self);

  copy->before = jy_stored_agreement_copy (self->before);
  copy->head = g_strdup (self->head);
  copy->team = g_strdup (self->team);
  copy->doctor = g_strdup (self->doctor);
  copy->after = self->after != NULL ? jy_stored_agreement_copy (self->after) : NULL;
  copy->members = g_ptr_array_copy (self->members, copy_member_cb, NULL);
  copy->changes = g_strdupv (self->changes);

  return copy;
}

/* What a proposal is worked out with. */
typedef struct
{
  JyWork *work;
  JyRenewal *renewal;
  JyStoredAgreement *after;
  GPtrArray *persons; /* of the household */
  GStrvBuilder *changes;
  gboolean is_possible;
} Plan;

/* @sentence has {name} for @name. */
static void
tell (Plan *self, const char *sentence, const char *name)
{
  g_autoptr (GString) text = g_string_new (sentence);

  g_string_replace (text, "{name}", name, 0);
  g_strv_builder_add (self->changes, text->str);
}

static const JySigningPerson *
find_person (const Plan *self, gint64 resident)
{
  for (guint i = 0; i < self->persons->len; i++)
    {
      const JySigningPerson *person = g_ptr_array_index (self->persons, i);

      if (person->resident == resident)
        return person;
    }

  return NULL;
}

/* Why somebody who left the household is left out. */
static gboolean
tell_gone (Plan *self, gint64 resident, GError **error)
{
  g_autoptr (JySigningPerson) person =
    jy_store_get_signing_person (self->work->store, resident, error);

  if (person == NULL)
    return FALSE;

  if (g_date_valid (&person->died_on))
    tell (self, _("{name} died and is left out."), person->name);
  else if (g_date_valid (&person->moved_out_on))
    tell (self, _("{name} moved away and is left out."), person->name);
  else
    tell (self, _("{name} belongs to another household now and is left out."), person->name);
  return TRUE;
}

static gboolean
carry_member (Plan *self, const JyStoredAgreementMember *member, GError **error)
{
  const JySigningPerson *person = find_person (self, member->resident);
  g_autoptr (GPtrArray) clashes = NULL;
  JyStoredAgreementMember *next;

  if (person == NULL)
    return tell_gone (self, member->resident, error);

  clashes =
    jy_store_find_agreement_clashes (self->work->store, member->resident, &self->after->starts_on,
                                     &self->after->ends_on, self->renewal->before->id, error);
  if (clashes == NULL)
    return FALSE;
  if (clashes->len > 0)
    {
      g_autofree char *sentence =
        jy_agreement_clash_dup_sentence (g_ptr_array_index (clashes, 0), person->name);

      g_strv_builder_add (self->changes, sentence);
      return TRUE;
    }

  next = g_new0 (JyStoredAgreementMember, 1);
  next->resident = member->resident;
  next->package = member->package;
  next->joined_on = self->after->starts_on;
  next->end_reason = g_strdup ("");
  g_ptr_array_add (self->renewal->members, next);
  return TRUE;
}

static gboolean
carry_members (Plan *self, GError **error)
{
  g_autoptr (GPtrArray) members =
    jy_store_list_agreement_members (self->work->store, self->renewal->before->id, error);

  for (guint i = 0; members != NULL && i < members->len; i++)
    {
      const JyStoredAgreementMember *member = g_ptr_array_index (members, i);

      if (!g_date_valid (&member->ended_on) && !carry_member (self, member, error))
        return FALSE;
    }
  if (members == NULL)
    return FALSE;

  if (self->renewal->members->len == 0)
    {
      self->is_possible = FALSE;
      tell (self, _("Nobody is left to renew it with: end it."), "");
    }
  return TRUE;
}

/* The doctor may have left since; the clerk then chooses another. */
static gboolean
check_doctor (Plan *self, GError **error)
{
  g_autoptr (JyStoredStaff) doctor = NULL;

  if (self->after->doctor == 0)
    return TRUE;

  doctor = jy_store_get_staff (self->work->store, self->after->doctor, error);
  if (doctor == NULL)
    return FALSE;

  self->renewal->doctor = g_strdup (doctor->name);
  if (g_date_valid (&doctor->left_on) &&
      g_date_compare (&doctor->left_on, &self->after->starts_on) <= 0)
    {
      self->is_possible = FALSE;
      tell (self, _("{name} has left: choose another doctor."), doctor->name);
    }
  return TRUE;
}

static gboolean
check_team (Plan *self, GError **error)
{
  g_autoptr (JyStoredTeam) team = jy_store_get_team (self->work->store, self->after->team, error);

  if (team == NULL)
    return FALSE;

  self->renewal->team = g_strdup (team->name);
  if (g_date_valid (&team->closed_on) &&
      g_date_compare (&team->closed_on, &self->after->starts_on) <= 0)
    {
      self->is_possible = FALSE;
      tell (self, _("Team {name} is closed: choose another team."), team->name);
    }
  return TRUE;
}

/* Only what is signed, not ended and not renewed can be renewed. */
static gboolean
check_before (Plan *self, GError **error)
{
  const JyStoredAgreement *before = self->renewal->before;
  gint64 next;

  if (!jy_store_find_renewal (self->work->store, before->id, &next, error))
    return FALSE;

  self->is_possible = FALSE;
  if (!g_date_valid (&before->signed_on))
    tell (self, _("This agreement is a draft: sign it first."), "");
  else if (g_date_valid (&before->ended_on))
    tell (self, _("This agreement was ended: sign again instead."), "");
  else if (next != 0)
    tell (self, _("This agreement is renewed already."), "");
  else if (g_date_compare (&self->after->ends_on, &self->work->today) < 0)
    tell (self, _("A renewal would be over already: sign again instead."), "");
  else
    self->is_possible = TRUE;
  return TRUE;
}

/* A new record that follows the old one; the old one stays as it is. */
static JyStoredAgreement *
make_after (JyWork *work, const JyStoredAgreement *before, GError **error)
{
  g_autoptr (JyStoredAgreement) after = jy_stored_agreement_copy (before);

  after->id = 0;
  after->rev = 0;
  g_clear_pointer (&after->number, g_free);
  after->number = g_strdup ("");
  after->signed_on = work->today;
  after->starts_on = before->ends_on;
  g_date_add_days (&after->starts_on, 1);
  g_date_clear (&after->ended_on, 1);
  after->renews = before->id;
  after->talk = 0;
  after->draft_step = 0;

  return jy_agreement_take_term (work, after, error) ? g_steal_pointer (&after) : NULL;
}

static gboolean
work_out (Plan *self, GError **error)
{
  int auto_renew;

  if (!check_before (self, error) || !carry_members (self, error) || !check_team (self, error) ||
      !check_doctor (self, error) ||
      !jy_signing_read_setting (self->work, JY_SETTING_AUTO_RENEW, &auto_renew, error))
    return FALSE;

  /* Who signed may have left; the head is asked for next time. */
  if (find_person (self, self->after->signer) == NULL)
    self->after->signer = 0;
  self->renewal->is_suggested = self->is_possible && auto_renew;
  return TRUE;
}

JyRenewal *
jy_renewal_propose (JyWork *work, gint64 agreement, GError **error)
{
  g_autoptr (JyRenewal) self = g_new0 (JyRenewal, 1);
  g_autoptr (JyStoredAgreement) after = NULL;
  g_autoptr (GPtrArray) persons = NULL;
  g_autoptr (GStrvBuilder) changes = g_strv_builder_new ();
  Plan plan = { .work = work, .renewal = self, .changes = changes };

  self->members = g_ptr_array_new_with_free_func (jy_agreement_member_record.free);
  self->before = jy_store_get_agreement (work->store, agreement, error);
  if (self->before == NULL)
    return NULL;
  self->head = jy_store_dup_household_title (work->store, self->before->household, error);
  after = self->head != NULL ? make_after (work, self->before, error) : NULL;
  persons = after != NULL
              ? jy_store_list_signing_persons (work->store, self->before->household, error)
              : NULL;
  if (persons == NULL)
    return NULL;

  plan.after = after;
  plan.persons = persons;
  if (!work_out (&plan, error))
    return NULL;

  self->changes = g_strv_builder_end (changes);
  self->after = plan.is_possible ? g_steal_pointer (&after) : NULL;
  return g_steal_pointer (&self);
}
