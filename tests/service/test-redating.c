/* test-redating.c - "re-dates 212 people": what is told before a rule changes is what comes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-demo.h"
#include "jy-setting.h"
#include "jy-test-work.h"
#include "jy-work-history.h"
#include "jy-work-redating.h"
#include "jy-work-register.h"
#include "jy-work-settings.h"

#define PEOPLE 1200

static void
bring_up_to_date (JyTestStore *self)
{
  gboolean is_done = FALSE;

  while (!is_done)
    {
      g_autoptr (GError) error = NULL;
      g_autofree gboolean *answer = jy_work_bring_up_to_date (&self->work, NULL, &error);

      g_assert_no_error (error);
      is_done = *answer;
    }
}

static void
set_up (JyTestStore *self, gconstpointer data)
{
  JyDemoOptions options = { PEOPLE, 7 };
  g_autoptr (GError) error = NULL;
  g_autofree JyDemoCounts *counts = NULL;

  jy_test_store_set_up (self, data);
  counts = jy_work_make_demonstration (&self->work, &options, &error);
  g_assert_no_error (error);
  bring_up_to_date (self);
}

static GPtrArray *
make_setting (const char *name, const char *from_on, const char *value)
{
  GPtrArray *settings = g_ptr_array_new_with_free_func ((GDestroyNotify) jy_stored_setting_free);
  JyStoredSetting *setting = g_new0 (JyStoredSetting, 1);

  setting->name = g_strdup (name);
  setting->from_on = jy_test_date (from_on);
  setting->value = g_strdup (value);
  g_ptr_array_add (settings, setting);
  return settings;
}

static JyRedatingView *
redate (JyTestStore *self, const char *name, const char *from_on, const char *value)
{
  JyRedatingView *view = jy_redating_view_new (make_setting (name, from_on, value));
  guint n_calls = 0;

  while (!view->redating->is_done)
    {
      jy_test_run (self, jy_work_redate, view);
      g_assert_cmpuint (view->redating->n_looked_at, <=, view->redating->n_total);
      n_calls++;
    }
  g_assert_cmpuint (view->redating->n_looked_at, ==, view->redating->n_total);
  g_assert_cmpuint (n_calls, >, 2); /* others may work in between */
  return view;
}

/* What a task is, without the number of its row; by "resident" or "household". */
static GHashTable *
read_tasks (JyTestStore *self, const char *whose, const char *where)
{
  g_autofree char *sql =
    g_strdup_printf ("SELECT %s, digest, rule, from_on, subject FROM task WHERE %s"
                     " ORDER BY 1, rule, from_on, subject",
                     whose, where);
  g_autoptr (JyStmt) stmt = jy_store_prepare (self->store, sql, NULL);
  GHashTable *tasks =
    g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, (GDestroyNotify) g_ptr_array_unref);

  while (jy_stmt_step (stmt, NULL) == JY_STEP_ROW)
    {
      gint64 id = jy_stmt_get_int64 (stmt, 0);
      GPtrArray *list = g_hash_table_lookup (tasks, &id);

      if (list == NULL)
        {
          list = g_ptr_array_new_with_free_func (g_free);
          g_hash_table_insert (tasks, g_memdup2 (&id, sizeof id), list);
        }
      g_ptr_array_add (list,
                       g_strdup_printf ("%" G_GINT64_FORMAT " %s %s %" G_GINT64_FORMAT,
                                        jy_stmt_get_int64 (stmt, 1), jy_stmt_get_text (stmt, 2),
                                        jy_stmt_get_text (stmt, 3), jy_stmt_get_int64 (stmt, 4)));
    }

  return tasks;
}

static gboolean
is_same (const GPtrArray *a, const GPtrArray *b)
{
  if (a == NULL || b == NULL || a->len != b->len)
    return FALSE;

  for (guint i = 0; i < a->len; i++)
    if (!g_str_equal (a->pdata[i], b->pdata[i]))
      return FALSE;
  return TRUE;
}

/* How many have other tasks in @after than in @before. */
static guint
count_changed (GHashTable *before, GHashTable *after)
{
  GHashTableIter iter;
  gpointer id, list;
  guint n = 0;

  g_hash_table_iter_init (&iter, after);
  while (g_hash_table_iter_next (&iter, &id, &list))
    n += !is_same (g_hash_table_lookup (before, id), list);

  g_hash_table_iter_init (&iter, before);
  while (g_hash_table_iter_next (&iter, &id, &list))
    n += !g_hash_table_contains (after, id);

  return n;
}

/* clang-format off */
static const struct
{
  const char *name;
  const char *from_on;
  const char *value;
  gboolean of_residents;  /* whether it touches residents, and households, of the demonstration */
  gboolean of_households;
} cases[] = {
  { JY_SETTING_ELDERLY_AGE,         "2024-01-01", "60",  TRUE,  FALSE }, /* S78: examined from 60 */
  { JY_SETTING_FOLLOW_UPS,          "2024-07-01", "6",   TRUE,  FALSE }, /* S73: six a year */
  { JY_SETTING_OLDEST_OLD_VISITS,   "2024-01-01", "2",   TRUE,  FALSE }, /* 3.13 */
  { JY_SETTING_SCREENING_AGE,       "2024-01-01", "40",  TRUE,  FALSE }, /* S81 */
  { JY_SETTING_RECHECK_DAYS,        "2020-01-01", "10",  FALSE, FALSE }, /* S75: stored with each */
  { JY_SETTING_CONTACT_DAYS,        "2020-01-01", "90",  FALSE, TRUE },  /* S34 */
  { JY_SETTING_TARGET_FULFIL_RATE,  "2024-01-01", "96",  FALSE, FALSE }, /* no rule of services */
};
/* clang-format on */

static void
test_number_is_right (JyTestStore *self, gconstpointer data)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *everything = jy_test_dump (self->store);
      g_autoptr (GHashTable) residents = read_tasks (self, "resident", "resident <> 0");
      g_autoptr (GHashTable) households = read_tasks (self, "household", "resident = 0");
      g_autoptr (GPtrArray) settings =
        make_setting (cases[i].name, cases[i].from_on, cases[i].value);
      g_autoptr (GHashTable) residents_after = NULL;
      g_autoptr (GHashTable) households_after = NULL;
      g_autoptr (GHashTable) undone = NULL;
      g_autoptr (JyRedatingView) view =
        redate (self, cases[i].name, cases[i].from_on, cases[i].value);

      /* Nothing was stored, not even the setting. */
      jy_test_assert_dump (self->store, everything);
      undone = read_tasks (self, "resident", "resident <> 0");
      g_assert_cmpuint (count_changed (residents, undone), ==, 0);
      g_clear_pointer (&undone, g_hash_table_unref);

      jy_test_run (self, jy_work_set_settings, settings);
      bring_up_to_date (self);
      residents_after = read_tasks (self, "resident", "resident <> 0");
      households_after = read_tasks (self, "household", "resident = 0");
      g_assert_cmpuint (view->redating->n_residents, ==,
                        count_changed (residents, residents_after));
      g_assert_cmpuint (view->redating->n_households, ==,
                        count_changed (households, households_after));
      if (cases[i].of_residents)
        g_assert_cmpuint (view->redating->n_residents, >, 10);
      if (cases[i].of_households)
        g_assert_cmpuint (view->redating->n_households, >, 0);

      /* One operation takes the rule and the days back. */
      jy_test_run (self, jy_work_undo, &self->work.operation);
      bring_up_to_date (self);
      jy_test_assert_dump (self->store, everything);
      undone = read_tasks (self, "resident", "resident <> 0");
      g_assert_cmpuint (count_changed (residents, undone), ==, 0);
    }
}

static void
test_names_a_few (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyRedatingView) view = redate (self, JY_SETTING_ELDERLY_AGE, "2024-01-01", "60");
  const JyRedating *redating = view->redating;
  guint n_tasks = 0;

  g_assert_cmpuint (redating->people->len, ==, JY_REDATING_MAX_PEOPLE);
  g_assert_cmpuint (view->names->len, ==, redating->people->len);
  for (guint i = 0; i < view->names->len; i++)
    {
      g_assert_cmpstr (view->names->pdata[i], !=, "");
      n_tasks += g_array_index (redating->people, JyRedatedPerson, i).n_tasks;
    }
  g_assert_cmpuint (n_tasks, >=, redating->people->len);
  g_assert_cmpuint (redating->n_changed + redating->n_added + redating->n_dropped, >=,
                    redating->n_residents + redating->n_households);
}

static void
test_refuses (JyTestStore *self, gconstpointer data)
{
  g_autoptr (JyRedatingView) view =
    jy_redating_view_new (make_setting (JY_SETTING_ELDERLY_AGE, "2024-01-01", "12"));

  jy_test_refuse (self, jy_work_redate, view, "50");
}

static void
test_which (void)
{
  g_assert_true (jy_setting_dates_tasks (JY_SETTING_ELDERLY_AGE));
  g_assert_true (jy_setting_dates_tasks (JY_SETTING_RECHECK_DAYS));
  g_assert_true (jy_setting_dates_tasks (JY_SETTING_FOLLOW_UPS));
  g_assert_false (jy_setting_dates_tasks (JY_SETTING_TARGET_SIGN_RATE));
  g_assert_false (jy_setting_dates_tasks (JY_SETTING_REPORT_HEAD));
}

#define ADD(name, func)                                                                            \
  g_test_add ("/redating/" name, JyTestStore, NULL, set_up, func, jy_test_store_tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("number-is-right", test_number_is_right);
  ADD ("names-a-few", test_names_a_few);
  ADD ("refuses", test_refuses);
  g_test_add_func ("/redating/which", test_which);

  return g_test_run ();
}
