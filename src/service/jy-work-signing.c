/* jy-work-signing.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-work-signing.h"

#include <glib/gi18n.h>

#include "jy-signing-check.h"
#include "jy-work-agreement-private.h"
#include "jy-work-family-private.h"
#include "jy-work-private.h"

gpointer
jy_work_get_signing (JyWork *work, gpointer args, GError **error)
{
  const gint64 *agreement = args;

  return jy_signing_load (work->store, *agreement, error);
}

gpointer
jy_work_check_signing (JyWork *work, gpointer args, GError **error)
{
  return jy_signing_check (work, args, error);
}

/* A household has one draft: two clerks do not sign it twice. */
static gboolean
check_only_draft (JyStore *store, const JyStoredAgreement *agreement, GError **error)
{
  g_autoptr (GPtrArray) list =
    jy_store_list_agreements_of_household (store, agreement->household, error);

  for (guint i = 0; list != NULL && i < list->len; i++)
    {
      const JyStoredAgreement *other = g_ptr_array_index (list, i);

      if (other->id != agreement->id && !g_date_valid (&other->signed_on))
        return jy_work_refuse (
          error, _("This household already has a draft: take that one up again or discard it."));
    }

  return list != NULL;
}

/* What was corrected and opened on the way (S42, S43). */
static gboolean
store_people (JyWork *work, JySigning *signing, GError **error)
{
  for (guint i = 0; i < signing->residents->len; i++)
    {
      JyStoredResident *resident = g_ptr_array_index (signing->residents, i);
      g_autoptr (JyStoredResident) before =
        jy_store_get_resident (work->store, resident->id, error);

      if (before == NULL)
        return FALSE;
      resident->died_on = before->died_on;
      resident->moved_out_on = before->moved_out_on;
      if (!jy_work_check_resident (work, resident, error) ||
          !jy_store_update_resident (work->store, resident, error))
        return FALSE;
    }
  for (guint i = 0; i < signing->records->len; i++)
    {
      JyStoredHealthRecord *record = g_ptr_array_index (signing->records, i);

      record->id = record->id != 0 ? record->id : jy_store_new_id (work->store);
      if (!jy_work_put_health_record (work, record, error))
        return FALSE;
    }

  return TRUE;
}

static void
name_draft (JyStoredAgreement *agreement)
{
  if (agreement->number != NULL && *agreement->number != '\0')
    return;

  g_free (agreement->number);
  agreement->number = g_strdup_printf ("D%" G_GINT64_FORMAT, agreement->id);
}

gpointer
jy_work_save_draft (JyWork *work, gpointer args, GError **error)
{
  g_autoptr (JySigning) signing = jy_signing_copy (args);
  JyStoredAgreement *agreement = signing->agreement;
  g_auto (JyTransaction) tx = { 0 };

  agreement->draft_step = CLAMP (agreement->draft_step, 1, 5);
  g_date_clear (&agreement->signed_on, 1);
  name_draft (agreement);
  if (!jy_agreement_take_term (work, agreement, error) ||
      !jy_work_begin_agreement (work, &tx, "save-signing", agreement->household, 0, error) ||
      !check_only_draft (work->store, agreement, error) || !store_people (work, signing, error) ||
      !jy_signing_store (work->store, signing, error) || !jy_work_commit (work, &tx, error))
    return NULL;

  return jy_signing_load (work->store, agreement->id, error);
}

gpointer
jy_work_discard_draft (JyWork *work, gpointer args, GError **error)
{
  const gint64 *id = args;
  g_autoptr (JyStoredAgreement) agreement = jy_store_get_agreement (work->store, *id, error);
  g_auto (JyTransaction) tx = { 0 };

  if (agreement == NULL)
    return NULL;
  if (g_date_valid (&agreement->signed_on))
    {
      jy_work_refuse (error, _("This agreement is signed: end it instead of discarding it."));
      return NULL;
    }

  if (!jy_work_begin_agreement (work, &tx, "discard-signing", agreement->household, 0, error) ||
      !jy_store_discard_agreement (work->store, agreement, error) ||
      !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}

/* Inside the transaction: what was checked is still so when it is stored. */
static gboolean
check_and_store (JyWork *work, JySigning *signing, GError **error)
{
  JyStoredAgreement *agreement = signing->agreement;
  g_autoptr (GPtrArray) issues = jy_signing_check (work, signing, error);

  if (issues == NULL || !jy_signing_refuse (issues, signing->confirmed, error))
    return FALSE;
  if (agreement->renews == 0 &&
      !jy_agreement_find_previous (work->store, agreement, signing->members, &agreement->renews,
                                   error))
    return FALSE;

  return jy_agreement_take_number (work->store, agreement, error) &&
         jy_signing_store (work->store, signing, error);
}

static gboolean
check_unsigned (JyStore *store, const JyStoredAgreement *agreement, GError **error)
{
  g_autoptr (JyStoredAgreement) stored = NULL;

  if (agreement->rev == 0)
    return TRUE;

  stored = jy_store_get_agreement (store, agreement->id, error);
  if (stored == NULL)
    return FALSE;

  return !g_date_valid (&stored->signed_on) ||
         jy_work_refuse (error, _("This agreement is signed already."));
}

gpointer
jy_work_sign (JyWork *work, gpointer args, GError **error)
{
  g_autoptr (JySigning) signing = jy_signing_copy (args);
  JyStoredAgreement *agreement = signing->agreement;
  g_auto (JyTransaction) tx = { 0 };

  if (!g_date_valid (&agreement->signed_on))
    agreement->signed_on = work->today;
  agreement->draft_step = 0;
  if (!jy_agreement_take_term (work, agreement, error) ||
      !jy_work_begin_agreement (work, &tx, "sign-household", agreement->household,
                                signing->members->len, error) ||
      !check_unsigned (work->store, agreement, error) || !store_people (work, signing, error) ||
      !check_and_store (work, signing, error) || !jy_work_commit (work, &tx, error))
    return NULL;

  return jy_signing_load (work->store, agreement->id, error);
}
