/* jy-work-register.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-work-register.h"

#include "jy-areas-served.h"
#include "jy-store-derived.h"

#define PART 2000 /* residents brought up to date at once: some 50 ms */

gpointer
jy_work_list_register (JyWork *work, gpointer args, GError **error)
{
  JyRegisterQuery *query = args;

  if (!jy_areas_served_fill (work, query->area, query->team, &query->areas, &query->team_areas,
                             error))
    return NULL;

  return jy_store_list_register (work->store, query, error);
}

gpointer
jy_work_get_register_people (JyWork *work, gpointer args, GError **error)
{
  return jy_store_get_register_people (work->store, args, error);
}

gpointer
jy_work_get_register_households (JyWork *work, gpointer args, GError **error)
{
  return jy_store_get_register_households (work->store, args, error);
}

gpointer
jy_work_count_register (JyWork *work, gpointer args, GError **error)
{
  return jy_store_count_register (work->store, error);
}

gpointer
jy_work_find (JyWork *work, gpointer args, GError **error)
{
  return jy_store_find (work->store, args, error);
}

gpointer
jy_work_bring_up_to_date (JyWork *work, gpointer args, GError **error)
{
  gboolean is_done;
  guint n_done;

  if (!jy_store_bring_up_to_date (work->store, &work->today, PART, &n_done, error))
    return NULL;

  if (n_done > 0)
    work->change |=
      JY_CHANGE_HOUSEHOLDS | JY_CHANGE_RESIDENTS | JY_CHANGE_AGREEMENTS | JY_CHANGE_SERVICES;
  is_done = n_done == 0;
  return g_memdup2 (&is_done, sizeof is_done);
}
