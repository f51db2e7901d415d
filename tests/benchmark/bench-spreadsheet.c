/* bench-spreadsheet.c - the report beside a spreadsheet program that counts the same tables
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Its workbook has a row for everybody in every unit, with a 1 under each figure they count in: all
 * judging is done for it.  Every figure of every unit is a COUNTIFS over these rows, written
 * without its value.
 */
#include "config.h"

#include <xlsxwriter.h>

#include "jy-bench-centre.h"
#include "jy-signing-report.h"
#include "jy-signing-visit.h"

/* Of sheets 1, 2, 3, 5 and 6. */
#define SHEETS "--sheets=1,2,3,5,6"
#define N_FIGURES ((guint) JY_FIGURE_UNSIGNED)

#define N_RUNS 3
#define FIRST 1 /* column of figures, on both sheets */

/* While everybody passes by. */
typedef struct
{
  lxw_worksheet *sheet;
  lxw_row_t n_rows;
} Rows;

static void
write_row_cb (gpointer data,
              const JyScannedPerson *person G_GNUC_UNUSED,
              gint64 id G_GNUC_UNUSED,
              guint household G_GNUC_UNUSED,
              const GArray *marks,
              const GArray *services G_GNUC_UNUSED)
{
  Rows *rows = data;

  for (guint i = 0; i < marks->len; i++)
    {
      const JySigningMark *mark = &g_array_index (marks, JySigningMark, i);

      worksheet_write_number (rows->sheet, rows->n_rows, 0, mark->unit, NULL);
      for (guint figure = 0; figure < N_FIGURES; figure++)
        if (jy_signing_mark_has (mark, (JyFigure) figure))
          worksheet_write_number (rows->sheet, rows->n_rows, (lxw_col_t) (FIRST + figure), 1, NULL);
      rows->n_rows++;
    }
}

static void
write_table (lxw_worksheet *sheet, guint n_units, lxw_row_t n_rows)
{
  for (guint unit = 0; unit < n_units; unit++)
    {
      worksheet_write_number (sheet, unit, 0, unit, NULL);
      for (guint figure = 0; figure < N_FIGURES; figure++)
        {
          char column[LXW_MAX_COL_NAME_LENGTH];
          g_autofree char *formula = NULL;

          lxw_col_to_name (column, (lxw_col_t) (FIRST + figure), 0);
          formula = g_strdup_printf ("=COUNTIFS(Rows!$A$1:$A$%u,$A%u,Rows!$%s$1:$%s$%u,1)", n_rows,
                                     unit + 1, column, column, n_rows);
          worksheet_write_formula (sheet, unit, (lxw_col_t) (FIRST + figure), formula, NULL);
        }
    }
}

/* @with_table: else the rows alone */
static void
write_workbook (JyWork *work, JySigningRequest *request, const char *path, gboolean with_table)
{
  lxw_workbook_options options = { .constant_memory = LXW_TRUE };
  lxw_workbook *book = workbook_new_opt (path, &options);
  lxw_worksheet *table = workbook_add_worksheet (book, "Table");
  Rows rows = { .sheet = workbook_add_worksheet (book, "Rows") };
  const gpointer data = &rows;
  const JySigningUnits *units;
  guint n_units = 0;

  {
    g_autoptr (JySigningFigures) figures = jy_work_count_signing_figures (work, request, NULL);

    n_units = jy_signing_units_get_n (figures->units);
  }
  g_assert_true (jy_signing_visit_all (work->store, request, 1, &work->today, write_row_cb, &data,
                                       &units, NULL));
  if (with_table)
    write_table (table, n_units, rows.n_rows);
  g_assert_cmpint (workbook_close (book), ==, LXW_NO_ERROR);
}

/* Both have the same numbers.  Returns: how many of them */
static guint
compare (JyWork *work, JySigningRequest *request, const char *path)
{
  g_autoptr (JySigningFigures) figures = jy_work_count_signing_figures (work, request, NULL);
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;
  guint n_units = jy_signing_units_get_n (figures->units);
  gint64 sum = 0;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  lines = g_strsplit (text, "\n", -1);
  g_assert_cmpuint (g_strv_length (lines), >=, n_units);
  for (guint unit = 0; unit < n_units; unit++)
    {
      g_auto (GStrv) cells = g_strsplit (lines[unit], ",", -1);

      g_assert_cmpuint (g_strv_length (cells), ==, FIRST + N_FIGURES);
      for (guint figure = 0; figure < N_FIGURES; figure++)
        {
          gint64 theirs = g_ascii_strtoll (cells[FIRST + figure], NULL, 10);

          g_assert_cmpint (theirs, ==, jy_signing_figures_get (figures, unit, (JyFigure) figure));
          sum += theirs;
        }
    }
  g_assert_cmpint (sum, >, 0);

  return n_units * N_FIGURES;
}

/* The median of several runs. */
static double
repeat (const char *const *argv)
{
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (double));

  for (guint i = 0; i < N_RUNS; i++)
    {
      double seconds = jy_bench_run (argv, NULL);

      g_array_append_val (times, seconds);
    }

  return jy_bench_median (times);
}

/* @sheets: (nullable): all of them */
static double
report (const char *jiayi, const char *centre, const char *folder, const char *sheets)
{
  g_autofree char *path = g_build_filename (folder, "report.xlsx", NULL);
  g_autofree char *database = g_strconcat ("--database=", centre, NULL);
  g_autofree char *output = g_strconcat ("--output=", path, NULL);
  const char *argv[] = { jiayi,  "report", "2026Q3", database, "--today=" JY_BENCH_TODAY,
                         output, sheets,   NULL };
  double seconds = repeat (argv);

  g_assert_cmpint (g_unlink (path), ==, 0);
  return seconds;
}

static void
measure (const char *jiayi, const char *folder, const char *ssconvert, guint n)
{
  g_autofree char *centre = jy_bench_get_centre (jiayi, folder, n);
  g_autofree char *book = g_build_filename (folder, "rows.xlsx", NULL);
  g_autofree char *table = g_build_filename (folder, "table.csv", NULL);
  const char *argv[] = { ssconvert, "--recalc", book, table, NULL };
  JySigningRequest request = { .by = JY_SIGNING_BY_AREA };
  double recomputed, opened, mine;
  g_autoptr (JyStore) store = NULL;
  guint n_numbers;
  JyWork work;

  g_assert_true (jy_period_parse ("2026Q3", &request.period));
  store = jy_bench_open (centre, JY_STORE_READ_ONLY, NULL, &work);
  write_workbook (&work, &request, book, FALSE);
  opened = repeat (argv);
  write_workbook (&work, &request, book, TRUE);
  recomputed = jy_bench_run (argv, NULL);
  n_numbers = compare (&work, &request, table);
  g_unlink (book);
  g_unlink (table);

  mine = report (jiayi, centre, folder, SHEETS);
  jy_bench_print ("the report (goal 0.01)", n, mine, recomputed, "s",
                  "a spreadsheet program opens the rows and counts the same numbers");
  jy_bench_print ("the report, beside the counting alone", n, mine, recomputed - opened, "s",
                  "the same without opening the rows");
  jy_bench_print ("the report, its numbers", n, n_numbers, 1, "numbers", "one");
  mine = report (jiayi, centre, folder, NULL);
  jy_bench_print ("the report with all sheets (goal 0.143)", n, mine, recomputed, "s",
                  "a spreadsheet program opens the rows and counts the same numbers");
}

int
main (int argc, char **argv)
{
  g_assert_cmpint (argc, ==, 4);

  for (gsize i = 0; i < G_N_ELEMENTS (jy_bench_sizes) && jy_bench_sizes[i] <= 200000; i++)
    if (jy_bench_has_size (jy_bench_sizes[i]))
      measure (argv[1], argv[2], argv[3], jy_bench_sizes[i]);

  return 0;
}
