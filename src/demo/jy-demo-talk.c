/* jy-demo-talk.c - talks with households that did not sign, their reasons and needs; drafts
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-agreement.h"
#include "jy-demo-private.h"
#include "jy-demo-random.h"
#include "jy-store-contacts.h"

#define N_DRAFTS 4

static const char *const refusals[] = { "no-need",  "unclear", "away",     "absent", "other-doctor",
                                        "distrust", "cost",    "thinking", "no-need" };
static const char *const needs[] = { "education", "chronic",  "maternal",  "rehabilitation",
                                     "child",     "medicine", "home-visit" };

/* One to three needs (S17), in the order of the survey. */
static gboolean
write_needs (JyDemo *self, const JyStoredContactAttempt *talk, GError **error)
{
  const char *kinds[G_N_ELEMENTS (needs) + 1] = { NULL };
  gsize n = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (needs); i++)
    if (jy_demo_chance (self->rand, 260))
      kinds[n++] = needs[i];

  return n == 0 || jy_store_set_needs (self->store, talk, kinds, error);
}

static gboolean
write_talk (
  JyDemo *self, const JyDemoFamily *family, const GDate *day, gboolean is_last, GError **error)
{
  static const int levels[] = { 330, 470, 200 }; /* S33 */
  const JyDemoPlace *place = &g_array_index (self->places, JyDemoPlace, family->place);
  const JyDemoTeam *team = jy_demo_get_team (self, place, day);
  const JyDemoPerson *head = g_ptr_array_index (family->people, 0);
  JyStoredContactAttempt talk = { .id = jy_store_new_id (self->store),
                                  .household = family->id,
                                  .resident = head->id,
                                  .staff = jy_demo_chance (self->rand, 600) ? team->nurse
                                                                            : team->village_doctor,
                                  .made_on = *day,
                                  .note = (char *) "" };

  talk.acceptance = (int) jy_demo_weigh (self->rand, levels, G_N_ELEMENTS (levels)) + 1;
  talk.channel = jy_demo_between (self->rand, 3, 5);
  talk.refusal = (char *) (talk.acceptance == 3
                             ? "thinking"
                             : jy_demo_pick_text (self->rand, refusals, G_N_ELEMENTS (refusals)));
  if (is_last && jy_demo_chance (self->rand, 700))
    talk.next_on = jy_demo_add_days (&self->today, jy_demo_between (self->rand, -20, 90));
  if (g_date_valid (&talk.next_on) && g_date_compare (&talk.next_on, day) <= 0)
    talk.next_on = jy_demo_add_days (day, 30);

  return jy_store_insert_contact_attempt (self->store, &talk, error) &&
         (!jy_demo_chance (self->rand, 420) || write_needs (self, &talk, error));
}

/* A signing that was begun at the counter and put aside. */
static gboolean
write_draft (JyDemo *self, const JyDemoFamily *family, GError **error)
{
  const JyDemoPerson *head = g_ptr_array_index (family->people, 0);
  gint64 id = jy_store_new_id (self->store);
  g_autofree char *number = g_strdup_printf ("D%" G_GINT64_FORMAT, id);
  JyStoredAgreement draft = { .id = id,
                              .number = number,
                              .household = family->id,
                              .signer = head->id,
                              .starts_on = self->today,
                              .planned_time = (char *) "",
                              .draft_step = 2 + self->n_drafts % 3,
                              .note = (char *) "" };
  const JyStoredAgreementMember member = { .id = jy_store_new_id (self->store),
                                           .agreement = draft.id,
                                           .resident = head->id,
                                           .package = self->packages[0],
                                           .joined_on = self->today,
                                           .end_reason = (char *) "" };

  self->n_drafts++;
  jy_agreement_get_end (&draft.starts_on, 12, &draft.ends_on);
  return jy_store_insert_agreement (self->store, &draft, error) &&
         jy_store_insert_agreement_member (self->store, &member, error);
}

gboolean
jy_demo_write_talks (JyDemo *self, const JyDemoFamily *family, GError **error)
{
  int n = jy_demo_chance (self->rand, 480) ? jy_demo_between (self->rand, 1, 3) : 0;
  GDate first = g_date_valid (&family->registered_on) ? family->registered_on
                                                      : jy_demo_add_days (&self->today, -500);

  if (g_date_valid (&family->dissolved_on) || n == 0)
    return TRUE;

  for (int i = 0; i < n; i++)
    {
      first = jy_demo_day_between (self->rand, &first, &self->today);
      if (!write_talk (self, family, &first, i + 1 == n, error))
        return FALSE;
    }

  return self->n_drafts >= N_DRAFTS || family->people->len < 2 || write_draft (self, family, error);
}
