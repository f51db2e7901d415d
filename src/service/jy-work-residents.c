/* jy-work-residents.c - the basic facts of a person
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-work-residents.h"

#include <glib/gi18n.h>

#include "jy-person-code.h"
#include "jy-text.h"
#include "jy-work-family-private.h"
#include "jy-work-private.h"

gpointer
jy_work_find_same_person (JyWork *work, gpointer args, GError **error)
{
  const JyStoredResident *resident = args;
  g_autofree char *name = jy_text_clean (resident->name);
  g_autoptr (GPtrArray) same = NULL;
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  gint64 holder = 0;

  if (resident->id_number != NULL && *resident->id_number != '\0' &&
      !jy_store_find_resident_by_number (work->store, resident->id_number, &holder, error))
    return NULL;
  if (holder != 0 && holder != resident->id)
    g_array_append_val (ids, holder);

  if (g_date_valid (&resident->born_on))
    {
      same = jy_store_find_same_residents (work->store, name, &resident->born_on, error);
      if (same == NULL)
        return NULL;
    }
  for (guint i = 0; same != NULL && i < same->len && ids->len < JY_STORE_MAX_IDS; i++)
    {
      gint64 id = ((const JyStoredResident *) same->pdata[i])->id;

      if (id != resident->id && id != holder)
        g_array_append_val (ids, id);
    }

  return jy_store_get_register_people (work->store, ids, error);
}

gpointer
jy_work_correct_resident (JyWork *work, gpointer args, GError **error)
{
  JyStoredResident *resident = args;
  g_autoptr (JyStoredResident) before = NULL;
  g_auto (JyTransaction) tx = { 0 };

  before = jy_store_get_resident (work->store, resident->id, error);
  if (before == NULL)
    return NULL;

  resident->died_on = before->died_on;
  resident->moved_out_on = before->moved_out_on;
  if (!jy_work_begin (work, &tx, "correct-resident", before->name, 0, error) ||
      !jy_work_check_resident (work, resident, error) ||
      !jy_store_update_resident (work->store, resident, error) ||
      !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}

gpointer
jy_work_set_residence (JyWork *work, gpointer args, GError **error)
{
  JyStoredResident *told = args;
  g_autoptr (JyStoredResident) resident = NULL;
  g_auto (JyTransaction) tx = { 0 };

  if (jy_choice_find (jy_residence_patterns, told->residence_pattern) == NULL)
    {
      jy_work_refuse (error, _("Choose where this person lives."));
      return NULL;
    }

  resident = jy_store_get_resident (work->store, told->id, error);
  if (resident == NULL)
    return NULL;

  resident->rev = told->rev;
  g_free (resident->residence_pattern);
  resident->residence_pattern = g_strdup (told->residence_pattern);
  g_free (resident->away_place);
  resident->away_place = jy_text_clean (told->away_place);
  if (!jy_work_begin (work, &tx, "set-residence", resident->name, 0, error) ||
      !jy_store_update_resident (work->store, resident, error) ||
      !jy_work_commit (work, &tx, error))
    return NULL;

  told->rev = resident->rev;
  return JY_DONE;
}
