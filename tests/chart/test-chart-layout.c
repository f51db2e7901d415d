/* test-chart-layout.c - where everything of a chart stands
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <locale.h>
#include <math.h>
#include <string.h>

#include "jy-chart-layout.h"
#include "jy-chart-words.h"

#define LITTLE 1e-6

static const char *const names[] = {
  "宝塔",
  "荷塘街道办事处宝塔社区居民委员会第一网格与第二网格联合片区",
  "Riverside",
  "The Community of the Old Brickworks beyond the Railway, Northern Part",
};

/* Numbers that grow, one of them 0, one missing, one with nothing to be a part of. */
static JyChartData *
make (JyChartForm form, guint n_rows, guint n_series, gint64 most)
{
  JyChartData *data = jy_chart_data_new (form, "签约率与目标");

  data->is_rate =
    form == JY_CHART_BARS || form == JY_CHART_LINES || (form == JY_CHART_STACKS && most % 2 == 0);
  g_free (data->subtitle);
  data->subtitle = g_strdup ("2026年第3季度");
  data->target_name =
    form == JY_CHART_BARS || form == JY_CHART_LINES ? g_strdup ("目标 30%") : NULL;
  data->note = g_strdup ("没有基础数据的地方，以登记人口代替。");
  data->has_total = form == JY_CHART_BARS;
  for (guint series = 0; series < n_series; series++)
    jy_chart_data_add_series (data, names[series % 3], series % JY_CHART_N_LOOKS);
  for (guint row = 0; row < n_rows; row++)
    {
      jy_chart_data_add_row (data, row, names[row % G_N_ELEMENTS (names)]);
      for (guint series = 0; series < n_series; series++)
        jy_chart_data_set (data, row, series,
                           row % 7 == 3 && series > 0
                             ? JY_CHART_NONE
                             : most * row / MAX (n_rows - 1, 1) / (series + 1),
                           row % 5 == 2 ? 0 : most);
      if (data->target_name != NULL)
        jy_chart_data_set_target (data, row, 3000);
    }

  return data;
}

static gboolean
is_within (const JyChartLayout *layout, const JyChartBox *box)
{
  return box->x >= -LITTLE && box->y >= -LITTLE && box->width >= -LITTLE &&
         box->height >= -LITTLE && box->x + box->width <= layout->width + LITTLE &&
         box->y + box->height <= layout->height + LITTLE;
}

static gboolean
meet (const JyChartBox *one, const JyChartBox *other)
{
  return one->x + LITTLE < other->x + other->width && other->x + LITTLE < one->x + one->width &&
         one->y + LITTLE < other->y + other->height && other->y + LITTLE < one->y + one->height;
}

static const JyChartMark *
get_mark (const JyChartLayout *layout, guint i)
{
  return &g_array_index (layout->marks, JyChartMark, i);
}

static const JyChartLabel *
get_label (const JyChartLayout *layout, guint i)
{
  return &g_array_index (layout->labels, JyChartLabel, i);
}

static void
assert_labels (const JyChartLayout *layout)
{
  for (guint i = 0; i < layout->labels->len; i++)
    {
      const JyChartLabel *label = get_label (layout, i);

      if (!is_within (layout, &label->box))
        g_error ("“%s” is beyond the picture: %g, %g, %g, %g of %g, %g", label->text, label->box.x,
                 label->box.y, label->box.width, label->box.height, layout->width, layout->height);
      for (guint other = 0; other < i; other++)
        if (meet (&label->box, &get_label (layout, other)->box))
          g_error ("“%s” stands on “%s”", label->text, get_label (layout, other)->text);
    }
}

/* Of a pyramid a part lies within its whole; points may be equal. */
static void
assert_marks (const JyChartLayout *layout)
{
  for (guint i = 0; i < layout->marks->len; i++)
    {
      const JyChartMark *mark = get_mark (layout, i);

      g_assert_true (is_within (layout, &mark->box));
      for (guint other = 0; other < i; other++)
        {
          const JyChartMark *before = get_mark (layout, other);

          if (mark->kind == JY_CHART_MARK_POINT || !meet (&mark->box, &before->box))
            continue;
          g_assert_cmpint (layout->data->form, ==, JY_CHART_PYRAMID);
          g_assert_cmpuint (mark->row, ==, before->row);
          g_assert_cmpuint (mark->series, ==, before->series + 1);
          g_assert_cmpfloat (mark->box.width, <=, before->box.width + LITTLE);
        }
    }
}

static void
assert_lines (const JyChartLayout *layout)
{
  for (guint i = 0; i < layout->lines->len; i++)
    {
      const JyChartLine *line = &g_array_index (layout->lines, JyChartLine, i);
      JyChartBox box = { MIN (line->x1, line->x2), MIN (line->y1, line->y2),
                         fabs (line->x2 - line->x1), fabs (line->y2 - line->y1) };

      g_assert_true (is_within (layout, &box));
    }
}

static guint
get_n_series (JyChartForm form)
{
  static const guint n[] = { 1, 2, 3, 3, 4, 31 };

  return n[form];
}

/* Whatever the numbers, the names and the size: nothing lies beyond the picture or on another. */
static void
test_room (void)
{
  static const guint rows[] = { 1, 2, 3, 8, 17, 60 };
  static const gint64 most[] = { 1, 2, 7, 1999, 52000, 999999999 };
  static const double widths[] = { 420, 760, 1300 };

  for (JyChartForm form = JY_CHART_BARS; form <= JY_CHART_HEAT; form++)
    for (guint r = 0; r < G_N_ELEMENTS (rows); r++)
      for (guint m = 0; m < G_N_ELEMENTS (most); m++)
        for (guint w = 0; w < G_N_ELEMENTS (widths); w++)
          for (double size = 8; size <= 24; size += 8)
            {
              g_autoptr (JyChartData) data = make (form, rows[r], get_n_series (form), most[m]);
              double height = jy_chart_layout_get_needed_height (data, widths[w], size);
              g_autoptr (JyChartLayout) layout =
                jy_chart_layout_new (data, widths[w], height, size);

              assert_labels (layout);
              assert_marks (layout);
              assert_lines (layout);
            }
}

static double
get_length (const JyChartLayout *layout, guint row, guint series)
{
  for (guint i = 0; i < layout->marks->len; i++)
    {
      const JyChartMark *mark = get_mark (layout, i);

      if (mark->kind == JY_CHART_MARK_BAR && mark->row == row && mark->series == series)
        return layout->data->form == JY_CHART_COLUMNS ? mark->box.height : mark->box.width;
    }

  return -1;
}

/* Twice the number is twice the length, and nothing has none. */
static void
test_proportion (void)
{
  static const JyChartForm forms[] = { JY_CHART_BARS, JY_CHART_COLUMNS, JY_CHART_STACKS,
                                       JY_CHART_PYRAMID };

  for (guint f = 0; f < G_N_ELEMENTS (forms); f++)
    {
      g_autoptr (JyChartData) data = jy_chart_data_new (forms[f], "");
      g_autoptr (JyChartLayout) layout = NULL;

      for (guint series = 0; series < 4; series++)
        jy_chart_data_add_series (data, "甲", JY_CHART_LOOK_FULL);
      for (guint row = 0; row < 5; row++)
        {
          jy_chart_data_add_row (data, row, "宝塔");
          jy_chart_data_set (data, row, 0, row * 37, 0);
        }
      layout = jy_chart_layout_new (data, 760, 400, 12);
      g_assert_cmpfloat (get_length (layout, 0, 0), <, LITTLE);
      g_assert_cmpfloat (get_length (layout, 1, 0), >, 10);
      for (guint row = 2; row < 5; row++)
        g_assert_cmpfloat_with_epsilon (get_length (layout, row, 0),
                                        row * get_length (layout, 1, 0), 1e-3);
    }
}

/* The target stands where a bar of that rate ends. */
static void
test_target (void)
{
  g_autoptr (JyChartData) data = jy_chart_data_new (JY_CHART_BARS, "");
  g_autoptr (JyChartLayout) layout = NULL;
  guint n = 0;

  data->is_rate = TRUE;
  jy_chart_data_add_series (data, "签约率", JY_CHART_LOOK_FULL);
  for (guint row = 0; row < 3; row++)
    {
      jy_chart_data_add_row (data, row, "宝塔");
      jy_chart_data_set (data, row, 0, 30 + row, 100);
    }
  jy_chart_data_set_target (data, 0, 3000);
  jy_chart_data_set_target (data, 2, 3200);
  layout = jy_chart_layout_new (data, 760, 400, 12);

  for (guint i = 0; i < layout->lines->len; i++)
    {
      const JyChartLine *line = &g_array_index (layout->lines, JyChartLine, i);
      const JyChartMark *mark = get_mark (layout, n == 0 ? 0 : 2);

      if (line->kind != JY_CHART_LINE_TARGET)
        continue;
      g_assert_cmpfloat_with_epsilon (line->x1, mark->box.x + mark->box.width, 1e-6);
      g_assert_cmpfloat (line->y1, <, mark->box.y);
      g_assert_cmpfloat (line->y2, >, mark->box.y + mark->box.height);
      n++;
    }
  g_assert_cmpuint (n, ==, 2);
}

/* The numbers along an axis are 1, 2 or 5 times a power of ten apart. */
static void
test_round (void)
{
  for (gint64 most = 1; most < G_GINT64_CONSTANT (10000000000); most = most * 17 / 10 + 1)
    {
      g_autoptr (JyChartData) data = make (JY_CHART_COLUMNS, 12, 2, most);
      g_autoptr (JyChartLayout) layout = jy_chart_layout_new (data, 760, 400, 12);
      double step = 0, last = 0;

      /* They are what follows the texts of the frame: title, subtitle, legend, note. */
      for (guint i = 5; strcmp (get_label (layout, i)->text, names[0]) != 0; i++)
        {
          g_auto (GStrv) parts = g_strsplit (get_label (layout, i)->text, ",", -1);
          g_autofree char *digits = g_strjoinv ("", parts);
          double value = g_ascii_strtod (digits, NULL);

          step = value - last;
          last = value;
        }
      g_assert_cmpfloat (last, >=, most);
      g_assert_cmpfloat (last - step, <, most);
      while (step >= 10)
        step /= 10;
      g_assert_true (step == 1 || step == 2 || step == 5);
    }
}

/* From every number one gets to every other by the arrow keys, and the pointer finds it. */
static void
test_reach (void)
{
  static const int ways[][2] = { { 1, 0 }, { -1, 0 }, { 0, 1 }, { 0, -1 } };

  for (JyChartForm form = JY_CHART_BARS; form <= JY_CHART_HEAT; form++)
    {
      g_autoptr (JyChartData) data = make (form, 7, get_n_series (form), 1000);
      g_autoptr (JyChartLayout) layout = jy_chart_layout_new (data, 1000, 600, 12);
      g_autoptr (GArray) found = g_array_new (FALSE, FALSE, sizeof (int));
      g_autofree gboolean *seen = g_new0 (gboolean, layout->marks->len);
      int first = jy_chart_layout_step (layout, -1, 0, 1);

      g_assert_cmpint (first, >=, 0);
      g_array_append_val (found, first);
      seen[first] = TRUE;
      for (guint i = 0; i < found->len; i++)
        for (guint way = 0; way < G_N_ELEMENTS (ways); way++)
          {
            int next = jy_chart_layout_step (layout, g_array_index (found, int, i), ways[way][0],
                                             ways[way][1]);

            if (!seen[next])
              g_array_append_val (found, next);
            seen[next] = TRUE;
          }
      for (guint i = 0; i < layout->marks->len; i++)
        {
          const JyChartMark *mark = get_mark (layout, i);
          int at = jy_chart_layout_find (layout, mark->touch.x + mark->touch.width / 2,
                                         mark->touch.y + mark->touch.height / 2);

          if (mark->kind == JY_CHART_MARK_SAMPLE)
            continue;
          g_assert_true (seen[i]);
          g_assert_cmpint (at, >=, 0);
          if (form != JY_CHART_LINES)
            g_assert_cmpuint (get_mark (layout, at)->row, ==, mark->row);
        }
      g_assert_cmpint (jy_chart_layout_find (layout, -5, -5), ==, -1);
    }
}

/* Without a number, nothing but words that say what to do. */
static void
test_empty (void)
{
  for (JyChartForm form = JY_CHART_BARS; form <= JY_CHART_HEAT; form++)
    for (guint n = 0; n <= 3; n += 3)
      {
        g_autoptr (JyChartData) data = jy_chart_data_new (form, "签约率与目标");
        g_autoptr (JyChartLayout) layout = NULL;

        data->empty = g_strdup ("先签约。");
        jy_chart_data_add_series (data, "签约率", JY_CHART_LOOK_FULL);
        for (guint row = 0; row < n; row++)
          jy_chart_data_set (data, jy_chart_data_add_row (data, row, "宝塔"), 0, 0, 0);
        layout =
          jy_chart_layout_new (data, 400, jy_chart_layout_get_needed_height (data, 400, 12), 12);
        g_assert_cmpuint (layout->marks->len, ==, 0);
        g_assert_cmpstr (get_label (layout, layout->labels->len - 1)->text, ==, "先签约。");
        assert_labels (layout);
        g_assert_cmpint (jy_chart_layout_step (layout, -1, 1, 0), ==, -1);
      }
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart-layout/room", test_room);
  g_test_add_func ("/chart-layout/proportion", test_proportion);
  g_test_add_func ("/chart-layout/target", test_target);
  g_test_add_func ("/chart-layout/round", test_round);
  g_test_add_func ("/chart-layout/reach", test_reach);
  g_test_add_func ("/chart-layout/empty", test_empty);
  return g_test_run ();
}
