/* jy-work-households.c - households as a whole, and those who come to them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-work-households.h"

#include <glib/gi18n.h>

#include "jy-text.h"
#include "jy-work-family-private.h"
#include "jy-work-private.h"

gpointer
jy_work_propose_household_number (JyWork *work, gpointer args, GError **error)
{
  return jy_store_next_household_number (work->store, error);
}

static guint
count_heads (const GPtrArray *members)
{
  guint n = 0;

  for (guint i = 0; i < members->len; i++)
    if (g_str_equal (((const JyNewMember *) members->pdata[i])->relation, JY_RELATION_HEAD))
      n++;

  return n;
}

/* The head of those who come, else the first of them. */
static const char *
name_of (const JyArrival *arrival)
{
  const char *name = NULL;

  for (guint i = 0; i < arrival->members->len; i++)
    {
      const JyNewMember *member = arrival->members->pdata[i];

      if (name == NULL || g_str_equal (member->relation, JY_RELATION_HEAD))
        name = member->resident->name;
    }

  return name;
}

gpointer
jy_work_register_household (JyWork *work, gpointer args, GError **error)
{
  JyArrival *arrival = args;
  g_autoptr (GPtrArray) nobody = g_ptr_array_new ();
  g_auto (JyTransaction) tx = { 0 };

  if (!jy_work_begin (work, &tx, "register-household", name_of (arrival), arrival->members->len,
                      error) ||
      !jy_work_check_area (work, arrival->household->area, error) ||
      !jy_work_check_household (work, arrival->household, error) ||
      !jy_work_check_heads (nobody, count_heads (arrival->members), error) ||
      !jy_store_insert_household (work->store, arrival->household, error) ||
      !jy_work_insert_members (work, arrival, error) || !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}

/* Somebody lives in a dissolved household again. */
static gboolean
revive (JyWork *work, gint64 id, GError **error)
{
  g_autoptr (JyStoredHousehold) household = jy_store_get_household (work->store, id, error);

  if (household == NULL)
    return FALSE;
  if (!g_date_valid (&household->dissolved_on))
    return TRUE;

  g_date_clear (&household->dissolved_on, 1);
  return jy_store_update_household (work->store, household, error);
}

gpointer
jy_work_add_members (JyWork *work, gpointer args, GError **error)
{
  JyArrival *arrival = args;
  g_autoptr (GPtrArray) members = NULL;
  g_auto (JyTransaction) tx = { 0 };

  if (!jy_work_begin (work, &tx, "add-members", name_of (arrival), arrival->members->len, error))
    return NULL;

  members = jy_work_list_members (work, arrival->household->id, error);
  if (members == NULL || !jy_work_check_heads (members, count_heads (arrival->members), error) ||
      !revive (work, arrival->household->id, error) ||
      !jy_work_insert_members (work, arrival, error) || !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}

gpointer
jy_work_correct_household (JyWork *work, gpointer args, GError **error)
{
  JyStoredHousehold *household = args;
  g_autoptr (JyStoredHousehold) before = NULL;
  g_auto (JyTransaction) tx = { 0 };

  before = jy_store_get_household (work->store, household->id, error);
  if (before == NULL)
    return NULL;

  household->registered_on = before->registered_on;
  household->dissolved_on = before->dissolved_on;
  if (!jy_work_begin (work, &tx, "correct-household", before->number, 0, error) ||
      (household->area != before->area && !jy_work_check_area (work, household->area, error)) ||
      !jy_work_check_household (work, household, error) ||
      !jy_store_update_household (work->store, household, error) ||
      !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}

static gboolean
check_removal (JyWork *work,
               const JyRemoval *removal,
               const JyStoredHousehold *household,
               GError **error)
{
  g_autoptr (GPtrArray) moves = NULL;

  if (!jy_work_check_day (work, &removal->on, error) ||
      !jy_work_check_area (work, removal->area, error))
    return FALSE;
  if (removal->area == household->area && g_str_equal (removal->address, household->address))
    return jy_work_refuse (error, _("The household lives there already."));

  moves = jy_store_list_household_moves (work->store, household->id, error);
  if (moves == NULL)
    return FALSE;
  if (moves->len > 0 &&
      g_date_compare (&((const JyStoredHouseholdMove *) moves->pdata[0])->moved_on, &removal->on) >
        0)
    return jy_work_refuse (error, _("The household has moved later than on that day."));

  return TRUE;
}

static gboolean
store_removal (JyWork *work, const JyRemoval *removal, JyStoredHousehold *household, GError **error)
{
  JyStoredHouseholdMove move = { .id = jy_store_new_id (work->store),
                                 .household = household->id,
                                 .moved_on = removal->on,
                                 .area_before = household->area,
                                 .address_before = household->address };

  if (!jy_store_insert_household_move (work->store, &move, error))
    return FALSE;

  household->area = removal->area;
  g_free (household->address);
  household->address = g_strdup (removal->address);
  return jy_store_update_household (work->store, household, error);
}

gpointer
jy_work_move_household (JyWork *work, gpointer args, GError **error)
{
  JyRemoval *removal = args;
  g_autoptr (JyStoredHousehold) household = NULL;
  g_autofree char *address = jy_text_clean (removal->address);
  g_auto (JyTransaction) tx = { 0 };

  g_free (removal->address);
  removal->address = g_steal_pointer (&address);
  household = jy_store_get_household (work->store, removal->household, error);
  if (household == NULL)
    return NULL;

  if (!jy_work_begin (work, &tx, "move-household", household->number, 0, error) ||
      !check_removal (work, removal, household, error) ||
      !store_removal (work, removal, household, error) || !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}

gpointer
jy_work_correct_relation (JyWork *work, gpointer args, GError **error)
{
  JyStoredMembership *membership = args;
  g_autoptr (JyStoredMembership) before =
    jy_store_get_membership (work->store, membership->id, error);
  g_autofree char *name = NULL;
  g_auto (JyTransaction) tx = { 0 };

  if (before == NULL || !jy_work_check_relation (membership->relation, error))
    return NULL;
  if (g_str_equal (before->relation, JY_RELATION_HEAD) ||
      g_str_equal (membership->relation, JY_RELATION_HEAD))
    {
      jy_work_refuse (error, _("Change the head of household for this."));
      return NULL;
    }

  name = jy_work_dup_name (work, before->resident, error);
  before->rev = membership->rev;
  g_free (before->relation);
  before->relation = g_strdup (membership->relation);
  if (name == NULL || !jy_work_begin (work, &tx, "correct-relation", name, 0, error) ||
      !jy_store_update_membership (work->store, before, error) ||
      !jy_work_commit (work, &tx, error))
    return NULL;

  membership->rev = before->rev;
  return JY_DONE;
}
