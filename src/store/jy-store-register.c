/* jy-store-register.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-store-register.h"

#include "jy-agreement.h"
#include "jy-list-rows.h"
#include "jy-query.h"
#include "jy-store-private.h"
#include "jy-store-search.h"

JyRegisterQuery *
jy_register_query_new (JyRegisterWhat what)
{
  JyRegisterQuery *self = g_new0 (JyRegisterQuery, 1);

  self->what = what;
  self->acceptance = -1;

  return self;
}

JyRegisterQuery *
jy_register_query_copy (const JyRegisterQuery *self)
{
  JyRegisterQuery *copy = g_memdup2 (self, sizeof *self);

  copy->text = g_strdup (self->text);
  copy->areas = self->areas != NULL ? g_array_copy (self->areas) : NULL;
  copy->team_areas = self->team_areas != NULL ? g_array_copy (self->team_areas) : NULL;

  return copy;
}

void
jy_register_query_free (JyRegisterQuery *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->areas, g_array_unref);
  g_clear_pointer (&self->team_areas, g_array_unref);
  g_free (self->text);
  g_free (self);
}

/* Handed over after signing (S72), once as each. */
static void
add_to_hand_over (JyQuery *self, JyGroup group)
{
  jy_query_add_int (self, " AND (s.groups & ?) <> 0", group);
  jy_query_add_int (self, " AND s.agreement_state = ?", JY_AGREEMENT_IN_FORCE);
  jy_query_add_text (self,
                     " AND NOT EXISTS (SELECT 1 FROM handover AS h WHERE h.resident = s.resident"
                     " AND h.ended_on IS NULL AND h.kind = ?)",
                     jy_group_find (group)->kind);
}

static void
add_conditions (JyQuery *self, const JyRegisterQuery *query)
{
  /* A plus keeps the order's own index in use where the area has parts. */
  if (query->areas != NULL && query->areas->len == 1)
    jy_query_add_int (self, " AND s.area = ?", g_array_index (query->areas, gint64, 0));
  else if (query->areas != NULL)
    jy_query_add_ids (self, " AND +s.area", query->areas);

  if (query->team != 0)
    {
      jy_query_add_int (self, " AND (s.team = ?", query->team);
      if (query->team_areas != NULL)
        jy_query_add_ids (self, " OR (s.team = 0 AND +s.area", query->team_areas);
      jy_query_add (self, query->team_areas != NULL ? "))" : ")");
    }

  if (query->groups != JY_GROUP_NONE)
    jy_query_add_int (self, " AND (s.groups & ?) <> 0", query->groups);
  if (query->population_class != 0)
    jy_query_add_int (self, " AND s.population_class = ?", query->population_class);
  if (query->health_class != 0)
    jy_query_add_int (self, " AND s.health_class = ?", query->health_class);
  if (query->agreement_states != 0)
    jy_query_add_int (self, " AND ((1 << s.agreement_state) & ?) <> 0", query->agreement_states);
  if (query->acceptance >= 0)
    jy_query_add_int (self, " AND s.acceptance = ?", query->acceptance);
  if (query->is_away)
    jy_query_add (self, " AND s.is_away = 1");
  if (query->to_hand_over != JY_GROUP_NONE)
    add_to_hand_over (self, query->to_hand_over);
  if (query->presence != JY_REGISTER_ALL)
    jy_query_add_int (self, " AND s.on_register = ?", query->presence == JY_REGISTER_PRESENT);
}

/* clang-format off */
static const struct
{
  const char *select;
  const char *order[2]; /* ascending, descending */
} orders[][3] = {
  [JY_REGISTER_PEOPLE] = {
    [JY_REGISTER_BY_NAME] = {
      "SELECT s.resident FROM resident_state AS s WHERE TRUE",
      { " ORDER BY s.name_key, s.resident", " ORDER BY s.name_key DESC, s.resident DESC" } },
    [JY_REGISTER_BY_NUMBER] = {
      "SELECT s.resident FROM household_state AS home CROSS JOIN resident_state AS s"
      " WHERE s.household = home.household",
      { " ORDER BY home.number_key, home.household, s.resident",
        " ORDER BY home.number_key DESC, home.household DESC, s.resident DESC" } },
    [JY_REGISTER_BY_BIRTH] = {
      "SELECT s.resident FROM resident_state AS s WHERE TRUE",
      { " ORDER BY s.born_on, s.resident", " ORDER BY s.born_on DESC, s.resident DESC" } },
  },
  [JY_REGISTER_HOUSEHOLDS] = {
    [JY_REGISTER_BY_NAME] = {
      "SELECT s.household FROM household_state AS s WHERE TRUE",
      { " ORDER BY s.head_name_key, s.household",
        " ORDER BY s.head_name_key DESC, s.household DESC" } },
    [JY_REGISTER_BY_NUMBER] = {
      "SELECT s.household FROM household_state AS s WHERE TRUE",
      { " ORDER BY s.number_key, s.household", " ORDER BY s.number_key DESC, s.household DESC" } },
    [JY_REGISTER_BY_BIRTH] = {
      "SELECT s.household FROM household_state AS s WHERE TRUE",
      { " ORDER BY s.head_name_key, s.household",
        " ORDER BY s.head_name_key DESC, s.household DESC" } },
  },
};
/* clang-format on */

static JyStmt *
prepare_list (JyStore *self, const JyRegisterQuery *query, GError **error)
{
  g_auto (JyQuery) statement = { 0 };

  jy_query_init (&statement, orders[query->what][query->order].select);
  add_conditions (&statement, query);
  jy_query_add (&statement, orders[query->what][query->order].order[query->descending ? 1 : 0]);

  return jy_query_prepare (&statement, self, error);
}

GArray *
jy_store_list_register (JyStore *self, const JyRegisterQuery *query, GError **error)
{
  g_autoptr (GArray) among = NULL;
  g_autoptr (JyStmt) stmt = NULL;

  if (query->text != NULL && *query->text != '\0')
    {
      among = query->what == JY_REGISTER_PEOPLE
                ? jy_store_find_all_people (self, query->text, error)
                : jy_store_find_all_households (self, query->text, error);
      if (among == NULL)
        return NULL;
    }

  stmt = prepare_list (self, query, error);

  return stmt != NULL ? jy_list_ids_read (stmt, among, error) : NULL;
}

static JyAreaCount *
count_of (GArray *counts, GHashTable *positions, gint64 area)
{
  gpointer position;

  if (!g_hash_table_lookup_extended (positions, &area, NULL, &position))
    {
      JyAreaCount fresh = { .area = area };

      position = GUINT_TO_POINTER (counts->len);
      g_hash_table_insert (positions, g_memdup2 (&area, sizeof area), position);
      g_array_append_val (counts, fresh);
    }

  return &g_array_index (counts, JyAreaCount, GPOINTER_TO_UINT (position));
}

/* Rows come by area, so the count of the last one is mostly that of the next. */
static gboolean
count_rows (
  JyStore *self, gboolean of_people, GArray *counts, GHashTable *positions, GError **error)
{
  JyAreaCount *count = NULL;
  g_autoptr (JyStmt) stmt = NULL;
  JyStep step;

  stmt = jy_store_prepare (
    self,
    of_people ? "SELECT area, agreement_state = ? FROM resident_state WHERE on_register = 1"
                " ORDER BY area"
              : "SELECT area, agreement_state = ? FROM household_state WHERE on_register = 1"
                " ORDER BY area",
    error);
  if (stmt == NULL)
    return FALSE;

  jy_stmt_bind_int_at (stmt, 0, JY_AGREEMENT_IN_FORCE);
  while ((step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
    {
      gint64 area = jy_stmt_get_int64 (stmt, 0);
      int is_signed = (int) jy_stmt_get_int64 (stmt, 1);

      if (count == NULL || count->area != area)
        count = count_of (counts, positions, area);

      *(of_people ? &count->n_people : &count->n_households) += 1;
      *(of_people ? &count->n_signed_people : &count->n_signed_households) += is_signed;
    }

  return step == JY_STEP_DONE;
}

GArray *
jy_store_count_register (JyStore *self, GError **error)
{
  g_autoptr (GArray) counts = g_array_new (FALSE, FALSE, sizeof (JyAreaCount));
  g_autoptr (GHashTable) positions =
    g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);

  if (!count_rows (self, FALSE, counts, positions, error) ||
      !count_rows (self, TRUE, counts, positions, error))
    return NULL;

  return g_steal_pointer (&counts);
}
