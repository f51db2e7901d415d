/* test-chart-text.c - a name that has no room keeps the end that tells it from the others
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "jy-chart.h"

#define WIDTH 160
#define HEIGHT 24

/* Returns: (transfer full): @text as drawn */
static cairo_surface_t *
draw (const char *text)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, WIDTH, HEIGHT);
  cairo_t *cr = cairo_create (surface);
  const JyChartStyle style = { .family = "sans-serif", .size = 12 };
  double wide = jy_chart_paint_text (cr, &style, text, 0, HEIGHT / 2, 0, WIDTH);

  g_assert_cmpfloat (wide, <=, WIDTH);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}

static void
assert_differ (const char *one, const char *other, gboolean differ)
{
  cairo_surface_t *first = draw (one), *second = draw (other);
  gsize size = (gsize) cairo_image_surface_get_stride (first) * HEIGHT;
  int order =
    memcmp (cairo_image_surface_get_data (first), cairo_image_surface_get_data (second), size);

  g_assert_true ((order != 0) == differ);
  cairo_surface_destroy (first);
  cairo_surface_destroy (second);
}

/* Areas of one committee differ in their last sign, which also tells of a missing figure. */
static void
test_ends (void)
{
  assert_differ ("The Community of the Old Brickworks beyond the Railway, Part 1",
                 "The Community of the Old Brickworks beyond the Railway, Part 2", TRUE);
  assert_differ ("The Community of the Old Brickworks beyond the Railway",
                 "The Community of the Old Brickworks beyond the Railway*", TRUE);
  assert_differ ("Railway", "Railway", FALSE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart-text/ends", test_ends);
  return g_test_run ();
}
