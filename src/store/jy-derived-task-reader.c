/* jy-derived-task-reader.c - the facts of the stale residents or households, read side by side
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * As in jy-derived-residents.c: one statement for each kind of fact, in the order of the ids.
 */
#include "config.h"

#include "jy-derived-tasks-private.h"

#define STALE " FROM stale AS s "
#define RESIDENTS " WHERE s.kind = 'resident' ORDER BY s.id"
#define HOUSEHOLDS " WHERE s.kind = 'household' ORDER BY s.id"

#define COVERAGE                                                                                   \
  " a.id, a.starts_on, a.ends_on, a.ended_on, a.renews, coalesce (a.channel, 0),"                  \
  " coalesce (a.team, 0), a.planned_time,"
#define RECORD                                                                                     \
  " r.id, r.form, r.done_on, coalesce (r.visit_way, 0), r.visit_outcome, r.next_step, r.next_by,"  \
  " CASE WHEN " JY_SQL_HAS_CONTENT " THEN r.answers END, coalesce (r.item, 0),"                    \
  " CASE WHEN r.form IN ('examination', 'health-assessment', 'home-visit')"                        \
  "   THEN r.proposed_rules END"
#define TASK                                                                                       \
  " t.id, t.rule, t.subject, t.from_on, t.digest, t.area, t.team, t.kind, t.to_on, t.late_until,"  \
  " t.done_on, t.cancelled_on"
#define PLAN " p.rule, p.window_from, p.planned_on, p.postponed_until"

/* clang-format off */
static const char *const main_sql[] = {
  "SELECT s.id, r.id, r.born_on, r.died_on, r.moved_out_on, r.residence_pattern,"
  "   coalesce (rs.household, 0), coalesce (rs.area, 0), coalesce (rs.groups, 0), r.discharged_on" STALE
  "LEFT JOIN resident AS r ON r.id = s.id"
  " LEFT JOIN resident_state AS rs ON rs.resident = s.id" RESIDENTS,
  "SELECT s.id, h.id, NULL, NULL, h.dissolved_on, '', h.id, h.area, 0, NULL" STALE
  "LEFT JOIN household AS h ON h.id = s.id" HOUSEHOLDS,
};

static const char *const fact_sql[JY_N_TASK_FACTS][2] = {
  [JY_TASK_FACT_CONDITIONS] = {
    "SELECT s.id, c.kind, c.from_on, c.until_on" STALE
    "JOIN condition AS c ON c.resident = s.id" RESIDENTS },
  [JY_TASK_FACT_PREGNANCIES] = {
    "SELECT s.id, p.known_on, p.last_period_on, p.due_on, p.delivered_on, p.ended_on,"
    " p.discharged_on" STALE
    "JOIN pregnancy AS p ON p.resident = s.id" RESIDENTS },
  [JY_TASK_FACT_COVERAGES] = {
    "SELECT s.id," COVERAGE " am.joined_on, am.ended_on, coalesce (p.tier, 0), coalesce (p.id, 0)"
    STALE "JOIN agreement_member AS am ON am.resident = s.id"
    " JOIN agreement AS a ON a.id = am.agreement AND a.signed_on IS NOT NULL"
    " LEFT JOIN package AS p ON p.id = am.package" RESIDENTS,
    "SELECT s.id," COVERAGE " a.starts_on, NULL, coalesce (p.tier, 0), coalesce (p.id, 0)" STALE
    "JOIN agreement AS a ON a.household = s.id AND a.signed_on IS NOT NULL"
    " LEFT JOIN package AS p ON p.id = (SELECT q.id FROM agreement_member AS am"
    "   JOIN package AS q ON q.id = am.package WHERE am.agreement = a.id"
    "   ORDER BY q.tier DESC, q.id LIMIT 1)" HOUSEHOLDS },
  [JY_TASK_FACT_EXTRAS] = {
    "SELECT s.id, i.agreement, si.id, si.code, coalesce (i.times, 1),"
    "   si.is_home_care = 1 AND NOT EXISTS (SELECT 1 FROM home_care_consent AS c"
    "     WHERE c.agreement = i.agreement AND c.resident = s.id)" STALE
    "JOIN agreement_item AS i ON i.resident = s.id"
    " JOIN service_item AS si ON si.id = i.service_item" RESIDENTS },
  [JY_TASK_FACT_ACCEPTANCES] = {
    NULL,
    "SELECT s.id, a.made_on, a.acceptance" STALE
    "JOIN contact_attempt AS a ON a.household = s.id AND a.acceptance IS NOT NULL" HOUSEHOLDS },
  [JY_TASK_FACT_STAYS] = {
    "SELECT s.id, h.from_on, h.until_on" STALE
    "JOIN home_stay AS h ON h.resident = s.id" RESIDENTS },
  [JY_TASK_FACT_RECORDS] = {
    "SELECT s.id," RECORD STALE "JOIN service_record AS r ON r.resident = s.id" RESIDENTS,
    "SELECT s.id," RECORD STALE "JOIN service_record AS r ON r.household = s.id" HOUSEHOLDS },
  [JY_TASK_FACT_REFERRALS] = {
    "SELECT s.id, r.id, coalesce (r.record, 0), r.made_on, r.check_by, r.result_on" STALE
    "JOIN referral AS r ON r.resident = s.id AND r.direction = 'up'" RESIDENTS },
  [JY_TASK_FACT_HAND_OVERS] = {
    "SELECT s.id, h.kind, h.officer, h.accepted_on, h.ended_on" STALE
    "JOIN handover AS h ON h.resident = s.id AND h.accepted_on IS NOT NULL" RESIDENTS },
  [JY_TASK_FACT_PLANS] = {
    "SELECT s.id," PLAN STALE "JOIN task_plan AS p ON p.resident = s.id" RESIDENTS,
    "SELECT s.id," PLAN STALE "JOIN task_plan AS p ON p.household = s.id" HOUSEHOLDS },
  [JY_TASK_FACT_TASKS] = {
    "SELECT s.id," TASK STALE "JOIN task AS t ON t.resident = s.id AND t.resident <> 0" RESIDENTS,
    "SELECT s.id," TASK STALE "JOIN task AS t ON t.household = s.id AND t.resident = 0"
    HOUSEHOLDS },
};
/* clang-format on */

struct _JyTaskReader
{
  gboolean of_households;
  gboolean is_begun;
  JyPromiseBook *book; /* borrowed */
  JyCursor main;
  JyCursor facts[JY_N_TASK_FACTS];
  JyTaskSubject subject;
};

JyTaskReader *
jy_task_reader_new (JyStore *store, gboolean of_households, JyPromiseBook *book, GError **error)
{
  g_autoptr (JyTaskReader) self = g_new0 (JyTaskReader, 1);

  self->of_households = of_households;
  self->book = book;
  jy_task_subject_init (&self->subject);
  self->subject.book = book;
  for (gsize i = 0; i < JY_N_TASK_FACTS; i++)
    {
      const char *sql = fact_sql[i][of_households ? 1 : 0];

      self->facts[i].id = G_MAXINT64;
      if (sql != NULL && !jy_cursor_open (&self->facts[i], store, sql, error))
        return NULL;
    }
  if (!jy_cursor_open (&self->main, store, main_sql[of_households ? 1 : 0], error))
    return NULL;

  return g_steal_pointer (&self);
}

void
jy_task_reader_free (JyTaskReader *self)
{
  if (self == NULL)
    return;

  jy_cursor_clear (&self->main);
  for (gsize i = 0; i < JY_N_TASK_FACTS; i++)
    jy_cursor_clear (&self->facts[i]);
  jy_task_subject_clear (&self->subject);
  g_free (self);
}

/* What each agreement promises: its package, and what was agreed beyond it. */
static void
fill_promises (JyTaskReader *self, JyGroup groups)
{
  JyTaskSubject *subject = &self->subject;

  for (guint i = 0; i < subject->coverages->len; i++)
    {
      JyCoverageFact *coverage = &g_array_index (subject->coverages, JyCoverageFact, i);
      GArray *promises;

      if (i >= subject->promises->len)
        g_ptr_array_add (subject->promises, g_array_new (FALSE, TRUE, sizeof (JyPromisedItem)));
      promises = subject->promises->pdata[i];
      g_array_set_size (promises, 0);
      jy_promise_book_add (self->book, g_array_index (subject->packages, gint64, i), groups,
                           self->of_households, promises);
      for (guint j = 0; j < subject->extras->len; j++)
        {
          const JyExtraFact *extra = &g_array_index (subject->extras, JyExtraFact, j);

          if (extra->agreement == coverage->agreement)
            g_array_append_val (promises, extra->promise);
        }
      coverage->promises = (gpointer) promises->data;
      coverage->n_promises = promises->len;
    }
}

#define POINT(facts, field, array)                                                                 \
  do                                                                                               \
    {                                                                                              \
      (facts)->field = (gpointer) (array)->data;                                                   \
      (facts)->n_##field = (array)->len;                                                           \
    }                                                                                              \
  while (0)

static void
fill_facts (JyTaskReader *self)
{
  JyTaskSubject *subject = &self->subject;
  JyServiceFacts *facts = &subject->facts;
  JyStmt *row = self->main.stmt;

  if (subject->is_away)
    {
      JyResidenceFact away = { .is_home = FALSE };

      g_array_append_val (subject->residences, away);
    }
  *facts = (JyServiceFacts){ .is_household = self->of_households };
  jy_stmt_get_date (row, 2, &facts->born);
  jy_stmt_get_date (row, 3, &facts->died);
  jy_stmt_get_date (row, 4, &facts->moved_out);
  jy_stmt_get_date (row, 9, &facts->discharged);
  POINT (facts, conditions, subject->conditions);
  POINT (facts, pregnancies, subject->pregnancies);
  POINT (facts, coverages, subject->coverages);
  POINT (facts, acceptances, subject->acceptances);
  POINT (facts, residences, subject->residences);
  POINT (facts, records, subject->records);
  POINT (facts, referrals, subject->referrals);
  POINT (facts, hand_overs, subject->hand_overs);
}

static gboolean
read_facts (JyTaskReader *self, GError **error)
{
  jy_task_subject_empty (&self->subject);
  for (gsize i = 0; i < JY_N_TASK_FACTS; i++)
    while (self->facts[i].id == self->subject.id)
      {
        jy_task_subject_add (&self->subject, (JyTaskFactKind) i, self->facts[i].stmt);
        if (!jy_cursor_next (&self->facts[i], error))
          return FALSE;
      }

  fill_promises (self, (JyGroup) jy_stmt_get_int64 (self->main.stmt, 8));
  fill_facts (self);
  return TRUE;
}

gboolean
jy_task_reader_next (JyTaskReader *self, JyTaskSubject **subject, GError **error)
{
  JyStmt *row = self->main.stmt;

  *subject = NULL;
  if (self->is_begun && !jy_cursor_next (&self->main, error))
    return FALSE;
  self->is_begun = TRUE;
  if (self->main.id == G_MAXINT64)
    return TRUE;

  self->subject.id = self->main.id;
  self->subject.is_household = self->of_households;
  self->subject.exists = !jy_stmt_is_null (row, 1);
  self->subject.is_away = g_strcmp0 (jy_stmt_get_text (row, 5), "away") == 0;
  self->subject.household = jy_stmt_get_int64 (row, 6);
  self->subject.area = jy_stmt_get_int64 (row, 7);
  *subject = &self->subject;

  return read_facts (self, error);
}
