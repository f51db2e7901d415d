/* jy-store-search.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-store-search.h"

#include "jy-id.h"
#include "jy-search-ranges.h"
#include "jy-store-private.h"

#define MAX_FOUND 100 /* of each kind */

void
jy_found_free (JyFound *self)
{
  if (self == NULL)
    return;

  jy_register_person_free (self->person);
  jy_register_household_free (self->household);
  g_free (self);
}

JyFindQuery *
jy_find_query_new (const char *text, guint n_people, guint n_households)
{
  JyFindQuery *self = g_new0 (JyFindQuery, 1);

  self->text = g_strdup (text);
  self->n_people = n_people;
  self->n_households = n_households;

  return self;
}

void
jy_find_query_free (JyFindQuery *self)
{
  g_free (self->text);
  g_free (self);
}

static const char *const first_digits_sql =
  "SELECT r.id_number, r.id, s.on_register FROM resident AS r"
  " JOIN resident_state AS s ON s.resident = r.id"
  " WHERE r.id_number >= ? AND r.id_number < ? ORDER BY r.id_number, r.id LIMIT ?";

/* One of those that were found. */
typedef struct
{
  gint64 id;
  JyMatch match;
  guint range; /* the order in which it was looked for */
  gboolean is_gone;
} Hit;

static int
compare_hits (gconstpointer a, gconstpointer b)
{
  const Hit *first = a, *second = b;

  if (first->is_gone != second->is_gone)
    return first->is_gone - second->is_gone;
  if (first->match != second->match)
    return (int) first->match - (int) second->match;
  if (first->range != second->range)
    return first->range < second->range ? -1 : 1;

  return 0; /* in the order of the keys: sorting is stable */
}

static void
add_hit (GArray *hits, const Hit *hit)
{
  for (guint i = 0; i < hits->len; i++)
    {
      Hit *known = &g_array_index (hits, Hit, i);

      if (known->id == hit->id)
        {
          if (compare_hits (hit, known) < 0)
            *known = *hit;
          return;
        }
    }

  g_array_append_vals (hits, hit, 1);
}

static const char *const people_sql =
  "SELECT k.key, k.resident, s.on_register FROM resident_key AS k"
  " JOIN resident_state AS s ON s.resident = k.resident"
  " WHERE k.key >= ? AND k.key < ? ORDER BY k.key, k.resident LIMIT ?";

static const char *const households_sql =
  "SELECT k.key, k.household, s.on_register FROM household_key AS k"
  " JOIN household_state AS s ON s.household = k.household"
  " WHERE k.key >= ? AND k.key < ? ORDER BY k.key, k.household LIMIT ?";

static gboolean
read_range (JyStore *self,
            const char *sql,
            const GArray *ranges,
            guint n,
            gint64 limit,
            GArray *hits,
            GError **error)
{
  const JySearchRange *range = &g_array_index (ranges, JySearchRange, n);
  g_autofree char *to = g_strconcat (range->from, JY_LAST_CHARACTER, NULL);
  g_autoptr (JyStmt) stmt =
    jy_store_prepare (self, range->of_numbers ? first_digits_sql : sql, error);
  JyStep step;

  if (stmt == NULL)
    return FALSE;

  jy_stmt_bind_text_at (stmt, 0, range->from);
  jy_stmt_bind_text_at (stmt, 1, to);
  jy_stmt_bind_int_at (stmt, 2, limit);
  while ((step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
    {
      gboolean is_whole = g_str_equal (jy_stmt_get_text (stmt, 0), range->from);
      Hit hit = { .id = jy_stmt_get_int64 (stmt, 1),
                  .match = range->inside ? JY_MATCH_INSIDE
                           : is_whole    ? JY_MATCH_EXACT
                                         : JY_MATCH_BEGIN,
                  .range = n,
                  .is_gone = jy_stmt_get_int64 (stmt, 2) == 0 };

      add_hit (hits, &hit);
    }

  return step == JY_STEP_DONE;
}

/* Returns: (transfer full) (element-type Hit): at most @limit, the best first */
static GArray *
find_hits (JyStore *self, const char *sql, const GArray *ranges, guint limit, GError **error)
{
  g_autoptr (GArray) hits = g_array_new (FALSE, FALSE, sizeof (Hit));

  for (guint i = 0; i < ranges->len; i++)
    {
      /* Parts are only looked for while whole things are too few; some more than asked for are
       * read, as those who are gone come last. */
      if (g_array_index (ranges, JySearchRange, i).inside && hits->len >= limit)
        break;
      if (!read_range (self, sql, ranges, i, limit + limit / 2, hits, error))
        return NULL;
    }

  g_array_sort (hits, compare_hits);
  if (hits->len > limit)
    g_array_set_size (hits, limit);

  return g_steal_pointer (&hits);
}

static GArray *
ids_of (const GArray *hits)
{
  GArray *ids = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; i < hits->len; i++)
    g_array_append_val (ids, g_array_index (hits, Hit, i).id);

  return ids;
}

/* Moves the rows of @hits into @found. */
static void
add_found (GPtrArray *found, const GArray *hits, GPtrArray *rows, gboolean are_people)
{
  for (guint i = 0; i < hits->len; i++)
    if (rows->pdata[i] != NULL)
      {
        JyFound *one = g_new0 (JyFound, 1);

        one->match = g_array_index (hits, Hit, i).match;
        if (are_people)
          one->person = g_steal_pointer (&rows->pdata[i]);
        else
          one->household = g_steal_pointer (&rows->pdata[i]);
        g_ptr_array_add (found, one);
      }
}

static gboolean
find_kind (
  JyStore *self, const char *text, gboolean people, guint limit, GPtrArray *found, GError **error)
{
  g_autoptr (GArray) ranges =
    people ? jy_search_ranges_of_people (text) : jy_search_ranges_of_households (text);
  g_autoptr (GArray) hits = NULL;
  g_autoptr (GArray) ids = NULL;
  g_autoptr (GPtrArray) rows = NULL;

  if (limit == 0)
    return TRUE;

  hits =
    find_hits (self, people ? people_sql : households_sql, ranges, MIN (limit, MAX_FOUND), error);
  if (hits == NULL)
    return FALSE;

  ids = ids_of (hits);
  rows = people ? jy_store_get_register_people (self, ids, error)
                : jy_store_get_register_households (self, ids, error);
  if (rows == NULL)
    return FALSE;

  add_found (found, hits, rows, people);
  return TRUE;
}

GPtrArray *
jy_store_find (JyStore *self, const JyFindQuery *query, GError **error)
{
  g_autoptr (GPtrArray) found = g_ptr_array_new_with_free_func ((GDestroyNotify) jy_found_free);

  if (!find_kind (self, query->text, TRUE, query->n_people, found, error) ||
      !find_kind (self, query->text, FALSE, query->n_households, found, error))
    return NULL;

  return g_steal_pointer (&found);
}

static gboolean
add_ids (JyStore *self, const char *sql, const JySearchRange *range, GArray *ids, GError **error)
{
  g_autofree char *to = g_strconcat (range->from, JY_LAST_CHARACTER, NULL);
  g_autoptr (JyStmt) stmt = jy_store_prepare (self, sql, error);
  JyStep step;

  if (stmt == NULL)
    return FALSE;

  jy_stmt_bind_text_at (stmt, 0, range->from);
  jy_stmt_bind_text_at (stmt, 1, to);
  while ((step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
    {
      gint64 id = jy_stmt_get_int64 (stmt, 0);

      g_array_append_val (ids, id);
    }

  return step == JY_STEP_DONE;
}

/* @sql: for the ranges of people, of the beginning of an identity number, of households. */
static GArray *
find_all (JyStore *self, const char *text, const char *const sql[3], GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (int i = 0; i < 2; i++)
    {
      g_autoptr (GArray) ranges =
        i == 0 ? jy_search_ranges_of_people (text) : jy_search_ranges_of_households (text);

      for (guint j = 0; j < ranges->len; j++)
        {
          const JySearchRange *range = &g_array_index (ranges, JySearchRange, j);

          if (!add_ids (self, i == 1 ? sql[2] : sql[range->of_numbers ? 1 : 0], range, ids, error))
            return NULL;
        }
    }

  g_array_sort (ids, jy_id_compare);
  return g_steal_pointer (&ids);
}

GArray *
jy_store_find_all_people (JyStore *self, const char *text, GError **error)
{
  static const char *const sql[] = {
    "SELECT resident FROM resident_key WHERE key >= ? AND key < ?",
    "SELECT id FROM resident WHERE id_number >= ? AND id_number < ?",
    "SELECT s.resident FROM household_key AS k JOIN resident_state AS s"
    " ON s.household = k.household WHERE k.key >= ? AND k.key < ?",
  };

  return find_all (self, text, sql, error);
}

GArray *
jy_store_find_all_households (JyStore *self, const char *text, GError **error)
{
  static const char *const sql[] = {
    "SELECT s.household FROM resident_key AS k JOIN resident_state AS s"
    " ON s.resident = k.resident WHERE k.key >= ? AND k.key < ?",
    "SELECT s.household FROM resident AS r JOIN resident_state AS s"
    " ON s.resident = r.id WHERE r.id_number >= ? AND r.id_number < ?",
    "SELECT household FROM household_key WHERE key >= ? AND key < ?",
  };

  return find_all (self, text, sql, error);
}
