/* bench-workbook.c - the workbooks of a report and of a roster, beside deflating their XML
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <zip.h>
#include <zlib.h>

#include "jy-bench-centre.h"
#include "jy-signing-report.h"

#define N_RUNS 5
#define N_ROWS 50000
#define N_COLUMNS 25
#define SUMMARY 0.04 /* seconds: the goal */

/* Everything inside the workbook @path, one part after another. */
static GByteArray *
unpack (const char *path)
{
  GByteArray *bytes = g_byte_array_new ();
  zip_t *zip = zip_open (path, ZIP_RDONLY, NULL);
  guint8 buffer[65536];
  zip_int64_t n;

  for (zip_int64_t i = 0; i < zip_get_num_entries (zip, 0); i++)
    {
      zip_file_t *part = zip_fopen_index (zip, (zip_uint64_t) i, 0);

      while ((n = zip_fread (part, buffer, sizeof buffer)) > 0)
        g_byte_array_append (bytes, buffer, (guint) n);
      zip_fclose (part);
    }
  zip_close (zip);

  return bytes;
}

static double
deflate_all (const GByteArray *bytes)
{
  uLongf size = compressBound (bytes->len);
  g_autofree guint8 *packed = g_malloc (size);
  double start = jy_bench_now ();

  g_assert_cmpint (compress2 (packed, &size, bytes->data, bytes->len, 6), ==, Z_OK);
  return jy_bench_now () - start;
}

/* Makes and writes the report several times, with its sheets @sheets (nullable: all of them).
 * @limit: (out): deflating the same bytes, and one fdatasync
 * @made: (out): the seconds of the queries
 * Returns: the seconds of writing */
static double
write_report (JyWork *work, const char *folder, const char *sheets, double *limit, double *made)
{
  g_autofree char *path = g_build_filename (folder, "report.xlsx", NULL);
  g_autoptr (GArray) queries = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) writing = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GByteArray) bytes = NULL;
  JySigningRequest request = { .by = JY_SIGNING_BY_AREA };

  g_assert_true (jy_period_parse ("2026Q3", &request.period));
  g_assert_true (sheets == NULL || jy_report_choice_parse (sheets, &request.choice));
  for (guint i = 0; i < N_RUNS; i++)
    {
      double start = jy_bench_now (), seconds;
      g_autoptr (JySigningReport) report = jy_work_make_signing_report (work, &request, NULL);

      seconds = jy_bench_now () - start;
      g_array_append_val (queries, seconds);

      start = jy_bench_now ();
      g_assert_true (jy_signing_report_write (report, path, NULL, NULL));
      seconds = jy_bench_now () - start;
      g_array_append_val (writing, seconds);
    }

  bytes = unpack (path);
  *limit = deflate_all (bytes) + jy_bench_sync (folder, 50);
  *made = jy_bench_median (queries);
  g_unlink (path);
  return jy_bench_median (writing);
}

static void
measure_report (const char *jiayi, const char *folder, guint n)
{
  g_autofree char *centre = jy_bench_get_centre (jiayi, folder, n);
  g_autoptr (JyStore) store = NULL;
  double written, limit, six, all;
  JyWork work;

  store = jy_bench_open (centre, JY_STORE_READ_ONLY, NULL, &work);
  written = write_report (&work, folder, "1,2,3,4,5,6", &limit, &six);
  jy_bench_print ("summary workbook, six sheets (goal 1)", n, written, SUMMARY, "s", "40 ms");
  jy_bench_print ("summary workbook, six sheets", n, written, limit, "s",
                  "deflating the same bytes and one fdatasync");

  written = write_report (&work, folder, NULL, &limit, &all);
  jy_bench_print ("full workbook (goal 1.8)", n, written, limit, "s",
                  "deflating the same bytes and one fdatasync");
  jy_bench_print ("full workbook, its queries", n, all, six, "s", "the queries of six sheets");
}

static gboolean
get_roster_cell (gpointer data, guint row, guint column, JyCell *cell)
{
  char *text = data;

  if (column < 3)
    {
      cell->integer = row * column;
      return TRUE;
    }
  g_snprintf (text, 64, "第%u户%u号张%u", row / 3, column, row * 31 % 997);
  cell->text = text;
  return column % 5 != 0;
}

static void
write_roster (const char *path, guint n_rows)
{
  JySheetColumn columns[N_COLUMNS];
  char text[64];
  JySheet sheet = { .name = "花名册",
                    .columns = columns,
                    .n_columns = N_COLUMNS,
                    .n_rows = n_rows,
                    .get_cell = get_roster_cell,
                    .data = text };

  for (guint c = 0; c < N_COLUMNS; c++)
    columns[c] =
      (JySheetColumn){ .title = "列", .type = c < 3 ? JY_CELL_INTEGER : JY_CELL_TEXT, .width = 12 };
  g_assert_true (jy_workbook_write (path, &sheet, 1, NULL, NULL));
}

static void
measure_roster (const char *program, const char *folder)
{
  g_autofree char *path = g_build_filename (folder, "roster.xlsx", NULL);
  g_autofree char *rows = g_strdup_printf ("%u", N_ROWS);
  const char *argv[] = { program, "--write", path, "1", NULL };
  g_autoptr (GByteArray) bytes = NULL;
  double small, large;
  double seconds;

  /* In a program of its own, for its memory. */
  jy_bench_run (argv, &small);
  argv[3] = rows;
  seconds = jy_bench_run (argv, &large);
  bytes = unpack (path);
  jy_bench_print ("roster workbook 50k x 25 (goal 1.8)", N_ROWS, seconds, deflate_all (bytes), "s",
                  "deflating the same XML");
  jy_bench_print ("roster workbook, more memory (goal 16 MiB)", N_ROWS, large - small,
                  16 * 1024 * 1024, "bytes", "16 MiB");
  g_unlink (path);
}

int
main (int argc, char **argv)
{
  if (argc == 4 && g_str_equal (argv[1], "--write"))
    {
      write_roster (argv[2], (guint) g_ascii_strtoull (argv[3], NULL, 10));
      return 0;
    }
  g_assert_cmpint (argc, ==, 3);

  g_mkdir_with_parents (argv[2], 0700);
  measure_roster (argv[0], argv[2]);
  for (gsize i = 0; i < G_N_ELEMENTS (jy_bench_sizes); i++)
    if (jy_bench_has_size (jy_bench_sizes[i]))
      measure_report (argv[1], argv[2], jy_bench_sizes[i]);

  return 0;
}
