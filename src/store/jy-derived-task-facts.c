/* jy-derived-task-facts.c - rows as facts that decide tasks
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-date.h"
#include "jy-derived-tasks-private.h"

static void
add_condition (JyTaskSubject *self, JyStmt *row)
{
  JyConditionFact fact = { .group = jy_group_from_kind (jy_stmt_get_text (row, 1)) };

  jy_stmt_get_date (row, 2, &fact.from);
  jy_stmt_get_date (row, 3, &fact.until);
  g_array_append_val (self->conditions, fact);
}

static void
add_pregnancy (JyTaskSubject *self, JyStmt *row)
{
  JyPregnancyFact fact = { 0 };

  jy_stmt_get_date (row, 1, &fact.known);
  jy_stmt_get_date (row, 2, &fact.last_period);
  jy_stmt_get_date (row, 3, &fact.due);
  jy_stmt_get_date (row, 4, &fact.delivered);
  jy_stmt_get_date (row, 5, &fact.ended);
  jy_stmt_get_date (row, 6, &fact.discharged);
  g_array_append_val (self->pregnancies, fact);
}

static void
take_earlier (GDate *day, const GDate *other)
{
  if (g_date_valid (other) && (!g_date_valid (day) || g_date_compare (other, day) < 0))
    *day = *other;
}

/* A renewal is signed without anybody coming for it (S55). */
static void
add_coverage (JyTaskSubject *self, JyStmt *row)
{
  JyCoverageFact fact = { .agreement = jy_stmt_get_int64 (row, 1) };
  gint64 team = jy_stmt_get_int64 (row, 7);
  gint64 package = jy_stmt_get_int64 (row, 12);
  GDate ended = { 0 }, left = { 0 };

  jy_stmt_get_date (row, 2, &fact.term_from);
  jy_stmt_get_date (row, 3, &fact.term_to);
  jy_stmt_get_date (row, 4, &ended);
  fact.channel = jy_stmt_is_null (row, 5) ? (int) jy_stmt_get_int64 (row, 6) : 0;
  if (jy_date_from_text (jy_stmt_get_text (row, 8), &fact.planned_from))
    fact.planned_to = fact.planned_from;
  jy_stmt_get_date (row, 9, &fact.from);
  jy_stmt_get_date (row, 10, &left);
  fact.tier = (int) jy_stmt_get_int64 (row, 11);

  if (g_date_compare (&fact.from, &fact.term_from) < 0)
    fact.from = fact.term_from;
  fact.until = fact.term_to;
  g_date_add_days (&fact.until, 1);
  take_earlier (&fact.until, &ended);
  take_earlier (&fact.until, &left);

  g_array_append_val (self->coverages, fact);
  g_array_append_val (self->teams, team);
  g_array_append_val (self->packages, package);
}

static void
add_extra (JyTaskSubject *self, JyStmt *row)
{
  const char *code = jy_stmt_get_text (row, 3);
  JyExtraFact fact = {
    .agreement = jy_stmt_get_int64 (row, 1),
    .promise = {
      .item = jy_stmt_get_int64 (row, 2),
      .kind = jy_service_item_from_code (code),
      .code = jy_promise_book_keep (self->book, code),
      .times = (int) jy_stmt_get_int64 (row, 4),
      .is_negotiated = TRUE,
      .awaits_consent = jy_stmt_get_int64 (row, 5) != 0,
    },
  };

  g_array_append_val (self->extras, fact);
}

static void
add_acceptance (JyTaskSubject *self, JyStmt *row)
{
  JyAcceptanceFact fact = { .level = (JyAcceptance) jy_stmt_get_int64 (row, 2) };

  jy_stmt_get_date (row, 1, &fact.made);
  g_array_append_val (self->acceptances, fact);
}

static void
add_stay (JyTaskSubject *self, JyStmt *row)
{
  JyResidenceFact fact = { .is_home = TRUE };

  jy_stmt_get_date (row, 1, &fact.from);
  jy_stmt_get_date (row, 2, &fact.until);
  g_array_append_val (self->residences, fact);
}

static JyNextStep
get_next (const char *word)
{
  return g_str_equal (word, "recheck")    ? JY_NEXT_RECHECK
         : g_str_equal (word, "referral") ? JY_NEXT_REFERRAL
                                          : JY_NEXT_NONE;
}

static void
add_record (JyTaskSubject *self, JyStmt *row)
{
  JyServiceRecord record = {
    .id = jy_stmt_get_int64 (row, 1),
    .form = jy_service_kind_from_id (jy_stmt_get_text (row, 2)),
    .way = (JyVisitWay) jy_stmt_get_int64 (row, 4),
    .result = jy_visit_result_from_id (jy_stmt_get_text (row, 5)),
    .item = jy_stmt_get_int64 (row, 9),
    .next = get_next (jy_stmt_get_text (row, 6)),
  };

  jy_stmt_get_date (row, 3, &record.done_on);
  jy_stmt_get_date (row, 7, &record.next_by);
  jy_service_record_look (&record, jy_stmt_get_text (row, 8));
  jy_service_record_take_rules (&record, jy_stmt_get_text (row, 10));
  g_array_append_val (self->records, record);
}

static void
add_referral (JyTaskSubject *self, JyStmt *row)
{
  JyReferralFact fact = { .id = jy_stmt_get_int64 (row, 1), .record = jy_stmt_get_int64 (row, 2) };

  jy_stmt_get_date (row, 3, &fact.made_on);
  jy_stmt_get_date (row, 4, &fact.check_by);
  jy_stmt_get_date (row, 5, &fact.result_on);
  g_array_append_val (self->referrals, fact);
}

static void
add_hand_over (JyTaskSubject *self, JyStmt *row)
{
  gint64 officer = jy_stmt_get_int64 (row, 2);
  JyHandOverFact fact = { .group = jy_group_from_kind (jy_stmt_get_text (row, 1)) };

  jy_stmt_get_date (row, 3, &fact.accepted_on);
  jy_stmt_get_date (row, 4, &fact.until);
  g_array_append_val (self->hand_overs, fact);
  g_array_append_val (self->officers, officer);
}

static void
add_plan (JyTaskSubject *self, JyStmt *row)
{
  JyPlanFact fact = { .rule = g_strdup (jy_stmt_get_text (row, 1)) };

  jy_stmt_get_date (row, 2, &fact.from);
  jy_stmt_get_date (row, 3, &fact.planned);
  jy_stmt_get_date (row, 4, &fact.postponed);
  g_array_append_val (self->plans, fact);
}

static void
add_task (JyTaskSubject *self, JyStmt *row)
{
  JyTaskFact fact = {
    .id = jy_stmt_get_int64 (row, 1),
    .rule = jy_service_rule_find (jy_stmt_get_text (row, 2)),
    .subject = jy_stmt_get_int64 (row, 3),
    .digest = jy_stmt_get_int64 (row, 5),
    .tallied = { .area = jy_stmt_get_int64 (row, 6),
                 .team = jy_stmt_get_int64 (row, 7),
                 .kind = jy_service_kind_from_id (jy_stmt_get_text (row, 8)) },
  };

  jy_stmt_get_date (row, 4, &fact.tallied.from);
  jy_stmt_get_date (row, 9, &fact.tallied.to);
  jy_stmt_get_date (row, 10, &fact.tallied.late_until);
  jy_stmt_get_date (row, 11, &fact.tallied.done);
  jy_stmt_get_date (row, 12, &fact.tallied.cancelled);
  g_array_append_val (self->tasks, fact);
}

static void (*const add_fact[JY_N_TASK_FACTS]) (JyTaskSubject *self, JyStmt *row) = {
  [JY_TASK_FACT_CONDITIONS] = add_condition,
  [JY_TASK_FACT_PREGNANCIES] = add_pregnancy,
  [JY_TASK_FACT_COVERAGES] = add_coverage,
  [JY_TASK_FACT_EXTRAS] = add_extra,
  [JY_TASK_FACT_ACCEPTANCES] = add_acceptance,
  [JY_TASK_FACT_STAYS] = add_stay,
  [JY_TASK_FACT_RECORDS] = add_record,
  [JY_TASK_FACT_REFERRALS] = add_referral,
  [JY_TASK_FACT_HAND_OVERS] = add_hand_over,
  [JY_TASK_FACT_PLANS] = add_plan,
  [JY_TASK_FACT_TASKS] = add_task,
};

void
jy_task_subject_add (JyTaskSubject *self, JyTaskFactKind kind, JyStmt *row)
{
  add_fact[kind](self, row);
}

static void
clear_plan (gpointer data)
{
  JyPlanFact *plan = data;

  g_free (plan->rule);
}

void
jy_task_subject_init (JyTaskSubject *self)
{
  self->conditions = g_array_new (FALSE, TRUE, sizeof (JyConditionFact));
  self->pregnancies = g_array_new (FALSE, TRUE, sizeof (JyPregnancyFact));
  self->coverages = g_array_new (FALSE, TRUE, sizeof (JyCoverageFact));
  self->teams = g_array_new (FALSE, TRUE, sizeof (gint64));
  self->packages = g_array_new (FALSE, TRUE, sizeof (gint64));
  self->extras = g_array_new (FALSE, TRUE, sizeof (JyExtraFact));
  self->promises = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  self->acceptances = g_array_new (FALSE, TRUE, sizeof (JyAcceptanceFact));
  self->residences = g_array_new (FALSE, TRUE, sizeof (JyResidenceFact));
  self->records = g_array_new (FALSE, TRUE, sizeof (JyServiceRecord));
  self->referrals = g_array_new (FALSE, TRUE, sizeof (JyReferralFact));
  self->hand_overs = g_array_new (FALSE, TRUE, sizeof (JyHandOverFact));
  self->officers = g_array_new (FALSE, TRUE, sizeof (gint64));
  self->plans = g_array_new (FALSE, TRUE, sizeof (JyPlanFact));
  g_array_set_clear_func (self->plans, clear_plan);
  self->tasks = g_array_new (FALSE, TRUE, sizeof (JyTaskFact));
}

/* All arrays of a subject but the promises. */
#define ARRAYS(self)                                                                               \
  {                                                                                                \
    &(self)->conditions, &(self)->pregnancies, &(self)->coverages, &(self)->teams,                 \
      &(self)->packages, &(self)->extras, &(self)->acceptances, &(self)->residences,               \
      &(self)->records, &(self)->referrals, &(self)->hand_overs, &(self)->officers,                \
      &(self)->plans, &(self)->tasks                                                               \
  }

void
jy_task_subject_empty (JyTaskSubject *self)
{
  GArray **arrays[] = ARRAYS (self);

  for (gsize i = 0; i < G_N_ELEMENTS (arrays); i++)
    g_array_set_size (*arrays[i], 0);
}

void
jy_task_subject_clear (JyTaskSubject *self)
{
  GArray **arrays[] = ARRAYS (self);

  for (gsize i = 0; i < G_N_ELEMENTS (arrays); i++)
    g_clear_pointer (arrays[i], g_array_unref);
  g_clear_pointer (&self->promises, g_ptr_array_unref);
}
