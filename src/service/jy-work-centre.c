/* jy-work-centre.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-work-centre.h"

#include <glib/gi18n.h>

#include "jy-error.h"
#include "jy-text.h"
#include "jy-work-private.h"

gpointer
jy_work_get_centre (JyWork *work, gpointer args G_GNUC_UNUSED, GError **error)
{
  return jy_store_find_centre (work->store, error);
}

static gboolean
check_centre (const JyStoredCentre *centre, GError **error)
{
  return jy_work_check_name (centre->name, error) &&
         jy_work_check_code (
           centre->county_code, 6, _("The code of the county has six digits."), error) &&
           jy_work_check_code (centre->township_code, 3,
                               _("The code of the township has three digits."), error);
}

static void
fill_in (JyWork *work, JyStoredCentre *centre)
{
  jy_record_clean (&jy_centre_record, centre);
  if (*centre->kind == '\0')
    {
      g_free (centre->kind);
      centre->kind = g_strdup ("township_hospital");
    }
  if (centre->id == 0)
    centre->id = jy_store_new_id (work->store);
}

static gboolean
check_first (JyWork *work, GError **error)
{
  g_autoptr (GError) missing = NULL;
  g_autoptr (JyStoredCentre) centre = jy_store_find_centre (work->store, &missing);

  if (centre != NULL)
    return jy_work_refuse_for (error, _("This database already belongs to “{name}”."),
                                         centre->name);
  if (g_error_matches (missing, JY_ERROR, JY_ERROR_NOT_FOUND))
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&missing));
  return FALSE;
}

gpointer
jy_work_set_up_centre (JyWork *work, gpointer args, GError **error)
{
  JyStoredCentre *centre = args;
  g_auto (JyTransaction) tx = { 0 };

  fill_in (work, centre);
  if (!check_centre (centre, error) ||
      !jy_work_begin (work, &tx, "set-up-centre", centre->name, 0, error) ||
      !check_first (work, error) || !jy_store_save_centre (work->store, centre, error) ||
      !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}

gpointer
jy_work_correct_centre (JyWork *work, gpointer args, GError **error)
{
  JyStoredCentre *centre = args;
  g_auto (JyTransaction) tx = { 0 };

  fill_in (work, centre);
  if (!check_centre (centre, error) ||
      !jy_work_begin (work, &tx, "correct-centre", centre->name, 0, error) ||
      !jy_store_update_centre (work->store, centre, error) || !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}
