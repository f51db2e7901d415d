/* jy-agreement-batch.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-agreement-batch.h"

#include <glib/gi18n.h>

#include "jy-signing-check.h"
#include "jy-store-signing.h"
#include "jy-work-agreement-private.h"

struct _JyAgreementBatch
{
  JyStore *store;
  GHashTable *last_numbers; /* year → the last running number given */
};

JyAgreementBatch *
jy_agreement_batch_new (JyStore *store)
{
  JyAgreementBatch *self = g_new0 (JyAgreementBatch, 1);

  self->store = store;
  self->last_numbers = g_hash_table_new (NULL, NULL);

  return self;
}

void
jy_agreement_batch_free (JyAgreementBatch *self)
{
  g_hash_table_unref (self->last_numbers);
  g_free (self);
}

/* The next number of its year; the file is asked once a year and batch. */
static gboolean
take_number (JyAgreementBatch *self, JyStoredAgreement *agreement, GError **error)
{
  int year = g_date_get_year (&agreement->starts_on);
  gpointer known;
  int last;

  if (agreement->number != NULL && *agreement->number != '\0')
    return TRUE;

  if (g_hash_table_lookup_extended (self->last_numbers, GINT_TO_POINTER (year), NULL, &known))
    last = GPOINTER_TO_INT (known);
  else if (!jy_store_find_last_agreement_number (self->store, year, &last, error))
    return FALSE;

  g_free (agreement->number);
  agreement->number = jy_agreement_dup_number (year, last + 1);
  g_hash_table_insert (self->last_numbers, GINT_TO_POINTER (year), GINT_TO_POINTER (last + 1));
  return TRUE;
}

/* The last day @agreement is in force, with the end that @termination gives it. */
static GDate
last_day (const JyStoredAgreement *agreement, const JyStoredTermination *termination)
{
  GDate day = agreement->ends_on;

  if (termination != NULL && g_date_compare (&termination->ended_on, &day) <= 0)
    {
      day = termination->ended_on;
      g_date_subtract_days (&day, 1);
    }

  return day;
}

/* Takes out of @members who is covered already, and says so. */
static gboolean
refuse_covered (JyAgreementBatch *self,
                const JyStoredAgreement *agreement,
                const GDate *last,
                GPtrArray *members,
                GPtrArray *refused,
                GError **error)
{
  for (guint i = members->len; i > 0; i--)
    {
      const JyStoredAgreementMember *member = g_ptr_array_index (members, i - 1);
      g_autoptr (GPtrArray) clashes = jy_store_find_agreement_clashes (
        self->store, member->resident, &member->joined_on, last, agreement->id, error);
      g_autoptr (JySigningPerson) person = NULL;

      if (clashes == NULL)
        return FALSE;
      if (clashes->len == 0)
        continue;

      person = jy_store_get_signing_person (self->store, member->resident, error);
      if (person == NULL)
        return FALSE;
      g_ptr_array_add (
        refused, jy_agreement_clash_dup_sentence (g_ptr_array_index (clashes, 0), person->name));
      g_ptr_array_remove_index (members, i - 1);
    }

  return TRUE;
}

/* Fills in what belongs to the agreement, and its early end. */
static void
fill (JyAgreementBatch *self,
      JyStoredAgreement *agreement,
      GPtrArray *members,
      JyStoredTermination *termination)
{
  if (agreement->id == 0)
    agreement->id = jy_store_new_id (self->store);
  if (termination != NULL)
    {
      termination->id = termination->id != 0 ? termination->id : jy_store_new_id (self->store);
      termination->agreement = agreement->id;
      agreement->ended_on = termination->ended_on;
    }

  for (guint i = 0; i < members->len; i++)
    {
      JyStoredAgreementMember *member = g_ptr_array_index (members, i);

      member->id = member->id != 0 ? member->id : jy_store_new_id (self->store);
      member->agreement = agreement->id;
      if (!g_date_valid (&member->joined_on))
        member->joined_on = agreement->starts_on;
      if (termination == NULL || g_date_valid (&member->ended_on))
        continue;
      member->ended_on = termination->ended_on;
      g_free (member->end_reason);
      member->end_reason = g_strdup (termination->reason);
    }
}

static gboolean
check_number (JyAgreementBatch *self,
              const JyStoredAgreement *agreement,
              GPtrArray *refused,
              gboolean *is_free,
              GError **error)
{
  gint64 other;

  if (!jy_store_find_agreement_by_number (self->store, agreement->number, &other, error))
    return FALSE;

  *is_free = other == 0;
  if (other != 0)
    g_ptr_array_add (
      refused, g_strdup_printf (_("Another agreement has the number %s."), agreement->number));
  return TRUE;
}

static gboolean
insert_all (JyAgreementBatch *self,
            JyStoredAgreement *agreement,
            GPtrArray *members,
            const JyStoredTermination *termination,
            GError **error)
{
  if (!jy_store_insert_agreement (self->store, agreement, error))
    return FALSE;
  for (guint i = 0; i < members->len; i++)
    if (!jy_store_insert_agreement_member (self->store, g_ptr_array_index (members, i), error))
      return FALSE;

  return termination == NULL || jy_store_insert_termination (self->store, termination, error);
}

gboolean
jy_agreement_batch_add (JyAgreementBatch *self,
                        JyStoredAgreement *agreement,
                        GPtrArray *members,
                        JyStoredTermination *termination,
                        GPtrArray *refused,
                        gboolean *added,
                        GError **error)
{
  GDate last = last_day (agreement, termination);
  gboolean is_free = FALSE;

  *added = FALSE;
  fill (self, agreement, members, termination);
  if (!refuse_covered (self, agreement, &last, members, refused, error))
    return FALSE;
  if (members->len == 0)
    {
      g_ptr_array_add (refused, g_strdup (_("Nobody is left to sign with.")));
      return TRUE;
    }

  if (!take_number (self, agreement, error) ||
      !check_number (self, agreement, refused, &is_free, error))
    return FALSE;
  if (!is_free)
    return TRUE;

  if (agreement->renews == 0 &&
      !jy_agreement_find_previous (self->store, agreement, members, &agreement->renews, error))
    return FALSE;

  *added = insert_all (self, agreement, members, termination, error);
  return *added;
}
