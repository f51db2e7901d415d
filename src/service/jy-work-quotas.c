/* jy-work-quotas.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-work-quotas.h"

#include <glib/gi18n.h>

#include "jy-store-areas.h"
#include "jy-store-teams.h"
#include "jy-work-private.h"

static gboolean
check_quota (const JyStoredQuota *quota, GError **error)
{
  if ((quota->area != 0) + (quota->team != 0) + (quota->doctor != 0) != 1)
    return jy_work_refuse (error, _("Choose the area, the team or the doctor the quota is for."));
  if (!g_date_valid (&quota->from_on))
    return jy_work_refuse (error, _("Say from which day on the quota holds."));
  if (quota->sign_percent > 100 || quota->fulfil_percent > 100)
    return jy_work_refuse (error, _("A rate to reach is from 0 to 100 per cent."));
  if (quota->persons >= 0 && quota->sign_percent >= 0)
    return jy_work_refuse (error,
                           _("Enter the people to sign, or the rate of signing, not both."));

  return TRUE;
}

/* Returns: (transfer full) (nullable): what the unit is called */
static char *
dup_subject (JyWork *work, const JyStoredQuota *quota, GError **error)
{
  g_autoptr (JyStoredArea) area = NULL;
  g_autoptr (JyStoredTeam) team = NULL;
  g_autoptr (JyStoredStaff) doctor = NULL;

  if (quota->area != 0)
    area = jy_store_get_area (work->store, quota->area, error);
  else if (quota->team != 0)
    team = jy_store_get_team (work->store, quota->team, error);
  else
    doctor = jy_store_get_staff (work->store, quota->doctor, error);

  return area != NULL     ? g_strdup (area->name)
         : team != NULL   ? g_strdup (team->name)
         : doctor != NULL ? g_strdup (doctor->name)
                          : NULL;
}

/* One of the same unit and day keeps its row. */
static gboolean
adopt_row (JyWork *work, JyStoredQuota *quota, GError **error)
{
  g_autoptr (GPtrArray) quotas = jy_store_list_quotas (work->store, &quota->from_on, error);
  const JyStoredQuota *other;

  if (quotas == NULL)
    return FALSE;

  other = quota->area != 0   ? jy_quotas_find (quotas, JY_QUOTA_OF_AREA, quota->area)
          : quota->team != 0 ? jy_quotas_find (quotas, JY_QUOTA_OF_TEAM, quota->team)
                             : jy_quotas_find (quotas, JY_QUOTA_OF_DOCTOR, quota->doctor);
  if (other != NULL && g_date_compare (&other->from_on, &quota->from_on) == 0)
    {
      quota->id = other->id;
      quota->rev = other->rev;
    }
  else
    quota->rev = 0;

  return TRUE;
}

gpointer
jy_work_save_quota (JyWork *work, gpointer args, GError **error)
{
  JyStoredQuota *quota = args;
  g_autofree char *subject = NULL;
  g_auto (JyTransaction) tx = { 0 };

  jy_record_clean (&jy_quota_record, quota);
  if (!check_quota (quota, error) || (subject = dup_subject (work, quota, error)) == NULL ||
      !jy_work_begin (work, &tx, "decide-quota", subject, 0, error) ||
      !adopt_row (work, quota, error) || !jy_store_save_quota (work->store, quota, error) ||
      !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}
