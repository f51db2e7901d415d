/* test-report-names.c - what the centre may call sheets and columns, and that it can be undone
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "jy-error.h"
#include "jy-test-layout.h"
#include "jy-work-history.h"

static const struct
{
  const char *name;
  const char *refused; /* part of the sentence */
} names[] = {
  { "Signing targets 2", NULL },
  { "123456789012345678901234567890表", NULL },
  { "1234567890123456789012345678901表", "31" },
  { "123456789012345678901234567890\xf0\xa0\xae\xb7", "31" }, /* two units of UTF-16 */
  { "", "Type" },
  { "   ", "Type" },
  { "a/b", "none of" },
  { "a[1]", "none of" },
  { "what?", "none of" },
  { "a\tb", "none of" },
  { "'a", "apostrophe" },
  { "a'", "apostrophe" },
  { "a'b", NULL },
  { "Q3", "cell" },
  { "2024", "cell" },
  { "R1C1", "cell" },
  { "2024年", NULL },
  { "history", "keeps" },
  { "Signing SUMMARY", "Another" },
  { "Other", "Another" },
};

static void
test_names (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (JyReportLayout) layout = jy_test_layout_describe (self);
      g_autoptr (GError) error = NULL;
      const char *problem;

      jy_test_layout_rename (&jy_report_layout_find (layout, JY_REPORT_YEAR)->name, "Other");
      jy_test_layout_rename (&jy_report_layout_get (layout, 0)->name, names[i].name);
      problem = jy_report_layout_judge_name (layout, 0);
      g_test_message ("“%s”: %s", names[i].name, problem);
      if (names[i].refused == NULL)
        g_assert_null (problem);
      else
        g_assert_nonnull (strstr (problem, names[i].refused));
      g_assert_true (jy_test_layout_set (self, layout, &error) == (problem == NULL));
      if (problem != NULL)
        g_assert_error (error, JY_ERROR, JY_ERROR_INVALID);
    }
}

static void
test_titles (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (JyReportLayout) layout = jy_test_layout_describe (self);
  g_autoptr (GError) error = NULL;
  JyLayoutSheet *chronic = jy_report_layout_find (layout, JY_REPORT_CHRONIC);
  JyLayoutColumn *column = jy_layout_sheet_get (
    chronic, jy_test_layout_find (chronic, "hypertension-to-standard-managed"));

  jy_test_layout_rename (&column->title, " ");
  g_assert_nonnull (jy_layout_sheet_judge_title (chronic, column->place));
  g_assert_false (jy_test_layout_set (self, layout, &error));
  g_assert_error (error, JY_ERROR, JY_ERROR_INVALID);
  jy_test_layout_rename (&column->title, "To standard"); /* another one below the same heading is */
  g_assert_nonnull (jy_layout_sheet_judge_title (chronic, column->place));
  jy_test_layout_rename (&column->title, "Controlled"); /* below another heading */
  g_assert_null (jy_layout_sheet_judge_title (chronic, column->place));
}

static void
test_groups (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  static const struct
  {
    const char *title;
    const char *refused; /* part of the sentence */
  } cases[] = { { "高血压", NULL },
                { " ", "Type" },
                { "Diabetes", "Other columns" },
                { "糖尿病", "Other columns" } };
  g_autoptr (JyReportLayout) layout = jy_test_layout_describe (self);
  JyLayoutSheet *chronic = jy_report_layout_find (layout, JY_REPORT_CHRONIC);
  JyLayoutGroup *group = jy_layout_sheet_find_group (chronic, "hypertension");

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      const char *problem;
      guint sheet = 0, column = 0;

      if (i + 1 == G_N_ELEMENTS (cases))
        jy_test_layout_rename (&jy_layout_sheet_find_group (chronic, "diabetes")->title, "糖尿病");
      jy_test_layout_rename (&group->title, cases[i].title);
      problem = jy_layout_sheet_judge_group (chronic, group);
      g_test_message ("“%s”: %s", cases[i].title, problem);
      if (cases[i].refused == NULL)
        g_assert_null (problem);
      else
        g_assert_nonnull (strstr (problem, cases[i].refused));

      problem = jy_report_layout_find_problem (layout, &sheet, &column);
      g_assert_true ((problem == NULL) == (cases[i].refused == NULL));
      if (problem != NULL)
        {
          g_assert_cmpuint (sheet, ==, JY_REPORT_CHRONIC - 1);
          g_assert_cmpuint (column, ==, jy_test_layout_find (chronic, "hypertension-patients"));
        }
    }
}

/* It is one operation, which can be undone; as delivered again stores nothing of sheets. */
static void
test_undo (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (JyReportLayout) layout = jy_test_layout_describe (self);
  g_autoptr (JyReportLayout) after = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  gint64 operation;

  for (guint i = 0; i < layout->sheets->len; i++)
    jy_report_layout_get (layout, i)->is_shown = FALSE;
  g_assert_false (jy_test_layout_set (self, layout, &error));
  g_assert_error (error, JY_ERROR, JY_ERROR_INVALID);
  g_clear_error (&error);

  jy_report_layout_get (layout, 2)->is_shown = TRUE;
  jy_test_layout_must_set (self, layout);
  operation = self->work.operation;
  {
    g_autoptr (JySigningReport) report = jy_test_layout_make (self);

    g_assert_cmpuint (jy_signing_report_get_n_sheets (report), ==, 1);
    g_assert_cmpuint (jy_signing_report_get_which (report, 0), ==, JY_REPORT_GROUPS);
  }

  jy_work_undo (&self->work, &operation, &error);
  g_assert_no_error (error);
  after = jy_test_layout_describe (self);
  text = jy_report_layout_dup_text (after);
  g_assert_cmpstr (text, ==, "");

  jy_test_layout_rename (&jy_report_layout_find (layout, JY_REPORT_GROUPS)->name, "重点");
  jy_report_layout_move (layout, 2, 9);
  jy_test_layout_must_set (self, layout);
  jy_report_layout_reset (layout);
  jy_test_layout_must_set (self, layout);
  g_free (text);
  text = jy_report_layout_dup_text (layout);
  g_assert_cmpstr (text, ==, "");
}

/* A name given in one language may be what another sheet is called in another. */
static void
test_other_language (JyTestStore *self G_GNUC_UNUSED, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (JyReportLayout) layout = jy_report_layout_new ();
  g_autofree char *one = NULL;
  g_autofree char *other = NULL;

  jy_test_layout_rename (&jy_report_layout_find (layout, JY_REPORT_YEAR)->name, "Signing summary");
  one = jy_report_layout_dup_name (layout, JY_REPORT_YEAR);
  other = jy_report_layout_dup_name (layout, JY_REPORT_SUMMARY);
  g_assert_cmpstr (one, ==, "Signing summary");
  g_assert_cmpstr (other, ==, "Signing summary (2)");
}

/* Sheets that are asked for by name are told as the centre wants them, also hidden ones. */
static void
test_chosen (JyTestStore *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (JyReportLayout) layout = jy_test_layout_describe (self);
  g_autoptr (JySigningReport) report = NULL;
  g_autoptr (GError) error = NULL;
  JySigningRequest request = { .by = JY_SIGNING_BY_AREA };

  jy_report_layout_find (layout, JY_REPORT_TARGETS)->is_shown = FALSE;
  jy_test_layout_rename (&jy_report_layout_find (layout, JY_REPORT_TARGETS)->name, "任务");
  jy_test_layout_must_set (self, layout);
  g_assert_true (jy_period_parse ("2024Q1", &request.period));
  g_assert_true (jy_report_choice_parse ("2,targets", &request.choice));
  report = jy_work_make_signing_report (&self->work, &request, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (jy_signing_report_get_n_sheets (report), ==, 2);
  g_assert_cmpstr (jy_signing_report_get_sheet (report, 1)->name, ==, "任务");
}

#define add(path, func)                                                                            \
  g_test_add (path, JyTestStore, NULL, jy_test_layout_set_up, func, jy_test_store_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add ("/report-names/names", test_names);
  add ("/report-names/titles", test_titles);
  add ("/report-names/groups", test_groups);
  add ("/report-names/undo", test_undo);
  add ("/report-names/other-language", test_other_language);
  add ("/report-names/chosen", test_chosen);
  return g_test_run ();
}
