/* jy-work-renewal.c - agreements that go on for another term
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-work-renewal.h"

#include <glib/gi18n.h>

#include "jy-agreement-batch.h"
#include "jy-error.h"
#include "jy-work-private.h"

gpointer
jy_work_get_renewals (JyWork *work, gpointer args, GError **error)
{
  const GArray *ids = args;
  g_autoptr (GPtrArray) renewals =
    g_ptr_array_new_with_free_func ((GDestroyNotify) jy_renewal_free);

  g_return_val_if_fail (ids->len <= JY_STORE_MAX_IDS, NULL);

  for (guint i = 0; i < ids->len; i++)
    {
      g_autoptr (GError) local = NULL;
      JyRenewal *renewal = jy_renewal_propose (work, g_array_index (ids, gint64, i), &local);

      if (renewal == NULL && !g_error_matches (local, JY_ERROR, JY_ERROR_NOT_FOUND))
        {
          g_propagate_error (error, g_steal_pointer (&local));
          return NULL;
        }
      g_ptr_array_add (renewals, renewal);
    }

  return g_steal_pointer (&renewals);
}

JyRenewalRun *
jy_renewal_run_new (GArray *agreements, gboolean only_suggested, JyJob *job)
{
  JyRenewalRun *self = g_new0 (JyRenewalRun, 1);

  self->agreements = agreements;
  self->only_suggested = only_suggested;
  self->insisted = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  self->job = job != NULL ? g_object_ref (job) : NULL;

  return self;
}

void
jy_renewal_run_insist (JyRenewalRun *self, gint64 agreement)
{
  g_hash_table_add (self->insisted, g_memdup2 (&agreement, sizeof agreement));
}

void
jy_renewal_run_free (JyRenewalRun *self)
{
  g_hash_table_unref (self->insisted);
  g_array_unref (self->agreements);
  g_clear_object (&self->job);
  g_free (self);
}

void
jy_renewal_result_free (JyRenewalResult *self)
{
  g_strfreev (self->left);
  g_free (self);
}

/* A run under way. */
typedef struct
{
  JyWork *work;
  JyAgreementBatch *batch;
  GStrvBuilder *left;
  JyRenewalResult *result;
} Run;

static gboolean
go_on (const JyRenewalRun *args, guint i, GError **error)
{
  if (args->job == NULL)
    return TRUE;
  if (g_cancellable_set_error_if_cancelled (jy_job_get_cancellable (args->job), error))
    return FALSE;

  if (i % 64 == 0)
    jy_job_report (args->job, (double) i / args->agreements->len);
  return TRUE;
}

static void
leave (Run *self, const JyStoredAgreement *agreement, const char *sentence)
{
  /* Translators: the number of an agreement, and why it was not renewed */
  g_autofree char *line = g_strdup_printf (_("%s: %s"), agreement->number, sentence);

  g_strv_builder_add (self->left, line);
}

static gboolean
is_carried (const GPtrArray *members, gint64 resident)
{
  for (guint i = 0; i < members->len; i++)
    {
      const JyStoredAgreementMember *member = g_ptr_array_index (members, i);

      if (member->resident == resident)
        return TRUE;
    }

  return FALSE;
}

/* What was agreed for those who stay goes on, with the consents it needs (S14). */
static gboolean
carry_details (JyStore *store, const JyRenewal *renewal, GError **error)
{
  g_autoptr (GPtrArray) items = jy_store_list_agreement_items (store, renewal->before->id, error);
  g_autoptr (GPtrArray) consents = NULL;

  if (items == NULL)
    return FALSE;
  consents = jy_store_list_home_care_consents (store, renewal->before->id, error);
  if (consents == NULL)
    return FALSE;

  for (guint i = 0; i < consents->len; i++)
    {
      JyStoredHomeCareConsent *consent = g_ptr_array_index (consents, i);

      consent->id = jy_store_new_id (store);
      consent->agreement = renewal->after->id;
      if (is_carried (renewal->members, consent->resident) &&
          !jy_store_insert_home_care_consent (store, consent, error))
        return FALSE;
    }
  for (guint i = 0; i < items->len; i++)
    {
      JyStoredAgreementItem *item = g_ptr_array_index (items, i);

      item->id = jy_store_new_id (store);
      item->agreement = renewal->after->id;
      if (is_carried (renewal->members, item->resident) &&
          !jy_store_insert_agreement_item (store, item, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
renew (Run *self, JyRenewal *renewal, GError **error)
{
  g_autoptr (GPtrArray) refused = g_ptr_array_new_with_free_func (g_free);
  gboolean added;

  if (!jy_agreement_batch_add (self->batch, renewal->after, renewal->members, NULL, refused, &added,
                               error))
    return FALSE;
  if (!added)
    {
      leave (self, renewal->before, g_ptr_array_index (refused, refused->len - 1));
      return TRUE;
    }

  self->result->n_renewed++;
  self->result->n_persons += (int) renewal->members->len;
  return carry_details (self->work->store, renewal, error);
}

/* The proposals that can be carried out; the others are told. */
static GPtrArray *
propose_all (Run *self, const JyRenewalRun *args, GError **error)
{
  g_autoptr (GPtrArray) renewals =
    g_ptr_array_new_with_free_func ((GDestroyNotify) jy_renewal_free);

  for (guint i = 0; i < args->agreements->len; i++)
    {
      g_autoptr (JyRenewal) renewal = NULL;
      guint n_changes;

      if (!go_on (args, i, error))
        return NULL;
      renewal = jy_renewal_propose (self->work, g_array_index (args->agreements, gint64, i), error);
      if (renewal == NULL)
        return NULL;

      n_changes = g_strv_length (renewal->changes);
      if (renewal->after == NULL)
        leave (self, renewal->before, n_changes > 0 ? renewal->changes[n_changes - 1] : "");
      else if (renewal->is_suggested || !args->only_suggested ||
               g_hash_table_contains (args->insisted, &renewal->before->id))
        g_ptr_array_add (renewals, g_steal_pointer (&renewal));
    }

  return g_steal_pointer (&renewals);
}

static gboolean
renew_all (Run *self, GPtrArray *renewals, GError **error)
{
  g_auto (JyTransaction) tx = { 0 };

  if (!jy_work_begin (self->work, &tx, "renew-agreements", NULL, renewals->len, error))
    return FALSE;

  for (guint i = 0; i < renewals->len; i++)
    if (!renew (self, g_ptr_array_index (renewals, i), error))
      return FALSE;

  return jy_work_commit (self->work, &tx, error);
}

gpointer
jy_work_renew_agreements (JyWork *work, gpointer args, GError **error)
{
  g_autoptr (JyAgreementBatch) batch = jy_agreement_batch_new (work->store);
  g_autoptr (GStrvBuilder) left = g_strv_builder_new ();
  g_autoptr (JyRenewalResult) result = g_new0 (JyRenewalResult, 1);
  Run run = { .work = work, .batch = batch, .left = left, .result = result };
  g_autoptr (GPtrArray) renewals = propose_all (&run, args, error);

  if (renewals == NULL || (renewals->len > 0 && !renew_all (&run, renewals, error)))
    return NULL;

  result->left = g_strv_builder_end (left);
  return g_steal_pointer (&result);
}
