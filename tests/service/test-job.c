/* test-job.c - how far work is, told in parts
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-job.h"
#include "jy-test.h"

static double
get_fraction (JyJob *job)
{
  double fraction;

  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_object_get (job, "fraction", &fraction, NULL);
  return fraction;
}

/* Each part goes from 0 to 1 and never beyond its end; so the whole does not go back. */
static void
test_parts (void)
{
  g_autoptr (JyJob) job = jy_job_new ("work");

  jy_job_report (job, 0.25);
  g_assert_cmpfloat (get_fraction (job), ==, 0.25);
  jy_job_begin_part (job, 0.5, 0.75);
  g_assert_cmpfloat (get_fraction (job), ==, 0.25);
  jy_job_report (job, 0);
  g_assert_cmpfloat (get_fraction (job), ==, 0.5);
  jy_job_report (job, 0.5);
  g_assert_cmpfloat (get_fraction (job), ==, 0.625);
  jy_job_report (job, 2);
  g_assert_cmpfloat (get_fraction (job), ==, 0.75);
  jy_job_begin_part (job, 0.75, 1);
  jy_job_report (job, 1);
  g_assert_cmpfloat (get_fraction (job), ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/job/parts", test_parts);

  return g_test_run ();
}
