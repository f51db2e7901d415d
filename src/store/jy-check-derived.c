/* jy-check-derived.c - whether what is derived is as if it had been made afresh
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A copy of the database is made and derived anew, so the original is only read.
 */
#include "config.h"

#include <glib/gi18n.h>
#include <glib/gstdio.h>

#include "jy-check-private.h"
#include "jy-place.h"
#include "jy-store-derived.h"
#include "jy-store-private.h"
#include "jy-task-tally-private.h"

#define TASK_COLUMNS(owner) "rule, from_on, CAST (subject AS TEXT), " owner ", digest"

#define TALLY_COLUMNS "kind, CAST (team AS TEXT), area, n_open, n_overdue, n_day, n_week, n_quarter"

/* Each is walked in both files in the order of its first @n_key columns, of which the last is the
 * record. */
static const struct
{
  const char *check;
  const char *table;
  const char *columns; /* NULL: all; of a task its digest speaks for the rest */
  const char *order;
  const char *record; /* the table of the record */
  int n_key;
} tables[] = {
  { "list-residents", "resident_state", NULL, "1", "resident", 1 },
  { "list-households", "household_state", NULL, "1", "household", 1 },
  { "search-residents", "resident_key", NULL, "1, 2", "resident", 2 },
  { "search-households", "household_key", NULL, "1, 2", "household", 2 },
  { "tasks-residents", "task WHERE resident <> 0", TASK_COLUMNS ("resident"), "1, 2, 3, 4",
    "resident", 4 },
  { "tasks-households", "task WHERE resident = 0", TASK_COLUMNS ("household"), "1, 2, 3, 4",
    "household", 4 },
  { "list-numbers", "resident_tally", "CAST (team AS TEXT), area, n, n_signed", "1, 2", "area", 2 },
  { "tasks-numbers", "task_tally", TALLY_COLUMNS, "1, 2, 3", "area", 3 },
};

static int
compare_texts (JyStmt *a, JyStmt *b, int column)
{
  return g_strcmp0 (jy_stmt_get_text (a, column), jy_stmt_get_text (b, column));
}

static int
compare_keys (JyStmt *a, JyStmt *b, int n_key)
{
  gint64 one;
  gint64 other;

  for (int column = 0; column < n_key - 1; column++)
    if (compare_texts (a, b, column) != 0)
      return compare_texts (a, b, column);

  one = jy_stmt_get_int64 (a, n_key - 1);
  other = jy_stmt_get_int64 (b, n_key - 1);
  return one < other ? -1 : one > other;
}

static gboolean
rows_equal (JyStmt *a, JyStmt *b, int n_columns)
{
  for (int column = 0; column < n_columns; column++)
    if (compare_texts (a, b, column) != 0)
      return FALSE;

  return TRUE;
}

static char *
dup_columns (JyStore *store, gsize i, GError **error)
{
  g_auto (GStrv) columns = NULL;

  if (tables[i].columns != NULL)
    return g_strdup (tables[i].columns);

  columns = jy_db_list_columns (store->db, tables[i].table, error);
  return columns != NULL ? g_strjoinv (", ", columns) : NULL;
}

static JyStmt *
prepare (JyStore *store, gsize i, int *n_columns, GError **error)
{
  g_autofree char *columns = dup_columns (store, i, error);
  g_autofree char *sql = NULL;

  if (columns == NULL)
    return NULL;

  *n_columns = 1;
  for (const char *at = columns; *at != '\0'; at++)
    *n_columns += *at == ',';
  sql =
    g_strdup_printf ("SELECT %s FROM %s ORDER BY %s", columns, tables[i].table, tables[i].order);
  return jy_store_prepare (store, sql, error);
}

static gboolean
add (JyCheck *self, gsize i, JyStmt *stmt)
{
  return jy_check_add (self, tables[i].check,
                       _("What lists and the search know of this record is not up to date."),
                       tables[i].record, jy_stmt_get_int64 (stmt, tables[i].n_key - 1));
}

/* @a is what is there, @b what should be. */
static gboolean
compare (JyCheck *self, gsize i, JyStmt *a, JyStmt *b, int n_columns, GError **error)
{
  JyStep one = jy_stmt_step (a, error);
  JyStep other = one != JY_STEP_ERROR ? jy_stmt_step (b, error) : JY_STEP_ERROR;

  while (one != JY_STEP_ERROR && other != JY_STEP_ERROR &&
         (one == JY_STEP_ROW || other == JY_STEP_ROW))
    {
      int order = one != JY_STEP_ROW     ? 1
                  : other != JY_STEP_ROW ? -1
                                         : compare_keys (a, b, tables[i].n_key);

      if ((order != 0 || !rows_equal (a, b, n_columns)) && !add (self, i, order > 0 ? b : a))
        return TRUE;
      if (order <= 0)
        one = jy_stmt_step (a, error);
      if (order >= 0 && one != JY_STEP_ERROR)
        other = jy_stmt_step (b, error);
    }

  return one == JY_STEP_DONE && other == JY_STEP_DONE;
}

static gboolean
compare_all (JyCheck *self, JyStore *copy, GError **error)
{
  for (gsize i = 0; i < G_N_ELEMENTS (tables); i++)
    {
      int n_columns;
      g_autoptr (JyStmt) a = prepare (self->store, i, &n_columns, error);
      g_autoptr (JyStmt) b = a != NULL ? prepare (copy, i, &n_columns, error) : NULL;

      self->n_checks++;
      if (b == NULL || !compare (self, i, a, b, n_columns, error))
        return FALSE;
    }

  return TRUE;
}

/* The day that lists describe; invalid if nothing was ever derived. */
static gboolean
get_day (JyStore *store, GDate *day, GError **error)
{
  g_autoptr (JyStmt) stmt = jy_store_prepare (store, "SELECT day FROM derived_basis", error);
  JyStep step;

  g_date_clear (day, 1);
  if (stmt == NULL)
    return FALSE;

  step = jy_stmt_step (stmt, error);
  if (step == JY_STEP_ROW)
    jy_stmt_get_date (stmt, 0, day);

  return step != JY_STEP_ERROR;
}

/* Numbers of an earlier day are compared with those of that day, none with none. */
static gboolean
tally_as (JyStore *copy, JyStore *original, GError **error)
{
  g_auto (JyTaskTally) tally = { 0 };

  if (!jy_task_tally_open (&tally, original, error))
    return FALSE;

  return g_date_valid (&tally.day) ? jy_task_tally_make (copy, &tally.day, error)
                                   : jy_db_run_script (copy->db, "DELETE FROM task_tally", error);
}

/* The copy is never asked for an id that lasts. */
static gint64
no_clock (void)
{
  return G_GINT64_CONSTANT (1577836800000); /* 2020-01-01 */
}

static gboolean
check_copy (JyCheck *self, const char *path, GError **error)
{
  g_autoptr (JyIdMaker) ids = jy_id_maker_new (0, no_clock);
  g_autoptr (JyStore) copy = NULL;
  GDate day;

  if (!get_day (self->store, &day, error) || !jy_place_create (path, error) ||
      !jy_db_copy (self->store->db, path, error))
    return FALSE;

  copy = jy_store_open (path, JY_STORE_READ_WRITE, ids, error);
  return copy != NULL &&
         jy_store_derive_all (copy, g_date_valid (&day) ? &day : &self->today, error) &&
         tally_as (copy, self->store, error) && compare_all (self, copy, error);
}

static void
remove_folder (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_unlink (path);
    }
  g_rmdir (folder);
}

gboolean
jy_check_derived (JyCheck *self, GError **error)
{
  g_autofree char *folder = g_dir_make_tmp ("jiayi-check-XXXXXX", error); /* ours alone */
  g_autofree char *path = folder != NULL ? g_build_filename (folder, "copy.db", NULL) : NULL;
  gboolean done = path != NULL && check_copy (self, path, error);

  if (folder != NULL)
    remove_folder (folder);
  return done;
}
