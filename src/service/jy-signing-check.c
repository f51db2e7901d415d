/* jy-signing-check.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-signing-check.h"

#include <glib/gi18n.h>

#include "jy-date.h"
#include "jy-setting.h"
#include "jy-store-packages.h"
#include "jy-store-signing.h"
#include "jy-store-teams.h"

/* What one check knows and finds. */
typedef struct
{
  JyWork *work;
  const JySigning *signing;
  GPtrArray *persons; /* of the household */
  GPtrArray *issues;
} Check;

/* Sentences with {name} for the person they are about. */
/* clang-format off */
static const JyIssue rules[] = {
  { "SIGN-1",  "members",       JY_SEVERITY_REFUSE, N_("Choose at least one member to sign with.") },
  { "SIGN-2",  "members",       JY_SEVERITY_REFUSE, N_("{name} does not belong to this household any more.") },
  { "SIGN-3",  "members",       JY_SEVERITY_REFUSE, N_("{name} died or moved away and cannot be covered.") },
  { "SIGN-4",  "members",       JY_SEVERITY_REFUSE, NULL }, /* covered already: written below */
  { "SIGN-5",  "package",       JY_SEVERITY_REFUSE, N_("Choose a package for {name}.") },
  { "SIGN-6",  "signer",        JY_SEVERITY_REFUSE, N_("Choose the member who signs for the household.") },
  { "SIGN-7",  "signer",        JY_SEVERITY_REFUSE, N_("{name} is not of age: choose an adult to sign.") },
  { "SIGN-8",  "team",          JY_SEVERITY_REFUSE, N_("Choose the team.") },
  { "SIGN-9",  "doctor",        JY_SEVERITY_REFUSE, N_("Choose the doctor who signs.") },
  { "SIGN-10", "doctor",        JY_SEVERITY_REFUSE, N_("{name} has left: choose another doctor.") },
  { "SIGN-11", "doctor",        JY_SEVERITY_ASK,    NULL }, /* too many people: written below */
  { "SIGN-12", "second-doctor", JY_SEVERITY_ASK,    N_("{name} is a special patient: a second doctor should sign too.") },
  { "SIGN-13", "second-doctor", JY_SEVERITY_REFUSE, N_("The second doctor must be somebody else.") },
  { "SIGN-14", "channel",       JY_SEVERITY_REFUSE, N_("Choose where the signing takes place.") },
  { "SIGN-15", "start",         JY_SEVERITY_ASK,    N_("The agreement begins more than a month ago.") },
  { "SIGN-16", "start",         JY_SEVERITY_ASK,    N_("The agreement begins more than a year from now.") },
  { "SIGN-17", "signed",        JY_SEVERITY_REFUSE, N_("The day of signing is in the future.") },
  { "SIGN-18", "item",          JY_SEVERITY_REFUSE, N_("An extra service is agreed for {name}, who is not covered.") },
  { "SIGN-19", "item",          JY_SEVERITY_REFUSE, N_("Choose how the extra service for {name} is given.") },
  { "SIGN-20", "consent",       JY_SEVERITY_REFUSE, N_("Care at home for {name} needs a signed consent first.") },
  { "SIGN-21", "planned-time",  JY_SEVERITY_ASK,    N_("{name} lives away: say when the service will be given.") },
  { "SIGN-22", "informed",      JY_SEVERITY_ASK,    N_("It is not ticked that the free services and essential medicines were explained.") },
};
/* clang-format on */

static const JyIssue *
find_rule (const char *id)
{
  for (gsize i = 0; i < G_N_ELEMENTS (rules); i++)
    if (g_str_equal (rules[i].rule, id))
      return &rules[i];

  g_assert_not_reached ();
}

/* @message: (transfer full) */
static void
tell (Check *self, const char *id, gint64 resident, char *message)
{
  const JyIssue *rule = find_rule (id);
  JySigningIssue *issue = g_new0 (JySigningIssue, 1);

  issue->rule = rule->rule;
  issue->field = rule->field;
  issue->severity = rule->severity;
  issue->resident = resident;
  issue->message = message;
  g_ptr_array_add (self->issues, issue);
}

static void
tell_of (Check *self, const char *id, gint64 resident, const char *name)
{
  GString *text = g_string_new (_(find_rule (id)->message));

  g_string_replace (text, "{name}", name, 0);
  tell (self, id, resident, g_string_free (text, FALSE));
}

static const JySigningPerson *
find_person (const Check *self, gint64 resident)
{
  for (guint i = 0; i < self->persons->len; i++)
    {
      const JySigningPerson *person = g_ptr_array_index (self->persons, i);

      if (person->resident == resident)
        return person;
    }

  return NULL;
}

static gboolean
check_clashes (Check *self, const JySigningPerson *person, const GDate *first, GError **error)
{
  const JyStoredAgreement *agreement = self->signing->agreement;
  g_autoptr (GPtrArray) clashes = NULL;

  clashes = jy_store_find_agreement_clashes (self->work->store, person->resident, first,
                                             &agreement->ends_on, agreement->id, error);
  if (clashes == NULL)
    return FALSE;

  for (guint i = 0; i < clashes->len; i++)
    tell (self, "SIGN-4", person->resident,
          jy_agreement_clash_dup_sentence (g_ptr_array_index (clashes, i), person->name));

  return TRUE;
}

static gboolean
is_gone (const JySigningPerson *person, const GDate *day)
{
  return (g_date_valid (&person->died_on) && g_date_compare (&person->died_on, day) <= 0) ||
         (g_date_valid (&person->moved_out_on) && g_date_compare (&person->moved_out_on, day) <= 0);
}

static gboolean
check_member (Check *self, const JyStoredAgreementMember *member, GError **error)
{
  const JySigningPerson *person = find_person (self, member->resident);
  const GDate *first = &self->signing->agreement->starts_on;

  if (person == NULL)
    {
      g_autoptr (JySigningPerson) other =
        jy_store_get_signing_person (self->work->store, member->resident, error);

      if (other != NULL)
        tell_of (self, is_gone (other, first) ? "SIGN-3" : "SIGN-2", other->resident, other->name);
      return other != NULL;
    }

  if (is_gone (person, first))
    tell_of (self, "SIGN-3", person->resident, person->name);
  if (!check_clashes (self, person, first, error))
    return FALSE;
  if (member->package == 0)
    tell_of (self, "SIGN-5", person->resident, person->name);

  return TRUE;
}

static gboolean
check_members (Check *self, GError **error)
{
  if (self->signing->members->len == 0)
    tell_of (self, "SIGN-1", 0, "");

  for (guint i = 0; i < self->signing->members->len; i++)
    if (!check_member (self, g_ptr_array_index (self->signing->members, i), error))
      return FALSE;

  return TRUE;
}

static void
check_signer (Check *self)
{
  const JyStoredAgreement *agreement = self->signing->agreement;
  const JySigningPerson *signer = find_person (self, agreement->signer);
  const GDate *day =
    g_date_valid (&agreement->signed_on) ? &agreement->signed_on : &self->work->today;

  if (signer == NULL)
    tell_of (self, "SIGN-6", 0, "");
  else if (jy_date_get_age (&signer->born_on, day) < JY_SIGNING_ADULT_AGE)
    tell_of (self, "SIGN-7", signer->resident, signer->name);
}

/* How many people the doctor would have, against what a doctor should have (rules.md 3.15). */
static gboolean
check_load (Check *self, const JyStoredStaff *doctor, GError **error)
{
  int limit, n;

  if (!jy_signing_read_setting (self->work, JY_SETTING_MAX_PERSONS_PER_DOCTOR, &limit, error) ||
      !jy_store_count_persons_of_doctor (self->work->store, doctor->id,
                                         &self->signing->agreement->starts_on, &n, error))
    return FALSE;

  n += (int) self->signing->members->len;
  if (n > limit)
    tell (self, "SIGN-11", 0,
          /* Translators: a doctor, the number of people they would have, how many they should */
          g_strdup_printf (_("%s would have %d people: more than the %d a doctor should have."),
                           doctor->name, n, limit));
  return TRUE;
}

static gboolean
check_doctors (Check *self, GError **error)
{
  const JyStoredAgreement *agreement = self->signing->agreement;
  g_autoptr (JyStoredStaff) doctor = NULL;

  if (agreement->team == 0)
    tell_of (self, "SIGN-8", 0, "");
  if (agreement->doctor == 0)
    {
      tell_of (self, "SIGN-9", 0, "");
      return TRUE;
    }

  doctor = jy_store_get_staff (self->work->store, agreement->doctor, error);
  if (doctor == NULL)
    return FALSE;
  if (g_date_valid (&doctor->left_on) &&
      g_date_compare (&doctor->left_on, &agreement->starts_on) <= 0)
    tell_of (self, "SIGN-10", 0, doctor->name);

  return check_load (self, doctor, error);
}

/* Families with special patients are signed by two (S38). */
static void
check_second_doctor (Check *self)
{
  const JyStoredAgreement *agreement = self->signing->agreement;

  if (agreement->second_doctor != 0)
    {
      if (agreement->second_doctor == agreement->doctor)
        tell_of (self, "SIGN-13", 0, "");
      return;
    }

  for (guint i = 0; i < self->signing->members->len; i++)
    {
      const JyStoredAgreementMember *member = g_ptr_array_index (self->signing->members, i);
      const JySigningPerson *person = find_person (self, member->resident);

      if (person != NULL && (person->groups & JY_GROUPS_SECOND_DOCTOR) != 0)
        {
          tell_of (self, "SIGN-12", person->resident, person->name);
          return;
        }
    }
}

static void
check_days (Check *self)
{
  const JyStoredAgreement *agreement = self->signing->agreement;
  int days = g_date_days_between (&self->work->today, &agreement->starts_on);

  if (agreement->channel == 0)
    tell_of (self, "SIGN-14", 0, "");
  if (days < -JY_SIGNING_MAX_DAYS_BACK)
    tell_of (self, "SIGN-15", 0, "");
  if (days > 366)
    tell_of (self, "SIGN-16", 0, "");
  if (g_date_valid (&agreement->signed_on) &&
      g_date_compare (&agreement->signed_on, &self->work->today) > 0)
    tell_of (self, "SIGN-17", 0, "");
}

static gboolean
has_consent (const JySigning *signing, gint64 resident)
{
  for (guint i = 0; i < signing->consents->len; i++)
    {
      const JyStoredHomeCareConsent *consent = g_ptr_array_index (signing->consents, i);

      if (consent->resident == resident && consent->signer != NULL && *consent->signer != '\0')
        return TRUE;
    }

  return FALSE;
}

static gboolean
check_item (Check *self, const JyStoredAgreementItem *item, GError **error)
{
  const JySigningPerson *person = find_person (self, item->resident);
  const char *name = person != NULL ? person->name : "—";
  g_autoptr (JyStoredServiceItem) service =
    jy_store_get_service_item (self->work->store, item->service_item, error);

  if (service == NULL)
    return FALSE;

  if (jy_signing_find_member (self->signing, item->resident) == NULL)
    tell_of (self, "SIGN-18", item->resident, name);
  if (item->way == NULL || *item->way == '\0')
    tell_of (self, "SIGN-19", item->resident, name);
  if (service->is_home_care && !has_consent (self->signing, item->resident))
    tell_of (self, "SIGN-20", item->resident, name);

  return TRUE;
}

static gboolean
check_items (Check *self, GError **error)
{
  for (guint i = 0; i < self->signing->items->len; i++)
    if (!check_item (self, g_ptr_array_index (self->signing->items, i), error))
      return FALSE;

  return TRUE;
}

static void
check_away (Check *self)
{
  const char *planned = self->signing->agreement->planned_time;

  for (guint i = 0; i < self->signing->members->len && (planned == NULL || *planned == '\0'); i++)
    {
      const JyStoredAgreementMember *member = g_ptr_array_index (self->signing->members, i);
      const JySigningPerson *person = find_person (self, member->resident);

      if (person != NULL && person->is_away)
        {
          tell_of (self, "SIGN-21", person->resident, person->name);
          return;
        }
    }
}

GPtrArray *
jy_signing_check (JyWork *work, const JySigning *signing, GError **error)
{
  g_autoptr (GPtrArray) issues =
    g_ptr_array_new_with_free_func ((GDestroyNotify) jy_signing_issue_free);
  g_autoptr (GPtrArray) persons = NULL;
  Check self = { .work = work, .signing = signing, .issues = issues };

  persons = jy_store_list_signing_persons (work->store, signing->agreement->household, error);
  if (persons == NULL)
    return NULL;

  self.persons = persons;
  if (!check_members (&self, error))
    return NULL;
  check_signer (&self);
  if (!check_doctors (&self, error))
    return NULL;
  check_second_doctor (&self);
  check_days (&self);
  if (!check_items (&self, error))
    return NULL;
  check_away (&self);
  if (!signing->agreement->informed)
    tell_of (&self, "SIGN-22", 0, "");

  return g_steal_pointer (&issues);
}
