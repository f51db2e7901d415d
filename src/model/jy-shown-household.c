/* jy-shown-household.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-shown-household.h"

#include "jy-error.h"
#include "jy-work-households.h"
#include "jy-work-register.h"

void
jy_shown_household_free (JyShownHousehold *self)
{
  g_clear_pointer (&self->view, jy_household_view_free);
  g_free (self->name);
  g_free (self);
}

/* @household: (out): where @person lives, 0: in none; @name: (out) (transfer full) */
static gboolean
find_person (JyWork *work, gint64 person, gint64 *household, char **name, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GPtrArray) people = NULL;
  const JyRegisterPerson *found;

  g_array_append_val (ids, person);
  people = jy_work_get_register_people (work, ids, error);
  if (people == NULL)
    return FALSE;

  found = g_ptr_array_index (people, 0);
  if (found == NULL)
    {
      g_set_error (error, JY_ERROR, JY_ERROR_NOT_FOUND, "resident %" G_GINT64_FORMAT, person);
      return FALSE;
    }

  *household = found->household;
  *name = g_strdup (found->name);
  return TRUE;
}

gpointer
jy_work_get_shown_household (JyWork *work, gpointer args, GError **error)
{
  const JyShownQuery *query = args;
  g_autoptr (JyShownHousehold) self = g_new0 (JyShownHousehold, 1);
  gint64 household = query->household;

  if (query->person != 0 && !find_person (work, query->person, &household, &self->name, error))
    return NULL;

  if (household != 0)
    {
      self->view = jy_work_get_household (work, &household, error);
      if (self->view == NULL)
        return NULL;
    }

  return g_steal_pointer (&self);
}
