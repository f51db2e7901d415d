/* jy-derived.c - what lists filter and sort by, made from the records
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-derived-private.h"
#include "jy-store-derived.h"
#include "jy-store-parameters.h"
#include "jy-task-tally-private.h"

#define NOTE "INSERT INTO stale (kind, id) SELECT "

/* Whom else a change touches: a household's members, whom its agreements cover, their homes. */
static const char *const closure[] = {
  NOTE "'resident', m.resident FROM stale AS s"
       " JOIN membership AS m ON m.household = s.id AND m.until_on IS NULL"
       " WHERE s.kind = 'household' ON CONFLICT DO NOTHING",
  NOTE "'resident', am.resident FROM stale AS s JOIN agreement AS a ON a.household = s.id"
       " JOIN agreement_member AS am ON am.agreement = a.id"
       " WHERE s.kind = 'household' ON CONFLICT DO NOTHING",
  NOTE "'household', m.household FROM stale AS s"
       " JOIN membership AS m ON m.resident = s.id AND m.until_on IS NULL"
       " WHERE s.kind = 'resident' ON CONFLICT DO NOTHING",
};

/* A package belongs to nobody, but its tier shows with everybody who has it. */
static const char *const packages_sql =
  NOTE "'resident', am.resident FROM change AS c CROSS JOIN agreement_member AS am"
       " WHERE c.table_name = 'package' AND am.package = c.row_id"
       " AND " JY_SQL_OF_OPERATION ("c") " ON CONFLICT DO NOTHING";

static gboolean
run (JyStore *self, const char *sql, GError **error)
{
  g_autoptr (JyStmt) stmt = jy_store_prepare (self, sql, error);

  return stmt != NULL && jy_stmt_run (stmt, error);
}

static gboolean
run_for (JyStore *self, const char *sql, gint64 operation, GError **error)
{
  g_autoptr (JyStmt) stmt = jy_store_prepare (self, sql, error);

  if (stmt == NULL)
    return FALSE;

  jy_stmt_bind_int (stmt, ":operation", operation);
  return jy_stmt_run (stmt, error);
}

/* With what the rows are made.  The first row of all says so; later ones only together, when all
 * rows are made again. */
static gboolean
note_basis (const JyDerive *self, gboolean anew, GError **error)
{
  g_autoptr (JyStmt) stmt = NULL;

  stmt = jy_store_prepare (self->store,
                           anew ? "INSERT INTO derived_basis (id, day, parameters) VALUES (1, ?, ?)"
                                  " ON CONFLICT (id) DO UPDATE"
                                  "   SET day = excluded.day, parameters = excluded.parameters"
                                : "INSERT INTO derived_basis (id, day, parameters) VALUES (1, ?, ?)"
                                  " ON CONFLICT DO NOTHING",
                           error);
  if (stmt == NULL)
    return FALSE;

  jy_stmt_bind_date_at (stmt, 0, &self->today);
  jy_stmt_bind_text_at (stmt, 1, self->basis);
  return jy_stmt_run (stmt, error);
}

gboolean
jy_derive_noted (const JyDerive *self, GError **error)
{
  for (gsize i = 0; i < G_N_ELEMENTS (closure); i++)
    if (!run (self->store, closure[i], error))
      return FALSE;

  return jy_derive_all_of (self, "resident", "resident_state", jy_derive_residents, error) &&
         jy_derive_all_of (self, "household", "household_state", jy_derive_households, error) &&
         jy_derive_all_of (self, "resident", "task", jy_derive_tasks, error) &&
         run (self->store, "DELETE FROM stale", error);
}

static gboolean
delete_everything (JyStore *self, GError **error)
{
  static const char *const sql[] = {
    "DELETE FROM resident_key",    "DELETE FROM household_key", "DELETE FROM resident_state",
    "DELETE FROM household_state", "DELETE FROM task",          "DELETE FROM task_tally",
    "DELETE FROM resident_tally",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (sql); i++)
    if (!run (self, sql[i], error))
      return FALSE;

  return TRUE;
}

/* What begins from nothing is described by today's parameters, and what ends in nothing, as after
 * the undoing of the first import, goes at once and not row by row. */
static gboolean
prepare (const JyDerive *self, GError **error)
{
  gint64 has_records, has_states;

  if (!jy_store_find_id (self->store,
                         "SELECT 1 WHERE EXISTS (SELECT 1 FROM resident)"
                         " OR EXISTS (SELECT 1 FROM household)",
                         0, &has_records, error) ||
      !jy_store_find_id (self->store,
                         "SELECT 1 WHERE EXISTS (SELECT 1 FROM resident_state)"
                         " OR EXISTS (SELECT 1 FROM household_state)",
                         0, &has_states, error))
    return FALSE;

  return (has_records != 0 || delete_everything (self->store, error)) &&
         (has_states != 0 || jy_task_tally_make (self->store, &self->today, error)) &&
         note_basis (self, has_states == 0, error);
}

/* What jy_derive_init() reads. */
static const char *const parameters_sql = "SELECT 1 FROM change WHERE " JY_SQL_OF_OPERATION (
  "change") " AND table_name IN ('setting', 'package_item', 'service_item') LIMIT 1";

static gboolean
derive_with (const JyDerive *self, GError **error)
{
  return prepare (self, error) && jy_derive_noted (self, error);
}

gboolean
jy_store_derive_stale (JyStore *self, const GDate *today, GError **error)
{
  g_auto (JyDerive) changed = { 0 };
  const JyDerive *kept;
  gint64 stale, parameter;

  if (!run_for (self, packages_sql, self->operation, error) ||
      !jy_store_find_id (self, parameters_sql, self->operation, &parameter, error) ||
      !jy_store_find_id (self, "SELECT 1 FROM stale LIMIT 1", 0, &stale, error))
    return FALSE;

  /* What is kept was read from what was committed. */
  if (parameter != 0)
    jy_store_forget_derive (self);
  if (stale == 0)
    return TRUE;
  if (parameter != 0)
    return jy_derive_init (&changed, self, today, error) && derive_with (&changed, error);

  kept = jy_derive_get_kept (self, today, error);
  return kept != NULL && derive_with (kept, error);
}

static gboolean
derive_everything (const JyDerive *self, GError **error)
{
  static const char *const sql[] = {
    "INSERT INTO stale (kind, id) SELECT 'resident', id FROM resident WHERE TRUE ON CONFLICT DO "
    "NOTHING",
    "INSERT INTO stale (kind, id) SELECT 'household', id FROM household WHERE TRUE ON CONFLICT DO "
    "NOTHING",
  };

  if (!delete_everything (self->store, error))
    return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS (sql); i++)
    if (!run (self->store, sql[i], error))
      return FALSE;

  return jy_task_tally_make (self->store, &self->today, error) && jy_derive_noted (self, error) &&
         note_basis (self, TRUE, error);
}

/* Outside an operation: no table with a history is written. */
static gboolean
finish (JyStore *self, gboolean is_done, GError **error)
{
  if (is_done && jy_db_commit (self->db, error))
    return TRUE;

  jy_db_roll_back (self->db);
  return FALSE;
}

gboolean
jy_store_derive_all (JyStore *self, const GDate *today, GError **error)
{
  g_auto (JyDerive) derive = { 0 };

  g_return_val_if_fail (self->operation == 0, FALSE);

  return jy_derive_init (&derive, self, today, error) && jy_db_begin (self->db, error) &&
         finish (self, derive_everything (&derive, error), error);
}

typedef struct
{
  gboolean same_parameters;
  gboolean has_tally; /* of today */
  int order;          /* of the day the rows describe and today: negative if it is an earlier one */
} Basis;

static gboolean
read_basis (const JyDerive *self, Basis *basis, GError **error)
{
  g_autoptr (JyStmt) stmt = NULL;
  GDate day;
  JyStep step;

  *basis = (Basis){ .order = -1 };
  stmt = jy_store_prepare (self->store, "SELECT day, parameters FROM derived_basis", error);
  if (stmt == NULL)
    return FALSE;

  step = jy_stmt_step (stmt, error);
  if (step == JY_STEP_ROW && jy_stmt_get_date (stmt, 0, &day))
    {
      basis->same_parameters = g_str_equal (jy_stmt_get_text (stmt, 1), self->basis);
      basis->order = g_date_compare (&day, &self->today);
    }

  return step != JY_STEP_ERROR &&
         jy_task_tally_has_day (self->store, &self->today, &basis->has_tally, error);
}

/* As if every row had been valid until today. */
static gboolean
doubt_everything (JyStore *self, GError **error)
{
  return run (self, "UPDATE resident_state SET valid_until = ''", error) &&
         run (self, "UPDATE household_state SET valid_until = ''", error);
}

static gboolean
note_due (const JyDerive *self, guint limit, guint *n_noted, GError **error)
{
  static const char *const sql[] = {
    "INSERT INTO stale (kind, id) SELECT 'resident', resident FROM resident_state"
    " WHERE valid_until <= ? ORDER BY valid_until, resident LIMIT ? ON CONFLICT DO NOTHING"
    " RETURNING id",
    "INSERT INTO stale (kind, id) SELECT 'household', household FROM household_state"
    " WHERE valid_until <= ? ORDER BY valid_until, household LIMIT ? ON CONFLICT DO NOTHING"
    " RETURNING id",
  };

  *n_noted = 0;
  for (gsize i = 0; i < G_N_ELEMENTS (sql); i++)
    {
      g_autoptr (JyStmt) stmt = jy_store_prepare (self->store, sql[i], error);
      JyStep step;

      if (stmt == NULL)
        return FALSE;

      jy_stmt_bind_date_at (stmt, 0, &self->today);
      jy_stmt_bind_int_at (stmt, 1, limit);
      while ((step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
        ++*n_noted;
      if (step == JY_STEP_ERROR)
        return FALSE;
    }

  return TRUE;
}

/* Nothing is left to look at again. */
static gboolean
finish_day (const JyDerive *self, const Basis *basis, GError **error)
{
  return note_basis (self, TRUE, error) &&
         (basis->has_tally || jy_task_tally_make (self->store, &self->today, error));
}

static gboolean
derive_due (const JyDerive *self, const Basis *basis, guint limit, guint *n_done, GError **error)
{
  if ((!basis->same_parameters || basis->order > 0) &&
      !(doubt_everything (self->store, error) && note_basis (self, TRUE, error)))
    return FALSE;

  return note_due (self, limit, n_done, error) && jy_derive_noted (self, error) &&
         (*n_done > 0 || finish_day (self, basis, error));
}

/* What waits since everything was doubted. */
static const char doubts_sql[] =
  "SELECT 1 FROM resident_state WHERE valid_until < '0'"
  " UNION ALL SELECT 1 FROM household_state WHERE valid_until < '0' LIMIT 1";

gboolean
jy_store_bring_up_to_date (
  JyStore *self, const GDate *today, guint limit, guint *n_done, GError **error)
{
  g_auto (JyDerive) derive = { 0 };
  Basis basis;
  gint64 doubt = 0;
  gboolean is_whole;

  g_return_val_if_fail (self->operation == 0, FALSE);
  g_return_val_if_fail (limit > 0, FALSE);

  *n_done = 0;
  if (!jy_derive_init (&derive, self, today, error) || !read_basis (&derive, &basis, error))
    return FALSE;

  is_whole = basis.same_parameters && basis.order == 0 && basis.has_tally;
  if (is_whole && !jy_store_find_id (self, doubts_sql, 0, &doubt, error))
    return FALSE;
  if (is_whole && doubt == 0)
    return TRUE;

  return jy_db_begin (self->db, error) &&
         finish (self, derive_due (&derive, &basis, limit, n_done, error), error);
}
