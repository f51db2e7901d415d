/* jy-derived-tasks.c - the tasks of the stale residents and households
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * jy_due() says what they are; here the rows become that, and no row that is right is written.
 */
#include "config.h"

#include <string.h>

#include "jy-date.h"
#include "jy-derived-tasks-private.h"
#include "jy-store-derived.h"

#define COLUMNS                                                                                    \
  "digest, resident, household, area, team, officer, rule, subject, kind, form, from_on, to_on,"   \
  " late_until, record, done_on, cancelled_on, cancel_reason, cause, caused_on, agreement, item,"  \
  " is_promised, is_away, planned_on, postponed_until"
#define VALUES "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?"
#define N_COLUMNS 25

static const char *const insert_sql = "INSERT INTO task (" COLUMNS ") VALUES (" VALUES ")";
static const char *const update_sql = "UPDATE task SET (" COLUMNS ") = (" VALUES ") WHERE id = ?";

void
jy_store_get_task_horizon (const GDate *today, GDate *horizon)
{
  int month = (g_date_get_month (today) - 1) / 3 * 3 + 1; /* its quarter begins */

  g_date_set_dmy (horizon, 1, (GDateMonth) month, g_date_get_year (today));
  g_date_add_months (horizon, 9);
  g_date_subtract_days (horizon, 1);
}

/* Where the row of @window is among those there are; they come in much the same order. */
static JyTaskFact *
find_row (const JyTaskSubject *subject, const JyDueWindow *window, guint *next)
{
  for (guint i = 0; i < subject->tasks->len; i++)
    {
      guint at = (*next + i) % subject->tasks->len;
      JyTaskFact *row = &g_array_index (subject->tasks, JyTaskFact, at);

      if (row->rule == window->rule && row->subject == window->subject &&
          g_date_compare (&row->tallied.from, &window->from) == 0)
        {
          *next = at + 1;
          return row;
        }
    }

  return NULL;
}

static gint64
find_team (const JyTaskSubject *subject, gint64 agreement)
{
  for (guint i = 0; agreement != 0 && i < subject->coverages->len; i++)
    if (g_array_index (subject->coverages, JyCoverageFact, i).agreement == agreement)
      return g_array_index (subject->teams, gint64, i);

  return 0;
}

static gint64
find_officer (const JyTaskSubject *subject, const JyDueWindow *window)
{
  if (!window->is_handed_over)
    return 0;

  for (guint i = 0; i < subject->hand_overs->len; i++)
    {
      const JyHandOverFact *fact = &g_array_index (subject->hand_overs, JyHandOverFact, i);

      if ((fact->group & window->rule->groups) != 0 && !g_date_valid (&fact->until))
        return g_array_index (subject->officers, gint64, i);
    }

  return 0;
}

static const JyPlanFact *
find_plan (const JyTaskSubject *subject, const JyDueWindow *window)
{
  for (guint i = 0; i < subject->plans->len; i++)
    {
      const JyPlanFact *plan = &g_array_index (subject->plans, JyPlanFact, i);

      if (g_date_compare (&plan->from, &window->from) == 0 &&
          g_str_equal (plan->rule, window->rule->id))
        return plan;
    }

  return NULL;
}

/* What a row says beside its digest. */
typedef struct
{
  gint64 numbers[12];
  const char *texts[4];
  GDate days[8];
} Row;

enum
{
  RESIDENT,
  HOUSEHOLD,
  AREA,
  TEAM,
  OFFICER,
  SUBJECT,
  RECORD,
  CANCEL_REASON,
  CAUSE,
  AGREEMENT,
  FLAGS
};

enum
{
  RULE,
  KIND,
  FORM,
  ITEM
};

enum
{
  FROM,
  TO,
  LATE_UNTIL,
  DONE,
  CANCELLED,
  CAUSED,
  PLANNED,
  POSTPONED
};

enum
{
  IS_PROMISED = 1,
  IS_AWAY = 2
};

static void
fill_row (Row *row, const JyTaskSubject *subject, const JyDueWindow *window)
{
  const JyPlanFact *plan = find_plan (subject, window);

  *row = (Row){
    .numbers = {
      [RESIDENT] = subject->is_household ? 0 : subject->id,
      [HOUSEHOLD] = subject->household,
      [AREA] = subject->area,
      [TEAM] = find_team (subject, window->agreement),
      [OFFICER] = find_officer (subject, window),
      [SUBJECT] = window->subject,
      [RECORD] = window->record,
      [CANCEL_REASON] = window->cancel_reason,
      [CAUSE] = window->cause,
      [AGREEMENT] = window->agreement,
      [FLAGS] = (window->counts_as_promised ? IS_PROMISED : 0) | (subject->is_away ? IS_AWAY : 0),
    },
    .texts = {
      [RULE] = window->rule->id,
      [KIND] = jy_service_kind_get_id (window->rule->kind),
      [FORM] = jy_service_kind_get_id (window->form),
      [ITEM] = window->item,
    },
    .days = {
      [FROM] = window->from,
      [TO] = window->to,
      [LATE_UNTIL] = window->late_until,
      [DONE] = window->done_on,
      [CANCELLED] = window->cancelled_on,
      [CAUSED] = window->caused_on,
    },
  };
  if (!g_date_valid (&row->days[LATE_UNTIL]))
    {
      row->days[LATE_UNTIL] = window->to;
      g_date_add_days (&row->days[LATE_UNTIL], JY_TASK_LATE_DAYS);
    }
  if (plan != NULL)
    {
      row->days[PLANNED] = plan->planned;
      row->days[POSTPONED] = plan->postponed;
    }
}

/* FNV-1a. */
static guint64
add_bytes (guint64 digest, gconstpointer bytes, gsize length)
{
  const guint8 *at = bytes;

  for (gsize i = 0; i < length; i++)
    digest = (digest ^ at[i]) * G_GUINT64_CONSTANT (1099511628211);

  return digest;
}

static gint64
get_digest (const Row *row)
{
  guint64 digest = G_GUINT64_CONSTANT (14695981039346656037);

  digest = add_bytes (digest, row->numbers, sizeof row->numbers);
  for (gsize i = 0; i < G_N_ELEMENTS (row->texts); i++)
    digest = add_bytes (digest, row->texts[i], strlen (row->texts[i]) + 1);
  for (gsize i = 0; i < G_N_ELEMENTS (row->days); i++)
    {
      guint32 day = g_date_valid (&row->days[i]) ? g_date_get_julian (&row->days[i]) : 0;

      digest = add_bytes (digest, &day, sizeof day);
    }

  return (gint64) digest;
}

static void
bind_row (JyStmt *stmt, const Row *row, gint64 digest)
{
  guint at = 0;

  jy_stmt_bind_int_at (stmt, at++, digest);
  for (gsize i = RESIDENT; i <= OFFICER; i++)
    jy_stmt_bind_int_at (stmt, at++, row->numbers[i]);
  jy_stmt_bind_text_at (stmt, at++, row->texts[RULE]);
  jy_stmt_bind_int_at (stmt, at++, row->numbers[SUBJECT]);
  jy_stmt_bind_text_at (stmt, at++, row->texts[KIND]);
  jy_stmt_bind_text_at (stmt, at++, row->texts[FORM]);
  jy_stmt_bind_date_at (stmt, at++, &row->days[FROM]);
  jy_stmt_bind_date_at (stmt, at++, &row->days[TO]);
  jy_stmt_bind_date_at (stmt, at++, &row->days[LATE_UNTIL]);
  jy_stmt_bind_int_at (stmt, at++, row->numbers[RECORD]);
  jy_stmt_bind_date_at (stmt, at++, &row->days[DONE]);
  jy_stmt_bind_date_at (stmt, at++, &row->days[CANCELLED]);
  jy_stmt_bind_int_at (stmt, at++, row->numbers[CANCEL_REASON]);
  jy_stmt_bind_int_at (stmt, at++, row->numbers[CAUSE]);
  jy_stmt_bind_date_at (stmt, at++, &row->days[CAUSED]);
  jy_stmt_bind_int_at (stmt, at++, row->numbers[AGREEMENT]);
  jy_stmt_bind_text_at (stmt, at++, row->texts[ITEM]);
  for (int flag = IS_PROMISED; flag <= IS_AWAY; flag *= 2)
    jy_stmt_bind_int_at (stmt, at++, (row->numbers[FLAGS] & flag) != 0);
  jy_stmt_bind_date_at (stmt, at++, &row->days[PLANNED]);
  jy_stmt_bind_date_at (stmt, at++, &row->days[POSTPONED]);
  g_assert (at == N_COLUMNS);
}

static void
note (const JyDerive *self, const JyTaskSubject *subject, JyTaskChange change)
{
  if (self->redating != NULL)
    jy_redating_note (self->redating, subject->id, subject->is_household, change);
}

/* The row takes the place of @old in the lists. */
static void
tally_row (JyTaskTally *tally, const JyTaskFact *old, const Row *row, const JyDueWindow *window)
{
  const JyTalliedTask task = {
    .area = row->numbers[AREA],
    .team = row->numbers[TEAM],
    .kind = window->rule->kind,
    .from = row->days[FROM],
    .to = row->days[TO],
    .late_until = row->days[LATE_UNTIL],
    .done = row->days[DONE],
    .cancelled = row->days[CANCELLED],
  };

  if (old != NULL)
    jy_task_tally_add (tally, &old->tallied, -1);
  jy_task_tally_add (tally, &task, 1);
}

static gboolean
write_row (const JyDerive *self,
           JyTaskTally *tally,
           const JyTaskSubject *subject,
           const JyDueWindow *window,
           JyTaskFact *old,
           GError **error)
{
  g_autoptr (JyStmt) stmt = NULL;
  gint64 digest;
  Row row;

  fill_row (&row, subject, window);
  digest = get_digest (&row);
  if (old != NULL)
    old->is_wanted = TRUE;
  if (old != NULL && old->digest == digest)
    return TRUE;

  note (self, subject, old == NULL ? JY_TASK_ADDED : JY_TASK_CHANGED);
  stmt = jy_store_prepare (self->store, old == NULL ? insert_sql : update_sql, error);
  if (stmt == NULL)
    return FALSE;

  tally_row (tally, old, &row, window);
  bind_row (stmt, &row, digest);
  if (old != NULL)
    jy_stmt_bind_int_at (stmt, N_COLUMNS, old->id);

  return jy_stmt_run (stmt, error);
}

static gboolean
delete_unwanted (const JyDerive *self,
                 JyTaskTally *tally,
                 const JyTaskSubject *subject,
                 GError **error)
{
  for (guint i = 0; i < subject->tasks->len; i++)
    {
      const JyTaskFact *row = &g_array_index (subject->tasks, JyTaskFact, i);
      g_autoptr (JyStmt) stmt = NULL;

      if (row->is_wanted)
        continue;

      note (self, subject, JY_TASK_DROPPED);
      jy_task_tally_add (tally, &row->tallied, -1);
      stmt = jy_store_prepare (self->store, "DELETE FROM task WHERE id = ?", error);
      if (stmt == NULL)
        return FALSE;
      jy_stmt_bind_int_at (stmt, 0, row->id);
      if (!jy_stmt_run (stmt, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
derive_one (const JyDerive *self,
            JyTaskTally *tally,
            const JyTaskSubject *subject,
            GArray *windows,
            GError **error)
{
  GDate horizon;
  guint next = 0;

  g_array_set_size (windows, 0);
  if (subject->exists)
    jy_due (&subject->facts, self->service_parameters, &self->today, windows);

  jy_store_get_task_horizon (&self->today, &horizon);
  for (guint i = 0; i < windows->len; i++)
    {
      const JyDueWindow *window = &g_array_index (windows, JyDueWindow, i);

      if (g_date_compare (&window->from, &horizon) <= 0 &&
          !write_row (self, tally, subject, window, find_row (subject, window, &next), error))
        return FALSE;
    }

  return delete_unwanted (self, tally, subject, error);
}

static gboolean
derive_subjects (const JyDerive *self, JyTaskTally *tally, gboolean of_households, GError **error)
{
  g_autoptr (JyTaskReader) reader =
    jy_task_reader_new (self->store, of_households, self->promises, error);
  g_autoptr (GArray) windows = jy_due_windows_new ();
  JyTaskSubject *subject;

  if (reader == NULL)
    return FALSE;

  do
    {
      if (!jy_task_reader_next (reader, &subject, error) ||
          (subject != NULL && !derive_one (self, tally, subject, windows, error)))
        return FALSE;
    }
  while (subject != NULL);

  return TRUE;
}

gboolean
jy_derive_tasks (const JyDerive *self, GError **error)
{
  g_auto (JyTaskTally) tally = { 0 };

  return jy_task_tally_open (&tally, self->store, error) &&
         derive_subjects (self, &tally, FALSE, error) &&
         derive_subjects (self, &tally, TRUE, error) && jy_task_tally_flush (&tally, error);
}
