/* test-trend-document.c - trends on paper: each drawing, and each measurement, once
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "jy-date.h"
#include "jy-printout-private.h"
#include "jy-trend-document.h"
#include "jy-trend-series.h"

static GDate
on (const char *text)
{
  GDate day;

  g_assert_true (jy_date_from_text (text, &day));
  return day;
}

/* @n months from January 2024 on, pressure between 120 and 160 */
static JyTrendSeries *
make (guint n)
{
  JyTrendSeries *series;
  g_autofree JyTrendRecord *records = g_new0 (JyTrendRecord, n);
  const JyTrendPerson person = { 1, on ("1970-01-01") };
  const JyTrendRule rule = { { 0 }, jy_outcome_parameters_default };

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *sbp = g_strdup_printf ("%u", 120 + i * 40 / MAX (n - 1, 1));
      JyAnswers *answers = jy_answers_new ();

      jy_answers_set (answers, "sbp", sbp);
      jy_answers_set (answers, "dbp", "80");
      records[i] = (JyTrendRecord){ (gint64) i + 1, on ("2024-01-15"), "hypertension", answers };
      g_date_add_months (&records[i].day, i);
    }
  series = jy_trend_series_new (JY_TREND_PRESSURE, records, n, &person, &rule, 1);
  for (guint i = 0; i < n; i++)
    jy_answers_free ((JyAnswers *) records[i].answers);

  return series;
}

static guint
count (const JyPrintout *self, const char *text)
{
  guint n = 0;

  for (guint i = 0; i < self->items->len; i++)
    {
      const JyPageItem *item = &g_array_index (self->items, JyPageItem, i);

      n += item->kind == JY_ITEM_TEXT && item->length == strlen (text) &&
           strncmp (item->text, text, item->length) == 0;
    }

  return n;
}

/* A drawing for each trend; a row for each service, the latest first; headings on every page. */
static void
test_pages (void)
{
  g_autoptr (GPtrArray) trends =
    g_ptr_array_new_with_free_func ((GDestroyNotify) jy_trend_series_free);
  GPtrArray *documents = g_ptr_array_new_with_free_func ((GDestroyNotify) jy_document_free);
  g_autoptr (JyPrintout) printout = NULL;
  guint n_drawings = 0, n_titled = 0;
  double last = 0;

  g_ptr_array_add (trends, make (60));
  g_ptr_array_add (trends, make (3));
  g_ptr_array_add (documents, jy_trend_document_new ("刘建国", trends));
  printout = jy_printout_new ("X", documents, NULL, NULL);

  for (guint i = 0; i < printout->items->len; i++)
    {
      const JyPageItem *item = &g_array_index (printout->items, JyPageItem, i);

      n_drawings += item->kind == JY_ITEM_DRAWING;
    }
  g_assert_cmpuint (n_drawings, ==, 2);
  g_assert_cmpuint (jy_printout_get_n_pages (printout), >, 1);
  n_titled = count (printout, "Date");
  g_assert_cmpuint (n_titled, ==, jy_printout_get_n_pages (printout));

  for (guint i = 0; i < 60; i++)
    {
      GDate day = on ("2024-01-15");
      char text[JY_DATE_TEXT_SIZE];

      g_date_add_months (&day, i);
      jy_date_to_text (&day, text);
      g_assert_cmpuint (count (printout, text), ==, 1);
    }
  for (guint i = 0; i < printout->items->len; i++)
    {
      const JyPageItem *item = &g_array_index (printout->items, JyPageItem, i);

      if (item->kind != JY_ITEM_TEXT || item->length != 10 || item->text[4] != '-')
        continue;
      if (last == 0)
        g_assert_cmpint (strncmp (item->text, "2028-12-15", 10), ==, 0);
      last = item->y;
    }
  g_assert_cmpfloat (last, >, 0);
}

/* The drawing is what is on the screen, and it is painted. */
static void
test_paint (void)
{
  g_autoptr (GPtrArray) trends =
    g_ptr_array_new_with_free_func ((GDestroyNotify) jy_trend_series_free);
  GPtrArray *documents = g_ptr_array_new_with_free_func ((GDestroyNotify) jy_document_free);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, 595, 842);
  cairo_t *cr = cairo_create (surface);
  g_autoptr (JyPrintout) printout = NULL;
  guint n = 0;

  g_ptr_array_add (trends, make (12));
  g_ptr_array_add (documents, jy_trend_document_new ("刘建国", trends));
  printout = jy_printout_new ("X", documents, NULL, NULL);
  jy_printout_paint (printout, 0, cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  for (int y = 100; y < 240; y++)
    for (int x = 57; x < 538; x++)
      n += cairo_image_surface_get_data (
             surface)[y * cairo_image_surface_get_stride (surface) + x] > 100;
  cairo_surface_destroy (surface);
  g_assert_cmpuint (n, >, 500);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/trend-document/pages", test_pages);
  g_test_add_func ("/trend-document/paint", test_paint);
  return g_test_run ();
}
