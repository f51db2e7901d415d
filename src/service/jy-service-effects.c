/* jy-service-effects.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-service-effects-private.h"
#include "jy-store-tasks.h"
#include "jy-work-private.h"

#define LOOK_BACK 400 /* days: older windows are closed or missed */

struct _JyServiceEffects
{
  gint64 resident;
  gint64 household;
  GDate since;
  GHashTable *known; /* (element-type utf8): keys of the tasks there were */
};

static char *
dup_key (const JyTaskRow *row)
{
  return g_strdup_printf ("%" G_GINT64_FORMAT " %s %u %" G_GINT64_FORMAT, row->resident,
                          row->rule_id, g_date_get_julian (&row->from), row->subject);
}

typedef struct
{
  gint64 resident;
  GPtrArray *rows;
} Tasks;

static void
take_task (const JyTaskRow *row, gpointer data)
{
  Tasks *tasks = data;

  if (row->resident == 0 || row->resident == tasks->resident)
    g_ptr_array_add (tasks->rows, jy_task_row_copy (row));
}

/* Reads the tasks of the person and of their household as a whole. */
static GPtrArray *
read_tasks (const JyServiceEffects *self, JyWork *work, GError **error)
{
  g_autoptr (JyTaskQuery) query = jy_task_query_new (&work->today);
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func ((GDestroyNotify) jy_task_row_free);
  Tasks tasks = { self->resident, all };

  query->states = 0;
  query->household = self->household;
  query->resident = self->household != 0 ? 0 : self->resident;
  query->ends_from = self->since;
  g_date_set_dmy (&query->ends_to, 31, G_DATE_DECEMBER, 9999);

  return jy_store_visit_task_rows (work->store, query, take_task, &tasks, error)
           ? g_steal_pointer (&all)
           : NULL;
}

JyServiceEffects *
jy_service_effects_begin (JyWork *work, const JyRecordDesk *desk, GError **error)
{
  g_autoptr (JyServiceEffects) self = g_new0 (JyServiceEffects, 1);
  g_autoptr (GPtrArray) tasks = NULL;

  self->resident = desk->person != NULL ? desk->person->id : 0;
  self->household = desk->household != NULL ? desk->household->id : 0;
  self->since = desk->context.date;
  g_date_subtract_days (&self->since, LOOK_BACK);
  self->known = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  tasks = read_tasks (self, work, error);
  if (tasks == NULL)
    return NULL;

  for (guint i = 0; i < tasks->len; i++)
    g_hash_table_add (self->known, dup_key (tasks->pdata[i]));

  return g_steal_pointer (&self);
}

gboolean
jy_service_effects_end (const JyServiceEffects *self,
                        JyWork *work,
                        gint64 record,
                        GPtrArray **closed,
                        GPtrArray **opened,
                        GError **error)
{
  g_autoptr (GPtrArray) tasks = read_tasks (self, work, error);

  if (tasks == NULL)
    return FALSE;

  *closed = g_ptr_array_new_with_free_func ((GDestroyNotify) jy_task_row_free);
  *opened = g_ptr_array_new_with_free_func ((GDestroyNotify) jy_task_row_free);
  for (guint i = 0; i < tasks->len; i++)
    {
      const JyTaskRow *row = tasks->pdata[i];
      g_autofree char *key = dup_key (row);

      if (row->record == record)
        g_ptr_array_add (*closed, jy_task_row_copy (row));
      else if (!g_hash_table_contains (self->known, key) && !g_date_valid (&row->done_on))
        g_ptr_array_add (*opened, jy_task_row_copy (row));
    }

  return TRUE;
}

void
jy_service_effects_free (JyServiceEffects *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->known, g_hash_table_unref);
  g_free (self);
}

/* What the rules say of the referral; what people say of it stays. */
static void
fill_referral (JyStoredReferral *referral,
               const JyStoredServiceRecord *record,
               const JyOutcome *outcome)
{
  referral->resident = record->resident;
  referral->record = record->id;
  g_free (referral->direction);
  referral->direction = g_strdup ("up");
  referral->made_on = record->done_on;
  referral->check_by = record->next_by;
  referral->is_urgent = outcome->step == JY_OUTCOME_STEP_REFER_URGENT;
  g_free (referral->reason);
  referral->reason = g_strdup (outcome->referral_reason != NULL && *outcome->referral_reason != '\0'
                                 ? outcome->referral_reason
                                 : "other");
}

/* What somebody said of it now goes before what was stored. */
static void
take_details (JyStoredReferral *referral, const JyStoredReferral *details)
{
  g_autoptr (JyStoredReferral) told = jy_stored_referral_copy (details);

  referral->expert = told->expert;
  referral->consent = told->consent;
  g_free (referral->institution);
  referral->institution = g_steal_pointer (&told->institution);
  g_free (referral->department);
  referral->department = g_steal_pointer (&told->department);
  g_free (referral->transport);
  referral->transport = g_steal_pointer (&told->transport);
  g_free (referral->note);
  referral->note = g_steal_pointer (&told->note);
}

gboolean
jy_service_update_referral (JyWork *work,
                            const JyServiceEntry *entry,
                            const JyOutcome *outcome,
                            JyStoredReferral **referral,
                            GError **error)
{
  const JyStoredServiceRecord *record = entry->record;
  g_autoptr (GPtrArray) stored = NULL;
  g_autoptr (JyStoredReferral) one = NULL;

  *referral = NULL;
  if (record->resident == 0)
    return TRUE;
  if (!g_str_equal (record->next_step, "referral"))
    return jy_service_drop_referral (work, record->id, error);

  stored = jy_store_list_referrals_of_record (work->store, record->id, error);
  if (stored == NULL)
    return FALSE;

  if (stored->len > 0)
    one = jy_stored_referral_copy (stored->pdata[0]);
  else
    {
      one = g_new0 (JyStoredReferral, 1);
      one->id = jy_store_new_id (work->store);
      one->consent = TRUE;
    }
  fill_referral (one, record, outcome);
  if (entry->referral != NULL)
    take_details (one, entry->referral);
  jy_record_clean (&jy_referral_record, one);
  if (!jy_store_save_referral (work->store, one, error))
    return FALSE;

  *referral = g_steal_pointer (&one);
  return TRUE;
}

gboolean
jy_service_drop_referral (JyWork *work, gint64 record, GError **error)
{
  g_autoptr (GPtrArray) stored = jy_store_list_referrals_of_record (work->store, record, error);

  for (guint i = 0; stored != NULL && i < stored->len; i++)
    {
      const JyStoredReferral *one = stored->pdata[i];

      if (g_date_valid (&one->result_on))
        return jy_work_refuse (error, _("This record led to a referral whose result is known "
                                        "already: take the result away first."));
      if (!jy_store_delete_referral (work->store, one->id, one->rev, error))
        return FALSE;
    }

  return stored != NULL;
}
