/* test-task-walk.c - random lives: tasks kept step by step are those made at once
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Two thousand people of a demonstration live on for three years: services, conditions, births,
 * deaths, moves, renewals, referrals, stays at home, plans, undo.
 */
#include "jy-demo-form.h"
#include "jy-demo.h"
#include "jy-form-catalogue.h"
#include "jy-store-derived.h"
#include "jy-store-private.h"
#include "jy-test.h"
#include "jy-work-agreements.h"
#include "jy-work-care.h"
#include "jy-work-history.h"
#include "jy-work-referrals.h"
#include "jy-work-renewal.h"
#include "jy-work-residents.h"
#include "jy-work-services.h"
#include "jy-work-tasks.h"

#include "test-task-walk-tally.h"

#define PEOPLE 2000
#define STEPS 600
#define DAYS (3 * 365)

typedef struct
{
  JyTestStore test;
  GArray *residents;
  GRand *rand;
  guint n_done;
} Town;

static GArray *
read_ids (JyStore *store, const char *sql)
{
  g_autoptr (JyStmt) stmt = jy_store_prepare (store, sql, NULL);
  GArray *ids = g_array_new (FALSE, FALSE, sizeof (gint64));

  while (jy_stmt_step (stmt, NULL) == JY_STEP_ROW)
    {
      gint64 id = jy_stmt_get_int64 (stmt, 0);

      g_array_append_val (ids, id);
    }

  return ids;
}

static void
set_up (Town *self, gconstpointer data)
{
  JyDemoOptions options = { PEOPLE, g_test_rand_int () };
  g_autoptr (GError) error = NULL;
  g_autofree JyDemoCounts *counts = NULL;

  jy_test_store_set_up (&self->test, data);
  self->test.work.today = jy_test_date ("2023-11-20");
  counts = jy_work_make_demonstration (&self->test.work, &options, &error);
  g_assert_no_error (error);
  self->test.work.operation = 0; /* never undone, or nobody would be left */
  self->residents = read_ids (self->test.store, "SELECT id FROM resident ORDER BY id");
  self->rand = g_rand_new_with_seed (g_test_rand_int ());
}

static void
tear_down (Town *self, gconstpointer data)
{
  g_clear_pointer (&self->residents, g_array_unref);
  g_clear_pointer (&self->rand, g_rand_free);
  jy_test_store_tear_down (&self->test, data);
}

static gint64
any_resident (Town *self)
{
  return g_array_index (self->residents, gint64,
                        g_rand_int_range (self->rand, 0, self->residents->len));
}

/* Most attempts succeed; some are refused, which must change nothing. */
static void
attempt (Town *self, JyWorkFunc func, gpointer args)
{
  g_autoptr (GError) error = NULL;

  if (func (&self->test.work, args, &error) != NULL)
    self->n_done++;
}

/* A task that is open, of anybody.  Returns: (nullable) */
static JyTaskRow *
any_task (Town *self)
{
  for (int i = 0; i < 20; i++)
    {
      g_autoptr (JyTaskQuery) query = jy_task_query_new (&self->test.work.today);
      g_autoptr (GArray) ids = NULL;
      g_autoptr (GPtrArray) rows = NULL;

      query->resident = any_resident (self);
      ids = jy_work_list_tasks (&self->test.work, query, NULL);
      g_array_set_size (ids, MIN (ids->len, 1));
      rows = jy_work_get_task_rows (&self->test.work, ids, NULL);
      if (rows->len > 0)
        return g_steal_pointer (&rows->pdata[0]);
    }

  return NULL;
}

static void
record (Town *self)
{
  g_autoptr (JyTaskRow) row = any_task (self);
  const JyForm *form = row != NULL ? jy_form_catalogue_find (row->form) : NULL;
  JyRecordRequest request = { 0 };
  g_autoptr (JyRecordDesk) desk = NULL;
  g_autoptr (JyServiceEntry) entry = NULL;
  g_autoptr (JyServiceResult) result = NULL;
  JyDemoBody body;

  if (form == NULL)
    return;

  request =
    (JyRecordRequest){ form->id, row->resident, row->resident != 0 ? 0 : row->household, 0 };
  desk = jy_work_open_record (&self->test.work, &request, NULL);
  entry = jy_service_entry_new (g_new0 (JyStoredServiceRecord, 1), NULL);
  entry->is_confirmed = TRUE;
  entry->record->form = g_strdup (form->id);
  entry->record->resident = request.resident;
  entry->record->household = request.household;
  entry->record->done_on = self->test.work.today;
  g_date_subtract_days (&entry->record->done_on, g_rand_int_range (self->rand, 0, 60));
  jy_record_desk_set_date (desk, &entry->record->done_on);
  jy_demo_body_init (&body, self->rand, 600, desk->context.groups);
  entry->answers = jy_demo_fill_form (form, &desk->context, &body, self->rand);
  if (entry->answers == NULL)
    return;

  result = jy_work_record_service (&self->test.work, entry, NULL);
  if (result != NULL)
    self->n_done++;
}

static void
change_condition (Town *self)
{
  static const char *const kinds[] = { "hypertension", "diabetes", "mental_disorder", "copd",
                                       "tuberculosis", "disabled", "bedridden" };
  gint64 resident = any_resident (self);
  g_autoptr (GPtrArray) list = jy_store_list_conditions (self->test.store, resident, NULL);
  g_autoptr (JyStoredCondition) condition = NULL;

  if (list->len > 0 && g_rand_boolean (self->rand))
    {
      condition = jy_stored_condition_copy (list->pdata[0]);
      condition->until_on = self->test.work.today;
    }
  else
    {
      condition = g_new0 (JyStoredCondition, 1);
      condition->id = jy_store_new_id (self->test.store);
      condition->resident = resident;
      condition->kind = g_strdup (kinds[g_rand_int_range (self->rand, 0, G_N_ELEMENTS (kinds))]);
      condition->from_on = self->test.work.today;
    }
  attempt (self, jy_work_save_condition, condition);
}

static void
change_residence (Town *self)
{
  g_autoptr (JyStoredResident) resident =
    jy_store_get_resident (self->test.store, any_resident (self), NULL);
  g_autoptr (JyStoredHomeStay) stay = g_new0 (JyStoredHomeStay, 1);

  if (g_str_equal (resident->residence_pattern, "away"))
    {
      stay->id = jy_store_new_id (self->test.store);
      stay->resident = resident->id;
      stay->from_on = self->test.work.today;
      attempt (self, jy_work_save_home_stay, stay);
      return;
    }
  g_free (resident->residence_pattern);
  resident->residence_pattern = g_strdup ("away");
  attempt (self, jy_work_set_residence, resident);
}

/* Straight into the store, as an import would. */
static void
leave_for_ever (Town *self)
{
  g_autoptr (JyStoredResident) resident =
    jy_store_get_resident (self->test.store, any_resident (self), NULL);
  g_auto (JyTransaction) tx = { 0 };

  if (g_rand_boolean (self->rand))
    resident->died_on = self->test.work.today;
  else
    resident->moved_out_on = self->test.work.today;
  if (jy_work_begin (&self->test.work, &tx, "test", NULL, 0, NULL) &&
      jy_store_update_resident (self->test.store, resident, NULL) &&
      jy_work_commit (&self->test.work, &tx, NULL))
    self->n_done++;
}

static void
trace_referral (Town *self)
{
  g_autoptr (GArray) open =
    read_ids (self->test.store, "SELECT id FROM referral WHERE result = '' ORDER BY id");
  g_autoptr (JyStoredReferral) referral = NULL;

  if (open->len == 0)
    return;

  referral = jy_store_get_referral (
    self->test.store, g_array_index (open, gint64, g_rand_int_range (self->rand, 0, open->len)),
    NULL);
  g_free (referral->result);
  referral->result = g_strdup ("treated");
  referral->result_on = self->test.work.today;
  attempt (self, jy_work_enter_referral_result, referral);
}

static void
plan (Town *self)
{
  g_autoptr (JyTaskRow) row = any_task (self);
  g_autoptr (GPtrArray) decisions =
    g_ptr_array_new_with_free_func ((GDestroyNotify) jy_task_decision_free);
  JyTaskDecision *decision;

  if (row == NULL)
    return;

  decision = jy_task_decision_new (row->id);
  decision->planned_on = self->test.work.today;
  g_date_add_days (&decision->planned_on, g_rand_int_range (self->rand, 0, 20));
  g_ptr_array_add (decisions, decision);
  attempt (self, jy_work_plan_tasks, decisions);
}

static void
undo (Town *self)
{
  gint64 operation = self->test.work.operation;

  if (operation != 0)
    attempt (self, jy_work_undo, &operation);
}

static void
renew (Town *self)
{
  g_autoptr (GArray) ids = read_ids (
    self->test.store, "SELECT id FROM agreement WHERE signed_on IS NOT NULL AND ended_on IS NULL"
                      " AND NOT EXISTS (SELECT 1 FROM agreement AS n WHERE n.renews = agreement.id)"
                      " ORDER BY id");
  g_autoptr (JyRenewalRun) run = NULL;
  g_autoptr (JyRenewalResult) result = NULL;

  run = jy_renewal_run_new (g_steal_pointer (&ids), TRUE, NULL);
  result = jy_work_renew_agreements (&self->test.work, run, NULL);
  if (result != NULL)
    self->n_done++;
}

static void
step (Town *self)
{
  static void (*const steps[]) (Town *) = {
    record,           record, record, record,         record, change_condition,
    change_residence, plan,   plan,   trace_referral, undo,   trace_referral,
  };

  steps[g_rand_int_range (self->rand, 0, G_N_ELEMENTS (steps))](self);
  if (g_rand_int_range (self->rand, 0, 20) == 0)
    leave_for_ever (self);
}

/* Every task, by what it is and not by its row. */
static char *
dump (Town *self)
{
  g_autoptr (JyStmt) stmt =
    jy_store_prepare (self->test.store,
                      "SELECT resident, household, rule, from_on, subject, digest FROM task"
                      " ORDER BY resident, household, rule, from_on, subject",
                      NULL);
  GString *text = g_string_new (NULL);

  while (jy_stmt_step (stmt, NULL) == JY_STEP_ROW)
    {
      for (int i = 0; i < 6; i++)
        g_string_append_printf (text, "%s ", jy_stmt_get_text (stmt, i));
      g_string_append_c (text, '\n');
    }

  return g_string_free (text, FALSE);
}

static void
bring_up_to_date (Town *self)
{
  g_autoptr (GError) error = NULL;
  guint n;

  do
    jy_store_bring_up_to_date (self->test.store, &self->test.work.today, 700, &n, &error);
  while (error == NULL && n > 0);
  g_assert_no_error (error);
}

static void
compare (Town *self)
{
  g_autofree char *kept = dump (self);
  g_autofree char *made = NULL;
  g_autoptr (GError) error = NULL;

  jy_store_derive_all (self->test.store, &self->test.work.today, &error);
  g_assert_no_error (error);
  made = dump (self);
  g_assert_true (g_str_equal (kept, made));
  g_assert_cmpuint (strlen (made), >, 100000);
}

static void
test_walk (Town *self, gconstpointer data)
{
  for (guint i = 0; i < STEPS; i++)
    {
      step (self);
      if (i % (STEPS / 12) == STEPS / 24)
        renew (self);
      if (g_rand_boolean (self->rand))
        g_date_add_days (&self->test.work.today, DAYS * 2 / STEPS);
      if (i % (STEPS / 40) == 0)
        compare_tally (self->test.store);
      if (i % (STEPS / 4) == 0)
        {
          bring_up_to_date (self);
          compare (self);
        }
    }

  bring_up_to_date (self);
  compare_tally (self->test.store);
  compare (self);
  g_assert_cmpuint (self->n_done, >, STEPS / 2);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/task-walk/three-years", Town, NULL, set_up, test_walk, tear_down);

  return g_test_run ();
}
