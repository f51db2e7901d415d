/* jy-store-redating.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-store-redating.h"

#include "jy-derived-private.h"

/* The households of residents are derived with them; what is left are those that nobody lives in.
 */
static const char *const next_sql[] = {
  "INSERT INTO stale (kind, id) SELECT 'resident', id FROM resident WHERE id > ?"
  " ORDER BY id LIMIT ? ON CONFLICT DO NOTHING RETURNING id",
  "INSERT INTO stale (kind, id) SELECT 'household', h.id FROM household AS h WHERE h.id > ?"
  " AND NOT EXISTS (SELECT 1 FROM membership AS m WHERE m.household = h.id AND m.until_on IS NULL)"
  " ORDER BY h.id LIMIT ? ON CONFLICT DO NOTHING RETURNING id",
};

JyRedating *
jy_redating_new (void)
{
  JyRedating *self = g_new0 (JyRedating, 1);

  self->people = g_array_new (FALSE, FALSE, sizeof (JyRedatedPerson));
  self->residents = g_hash_table_new (NULL, NULL);
  self->households = g_hash_table_new (NULL, NULL);

  return self;
}

void
jy_redating_free (JyRedating *self)
{
  if (self == NULL)
    return;

  g_array_unref (self->people);
  g_hash_table_unref (self->residents);
  g_hash_table_unref (self->households);
  g_free (self);
}

/* Whether @id belongs to this part; who was looked at in an earlier one is counted already. */
static gboolean
note_subject (GHashTable *subjects, gint64 id, guint part, guint *n)
{
  gpointer key = (gpointer) (gintptr) id;
  gpointer seen;

  if (g_hash_table_lookup_extended (subjects, key, NULL, &seen))
    return GPOINTER_TO_UINT (seen) == part;

  g_hash_table_insert (subjects, key, GUINT_TO_POINTER (part));
  ++*n;
  return TRUE;
}

static void
note_person (JyRedating *self, gint64 resident)
{
  const JyRedatedPerson person = { resident, 1 };

  for (guint i = 0; i < self->people->len; i++)
    if (g_array_index (self->people, JyRedatedPerson, i).resident == resident)
      {
        g_array_index (self->people, JyRedatedPerson, i).n_tasks++;
        return;
      }

  if (self->people->len < JY_REDATING_MAX_PEOPLE)
    g_array_append_val (self->people, person);
}

void
jy_redating_note (JyRedating *self, gint64 id, gboolean is_household, JyTaskChange change)
{
  guint *counts[] = {
    [JY_TASK_ADDED] = &self->n_added,
    [JY_TASK_CHANGED] = &self->n_changed,
    [JY_TASK_DROPPED] = &self->n_dropped,
  };

  if (!(is_household ? note_subject (self->households, id, self->part, &self->n_households)
                     : note_subject (self->residents, id, self->part, &self->n_residents)))
    return;

  ++*counts[change];
  if (!is_household)
    note_person (self, id);
}

static gboolean
note_next (JyStore *self, guint limit, JyRedating *redating, guint *n_noted, GError **error)
{
  g_autoptr (JyStmt) stmt =
    jy_store_prepare (self, next_sql[redating->of_households ? 1 : 0], error);
  JyStep step;

  *n_noted = 0;
  if (stmt == NULL)
    return FALSE;

  jy_stmt_bind_int_at (stmt, 0, redating->after);
  jy_stmt_bind_int_at (stmt, 1, limit);
  while ((step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
    {
      redating->after = MAX (redating->after, jy_stmt_get_int64 (stmt, 0));
      ++*n_noted;
    }

  return step != JY_STEP_ERROR;
}

static gboolean
count_residents (JyStore *self, guint *n, GError **error)
{
  g_autoptr (JyStmt) stmt = jy_store_prepare (self, "SELECT count (*) FROM resident", error);

  if (stmt == NULL || jy_stmt_step (stmt, error) != JY_STEP_ROW)
    return FALSE;

  *n = (guint) jy_stmt_get_int64 (stmt, 0);
  return TRUE;
}

gboolean
jy_store_redate (
  JyStore *self, const GDate *today, guint limit, JyRedating *redating, GError **error)
{
  g_auto (JyDerive) derive = { 0 };
  guint n_noted;

  g_return_val_if_fail (self->operation != 0, FALSE);
  g_return_val_if_fail (limit > 0 && !redating->is_done, FALSE);

  if (!jy_derive_init (&derive, self, today, error) ||
      (redating->part == 0 && !count_residents (self, &redating->n_total, error)) ||
      !note_next (self, limit, redating, &n_noted, error))
    return FALSE;

  redating->part++;
  derive.redating = redating;
  if (!jy_derive_noted (&derive, error))
    return FALSE;

  if (!redating->of_households)
    redating->n_looked_at += n_noted;
  if (n_noted == limit)
    return TRUE;

  redating->is_done = redating->of_households;
  redating->of_households = TRUE;
  redating->after = 0;
  return TRUE;
}
