/* jy-area-tree.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-area-tree.h"

#include "jy-text.h"

#define PATH_SEPARATOR " · "

struct _JyAreaTree
{
  GPtrArray *areas;  /* of JyStoredArea (owned) */
  GHashTable *by_id; /* id → JyStoredArea */
  GHashTable *parts; /* id of the parent → GPtrArray of JyStoredArea (owned) */
  GPtrArray *order;  /* of JyStoredArea: each followed by its parts */
};

static void
add_part (JyAreaTree *self, JyStoredArea *area)
{
  GPtrArray *parts = g_hash_table_lookup (self->parts, &area->parent);

  if (parts == NULL)
    {
      parts = g_ptr_array_new ();
      g_hash_table_insert (self->parts, g_memdup2 (&area->parent, sizeof area->parent), parts);
    }
  g_ptr_array_add (parts, area);
}

/* The depth of a tree is small: a street, a village, a cell. */
static void
add_in_order (JyAreaTree *self, gint64 parent)
{
  const GPtrArray *parts = jy_area_tree_get_parts (self, parent);

  for (guint i = 0; parts != NULL && i < parts->len; i++)
    {
      JyStoredArea *area = g_ptr_array_index (parts, i);

      g_ptr_array_add (self->order, area);
      add_in_order (self, area->id);
    }
}

JyAreaTree *
jy_area_tree_new (GPtrArray *areas)
{
  JyAreaTree *self = g_new0 (JyAreaTree, 1);

  self->areas = areas;
  self->by_id = g_hash_table_new (g_int64_hash, g_int64_equal);
  self->parts =
    g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
  self->order = g_ptr_array_new ();

  for (guint i = 0; i < areas->len; i++)
    {
      JyStoredArea *area = g_ptr_array_index (areas, i);

      g_hash_table_insert (self->by_id, &area->id, area);
      add_part (self, area);
    }
  add_in_order (self, 0);

  return self;
}

void
jy_area_tree_free (JyAreaTree *self)
{
  if (self == NULL)
    return;

  g_ptr_array_unref (self->order);
  g_hash_table_unref (self->parts);
  g_hash_table_unref (self->by_id);
  g_ptr_array_unref (self->areas);
  g_free (self);
}

const GPtrArray *
jy_area_tree_list (const JyAreaTree *self)
{
  return self->order;
}

const JyStoredArea *
jy_area_tree_find (const JyAreaTree *self, gint64 id)
{
  return g_hash_table_lookup (self->by_id, &id);
}

const GPtrArray *
jy_area_tree_get_parts (const JyAreaTree *self, gint64 parent)
{
  return g_hash_table_lookup (self->parts, &parent);
}

static const JyStoredArea *
parent_of (const JyAreaTree *self, const JyStoredArea *area)
{
  return jy_area_tree_find (self, area->parent);
}

guint
jy_area_tree_get_depth (const JyAreaTree *self, gint64 id)
{
  const JyStoredArea *area = jy_area_tree_find (self, id);
  guint depth = 0;

  while (area != NULL && (area = parent_of (self, area)) != NULL)
    depth++;

  return depth;
}

gboolean
jy_area_tree_contains (const JyAreaTree *self, gint64 ancestor, gint64 id)
{
  for (const JyStoredArea *area = jy_area_tree_find (self, id); area != NULL;
       area = parent_of (self, area))
    if (area->id == ancestor)
      return TRUE;

  return FALSE;
}

GArray *
jy_area_tree_list_ids (const JyAreaTree *self, gint64 id)
{
  GArray *ids = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; i < self->order->len; i++)
    {
      const JyStoredArea *area = g_ptr_array_index (self->order, i);

      if (id == 0 || jy_area_tree_contains (self, id, area->id))
        g_array_append_val (ids, area->id);
    }

  return ids;
}

char *
jy_area_tree_dup_path (const JyAreaTree *self, gint64 id)
{
  g_autoptr (GString) path = g_string_new (NULL);

  for (const JyStoredArea *area = jy_area_tree_find (self, id); area != NULL;
       area = parent_of (self, area))
    {
      if (path->len > 0)
        g_string_prepend (path, PATH_SEPARATOR);
      g_string_prepend (path, area->name);
    }

  return g_string_free (g_steal_pointer (&path), FALSE);
}

/* Whether @area is what the last of @names calls, and those it is part of, in order though not
 * necessarily each, what the others call. */
static gboolean
is_called (const JyAreaTree *self, const JyStoredArea *area, GStrv names)
{
  guint n = g_strv_length (names);

  for (gboolean is_itself = TRUE; area != NULL && n > 0;
       area = parent_of (self, area), is_itself = FALSE)
    {
      g_autofree char *key = jy_text_fold (area->name);

      if (g_str_equal (key, names[n - 1]))
        n--;
      else if (is_itself)
        return FALSE;
    }

  return n == 0;
}

static GStrv
split_path (const char *name)
{
  g_auto (GStrv) raw = NULL;
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  g_autofree char *clean = jy_text_clean (name);
  g_autoptr (GString) text = g_string_new (clean);

  g_string_replace (text, "·", "/", 0);
  g_string_replace (text, ">", "/", 0);
  g_string_replace (text, " ", "/", 0);
  raw = g_strsplit (text->str, "/", -1);
  for (guint i = 0; raw[i] != NULL; i++)
    {
      g_autofree char *key = jy_text_fold (raw[i]);

      if (*key != '\0')
        g_strv_builder_add (names, key);
    }

  return g_strv_builder_end (names);
}

static const JyStoredArea *
find_called (const JyAreaTree *self, GStrv names)
{
  const JyStoredArea *best = NULL;

  for (guint i = 0; names[0] != NULL && i < self->order->len; i++)
    {
      const JyStoredArea *area = g_ptr_array_index (self->order, i);

      if (is_called (self, area, names) &&
          (best == NULL || g_date_valid (&best->closed_on) > g_date_valid (&area->closed_on) ||
           (g_date_valid (&best->closed_on) == g_date_valid (&area->closed_on) &&
            jy_area_tree_get_depth (self, area->id) < jy_area_tree_get_depth (self, best->id))))
        best = area;
    }

  return best;
}

const JyStoredArea *
jy_area_tree_find_by_name (const JyAreaTree *self, const char *name)
{
  g_autofree char *whole = jy_text_fold (name);
  char *as_one[] = { whole, NULL };
  const JyStoredArea *area = *whole != '\0' ? find_called (self, as_one) : NULL;
  g_auto (GStrv) names = split_path (name);

  return area != NULL ? area : find_called (self, names);
}

static gboolean
holds_on (const GDate *from, const GDate *until, const GDate *day)
{
  return (!g_date_valid (from) || g_date_compare (from, day) <= 0) &&
         (!g_date_valid (until) || g_date_compare (day, until) < 0);
}

gint64
jy_area_tree_find_team (const JyAreaTree *self,
                        const GPtrArray *team_areas,
                        gint64 id,
                        const GDate *day)
{
  for (const JyStoredArea *area = jy_area_tree_find (self, id); area != NULL;
       area = parent_of (self, area))
    for (guint i = 0; i < team_areas->len; i++)
      {
        const JyStoredTeamArea *row = g_ptr_array_index ((GPtrArray *) team_areas, i);

        if (row->area == area->id && holds_on (&row->from_on, &row->until_on, day))
          return row->team;
      }

  return 0;
}
