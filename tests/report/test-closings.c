/* test-closings.c - a closed period says the same for ever, and what changed since is named
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-closing-comparison.h"
#include "jy-error.h"
#include "jy-sheet-text.h"
#include "jy-test-town.h"
#include "jy-work-history.h"

static void
set_up (JyTestStore *self, gconstpointer data)
{
  jy_test_store_set_up (self, data);
  jy_test_sql (self, jy_test_town);
}

/* Returns: (transfer full) (nullable): what closing @period gives */
static JyStoredPeriodClosing *
try_close (JyTestStore *self,
           const char *period_text,
           const char *signed_by,
           const char *day,
           const char *reason,
           GError **error)
{
  g_autoptr (JyPeriodToClose) args = NULL;
  GDate closed_on = jy_test_date (day);
  JyPeriod period;

  g_assert_true (jy_period_parse (period_text, &period));
  args = jy_period_to_close_new (&period, JY_SIGNING_BY_AREA, signed_by, &closed_on, reason, NULL);
  return jy_work_close_period (&self->work, args, error);
}

/* Returns: the id of the closing */
static gint64
close_quarter (JyTestStore *self, const char *reason)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JyStoredPeriodClosing) closing =
    try_close (self, "2024Q1", " 李梅 ", "2024-06-15", reason, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (closing->signed_by, ==, "李梅");
  return closing->id;
}

/* Returns: (transfer full): every number and everybody behind it, as they are kept */
static char *
show (JyTestStore *self, gint64 id)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JyClosedReport) closed = jy_work_open_closing (&self->work, &id, &error);
  g_autofree char *sheets = NULL;
  g_autofree char *people = NULL;

  g_assert_no_error (error);
  sheets = jy_frozen_sheets_dup_text (closed->report->sheets);
  people = jy_frozen_people_dup_text (closed->report->people);
  return g_strconcat (sheets, people, NULL);
}

static JyClosingComparison *
compare (JyTestStore *self, gint64 id)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JyClosingQuestion) question = jy_closing_question_new (id, NULL);
  JyClosingComparison *comparison = jy_work_compare_closing (&self->work, question, &error);

  g_assert_no_error (error);
  return comparison;
}

static void
undo (JyTestStore *self, gint64 operation)
{
  g_autoptr (GError) error = NULL;

  g_assert_nonnull (jy_work_undo (&self->work, &operation, &error));
  g_assert_no_error (error);
}

static void
test_refuses (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  static const struct
  {
    const char *period;
    const char *signed_by;
    const char *day;
    const char *reason;
  } cases[] = {
    { "2024Q2", "李梅", "2024-06-15", "" },                 /* not over */
    { "2024-06-01..2024-06-15", "李梅", "2024-06-15", "" }, /* its last day is today */
    { "2024Q1", " ", "2024-06-15", "" },
    { "2024Q1", "李梅", "2024-03-31", "" },
    { "2024Q1", "李梅", "2024-06-16", "" },
    { "2024Q1", "李梅", "2024-06-15", "漏报" }, /* nothing to replace */
  };
  g_autoptr (JyStoredPeriodClosing) other = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *before = NULL;
  gint64 id;

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_assert_null (try_close (self, cases[i].period, cases[i].signed_by, cases[i].day,
                                cases[i].reason, &error));
      g_assert_error (error, JY_ERROR, JY_ERROR_INVALID);
      g_clear_error (&error);
    }

  id = close_quarter (self, NULL);
  before = show (self, id);
  g_assert_null (try_close (self, "2024Q1", "李梅", "2024-06-15", " ", &error));
  g_assert_error (error, JY_ERROR, JY_ERROR_INVALID);
  g_clear_error (&error);
  g_assert_null (try_close (self, "2024Q1", "李梅", "2024-06-14", "漏报", &error));
  g_assert_error (error, JY_ERROR, JY_ERROR_INVALID);
  g_clear_error (&error);
  other = try_close (self, "2024-03-01..2024-03-31", "李梅", "2024-04-01", "", &error);
  g_assert_no_error (error);
}

/* Each issue says what it said when it was sent, whatever is done afterwards. */
static void
test_stays (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  const JyClosingQuery query = { { jy_test_date ("2024-01-01"), jy_test_date ("2024-03-31") },
                                 JY_SIGNING_BY_AREA };
  g_autoptr (GError) error = NULL;
  gint64 first = close_quarter (self, NULL), second;
  g_autofree char *sent = show (self, first);
  g_autofree char *sent_again = NULL;
  g_autofree char *still = NULL;
  g_autofree char *still_again = NULL;
  g_autoptr (GPtrArray) issues = NULL;
  g_autoptr (JyClosedReport) latest = NULL;

  jy_test_sql (self, "UPDATE agreement SET ended_on = '2024-03-15' WHERE id = 2;"
                     "UPDATE resident SET name = '戊戊' WHERE id = 21;");
  second = close_quarter (self, "漏报一户");
  sent_again = show (self, second);
  g_assert_cmpstr (sent, !=, sent_again);
  jy_test_sql (self, "UPDATE resident SET died_on = '2024-01-05' WHERE id = 11;"
                     "UPDATE area SET name = '新村' WHERE id = 3;"
                     "UPDATE area_base SET population = 50 WHERE id = 2;");

  still = show (self, first);
  still_again = show (self, second);
  g_assert_cmpstr (still, ==, sent);
  g_assert_cmpstr (still_again, ==, sent_again);

  issues = jy_work_list_closings (&self->work, (gpointer) &query, &error);
  g_assert_cmpuint (issues->len, ==, 2);
  g_assert_cmpint (((JyStoredPeriodClosing *) issues->pdata[0])->replaces, ==, first);
  g_assert_cmpstr (((JyStoredPeriodClosing *) issues->pdata[0])->reason, ==, "漏报一户");
  latest = jy_work_find_closed_report (&self->work, (gpointer) &query, &error);
  g_assert_cmpint (latest->closing->id, ==, second);
}

/* The differing cells of two sheets with the same rows, counted without the comparison. */
static guint
count_differences (const JyClosingComparison *comparison)
{
  const JyFrozenSheets *then = comparison->closed->report->sheets;
  const JyFrozenSheets *now = comparison->now->sheets;
  guint n = 0;

  for (guint s = 0; s < jy_frozen_sheets_get_n (then); s++)
    {
      const JySheet *a = jy_frozen_sheets_get (then, s);
      const JySheet *b = jy_frozen_sheets_get (now, s);

      g_assert_cmpuint (a->n_rows, ==, b->n_rows);
      for (guint r = 0; r < a->n_rows; r++)
        for (guint c = 0; c < a->n_columns; c++)
          {
            g_autofree char *one = jy_sheet_dup_text (a, r, c);
            g_autofree char *other = jy_sheet_dup_text (b, r, c);

            n += a->columns[c].type != JY_CELL_TEXT && !g_str_equal (one, other);
          }
    }

  return n;
}

static const JyPersonChange *
find_person (const JyClosingComparison *comparison, gboolean is_household, gint64 id)
{
  for (guint i = 0; i < comparison->people->len; i++)
    {
      const JyPersonChange *change = g_ptr_array_index (comparison->people, i);

      if (change->person->is_household == is_household && change->person->id == id)
        return change;
    }

  return NULL;
}

static void
assert_reason (const JyPersonChange *change, gint64 operation)
{
  g_assert_nonnull (change);
  g_assert_cmpuint (change->operations->len, ==, 1);
  g_assert_cmpint (((JyStoredOperation *) change->operations->pdata[0])->id, ==, operation);
}

static guint
count_changed_numbers (const JyClosingComparison *comparison)
{
  guint n = 0;

  for (guint i = 0; i < comparison->figures->len; i++)
    {
      const JyFigureChange *figure = g_ptr_array_index (comparison->figures, i);

      n += !g_str_equal (figure->then, figure->now);
    }

  return n;
}

static void
test_names_changes (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  gint64 id = close_quarter (self, NULL);
  gint64 ended, joined;
  g_autoptr (JyClosingComparison) none = compare (self, id);
  g_autoptr (JyClosingComparison) some = NULL;
  g_autoptr (JyClosingComparison) taken_back = NULL;

  g_assert_cmpuint (none->figures->len, ==, 0);
  g_assert_cmpuint (none->people->len, ==, 0);

  /* 戊 and 己 are not signed any more, nor is their household; 壬 comes to live in 石塘. */
  jy_test_sql (self, "UPDATE agreement SET ended_on = '2024-03-15' WHERE id = 2;");
  ended = self->work.operation;
  jy_test_sql (self, "INSERT INTO resident VALUES (51, 1, '丑', 1, '1970-01-01', '01', NULL, '', 1,"
                     "  'local', '', '', NULL, NULL, NULL);"
                     "INSERT INTO membership VALUES (51, 1, 3, 51, '97', '2024-03-01', NULL, '');");
  joined = self->work.operation;
  jy_test_sql (self, "UPDATE resident SET phone = '13800000000' WHERE id = 13;"); /* no number */

  some = compare (self, id);
  g_assert_cmpuint (some->figures->len, >, 5);
  g_assert_cmpuint (count_changed_numbers (some), ==, count_differences (some));
  assert_reason (find_person (some, FALSE, 21), ended);
  assert_reason (find_person (some, TRUE, 2), ended);
  g_assert_cmpuint (find_person (some, FALSE, 21)->n_left, >, 0);
  assert_reason (find_person (some, FALSE, 51), joined);
  g_assert_cmpuint (find_person (some, FALSE, 51)->n_left, ==, 0);
  g_assert_cmpstr (find_person (some, FALSE, 51)->person->name, ==, "丑");
  g_assert_null (find_person (some, FALSE, 13));
  g_assert_null (find_person (some, FALSE, 41));
  g_assert_cmpuint (some->others->len, ==, 0);

  undo (self, joined);
  undo (self, ended);
  taken_back = compare (self, id);
  g_assert_cmpuint (taken_back->figures->len, ==, 0);
  g_assert_cmpuint (taken_back->operations->len, ==, 1); /* the phone */
}

/* What is of nobody is named as well, and what was done before the closing and taken back after. */
static void
test_names_others (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  gint64 ended, id;
  g_autoptr (JyClosingComparison) base = NULL;
  g_autoptr (JyClosingComparison) back = NULL;
  const JyFigureChange *figure;

  jy_test_sql (self, "UPDATE agreement SET ended_on = '2024-03-15' WHERE id = 2;");
  ended = self->work.operation;
  id = close_quarter (self, NULL);

  jy_test_sql (self, "UPDATE area_base SET population = 120 WHERE id = 2;");
  base = compare (self, id);
  g_assert_cmpuint (base->people->len, ==, 0);
  g_assert_cmpuint (count_changed_numbers (base), ==, count_differences (base));
  g_assert_cmpuint (base->others->len, ==, 1);
  g_assert_cmpint (((JyStoredOperation *) base->others->pdata[0])->id, ==, self->work.operation);
  figure = g_ptr_array_index (base->figures, 0);
  g_assert_cmpstr (figure->row, ==, "宝塔社区");
  g_assert_cmpstr (figure->then, ==, "100");
  g_assert_cmpstr (figure->now, ==, "120");

  undo (self, self->work.operation);
  undo (self, ended);
  back = compare (self, id);
  assert_reason (find_person (back, FALSE, 21), self->work.operation);
  g_assert_cmpuint (find_person (back, FALSE, 21)->n_came, >, 0);
}

/* A village that is new, and one with another name. */
static void
test_rows (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  gint64 id = close_quarter (self, NULL);
  g_autoptr (JyClosingComparison) comparison = NULL;

  jy_test_sql (self,
               "UPDATE area SET name = '石塘新村' WHERE id = 3;"
               "INSERT INTO area VALUES (6, 1, 1, 'village', '新村', '新村', '', '', '', 3, NULL);"
               "INSERT INTO area_base VALUES (9, 1, 6, 2024, 77, 30, NULL, '', NULL, '');");
  comparison = compare (self, id);
  g_assert_cmpuint (comparison->figures->len, >, 0);
  for (guint i = 0; i < comparison->figures->len; i++)
    {
      const JyFigureChange *figure = g_ptr_array_index (comparison->figures, i);

      g_assert_cmpstr (figure->row, !=, "石塘村"); /* a name is no number */
      if (g_str_equal (figure->row, "新村"))
        g_assert_cmpstr (figure->then, ==, "");
    }
}

/* Undo takes a closing back, the latest first; the history keeps that. */
static void
test_undo (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  const JyClosingQuery query = { { jy_test_date ("2024-01-01"), jy_test_date ("2024-03-31") },
                                 JY_SIGNING_BY_AREA };
  g_autoptr (GError) error = NULL;
  gint64 first = close_quarter (self, NULL), second, closed, reissued;
  g_autofree char *sent = show (self, first);
  g_autofree char *again = NULL;
  g_autoptr (GPtrArray) operations = NULL;
  JyHistoryQuery all = { 0, 100 };

  closed = self->work.operation;
  second = close_quarter (self, "重发");
  reissued = self->work.operation;
  g_assert_cmpint (first, !=, second);

  g_assert_null (jy_work_undo (&self->work, &closed, &error)); /* another one replaces it */
  g_assert_error (error, JY_ERROR, JY_ERROR_CONFLICT);
  g_clear_error (&error);
  undo (self, reissued);
  undo (self, closed);
  g_assert_null (jy_work_find_closed_report (&self->work, (gpointer) &query, &error));
  g_assert_error (error, JY_ERROR, JY_ERROR_NOT_FOUND);
  g_clear_error (&error);

  undo (self, self->work.operation); /* and once more */
  again = show (self, first);
  g_assert_cmpstr (again, ==, sent);
  operations = jy_work_list_operations (&self->work, &all, &error);
  g_assert_cmpuint (operations->len, ==, 7); /* upgrade, town, two closings, three undos */
}

static void
test_cancelled (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  const JyPeriod period = { jy_test_date ("2024-01-01"), jy_test_date ("2024-03-31") };
  g_autoptr (JyJob) job = jy_job_new ("");
  g_autoptr (JyPeriodToClose) args =
    jy_period_to_close_new (&period, JY_SIGNING_BY_TEAM, "李梅", &self->work.today, "", job);
  g_autoptr (GError) error = NULL;
  gint64 before = self->work.operation;

  g_cancellable_cancel (jy_job_get_cancellable (job));
  g_assert_null (jy_work_close_period (&self->work, args, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpint (self->work.operation, ==, before);
}

#define add(path, func) g_test_add (path, JyTestStore, NULL, set_up, func, jy_test_store_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  add ("/closings/refuses", test_refuses);
  add ("/closings/stays", test_stays);
  add ("/closings/names-changes", test_names_changes);
  add ("/closings/names-others", test_names_others);
  add ("/closings/rows", test_rows);
  add ("/closings/undo", test_undo);
  add ("/closings/cancelled", test_cancelled);

  return g_test_run ();
}
