/* jy-test-services.h - a patient, and what is done for him, in a database of its own
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "../jy-test-signing.h"
#include "jy-work-services.h"
#include "jy-work-tasks.h"

static inline void
jy_test_open_store (JyTestStore *self, const char *folder)
{
  g_autofree char *path = g_build_filename (folder, "office.db", NULL);
  g_autoptr (GError) error = NULL;

  self->ids = jy_id_maker_new (1, jy_test_clock);
  self->store = jy_store_open (path, JY_STORE_READ_WRITE, self->ids, &error);
  g_assert_no_error (error);
  self->work = (JyWork){ .store = self->store,
                         .now = JY_TEST_NOW / 1000,
                         .today = jy_test_date ("2024-06-15") };
}

static inline void
jy_test_close_store (JyTestStore *self)
{
  g_clear_pointer (&self->store, jy_store_close);
  g_clear_pointer (&self->ids, jy_id_maker_unref);
}

static inline JyServiceEntry *
jy_test_entry_new (const char *systolic)
{
  JyServiceEntry *entry =
    jy_service_entry_new (g_new0 (JyStoredServiceRecord, 1), jy_answers_new ());

  entry->record->form = g_strdup ("hypertension");
  entry->record->resident = JY_TEST_HEAD;
  entry->record->done_on = jy_test_date ("2024-06-15");
  jy_answers_set (entry->answers, "visit_way", "1");
  jy_answers_set (entry->answers, "symptoms", "1");
  jy_answers_set (entry->answers, "sbp", systolic);
  jy_answers_set (entry->answers, "dbp", "88");
  jy_answers_set (entry->answers, "adherence", "1");
  jy_answers_set (entry->answers, "adverse_reaction", "1");
  return entry;
}

static inline gboolean
jy_test_save_entry (JyTestStore *self, JyServiceEntry *entry, GError **error)
{
  g_autoptr (JyServiceResult) result = jy_work_record_service (&self->work, entry, error);

  return result != NULL;
}

static inline gboolean
jy_test_record (JyTestStore *self, GError **error)
{
  g_autoptr (JyServiceEntry) entry = jy_test_entry_new ("152");

  return jy_test_save_entry (self, entry, error);
}

static inline gboolean
jy_test_correct (JyTestStore *self, GError **error)
{
  g_autoptr (GPtrArray) records = jy_store_list_service_records (self->store, JY_TEST_HEAD, error);
  g_autoptr (JyServiceEntry) entry = jy_test_entry_new ("186");

  if (records == NULL)
    return FALSE;

  jy_stored_service_record_free (entry->record);
  entry->record = jy_stored_service_record_copy (records->pdata[records->len - 1]);
  entry->record->outcome = 0;
  g_free (entry->record->correction_reason);
  entry->record->correction_reason = g_strdup ("Digits turned round");
  return jy_test_save_entry (self, entry, error);
}

static inline gboolean
jy_test_decide (JyTestStore *self, JyWorkFunc func, GError **error)
{
  g_autoptr (JyTaskQuery) query = jy_task_query_new (&self->work.today);
  g_autoptr (GPtrArray) decisions =
    g_ptr_array_new_with_free_func ((GDestroyNotify) jy_task_decision_free);
  g_autoptr (GArray) ids = jy_work_list_tasks (&self->work, query, error);

  if (ids == NULL)
    return FALSE;

  for (guint i = 0; i < ids->len && i < 5; i++)
    {
      JyTaskDecision *decision = jy_task_decision_new (g_array_index (ids, gint64, i));

      decision->planned_on = jy_test_date ("2024-06-20");
      decision->postponed_until = jy_test_date ("2024-06-25");
      decision->reason = g_strdup ("Harvest");
      g_ptr_array_add (decisions, decision);
    }

  return func (&self->work, decisions, error) != NULL;
}

static inline gboolean
jy_test_plan (JyTestStore *self, GError **error)
{
  return jy_test_decide (self, jy_work_plan_tasks, error);
}

static inline gboolean
jy_test_postpone (JyTestStore *self, GError **error)
{
  return jy_test_decide (self, jy_work_postpone_tasks, error);
}

/* A family that signed, whose head has hypertension. */
static inline void
jy_test_make_patient (JyTestStore *self)
{
  g_autoptr (JySigning) signing = NULL;
  g_auto (JyTransaction) tx = { 0 };

  jy_test_begin (self, &tx);
  jy_test_add_family (self);
  jy_test_add_teams (self);
  jy_test_add_packages (self);
  jy_test_commit (self, &tx);
  jy_test_add_condition (self, 901, JY_TEST_HEAD, "hypertension");
  signing = jy_test_sign (self, JY_TEST_HOUSEHOLD);
}
