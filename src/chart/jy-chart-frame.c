/* jy-chart-frame.c - what stands around the plot of every chart
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-chart-parts-private.h"

#define TITLE_SCALE 1.25
#define SAMPLE_WIDTH 2.2 /* font sizes */
#define SAMPLE_HEIGHT 0.9
#define GAP 0.6

void
jy_chart_add_label (
  JyChartLayout *self, const char *text, JyChartBox box, double xalign, JyChartGround ground)
{
  JyChartLabel label = { g_strdup (text), box, xalign, 1, FALSE, ground };

  g_array_append_val (self->labels, label);
}

gboolean
jy_chart_box_meets (const JyChartBox *one, const JyChartBox *other)
{
  return one->x < other->x + other->width && other->x < one->x + one->width &&
         one->y < other->y + other->height && other->y < one->y + one->height;
}

gboolean
jy_chart_is_free (const JyChartLayout *self, const JyChartBox *box)
{
  for (guint i = 0; i < self->labels->len; i++)
    if (jy_chart_box_meets (box, &g_array_index (self->labels, JyChartLabel, i).box))
      return FALSE;
  for (guint i = 0; i < self->marks->len; i++)
    if (jy_chart_box_meets (box, &g_array_index (self->marks, JyChartMark, i).box))
      return FALSE;

  return TRUE;
}

void
jy_chart_add_line (
  JyChartLayout *self, JyChartLineKind kind, double x1, double y1, double x2, double y2)
{
  JyChartLine line = { kind, JY_CHART_LOOK_FULL, x1, y1, x2, y2 };

  g_array_append_val (self->lines, line);
}

void
jy_chart_add_mark (JyChartLayout *self,
                   JyChartMarkKind kind,
                   guint row,
                   guint series,
                   JyChartBox box,
                   JyChartBox touch)
{
  JyChartMark mark = {
    kind, row, series, jy_chart_data_get_series (self->data, series)->look, box, touch, 0,
  };

  g_array_append_val (self->marks, mark);
}

/* One series needs no legend: the title says what it is.  Fields say their numbers. */
static gboolean
has_samples (const JyChartData *data)
{
  return data->form != JY_CHART_HEAT && data->series->len > 1;
}

/* Where each entry of the legend stands: left to right, then on the next line.
 * Returns: how many lines there are */
static guint
place_legend (const JyChartData *data, double width, double size, double top, JyChartLayout *into)
{
  guint n = has_samples (data) ? data->series->len : 0;
  guint n_lines = 0;
  double x = 0;

  for (guint i = 0; i < n + (data->target_name != NULL); i++)
    {
      const char *name = i < n ? jy_chart_data_get_series (data, i)->name : data->target_name;
      double need = (SAMPLE_WIDTH + GAP + jy_chart_estimate_width (name)) * size;
      double line_height = JY_CHART_LINE_HEIGHT * size;
      JyChartBox sample, words;

      need = MIN (need, width);
      if (n_lines == 0 || x + need > width)
        {
          n_lines++;
          x = 0;
        }
      sample = (JyChartBox){ x, top + (n_lines - 0.5) * line_height - SAMPLE_HEIGHT * size / 2,
                             SAMPLE_WIDTH * size, SAMPLE_HEIGHT * size };
      words = (JyChartBox){ x + (SAMPLE_WIDTH + GAP) * size, top + (n_lines - 1) * line_height,
                            need - (SAMPLE_WIDTH + GAP) * size, line_height };
      if (into != NULL && i < n)
        jy_chart_add_mark (into, JY_CHART_MARK_SAMPLE, 0, i, sample, (JyChartBox){ 0 });
      else if (into != NULL)
        jy_chart_add_line (into, JY_CHART_LINE_TARGET, x, top + (n_lines - 0.5) * line_height,
                           x + SAMPLE_WIDTH * size, top + (n_lines - 0.5) * line_height);
      if (into != NULL)
        jy_chart_add_label (into, name, words, 0, JY_CHART_ON_PAPER);
      x += need + 2 * GAP * size;
    }

  return n_lines;
}

double
jy_chart_get_frame_height (const JyChartData *data, double width, double size)
{
  guint n_lines = place_legend (data, width, size, 0, NULL);

  return (JY_CHART_HEAD + GAP + JY_CHART_LINE_HEIGHT * (n_lines + (data->note != NULL))) * size;
}

void
jy_chart_add_frame (JyChartLayout *self)
{
  const JyChartData *data = self->data;
  double size = self->size, top = JY_CHART_HEAD * size;
  double foot = data->note != NULL ? JY_CHART_LINE_HEIGHT * size : 0;
  JyChartLabel *title;

  jy_chart_add_label (self, data->title, (JyChartBox){ 0, 0, self->width, 2 * size }, 0,
                      JY_CHART_ON_PAPER);
  title = &g_array_index (self->labels, JyChartLabel, self->labels->len - 1);
  title->is_bold = TRUE;
  title->scale = TITLE_SCALE;
  jy_chart_add_label (self, data->subtitle,
                      (JyChartBox){ 0, 2 * size, self->width, JY_CHART_LINE_HEIGHT * size }, 0,
                      JY_CHART_ON_PAPER);
  top += (place_legend (data, self->width, size, top, self) * JY_CHART_LINE_HEIGHT + GAP) * size;
  if (data->note != NULL)
    jy_chart_add_label (self, data->note, (JyChartBox){ 0, self->height - foot, self->width, foot },
                        0, JY_CHART_ON_PAPER);

  self->plot = (JyChartBox){ 0, top, self->width, self->height - top - foot };
}

double
jy_chart_get_names_width (const JyChartData *data, double width, double size)
{
  double widest = 3 * size;

  for (guint row = 0; row < data->rows->len; row++)
    {
      double need = jy_chart_estimate_width (jy_chart_data_get_row (data, row)->name) * size;

      widest = MAX (widest, need);
    }

  return MIN (widest + GAP * size, width / 3);
}
