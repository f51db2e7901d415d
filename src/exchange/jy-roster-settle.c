/* jy-roster-settle.c - a household of a roster, compared with the register and written
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-relation.h"
#include "jy-roster-run-private.h"
#include "jy-text.h"

static const JyRosterMember *
find_taken (const JyRosterFamily *family)
{
  for (guint i = 0; i < family->members->len; i++)
    if (jy_roster_member_at (family, i)->is_taken)
      return jy_roster_member_at (family, i);

  return NULL;
}

static gint64
use_name (JyRosterRun *run, JyRosterNameKind kind, guint number, GError **error)
{
  JyRosterName *name = jy_roster_names_get (run->roster->names, kind, number);

  name->n_rows++;
  return run->is_import
           ? jy_roster_names_ensure (run->roster->names, kind, number, run->store, error)
           : name->id;
}

static gboolean
add_household (JyRosterRun *run, JyRosterFamily *family, GError **error)
{
  JyRosterHousehold *household = family->household;
  JyStoredHousehold record = {
    .number = (char *) (household->new_number != NULL ? household->new_number : household->number),
    .address = (char *) household->address,
  };

  household->outcome = JY_ROSTER_NEW;
  record.area = use_name (run, JY_ROSTER_NAMES_AREA, household->area, error);
  if (!run->is_import)
    return TRUE;

  household->id = record.id = jy_store_new_id (run->store);
  return record.area != 0 && jy_store_insert_household (run->store, &record, error);
}

/* The household is in another area: a move, if somebody said so. */
static gboolean
check_area (JyRosterRun *run, JyRosterFamily *family, gboolean *is_changed, GError **error)
{
  const JyRosterMember *first = jy_roster_member_at (family, 0);
  const JyStoredArea *ours = jy_area_tree_find (run->tree, family->known->area);
  const JyRosterName *theirs =
    jy_roster_names_get (run->roster->names, JY_ROSTER_NAMES_AREA, family->household->area);
  JyStoredHouseholdMove move = {
    .household = family->known->id,
    .moved_on = run->work->today,
    .area_before = family->known->area,
    .address_before = family->known->address,
  };

  if (theirs->id != 0 && jy_area_tree_contains (run->tree, theirs->id, family->known->area))
    return TRUE;

  jy_roster_add_problem (run->roster, first->index, JY_ROSTER_AREA_DIFFERS, -1, 0);
  if ((first->person->choice & JY_ROSTER_TAKE_THEIRS) == 0)
    return TRUE;

  *is_changed = TRUE;
  jy_roster_add_difference (run, G_MAXUINT, family->index, JY_ROSTER_AREA,
                            ours != NULL ? ours->name : "", theirs->name);
  family->known->area = use_name (run, JY_ROSTER_NAMES_AREA, family->household->area, error);
  if (!run->is_import)
    return TRUE;

  move.id = jy_store_new_id (run->store);
  return family->known->area != 0 && jy_store_insert_household_move (run->store, &move, error);
}

static gboolean
equal_folded (const char *a, const char *b)
{
  g_autofree char *p = jy_text_fold (a);
  g_autofree char *q = jy_text_fold (b);

  return g_str_equal (p, q);
}

/* The move, if any, comes first: it keeps the address as it was. */
static gboolean
change_household (JyRosterRun *run, JyRosterFamily *family, GError **error)
{
  JyRosterHousehold *household = family->household;
  gboolean is_changed = FALSE;

  if (!check_area (run, family, &is_changed, error))
    return FALSE;

  if (household->new_number != NULL)
    {
      jy_roster_add_difference (run, G_MAXUINT, family->index, JY_ROSTER_HOUSEHOLD_NUMBER,
                                family->known->number, household->new_number);
      g_free (family->known->number);
      family->known->number = g_strdup (household->new_number);
      is_changed = TRUE;
    }
  if (*household->address != '\0' && !equal_folded (family->known->address, household->address))
    {
      jy_roster_add_difference (run, G_MAXUINT, family->index, JY_ROSTER_ADDRESS,
                                family->known->address, household->address);
      g_free (family->known->address);
      family->known->address = g_strdup (household->address);
      is_changed = TRUE;
    }

  household->outcome = is_changed ? JY_ROSTER_CHANGED : JY_ROSTER_SAME;
  return !is_changed || !run->is_import ||
         jy_store_update_household (run->store, family->known, error);
}

gboolean
jy_roster_settle_household (JyRosterRun *run, JyRosterFamily *family, GError **error)
{
  if (find_taken (family) == NULL)
    return TRUE;

  return family->known != NULL ? change_household (run, family, error)
                               : add_household (run, family, error);
}
