/* test-cli-numbers.c - fifty centres nobody thought of: --json, the printed pages and their PDF say
 * what the report and the indicators say
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "document/jy-test-pdf.h"
#include "document/jy-test-report-lines.h"
#include "jy-date.h"
#include "jy-test-cli.h"

/* The same centre twice: in memory, as other tests have it, and made by the program itself in a
 * file, which is asked. */
typedef struct
{
  JyTestCentre made;
  char *path;
  char *pdf;
} Centre;

static void
centre_init (Centre *self, const char *folder, guint n)
{
  g_autofree char *name = g_strdup_printf ("centre-%u.db", n);
  g_autofree char *line = NULL;

  jy_test_centre_init (&self->made, n);
  self->path = g_build_filename (folder, name, NULL);
  self->pdf = g_build_filename (folder, "report.pdf", NULL);
  line =
    g_strdup_printf ("demo --database=%s --residents=%d --seed=%u --today=" JY_TEST_CENTRES_TODAY,
                     self->path, self->made.options.residents, self->made.options.seed);
  g_assert_cmpint (jy_test_cli_run (line), ==, 0);
}

static void
centre_clear (Centre *self)
{
  jy_test_centre_clear (&self->made);
  g_free (self->path);
  g_free (self->pdf);
}

/* Returns: (transfer full): what @command says in JSON about the centre */
static JsonNode *
ask (const Centre *self, const char *command, const char *words)
{
  g_autofree char *line =
    g_strdup_printf ("%s%s --database=%s --by=%s --today=" JY_TEST_CENTRES_TODAY " --json", command,
                     words, self->path, jy_signing_by_get_word (self->made.by));

  g_assert_cmpint (jy_test_cli_run (line), ==, 0);
  return jy_test_cli_parse ();
}

static void
check_cell (const JySheet *sheet, guint row, guint column, JsonNode *told)
{
  JyCell cell = { 0 };
  JyCellType type = sheet->columns[column].type;
  char day[JY_DATE_TEXT_SIZE];

  if (!sheet->get_cell (sheet->data, row, column, &cell))
    g_assert_cmpstr (json_node_get_string (told), ==, "");
  else if (cell.text != NULL)
    g_assert_cmpstr (json_node_get_string (told), ==, cell.text);
  else if (type == JY_CELL_INTEGER)
    g_assert_cmpint (json_node_get_int (told), ==, cell.integer);
  else if (type == JY_CELL_NUMBER)
    g_assert_cmpfloat_with_epsilon (json_node_get_double (told), cell.number, 1e-9);
  else if (type == JY_CELL_RATE && cell.integer == JY_RATE_NONE)
    g_assert_cmpstr (json_node_get_string (told), ==, "—");
  else if (type == JY_CELL_RATE)
    g_assert_cmpfloat_with_epsilon (json_node_get_double (told) * 100, (double) cell.integer, 1e-6);
  else if (type == JY_CELL_DATE)
    {
      jy_date_to_text (&cell.date, day);
      g_assert_cmpstr (json_node_get_string (told), ==, day);
    }
}

static void
check_row (const JySheet *sheet, guint row, JsonArray *told)
{
  g_assert_cmpuint (json_array_get_length (told), ==, sheet->n_columns);
  for (guint c = 0; c < sheet->n_columns; c++)
    check_cell (sheet, row, c, json_array_get_element (told, c));
}

static void
check_report (Centre *self)
{
  g_autofree char *words = g_strconcat (" ", self->made.text, NULL);
  g_autoptr (JsonNode) answer = ask (self, "report", words);
  JsonArray *sheets = json_object_get_array_member (json_node_get_object (answer), "sheets");
  const JySigningReport *report = self->made.report;

  g_assert_cmpuint (json_array_get_length (sheets), ==, jy_signing_report_get_n_sheets (report));
  for (guint s = 0; s < json_array_get_length (sheets); s++)
    {
      const JySheet *sheet = jy_signing_report_get_sheet (report, s);
      JsonObject *told = json_array_get_object_element (sheets, s);
      JsonArray *rows = json_object_get_array_member (told, "rows");
      guint n_rows = sheet->n_rows - sheet->n_totals;

      g_assert_cmpstr (json_object_get_string_member (told, "name"), ==, sheet->name);
      g_assert_cmpuint (json_array_get_length (rows), ==, n_rows);
      for (guint r = 0; r < n_rows; r++)
        check_row (sheet, r, json_array_get_array_element (rows, r));
      if (sheet->n_totals > 0)
        check_row (sheet, n_rows, json_object_get_array_member (told, "total"));
    }
}

static void
check_values (const JySigningFigures *figures, guint unit, JsonObject *told)
{
  JsonArray *values = json_object_get_array_member (told, "indicators");

  g_assert_cmpuint (json_array_get_length (values), ==, jy_n_indicators);
  for (guint i = 0; i < jy_n_indicators; i++)
    {
      JsonObject *one = json_array_get_object_element (values, i);
      JyIndicatorValue value;

      jy_indicator_get_value (&jy_indicators[i], figures, unit, &value);
      g_assert_cmpstr (json_object_get_string_member (one, "id"), ==, jy_indicators[i].id);
      g_assert_true (json_object_get_boolean_member (one, "known") == value.is_known);
      if (!value.is_known)
        continue;
      g_assert_cmpint (json_object_get_int_member (one, "numerator"), ==, value.rate.numerator);
      if (jy_indicator_is_rate (&jy_indicators[i]))
        g_assert_cmpint (json_object_get_int_member (one, "denominator"), ==,
                         value.rate.denominator);
      if (value.target >= 0)
        g_assert_cmpint (json_object_get_int_member (one, "missing"), ==, value.missing);
    }
}

static void
check_indicators (Centre *self)
{
  g_autofree char *words = g_strconcat (" --period=", self->made.text, NULL);
  g_autoptr (JsonNode) answer = ask (self, "indicators", words);
  JsonObject *told = json_node_get_object (answer);
  JsonArray *units = json_object_get_array_member (told, "units");
  const JySigningFigures *figures = jy_signing_report_get_figures (self->made.report);
  guint n_units = jy_signing_units_get_n (figures->units);
  guint n = 0;

  for (guint unit = 0; unit < n_units; unit++)
    if (jy_signing_figures_has_unit (figures, unit))
      {
        JsonObject *one = json_array_get_object_element (units, n++);

        g_assert_cmpstr (json_object_get_string_member (one, "name"), ==,
                         jy_signing_units_get (figures->units, unit)->name);
        check_values (figures, unit, one);
      }
  g_assert_cmpuint (json_array_get_length (units), ==, n);
  check_values (figures, n_units, json_object_get_object_member (told, "total"));
}

/* The file has every text of the pages in its place, and the pages have the key figures and every
 * row of every sheet. */
static void
check_pdf (Centre *self)
{
  g_autofree char *line = g_strdup_printf (
    "report %s --database=%s --by=%s --today=" JY_TEST_CENTRES_TODAY " --output=%s",
    self->made.text, self->path, jy_signing_by_get_word (self->made.by), self->pdf);
  g_autoptr (JyPrintout) printout = jy_test_centre_print (&self->made);
  g_autoptr (GPtrArray) lines = jy_test_list_lines (printout);

  g_assert_cmpint (jy_test_cli_run (line), ==, 0);
  jy_test_assert_pdf (self->pdf, printout);
  jy_test_assert_key_figures (lines, &self->made);
  jy_test_assert_report (lines, self->made.report);
}

static void
test_centres (void)
{
  g_autofree char *folder = jy_test_make_folder ();

  for (guint n = 0; n < JY_TEST_CENTRES; n++)
    {
      Centre self = { 0 };

      centre_init (&self, folder, n);
      check_report (&self);
      check_indicators (&self);
      check_pdf (&self);
      centre_clear (&self);
    }

  jy_test_remove_folder (folder);
}

int
main (int argc, char **argv)
{
  int failed;

  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cli-numbers/centres", test_centres);
  failed = g_test_run ();
  jy_test_cli_forget ();
  return failed;
}
