/* bench-report.c - a quarter's figures beside a bare scan; workbooks beside deflating their XML
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <math.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <zip.h>
#include <zlib.h>

#include "jy-bench-centre.h"
#include "jy-indicator.h"
#include "jy-signing-report.h"

#define N_RUNS 5
#define N_ROWS 50000
#define N_COLUMNS 25

/* The rows that decide the figures, every column looked at. */
static const struct
{
  const char *sql;
  int n_columns;
} scans[] = {
  { "SELECT id, born_on, died_on, moved_out_on, resid_type, residence_pattern FROM resident"
    " ORDER BY id",
    6 },
  { "SELECT resident, household, from_on, until_on FROM membership ORDER BY resident", 4 },
  { "SELECT resident, kind, from_on, until_on FROM condition ORDER BY resident", 4 },
  { "SELECT resident, known_on, last_period_on, due_on, delivered_on, ended_on FROM pregnancy"
    " ORDER BY resident",
    6 },
  { "SELECT resident, axis, value, from_on, until_on FROM class_override ORDER BY resident", 5 },
  { "SELECT m.resident, a.id, a.household, a.team, a.doctor, a.renews, p.price, m.joined_on,"
    "   m.ended_on, m.end_reason, a.signed_on, a.starts_on, a.ends_on, a.ended_on"
    " FROM agreement_member AS m JOIN agreement AS a ON a.id = m.agreement"
    " LEFT JOIN package AS p ON p.id = m.package ORDER BY m.resident",
    14 },
  { "SELECT id, area FROM household ORDER BY id", 2 },
  { "SELECT household, made_on, acceptance FROM contact_attempt", 3 },
  /* What was due and done within a year of the last day. */
  { "SELECT resident, rule, subject, agreement, from_on, to_on, late_until, done_on, cancelled_on"
    " FROM task WHERE resident <> 0 AND to_on BETWEEN '2025-09-30' AND '2027-09-30'"
    " ORDER BY resident, rule, from_on, subject",
    9 },
  { "SELECT h.id, t.rule, t.subject, t.agreement, t.from_on, t.to_on, t.late_until, t.done_on,"
    "   t.cancelled_on FROM household AS h CROSS JOIN task AS t ON t.household = h.id"
    "   AND t.resident = 0 AND t.agreement <> 0 AND t.to_on BETWEEN '2025-09-30' AND '2027-09-30'",
    9 },
  { "SELECT resident, id, done_on, visit_outcome FROM service_record WHERE resident IS NOT NULL"
    " AND done_on BETWEEN '2025-09-30' AND '2027-09-30' ORDER BY resident, done_on",
    4 },
  { "SELECT resident, from_on, until_on FROM home_stay ORDER BY resident", 3 },
  { "SELECT resident, opened_on FROM health_record ORDER BY resident", 2 },
  { "SELECT resident, form, done_on, visit_way, visit_outcome, outcome, next_by, answers"
    " FROM service_record WHERE resident IS NOT NULL AND done_on BETWEEN '2025-03-07'"
    " AND '2026-09-30' ORDER BY resident, done_on",
    8 },
};

static double
scan_all (JyStore *store)
{
  double start = jy_bench_now ();
  gsize n_bytes = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (scans); i++)
    {
      g_autoptr (JyStmt) stmt = jy_store_prepare (store, scans[i].sql, NULL);

      while (jy_stmt_step (stmt, NULL) == JY_STEP_ROW)
        for (int c = 0; c < scans[i].n_columns; c++)
          {
            const char *text = jy_stmt_get_text (stmt, c);

            n_bytes += text != NULL ? strlen (text) : 0;
          }
    }
  g_assert_cmpuint (n_bytes, >, 0);

  return jy_bench_now () - start;
}

/* Every indicator of every area.  Returns: the seconds */
static double
measure_indicators (JyWork *work, JySigningRequest *request)
{
  double start = jy_bench_now ();
  g_autoptr (JySigningFigures) figures = jy_work_count_signing_figures (work, request, NULL);
  gint64 sum = 0;

  for (guint unit = 0; unit <= jy_signing_units_get_n (figures->units); unit++)
    for (guint i = 0; i < jy_n_indicators; i++)
      {
        JyIndicatorValue value;

        jy_indicator_get_value (&jy_indicators[i], figures, unit, &value);
        sum += value.rate.numerator;
      }
  g_assert_cmpint (sum, >, 0);

  return jy_bench_now () - start;
}

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

/* Returns: the seconds of all indicators */
static double
measure_report (const char *jiayi, const char *folder, guint n)
{
  g_autofree char *centre = jy_bench_get_centre (jiayi, folder, n);
  g_autofree char *path = g_build_filename (folder, "report.xlsx", NULL);
  g_autoptr (GArray) bare = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) made = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) counted = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) written = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (JyStore) store = NULL;
  g_autoptr (GByteArray) bytes = NULL;
  JySigningRequest request = { .by = JY_SIGNING_BY_AREA };
  JyWork work;

  store = jy_bench_open (centre, JY_STORE_READ_ONLY, NULL, &work);
  g_assert_true (jy_period_parse ("2026Q3", &request.period));
  for (guint i = 0; i < N_RUNS; i++)
    {
      g_autoptr (JySigningReport) report = NULL;
      double seconds = scan_all (store);

      g_array_append_val (bare, seconds);
      seconds = measure_indicators (&work, &request);
      g_array_append_val (counted, seconds);

      seconds = jy_bench_now ();
      report = jy_work_make_signing_report (&work, &request, NULL);
      seconds = jy_bench_now () - seconds;
      g_array_append_val (made, seconds);

      seconds = jy_bench_now ();
      g_assert_true (jy_signing_report_write (report, path, NULL, NULL));
      seconds = jy_bench_now () - seconds;
      g_array_append_val (written, seconds);
    }

  bytes = unpack (path);
  jy_bench_print ("all indicators of all areas (goal 1.6)", n, jy_bench_median (counted),
                  jy_bench_median (bare), "s", "scanning the same rows");
  jy_bench_print ("a quarter's figures, fulfilment of everybody (goal 1.6)", n,
                  jy_bench_median (made), jy_bench_median (bare), "s", "scanning the same rows");
  jy_bench_print ("report workbook (goal 40 ms)", n, jy_bench_median (written),
                  deflate_all (bytes) + jy_bench_sync (folder, 50), "s",
                  "deflating the same bytes and one fdatasync");
  g_unlink (path);

  return jy_bench_median (counted);
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

/* In a program of its own.  Returns: the seconds; @memory: (out): its peak in bytes */
static double
write_apart (const char *program, const char *path, guint n_rows, double *memory)
{
  g_autofree char *rows = g_strdup_printf ("%u", n_rows);
  const char *argv[] = { program, "--write", path, rows, NULL };
  double start = jy_bench_now ();
  struct rusage usage;
  GPid pid;
  int status;

  g_assert_true (
    g_spawn_async (NULL, (char **) argv, NULL, G_SPAWN_DO_NOT_REAP_CHILD, NULL, NULL, &pid, NULL));
  g_assert_cmpint (wait4 (pid, &status, 0, &usage), ==, pid);
  g_assert_cmpint (status, ==, 0);
  *memory = (double) usage.ru_maxrss * 1024;

  return jy_bench_now () - start;
}

static void
measure_roster (const char *program, const char *folder)
{
  g_autofree char *path = g_build_filename (folder, "roster.xlsx", NULL);
  g_autoptr (GByteArray) bytes = NULL;
  double small, large;
  double seconds;

  write_apart (program, path, 1, &small);
  seconds = write_apart (program, path, N_ROWS, &large);
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
  double before = 0, seconds;

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
      {
        seconds = measure_report (argv[1], argv[2], jy_bench_sizes[i]);
        if (before > 0)
          jy_bench_print ("all indicators: growth exponent (goal 1.10)", jy_bench_sizes[i],
                          log (seconds / before) /
                            log ((double) jy_bench_sizes[i] / jy_bench_sizes[i - 1]),
                          1, "", "growth with the rows");
        before = seconds;
      }

  return 0;
}
