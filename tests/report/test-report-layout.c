/* test-report-layout.c - sheets and columns as the centre wants them, in the workbook that is
 * written
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <math.h>

#include <glib/gstdio.h>

#include "jy-test-layout.h"
#include "jy-test-xlsx.h"

static char *folder;
static char *path;

static JySigningReport *
write_book (JyTestStore *self)
{
  g_autoptr (GError) error = NULL;
  JySigningReport *report = jy_test_layout_make (self);

  jy_signing_report_write (report, path, NULL, &error);
  g_assert_no_error (error);
  return report;
}

static guint
find_sheet (const JyReportLayout *layout, JyReportSheet which)
{
  for (guint i = 0; i < layout->sheets->len; i++)
    if (jy_report_layout_get (layout, i)->which == which)
      return i;

  g_assert_not_reached ();
}

static void
show_only (JyLayoutSheet *sheet, const char *const *ids)
{
  for (guint c = 1; c < sheet->columns->len; c++)
    jy_layout_sheet_get (sheet, c)->is_shown = FALSE;
  for (guint i = 0; ids[i] != NULL; i++)
    {
      guint c = jy_test_layout_find (sheet, ids[i]);

      jy_layout_sheet_get (sheet, c)->is_shown = TRUE;
      jy_layout_sheet_move (sheet, c, i + 1);
    }
}

/* Nothing is stored for what is as delivered, and every column has an id of its own. */
static void
test_delivered (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (JyReportLayout) layout = jy_test_layout_describe (self);
  g_autofree char *text = jy_report_layout_dup_text (layout);
  JyReportChoice choice;

  g_assert_cmpstr (text, ==, "");
  jy_report_layout_get_choice (layout, &choice);
  g_assert_cmpuint (choice.n, ==, JY_N_REPORT_SHEETS - 1);
  for (guint i = 0; i < layout->sheets->len; i++)
    {
      const JyLayoutSheet *sheet = jy_report_layout_get (layout, i);

      g_assert_cmpuint (sheet->which, ==, i + 1);
      g_assert_cmpuint (sheet->columns->len, >, 1);
      for (guint c = 0; c < sheet->columns->len; c++)
        {
          const JyLayoutColumn *column = jy_layout_sheet_get (sheet, c);

          g_assert_cmpuint (jy_test_layout_find (sheet, column->id), ==, c);
          g_assert_cmpuint (column->place, ==, c);
        }
    }
}

/* Written down by hand: 宝塔社区 has signed 3 of 100, 石塘村 1 of 3. */
static void
test_columns (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  static const char *const ids[] = { "signing-rate-percent", "people-signed-already",
                                     "population-served", NULL };
  g_autoptr (JyReportLayout) layout = jy_test_layout_describe (self);
  g_autoptr (JySigningReport) report = NULL;
  g_autoptr (JyTableReader) reader = NULL;
  g_autofree char *xml = NULL;
  g_autofree char *rate = NULL;
  JyLayoutSheet *targets = jy_report_layout_find (layout, JY_REPORT_TARGETS);

  show_only (targets, ids);
  jy_test_layout_rename (&targets->name, "签约进度 it's");
  jy_test_layout_rename (&jy_layout_sheet_get (targets, 2)->title, "已签");
  jy_report_layout_move (layout, find_sheet (layout, JY_REPORT_TARGETS), 3);
  jy_report_layout_find (layout, JY_REPORT_MONTHS)->is_shown = FALSE;
  jy_test_layout_must_set (self, layout);

  report = write_book (self);
  reader = jy_table_reader_open (path, NULL, NULL);
  g_assert_cmpuint (jy_table_reader_get_n_sheets (reader), ==, JY_N_REPORT_SHEETS - 2);
  g_assert_cmpstr (jy_table_reader_get_sheet_name (reader, 0), ==, "Signing summary");
  g_assert_cmpstr (jy_table_reader_get_sheet_name (reader, 2), ==, "签约进度 it's");

  xml = jy_test_read_sheet (path, 2);
  rate = jy_test_cut_cell (xml, "B5");
  g_assert_cmpstr (rate, ==, "<f>IF(N(D5)=0,\"—\",ROUND(C5*100/D5,2))</f><v>33.33</v>");
  g_assert_cmpfloat (jy_test_read_number (xml, "B4"), ==, 3);
  g_assert_cmpfloat (jy_test_read_number (xml, "C4"), ==, 3);
  g_assert_cmpfloat (jy_test_read_number (xml, "D4"), ==, 100);
  g_assert_null (strstr (xml, "r=\"E4\""));
  g_assert_cmpstr (jy_signing_report_get_sheet (report, 2)->columns[2].title, ==, "已签");
  g_assert_cmpstr (jy_signing_report_get_sheet (report, 2)->columns[2].id, ==,
                   "people-signed-already");
  g_assert_cmpstr (jy_signing_report_get_sheet (report, 2)->title, ==, "签约进度 it's");
}

/* What stands above several columns is called otherwise wherever it stands. */
static void
test_groups (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  static const char *const ids[] = { "hypertension-patients", "diabetes-patients",
                                     "hypertension-controlled-controlled", NULL };
  g_autoptr (JyReportLayout) layout = jy_test_layout_describe (self);
  g_autoptr (JyReportLayout) after = NULL;
  g_autoptr (JySigningReport) report = NULL;
  g_autofree char *strings = NULL;
  JyLayoutSheet *chronic = jy_report_layout_find (layout, JY_REPORT_CHRONIC);
  const JySheet *sheet;

  show_only (chronic, ids);
  jy_test_layout_rename (&jy_layout_sheet_find_group (chronic, "hypertension")->title,
                         "高血压 & <1>");
  jy_test_layout_rename (&jy_layout_sheet_get (chronic, 1)->title, "患者");
  jy_test_layout_rename (&jy_layout_sheet_get (chronic, 2)->title, "患者");
  jy_test_layout_must_set (self, layout);

  report = write_book (self);
  sheet = jy_test_get_sheet (report, JY_REPORT_CHRONIC);
  g_assert_cmpuint (sheet->n_columns, ==, 4);
  g_assert_cmpstr (sheet->columns[1].group, ==, "高血压 & <1>");
  g_assert_cmpstr (sheet->columns[2].group, ==, "Diabetes");
  g_assert_cmpstr (sheet->columns[3].group, ==, "Hypertension controlled");
  strings = jy_test_read_part (path, "xl/sharedStrings.xml");
  g_assert_nonnull (strstr (strings, "<t>高血压 & <1></t>"));

  after = jy_test_layout_describe (self);
  chronic = jy_report_layout_find (after, JY_REPORT_CHRONIC);
  g_assert_cmpstr (jy_layout_sheet_find_group (chronic, "hypertension")->title, ==, "高血压 & <1>");
  g_assert_cmpstr (jy_layout_sheet_find_group (chronic, "hypertension")->delivered, ==,
                   "Hypertension");
  jy_report_layout_reset (after);
  jy_test_layout_must_set (self, after);
  g_clear_pointer (&report, jy_signing_report_unref);
  report = jy_test_layout_make (self);
  g_assert_cmpstr (jy_test_get_sheet (report, JY_REPORT_CHRONIC)->columns[7].group, ==,
                   "Hypertension");
}

/* A rate whose numbers are not shown is a number. */
static void
test_hidden_operand (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  static const char *const ids[] = { "people-signed-already", "signing-rate-percent", NULL };
  g_autoptr (JyReportLayout) layout = jy_test_layout_describe (self);
  g_autoptr (JySigningReport) report = NULL;
  g_autofree char *xml = NULL;
  g_autofree char *rate = NULL;

  show_only (jy_report_layout_find (layout, JY_REPORT_TARGETS), ids);
  jy_test_layout_must_set (self, layout);
  report = write_book (self);
  xml = jy_test_read_sheet (path, 0);
  rate = jy_test_cut_cell (xml, "C5");
  g_assert_cmpstr (rate, ==, "<v>33.33</v>");
  g_assert_null (strstr (xml, "<f>"));
}

static void
check_formula (const char *xml, const JySheet *delivered, const JySheet *shown, const char *cell)
{
  g_autofree char *all = jy_test_cut_cell (xml, cell);
  g_autofree char *numerator = jy_test_cut (all, "<f>", "ROUND(", "*");
  g_autofree char *denominator = jy_test_cut (all, "<f>", "100/", ",");
  g_autofree char *value = jy_test_cut (all, "<f>", "<v>", "</v>");
  const JySheetColumn *rate = NULL;
  double of = jy_test_read_number (xml, denominator);

  for (guint c = 0; c < delivered->n_columns; c++)
    if (g_str_equal (delivered->columns[c].id, shown->columns[jy_test_get_column (cell)].id))
      rate = &delivered->columns[c];
  g_assert_cmpstr (shown->columns[jy_test_get_column (numerator)].id, ==,
                   delivered->columns[rate->numerator].id);
  g_assert_cmpstr (shown->columns[jy_test_get_column (denominator)].id, ==,
                   delivered->columns[rate->denominator].id);
  if (of == 0)
    g_assert_cmpstr (value, ==, "—");
  else
    g_assert_cmpfloat_with_epsilon (g_ascii_strtod (value, NULL),
                                    jy_test_read_number (xml, numerator) * 100 / of, 0.0051);
}

/* Returns: how many formulas the sheet has, all of which are right */
static guint
check_formulas (const JySigningReport *report, guint sheet)
{
  g_autofree char *xml = jy_test_read_sheet (path, sheet);
  g_autoptr (GRegex) cell = g_regex_new ("<c r=\"([A-Z]+[0-9]+)\"[^>]*><f>", 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  guint n = 0;

  for (g_regex_match (cell, xml, 0, &match); g_match_info_matches (match);
       g_match_info_next (match, NULL))
    {
      g_autofree char *name = g_match_info_fetch (match, 1);

      check_formula (xml, jy_signing_report_get_delivered (report, sheet),
                     jy_signing_report_get_sheet (report, sheet), name);
      n++;
    }

  return n;
}

/* Every sheet that is linked or drawn is there. */
static guint
check_places (const char *xml, const char *pattern)
{
  g_autoptr (GRegex) place = g_regex_new (pattern, 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  guint n = 0;

  for (g_regex_match (place, xml, 0, &match); g_match_info_matches (match);
       g_match_info_next (match, NULL))
    {
      g_autofree char *name = g_match_info_fetch (match, 1);

      g_test_message ("%s", name);
      g_assert_true (jy_test_has_sheet (path, name));
      n++;
    }

  return n;
}

static void
change_columns (JyLayoutSheet *sheet)
{
  for (guint c = 1; c < sheet->columns->len; c++)
    {
      JyLayoutColumn *column = jy_layout_sheet_get (sheet, c);

      column->is_shown = g_test_rand_int_range (0, 4) > 0;
      if (g_test_rand_int_range (0, 8) == 0)
        {
          g_autofree char *title = g_strdup_printf ("=%s", column->id);

          jy_test_layout_rename (&column->title, title);
        }
    }
  for (guint n = 0; n < 4 && sheet->columns->len > 2; n++)
    {
      gint32 end = (gint32) sheet->columns->len;

      jy_layout_sheet_move (sheet, (guint) g_test_rand_int_range (1, end),
                            (guint) g_test_rand_int_range (1, end));
    }
}

static void
change (JyReportLayout *layout)
{
  static const char *const names[] = {
    "it's", "表 & <1>", "a\"b", "2024 表", "Ünï", "'x", "甲.乙"
  };
  gint32 n = (gint32) layout->sheets->len;

  for (guint i = 0; i < layout->sheets->len; i++)
    {
      JyLayoutSheet *sheet = jy_report_layout_get (layout, i);

      change_columns (sheet);
      sheet->is_shown = g_test_rand_int_range (0, 3) > 0;
      if (i < G_N_ELEMENTS (names))
        jy_test_layout_rename (&sheet->name, names[i]);
      if (jy_report_layout_judge_name (layout, i) != NULL)
        g_clear_pointer (&sheet->name, g_free);
    }
  for (guint i = 0; i < 10; i++)
    jy_report_layout_move (layout, (guint) g_test_rand_int_range (0, n),
                           (guint) g_test_rand_int_range (0, n));
  jy_report_layout_find (layout, JY_REPORT_SUMMARY)->is_shown = TRUE;
  jy_report_layout_find (layout, JY_REPORT_CHECKS)->is_shown = TRUE;
}

/* Whatever is hidden, moved and renamed: formulas compute what they say, and nothing leads to what
 * is not there. */
static void
test_random (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  guint n_formulas = 0, n_links = 0, n_series = 0;

  for (guint i = 0; i < 12; i++)
    {
      g_autoptr (JyReportLayout) layout = jy_test_layout_describe (self);
      g_autoptr (JySigningReport) report = NULL;

      change (layout);
      jy_test_layout_must_set (self, layout);
      report = write_book (self);
      g_assert_true (jy_signing_report_is_good (report));
      for (guint s = 0; s < jy_signing_report_get_n_sheets (report); s++)
        {
          g_autofree char *xml = jy_test_read_sheet (path, s);

          n_formulas += check_formulas (report, s);
          n_links += check_places (xml, "location=\"(.+?)!A[0-9]+\" ");
        }
      for (guint c = 1; c <= 2; c++)
        {
          g_autofree char *part = g_strdup_printf ("xl/charts/chart%u.xml", c);
          g_autofree char *xml = jy_test_read_part (path, part);

          n_series += xml != NULL ? check_places (xml, "<c:f>(.+?)!\\$[A-Z]+\\$[0-9]+") : 0;
        }
    }

  g_assert_cmpuint (n_formulas, >, 100);
  g_assert_cmpuint (n_links, >, 20);
  g_assert_cmpuint (n_series, >, 4);
}

/* A chart draws the columns that are shown, where they are shown, by their headings. */
static void
test_charts (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  static const char *const ids[] = { "people-signed-already", NULL };
  g_autoptr (JyReportLayout) layout = jy_test_layout_describe (self);
  g_autoptr (JySigningReport) report = NULL;
  g_autofree char *chart = NULL;
  g_autofree char *other = NULL;
  JyLayoutSheet *targets = jy_report_layout_find (layout, JY_REPORT_TARGETS);

  show_only (targets, ids);
  jy_test_layout_rename (&targets->name, "任务");
  jy_test_layout_rename (&jy_layout_sheet_get (targets, 1)->title, "已签人数");
  jy_report_layout_find (layout, JY_REPORT_FULFILMENT)->is_shown = FALSE;
  jy_test_layout_must_set (self, layout);
  report = write_book (self);
  chart = jy_test_read_part (path, "xl/charts/chart1.xml");
  other = jy_test_read_part (path, "xl/charts/chart2.xml");
  g_assert_nonnull (strstr (chart, "<c:v>已签人数</c:v>"));
  g_assert_nonnull (strstr (chart, "'任务'!$B$4:$B$5"));
  g_assert_null (strstr (chart, "$C$"));
  g_assert_null (other);
}

#define add(path, func)                                                                            \
  g_test_add (path, JyTestStore, NULL, jy_test_layout_set_up, func, jy_test_store_tear_down)

int
main (int argc, char **argv)
{
  int failed;

  g_test_init (&argc, &argv, NULL);
  folder = jy_test_make_folder ();
  path = g_build_filename (folder, "report.xlsx", NULL);
  add ("/report-layout/delivered", test_delivered);
  add ("/report-layout/columns", test_columns);
  add ("/report-layout/groups", test_groups);
  add ("/report-layout/hidden-operand", test_hidden_operand);
  add ("/report-layout/random", test_random);
  add ("/report-layout/charts", test_charts);
  failed = g_test_run ();
  jy_test_remove_folder (folder);
  g_free (path);
  g_free (folder);
  return failed;
}
