/* jy-demo-visit.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-demo-visit.h"

#include "jy-demo-random.h"

/* Of 1,000. */
#define TRACED 800 /* referrals whose result was asked for */
#define NOT_MET 25 /* visits on which nobody was found */

static gboolean
write_referral (const JyDemoLife *life,
                const JyStoredServiceRecord *record,
                const JyOutcome *outcome,
                GError **error)
{
  GRand *rand = life->demo->rand;
  GDate result = jy_demo_add_days (&record->done_on, jy_demo_between (rand, 4, 13));
  JyStoredReferral referral = {
    .id = jy_store_new_id (life->demo->store),
    .resident = record->resident,
    .record = record->id,
    .direction = (char *) "up",
    .made_on = record->done_on,
    .check_by = record->next_by,
    .is_urgent = outcome->step == JY_OUTCOME_STEP_REFER_URGENT,
    .reason = (char *) outcome->referral_reason,
    .institution = (char *) "市中心医院",
    .department = (char *) "专科门诊",
    .consent = TRUE,
    .result = (char *) "",
  };

  if (g_date_compare (&result, &life->demo->today) <= 0 && jy_demo_chance (rand, TRACED))
    {
      referral.result_on = result;
      referral.result = (char *) (jy_demo_chance (rand, 700) ? "treated" : "admitted");
    }

  return jy_store_insert_referral (life->demo->store, &referral, error);
}

static const char *
get_step (const JyOutcome *outcome)
{
  return outcome->step == JY_OUTCOME_STEP_NONE      ? "none"
         : outcome->step == JY_OUTCOME_STEP_RECHECK ? "recheck"
                                                    : "referral";
}

/* Later records are judged by this one, too. */
static void
remember (JyDemoLife *life, const JyStoredServiceRecord *record, JyAnswers *answers)
{
  JyPreviousRecord *previous = g_new0 (JyPreviousRecord, 1);
  JyServiceRecord done = { .id = record->id,
                           .form = jy_service_kind_from_id (record->form),
                           .done_on = record->done_on };

  previous->record = jy_stored_service_record_copy (record);
  previous->answers = answers;
  jy_record_desk_add_previous (life->desk, previous);
  g_array_append_val (life->done, done);
}

/* A doctor of the team that serves the household. */
static gint64
find_staff (const JyDemoLife *life, const GDate *day)
{
  const JyRegisterHousehold *household = life->desk->household;
  const GArray *places = life->demo->places;

  for (guint i = 0; household != NULL && i < places->len; i++)
    {
      const JyDemoPlace *place = &g_array_index (places, JyDemoPlace, i);

      if (place->id == household->area)
        return jy_demo_get_doctor (jy_demo_get_team (life->demo, place, day), household->id, 0,
                                   day);
    }

  return 0;
}

gboolean
jy_demo_visit (
  JyDemoLife *life, const JyForm *form, const GDate *day, JyOutcome *outcome, GError **error)
{
  GRand *rand = life->demo->rand;
  JyStoredServiceRecord record = { .form = (char *) form->id,
                                   .done_on = *day,
                                   .visit_outcome = (char *) "done" };
  g_autoptr (JyAnswers) answers = NULL;
  g_autofree char *text = NULL;
  g_autofree char *rules = NULL;

  life->desk->form = form;
  jy_record_desk_set_date (life->desk, day);
  if (jy_demo_chance (rand, NOT_MET))
    {
      record.visit_outcome = (char *) "lost";
      answers = jy_answers_new ();
    }
  else
    answers = jy_demo_fill_form (form, &life->desk->context, &life->body, rand);
  if (answers == NULL)
    return TRUE; /* this form is not asked of that person */

  if (g_str_equal (record.visit_outcome, "done"))
    jy_record_desk_judge (life->desk, answers, outcome);
  text = jy_answers_dup_text (answers);
  rules = jy_outcome_dup_rules (outcome);
  record.id = jy_store_new_id (life->demo->store);
  record.resident = life->desk->person != NULL ? life->desk->person->id : 0;
  record.household = record.resident != 0 ? 0 : life->desk->household->id;
  record.entered_on = *day;
  record.staff = find_staff (life, day);
  record.visit_way = jy_answers_get_code (answers, "visit_way", 0);
  record.answers = text;
  record.outcome = record.proposed = outcome->code;
  record.proposed_rules = rules;
  record.next_step = (char *) get_step (outcome);
  record.next_by = outcome->by;
  if (outcome->step == JY_OUTCOME_STEP_NONE || record.resident == 0)
    g_date_clear (&record.next_by, 1);
  if (record.resident == 0)
    record.next_step = (char *) "none";
  record.next_on = outcome->next_on;
  if (!jy_store_insert_service_record (life->demo->store, &record, error))
    return FALSE;

  life->demo->counts.services++;
  remember (life, &record, g_steal_pointer (&answers));
  return !g_str_equal (record.next_step, "referral") ||
         write_referral (life, &record, outcome, error);
}
