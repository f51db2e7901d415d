/* jy-store-tasks.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-store-tasks.h"

#include "jy-task-query-private.h"
#include "jy-task-tally-private.h"

static const char *const order_sql[] = {
  [JY_TASKS_BY_DEADLINE] = " ORDER BY t.to_on, t.household, t.resident, t.id",
  [JY_TASKS_BY_HOUSEHOLD] = " ORDER BY t.area, t.household, t.to_on, t.resident, t.id",
};

GArray *
jy_store_list_tasks (JyStore *self, const JyTaskQuery *query, GError **error)
{
  g_auto (JyQuery) statement = { 0 };
  g_auto (JyTaskFound) found = { 0 };
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (JyStmt) stmt = NULL;
  JyStep step;

  if (!jy_task_query_find (query, self, &found, error))
    return NULL;

  jy_query_init (&statement, "SELECT t.id, t.resident, t.household FROM task AS t WHERE TRUE");
  jy_task_query_add_conditions (&statement, query);
  jy_query_add (&statement, order_sql[query->order]);
  stmt = jy_query_prepare (&statement, self, error);
  if (stmt == NULL)
    return NULL;

  while ((step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
    {
      gint64 id = jy_stmt_get_int64 (stmt, 0);

      if (query->limit > 0 && ids->len == query->limit)
        return g_steal_pointer (&ids);
      if (jy_task_found_has (&found, jy_stmt_get_int64 (stmt, 1), jy_stmt_get_int64 (stmt, 2)))
        g_array_append_val (ids, id);
    }

  return step == JY_STEP_DONE ? g_steal_pointer (&ids) : NULL;
}

typedef gint64 KindCounts[JY_N_SERVICE_KINDS];

static gint64 *
get_counts (GHashTable *areas, gint64 area)
{
  KindCounts *counts = g_hash_table_lookup (areas, &area);

  if (counts == NULL)
    {
      counts = g_malloc0 (sizeof *counts);
      g_hash_table_insert (areas, g_memdup2 (&area, sizeof area), counts);
    }

  return *counts;
}

static GArray *
list_groups (GHashTable *areas)
{
  GArray *groups = g_array_new (FALSE, FALSE, sizeof (JyTaskGroup));
  GHashTableIter iter;
  gpointer area, counts;

  g_hash_table_iter_init (&iter, areas);
  while (g_hash_table_iter_next (&iter, &area, &counts))
    for (int kind = 0; kind < JY_N_SERVICE_KINDS; kind++)
      {
        JyTaskGroup group = { *(gint64 *) area, (JyServiceKind) kind,
                              (*(KindCounts *) counts)[kind] };

        if (group.n > 0)
          g_array_append_val (groups, group);
      }

  return groups;
}

/* Prepares what the numbers of @column say of the places of @query. */
static JyStmt *
prepare_tally (
  JyStore *self, const char *columns, const char *column, const JyTaskQuery *query, GError **error)
{
  g_auto (JyQuery) statement = { 0 };
  g_autofree char *sql =
    g_strdup_printf ("SELECT %s FROM task_tally AS t WHERE t.%s <> 0", columns, column);

  jy_query_init (&statement, sql);
  jy_task_query_add_places (&statement, query);
  return jy_query_prepare (&statement, self, error);
}

static GArray *
read_groups (JyStore *self, const char *column, const JyTaskQuery *query, GError **error)
{
  g_autoptr (GHashTable) areas =
    g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
  g_autofree char *columns = g_strconcat ("t.area, t.kind, t.", column, NULL);
  g_autoptr (JyStmt) stmt = prepare_tally (self, columns, column, query, error);
  JyStep step = JY_STEP_ERROR;

  while (stmt != NULL && (step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
    get_counts (
      areas, jy_stmt_get_int64 (stmt, 0))[jy_service_kind_from_id (jy_stmt_get_text (stmt, 1))] +=
      jy_stmt_get_int64 (stmt, 2);

  return step == JY_STEP_DONE ? list_groups (areas) : NULL;
}

/* One pass into counters: GROUP BY would sort. */
static GArray *
count_groups (JyStore *self, const JyTaskQuery *query, GError **error)
{
  g_auto (JyQuery) statement = { 0 };
  g_auto (JyTaskFound) found = { 0 };
  g_autoptr (GHashTable) areas =
    g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
  g_autoptr (JyStmt) stmt = NULL;
  JyStep step;

  if (!jy_task_query_find (query, self, &found, error))
    return NULL;

  jy_query_init (&statement,
                 "SELECT t.area, t.kind, t.resident, t.household FROM task AS t WHERE TRUE");
  jy_task_query_add_conditions (&statement, query);
  stmt = jy_query_prepare (&statement, self, error);
  if (stmt == NULL)
    return NULL;

  while ((step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
    if (jy_task_found_has (&found, jy_stmt_get_int64 (stmt, 2), jy_stmt_get_int64 (stmt, 3)))
      get_counts (
        areas, jy_stmt_get_int64 (stmt, 0))[jy_service_kind_from_id (jy_stmt_get_text (stmt, 1))]++;

  return step == JY_STEP_DONE ? list_groups (areas) : NULL;
}

GArray *
jy_store_group_tasks (JyStore *self, const JyTaskQuery *query, GError **error)
{
  const char *column;

  if (!jy_task_tally_find_column (self, query, &column, error))
    return NULL;

  return column != NULL ? read_groups (self, column, query, error)
                        : count_groups (self, query, error);
}

/* Prepares the one row of how many there are: what is kept, or else a count. */
static JyStmt *
prepare_count (JyStore *self, const JyTaskQuery *query, GError **error)
{
  g_auto (JyQuery) statement = { 0 };
  const char *column;

  if (!jy_task_tally_find_column (self, query, &column, error))
    return NULL;
  if (column != NULL)
    {
      g_autofree char *sum = g_strdup_printf ("CAST (coalesce (sum (t.%s), 0) AS BIGINT)", column);

      return prepare_tally (self, sum, column, query, error);
    }

  jy_query_init (&statement, "SELECT count (*) FROM task AS t WHERE TRUE");
  jy_task_query_add_conditions (&statement, query);
  return jy_query_prepare (&statement, self, error);
}

gint64
jy_store_count_all_tasks (JyStore *self, const JyTaskQuery *query, GError **error)
{
  g_autoptr (JyStmt) stmt = NULL;

  g_return_val_if_fail (query->text == NULL, -1);

  stmt = prepare_count (self, query, error);
  if (stmt == NULL || jy_stmt_step (stmt, error) != JY_STEP_ROW)
    return -1;

  return jy_stmt_get_int64 (stmt, 0);
}

gboolean
jy_store_visit_task_rows (
  JyStore *self, const JyTaskQuery *query, JyTaskRowFunc func, gpointer data, GError **error)
{
  g_autoptr (GArray) ids = jy_store_list_tasks (self, query, error);

  if (ids == NULL)
    return FALSE;

  for (guint at = 0; at < ids->len; at += JY_STORE_MAX_IDS)
    {
      g_autoptr (GArray) page = g_array_new (FALSE, FALSE, sizeof (gint64));
      g_autoptr (GPtrArray) rows = NULL;

      g_array_append_vals (page, &g_array_index (ids, gint64, at),
                           MIN (ids->len - at, JY_STORE_MAX_IDS));
      rows = jy_store_get_task_rows (self, page, &query->today, error);
      if (rows == NULL)
        return FALSE;

      for (guint i = 0; i < rows->len; i++)
        if (rows->pdata[i] != NULL)
          func (rows->pdata[i], data);
    }

  return TRUE;
}
