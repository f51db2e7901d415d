/* jy-work-agreements.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-work-agreements.h"

#include <glib/gi18n.h>

#include "jy-error.h"
#include "jy-store-contacts.h"
#include "jy-store-signing.h"
#include "jy-work-agreement-private.h"
#include "jy-work-private.h"

static JyAgreementQuery
query_on (const JyWork *work, const JyAgreementQuery *query)
{
  JyAgreementQuery copy = *query;

  if (!g_date_valid (&copy.day))
    copy.day = work->today;
  return copy;
}

gpointer
jy_work_find_agreements (JyWork *work, gpointer args, GError **error)
{
  JyAgreementQuery query = query_on (work, args);

  return jy_store_find_agreements (work->store, &query, error);
}

gpointer
jy_work_get_listed_agreements (JyWork *work, gpointer args, GError **error)
{
  return jy_store_get_listed_agreements (work->store, args, error);
}

gpointer
jy_work_count_agreements (JyWork *work, gpointer args, GError **error)
{
  JyAgreementQuery query = query_on (work, args);
  JyUnsignedQuery missing = { .area = query.area, .acceptance = -1, .text = query.text };
  g_autofree JyAgreementCounts *counts = g_new0 (JyAgreementCounts, 1);
  g_autoptr (GArray) households = NULL;

  if (!jy_store_count_agreements (work->store, &query, counts, error))
    return NULL;
  households = jy_store_find_unsigned_households (work->store, &missing, error);
  if (households == NULL)
    return NULL;

  counts->n_unsigned = (int) households->len;
  return g_steal_pointer (&counts);
}

static gboolean
is_gone (const JySigningPerson *person, const GDate *day)
{
  return (g_date_valid (&person->died_on) && g_date_compare (&person->died_on, day) <= 0) ||
         (g_date_valid (&person->moved_out_on) && g_date_compare (&person->moved_out_on, day) <= 0);
}

static gboolean
check_join (JyStore *store,
            const JyStoredAgreement *agreement,
            const JyStoredAgreementMember *member,
            const JySigningPerson *person,
            GError **error)
{
  g_autoptr (GPtrArray) others = NULL;

  if (!g_date_valid (&agreement->signed_on) || g_date_valid (&agreement->ended_on))
    return jy_work_refuse (error, _("Only an agreement in force takes somebody in."));
  if (g_date_compare (&member->joined_on, &agreement->starts_on) < 0 ||
      g_date_compare (&member->joined_on, &agreement->ends_on) > 0)
    return jy_work_refuse (error, _("The day is outside the term of the agreement."));
  if (member->package == 0)
    return jy_work_refuse_for (error, _("Choose a package for {name}."), person->name);
  if (is_gone (person, &member->joined_on))
    return jy_work_refuse_for (error, _("{name} died or moved away and cannot be covered."),
                               person->name);

  others = jy_store_list_agreement_members (store, agreement->id, error);
  for (guint i = 0; others != NULL && i < others->len; i++)
    {
      const JyStoredAgreementMember *other = g_ptr_array_index (others, i);

      if (other->resident == member->resident)
        return jy_work_refuse_for (error, _("{name} is or was covered by this agreement already."),
                                   person->name);
    }

  return others != NULL && jy_agreement_refuse_clash (store, person, agreement, &member->joined_on,
                                                      &agreement->ends_on, error);
}

gpointer
jy_work_join_agreement (JyWork *work, gpointer args, GError **error)
{
  JyStoredAgreementMember *member = args;
  g_autoptr (JyStoredAgreement) agreement =
    jy_store_get_agreement (work->store, member->agreement, error);
  g_autoptr (JySigningPerson) person = NULL;
  g_auto (JyTransaction) tx = { 0 };

  if (agreement == NULL)
    return NULL;
  person = jy_store_get_signing_person (work->store, member->resident, error);
  if (person == NULL || !jy_work_begin (work, &tx, "add-to-agreement", person->name, 0, error) ||
      !check_join (work->store, agreement, member, person, error) ||
      !jy_record_save (work->store, &jy_agreement_member_record, member, error) ||
      !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}

JyLeaving *
jy_leaving_new (gint64 member, int rev, const GDate *on, const char *reason)
{
  JyLeaving *self = g_new0 (JyLeaving, 1);

  self->member = member;
  self->rev = rev;
  self->on = *on;
  self->reason = g_strdup (reason);

  return self;
}

void
jy_leaving_free (JyLeaving *self)
{
  g_free (self->reason);
  g_free (self);
}

static gboolean
check_leaving (JyWork *work,
               const JyLeaving *leaving,
               const JyStoredAgreementMember *member,
               GError **error)
{
  g_autoptr (JyStoredAgreement) agreement =
    jy_store_get_agreement (work->store, member->agreement, error);

  if (agreement == NULL)
    return FALSE;
  if (!g_date_valid (&agreement->signed_on))
    return jy_work_refuse (error, _("This agreement is a draft: take the member out there."));
  if (member->rev != leaving->rev)
    {
      g_set_error_literal (
        error, JY_ERROR, JY_ERROR_CONFLICT,
        _("Somebody changed this record since it was shown: look at it again."));
      return FALSE;
    }
  if (g_date_valid (&member->ended_on))
    return jy_work_refuse (error, _("This member was taken out already."));
  if (g_date_compare (&leaving->on, &member->joined_on) < 0 ||
      g_date_compare (&leaving->on, &agreement->ends_on) > 0)
    return jy_work_refuse (error, _("The day is outside the time the member is covered."));
  if (jy_choice_find (jy_termination_reasons, leaving->reason) == NULL)
    return jy_work_refuse (error, _("Choose the reason from the list."));

  return TRUE;
}

gpointer
jy_work_leave_agreement (JyWork *work, gpointer args, GError **error)
{
  const JyLeaving *leaving = args;
  g_autoptr (JyStoredAgreementMember) member =
    jy_store_get_agreement_member (work->store, leaving->member, error);
  g_autoptr (JySigningPerson) person = NULL;
  g_auto (JyTransaction) tx = { 0 };

  if (member == NULL)
    return NULL;
  person = jy_store_get_signing_person (work->store, member->resident, error);
  if (person == NULL || !jy_work_begin (work, &tx, "leave-agreement", person->name, 0, error) ||
      !check_leaving (work, leaving, member, error) ||
      !jy_store_end_part (work->store, member, &leaving->on, leaving->reason, &work->today,
                          error) ||
      !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}

gpointer
jy_work_change_package (JyWork *work, gpointer args, GError **error)
{
  const JyStoredAgreementMember *change = args;
  g_autoptr (JyStoredAgreementMember) member =
    jy_store_get_agreement_member (work->store, change->id, error);
  g_autoptr (JySigningPerson) person = NULL;
  g_auto (JyTransaction) tx = { 0 };

  if (member == NULL)
    return NULL;
  person = jy_store_get_signing_person (work->store, member->resident, error);
  if (person == NULL)
    return NULL;
  if (change->package == 0)
    {
      jy_work_refuse_for (error, _("Choose a package for {name}."), person->name);
      return NULL;
    }

  member->rev = change->rev;
  member->package = change->package;
  if (!jy_work_begin (work, &tx, "change-package", person->name, 0, error) ||
      !jy_store_update_agreement_member (work->store, member, error) ||
      !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}
