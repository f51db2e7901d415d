/* jy-work-areas.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-work-areas.h"

#include <glib/gi18n.h>

#include "jy-text.h"
#include "jy-work-private.h"

#define FIRST_YEAR 1950
#define LAST_YEAR 2199

static JyAreaTree *
get_tree (JyWork *work, GError **error)
{
  GPtrArray *areas = jy_store_list_areas (work->store, error);

  return areas != NULL ? jy_area_tree_new (areas) : NULL;
}

gpointer
jy_work_get_area_tree (JyWork *work, gpointer args G_GNUC_UNUSED, GError **error)
{
  return get_tree (work, error);
}

/* An area is part of a larger kind; 0 for an unknown kind. */
static int
rank_of (const char *kind)
{
  static const struct
  {
    const char *kind;
    int rank;
  } ranks[] = {
    { "subdistrict", 1 }, { "township", 1 }, { "community", 2 }, { "village", 2 }, { "grid", 3 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (ranks); i++)
    if (g_strcmp0 (ranks[i].kind, kind) == 0)
      return ranks[i].rank;

  return 0;
}

static gboolean
check_place (const JyStoredArea *area, const JyAreaTree *tree, GError **error)
{
  const JyStoredArea *parent = jy_area_tree_find (tree, area->parent);

  if (rank_of (area->kind) == 0)
    return jy_work_refuse (error, _("Choose what kind of area it is."));
  if (area->parent != 0 && parent == NULL)
    return jy_work_refuse (error, _("The area it is part of no longer exists.  Choose another."));
  if (area->rev > 0 && jy_area_tree_contains (tree, area->id, area->parent))
    return jy_work_refuse (error, _("An area cannot be part of itself.  Choose another."));
  if (parent != NULL && rank_of (parent->kind) >= rank_of (area->kind))
    return jy_work_refuse_for (
      error, _("“{name}” is too small a kind of area to have this one as its part."),
      parent->name);

  return TRUE;
}

/* Names tell siblings apart in rosters and reports; a closed one no longer counts. */
static gboolean
check_siblings (const JyStoredArea *area, const JyAreaTree *tree, GError **error)
{
  const GPtrArray *siblings = jy_area_tree_get_parts (tree, area->parent);
  g_autofree char *key = jy_text_fold (area->name);

  for (guint i = 0; siblings != NULL && i < siblings->len; i++)
    {
      const JyStoredArea *other = g_ptr_array_index ((GPtrArray *) siblings, i);
      g_autofree char *other_key = jy_text_fold (other->name);

      if (other->id != area->id && !g_date_valid (&other->closed_on) &&
          g_str_equal (key, other_key))
        return jy_work_refuse_for (error, _("There is already an area called “{name}” here."),
                                   other->name);
    }

  return TRUE;
}

static void
put_last (JyStoredArea *area, const JyAreaTree *tree)
{
  const GPtrArray *siblings = jy_area_tree_get_parts (tree, area->parent);

  for (guint i = 0; siblings != NULL && i < siblings->len; i++)
    {
      const JyStoredArea *other = g_ptr_array_index ((GPtrArray *) siblings, i);

      area->position = MAX (area->position, other->position + 1);
    }
}

static gboolean
check_area (JyWork *work, JyStoredArea *area, GError **error)
{
  g_autoptr (JyAreaTree) tree = get_tree (work, error);

  if (tree == NULL || !jy_work_check_name (area->name, error) ||
      !jy_work_check_code (area->code, 3, _("The code of an area has three digits."), error) ||
      !check_place (area, tree, error) || !check_siblings (area, tree, error))
    return FALSE;

  if (area->rev == 0 && area->position == 0)
    put_last (area, tree);
  return TRUE;
}

gpointer
jy_work_save_area (JyWork *work, gpointer args, GError **error)
{
  JyStoredArea *area = args;
  const char *kind = area->rev == 0 ? "add-area" : "correct-area";
  g_auto (JyTransaction) tx = { 0 };

  jy_record_clean (&jy_area_record, area);
  if (!jy_work_begin (work, &tx, kind, area->name, 0, error) || !check_area (work, area, error) ||
      !jy_store_save_area (work->store, area, error) || !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}

static gboolean
check_empty (JyWork *work, const JyStoredArea *area, GError **error)
{
  g_autoptr (JyAreaTree) tree = get_tree (work, error);
  const GPtrArray *parts = tree != NULL ? jy_area_tree_get_parts (tree, area->id) : NULL;
  gboolean has_households;

  if (tree == NULL || !jy_store_area_has_households (work->store, area->id, &has_households, error))
    return FALSE;

  for (guint i = 0; parts != NULL && i < parts->len; i++)
    {
      const JyStoredArea *part = g_ptr_array_index ((GPtrArray *) parts, i);

      if (!g_date_valid (&part->closed_on))
        return jy_work_refuse_for (error, _("Its part “{name}” is still open.  Close that first."),
                                   part->name);
    }
  if (has_households)
    return jy_work_refuse_for (
      error, _("Households still live in “{name}”.  Move them to another area first."),
      area->name);

  return TRUE;
}

static gboolean
end_service (JyWork *work, gint64 area, const GDate *day, GError **error)
{
  g_autoptr (GPtrArray) rows = jy_store_list_teams_of_area (work->store, area, error);

  for (guint i = 0; rows != NULL && i < rows->len; i++)
    {
      JyStoredTeamArea *row = g_ptr_array_index (rows, i);

      if (!jy_store_end_team_area (work->store, row, day, error))
        return FALSE;
    }

  return rows != NULL;
}

gpointer
jy_work_close_area (JyWork *work, gpointer args, GError **error)
{
  const JyClosing *closing = args;
  g_autoptr (JyStoredArea) area = jy_store_get_area (work->store, closing->id, error);
  g_auto (JyTransaction) tx = { 0 };

  if (area == NULL)
    return NULL;

  area->rev = closing->rev;
  area->closed_on = closing->day;
  if (!jy_work_begin (work, &tx, "close-area", area->name, 0, error) ||
      !check_empty (work, area, error) || !end_service (work, area->id, &area->closed_on, error) ||
      !jy_store_update_area (work->store, area, error) || !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}

gpointer
jy_work_list_area_bases (JyWork *work, gpointer args, GError **error)
{
  const int *year = args;

  return jy_store_list_area_bases (work->store, *year, error);
}

static gboolean
is_unknown (const JyStoredAreaBase *base)
{
  return base->population < 0 && base->households < 0 && base->target_persons < 0;
}

static gboolean
check_base (const JyStoredAreaBase *base, GError **error)
{
  if (base->year < FIRST_YEAR || base->year > LAST_YEAR)
    return jy_work_refuse (error, _("Enter the year with four digits."));
  if (base->population >= 0 && base->households > base->population)
    return jy_work_refuse (error, _("There cannot be more households than people."));

  return TRUE;
}

/* Returns: (nullable): what @all, of one year, says of the area now */
static JyStoredAreaBase *
find_base (GPtrArray *all, gint64 area)
{
  for (guint i = 0; i < all->len; i++)
    {
      JyStoredAreaBase *base = g_ptr_array_index (all, i);

      if (base->area == area)
        return base;
    }

  return NULL;
}

static gboolean
set_base (JyWork *work, JyStoredAreaBase *base, GError **error)
{
  g_autoptr (GPtrArray) all = NULL;
  JyStoredAreaBase *old;

  jy_record_clean (&jy_area_base_record, base);
  if (!check_base (base, error) ||
      (all = jy_store_list_area_bases (work->store, base->year, error)) == NULL)
    return FALSE;

  old = find_base (all, base->area);
  if (is_unknown (base))
    return old == NULL || jy_store_delete_area_base (work->store, old->id, old->rev, error);

  if (old == NULL && base->id == 0)
    base->id = jy_store_new_id (work->store);
  else if (old != NULL)
    base->id = old->id;
  base->rev = old != NULL ? old->rev : 0;
  return (old != NULL && jy_stored_area_base_equal (old, base)) ||
         jy_store_save_area_base (work->store, base, error);
}

gpointer
jy_work_set_area_bases (JyWork *work, gpointer args, GError **error)
{
  GPtrArray *bases = args;
  g_auto (JyTransaction) tx = { 0 };

  if (!jy_work_begin (work, &tx, "set-area-figures", NULL, bases->len, error))
    return NULL;

  for (guint i = 0; i < bases->len; i++)
    if (!set_base (work, g_ptr_array_index (bases, i), error))
      return NULL;

  return jy_work_commit (work, &tx, error) ? JY_DONE : NULL;
}
