/* test-worklist.c - one household, one visit: everybody in it once, nobody else
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "jy-printout-private.h"
#include "jy-store-derived.h"
#include "jy-test-signing.h"
#include "jy-visit-list.h"
#include "jy-work-tasks.h"
#include "jy-worklist.h"

/* The head has hypertension and the family signed on 15 June 2024, as did the neighbour. */
static void
set_up (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JySigning) signing = NULL;
  g_autoptr (JySigning) other = NULL;

  jy_test_signing_set_up (self, data);
  jy_test_add_condition (self, 901, JY_TEST_HEAD, "hypertension");
  signing = jy_test_sign (self, JY_TEST_HOUSEHOLD);
  other = jy_test_sign (self, JY_TEST_OTHER_HOUSEHOLD);
}

static JyPrintout *
print (JyTestStore *self, JyWorklistRequest *request)
{
  g_autoptr (GError) error = NULL;
  JyPrintout *printout = jy_work_make_worklist (&self->work, request, &error);

  g_assert_no_error (error);
  return printout;
}

/* How many texts contain @words. */
static guint
count (const JyPrintout *self, const char *words)
{
  guint n = 0;

  for (guint i = 0; i < self->items->len; i++)
    {
      const JyPageItem *item = &g_array_index (self->items, JyPageItem, i);
      g_autofree char *text =
        item->kind == JY_ITEM_TEXT ? g_strndup (item->text, item->length) : g_strdup ("");

      n += strstr (text, words) != NULL;
    }

  return n;
}

static guint
count_boxes (const JyPrintout *self)
{
  guint n = 0;

  for (guint i = 0; i < self->items->len; i++)
    {
      const JyPageItem *item = &g_array_index (self->items, JyPageItem, i);

      for (gsize at = 0; item->kind == JY_ITEM_TEXT && at + 3 <= item->length; at++)
        n += strncmp (item->text + at, JY_BOX, 3) == 0;
    }

  return n;
}

/* Found by one service of one member, all that is due for the family is on the list, and the
 * neighbour is not. */
static void
test_one_visit (JyTestStore *self, gconstpointer data)
{
  JyTaskQuery *query = jy_task_query_new (&self->work.today);
  g_autoptr (JyWorklistRequest) request = jy_worklist_request_new (query, NULL);
  g_autoptr (JyTaskQuery) all = jy_task_query_new (&self->work.today);
  g_autoptr (GArray) ids = NULL;
  g_autoptr (JyPrintout) printout = NULL;

  query->kind = g_strdup ("hypertension");
  all->household = JY_TEST_HOUSEHOLD;
  ids = jy_work_list_tasks (&self->work, all, NULL);
  printout = print (self, request);

  g_assert_cmpuint (ids->len, >, 4);
  g_assert_cmpuint (count_boxes (printout), ==, ids->len);
  g_assert_cmpuint (count (printout, "Household of Zhang San"), ==, 1);
  g_assert_cmpuint (count (printout, "Zhang Wei"), ==, 1);
  g_assert_cmpuint (count (printout, "Liu Fang"), ==, 1);
  g_assert_cmpuint (count (printout, "Sun Hao"), ==, 0);
  g_assert_cmpuint (count (printout, "1 household, "), ==, 1);
}

/* The last four characters of a number are nowhere. */
static void
test_masks (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyWorklistRequest) request =
    jy_worklist_request_new (jy_task_query_new (&self->work.today), NULL);
  g_autoptr (JyPrintout) printout = NULL;
  g_autoptr (JySigning) signing = NULL;
  g_auto (JyTransaction) tx = { 0 };

  jy_test_begin (self, &tx);
  jy_test_add_household (self, 5000, JY_TEST_VILLAGE, "000003", "3 Main Road");
  jy_test_add_resident (self, 6000, 5000, "02", "Liu Mei", "1938-01-01", "430204193801017788");
  jy_test_commit (self, &tx);
  signing = jy_test_sign (self, 5000);
  printout = print (self, request);
  g_assert_cmpuint (count (printout, "43020419380101****"), ==, 1);
  g_assert_cmpuint (count (printout, "7788"), ==, 0);
}

static void
plan (JyTestStore *self, gint64 task, const char *day, const char *until)
{
  g_autoptr (GPtrArray) decisions =
    g_ptr_array_new_with_free_func ((GDestroyNotify) jy_task_decision_free);
  JyTaskDecision *one = jy_task_decision_new (task);

  one->reason = g_strdup ("Harvest");
  if (day != NULL)
    one->planned_on = jy_test_date (day);
  else
    one->postponed_until = jy_test_date (until);
  g_ptr_array_add (decisions, one);
  jy_test_run (self, day != NULL ? jy_work_plan_tasks : jy_work_postpone_tasks, decisions);
}

static gint64
find_task (JyTestStore *self, const char *kind)
{
  g_autoptr (JyTaskQuery) query = jy_task_query_new (&self->work.today);
  g_autoptr (GArray) ids = NULL;

  query->kind = g_strdup (kind);
  ids = jy_work_list_tasks (&self->work, query, NULL);
  g_assert_cmpuint (ids->len, >, 0);
  return g_array_index (ids, gint64, 0);
}

/* A day of the calendar has what is planned for it, and what else is due in the same house. */
static void
test_days (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyWorklistRequest) request =
    jy_worklist_request_new (jy_task_query_new (&self->work.today), NULL);
  g_autoptr (JyPrintout) printout = NULL;
  gint64 task = find_task (self, "hypertension");

  plan (self, task, "2024-06-20", NULL);
  request->from = jy_test_date ("2024-06-19");
  request->to = jy_test_date ("2024-06-21");
  printout = print (self, request);
  g_assert_cmpuint (jy_printout_get_n_documents (printout), ==, 1);
  g_assert_cmpuint (count (printout, "Community-Day Worklist"), >=, 1);
  g_assert_cmpuint (count (printout, "2024-06-20"), >=, 1);
  g_assert_cmpuint (count (printout, "Household of Zhang San"), ==, 1);
  g_assert_cmpuint (count (printout, "Sun Hao"), ==, 0);
  g_assert_cmpuint (count_boxes (printout), >, 1);
}

/* What is put off is not asked for again, unless it is what the list is about. */
static void
test_postponed (JyTestStore *self, gconstpointer data)
{
  JyTaskQuery *query = jy_task_query_new (&self->work.today);
  g_autoptr (JyWorklistRequest) request = jy_worklist_request_new (query, NULL);
  g_autoptr (JyPrintout) before = NULL;
  g_autoptr (JyPrintout) after = NULL;

  query->kind = g_strdup ("hypertension");
  before = print (self, request);
  plan (self, find_task (self, "household-assessment"), NULL, "2024-07-20");
  after = print (self, request);
  g_assert_cmpuint (count_boxes (after), ==, count_boxes (before) - 1);
}

/* An empty list is no sheet of paper, but a sentence. */
static void
test_nothing (JyTestStore *self, gconstpointer data)
{
  JyTaskQuery *query = jy_task_query_new (&self->work.today);
  g_autoptr (JyWorklistRequest) request = jy_worklist_request_new (query, NULL);

  query->kind = g_strdup ("tuberculosis");
  jy_test_refuse (self, jy_work_make_worklist, request, "Nothing is due");
}

static void
test_cancelled (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyJob) job = jy_job_new ("Worklist");
  g_autoptr (JyWorklistRequest) request =
    jy_worklist_request_new (jy_task_query_new (&self->work.today), job);
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (jy_job_get_cancellable (job));
  g_assert_null (jy_work_make_worklist (&self->work, request, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

/* Village by village, street by street, door by door; many are divided by village. */
static void
test_order (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyTaskQuery) query = jy_task_query_new (&self->work.today);
  g_autoptr (JyWorklistRequest) request =
    jy_worklist_request_new (jy_task_query_copy (query), NULL);
  g_autoptr (GArray) ids = NULL;
  g_autoptr (JyVisitList) list = NULL;
  g_autoptr (JyPrintout) printout = NULL;
  g_auto (JyTransaction) tx = { 0 };

  jy_test_begin (self, &tx);
  jy_test_add_area (self, 800, JY_TEST_VILLAGE, "community", "River");
  jy_test_add_area (self, 801, 800, "grid", "River 1");
  for (int i = 0; i < 36; i++)
    {
      g_autofree char *number = g_strdup_printf ("1%05d", i);
      g_autofree char *address = g_strdup_printf ("%s%d号", i % 2 ? "河边路" : "桥头路", 36 - i);

      jy_test_add_household (self, 5000 + i, 801, number, address);
      jy_test_add_resident (self, 6000 + i, 5000 + i, "02", number, "1940-01-01", NULL);
    }
  jy_test_commit (self, &tx);
  for (int i = 0; i < 36; i++)
    {
      g_autoptr (JySigning) signing = jy_test_sign (self, 5000 + i);

      g_assert_nonnull (signing);
    }

  ids = jy_work_list_tasks (&self->work, query, NULL);
  list = jy_visit_list_new (&self->work, query, ids, &self->work.today, NULL, NULL);
  g_assert_cmpuint (list->visits->len, ==, 38);
  g_assert_cmpuint (list->n_services, ==, ids->len);
  for (guint i = 3; i < 38; i++)
    {
      const JyVisit *before = list->visits->pdata[i - 1], *visit = list->visits->pdata[i];
      gboolean same = g_strcmp0 (before->street, visit->street) == 0;

      g_assert_cmpint (visit->village, ==, 800);
      g_assert_true (same || i == 20);
      if (same)
        g_assert_cmpint (atoi (jy_visit_get_first (before)->address + strlen (before->street)), <,
                         atoi (jy_visit_get_first (visit)->address + strlen (visit->street)));
    }

  printout = print (self, request);
  g_assert_cmpuint (jy_printout_get_n_documents (printout), ==, 2);
  g_assert_cmpuint (count (printout, "River · 河边路"), ==, 1);
  g_assert_cmpuint (count_boxes (printout), ==, ids->len);
}

#define add(path, func) g_test_add (path, JyTestStore, NULL, set_up, func, jy_test_store_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add ("/worklist/one-visit", test_one_visit);
  add ("/worklist/masks", test_masks);
  add ("/worklist/days", test_days);
  add ("/worklist/postponed", test_postponed);
  add ("/worklist/nothing", test_nothing);
  add ("/worklist/cancelled", test_cancelled);
  add ("/worklist/order", test_order);
  return g_test_run ();
}
