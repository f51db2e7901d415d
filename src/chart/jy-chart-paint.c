/* jy-chart-paint.c - a chart painted
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Bars differ in their patterns, lines in their dashes and marks; a printer without colours loses
 * nothing.
 */
#include "config.h"

#include "jy-chart-layout.h"

/* How a look is painted: over a tint of its colour. */
typedef struct
{
  double tint;
  gboolean rises; /* stripes from the lower left */
  gboolean falls; /* from the upper left */
  gboolean is_level;
  gboolean has_dots;
} Pattern;

/* clang-format off */
static const Pattern patterns[JY_CHART_N_LOOKS] = {
  [JY_CHART_LOOK_FULL] =    { .tint = 0.55 },
  [JY_CHART_LOOK_STRIPES] = { .tint = 0.12, .rises = TRUE },
  [JY_CHART_LOOK_DOTS] =    { .tint = 0.10, .has_dots = TRUE },
  [JY_CHART_LOOK_FRAME] =   { .tint = 0.04 },
  [JY_CHART_LOOK_GRID] =    { .tint = 0.12, .rises = TRUE, .falls = TRUE },
  [JY_CHART_LOOK_LEVEL] =   { .tint = 0.12, .is_level = TRUE },
  [JY_CHART_LOOK_GOOD] =    { .tint = 0.50 },
  [JY_CHART_LOOK_LATE] =    { .tint = 0.12, .rises = TRUE },
  [JY_CHART_LOOK_BAD] =     { .tint = 0.18, .rises = TRUE, .falls = TRUE },
};
/* clang-format on */

static const JyColour *
get_colour (const JyChartColours *colours, JyChartLook look)
{
  switch (look)
    {
    case JY_CHART_LOOK_FULL:
    case JY_CHART_LOOK_STRIPES:
    case JY_CHART_LOOK_LEVEL:
      return &colours->lines[0];
    case JY_CHART_LOOK_DOTS:
    case JY_CHART_LOOK_GRID:
      return &colours->lines[1];
    case JY_CHART_LOOK_GOOD:
    case JY_CHART_LOOK_LATE:
      return &colours->good;
    case JY_CHART_LOOK_BAD:
      return &colours->bad;
    case JY_CHART_LOOK_FRAME:
    case JY_CHART_N_LOOKS:
    default:
      return &colours->text;
    }
}

/* Of all bars from the same corner, so that patterns of neighbours go on. */
static void
paint_stripes (cairo_t *cr, const JyChartBox *box, double apart, gboolean rises)
{
  double step = 1.4 * apart;
  double from = (double) (gint64) ((box->x - box->height - box->y) / step) * step - 2 * step;

  for (double at = from; at < box->x + box->width + box->y + box->height + step; at += step)
    {
      double top = rises ? at - box->y : at + box->y;
      double bottom = rises ? at - box->y - box->height : at + box->y + box->height;

      if (MAX (top, bottom) < box->x || MIN (top, bottom) > box->x + box->width)
        continue;
      cairo_move_to (cr, top, box->y);
      cairo_line_to (cr, bottom, box->y + box->height);
    }
  cairo_stroke (cr);
}

static void
paint_levels (cairo_t *cr, const JyChartBox *box, double apart)
{
  for (double y = ((double) (gint64) (box->y / apart) + 0.5) * apart; y < box->y + box->height;
       y += apart)
    {
      cairo_move_to (cr, box->x, y);
      cairo_line_to (cr, box->x + box->width, y);
    }
  cairo_stroke (cr);
}

static void
paint_dots (cairo_t *cr, const JyChartBox *box, double apart)
{
  for (double y = ((double) (gint64) (box->y / apart) + 0.5) * apart;
       y < box->y + box->height + apart; y += apart)
    for (double x = ((double) (gint64) (box->x / apart) + 0.5) * apart;
         x < box->x + box->width + apart; x += apart)
      {
        cairo_arc (cr, x, y, 0.28 * apart, 0, 2 * G_PI);
        cairo_fill (cr);
      }
}

static void
paint_bar (cairo_t *cr, const JyChartStyle *style, const JyChartBox *box, JyChartLook look)
{
  const Pattern *pattern = &patterns[look];
  const JyColour *colour = get_colour (style->colours, look);
  double apart = 0.45 * style->size;

  if (box->width < 0.01 || box->height < 0.01)
    return;

  cairo_save (cr);
  cairo_rectangle (cr, box->x, box->y, box->width, box->height);
  cairo_clip_preserve (cr);
  jy_chart_set_colour (cr, &style->colours->paper, 1);
  cairo_fill_preserve (cr);
  jy_chart_set_colour (cr, colour, pattern->tint);
  cairo_fill (cr);
  jy_chart_set_colour (cr, colour, 0.9);
  cairo_set_line_width (cr, 0.1 * style->size);
  if (pattern->rises)
    paint_stripes (cr, box, apart, TRUE);
  if (pattern->falls)
    paint_stripes (cr, box, apart, FALSE);
  if (pattern->is_level)
    paint_levels (cr, box, apart);
  if (pattern->has_dots)
    paint_dots (cr, box, apart);
  cairo_restore (cr);

  jy_chart_set_colour (cr, colour, 1);
  cairo_set_line_width (cr, 1);
  cairo_rectangle (cr, box->x + 0.5, box->y + 0.5, MAX (box->width - 1, 0),
                   MAX (box->height - 1, 0));
  cairo_stroke (cr);
}

/* Each series its own shape. */
static void
paint_point (cairo_t *cr, const JyChartStyle *style, const JyChartMark *mark, double scale)
{
  double x = mark->box.x + mark->box.width / 2, y = mark->box.y + mark->box.height / 2;
  double half = 0.32 * style->size * scale;

  switch (mark->series % 4)
    {
    case 0:
      cairo_arc (cr, x, y, half, 0, 2 * G_PI);
      break;
    case 1:
      cairo_rectangle (cr, x - half, y - half, 2 * half, 2 * half);
      break;
    case 2:
      cairo_move_to (cr, x, y - 1.2 * half);
      cairo_line_to (cr, x + 1.2 * half, y + half);
      cairo_line_to (cr, x - 1.2 * half, y + half);
      cairo_close_path (cr);
      break;
    default:
      cairo_move_to (cr, x, y - 1.3 * half);
      cairo_line_to (cr, x + 1.3 * half, y);
      cairo_line_to (cr, x, y + 1.3 * half);
      cairo_line_to (cr, x - 1.3 * half, y);
      cairo_close_path (cr);
    }
  jy_chart_set_colour (cr, get_colour (style->colours, mark->look), 1);
  cairo_fill (cr);
}

static void
set_dash (cairo_t *cr, double size, JyChartLook look)
{
  const double dashes[][2] = {
    [JY_CHART_LOOK_STRIPES] = { 0.8 * size, 0.4 * size },
    [JY_CHART_LOOK_DOTS] = { 0.2 * size, 0.35 * size },
    [JY_CHART_LOOK_FRAME] = { 1.6 * size, 0.5 * size },
  };

  if (look == JY_CHART_LOOK_STRIPES || look == JY_CHART_LOOK_DOTS || look == JY_CHART_LOOK_FRAME)
    cairo_set_dash (cr, dashes[look], 2, 0);
}

/* Of lines: what they look like there, too. */
static void
paint_sample (const JyChartLayout *self, cairo_t *cr, const JyChartStyle *style, guint i)
{
  const JyChartMark *mark = &g_array_index (self->marks, JyChartMark, i);
  double y = mark->box.y + mark->box.height / 2;

  if (self->data->form != JY_CHART_LINES)
    {
      paint_bar (cr, style, &mark->box, mark->look);
      return;
    }

  jy_chart_set_colour (cr, get_colour (style->colours, mark->look), 1);
  cairo_set_line_width (cr, 0.15 * self->size);
  set_dash (cr, self->size, mark->look);
  cairo_move_to (cr, mark->box.x, y);
  cairo_line_to (cr, mark->box.x + mark->box.width, y);
  cairo_stroke (cr);
  cairo_set_dash (cr, NULL, 0, 0);
  paint_point (cr, style, mark, 1);
}

static void
paint_field (cairo_t *cr, const JyChartStyle *style, const JyChartMark *mark)
{
  const JyChartBox *box = &mark->box;

  cairo_rectangle (cr, box->x, box->y, box->width, box->height);
  jy_chart_set_colour (cr, &style->colours->paper, 1);
  cairo_fill_preserve (cr);
  jy_chart_set_colour (cr, &style->colours->lines[0],
                       mark->strength > 0 ? 0.12 + 0.88 * mark->strength : 0);
  cairo_fill_preserve (cr);
  jy_chart_set_colour (cr, &style->colours->faint, 0.5);
  cairo_set_line_width (cr, 0.5);
  cairo_stroke (cr);
}

static void
paint_line (cairo_t *cr, const JyChartStyle *style, const JyChartLine *line)
{
  const double dashes[] = { 0.5 * style->size, 0.25 * style->size };
  gboolean is_thin = line->kind == JY_CHART_LINE_GRID || line->kind == JY_CHART_LINE_AXIS;
  double shift = is_thin ? 0.5 : 0;

  if (line->kind == JY_CHART_LINE_COURSE)
    jy_chart_set_colour (cr, get_colour (style->colours, line->look), 1);
  else if (line->kind == JY_CHART_LINE_GRID)
    jy_chart_set_colour (cr, &style->colours->faint, 0.35);
  else
    jy_chart_set_colour (cr, &style->colours->text, line->kind == JY_CHART_LINE_AXIS ? 0.7 : 1);

  cairo_set_line_width (cr, is_thin ? 1 : 0.15 * style->size);
  if (line->kind == JY_CHART_LINE_TARGET)
    cairo_set_dash (cr, dashes, 2, 0);
  if (line->kind == JY_CHART_LINE_COURSE)
    set_dash (cr, style->size, line->look);
  /* Between two pixels, so that a thin line is one pixel wide. */
  cairo_move_to (cr, is_thin ? (double) (gint64) line->x1 + shift : line->x1,
                 is_thin ? (double) (gint64) line->y1 + shift : line->y1);
  cairo_line_to (cr, is_thin ? (double) (gint64) line->x2 + shift : line->x2,
                 is_thin ? (double) (gint64) line->y2 + shift : line->y2);
  cairo_stroke (cr);
  cairo_set_dash (cr, NULL, 0, 0);
}

static void
paint_label (cairo_t *cr, const JyChartStyle *style, const JyChartLabel *label)
{
  JyChartStyle own = *style;
  double x = label->box.x + label->xalign * label->box.width;
  double y = label->box.y + label->box.height / 2;

  own.size *= label->scale;
  own.is_bold = label->is_bold;
  if (label->ground == JY_CHART_ON_BAR)
    {
      double width = jy_chart_measure_text (cr, &own, label->text) + 0.4 * own.size;

      jy_chart_set_colour (cr, &style->colours->paper, 0.9);
      cairo_rectangle (cr, x - width / 2, y - 0.6 * own.size, width, 1.2 * own.size);
      cairo_fill (cr);
    }
  jy_chart_set_colour (
    cr, label->ground == JY_CHART_ON_DARK ? &style->colours->paper : &style->colours->text, 1);
  jy_chart_paint_text (cr, &own, label->text, x, y, label->xalign, label->box.width);
}

static void
paint_chosen (const JyChartLayout *self, cairo_t *cr, const JyChartStyle *style, int chosen)
{
  const JyChartMark *mark;
  double around = 0.25 * style->size;

  if (chosen < 0 || (guint) chosen >= self->marks->len)
    return;

  mark = &g_array_index (self->marks, JyChartMark, chosen);
  jy_chart_set_colour (cr, &style->colours->text, 1);
  cairo_set_line_width (cr, 2);
  cairo_rectangle (cr, mark->box.x - around, mark->box.y - around, mark->box.width + 2 * around,
                   mark->box.height + 2 * around);
  cairo_stroke (cr);
}

/* Targets lie upon bars, courses below their points. */
static void
paint_lines (const JyChartLayout *self,
             cairo_t *cr,
             const JyChartStyle *style,
             gboolean are_targets)
{
  for (guint i = 0; i < self->lines->len; i++)
    {
      const JyChartLine *line = &g_array_index (self->lines, JyChartLine, i);

      if ((line->kind == JY_CHART_LINE_TARGET) == are_targets)
        paint_line (cr, style, line);
    }
}

void
jy_chart_layout_paint (const JyChartLayout *self, cairo_t *cr, const JyChartStyle *style, int mark)
{
  cairo_save (cr);
  paint_lines (self, cr, style, FALSE);
  for (guint i = 0; i < self->marks->len; i++)
    {
      const JyChartMark *one = &g_array_index (self->marks, JyChartMark, i);

      if (one->kind == JY_CHART_MARK_SAMPLE)
        paint_sample (self, cr, style, i);
      else if (one->kind == JY_CHART_MARK_FIELD)
        paint_field (cr, style, one);
      else if (one->kind == JY_CHART_MARK_POINT)
        paint_point (cr, style, one, 1);
      else
        paint_bar (cr, style, &one->box, one->look);
    }
  paint_lines (self, cr, style, TRUE);
  for (guint i = 0; i < self->labels->len; i++)
    paint_label (cr, style, &g_array_index (self->labels, JyChartLabel, i));
  paint_chosen (self, cr, style, mark);
  cairo_restore (cr);
}
