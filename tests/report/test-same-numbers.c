/* test-same-numbers.c - fifty centres nobody thought of: indicators, lists and workbook say the
 * same numbers
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-date.h"
#include "jy-table-reader.h"
#include "jy-test-centres.h"

#define N_TOGETHER 6

/* Every number of a sheet that can be opened is as long as its list; services are of people, who
 * may have had several. */
static void
check_lists (JyTestCentre *self, GRand *rand)
{
  for (guint s = 0; s < jy_signing_report_get_n_sheets (self->report); s++)
    {
      const JySheet *sheet = jy_signing_report_get_sheet (self->report, s);
      guint row = (guint) g_rand_int_range (rand, 0, (gint32) MAX (sheet->n_rows, 1));

      for (guint c = 0; c < sheet->n_columns && row < sheet->n_rows; c++)
        {
          JySigningSource source = { 0 };
          g_autoptr (GError) error = NULL;
          g_autoptr (GArray) ids = NULL;
          JyCell cell = { 0 };

          if (sheet->columns[c].type != JY_CELL_INTEGER ||
              !jy_signing_report_find_source (self->report, s, row, c, &source))
            continue;
          g_assert_true (sheet->get_cell (sheet->data, row, c, &cell));
          ids = jy_work_list_signing_source (&self->test.work, &source, &error);
          g_assert_no_error (error);
          g_assert_cmpint (ids->len, <=, cell.integer);
          g_assert_cmpint (ids->len == 0, ==, cell.integer == 0);
          if (source.services == 0 && !JY_FIGURE_IS_OF_SERVICES (source.figure))
            g_assert_cmpint (ids->len, ==, cell.integer);
        }
    }
}

static JyPeriod
get_any_period (const JyTestCentre *self, GRand *rand)
{
  JyPeriod period = self->period;

  g_date_subtract_days (&period.first, (guint) g_rand_int_range (rand, 0, 800));
  period.last = period.first;
  g_date_add_days (&period.last, (guint) g_rand_int_range (rand, 0, 400));
  return period;
}

static void
check_same_figures (const JySigningFigures *one, const JySigningFigures *other)
{
  guint n_units = jy_signing_units_get_n (one->units);

  g_assert_cmpuint (jy_signing_units_get_n (other->units), ==, n_units);
  g_assert_cmpint (g_date_compare (&one->day, &other->day), ==, 0);
  for (guint i = 0; i < (n_units + 1) * JY_N_FIGURES; i++)
    g_assert_cmpint (one->counts[i], ==, other->counts[i]);
  for (guint i = 0; i < (n_units + 1) * JY_N_BASES; i++)
    g_assert_cmpint (one->bases[i].value, ==, other->bases[i].value);
}

/* Asked together, whatever the periods and units, each has the numbers it has alone. */
static void
check_together (JyTestCentre *self, GRand *rand)
{
  JyStore *store = self->test.store;
  const GDate *today = &self->test.work.today;
  JySigningRequest requests[N_TOGETHER] = { 0 };
  g_autoptr (GPtrArray) all = NULL;

  for (guint i = 0; i < N_TOGETHER; i++)
    {
      requests[i].period = i % 3 == 2 ? requests[i - 1].period : get_any_period (self, rand);
      requests[i].by = (JySigningBy) g_rand_int_range (rand, 0, JY_SIGNING_BY_SUBDISTRICT + 1);
    }
  all = jy_signing_figures_new_all (store, requests, N_TOGETHER, today, NULL);
  g_assert_nonnull (all);
  g_assert_cmpuint (all->len, ==, N_TOGETHER);
  for (guint i = 0; i < N_TOGETHER; i++)
    {
      JySigningFigures *alone = jy_signing_figures_new (store, &requests[i], today, NULL);

      check_same_figures (all->pdata[i], alone);
      jy_signing_figures_free (alone);
    }
}

static void
add_cell (GString *line, guint column, const char *text)
{
  if (*text != '\0')
    g_string_append_printf (line, "%u=%s\n", column, text);
}

/* Returns: (transfer full): what a workbook must have in a row */
static char *
dup_row (const JySheet *sheet, guint row)
{
  GString *line = g_string_new (NULL);

  for (guint c = 0; c < sheet->n_columns; c++)
    {
      JyCell cell = { 0 };
      char number[G_ASCII_DTOSTR_BUF_SIZE];

      if (!sheet->get_cell (sheet->data, row, c, &cell))
        continue;
      if (cell.text != NULL)
        add_cell (line, c, cell.text);
      else if (sheet->columns[c].type == JY_CELL_RATE && cell.integer == JY_RATE_NONE)
        add_cell (line, c, "—");
      else if (sheet->columns[c].type == JY_CELL_RATE)
        add_cell (line, c,
                  g_ascii_formatd (number, sizeof number, "%.12g", (double) cell.integer / 100));
      else if (sheet->columns[c].type == JY_CELL_NUMBER)
        add_cell (line, c, g_ascii_formatd (number, sizeof number, "%.12g", cell.number));
      else if (sheet->columns[c].type == JY_CELL_DATE && g_date_valid (&cell.date))
        {
          jy_date_to_text (&cell.date, number);
          add_cell (line, c, number);
        }
      else if (sheet->columns[c].type == JY_CELL_INTEGER)
        g_string_append_printf (line, "%u=%" G_GINT64_FORMAT "\n", c, cell.integer);
    }

  return g_string_free (line, FALSE);
}

static GHashTable *
read_rows (JyTableReader *reader, guint sheet)
{
  GHashTable *rows = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GError) error = NULL;
  const JyTableRow *row;

  g_assert_true (jy_table_reader_start (reader, sheet, FALSE, &error));
  while (jy_table_reader_next (reader, &row, &error) == JY_STEP_ROW)
    {
      GString *line = g_string_new (NULL);

      for (guint i = 0; i < row->n_cells; i++)
        add_cell (line, row->cells[i].column, row->cells[i].text);
      g_hash_table_add (rows, g_string_free (line, FALSE));
    }
  g_assert_no_error (error);

  return rows;
}

static void
check_workbook (JyTestCentre *self, const char *folder)
{
  g_autofree char *path = g_build_filename (folder, "report.xlsx", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (JyTableReader) reader = NULL;

  jy_signing_report_write (self->report, path, NULL, &error);
  g_assert_no_error (error);
  reader = jy_table_reader_open (path, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (jy_table_reader_get_n_sheets (reader), ==,
                    jy_signing_report_get_n_sheets (self->report));
  for (guint s = 0; s < jy_table_reader_get_n_sheets (reader); s++)
    {
      const JySheet *sheet = jy_signing_report_get_sheet (self->report, s);
      g_autoptr (GHashTable) rows = read_rows (reader, s);

      g_assert_cmpstr (jy_table_reader_get_sheet_name (reader, s), ==, sheet->name);
      for (guint r = 0; r < sheet->n_rows; r++)
        {
          g_autofree char *row = dup_row (sheet, r);

          g_test_message ("%s: %s", sheet->name, row);
          g_assert_true (g_hash_table_contains (rows, row));
        }
    }
}

static void
test_centres (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (g_test_rand_int ());
  g_autofree char *folder = jy_test_make_folder ();

  for (guint n = 0; n < JY_TEST_CENTRES; n++)
    {
      JyTestCentre self = { 0 };

      jy_test_centre_init (&self, n);
      jy_test_check_rates (self.report);
      check_lists (&self, rand);
      check_together (&self, rand);
      check_workbook (&self, folder);
      jy_test_centre_clear (&self);
    }

  jy_test_remove_folder (folder);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/same-numbers/centres", test_centres);
  return g_test_run ();
}
