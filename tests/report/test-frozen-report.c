/* test-frozen-report.c - what is frozen comes back as it was, whatever it says
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-error.h"
#include "jy-frozen-report.h"
#include "jy-frozen-text.h"
#include "jy-test-town.h"

static const char *const texts[] = {
  "",    "=1+1",   "\t",   "\n",     "a\tb\nc\r\\",      "\\-", "\\", "-",   "—", "*",
  "12*", "张三\t", "none", "\\t\\n", "\xf0\x9f\x8f\xa5", "#5",  "@",  "3@4", "'", "\"",
};

static void
test_lines (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_auto (JyFrozenReader) line = { 0 };
  GDate day = jy_test_date ("2024-02-29");

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      jy_frozen_text_begin (text, "line");
      jy_frozen_text_add (text, texts[i]);
      jy_frozen_text_add (text, NULL);
      jy_frozen_text_add_int (text, G_MININT64);
      jy_frozen_text_add_number (text, 0.1);
      jy_frozen_text_add_date (text, &day);
      jy_frozen_text_end (text);
    }
  g_string_append (text, "cut");

  jy_frozen_reader_init (&line, text->str);
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_assert_true (jy_frozen_reader_next (&line));
      g_assert_true (jy_frozen_reader_is (&line, "line"));
      g_assert_cmpuint (jy_frozen_reader_get_n (&line), ==, 5);
      g_assert_cmpstr (jy_frozen_reader_get (&line, 0), ==, texts[i]);
      g_assert_null (jy_frozen_reader_get (&line, 1));
      g_assert_cmpint (jy_frozen_reader_get_int (&line, 2), ==, G_MININT64);
      g_assert_true (g_ascii_strtod (jy_frozen_reader_get (&line, 3), NULL) == 0.1);
      g_assert_cmpstr (jy_frozen_reader_get (&line, 4), ==, "2024-02-29");
      g_assert_null (jy_frozen_reader_get (&line, 5));
    }
  g_assert_false (jy_frozen_reader_next (&line));
}

/* Every type of column, with and without a value, a text in its place, a mark. */
static gboolean
get_odd_cell (gpointer data, guint row, guint column, JyCell *cell)
{
  static const double numbers[] = { 0, -0.5, 1.0 / 3, 1e300, 123456789.12 };
  static const gint64 integers[] = { 0, -7, G_MAXINT64, 10000, 3333 };

  if ((row + column) % 7 == 0)
    return FALSE;
  if (column == 0 || (row + column) % 5 == 0)
    cell->text = texts[(row * 3 + column) % G_N_ELEMENTS (texts)];
  if (column == 3 && row % 2 == 0)
    cell->integer = JY_RATE_NONE;
  else if (column <= 3)
    cell->integer = integers[(row + column) % G_N_ELEMENTS (integers)];
  cell->is_marked = column == 1 && row % 3 == 0;
  cell->number = numbers[row % G_N_ELEMENTS (numbers)];
  if (row % 4 != 0)
    g_date_set_dmy (&cell->date, 29, 2, 2024);
  return TRUE;
}

static gboolean
is_same_cell (const JySheet *a, const JySheet *b, guint row, guint column)
{
  JyCell one = { 0 }, other = { 0 };
  gboolean is_set = a->get_cell (a->data, row, column, &one);

  if (b->get_cell (b->data, row, column, &other) != is_set)
    return FALSE;
  if (!is_set || one.text != NULL || a->columns[column].type == JY_CELL_TEXT)
    return !is_set || g_strcmp0 (one.text, other.text) == 0;
  if (a->columns[column].type == JY_CELL_NUMBER)
    return one.number == other.number;
  if (a->columns[column].type == JY_CELL_DATE)
    return g_date_valid (&one.date) ? g_date_compare (&one.date, &other.date) == 0
                                    : !g_date_valid (&other.date);
  return one.integer == other.integer &&
         (one.is_marked == other.is_marked || a->columns[column].type == JY_CELL_RATE);
}

static void
assert_same_sheet (const JySheet *a, const JySheet *b)
{
  g_assert_cmpstr (a->name, ==, b->name);
  g_assert_cmpstr (a->title, ==, b->title);
  g_assert_cmpuint (a->n_rows, ==, b->n_rows);
  g_assert_cmpuint (a->n_totals, ==, b->n_totals);
  g_assert_cmpuint (a->n_columns, ==, b->n_columns);
  for (guint c = 0; c < a->n_columns; c++)
    {
      g_assert_cmpstr (a->columns[c].title, ==, b->columns[c].title);
      g_assert_cmpstr (a->columns[c].group, ==, b->columns[c].group);
      g_assert_cmpint (a->columns[c].type, ==, b->columns[c].type);
      g_assert_true (a->columns[c].width == b->columns[c].width);
      g_assert_cmpint (a->columns[c].wraps, ==, b->columns[c].wraps);
      g_assert_cmpint (a->columns[c].is_remark, ==, b->columns[c].is_remark);
      g_assert_cmpuint (a->columns[c].numerator, ==, b->columns[c].numerator);
      g_assert_cmpuint (a->columns[c].denominator, ==, b->columns[c].denominator);
    }
  for (guint r = 0; r < a->n_rows; r++)
    for (guint c = 0; c < a->n_columns; c++)
      g_assert_true (is_same_cell (a, b, r, c));
}

static void
assert_same_texts (const char *const *a, const char *const *b)
{
  g_assert_cmpint (a == NULL, ==, b == NULL);
  g_assert_true (a == NULL || g_strv_equal (a, b));
}

static void
test_sheets (void)
{
  static const JySheetColumn columns[] = {
    { "Name\n", NULL, JY_CELL_TEXT, 22.5, TRUE, TRUE },
    { "A", "G\t", JY_CELL_INTEGER },
    { "B", "G\t", JY_CELL_INTEGER },
    { "%", "G\t", JY_CELL_RATE, 0, FALSE, FALSE, 2, 1 },
    { "N", NULL, JY_CELL_NUMBER, 0.1 },
    { "D", "", JY_CELL_DATE },
  };
  const JySheet sheets[] = {
    { .name = "odd",
      .title = "a\tb",
      .particulars = texts,
      .columns = columns,
      .n_columns = G_N_ELEMENTS (columns),
      .n_rows = 41,
      .n_totals = 2,
      .get_cell = get_odd_cell },
    { .name = "empty", .columns = columns, .n_columns = 1, .get_cell = get_odd_cell },
  };
  const char *few[] = { texts[4], texts[5], NULL };
  JyFrozenHead head = { (char *) "t\t", (char *) "", jy_test_date ("2024-06-15"), TRUE };
  const JyFrozenSource behind = { .slot = 7, .unit = -3 };
  const JyFrozenSource one = { .resident = G_MAXINT64 };
  JyFrozenSource found;
  g_autoptr (JyFrozenSheets) frozen = jy_frozen_sheets_new (&head);
  g_autoptr (JyFrozenSheets) read = NULL;
  g_autofree char *text = NULL;
  g_autofree char *again = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (sheets); i++)
    {
      JySheet sheet = sheets[i];

      sheet.particulars = i == 0 ? few : NULL;
      sheet.signatures = i == 0 ? NULL : few;
      sheet.notes = few;
      jy_frozen_sheets_add (frozen, i == 0 ? "odd" : "none", &sheet);
    }
  jy_frozen_sheets_set_source (frozen, 0, 3, 2, &behind);
  jy_frozen_sheets_set_source (frozen, 0, 3, 1, &one);

  text = jy_frozen_sheets_dup_text (frozen);
  read = jy_frozen_sheets_parse (text, NULL);
  again = jy_frozen_sheets_dup_text (read);
  g_assert_cmpstr (again, ==, text);

  g_assert_cmpstr (jy_frozen_sheets_get_head (read)->title, ==, "t\t");
  g_assert_true (jy_frozen_sheets_get_head (read)->is_good);
  g_assert_cmpint (g_date_compare (&jy_frozen_sheets_get_head (read)->day, &head.day), ==, 0);
  g_assert_cmpuint (jy_frozen_sheets_get_n (read), ==, 2);
  for (guint i = 0; i < 2; i++)
    {
      const JySheet *sheet = jy_frozen_sheets_get (read, i);

      assert_same_sheet (sheet, &sheets[i]);
      assert_same_texts (sheet->particulars, i == 0 ? few : NULL);
      assert_same_texts (sheet->signatures, i == 0 ? NULL : few);
      assert_same_texts (sheet->notes, few);
    }
  g_assert_cmpstr (jy_frozen_sheets_get_id (read, 1), ==, "none");
  g_assert_true (jy_frozen_sheets_find_source (read, 0, 3, 2, &found));
  g_assert_cmpuint (found.slot, ==, 7);
  g_assert_cmpint (found.unit, ==, -3);
  g_assert_false (found.is_all);
  g_assert_true (jy_frozen_sheets_find_source (read, 0, 3, 1, &found));
  g_assert_cmpint (found.resident, ==, G_MAXINT64);
  g_assert_false (jy_frozen_sheets_find_source (read, 0, 4, 2, &found));
}

/* Whoever counts where is still listed there, however it was written down. */
static void
test_people (void)
{
  g_autoptr (JyFrozenPeople) people = jy_frozen_people_new ();
  g_autoptr (JyFrozenPeople) read = NULL;
  g_autofree char *text = NULL;
  g_autofree char *again = NULL;
  int counts[3][2][300] = { 0 };

  for (gint64 id = 300; id-- > 0;)
    for (gint64 unit = 0; unit < 2; unit++)
      for (guint slot = 0; slot < 3; slot++)
        if (g_test_rand_int_range (0, 3) > 0)
          {
            int n = slot == 2 ? g_test_rand_int_range (1, 4) : 0;

            jy_frozen_people_add (people, slot == 1, id * 1000, slot, unit * 77, MIN (n, 1));
            if (n > 1) /* told twice */
              jy_frozen_people_add (people, FALSE, id * 1000, slot, unit * 77, n - 1);
            counts[slot][unit][id] = MAX (n, 1);
          }
  jy_frozen_people_keep (people, 123456789);
  jy_frozen_people_sort (people);
  g_assert_true (jy_frozen_people_has (people, FALSE, 123456789));
  g_assert_false (jy_frozen_people_has (people, TRUE, 123456789));
  jy_frozen_people_name (people, FALSE, 123456789, "", "x");
  for (guint id = 0; id < 300; id++)
    for (int household = 1; household >= 0; household--)
      if (jy_frozen_people_has (people, household, id * 1000))
        jy_frozen_people_name (people, household, id * 1000, NULL,
                               texts[id % G_N_ELEMENTS (texts)]);
  jy_frozen_people_finish (people);

  text = jy_frozen_people_dup_text (people);
  read = jy_frozen_people_parse (text, NULL);
  again = jy_frozen_people_dup_text (read);
  g_assert_cmpstr (again, ==, text);
  g_assert_cmpstr (jy_frozen_people_find (read, FALSE, 123456789)->name, ==, "x");

  for (guint slot = 0; slot < 3; slot++)
    for (int unit = 0; unit < 3; unit++) /* the last: all */
      {
        g_autoptr (GArray) list = jy_frozen_people_list (read, slot, unit * 77, unit == 2);
        guint at = 0;

        for (guint id = 0; id < 300; id++)
          {
            int n = counts[slot][unit % 2][id];

            if (unit == 2 && slot == 2)
              n = counts[slot][0][id] + counts[slot][1][id];
            else if (unit == 2)
              n = MAX (counts[slot][0][id], counts[slot][1][id]);
            if (n == 0)
              continue;
            g_assert_cmpuint (at, <, list->len);
            g_assert_cmpint (g_array_index (list, JyFrozenMember, at).person->id, ==, id * 1000);
            g_assert_cmpint (g_array_index (list, JyFrozenMember, at).n, ==, n);
            g_assert_cmpstr (g_array_index (list, JyFrozenMember, at).person->name, ==,
                             texts[id % G_N_ELEMENTS (texts)]);
            at++;
          }
        g_assert_cmpuint (at, ==, list->len);
      }
}

static void
test_newer (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JyFrozenReport) none = NULL;

  none = jy_frozen_report_parse ("sheets\t1\n", "people\t2\n", &error);
  g_assert_null (none);
  g_assert_error (error, JY_ERROR, JY_ERROR_TOO_NEW);
  g_clear_error (&error);
  none = jy_frozen_report_parse ("", "people\t1\n", &error);
  g_assert_null (none);
  g_assert_error (error, JY_ERROR, JY_ERROR_TOO_NEW);
}

#define VISIT(id, day)                                                                             \
  "INSERT INTO service_record VALUES (" id ", 1, 'hypertension', 12, NULL, '" day "', '" day       \
  "', 2, 'done', 1, '{}', 1, 1, '', '', 'none', NULL, NULL, '', NULL, '');"

/* Every number that counts people is the length of the list behind it, as before so after. */
static void
test_report (JyTestStore *self, gconstpointer data)
{
  JySigningRequest request = { .by = (JySigningBy) GPOINTER_TO_INT (data) };
  g_autoptr (GError) error = NULL;
  g_autoptr (JyFrozenReport) frozen = NULL;
  g_autoptr (JyFrozenReport) read = NULL;
  g_autofree char *sheets = NULL;
  g_autofree char *people = NULL;
  guint n_numbers = 0;

  jy_test_sql (self, jy_test_town);
  jy_test_sql (self, VISIT ("1", "2024-01-15") VISIT ("2", "2024-03-02")); /* one person, twice */
  g_assert_true (jy_period_parse ("2024Q1", &request.period));
  frozen = jy_frozen_report_new (&self->work, &request, NULL, &error);
  g_assert_no_error (error);
  sheets = jy_frozen_sheets_dup_text (frozen->sheets);
  people = jy_frozen_people_dup_text (frozen->people);
  read = jy_frozen_report_parse (sheets, people, &error);
  g_assert_no_error (error);

  for (guint s = 0; s < jy_frozen_sheets_get_n (read->sheets); s++)
    {
      const JySheet *sheet = jy_frozen_sheets_get (read->sheets, s);

      assert_same_sheet (sheet, jy_frozen_sheets_get (frozen->sheets, s));
      for (guint r = 0; r < sheet->n_rows; r++)
        for (guint c = 0; c < sheet->n_columns; c++)
          {
            g_autoptr (GArray) list = jy_frozen_report_list (read, s, r, c);
            JyCell cell = { 0 };
            gint64 n = 0;

            if (list == NULL || sheet->columns[c].type != JY_CELL_INTEGER)
              continue; /* points are of people, too */
            for (guint i = 0; i < list->len; i++)
              n += g_array_index (list, JyFrozenMember, i).n;
            g_assert_true (sheet->get_cell (sheet->data, r, c, &cell));
            if (n != cell.integer) /* some count who was served, not how often */
              n = list->len;
            g_assert_cmpint (n, ==, cell.integer);
            n_numbers += n > 0;
          }
    }
  g_assert_cmpuint (n_numbers, >, 20);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/frozen-report/lines", test_lines);
  g_test_add_func ("/frozen-report/sheets", test_sheets);
  g_test_add_func ("/frozen-report/people", test_people);
  g_test_add_func ("/frozen-report/newer", test_newer);
  for (int by = JY_SIGNING_BY_AREA; by <= JY_SIGNING_BY_SUBDISTRICT; by++)
    {
      g_autofree char *path =
        g_strdup_printf ("/frozen-report/by-%s", jy_signing_by_get_word ((JySigningBy) by));

      g_test_add (path, JyTestStore, GINT_TO_POINTER (by), jy_test_store_set_up, test_report,
                  jy_test_store_tear_down);
    }

  return g_test_run ();
}
