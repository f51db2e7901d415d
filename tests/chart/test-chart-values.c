/* test-chart-values.c - the numbers of lines: each beside its point, none upon anything
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <locale.h>
#include <math.h>

#include "jy-chart-layout.h"
#include "jy-chart-words.h"

#define N_SERIES 3
#define N_TOWNS 400
#define LITTLE 1e-6
#define SPARE 0.21 /* font sizes: above and below the letters of a number */

static const double sizes[][3] = { { 420, 220, 8 }, { 760, 340, 12 }, { 1300, 420, 14 } };

static JyChartData *
make (guint n_rows)
{
  JyChartData *data = jy_chart_data_new (JY_CHART_LINES, "近两年履约率与控制率");

  data->is_rate = TRUE;
  for (guint series = 0; series < N_SERIES; series++)
    jy_chart_data_add_series (data, "率", series);
  for (guint row = 0; row < n_rows; row++)
    {
      g_autofree char *name = g_strdup_printf ("2026Q%u", row + 1);

      jy_chart_data_add_row (data, row, name);
    }

  return data;
}

/* Lines that run close together, cross, stop, begin at nothing and end at all. */
static JyChartData *
make_town (guint32 seed)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (seed);
  guint n_rows = (guint) g_rand_int_range (random, 1, 13);
  int apart = g_rand_int_range (random, 1, 10000);
  int base = g_rand_int_range (random, 0, 10000);
  JyChartData *data = make (n_rows);

  for (guint row = 0; row < n_rows; row++)
    for (guint series = 0; series < N_SERIES; series++)
      if (g_rand_int_range (random, 0, 9) > 0)
        jy_chart_data_set (data, row, series,
                           CLAMP (base + g_rand_int_range (random, -apart, apart + 1), 0, 10000),
                           10000);

  return data;
}

static gboolean
is_point (const JyChartMark *mark)
{
  return mark->kind == JY_CHART_MARK_POINT;
}

static double
get_distance (const JyChartMark *mark, const JyChartBox *box)
{
  double x = mark->box.x + mark->box.width / 2, y = mark->box.y + mark->box.height / 2;
  double nearest_x = CLAMP (x, box->x, box->x + box->width);
  double nearest_y = CLAMP (y, box->y, box->y + box->height);

  return hypot (x - nearest_x, y - nearest_y);
}

/* Whether a label is the number of a point: those are all that hang on none of the axes. */
static gboolean
is_number (const JyChartLayout *layout, const JyChartLabel *label, double bottom)
{
  return g_str_has_suffix (label->text, "%") && label->xalign == 0.5 &&
         label->box.y >= layout->plot.y - LITTLE && label->box.y < bottom;
}

static double
find_bottom (const JyChartLayout *layout)
{
  for (guint i = 0; i < layout->lines->len; i++)
    {
      const JyChartLine *line = &g_array_index (layout->lines, JyChartLine, i);

      if (line->kind == JY_CHART_LINE_AXIS)
        return line->y1;
    }

  return layout->height;
}

static gboolean
meet (const JyChartBox *one, const JyChartBox *other)
{
  return one->x + LITTLE < other->x + other->width && other->x + LITTLE < one->x + one->width &&
         one->y + LITTLE < other->y + other->height && other->y + LITTLE < one->y + one->height;
}

/* A line is walked along, not computed as the layout does. */
static void
assert_not_crossed (const JyChartLayout *layout, const JyChartLabel *label)
{
  double spare = SPARE * layout->size;

  for (guint i = 0; i < layout->lines->len; i++)
    {
      const JyChartLine *line = &g_array_index (layout->lines, JyChartLine, i);

      for (guint step = 0; line->kind == JY_CHART_LINE_COURSE && step <= 500; step++)
        {
          double x = line->x1 + (line->x2 - line->x1) * step / 500;
          double y = line->y1 + (line->y2 - line->y1) * step / 500;

          g_assert_false (x > label->box.x + LITTLE &&
                          x < label->box.x + label->box.width - LITTLE &&
                          y > label->box.y + spare && y < label->box.y + label->box.height - spare);
        }
    }
}

/* The point next to it is the one whose number it is. */
static void
assert_own (const JyChartLayout *layout, const JyChartLabel *label)
{
  double nearest = G_MAXDOUBLE;
  gboolean is_own = FALSE;

  for (guint i = 0; i < layout->marks->len; i++)
    {
      const JyChartMark *mark = &g_array_index (layout->marks, JyChartMark, i);

      if (is_point (mark))
        nearest = MIN (nearest, get_distance (mark, &label->box));
    }
  for (guint i = 0; i < layout->marks->len; i++)
    {
      const JyChartMark *mark = &g_array_index (layout->marks, JyChartMark, i);
      g_autofree char *text = NULL;

      if (!is_point (mark) || get_distance (mark, &label->box) > nearest + 1)
        continue;
      text = jy_chart_data_dup_value (layout->data, mark->row, mark->series);
      is_own = is_own || g_str_equal (text, label->text);
    }
  g_assert_true (is_own);
}

/* Returns: how many points have their number */
static guint
check (const JyChartLayout *layout)
{
  double bottom = find_bottom (layout);
  guint n = 0;

  for (guint i = 0; i < layout->labels->len; i++)
    {
      const JyChartLabel *label = &g_array_index (layout->labels, JyChartLabel, i);

      if (!is_number (layout, label, bottom))
        continue;
      n++;
      g_assert_cmpfloat (label->box.x, >=, 0);
      g_assert_cmpfloat (label->box.x + label->box.width, <=, layout->width);
      g_assert_cmpfloat (label->box.y, >=, layout->plot.y - LITTLE);
      g_assert_cmpfloat (label->box.y + label->box.height, <=, bottom + LITTLE);
      for (guint other = 0; other < layout->labels->len; other++)
        g_assert_false (
          other != i &&
          meet (&label->box, &g_array_index (layout->labels, JyChartLabel, other).box));
      for (guint mark = 0; mark < layout->marks->len; mark++)
        g_assert_false (meet (&label->box, &g_array_index (layout->marks, JyChartMark, mark).box));
      assert_not_crossed (layout, label);
      assert_own (layout, label);
    }

  return n;
}

static guint
count_points (const JyChartLayout *layout)
{
  guint n = 0;

  for (guint i = 0; i < layout->marks->len; i++)
    n += is_point (&g_array_index (layout->marks, JyChartMark, i));
  return n;
}

/* Whatever the lines do; and where nothing is in the way most have their number. */
static void
test_property (void)
{
  guint n_points = 0, n_numbers = 0;

  for (guint32 seed = 0; seed < N_TOWNS; seed++)
    for (guint s = 0; s < G_N_ELEMENTS (sizes); s++)
      {
        g_autoptr (JyChartData) data = make_town (seed);
        g_autoptr (JyChartLayout) layout =
          jy_chart_layout_new (data, sizes[s][0], sizes[s][1], sizes[s][2]);

        if (jy_chart_data_is_empty (data))
          continue;
        n_numbers += check (layout);
        n_points += count_points (layout);
      }

  g_test_message ("%u of %u points have their number", n_numbers, n_points);
  g_assert_cmpuint (n_numbers, <=, n_points);
  g_assert_cmpuint (n_numbers * 10, >, n_points * 7);
}

/* Far apart all are said; the same number three times at least once. */
static void
test_apart (void)
{
  g_autoptr (JyChartData) apart = make (8);
  g_autoptr (JyChartData) together = make (8);
  g_autoptr (JyChartLayout) far = NULL, near = NULL;

  for (guint row = 0; row < 8; row++)
    for (guint series = 0; series < N_SERIES; series++)
      {
        jy_chart_data_set (apart, row, series, 20 + 30 * series, 100);
        jy_chart_data_set (together, row, series, 50, 100);
      }
  far = jy_chart_layout_new (apart, 760, 340, 12);
  near = jy_chart_layout_new (together, 760, 340, 12);
  g_assert_cmpuint (check (far), ==, 8 * N_SERIES);
  g_assert_cmpuint (check (near), >=, 8);
}

/* A fall to nothing and back leaves room only to the side. */
static void
test_valley (void)
{
  static const gint64 values[] = { 100, 0, 100, 0, 100 };
  g_autoptr (JyChartData) data = make (G_N_ELEMENTS (values));
  g_autoptr (JyChartLayout) layout = NULL;

  for (guint row = 0; row < G_N_ELEMENTS (values); row++)
    jy_chart_data_set (data, row, 0, values[row], 100);
  layout = jy_chart_layout_new (data, 760, 340, 12);
  g_assert_cmpuint (check (layout), ==, G_N_ELEMENTS (values));
}

/* Where there is room for few, the newest are among them. */
static void
test_newest (void)
{
  g_autoptr (JyChartData) data = make (12);
  g_autoptr (JyChartLayout) layout = NULL;
  gboolean is_said = FALSE;

  for (guint row = 0; row < 12; row++)
    for (guint series = 0; series < N_SERIES; series++)
      jy_chart_data_set (data, row, series, 5000 + row * 7 + series, 10000);
  layout = jy_chart_layout_new (data, 420, 220, 12);
  check (layout);
  for (guint i = 0; i < layout->labels->len; i++)
    is_said =
      is_said || g_str_equal (g_array_index (layout->labels, JyChartLabel, i).text, "50.77%");
  g_assert_true (is_said);
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart-values/property", test_property);
  g_test_add_func ("/chart-values/apart", test_apart);
  g_test_add_func ("/chart-values/valley", test_valley);
  g_test_add_func ("/chart-values/newest", test_newest);
  return g_test_run ();
}
