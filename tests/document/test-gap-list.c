/* test-gap-list.c - whom to go to: on paper, with days that the calendar has room for, in a
 * workbook
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-gap-list.h"
#include "jy-store-plans.h"
#include "jy-store-register-rows.h"
#include "jy-table-reader.h"
#include "jy-test-pages.h"
#include "jy-test-signing.h"

/* Six people in two households, nobody signed: two have to, and the family of five brings them. */
static JyGapListRequest *
make_request (JySigningBy by, JyGapKind kind)
{
  JyPeriod period;

  g_assert_true (jy_period_parse ("2024Q2", &period));
  return jy_gap_list_request_new (&period, by, kind, NULL);
}

static JyPrintout *
print (JyTestStore *self, JyGapListRequest *request)
{
  g_autoptr (GError) error = NULL;
  JyPrintout *printout = jy_work_print_gap (&self->work, request, &error);

  g_assert_no_error (error);
  return printout;
}

static JyRegisterHousehold *
get_home (JyTestStore *self, gint64 id)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) homes = NULL;

  g_array_append_val (ids, id);
  homes = jy_store_get_register_households (self->store, ids, &error);
  g_assert_no_error (error);
  return g_steal_pointer (&homes->pdata[0]);
}

static void
test_paper (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (JyGapListRequest) request = make_request (JY_SIGNING_BY_AREA, JY_GAP_SIGNING);
  g_autoptr (JyRegisterHousehold) first = get_home (self, JY_TEST_HOUSEHOLD);
  g_autoptr (JyRegisterHousehold) other = get_home (self, JY_TEST_OTHER_HOUSEHOLD);
  g_autoptr (JyPrintout) printout = print (self, request);

  g_assert_cmpuint (jy_printout_get_n_pages (printout), ==, 1);
  g_assert_cmpuint (jy_test_count (printout, first->head_name, -1), ==, 1);
  g_assert_cmpuint (jy_test_count (printout, other->head_name, -1), ==, 0);
  jy_test_check_pages (printout);
}

/* A day of the team with room for one: the first has it, the others none. */
static void
test_days (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (JyGapListRequest) request = make_request (JY_SIGNING_BY_TEAM, JY_GAP_SIGNING);
  g_autoptr (JyPrintout) printout = NULL;
  JyStoredCommunityDay full = { .id = 801,
                                .team = JY_TEST_TEAM,
                                .day = jy_test_date ("2024-06-18"),
                                .hours = (char *) "",
                                .place = (char *) "" };
  JyStoredCommunityDay day = full;
  g_auto (JyTransaction) tx = { 0 };

  day.id = 802;
  day.day = jy_test_date ("2024-06-20");
  day.capacity = 1;
  jy_test_begin (self, &tx);
  JY_TEST_INSERT (self, community_day, &full);
  JY_TEST_INSERT (self, community_day, &day);
  jy_test_commit (self, &tx);

  request->is_all = FALSE;
  request->unit = JY_TEST_TEAM;
  request->until = jy_test_date ("2024-08-14");
  printout = print (self, request);
  g_assert_cmpuint (jy_test_count (printout, "2024-06-20", -1), ==, 1);
  g_assert_cmpuint (jy_test_count (printout, "2024-06-18", -1), ==, 0);

  request->unit = JY_TEST_OTHER_TEAM;
  jy_test_refuse (self, jy_work_print_gap, request, "Nobody is missing");
}

/* The whole list where the target is reached; none of those signed is on it. */
static void
test_workbook (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (JySigning) signing = jy_test_sign (self, JY_TEST_HOUSEHOLD);
  g_autoptr (JyGapListRequest) request = make_request (JY_SIGNING_BY_AREA, JY_GAP_SIGNING);
  g_autoptr (JyGapListRequest) people = make_request (JY_SIGNING_BY_AREA, JY_GAP_FULFILMENT);
  g_autofree char *folder = jy_test_make_folder ();
  g_autoptr (JyTableReader) reader = NULL;
  g_autoptr (GError) error = NULL;
  const JyTableRow *row;
  guint n_rows = 0;

  request->path = g_build_filename (folder, "list.xlsx", NULL);
  people->path = g_build_filename (folder, "list.xlsx", NULL);
  jy_test_run (self, jy_work_write_gap, request);
  jy_test_run (self, jy_work_write_gap, people); /* over it */

  reader = jy_table_reader_open (people->path, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (jy_table_reader_start (reader, 0, FALSE, &error));
  while (jy_table_reader_next (reader, &row, &error) == JY_STEP_ROW)
    n_rows++;
  g_assert_no_error (error);
  g_assert_cmpuint (n_rows, ==, 2 + 5); /* title, headings, five people without a service */
  g_clear_pointer (&reader, jy_table_reader_free);
  jy_test_remove_folder (folder);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  jy_test_add_signing ("/gap-list/paper", test_paper);
  jy_test_add_signing ("/gap-list/days", test_days);
  jy_test_add_signing ("/gap-list/workbook", test_workbook);

  return g_test_run ();
}
