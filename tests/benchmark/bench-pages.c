/* bench-pages.c - service agreements of many households into one PDF
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-bench-centre.h"
#include "jy-store-agreement-find.h"
#include "jy-work-paper.h"

#define N_RUNS 3
#define PAGE 0.006 /* seconds: the goal */

/* A village's. */
static const guint counts[] = { 100, 200, 400 };

static GArray *
find_agreements (JyWork *work)
{
  JyAgreementQuery query = { .view = JY_AGREEMENTS_IN_FORCE, .day = work->today };
  GArray *ids = jy_store_find_agreements (work->store, &query, NULL);

  g_assert_nonnull (ids);
  return ids;
}

/* The first @n of @ids: read, laid out and written.
 * @made: (out): the seconds before writing
 * Returns: the seconds of all */
static double
print (JyWork *work, const GArray *ids, guint n, const char *path, double *made, guint *n_pages)
{
  g_autoptr (JyPaperRequest) request = jy_paper_request_new ("agreement", NULL);
  g_autoptr (JyPrintout) printout = NULL;
  double start;

  request->agreements = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_array_append_vals (request->agreements, ids->data, n);

  start = jy_bench_now ();
  printout = jy_work_make_paper (work, request, NULL);
  g_assert_nonnull (printout);
  *made = jy_bench_now () - start;
  g_assert_true (jy_printout_write_pdf (printout, path, NULL, NULL));
  *n_pages = jy_printout_get_n_pages (printout);

  return jy_bench_now () - start;
}

static void
measure (const char *jiayi, const char *folder, guint n)
{
  g_autofree char *centre = jy_bench_get_centre (jiayi, folder, n);
  g_autofree char *path = g_build_filename (folder, "pages.pdf", NULL);
  g_autoptr (JyStore) store = NULL;
  g_autoptr (GArray) ids = NULL;
  double before = 0, made;
  guint n_before = 0, n_pages;
  JyWork work;

  store = jy_bench_open (centre, JY_STORE_READ_ONLY, NULL, &work);
  ids = find_agreements (&work);
  g_assert_cmpuint (ids->len, >=, counts[G_N_ELEMENTS (counts) - 1]);

  /* The first page of a program waits for its fonts. */
  print (&work, ids, 1, path, &made, &n_pages);
  for (gsize c = 0; c < G_N_ELEMENTS (counts); c++)
    {
      g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (double));
      g_autoptr (GArray) makes = g_array_new (FALSE, FALSE, sizeof (double));
      g_autofree char *name = g_strdup_printf ("%u agreements, a page (goal 1)", counts[c]);
      double seconds;

      for (guint i = 0; i < N_RUNS; i++)
        {
          seconds = print (&work, ids, counts[c], path, &made, &n_pages);
          g_array_append_val (times, seconds);
          g_array_append_val (makes, made);
        }
      seconds = jy_bench_median (times);
      jy_bench_print (name, n, seconds / n_pages, PAGE, "s", "6 ms");
      jy_bench_print ("of these, read and laid out", n, jy_bench_median (makes), seconds, "s",
                      "all of it");
      if (n_before > 0)
        jy_bench_print_growth ("agreements, growth (goal 1.10)", n_pages, seconds, n_before,
                               before);
      before = seconds;
      n_before = n_pages;
    }
  g_unlink (path);
}

int
main (int argc, char **argv)
{
  g_assert_cmpint (argc, ==, 3);

  for (gsize i = 0; i < G_N_ELEMENTS (jy_bench_sizes); i++)
    if (jy_bench_has_size (jy_bench_sizes[i]))
      measure (argv[1], argv[2], jy_bench_sizes[i]);

  return 0;
}
