/* jy-demo-signing.c - one agreement of a household as records
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-agreement.h"
#include "jy-date.h"
#include "jy-demo-private.h"
#include "jy-demo-random.h"
#include "jy-demo-term.h"
#include "jy-store-agreement-details.h"

static gboolean
lives_here (const JyDemoPerson *person, const GDate *day)
{
  return g_date_compare (&person->born, day) <= 0 &&
         jy_date_in_period (day, &person->from_on, &person->until_on);
}

static const JyDemoPerson *
find_signer (const JyDemo *self, const JyDemoFamily *family, const GDate *day)
{
  const JyDemoPerson *signer = NULL;

  for (guint i = 0; i < family->people->len; i++)
    {
      const JyDemoPerson *person = g_ptr_array_index (family->people, i);

      if (lives_here (person, day) && jy_date_get_age (&person->born, day) >= 18 && signer == NULL)
        signer = person;
    }

  return signer;
}

/* The basic package for most; more of those who are ill take a higher one (S143). */
static gsize
pick_tier (JyDemo *self, const JyDemoPerson *person)
{
  if ((person->groups & JY_DEMO_SPECIAL) != 0 && jy_demo_chance (self->rand, 110))
    return 2;

  return jy_demo_chance (self->rand, (person->groups & JY_DEMO_CHRONIC) != 0 ? 420 : 130) ? 1 : 0;
}

/* The day on which @person is covered first; invalid if never until @last.  Who is born or moves in
 * during the term joins some weeks later. */
static GDate
get_join (JyDemo *self, const JyDemoPerson *person, const JyDemoTerm *term, const GDate *last)
{
  GDate came = g_date_valid (&person->from_on) ? person->from_on : person->born;
  GDate join = term->start;

  if (g_date_compare (&came, &term->start) > 0)
    join = jy_demo_add_days (&came, jy_demo_between (self->rand, 15, 50));
  if (!lives_here (person, &join) || g_date_compare (&join, last) > 0 ||
      (g_date_compare (&join, &term->start) > 0 && g_date_compare (&join, &self->today) > 0))
    g_date_clear (&join, 1);

  return join;
}

static void
add_member (JyDemo *self,
            GPtrArray *members,
            const JyDemoPerson *person,
            const JyDemoTerm *term,
            const GDate *last)
{
  JyStoredAgreementMember *member;
  GDate join;

  join = get_join (self, person, term, last);
  if (!g_date_valid (&join))
    return;

  member = g_new0 (JyStoredAgreementMember, 1);
  member->resident = person->id;
  member->package = self->packages[pick_tier (self, person)];
  member->joined_on = join;
  member->end_reason = g_strdup ("");
  if (g_date_valid (&person->until_on) && g_date_compare (&person->until_on, last) <= 0)
    {
      member->ended_on = person->until_on;
      g_free (member->end_reason);
      member->end_reason = g_strdup (
        g_str_equal (person->end_reason, "death") ? JY_TERMINATION_DIED : JY_TERMINATION_MOVED);
    }
  g_ptr_array_add (members, member);
}

static GPtrArray *
list_members (JyDemo *self, const JyDemoFamily *family, const JyDemoTerm *term)
{
  GPtrArray *members =
    g_ptr_array_new_with_free_func ((GDestroyNotify) jy_stored_agreement_member_free);
  GDate last = term->end;

  if (g_date_valid (&term->ended))
    last = jy_demo_add_days (&term->ended, -1);

  for (guint i = 0; i < family->people->len; i++)
    {
      const JyDemoPerson *person = g_ptr_array_index (family->people, i);

      /* The same people stay out every time: it is they who did not want to. */
      if ((person->id / 8) % 25 != 0 || i == 0)
        add_member (self, members, person, term, &last);
    }

  return members;
}

static gboolean
has_special (const JyDemoFamily *family)
{
  for (guint i = 0; i < family->people->len; i++)
    if (((const JyDemoPerson *) g_ptr_array_index (family->people, i))->groups & JY_DEMO_SPECIAL)
      return TRUE;

  return FALSE;
}

static gboolean
has_away (const JyDemoFamily *family)
{
  for (guint i = 0; i < family->people->len; i++)
    if (((const JyDemoPerson *) g_ptr_array_index (family->people, i))->away_place != NULL)
      return TRUE;

  return FALSE;
}

static gboolean
write_material (JyDemo *self, gint64 agreement, const char *kind, const GDate *day, GError **error)
{
  const JyStoredAgreementMaterial row = { .id = jy_store_new_id (self->store),
                                          .agreement = agreement,
                                          .kind = (char *) kind,
                                          .copies = 1,
                                          .given_on = *day };

  return jy_store_insert_agreement_material (self->store, &row, error);
}

/* Home care needs a consent before it is agreed (S14). */
static gboolean
write_home_care (JyDemo *self,
                 const JyStoredAgreement *agreement,
                 const JyStoredAgreementMember *member,
                 const char *signer,
                 GError **error)
{
  const JyStoredHomeCareConsent consent = { .id = jy_store_new_id (self->store),
                                            .agreement = agreement->id,
                                            .resident = member->resident,
                                            .given_on = agreement->signed_on,
                                            .signer = (char *) signer };
  const JyStoredAgreementItem item = { .id = jy_store_new_id (self->store),
                                       .agreement = agreement->id,
                                       .resident = member->resident,
                                       .service_item = self->home_care_item,
                                       .way = (char *) "home",
                                       .times = 4,
                                       .place = (char *) "家中" };

  return jy_store_insert_home_care_consent (self->store, &consent, error) &&
         jy_store_insert_agreement_item (self->store, &item, error);
}

static gboolean
write_details (JyDemo *self,
               const JyStoredAgreement *agreement,
               const GPtrArray *members,
               const JyDemoTerm *term,
               const char *signer,
               GError **error)
{
  for (guint i = 0; i < members->len; i++)
    {
      const JyStoredAgreementMember *member = g_ptr_array_index (members, i);

      if (member->package == self->packages[2] &&
          !write_home_care (self, agreement, member, signer, error))
        return FALSE;
    }

  return !term->is_first ||
         (write_material (self, agreement->id, "notice", &agreement->signed_on, error) &&
          write_material (self, agreement->id, "card", &agreement->signed_on, error));
}

static void
count (JyDemo *self, const JyStoredAgreement *agreement, const GPtrArray *members)
{
  self->counts.agreements++;
  for (guint i = 0; i < members->len; i++)
    {
      const JyStoredAgreementMember *member = g_ptr_array_index (members, i);

      if (g_date_compare (&member->joined_on, &self->today) <= 0 &&
          g_date_compare (&self->today, &agreement->ends_on) <= 0 &&
          (!g_date_valid (&member->ended_on) ||
           g_date_compare (&self->today, &member->ended_on) < 0))
        self->counts.signed_residents++;
    }
}

/* When the last member leaves, the agreement ends with them. */
static void
end_with_last_member (JyDemoTerm *term, const GPtrArray *members)
{
  GDate last;
  const char *reason = NULL;

  g_date_clear (&last, 1);
  for (guint i = 0; i < members->len; i++)
    {
      const JyStoredAgreementMember *member = g_ptr_array_index (members, i);

      if (!g_date_valid (&member->ended_on))
        return;
      if (!g_date_valid (&last) || g_date_compare (&member->ended_on, &last) > 0)
        {
          last = member->ended_on;
          reason = member->end_reason;
        }
    }

  if (reason != NULL && (!g_date_valid (&term->ended) || g_date_compare (&last, &term->ended) < 0))
    {
      term->ended = last;
      term->reason =
        g_str_equal (reason, JY_TERMINATION_DIED) ? JY_TERMINATION_DIED : JY_TERMINATION_MOVED;
    }
}

/* A new agreement is with the doctor of the household's team, or, after a switch, another of it. */
static void
fill (JyDemo *self,
      const JyDemoFamily *family,
      const JyDemoTerm *term,
      const JyDemoPerson *signer,
      JyStoredAgreement *agreement)
{
  static const int channels[] = { 26, 20, 24, 8, 14, 8 };
  const JyDemoPlace *place = &g_array_index (self->places, JyDemoPlace, family->place);
  const JyDemoTeam *team = jy_demo_get_team (self, place, &term->signed_on);

  agreement->household = family->id;
  agreement->signer = signer->id;
  agreement->team = team->id;
  agreement->doctor = jy_demo_get_doctor (team, family->id, term->except, &term->signed_on);
  agreement->second_doctor = has_special (family) ? team->village_doctor : 0; /* S38 */
  agreement->channel = (int) jy_demo_weigh (self->rand, channels, G_N_ELEMENTS (channels)) + 1;
  agreement->signed_on = term->signed_on;
  agreement->starts_on = term->start;
  agreement->ends_on = term->end;
  agreement->renews = term->renews;
  agreement->planned_time = (char *) (has_away (family) ? "春节返乡期间" : ""); /* S62 */
  agreement->informed = 1;
  agreement->note = (char *) "";
}

gboolean
jy_demo_write_term (JyDemo *self,
                    const JyDemoFamily *family,
                    JyDemoTerm *term,
                    gint64 *id,
                    gint64 *doctor,
                    GError **error)
{
  const JyDemoPerson *signer = find_signer (self, family, &term->signed_on);
  g_autoptr (GPtrArray) members = list_members (self, family, term);
  g_autoptr (GPtrArray) refused = g_ptr_array_new_with_free_func (g_free);
  JyStoredAgreement agreement = { 0 };
  JyStoredTermination termination = { .note = (char *) "" };
  g_autofree char *number = NULL;
  gboolean added = FALSE, is_stored;

  *id = 0;
  if (signer == NULL || members->len == 0)
    return TRUE;

  end_with_last_member (term, members);
  fill (self, family, term, signer, &agreement);
  termination.reason = (char *) term->reason;
  termination.confirmed_by = signer->name;
  termination.confirmed_on = termination.ended_on = term->ended;

  is_stored = jy_agreement_batch_add (self->batch, &agreement, members,
                                      g_date_valid (&term->ended) ? &termination : NULL, refused,
                                      &added, error);
  number = agreement.number; /* the batch made it */
  if (!is_stored || !added)
    return is_stored;

  count (self, &agreement, members);
  *id = agreement.id;
  *doctor = agreement.doctor;
  return write_details (self, &agreement, members, term, signer->name, error);
}
