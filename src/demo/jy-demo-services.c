/* jy-demo-services.c - what was done of what was due: services, rechecks, referrals, and gaps
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The tasks that followed from the agreements are gone through person by person, as time went on.
 */
#include "config.h"

#include "jy-date.h"
#include "jy-demo-form.h"
#include "jy-demo-random.h"
#include "jy-demo-services.h"
#include "jy-form-catalogue.h"
#include "jy-known-facts.h"
#include "jy-record-desk.h"
#include "jy-store-tasks.h"
#include "jy-work-services.h"

/* Of 1,000 windows are served: of people who live here, of people who live elsewhere. */
#define SERVED 880
#define SERVED_AWAY 350
#define RECHECKED 820
#define TRACED 800  /* referrals whose result was asked for */
#define NEWBORN 910 /* newborns, signed or not: the visit is for every child */
#define NOT_MET 25  /* visits on which nobody was found */
#define DAYS_NEEDED 14

/* One window, without the words of its row. */
typedef struct
{
  gint64 resident;
  gint64 household;
  const JyServiceRule *rule;
  JyServiceKind form;
  GDate from;
  GDate to;
  gboolean is_away;
} Window;

/* Somebody whose windows are gone through. */
typedef struct
{
  JyDemo *demo;
  JyWork *work;
  JyRecordDesk *desk; /* (owned) (nullable) */
  JyDemoBody body;
  GArray *done; /* (element-type JyServiceRecord): what was recorded so far */
} Life;

static int
compare_windows (gconstpointer a, gconstpointer b)
{
  const Window *first = a, *second = b;

  if (first->resident != second->resident)
    return first->resident < second->resident ? -1 : 1;
  if (first->household != second->household)
    return first->household < second->household ? -1 : 1;

  return g_date_compare (&first->from, &second->from);
}

static void
add_window (const JyTaskRow *row, gpointer data)
{
  GArray *windows = data;
  Window window = {
    .resident = row->resident,
    .household = row->resident != 0 ? 0 : row->household,
    .rule = row->rule,
    .form = jy_service_kind_from_id (row->form),
    .from = row->from,
    .to = row->to,
    .is_away = row->is_away,
  };

  g_array_append_val (windows, window);
}

/* Returns: (transfer full) (element-type Window): what was due by today, person by person */
static GArray *
read_windows (JyDemo *demo, JyWork *work, GError **error)
{
  g_autoptr (JyTaskQuery) query = jy_task_query_new (&work->today);
  g_autoptr (GArray) windows = g_array_new (FALSE, FALSE, sizeof (Window));

  query->states = JY_TASK_STATES_OPEN | JY_TASK_STATE_BIT (JY_DUE_MISSED);
  if (!jy_store_visit_task_rows (demo->store, query, add_window, windows, error))
    return NULL;

  g_array_sort (windows, compare_windows);
  return g_steal_pointer (&windows);
}

/* Whether an earlier record serves the window too. */
static gboolean
is_served (const Life *life, const Window *window)
{
  for (guint i = 0; i < life->done->len; i++)
    {
      const JyServiceRecord *record = &g_array_index (life->done, JyServiceRecord, i);

      if ((window->rule->closed_by & JY_SERVICE_BIT (record->form)) != 0 &&
          g_date_compare (&record->done_on, &window->from) >= 0 &&
          g_date_compare (&record->done_on, &window->to) <= 0)
        return TRUE;
    }

  return FALSE;
}

static gboolean
write_referral (const Life *life,
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
remember (Life *life, const JyStoredServiceRecord *record, JyAnswers *answers)
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
find_staff (const Life *life, const GDate *day)
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

static gboolean
write_record (Life *life, const JyForm *form, const GDate *day, JyOutcome *outcome, GError **error)
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

/* The visit, and the recheck that it asks for: most come back, and most are better then. */
static gboolean
serve (Life *life, const Window *window, const GDate *day, GError **error)
{
  const JyForm *form = jy_form_catalogue_find (jy_service_kind_get_id (window->form));
  GRand *rand = life->demo->rand;
  g_auto (JyOutcome) outcome = { 0 };
  g_auto (JyOutcome) again = { 0 };
  GDate recheck;

  if (form == NULL)
    return TRUE;
  if (!write_record (life, form, day, &outcome, error))
    return FALSE;
  if (outcome.step != JY_OUTCOME_STEP_RECHECK || !jy_demo_chance (rand, RECHECKED))
    return TRUE;

  recheck = jy_demo_add_days (day, jy_demo_between (rand, 7, DAYS_NEEDED));
  life->body.sbp -= jy_demo_between (rand, 2, 9);
  life->body.fbg -= jy_demo_between (rand, 1, 6);
  return g_date_compare (&recheck, &life->demo->today) > 0 ||
         write_record (life, form, &recheck, &again, error);
}

static GDate
choose_day (const JyDemo *demo, const Window *window)
{
  GDate last = g_date_compare (&window->to, &demo->today) < 0 ? window->to : demo->today;
  GDate first = jy_demo_add_days (&last, -100);

  if (g_date_compare (&first, &window->from) < 0)
    first = window->from;

  return jy_demo_day_between (demo->rand, &first, &last);
}

/* Windows that end soon are mostly still open: work is left for today. */
static gboolean
is_left (JyDemo *demo, const Window *window)
{
  int days = g_date_days_between (&demo->today, &window->to);

  if (jy_demo_chance (demo->rand, 1000 - (window->is_away ? SERVED_AWAY : SERVED)))
    return TRUE;

  return days >= 0 && jy_demo_chance (demo->rand, days > 120 ? 800 : days > 30 ? 550 : 300);
}

static gboolean
serve_windows (Life *life, const Window *windows, guint n, GError **error)
{
  for (guint i = 0; i < n; i++)
    {
      const Window *window = &windows[i];
      GDate day;

      if (window->rule == NULL || window->form == JY_SERVICE_NONE || is_served (life, window) ||
          is_left (life->demo, window))
        continue;

      day = choose_day (life->demo, window);
      if (!serve (life, window, &day, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
live (JyDemo *demo, JyWork *work, const Window *windows, guint n, GError **error)
{
  JyRecordRequest request = { (char *) "hypertension", windows->resident, windows->household, 0 };
  g_autoptr (JyRecordDesk) desk = jy_work_open_record (work, &request, error);
  g_autoptr (GArray) done = g_array_new (FALSE, TRUE, sizeof (JyServiceRecord));
  Life life = { .demo = demo, .work = work, .desk = desk, .done = done };
  int months = 600;

  if (desk == NULL || (windows->is_away && windows->resident != 0 &&
                       !jy_demo_write_stays (demo, windows->resident, error)))
    return FALSE;
  if (desk->person != NULL)
    months = jy_date_get_age_in_months (&desk->person->born_on, &demo->today);
  jy_demo_body_init (&life.body, demo->rand, months, desk->context.groups);

  return serve_windows (&life, windows, n, error);
}

static gboolean
visit_newborn (JyDemo *demo, JyWork *work, gint64 infant, GError **error)
{
  JyRecordRequest request = { (char *) "newborn", infant, 0, 0 };
  g_autoptr (JyRecordDesk) desk = jy_work_open_record (work, &request, error);
  g_autoptr (GArray) done = g_array_new (FALSE, TRUE, sizeof (JyServiceRecord));
  Life life = { .demo = demo, .work = work, .desk = desk, .done = done };
  g_auto (JyOutcome) outcome = { 0 };
  GDate day;

  if (desk == NULL)
    return FALSE;

  day = jy_demo_add_days (&desk->person->born_on, jy_demo_between (demo->rand, 4, 12));
  if (g_date_compare (&day, &demo->today) > 0 || !jy_demo_chance (demo->rand, NEWBORN))
    return TRUE;

  jy_demo_body_init (&life.body, demo->rand, 0, desk->context.groups);

  return write_record (&life, jy_form_catalogue_find ("newborn"), &day, &outcome, error);
}

gboolean
jy_demo_write_services (JyDemo *self, JyWork *work, GError **error)
{
  g_autoptr (GArray) windows = read_windows (self, work, error);

  if (windows == NULL)
    return FALSE;

  for (guint at = 0, n; at < windows->len; at += n)
    {
      const Window *first = &g_array_index (windows, Window, at);

      for (n = 1; at + n < windows->len && first[n].resident == first->resident &&
                  first[n].household == first->household;)
        n++;
      if (!live (self, work, first, n, error))
        return FALSE;
    }

  for (guint i = 0; i < self->infants->len; i++)
    if (!visit_newborn (self, work, g_array_index (self->infants, gint64, i), error))
      return FALSE;

  return TRUE;
}
