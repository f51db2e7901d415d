/* jy-bench.h - what the benchmarks share: a clock, percentiles, the line they print
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Every benchmark measures its limit in the same run and prints one JSON line with the ratio; none
 * of them passes or fails.
 */
#pragma once

#include <fcntl.h>
#include <math.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "jy-test.h"

/* Seconds since some moment; with JY_BENCH_CPU set, seconds of the processor that this process
 * used: on a machine that does other things besides, those can be compared. */
static inline double
jy_bench_now (void)
{
  struct timespec used;

  if (g_getenv ("JY_BENCH_CPU") == NULL)
    return (double) g_get_monotonic_time () / G_USEC_PER_SEC;

  g_assert_cmpint (clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &used), ==, 0);
  return (double) used.tv_sec + (double) used.tv_nsec / 1e9;
}

static inline int
jy_bench_compare (gconstpointer a, gconstpointer b)
{
  double x = *(const double *) a;
  double y = *(const double *) b;

  return (x > y) - (x < y);
}

/* @part: 0.5 for the median, 0.99 for the 99th percentile; sorts @values */
static inline double
jy_bench_percentile (GArray *values, double part)
{
  guint i = (guint) (part * (values->len - 1) + 0.5);

  g_array_sort (values, jy_bench_compare);
  return g_array_index (values, double, i);
}

static inline double
jy_bench_median (GArray *values)
{
  return jy_bench_percentile (values, 0.5);
}

/* One line: @value and @limit in seconds (or whatever @unit says), @peer what the limit is. */
static inline void
jy_bench_print (
  const char *name, guint n, double value, double limit, const char *unit, const char *peer)
{
  g_print ("{\"name\": \"%s\", \"n\": %u, \"value\": %.9g, \"limit\": %.9g, \"unit\": \"%s\", "
           "\"ratio\": %.3f, \"peer\": \"%s\"}\n",
           name, n, value, limit, unit, value / limit, peer);
}

/* One line: how @value, which was @value_before of @n_before, grows with @n. */
static inline void
jy_bench_print_growth (const char *name, guint n, double value, guint n_before, double value_before)
{
  jy_bench_print (name, n, log (value / value_before) / log ((double) n / n_before), 1, "exponent",
                  "growth with what it is made of");
}

/* Runs a program to its end, whatever it says.
 * @memory: (out) (optional): its peak in bytes
 * Returns: the seconds, of the processor if jy_bench_now() counts those */
static inline double
jy_bench_run (const char *const *argv, double *memory)
{
  double start = jy_bench_now ();
  struct rusage used;
  GPid pid;
  int status;

  g_assert_true (g_spawn_async (NULL, (char **) argv, NULL,
                                G_SPAWN_STDOUT_TO_DEV_NULL | G_SPAWN_STDERR_TO_DEV_NULL |
                                  G_SPAWN_SEARCH_PATH | G_SPAWN_DO_NOT_REAP_CHILD,
                                NULL, NULL, &pid, NULL));
  g_assert_cmpint (wait4 (pid, &status, 0, &used), ==, pid);
  g_assert_true (WIFEXITED (status));
  if (memory != NULL)
    *memory = (double) used.ru_maxrss * 1024;
  if (g_getenv ("JY_BENCH_CPU") != NULL)
    return (double) (used.ru_utime.tv_sec + used.ru_stime.tv_sec) +
           (double) (used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e6;

  return jy_bench_now () - start;
}

/* The median time of one fdatasync of a page appended to a file in @folder. */
static inline double
jy_bench_sync (const char *folder, guint n)
{
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (double));
  g_autofree char *path = g_build_filename (folder, "sync", NULL);
  char page[4096] = { 0 };
  int fd = open (path, O_CREAT | O_WRONLY | O_TRUNC, 0600);

  g_assert_cmpint (fd, >=, 0);
  for (guint i = 0; i < n; i++)
    {
      double start;

      g_assert_cmpint (write (fd, page, sizeof page), ==, sizeof page);
      start = jy_bench_now ();
      g_assert_cmpint (fdatasync (fd), ==, 0);
      start = jy_bench_now () - start;
      g_array_append_val (times, start);
    }
  close (fd);
  g_unlink (path);

  return jy_bench_median (times);
}

/* Peak memory of this process in bytes. */
static inline double
jy_bench_peak_memory (void)
{
  g_autofree char *status = NULL;
  const char *line;

  g_assert_true (g_file_get_contents ("/proc/self/status", &status, NULL, NULL));
  line = strstr (status, "VmHWM:");
  return line != NULL ? g_ascii_strtod (line + 6, NULL) * 1024 : 0;
}
