/* jy-work-self-check.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-work-self-check.h"

#include <glib/gi18n.h>

#include "jy-setting.h"
#include "jy-store-areas.h"
#include "jy-store-settings.h"
#include "jy-store-teams.h"
#include "jy-visit-scan.h"
#include "jy-work-private.h"

void
jy_self_checked_doctor_free (JySelfCheckedDoctor *self)
{
  g_free (self->name);
  g_free (self);
}

/* Returns: (transfer full): what who asks is called; "" for nobody */
static char *
dup_asker (JyWork *work, GError **error)
{
  g_autoptr (JyStoredAccount) account = NULL;
  g_autoptr (JyStoredStaff) staff = NULL;

  if (work->account == 0)
    return g_strdup ("");

  account = jy_store_get_account (work->store, work->account, error);
  if (account == NULL)
    return NULL;
  if (account->staff == 0)
    return g_strdup (account->name);

  staff = jy_store_get_staff (work->store, account->staff, error);
  return staff != NULL ? g_strdup (staff->name) : NULL;
}

static gboolean
check_asker (JyWork *work, GError **error)
{
  g_autofree char *asker = dup_asker (work, error);
  g_autoptr (JyStoredCentre) centre =
    asker != NULL ? jy_store_find_centre (work->store, error) : NULL;

  if (centre == NULL)
    return FALSE;
  if (*centre->director == '\0' || !g_str_equal (centre->director, asker))
    return jy_work_refuse (error, _("Only the director sees this: choose the director’s account "
                                    "under Settings, This computer, and name the director there "
                                    "under Centre."));

  return TRUE;
}

/* Returns: (transfer none): the one of @staff, all 0 at first */
static JySelfCheck *
get_check (GHashTable *checks, gint64 staff)
{
  JySelfCheck *check = g_hash_table_lookup (checks, &staff);

  if (check == NULL)
    {
      check = g_new0 (JySelfCheck, 1);
      g_hash_table_insert (checks, g_memdup2 (&staff, sizeof staff), check);
    }

  return check;
}

static void
visit_cb (gpointer data, const JyScannedVisit *visit)
{
  JySelfCheck *check = get_check (data, visit->staff);

  jy_self_check_add_visit (check, &visit->day);
  if (visit->has_reading)
    jy_self_check_add_reading (check, &visit->reading);
}

static void
add_doctor (GPtrArray *doctors, const JyStoredStaff *staff, JySelfCheck *check, int most_visits)
{
  JySelfCheckedDoctor *doctor = g_new0 (JySelfCheckedDoctor, 1);

  jy_self_check_finish (check);
  doctor->staff = staff->id;
  doctor->name = g_strdup (staff->name);
  doctor->check = *check;
  doctor->signs = jy_self_check_get_signs (check, most_visits);
  g_ptr_array_add (doctors, doctor);
}

gpointer
jy_work_check_readings (JyWork *work, gpointer args, GError **error)
{
  const JyPeriod *period = args;
  g_autoptr (GHashTable) checks =
    g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
  g_autoptr (GPtrArray) staff = NULL;
  GPtrArray *doctors;
  int most_visits;

  if (!check_asker (work, error) ||
      !jy_store_get_number (work->store, JY_SETTING_MOST_VISITS, &work->today, &most_visits,
                            error) ||
      !jy_store_scan_visits (work->store, &period->first, &period->last, visit_cb, checks, error))
    return NULL;

  staff = jy_store_list_staff (work->store, error);
  if (staff == NULL)
    return NULL;

  doctors = g_ptr_array_new_with_free_func ((GDestroyNotify) jy_self_checked_doctor_free);
  for (guint i = 0; i < staff->len; i++)
    {
      const JyStoredStaff *one = staff->pdata[i];
      JySelfCheck *check = g_hash_table_lookup (checks, &one->id);

      if (check != NULL)
        add_doctor (doctors, one, check, most_visits);
    }

  return doctors;
}
