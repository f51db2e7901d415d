/* bench-report-paper.c - the printed report: its first page on the screen, all pages in a file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-bench-centre.h"
#include "jy-work-report-paper.h"

#define N_RUNS 5
#define FIRST_PAGE 0.3 /* seconds: the goal */
#define PAGE 0.006     /* the same */
#define PIXELS 900     /* the width of a page on the screen */

static void
paint_first (const JyPrintout *printout)
{
  const JyPaperSize *size = jy_paper_get_size (jy_printout_get_paper (printout, 0));
  double scale = PIXELS / size->width;
  cairo_surface_t *surface =
    cairo_image_surface_create (CAIRO_FORMAT_RGB24, PIXELS, (int) (size->height * scale));
  cairo_t *cr = cairo_create (surface);

  cairo_scale (cr, scale, scale);
  jy_printout_paint (printout, 0, cr);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

/* One pass over everybody.  Returns: the seconds */
static double
count_once (JyWork *work, JySigningRequest *request)
{
  double start = jy_bench_now ();
  g_autoptr (JySigningFigures) figures = jy_work_count_signing_figures (work, request, NULL);

  g_assert_nonnull (figures);
  return jy_bench_now () - start;
}

/* Returns: the seconds of making all pages */
static double
measure (const char *jiayi, const char *folder, guint n)
{
  g_autofree char *centre = jy_bench_get_centre (jiayi, folder, n);
  g_autofree char *path = g_build_filename (folder, "report.pdf", NULL);
  g_autoptr (GArray) shown = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) first = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) passes = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) made = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) written = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (JyStore) store = NULL;
  JySigningRequest request = { .by = JY_SIGNING_BY_AREA };
  guint n_pages = 1;
  JyWork work;

  store = jy_bench_open (centre, JY_STORE_READ_ONLY, NULL, &work);
  g_assert_true (jy_period_parse ("2026Q3", &request.period));
  for (guint i = 0; i < N_RUNS; i++)
    {
      double pass = count_once (&work, &request);
      double start = jy_bench_now (), seconds, cover_start;
      g_autoptr (JySigningReport) report = jy_work_make_signing_report (&work, &request, NULL);
      g_autoptr (JyReportPaperRequest) paper =
        jy_report_paper_request_new (&request.period, request.by, report, NULL);
      g_autoptr (JyPrintout) cover = NULL;
      g_autoptr (JyPrintout) printout = NULL;

      cover_start = jy_bench_now ();
      cover = jy_report_paper_make_cover (report);
      paint_first (cover);
      seconds = jy_bench_now () - cover_start;
      g_array_append_val (shown, seconds);
      seconds = jy_bench_now () - start;
      g_array_append_val (first, seconds);

      g_array_append_val (passes, pass);
      start = jy_bench_now ();
      printout = jy_work_make_report_paper (&work, paper, NULL);
      seconds = jy_bench_now () - start;
      g_array_append_val (made, seconds);

      n_pages = jy_printout_get_n_pages (printout);
      start = jy_bench_now ();
      g_assert_true (jy_printout_write_pdf (printout, path, NULL, NULL));
      seconds = (jy_bench_now () - start) / n_pages;
      g_array_append_val (written, seconds);
    }
  g_unlink (path);

  jy_bench_print ("printed report, first page of a report that is shown", n,
                  jy_bench_median (shown), FIRST_PAGE, "s", "the goal");
  jy_bench_print ("printed report, first page from the records", n, jy_bench_median (first),
                  FIRST_PAGE, "s", "the goal");
  jy_bench_print ("printed report, all pages laid out", n, jy_bench_median (made),
                  jy_bench_median (passes), "s", "all figures of the register once");
  jy_bench_print ("printed report, a page into the PDF", n, jy_bench_median (written), PAGE, "s",
                  "the goal");
  return jy_bench_median (made);
}

int
main (int argc, char **argv)
{
  g_assert_cmpint (argc, ==, 3);
  jy_bench_grow (argv[1], argv[2], measure, "printed report, growth (goal 1.10)");

  return 0;
}
