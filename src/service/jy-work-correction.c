/* jy-work-correction.c - what was written down wrongly about an agreement
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-store-signing.h"
#include "jy-work-agreement-private.h"
#include "jy-work-agreements.h"
#include "jy-work-private.h"

static gboolean
check_correction (JyWork *work,
                  const JyStoredAgreement *before,
                  const JyStoredAgreement *agreement,
                  GError **error)
{
  GDate after = agreement->ends_on;
  gint64 other;

  g_date_add_days (&after, 1);
  if (!g_date_valid (&before->signed_on) || !g_date_valid (&agreement->signed_on))
    return jy_work_refuse (error, _("This agreement is a draft: take it up again instead."));
  if (agreement->number == NULL || *agreement->number == '\0')
    return jy_work_refuse (error, _("Enter the number of the agreement."));
  if (agreement->team == 0 || agreement->doctor == 0 || agreement->channel == 0)
    return jy_work_refuse (error,
                           _("An agreement needs a team, a doctor and a place of signing."));
  if (agreement->second_doctor == agreement->doctor)
    return jy_work_refuse (error, _("The second doctor must be somebody else."));
  if (g_date_compare (&agreement->signed_on, &work->today) > 0)
    return jy_work_refuse (error, _("The day of signing is in the future."));
  if (g_date_valid (&before->ended_on) &&
      (g_date_compare (&before->ended_on, &agreement->starts_on) < 0 ||
       g_date_compare (&before->ended_on, &after) > 0))
    return jy_work_refuse (error, _("The day on which it ended is outside that term."));
  if (!jy_store_find_agreement_by_number (work->store, agreement->number, &other, error))
    return FALSE;
  if (other != 0 && other != agreement->id)
    return jy_work_refuse_for (error, _("Another agreement has the number {name}."),
                               agreement->number);

  return TRUE;
}

/* Whether @before is over, or never was, when @after begins, which renews it. */
static gboolean
follows (const JyStoredAgreement *before, const JyStoredAgreement *after)
{
  if (g_date_compare (&after->starts_on, &before->starts_on) < 0)
    return FALSE;

  return g_date_valid (&before->ended_on) ||
         g_date_compare (&before->ends_on, &after->starts_on) < 0;
}

/* What it renews is over before it begins, and what renews it begins after it. */
static gboolean
check_chain (JyStore *store, const JyStoredAgreement *agreement, GError **error)
{
  g_autoptr (JyStoredAgreement) before = NULL;
  g_autoptr (JyStoredAgreement) after = NULL;
  gint64 next;

  if (!jy_store_find_renewal (store, agreement->id, &next, error))
    return FALSE;
  if (next != 0)
    {
      after = jy_store_get_agreement (store, next, error);
      if (after == NULL)
        return FALSE;
      if (!follows (agreement, after))
        return jy_work_refuse_for (error, _("Its renewal {name} begins before that term is over."),
                                   after->number);
    }
  if (agreement->renews != 0)
    {
      before = jy_store_get_agreement (store, agreement->renews, error);
      if (before == NULL)
        return FALSE;
      if (!follows (before, agreement))
        return jy_work_refuse_for (
          error, _("Agreement {name}, which it renews, is not over then."), before->number);
    }

  return TRUE;
}

/* Who was covered from the first day is covered from the new one, within the new term. */
static void
move_part (const JyStoredAgreement *before,
           const JyStoredAgreement *agreement,
           JyStoredAgreementMember *part)
{
  GDate after = agreement->ends_on;

  g_date_add_days (&after, 1);
  if (g_date_compare (&part->joined_on, &before->starts_on) == 0 ||
      g_date_compare (&part->joined_on, &agreement->starts_on) < 0)
    part->joined_on = agreement->starts_on;
  if (g_date_compare (&part->joined_on, &agreement->ends_on) > 0)
    part->joined_on = agreement->ends_on;
  if (!g_date_valid (&part->ended_on))
    return;

  if (g_date_compare (&part->ended_on, &part->joined_on) < 0)
    part->ended_on = part->joined_on;
  if (g_date_compare (&part->ended_on, &after) > 0)
    part->ended_on = after;
}

/* Nobody is covered twice after that. */
static gboolean
move_member (JyWork *work,
             const JyStoredAgreement *before,
             const JyStoredAgreement *agreement,
             const JyStoredAgreementMember *member,
             GError **error)
{
  g_autoptr (JySigningPerson) person =
    jy_store_get_signing_person (work->store, member->resident, error);
  g_autoptr (JyStoredAgreementMember) moved = jy_stored_agreement_member_copy (member);
  GDate last = agreement->ends_on;

  if (person == NULL)
    return FALSE;

  move_part (before, agreement, moved);
  if (!jy_stored_agreement_member_equal (member, moved) &&
      !jy_store_update_agreement_member (work->store, moved, error))
    return FALSE;

  if (g_date_valid (&moved->ended_on))
    {
      if (g_date_compare (&moved->ended_on, &moved->joined_on) <= 0)
        return TRUE; /* covered on no day */
      last = moved->ended_on;
      g_date_subtract_days (&last, 1);
    }

  return jy_agreement_refuse_clash (work->store, person, agreement, &moved->joined_on, &last,
                                    error);
}

static gboolean
move_members (JyWork *work,
              const JyStoredAgreement *before,
              const JyStoredAgreement *agreement,
              GError **error)
{
  g_autoptr (GPtrArray) members = NULL;

  if (g_date_compare (&before->starts_on, &agreement->starts_on) == 0)
    return TRUE;

  members = jy_store_list_agreement_members (work->store, agreement->id, error);
  for (guint i = 0; members != NULL && i < members->len; i++)
    if (!move_member (work, before, agreement, g_ptr_array_index (members, i), error))
      return FALSE;

  return members != NULL;
}

gpointer
jy_work_correct_agreement (JyWork *work, gpointer args, GError **error)
{
  JyStoredAgreement *agreement = args;
  g_autoptr (JyStoredAgreement) before = jy_store_get_agreement (work->store, agreement->id, error);
  g_auto (JyTransaction) tx = { 0 };

  if (before == NULL)
    return NULL;

  jy_record_clean (&jy_agreement_record, agreement);
  agreement->household = before->household;
  agreement->ended_on = before->ended_on;
  agreement->ends_on = before->ends_on;
  agreement->renews = before->renews;
  agreement->draft_step = before->draft_step;
  if (g_date_compare (&before->starts_on, &agreement->starts_on) != 0 &&
      !jy_agreement_take_term (work, agreement, error))
    return NULL;

  if (!jy_work_begin_agreement (work, &tx, "correct-agreement", agreement->household, 0, error) ||
      !check_correction (work, before, agreement, error) ||
      !check_chain (work->store, agreement, error) ||
      !jy_store_update_agreement (work->store, agreement, error) ||
      !move_members (work, before, agreement, error) || !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}
