/* test-roster-book.c - rows that were not taken, corrected and imported; values that mean harm
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "jy-roster-book.h"
#include "jy-test-roster.h"
#include "jy-test-work.h"
#include "jy-text.h"
#include "jy-work-history.h"

/* Each row of the first sheet, cells with "|" between. */
static char *
dup_book (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JyTableReader) reader = jy_table_reader_open (path, NULL, &error);
  GString *text = g_string_new (NULL);
  const JyTableRow *row;

  g_assert_no_error (error);
  g_assert_true (jy_table_reader_start (reader, 0, FALSE, &error));
  while (jy_table_reader_next (reader, &row, &error) == JY_STEP_ROW)
    for (guint i = 0; i < row->n_cells; i++)
      g_string_append_printf (text, "%s%s", row->cells[i].text, i + 1 < row->n_cells ? "|" : "\n");
  g_assert_no_error (error);

  return g_string_free (text, FALSE);
}

static void
write_book (const JyRoster *roster, const char *path)
{
  g_autoptr (JyJob) job = jy_job_new ("problems");
  g_autoptr (GError) error = NULL;

  g_assert_true (jy_roster_write_problems (roster, path, job, &error));
  g_assert_no_error (error);
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

/* A row below a merged household carries the household; so does a sheet's name. */
static void
test_book (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *folder = jy_test_make_folder ();
  g_autofree char *source =
    jy_test_roster_write (folder, "东村.csv",
                          "户号,姓名,关系,身份证号,地址,签约日期,服务包,团队,血型\n"
                          "1,张三,户主,43020419880101211X,1号,2026-1-1,初级包,一队,A\n"
                          ",李四,配偶,430204199002011546,,,,,B\n,,子,430204201511053479,,,,,O\n");
  g_autofree char *path = g_build_filename (folder, "problems.xlsx", NULL);
  g_autoptr (JyRoster) roster = jy_test_roster_import (self, source);
  g_autofree char *text = NULL;

  g_assert_cmpuint (jy_roster_count_problem_rows (roster), ==, 2);
  write_book (roster, path);
  text = dup_book (path);
  g_assert_cmpstr (
    text, ==,
    "户号|姓名|关系|身份证号|地址|签约日期|服务包|团队|血型|Community or village|"
    "Reason it was not taken|From sheet|From row\n"
    "1|李四|配偶|430204199002011546|1号|2026-01-01|初级包|一队|B|东村|The last character of the "
    "identity number does not fit the others: compare it with the card.|东村|3\n"
    "1|子|430204201511053479|1号|2026-01-01|初级包|一队|O|东村|There is no name: add it.|东村|4\n");
  jy_test_remove_folder (folder);
}

/* The workbook, corrected, is a roster: the rest joins its household and its agreement. */
static void
test_correct (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *folder = jy_test_make_folder ();
  g_autofree char *source =
    g_test_build_filename (G_TEST_DIST, "data", "roster", "roster-dirty.xlsx", NULL);
  g_autofree char *path = g_build_filename (folder, "problems.xlsx", NULL);
  g_autofree char *text = NULL;
  g_autofree char *corrected = NULL;
  g_autoptr (JyRoster) roster = jy_test_roster_import (self, source);
  g_autoptr (JyRoster) again = NULL;
  g_autoptr (JyRoster) rest = NULL;
  g_autoptr (GString) lines = NULL;

  write_book (roster, path);
  again = jy_test_roster_import (self, path); /* as it is: nothing can be taken */
  g_assert_cmpuint (jy_roster_get_counts (again)->rows, ==, 25);
  g_assert_cmpuint (jy_roster_get_counts (again)->refused, ==, 20);
  g_assert_cmpuint (jy_roster_get_counts (again)->doubtful, ==, 5);
  g_assert_cmpuint (jy_roster_get_counts (again)->residents_new, ==, 0);

  for (guint i = 0; i < jy_roster_get_persons (again)->len; i++) /* what the numbers say goes */
    jy_roster_choose (again, i, JY_ROSTER_TAKE_AS_NEW);
  rest = jy_test_roster_import_again (self, g_steal_pointer (&again));
  g_assert_cmpuint (jy_roster_get_counts (rest)->residents_new, ==, 5);
  g_assert_cmpuint (jy_roster_get_counts (rest)->households_new, ==, 0);
  g_assert_cmpint (jy_test_count (self, "SELECT count(*) FROM resident"), ==, 889);
  g_assert_cmpint (jy_test_count (self, "SELECT count(*) FROM household"), ==, 300);
  jy_test_remove_folder (folder);
}

/* The book is complete or not there. */
static void
test_cancelled (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *folder = jy_test_make_folder ();
  g_autofree char *source =
    g_test_build_filename (G_TEST_DIST, "data", "roster", "roster-dirty.xlsx", NULL);
  g_autofree char *path = g_build_filename (folder, "problems.xlsx", NULL);
  g_autoptr (JyRoster) roster = jy_test_roster_import (self, source);
  g_autoptr (JyJob) job = jy_job_new ("problems");
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (jy_job_get_cancellable (job));
  g_assert_false (jy_roster_write_problems (roster, path, job, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  jy_test_remove_folder (folder);
}

/* An import that is given up leaves nothing. */
static void
test_import_cancelled (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *source =
    g_test_build_filename (G_TEST_DIST, "data", "roster", "roster-merged.xlsx", NULL);
  g_autofree char *before = jy_test_dump (self->store);
  g_autoptr (JyRoster) roster = jy_test_roster_rehearse (self, source);
  g_autoptr (JyJob) job = jy_job_new ("import");
  g_autoptr (JyRosterRequest) request =
    jy_roster_request_new_again (g_steal_pointer (&roster), job);
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (jy_job_get_cancellable (job));
  g_assert_null (jy_work_import_roster (&self->work, request, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  jy_test_assert_dump (self->store, before);
}

/* Values of other people's making: in the register they are text as it was written. */
static const char *const harm[] = {
  "=cmd|' /C calc'!A0",
  "+1+1",
  "-2+3",
  "@SUM(A1)",
  "'; DROP TABLE resident; --",
  "100%_\\%",
  "../../etc",
  "<b>&amp;</b>",
  "{subject}",
  "%s%n",
  "𠮷野家🀄",
  "\"quoted\"",
  "a\tb",
  "שלום\u202eabc",
  "零\u200b宽",
};

static char *
quote (const char *value)
{
  GString *text = g_string_new (value);

  g_string_replace (text, "\"", "\"\"", 0);
  g_string_prepend_c (text, '"');
  g_string_append_c (text, '"');
  return g_string_free (text, FALSE);
}

static void
test_harm (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  for (gsize i = 0; i < G_N_ELEMENTS (harm); i++)
    {
      g_autofree char *value = quote (harm[i]);
      g_autofree char *text = g_strdup_printf (
        "户号,户主,姓名,关系,出生日期,性别,村,地址,签约日期,服务包,团队,医生,备注\n"
        "%s,%s,%s,户主,1988-1-1,男,%s,%s,2026-1-1,%s,%s,%s,%s\n",
        value, value, value, value, value, value, value, value, value);
      g_autofree char *clean = jy_text_clean (harm[i]);
      g_autofree char *before = jy_test_dump (self->store);
      g_autofree char *expected = g_strdup_printf ("%s|%s|%s|%s|%s|%s|%s|%s; ", clean, clean, clean,
                                                   clean, clean, clean, clean, clean);
      g_autoptr (JyRoster) roster = jy_test_roster_import_text (self, text);
      g_autoptr (JyRoster) again = NULL;
      gint64 operation = self->work.operation;
      g_autofree char *full = NULL;

      jy_test_assert_problems (roster, "2:id_missing");
      jy_test_assert_rows (self,
                           "SELECT r.name, r.note, h.number, h.address, a.name, t.name, p.name,"
                           "   s.name FROM resident AS r"
                           " JOIN membership AS m ON m.resident = r.id"
                           " JOIN household AS h ON h.id = m.household"
                           " JOIN area AS a ON a.id = h.area"
                           " JOIN agreement AS x ON x.household = h.id"
                           " JOIN agreement_member AS y ON y.agreement = x.id"
                           " JOIN team AS t ON t.id = x.team JOIN package AS p ON p.id = y.package"
                           " JOIN staff AS s ON s.id = x.doctor",
                           8, expected);

      full = jy_test_dump (self->store);
      again = jy_test_roster_import_text (self, text);
      jy_test_assert_dump (self->store, full);
      jy_test_run (self, jy_work_undo, &operation);
      jy_test_assert_dump (self->store, before);
    }
}

/* Too long for a list or a search is refused, field by field. */
static void
test_long (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  static const char *const columns[] = { "姓名", "户号", "地址", "备注", "服务包", "团队", "医生" };
  g_autofree char *value = g_strnfill (20000, 'x');

  for (gsize i = 0; i < G_N_ELEMENTS (columns); i++)
    {
      gboolean is_name = i == 0;
      g_autofree char *text =
        g_strdup_printf ("%s,%s身份证号,村,关系\n%s,%s43020419880101211X,东村,户主\n", columns[i],
                         is_name  ? "户号,"
                         : i == 1 ? "姓名,"
                                  : "姓名,户号,",
                         value,
                         is_name  ? "1,"
                         : i == 1 ? "张三,"
                                  : "张三,1,");
      g_autoptr (JyRoster) roster = jy_test_roster_import_text (self, text);

      jy_test_assert_problems (roster, "2:text_too_long");
      g_assert_cmpint (jy_test_count (self, "SELECT count(*) FROM resident"), ==, 0);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  jy_test_add_roster ("/roster-book/book", test_book);
  jy_test_add_roster ("/roster-book/correct", test_correct);
  jy_test_add_roster ("/roster-book/cancelled", test_cancelled);
  jy_test_add_roster ("/roster-book/import-cancelled", test_import_cancelled);
  jy_test_add_roster ("/roster-book/harm", test_harm);
  jy_test_add_roster ("/roster-book/long", test_long);
  return g_test_run ();
}
