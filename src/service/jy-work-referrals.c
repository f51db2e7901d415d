/* jy-work-referrals.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-work-referrals.h"

#include <glib/gi18n.h>

#include "jy-outcome.h"
#include "jy-referral.h"
#include "jy-setting.h"
#include "jy-store-settings.h"
#include "jy-work-family-private.h"
#include "jy-work-private.h"

gpointer
jy_work_list_referrals (JyWork *work, gpointer args, GError **error)
{
  const gint64 *resident = args;

  return jy_store_list_referrals (work->store, *resident, error);
}

static gboolean
begin_on (JyWork *work, JyTransaction *tx, const char *kind, gint64 resident, GError **error)
{
  g_autofree char *name = jy_work_dup_name (work, resident, error);

  return name != NULL && jy_work_begin (work, tx, kind, name, 0, error);
}

static gboolean
fill_check_day (JyWork *work, JyStoredReferral *referral, GError **error)
{
  int days;

  if (g_date_valid (&referral->check_by))
    return TRUE;
  if (!jy_store_get_number (work->store, JY_SETTING_REFERRAL_CHECK_DAYS, &referral->made_on, &days,
                            error))
    return FALSE;

  referral->check_by = referral->made_on;
  g_date_add_days (&referral->check_by, (guint) days);
  return TRUE;
}

static gboolean
check_referral (JyWork *work, JyStoredReferral *referral, GError **error)
{
  if (g_strcmp0 (referral->direction, "up") != 0 && g_strcmp0 (referral->direction, "down") != 0)
    return jy_work_refuse (error, _("Choose whether it goes to a hospital or back from one."));
  if (jy_choice_find (jy_referral_reasons, referral->reason) == NULL)
    return jy_work_refuse (error, _("Choose the reason of the referral from the list."));
  if (!jy_work_check_day (work, &referral->made_on, error) ||
      !fill_check_day (work, referral, error))
    return FALSE;
  if (g_date_compare (&referral->check_by, &referral->made_on) < 0)
    return jy_work_refuse (error, _("The result is to be asked for before the referral: correct "
                                    "that day."));

  return TRUE;
}

gpointer
jy_work_save_referral (JyWork *work, gpointer args, GError **error)
{
  JyStoredReferral *referral = args;
  const char *kind = referral->rev == 0 ? "add-referral" : "correct-referral";
  g_auto (JyTransaction) tx = { 0 };

  jy_record_clean (&jy_referral_record, referral);
  if (!begin_on (work, &tx, kind, referral->resident, error) ||
      !check_referral (work, referral, error) ||
      !jy_store_save_referral (work->store, referral, error) || !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}

static gboolean
check_result (JyWork *work, const JyStoredReferral *referral, GError **error)
{
  if (jy_choice_find (jy_referral_results, referral->result) == NULL)
    return jy_work_refuse (error, _("Choose the result of the referral from the list."));
  if (!jy_work_check_day (work, &referral->result_on, error))
    return FALSE;
  if (g_date_compare (&referral->result_on, &referral->made_on) < 0 ||
      (g_date_valid (&referral->returned_on) &&
       g_date_compare (&referral->returned_on, &referral->made_on) < 0))
    return jy_work_refuse (error, _("That day is before the referral: correct the date."));

  return TRUE;
}

gpointer
jy_work_enter_referral_result (JyWork *work, gpointer args, GError **error)
{
  const JyStoredReferral *told = args;
  g_autoptr (JyStoredReferral) referral = jy_store_get_referral (work->store, told->id, error);
  g_auto (JyTransaction) tx = { 0 };

  if (referral == NULL)
    return NULL;

  referral->rev = told->rev;
  referral->result_on = told->result_on;
  referral->returned_on = told->returned_on;
  g_free (referral->result);
  referral->result = g_strdup (told->result);
  g_free (referral->advice);
  referral->advice = g_strdup (told->advice);
  jy_record_clean (&jy_referral_record, referral);
  if (referral->result == NULL || *referral->result == '\0')
    g_date_clear (&referral->result_on, 1);
  else if (!check_result (work, referral, error))
    return NULL;

  if (!begin_on (work, &tx, "enter-referral-result", referral->resident, error) ||
      !jy_store_update_referral (work->store, referral, error) ||
      !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}

gpointer
jy_work_list_experts (JyWork *work, gpointer args G_GNUC_UNUSED, GError **error)
{
  return jy_store_list_experts (work->store, FALSE, error);
}

gpointer
jy_work_save_expert (JyWork *work, gpointer args, GError **error)
{
  JyStoredExpert *expert = args;
  const char *kind = g_date_valid (&expert->closed_on) ? "close-expert"
                     : expert->rev == 0                ? "add-expert"
                                                       : "correct-expert";
  g_auto (JyTransaction) tx = { 0 };

  jy_record_clean (&jy_expert_record, expert);
  if (!jy_work_begin (work, &tx, kind, expert->name, 0, error) ||
      !jy_work_check_name (expert->name, error) ||
      !jy_store_save_expert (work->store, expert, error) || !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}
