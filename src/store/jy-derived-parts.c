/* jy-derived-parts.c - cursors side by side, standing of agreements, changes of search keys
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include "jy-derived-private.h"
#include "jy-search-keys.h"

#define MAX_CHANGES 200000 /* of keys, until they are written: some 10 MiB */

gboolean
jy_cursor_open (JyCursor *self, JyStore *store, const char *sql, GError **error)
{
  self->stmt = jy_store_prepare (store, sql, error);

  return self->stmt != NULL && jy_cursor_next (self, error);
}

gboolean
jy_cursor_next (JyCursor *self, GError **error)
{
  JyStep step = jy_stmt_step (self->stmt, error);

  self->id = step == JY_STEP_ROW ? jy_stmt_get_int64 (self->stmt, 0) : G_MAXINT64;
  return step != JY_STEP_ERROR;
}

void
jy_cursor_clear (JyCursor *self)
{
  g_clear_pointer (&self->stmt, jy_stmt_release);
}

void
jy_derive_limit (GDate *until, const GDate *day, const GDate *today)
{
  if (g_date_valid (day) && g_date_compare (day, today) > 0 &&
      (!g_date_valid (until) || g_date_compare (day, until) < 0))
    *until = *day;
}

/* The greater, the sooner it speaks for all. */
static int
rank (JyAgreementState state)
{
  static const int ranks[] = {
    [JY_AGREEMENT_RENEWED] = 1, [JY_AGREEMENT_ENDED] = 1,  [JY_AGREEMENT_DRAFT] = 2,
    [JY_AGREEMENT_EXPIRED] = 3, [JY_AGREEMENT_COMING] = 4, [JY_AGREEMENT_IN_FORCE] = 5,
  };

  return (gsize) state < G_N_ELEMENTS (ranks) ? ranks[state] : 0;
}

void
jy_standing_add (JyStanding *self,
                 const JyAgreementFacts *facts,
                 gint64 id,
                 gint64 team,
                 int tier,
                 const GDate *today)
{
  JyAgreementState state = jy_agreement_get_state (facts, today);
  GDate after = facts->ends_on;
  int order;

  g_date_add_days (&after, 1);
  jy_derive_limit (&self->until, &facts->starts_on, today);
  jy_derive_limit (&self->until, &after, today);
  jy_derive_limit (&self->until, &facts->ended_on, today);

  order = rank (state) - rank (self->state);
  if (order == 0 && self->id != 0)
    order = g_date_compare (&facts->starts_on, &self->starts_on);
  if (order == 0)
    order = id > self->id ? 1 : -1;
  if (order < 0)
    return;

  self->id = id;
  self->state = state;
  self->team = state == JY_AGREEMENT_IN_FORCE ? team : 0;
  self->tier = tier;
  self->starts_on = facts->starts_on;
}

/* A key that comes or goes. */
typedef struct
{
  const char *key; /* in texts */
  gint64 id;
  gboolean is_new;
} Change;

void
jy_key_changes_init (JyKeyChanges *self, gboolean of_residents)
{
  self->insert_sql = of_residents ? "INSERT INTO resident_key (key, resident) VALUES (?, ?)"
                                    " ON CONFLICT DO NOTHING"
                                  : "INSERT INTO household_key (key, household) VALUES (?, ?)"
                                    " ON CONFLICT DO NOTHING";
  self->delete_sql = of_residents ? "DELETE FROM resident_key WHERE key = ? AND resident = ?"
                                  : "DELETE FROM household_key WHERE key = ? AND household = ?";
  self->make = of_residents ? jy_search_keys_of_resident : jy_search_keys_of_household;
  self->texts = g_string_chunk_new (64 * 1024);
  self->changes = g_array_new (FALSE, FALSE, sizeof (Change));
}

void
jy_key_changes_clear (JyKeyChanges *self)
{
  g_clear_pointer (&self->texts, g_string_chunk_free);
  g_clear_pointer (&self->changes, g_array_unref);
}

/* Notes the keys of @these that are not among @others. */
static void
note (JyKeyChanges *self, gint64 id, GPtrArray *these, GPtrArray *others, gboolean is_new)
{
  for (guint i = 0; i < these->len; i++)
    {
      const char *key = these->pdata[i];

      if (!g_ptr_array_find_with_equal_func (others, key, g_str_equal, NULL))
        {
          Change change = { g_string_chunk_insert (self->texts, key), id, is_new };

          g_array_append_val (self->changes, change);
        }
    }
}

gboolean
jy_key_changes_add (JyKeyChanges *self,
                    JyStore *store,
                    gint64 id,
                    const char *keyed_before,
                    const char *keyed,
                    GError **error)
{
  g_autoptr (GPtrArray) before = NULL;
  g_autoptr (GPtrArray) now = NULL;

  if (g_str_equal (keyed_before, keyed))
    return TRUE;

  before = self->make (keyed_before);
  now = self->make (keyed);
  note (self, id, before, now, FALSE);
  note (self, id, now, before, TRUE);

  return self->changes->len < MAX_CHANGES || jy_key_changes_flush (self, store, error);
}

static int
compare_changes (gconstpointer a, gconstpointer b)
{
  const Change *first = a, *second = b;
  int order = strcmp (first->key, second->key);

  return order != 0 ? order : (first->id > second->id) - (first->id < second->id);
}

gboolean
jy_key_changes_flush (JyKeyChanges *self, JyStore *store, GError **error)
{
  JyStmt *insert = jy_store_prepare (store, self->insert_sql, error);
  JyStmt *delete = insert != NULL ? jy_store_prepare (store, self->delete_sql, error) : NULL;

  if (delete == NULL)
    return FALSE;

  g_array_sort (self->changes, compare_changes);
  for (guint i = 0; i < self->changes->len; i++)
    {
      const Change *change = &g_array_index (self->changes, Change, i);
      g_autoptr (JyStmt) stmt = change->is_new ? insert : delete; /* reset after each */

      jy_stmt_bind_text_at (stmt, 0, change->key);
      jy_stmt_bind_int_at (stmt, 1, change->id);
      if (!jy_stmt_run (stmt, error))
        return FALSE;
    }

  g_array_set_size (self->changes, 0);
  g_string_chunk_clear (self->texts);
  return TRUE;
}
