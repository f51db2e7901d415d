/* jy-household-view.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-household-view.h"

#include "jy-store-tasks.h"
#include "jy-work-households.h"

static void
member_free (gpointer data)
{
  JyHouseholdMember *self = data;

  jy_stored_membership_free (self->membership);
  jy_register_person_free (self->person);
  g_free (self);
}

void
jy_household_view_free (JyHouseholdView *self)
{
  if (self == NULL)
    return;

  jy_stored_household_free (self->household);
  jy_register_household_free (self->row);
  g_clear_pointer (&self->members, g_ptr_array_unref);
  g_clear_pointer (&self->former, g_ptr_array_unref);
  g_clear_pointer (&self->moves, g_ptr_array_unref);
  g_clear_pointer (&self->agreements, g_ptr_array_unref);
  g_clear_pointer (&self->tasks, g_ptr_array_unref);
  g_free (self);
}

/* Moves @memberships and who they are of into the view. */
static void
add_members (JyHouseholdView *self, GPtrArray *memberships, GPtrArray *people)
{
  for (guint i = 0; i < people->len; i++)
    {
      JyHouseholdMember *member = g_new0 (JyHouseholdMember, 1);

      member->membership = g_steal_pointer (&memberships->pdata[i]);
      member->person = g_steal_pointer (&people->pdata[i]);
      g_ptr_array_add (g_date_valid (&member->membership->until_on) ? self->former : self->members,
                       member);
    }
}

/* The last %JY_STORE_MAX_IDS of those who ever lived there. */
static gboolean
read_members (JyWork *work, JyHouseholdView *self, GError **error)
{
  g_autoptr (GPtrArray) memberships =
    jy_store_list_memberships (work->store, self->household->id, error);
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GPtrArray) people = NULL;

  if (memberships == NULL)
    return FALSE;

  for (guint i = 0; i < MIN (memberships->len, JY_STORE_MAX_IDS); i++)
    g_array_append_val (ids, ((const JyStoredMembership *) memberships->pdata[i])->resident);
  people = jy_store_get_register_people (work->store, ids, error);
  if (people == NULL)
    return FALSE;

  self->members = g_ptr_array_new_with_free_func (member_free);
  self->former = g_ptr_array_new_with_free_func (member_free);
  add_members (self, memberships, people);
  return TRUE;
}

static JyRegisterHousehold *
read_row (JyWork *work, gint64 id, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GPtrArray) rows = NULL;

  g_array_append_val (ids, id);
  rows = jy_store_get_register_households (work->store, ids, error);

  return rows != NULL ? g_steal_pointer (&rows->pdata[0]) : NULL;
}

static gboolean
read_tasks (JyWork *work, JyHouseholdView *self, GError **error)
{
  g_autoptr (JyTaskQuery) query = jy_task_query_new (&work->today);
  g_autoptr (GArray) ids = NULL;

  query->household = self->household->id;
  query->limit = JY_STORE_MAX_IDS;
  ids = jy_store_list_tasks (work->store, query, error);
  if (ids != NULL)
    self->tasks = jy_store_get_task_rows (work->store, ids, &work->today, error);

  return self->tasks != NULL;
}

gpointer
jy_work_get_household (JyWork *work, gpointer args, GError **error)
{
  const gint64 *id = args;
  g_autoptr (JyHouseholdView) self = g_new0 (JyHouseholdView, 1);

  self->household = jy_store_get_household (work->store, *id, error);
  if (self->household == NULL)
    return NULL;

  self->row = read_row (work, *id, error);
  if (self->row == NULL || !read_members (work, self, error))
    return NULL;

  self->moves = jy_store_list_household_moves (work->store, *id, error);
  if (self->moves == NULL)
    return NULL;

  self->agreements = jy_store_list_agreements_by_household (work->store, *id, error);
  if (self->agreements == NULL || !read_tasks (work, self, error))
    return NULL;

  return g_steal_pointer (&self);
}
