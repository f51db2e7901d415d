/* jy-signing-units.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-signing-units.h"

#include <string.h>

#include <glib/gi18n.h>

#include "jy-date.h"
#include "jy-store-teams.h"

struct _JySigningUnits
{
  JySigningBy by;
  GDate day;
  JyAreaTree *tree;
  GPtrArray *team_areas; /* JyStoredTeamArea */
  GPtrArray *units;      /* JySigningUnit */
  GHashTable *by_id;     /* id of a unit → its position + 1 */
  GHashTable *area_unit; /* id of an area → position + 1 of its unit, if units are areas */
  GHashTable *area_team; /* id of an area → (owned) id of the team that served it */
  guint n_teams;
};

static const char *const words[] = {
  [JY_SIGNING_BY_AREA] = "area",
  [JY_SIGNING_BY_TEAM] = "team",
  [JY_SIGNING_BY_DOCTOR] = "doctor",
  [JY_SIGNING_BY_SUBDISTRICT] = "subdistrict",
};

gboolean
jy_signing_by_parse (const char *text, JySigningBy *by)
{
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (g_strcmp0 (words[i], text) == 0)
      {
        *by = i;
        return TRUE;
      }

  return FALSE;
}

const char *
jy_signing_by_get_word (JySigningBy by)
{
  return words[by];
}

static void
unit_free (gpointer data)
{
  JySigningUnit *unit = data;

  g_free (unit->name);
  g_free (unit);
}

static JySigningUnit *
add_unit (JySigningUnits *self, gint64 id, const char *name, gboolean is_expected)
{
  JySigningUnit *unit = g_new0 (JySigningUnit, 1);

  unit->id = id;
  unit->name = g_strdup (name);
  unit->is_expected = is_expected;
  g_ptr_array_add (self->units, unit);
  g_hash_table_insert (self->by_id, &unit->id, GUINT_TO_POINTER (self->units->len));
  return unit;
}

static guint
find_unit (const JySigningUnits *self, gint64 id)
{
  guint found = GPOINTER_TO_UINT (g_hash_table_lookup (self->by_id, &id));

  if (found == 0) /* an id that is not listed is one of "none" */
    {
      id = 0;
      found = GPOINTER_TO_UINT (g_hash_table_lookup (self->by_id, &id));
    }
  return found - 1;
}

static gint64
get_team (const JySigningUnits *self, gint64 area)
{
  const gint64 *team = g_hash_table_lookup (self->area_team, &area);

  return team != NULL ? *team : 0;
}

static gboolean
is_closed (const GDate *closed_on, const GDate *day)
{
  return g_date_valid (closed_on) && g_date_compare (closed_on, day) <= 0;
}

static gboolean
is_by_area (const JySigningUnits *self)
{
  return self->by == JY_SIGNING_BY_AREA || self->by == JY_SIGNING_BY_SUBDISTRICT;
}

static gboolean
is_community (const JyStoredArea *area)
{
  return strcmp (area->kind, "community") == 0 || strcmp (area->kind, "village") == 0;
}

static void
find_teams (JySigningUnits *self)
{
  const GPtrArray *areas = jy_area_tree_list (self->tree);

  for (guint i = 0; i < areas->len; i++)
    {
      const JyStoredArea *area = g_ptr_array_index (areas, i);
      gint64 team = jy_area_tree_find_team (self->tree, self->team_areas, area->id, &self->day);

      g_hash_table_insert (self->area_team, (gpointer) &area->id, g_memdup2 (&team, sizeof team));
    }
}

/* Whether @area belongs to the unit of the area above it. */
static gboolean
is_part_of_above (const JySigningUnits *self, const JyStoredArea *area)
{
  const JyStoredArea *above = jy_area_tree_find (self->tree, area->parent);

  if (above == NULL || self->by == JY_SIGNING_BY_SUBDISTRICT)
    return above != NULL;

  return !is_community (area) && (is_community (above) || strcmp (area->kind, "grid") == 0);
}

/* Each community or village, or each subdistrict, is a unit; what is in it belongs to it, what is
 * above to itself. */
static void
add_areas (JySigningUnits *self)
{
  const GPtrArray *areas = jy_area_tree_list (self->tree);

  for (guint i = 0; i < areas->len; i++)
    {
      const JyStoredArea *area = g_ptr_array_index (areas, i);
      gpointer parent =
        area->parent != 0 ? g_hash_table_lookup (self->area_unit, &area->parent) : NULL;

      if (parent != NULL && is_part_of_above (self, area))
        g_hash_table_insert (self->area_unit, (gpointer) &area->id, parent);
      else
        {
          add_unit (self, area->id, area->name,
                    (is_community (area) || self->by == JY_SIGNING_BY_SUBDISTRICT) &&
                      !is_closed (&area->closed_on, &self->day));
          g_hash_table_insert (self->area_unit, (gpointer) &area->id,
                               GUINT_TO_POINTER (self->units->len));
        }
    }
}

/* Which teams serve a unit's areas: each counts once. */
static void
count_teams (JySigningUnits *self)
{
  const GPtrArray *areas = jy_area_tree_list (self->tree);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; is_by_area (self) && i < areas->len; i++)
    {
      const JyStoredArea *area = g_ptr_array_index (areas, i);
      guint unit = jy_signing_units_find (self, area->id, FALSE, 0, 0);
      gint64 team = get_team (self, area->id);
      char *pair = g_strdup_printf ("%u %" G_GINT64_FORMAT, unit, team);

      if (g_hash_table_add (seen, pair) && team != 0 && !is_closed (&area->closed_on, &self->day))
        ((JySigningUnit *) self->units->pdata[unit])->n_teams++;
    }
}

static gboolean
add_teams (JySigningUnits *self, JyStore *store, GError **error)
{
  g_autoptr (GPtrArray) teams = jy_store_list_teams (store, error);

  if (teams == NULL)
    return FALSE;

  for (guint i = 0; i < teams->len; i++)
    {
      const JyStoredTeam *team = g_ptr_array_index (teams, i);
      gboolean is_open = !is_closed (&team->closed_on, &self->day);

      self->n_teams += is_open;
      if (self->by == JY_SIGNING_BY_TEAM)
        add_unit (self, team->id, team->name, is_open)->n_teams = 1;
    }
  if (self->by == JY_SIGNING_BY_TEAM)
    add_unit (self, 0, _("Without a team"), FALSE);
  return TRUE;
}

static gboolean
add_doctors (JySigningUnits *self, JyStore *store, GError **error)
{
  g_autoptr (GPtrArray) staff = jy_store_list_staff (store, error);
  g_autoptr (GPtrArray) members = staff != NULL ? jy_store_list_team_members (store, error) : NULL;

  if (members == NULL)
    return FALSE;

  for (guint i = 0; i < staff->len; i++)
    {
      const JyStoredStaff *doctor = g_ptr_array_index (staff, i);
      JySigningUnit *unit = add_unit (self, doctor->id, doctor->name, FALSE);

      for (guint m = 0; m < members->len; m++)
        {
          const JyStoredTeamMember *member = g_ptr_array_index (members, m);

          if (member->staff == doctor->id &&
              jy_date_in_period (&self->day, &member->from_on, &member->until_on))
            unit->n_teams++;
        }
    }
  add_unit (self, 0, _("Not signed, or without a doctor"), FALSE);
  return TRUE;
}

JySigningUnits *
jy_signing_units_new (JyStore *store, JySigningBy by, const GDate *day, GError **error)
{
  g_autoptr (JySigningUnits) self = g_new0 (JySigningUnits, 1);
  GPtrArray *areas;

  self->by = by;
  self->day = *day;
  self->units = g_ptr_array_new_with_free_func (unit_free);
  self->by_id = g_hash_table_new (g_int64_hash, g_int64_equal);
  self->area_unit = g_hash_table_new (g_int64_hash, g_int64_equal);
  self->area_team = g_hash_table_new_full (g_int64_hash, g_int64_equal, NULL, g_free);

  areas = jy_store_list_areas (store, error);
  if (areas == NULL)
    return NULL;
  self->tree = jy_area_tree_new (areas);
  self->team_areas = jy_store_list_team_areas (store, error);
  if (self->team_areas == NULL)
    return NULL;

  find_teams (self);
  if (is_by_area (self))
    add_areas (self);
  if (!add_teams (self, store, error) ||
      (by == JY_SIGNING_BY_DOCTOR && !add_doctors (self, store, error)))
    return NULL;

  count_teams (self);
  return g_steal_pointer (&self);
}

void
jy_signing_units_free (JySigningUnits *self)
{
  g_clear_pointer (&self->tree, jy_area_tree_free);
  g_clear_pointer (&self->team_areas, g_ptr_array_unref);
  g_ptr_array_unref (self->units);
  g_hash_table_unref (self->by_id);
  g_hash_table_unref (self->area_unit);
  g_hash_table_unref (self->area_team);
  g_free (self);
}

JySigningBy
jy_signing_units_get_by (const JySigningUnits *self)
{
  return self->by;
}

guint
jy_signing_units_get_n (const JySigningUnits *self)
{
  return self->units->len;
}

const JySigningUnit *
jy_signing_units_get (const JySigningUnits *self, guint unit)
{
  return g_ptr_array_index (self->units, unit);
}

guint
jy_signing_units_find_row (const JySigningUnits *self, gint64 id)
{
  for (guint i = 0; id != 0 && i < self->units->len; i++)
    if (jy_signing_units_get (self, i)->id == id)
      return i;

  return self->units->len;
}

guint
jy_signing_units_get_n_teams (const JySigningUnits *self)
{
  return self->n_teams;
}

const JyAreaTree *
jy_signing_units_get_tree (const JySigningUnits *self)
{
  return self->tree;
}

guint
jy_signing_units_find (
  const JySigningUnits *self, gint64 area, gboolean is_signed, gint64 team, gint64 doctor)
{
  switch (self->by)
    {
    case JY_SIGNING_BY_AREA:
    case JY_SIGNING_BY_SUBDISTRICT:
      return GPOINTER_TO_UINT (g_hash_table_lookup (self->area_unit, &area)) - 1;
    case JY_SIGNING_BY_TEAM:
      return find_unit (self, is_signed ? team : get_team (self, area));
    case JY_SIGNING_BY_DOCTOR:
      return find_unit (self, is_signed ? doctor : 0);
    default:
      g_assert_not_reached ();
    }
}
