/* jy-work-ending.c - agreements that end, and those that go on with another doctor
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-ending.h"
#include "jy-error.h"
#include "jy-signing-check.h"
#include "jy-work-agreement-private.h"
#include "jy-work-private.h"
#include "jy-work-renewal.h"

JyEnding *
jy_ending_copy (const JyEnding *self)
{
  JyEnding *copy = g_memdup2 (self, sizeof *self);

  copy->reason = g_strdup (self->reason);
  copy->confirmed_by = g_strdup (self->confirmed_by);
  copy->note = g_strdup (self->note);

  return copy;
}

void
jy_ending_free (JyEnding *self)
{
  if (self == NULL)
    return;

  g_free (self->reason);
  g_free (self->confirmed_by);
  g_free (self->note);
  g_free (self);
}

void
jy_switch_free (JySwitch *self)
{
  jy_ending_free (self->ending);
  g_free (self);
}

static const char *
text (const char *value)
{
  return value != NULL ? value : "";
}

static gboolean
check_ending (JyWork *work,
              const JyEnding *ending,
              const JyStoredAgreement *agreement,
              GError **error)
{
  JyEndingForm form = { agreement->starts_on, agreement->ends_on,   ending->on,
                        ending->reason,       ending->confirmed_by, ending->confirmed_on };
  const JyIssue *issues[JY_ENDING_MAX_ISSUES];

  if (agreement->rev != ending->rev)
    {
      g_set_error_literal (
        error, JY_ERROR, JY_ERROR_CONFLICT,
        _("Somebody changed this record since it was shown: look at it again."));
      return FALSE;
    }
  if (!g_date_valid (&agreement->signed_on))
    return jy_work_refuse (error, _("This agreement is a draft: discard it instead."));
  if (g_date_valid (&agreement->ended_on))
    return jy_work_refuse (error, _("This agreement was ended already."));
  if (jy_ending_check (&form, &work->today, issues) > 0)
    return jy_work_refuse (error, _(issues[0]->message));

  return TRUE;
}

/* Renewals that were approved in advance go with what they renew, one after another. */
static gboolean
end_renewals (JyStore *store, const JyEnding *ending, GError **error)
{
  gint64 before = ending->agreement, id;

  while (jy_store_find_renewal (store, before, &id, error))
    {
      g_autoptr (JyStoredAgreement) next = NULL;

      if (id == 0)
        return TRUE;
      next = jy_store_get_agreement (store, id, error);
      if (next == NULL)
        return FALSE;
      if (g_date_valid (&next->ended_on))
        return TRUE;
      if (!jy_store_end_agreement (store, id, &ending->on, ending->reason,
                                   text (ending->confirmed_by), &ending->confirmed_on,
                                   text (ending->note), error))
        return FALSE;
      before = id;
    }

  return FALSE;
}

static gboolean
end (JyWork *work, const JyEnding *ending, const JyStoredAgreement *agreement, GError **error)
{
  return check_ending (work, ending, agreement, error) &&
         end_renewals (work->store, ending, error) &&
         jy_store_end_agreement (work->store, ending->agreement, &ending->on, ending->reason,
                                 text (ending->confirmed_by), &ending->confirmed_on,
                                 text (ending->note), error);
}

gpointer
jy_work_end_agreement (JyWork *work, gpointer args, GError **error)
{
  const JyEnding *ending = args;
  g_autoptr (JyStoredAgreement) agreement =
    jy_store_get_agreement (work->store, ending->agreement, error);
  g_auto (JyTransaction) tx = { 0 };

  if (agreement == NULL ||
      !jy_work_begin_agreement (work, &tx, "end-agreement", agreement->household, 0, error) ||
      !end (work, ending, agreement, error) || !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}

/* The new agreement: the old one's people, packages and agreed services, another doctor. */
static JySigning *
make_next (JyWork *work, const JySwitch *change, GError **error)
{
  const JyEnding *ending = change->ending;
  g_autoptr (JySigning) next = jy_signing_load (work->store, ending->agreement, error);
  JyStoredAgreement *agreement;

  if (next == NULL)
    return NULL;

  agreement = next->agreement;
  agreement->id = change->next;
  agreement->rev = 0;
  agreement->team = change->team;
  agreement->doctor = change->doctor;
  agreement->second_doctor = change->second_doctor;
  agreement->channel = change->channel;
  agreement->signed_on = work->today;
  agreement->starts_on = ending->on;
  agreement->renews = ending->agreement;
  agreement->talk = 0;
  next->confirmed = change->confirmed;
  g_ptr_array_set_size (next->materials, 0);
  g_clear_pointer (&next->talk, jy_stored_contact_attempt_free);
  for (guint i = next->members->len; i > 0; i--)
    {
      JyStoredAgreementMember *member = g_ptr_array_index (next->members, i - 1);

      member->id = 0;
      member->joined_on = ending->on;
      if (g_date_valid (&member->ended_on))
        jy_signing_drop_member (next, member->resident);
    }
  for (guint i = 0; i < next->items->len; i++)
    ((JyStoredAgreementItem *) g_ptr_array_index (next->items, i))->id = 0;
  for (guint i = 0; i < next->consents->len; i++)
    ((JyStoredHomeCareConsent *) g_ptr_array_index (next->consents, i))->id = 0;

  return jy_agreement_take_term (work, agreement, error) ? g_steal_pointer (&next) : NULL;
}

static gboolean
check_switch (JyStore *store,
              const JySwitch *change,
              const JyStoredAgreement *agreement,
              GError **error)
{
  gint64 renewal;

  if (change->team == agreement->team && change->doctor == agreement->doctor)
    return jy_work_refuse (error, _("Choose another doctor than the present one."));
  if (!jy_store_find_renewal (store, agreement->id, &renewal, error))
    return FALSE;
  if (renewal != 0)
    return jy_work_refuse (error, _("This agreement is renewed already: switch the new one."));

  return TRUE;
}

/* Inside a transaction: the old agreement ends, and the new one is judged as if just signed. */
static GPtrArray *
begin_switch (JyWork *work,
              const JySwitch *change,
              const JyStoredAgreement *agreement,
              JySigning **next,
              GError **error)
{
  g_autoptr (JySigning) made = make_next (work, change, error);
  g_autoptr (JyEnding) ending = jy_ending_copy (change->ending);
  GPtrArray *issues;

  g_free (ending->reason);
  ending->reason = g_strdup (JY_TERMINATION_SWITCHED);
  if (made == NULL || !check_switch (work->store, change, agreement, error) ||
      !end (work, ending, agreement, error))
    return NULL;

  issues = jy_signing_check (work, made, error);
  if (issues != NULL)
    *next = g_steal_pointer (&made);
  return issues;
}

gpointer
jy_work_check_switch (JyWork *work, gpointer args, GError **error)
{
  const JySwitch *change = args;
  g_autoptr (JyStoredAgreement) agreement =
    jy_store_get_agreement (work->store, change->ending->agreement, error);
  g_autoptr (JySigning) next = NULL;
  g_auto (JyTransaction) tx = { 0 }; /* never committed */

  if (agreement == NULL ||
      !jy_work_begin_agreement (work, &tx, "switch-doctor", agreement->household, 0, error))
    return NULL;

  return begin_switch (work, change, agreement, &next, error);
}

gpointer
jy_work_switch_doctor (JyWork *work, gpointer args, GError **error)
{
  const JySwitch *change = args;
  g_autoptr (JyStoredAgreement) agreement =
    jy_store_get_agreement (work->store, change->ending->agreement, error);
  g_autoptr (GPtrArray) issues = NULL;
  g_autoptr (JySigning) next = NULL;
  g_auto (JyTransaction) tx = { 0 };

  if (agreement == NULL ||
      !jy_work_begin_agreement (work, &tx, "switch-doctor", agreement->household, 0, error))
    return NULL;

  issues = begin_switch (work, change, agreement, &next, error);
  if (issues == NULL || !jy_signing_refuse (issues, change->confirmed, error) ||
      !jy_agreement_take_number (work->store, next->agreement, error) ||
      !jy_signing_store (work->store, next, error) || !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}
