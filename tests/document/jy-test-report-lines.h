/* jy-test-report-lines.h - the printed report of a random centre, and whether its pages have every
 * number
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "document/jy-test-lines.h"
#include "jy-key-figures.h"
#include "jy-work-report-paper.h"
#include "report/jy-test-centres.h"

#define JY_TEST_N_KEY_FIGURES 30

static inline JyPrintout *
jy_test_centre_print (JyTestCentre *self)
{
  g_autoptr (JyReportPaperRequest) request =
    jy_report_paper_request_new (&self->period, self->by, NULL, NULL);
  g_autoptr (GError) error = NULL;
  JyPrintout *printout = jy_work_make_report_paper (&self->test.work, request, &error);

  g_assert_no_error (error);
  return printout;
}

/* Every row of every sheet is on the lines. */
static inline void
jy_test_assert_report (const GPtrArray *lines, const JySigningReport *report)
{
  for (guint s = 0; s < jy_signing_report_get_n_sheets (report); s++)
    jy_test_assert_sheet (lines, jy_signing_report_get_sheet (report, s));
}

static inline void
jy_test_add_count (GPtrArray *row, gint64 count)
{
  g_ptr_array_add (row, g_strdup_printf ("%" G_GINT64_FORMAT, count));
}

/* As it is printed: "38.20%", "12", "—", with a mark where registered people stand in. */
static inline char *
jy_test_dup_value (const JyIndicator *indicator, const JyIndicatorValue *value)
{
  const char *mark = value->is_marked ? "*" : "";
  gint64 hundredths;

  if (!value->is_known || (jy_indicator_is_rate (indicator) && value->rate.denominator == 0))
    return g_strdup ("—");
  if (!jy_indicator_is_rate (indicator))
    return g_strdup_printf ("%" G_GINT64_FORMAT "%s", value->rate.numerator, mark);

  hundredths =
    (value->rate.numerator * 20000 + value->rate.denominator) / (2 * value->rate.denominator);
  return g_strdup_printf ("%" G_GINT64_FORMAT ".%02d%%%s", hundredths / 100,
                          (int) (hundredths % 100), mark);
}

/* Returns: (transfer full) (element-type utf8): what the line of a key figure says up to the values
 * of the periods before: the cells that are not empty */
static inline GPtrArray *
jy_test_list_key_figure (const JyIndicator *indicator,
                         const JyIndicatorValue *now,
                         const JyIndicatorValue then[JY_N_COMPARES])
{
  GPtrArray *row = g_ptr_array_new_with_free_func (g_free);
  JyKeyFigure figure = { .indicator = indicator, .now = *now, .then = { then[0], then[1] } };

  g_ptr_array_add (row, g_strdup (jy_indicator_get_name (indicator)));
  if (now->is_known)
    jy_test_add_count (row, now->rate.numerator);
  if (now->is_known && jy_indicator_is_rate (indicator))
    jy_test_add_count (row, now->rate.denominator);
  g_ptr_array_add (row, jy_test_dup_value (indicator, now));
  for (guint with = 0; with < JY_N_COMPARES; with++)
    {
      g_ptr_array_add (row, jy_test_dup_value (indicator, &then[with]));
      g_ptr_array_add (row, jy_key_figure_dup_change (&figure, (JyCompare) with));
    }
  if (now->target < 0)
    return row;

  g_ptr_array_add (row, g_strdup_printf ("%d%%", now->target));
  if (now->is_known && now->rate.denominator == 0)
    g_ptr_array_add (row, g_strdup ("—"));
  else if (now->is_known && now->missing > 0)
    jy_test_add_count (row, now->missing);
  else if (now->is_known)
    g_ptr_array_add (row, g_strdup ("reached"));
  return row;
}

/* Whether a line says exactly @row. */
static inline gboolean
jy_test_has_line (const GPtrArray *lines, const GPtrArray *row)
{
  for (guint i = 0; i < lines->len; i++)
    {
      const JyTestLine *line = lines->pdata[i];
      gboolean is_same = line->cells->len == row->len;

      for (guint c = 0; c < row->len && is_same; c++)
        is_same = g_str_equal (line->cells->pdata[c], row->pdata[c]);
      if (is_same)
        return TRUE;
    }

  return FALSE;
}

static inline void
jy_test_get_of_all (const JyIndicator *indicator,
                    const JySigningFigures *figures,
                    JyIndicatorValue *value)
{
  jy_indicator_get_value (indicator, figures, jy_signing_units_get_n (figures->units), value);
}

/* Every indicator that is a key figure, of the whole centre, counted again for its period and those
 * it is compared with: on one line, each number in its place. */
static inline void
jy_test_assert_key_figures (const GPtrArray *lines, JyTestCentre *self)
{
  g_autoptr (JySigningFigures) now = jy_test_centre_count (self, &self->period, self->by);
  g_autoptr (GPtrArray) then =
    g_ptr_array_new_with_free_func ((GDestroyNotify) jy_signing_figures_free);
  const JySigningFigures *const compared[JY_N_COMPARES] = { NULL };
  g_autoptr (GArray) chosen = jy_key_figures_new (now, compared);

  for (guint with = 0; with < JY_N_COMPARES; with++)
    {
      JyPeriod period;

      jy_compare_get_period ((JyCompare) with, &now->period, &period);
      g_ptr_array_add (then, jy_test_centre_count (self, &period, self->by));
    }

  g_assert_cmpuint (chosen->len, ==, JY_TEST_N_KEY_FIGURES);
  for (guint i = 0; i < chosen->len; i++)
    {
      const JyIndicator *indicator = g_array_index (chosen, JyKeyFigure, i).indicator;
      JyIndicatorValue value, before[JY_N_COMPARES];
      g_autoptr (GPtrArray) row = NULL;

      jy_test_get_of_all (indicator, now, &value);
      for (guint with = 0; with < JY_N_COMPARES; with++)
        jy_test_get_of_all (indicator, then->pdata[with], &before[with]);
      row = jy_test_list_key_figure (indicator, &value, before);
      g_test_message ("key figure %s", indicator->id);
      g_assert_true (jy_test_has_line (lines, row));
    }
}
