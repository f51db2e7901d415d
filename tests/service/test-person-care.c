/* test-person-care.c - what is due for a person and a household, as their pages show it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-person-care.h"
#include "jy-store-tasks.h"
#include "jy-test-signing.h"
#include "jy-work-households.h"
#include "jy-work-tasks.h"

/* The head has hypertension and the family signed. */
static void
set_up (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JySigning) signing = NULL;

  jy_test_signing_set_up (self, data);
  jy_test_add_condition (self, 901, JY_TEST_HEAD, "hypertension");
  signing = jy_test_sign (self, JY_TEST_HOUSEHOLD);
}

static JyPersonCare *
get_care (JyTestStore *self, gint64 resident)
{
  g_autoptr (GError) error = NULL;
  JyPersonCare *care = jy_work_get_person_care (&self->work, &resident, &error);

  g_assert_no_error (error);
  return care;
}

static JyHouseholdView *
get_household (JyTestStore *self)
{
  gint64 id = JY_TEST_HOUSEHOLD;
  g_autoptr (GError) error = NULL;
  JyHouseholdView *view = jy_work_get_household (&self->work, &id, &error);

  g_assert_no_error (error);
  return view;
}

static guint
count (const GPtrArray *tasks, gint64 resident)
{
  guint n = 0;

  for (guint i = 0; i < tasks->len; i++)
    n += ((const JyTaskRow *) tasks->pdata[i])->resident == resident;

  return n;
}

/* What is due for the household is due for everybody in it; what is due for one is not. */
static void
test_with_the_household (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (JyPersonCare) head = get_care (self, JY_TEST_HEAD);
  g_autoptr (JyPersonCare) wife = get_care (self, JY_TEST_WIFE);
  g_autoptr (JyPersonCare) stranger = get_care (self, JY_TEST_STRANGER);
  guint n_shared = count (head->tasks, 0);

  g_assert_cmpuint (n_shared, >, 0);
  g_assert_cmpuint (count (head->tasks, JY_TEST_HEAD), >, 0);
  g_assert_cmpuint (count (head->tasks, JY_TEST_HEAD) + n_shared, ==, head->tasks->len);
  g_assert_cmpuint (count (wife->tasks, 0), ==, n_shared);
  g_assert_cmpuint (count (wife->tasks, JY_TEST_HEAD), ==, 0);
  for (guint i = 0; i < stranger->tasks->len; i++)
    g_assert_cmpint (((const JyTaskRow *) stranger->tasks->pdata[i])->household, ==,
                     JY_TEST_OTHER_HOUSEHOLD);
}

/* Open ones stand first, no task twice. */
static void
test_order (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (JyPersonCare) head = get_care (self, JY_TEST_HEAD);

  g_assert_cmpuint (head->n_open, >, 0);
  for (guint i = 0; i < head->tasks->len; i++)
    {
      const JyTaskRow *task = head->tasks->pdata[i];

      g_assert_cmpint (task->state == JY_DUE_DUE || task->state == JY_DUE_OVERDUE, ==,
                       i < head->n_open);
      for (guint other = 0; other < i; other++)
        g_assert_cmpint (task->id, !=, ((const JyTaskRow *) head->tasks->pdata[other])->id);
    }
}

/* The household shows what the worklist has of it. */
static void
test_of_the_household (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (JyHouseholdView) view = get_household (self);
  g_autoptr (JyTaskQuery) query = jy_task_query_new (&self->work.today);
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) listed = NULL;
  guint n_open = 0;

  query->household = JY_TEST_HOUSEHOLD;
  listed = jy_work_list_tasks (&self->work, query, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (view->tasks->len, ==, listed->len);
  for (guint i = 0; i < listed->len; i++)
    g_assert_cmpint (((const JyTaskRow *) view->tasks->pdata[i])->id, ==,
                     g_array_index (listed, gint64, i));

  for (gint64 member = JY_TEST_HEAD; member <= JY_TEST_GRANDMOTHER; member++)
    {
      g_autoptr (JyPersonCare) care = get_care (self, member);

      for (guint i = 0; i < care->n_open; i++)
        n_open += ((const JyTaskRow *) care->tasks->pdata[i])->resident == member;
    }
  g_assert_cmpuint (count (view->tasks, 0), >, 0);
  g_assert_cmpuint (n_open + count (view->tasks, 0), ==, view->tasks->len);
}

#define ADD(path, func)                                                                            \
  g_test_add ("/person-care/" path, JyTestStore, NULL, set_up, func, jy_test_store_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD ("with-the-household", test_with_the_household);
  ADD ("order", test_order);
  ADD ("of-the-household", test_of_the_household);

  return g_test_run ();
}
