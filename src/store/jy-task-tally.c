/* jy-task-tally.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-task-tally-private.h"

#include "jy-due-day.h"
#include "jy-due-state.h"
#include "jy-store-derived.h"

typedef struct
{
  gint64 area;
  gint64 team;
  JyServiceKind kind;
} Place;

/* In the order of the columns. */
typedef enum
{
  OPEN,
  OVERDUE,
  ENDS_FIRST, /* then in each of the periods of jy_task_query_get_last_day() */
  N_LISTS = ENDS_FIRST + JY_N_TASK_PERIODS
} List;

typedef struct
{
  Place place;
  gint64 n[N_LISTS];
} Counts;

static guint
hash_place (gconstpointer key)
{
  const Place *place = key;
  guint64 mixed = (guint64) place->area * 31 + (guint64) place->team;

  return (guint) (mixed ^ (mixed >> 32)) * 31 + place->kind;
}

static gboolean
places_equal (gconstpointer a, gconstpointer b)
{
  const Place *one = a, *other = b;

  return one->area == other->area && one->team == other->team && one->kind == other->kind;
}

static void
set_day (JyTaskTally *self, const GDate *day)
{
  self->day = *day;
  self->oldest = jy_due_day (day) - JY_TASK_LATE_DAYS;
  for (guint period = 0; period < JY_N_TASK_PERIODS; period++)
    {
      GDate last;

      jy_task_query_get_last_day ((JyTaskPeriod) period, day, &last);
      self->last[period] = jy_due_day (&last);
    }
}

static void
init (JyTaskTally *self, JyStore *store)
{
  self->store = store;
  self->changes = g_hash_table_new_full (hash_place, places_equal, NULL, g_free);
}

gboolean
jy_task_tally_open (JyTaskTally *self, JyStore *store, GError **error)
{
  g_autoptr (JyStmt) stmt = jy_store_prepare (store, "SELECT day FROM task_tally_day", error);
  JyStep step = stmt != NULL ? jy_stmt_step (stmt, error) : JY_STEP_ERROR;
  GDate day;

  init (self, store);
  if (step == JY_STEP_ROW && jy_stmt_get_date (stmt, 0, &day))
    set_day (self, &day);

  return step != JY_STEP_ERROR;
}

void
jy_task_tally_clear (JyTaskTally *self)
{
  g_clear_pointer (&self->changes, g_hash_table_unref);
}

static Counts *
get_counts (JyTaskTally *self, const JyTalliedTask *task)
{
  const Place place = { task->area, task->team, task->kind };
  Counts *counts = g_hash_table_lookup (self->changes, &place);

  if (counts == NULL)
    {
      counts = g_new0 (Counts, 1);
      counts->place = place;
      g_hash_table_insert (self->changes, &counts->place, counts);
    }

  return counts;
}

void
jy_task_tally_add (JyTaskTally *self, const JyTalliedTask *task, int n)
{
  guint32 to = jy_due_day (&task->to);
  JyDueState state;
  Counts *counts;

  if (!g_date_valid (&self->day) || g_date_valid (&task->done) || to < self->oldest)
    return;

  state = jy_due_state_of_days (jy_due_day (&task->from), to, jy_due_day (&task->late_until), 0,
                                jy_due_day (&task->cancelled), jy_due_day (&self->day));
  if (state != JY_DUE_DUE && state != JY_DUE_OVERDUE)
    return;

  counts = get_counts (self, task);
  counts->n[OPEN] += n;
  if (state == JY_DUE_OVERDUE)
    counts->n[OVERDUE] += n;
  for (guint period = 0; state == JY_DUE_DUE && period < JY_N_TASK_PERIODS; period++)
    if (to <= self->last[period])
      counts->n[ENDS_FIRST + period] += n;
}

static gboolean
is_nothing (const Counts *counts)
{
  for (guint i = 0; i < N_LISTS; i++)
    if (counts->n[i] != 0)
      return FALSE;

  return TRUE;
}

static JyStmt *
prepare_for (JyStore *store, const char *sql, const Place *place, GError **error)
{
  JyStmt *stmt = jy_store_prepare (store, sql, error);

  if (stmt == NULL)
    return NULL;

  jy_stmt_bind_int_at (stmt, 0, place->area);
  jy_stmt_bind_int_at (stmt, 1, place->team);
  jy_stmt_bind_text_at (stmt, 2, jy_service_kind_get_id (place->kind));
  return stmt;
}

/* A place where nothing is open any more has no row, as if it never had one. */
static gboolean
write_counts (JyStore *store, const Counts *counts, GError **error)
{
  static const char *const add_sql =
    "INSERT INTO task_tally AS old (area, team, kind, n_open, n_overdue, n_day, n_week, n_quarter)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (area, team, kind) DO UPDATE SET"
    "   n_open = old.n_open + excluded.n_open, n_overdue = old.n_overdue + excluded.n_overdue,"
    "   n_day = old.n_day + excluded.n_day, n_week = old.n_week + excluded.n_week,"
    "   n_quarter = old.n_quarter + excluded.n_quarter";
  static const char *const clean_sql =
    "DELETE FROM task_tally WHERE area = ? AND team = ? AND kind = ? AND n_open = 0";
  g_autoptr (JyStmt) add = prepare_for (store, add_sql, &counts->place, error);
  g_autoptr (JyStmt) clean = NULL;

  if (add == NULL)
    return FALSE;
  for (guint i = 0; i < N_LISTS; i++)
    jy_stmt_bind_int_at (add, 3 + i, counts->n[i]);
  if (!jy_stmt_run (add, error))
    return FALSE;
  if (counts->n[OPEN] >= 0)
    return TRUE;

  clean = prepare_for (store, clean_sql, &counts->place, error);
  return clean != NULL && jy_stmt_run (clean, error);
}

gboolean
jy_task_tally_flush (JyTaskTally *self, GError **error)
{
  GHashTableIter iter;
  gpointer counts;

  g_hash_table_iter_init (&iter, self->changes);
  while (g_hash_table_iter_next (&iter, NULL, &counts))
    if (!is_nothing (counts) && !write_counts (self->store, counts, error))
      return FALSE;

  g_hash_table_remove_all (self->changes);
  return TRUE;
}

static gboolean
run_for_day (JyStore *store, const char *sql, const GDate *day, GError **error)
{
  g_autoptr (JyStmt) stmt = jy_store_prepare (store, sql, error);

  if (stmt == NULL)
    return FALSE;
  if (day != NULL)
    jy_stmt_bind_date_at (stmt, 0, day);

  return jy_stmt_run (stmt, error);
}

static gboolean
count_all (JyTaskTally *self, GError **error)
{
  g_autoptr (JyStmt) stmt =
    jy_store_prepare (self->store,
                      "SELECT area, team, kind, from_on, to_on, late_until, cancelled_on FROM task"
                      " WHERE done_on IS NULL AND to_on >= ?",
                      error);
  GDate oldest;
  JyStep step = JY_STEP_ERROR;

  if (stmt == NULL)
    return FALSE;

  jy_due_set_date (&oldest, self->oldest);
  jy_stmt_bind_date_at (stmt, 0, &oldest);
  while ((step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
    {
      JyTalliedTask task = { .area = jy_stmt_get_int64 (stmt, 0),
                             .team = jy_stmt_get_int64 (stmt, 1),
                             .kind = jy_service_kind_from_id (jy_stmt_get_text (stmt, 2)) };

      jy_stmt_get_date (stmt, 3, &task.from);
      jy_stmt_get_date (stmt, 4, &task.to);
      jy_stmt_get_date (stmt, 5, &task.late_until);
      jy_stmt_get_date (stmt, 6, &task.cancelled);
      jy_task_tally_add (self, &task, 1);
    }

  return step == JY_STEP_DONE;
}

gboolean
jy_task_tally_make (JyStore *store, const GDate *day, GError **error)
{
  g_auto (JyTaskTally) self = { 0 };

  init (&self, store);
  set_day (&self, day);

  return run_for_day (store, "DELETE FROM task_tally", NULL, error) &&
         run_for_day (store,
                      "INSERT INTO task_tally_day (id, day) VALUES (1, ?)"
                      " ON CONFLICT (id) DO UPDATE SET day = excluded.day",
                      day, error) &&
         count_all (&self, error) && jy_task_tally_flush (&self, error);
}
