/* jy-chart-values.c - the numbers of points, where they are read as those of their point
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <math.h>

#include "jy-chart-parts-private.h"
#include "jy-chart-words.h"

#define HEIGHT 1.3   /* font sizes: of a number */
#define LEFT_OUT 100 /* more than the worst places of all */
#define ON_GRID 9    /* a faint line of the scale goes through it */
#define NOWHERE G_MAXUINT
#define SAME 0.5    /* points: where it cannot be seen that there are two */
#define LETTERS 0.9 /* of it, what the letters take, and a line must not touch */

/* Where a number may stand, the best place first: how far its middle is from that of its point, in
 * its own widths and heights; beside the point its edge is a little off. */
static const struct
{
  double x;
  double y;
} places[] = {
  { 0, -0.5 },    { 0, 0.5 },    { -0.4, -0.6 }, { 0.4, -0.6 }, { -0.4, 0.6 },
  { 0.4, 0.6 },   { -0.55, 0 },  { 0.55, 0 },    { 0, -0.9 },   { 0, 0.9 },
  { -0.8, -0.5 }, { 0.8, -0.5 }, { -0.8, 0.5 },  { 0.8, 0.5 },
};

/* A number and where it may stand. */
typedef struct
{
  guint mark;
  char *text; /* (owned) */
  JyChartBox boxes[G_N_ELEMENTS (places)];
  guint costs[G_N_ELEMENTS (places)];
  guint n;
  guint chosen;
  guint best;
} Number;

static gboolean
is_inside (const JyChartBox *box, const JyChartBox *of)
{
  return box->x >= of->x && box->x + box->width <= of->x + of->width && box->y >= of->y &&
         box->y + box->height <= of->y + of->height;
}

/* Cuts off what of a line from 0 to 1 is not between @low and @high. */
static void
clip (double start, double change, double low, double high, double *from, double *to)
{
  double first = (low - start) / change;
  double second = (high - start) / change;

  if (fabs (change) < 1e-9)
    {
      *to = start > low && start < high ? *to : *from - 1;
      return;
    }
  *from = MAX (*from, MIN (first, second));
  *to = MIN (*to, MAX (first, second));
}

static gboolean
meets (const JyChartLine *line, const JyChartBox *box)
{
  double from = 0, to = 1;

  clip (line->x1, line->x2 - line->x1, box->x, box->x + box->width, &from, &to);
  clip (line->y1, line->y2 - line->y1, box->y, box->y + box->height, &from, &to);
  return from < to;
}

/* Whether a line of @kind goes through the letters. */
static gboolean
is_crossed (const JyChartLayout *self, JyChartLineKind kind, const JyChartBox *box)
{
  double spare = box->height * (1 - LETTERS / HEIGHT) / 2;
  JyChartBox letters = { box->x, box->y + spare, box->width, box->height - 2 * spare };

  for (guint i = 0; i < self->lines->len; i++)
    {
      const JyChartLine *line = &g_array_index (self->lines, JyChartLine, i);

      if (line->kind == kind && meets (line, &letters))
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_possible (const JyChartLayout *self, const JyChartBox *plot, const JyChartBox *box)
{
  return is_inside (box, plot) && jy_chart_is_free (self, box) &&
         !is_crossed (self, JY_CHART_LINE_COURSE, box) &&
         !is_crossed (self, JY_CHART_LINE_TARGET, box);
}

/* How far the middle of a point is from a box. */
static double
get_distance (const JyChartMark *mark, const JyChartBox *box)
{
  double x = mark->box.x + mark->box.width / 2;
  double y = mark->box.y + mark->box.height / 2;
  double beside = MAX (MAX (box->x - x, x - box->x - box->width), 0);
  double above = MAX (MAX (box->y - y, y - box->y - box->height), 0);

  return hypot (beside, above);
}

/* Whether no other point is as near to it as its own, @of; one in the same place is as good. */
static gboolean
is_own (const JyChartLayout *self, guint of, const JyChartBox *box)
{
  const JyChartMark *point = &g_array_index (self->marks, JyChartMark, of);
  double own = get_distance (point, box);

  for (guint i = 0; i < self->marks->len; i++)
    {
      const JyChartMark *mark = &g_array_index (self->marks, JyChartMark, i);

      if (mark->kind == JY_CHART_MARK_POINT && get_distance (mark, box) <= own &&
          hypot (mark->box.x - point->box.x, mark->box.y - point->box.y) > SAME)
        return FALSE;
    }

  return TRUE;
}

/* Where it may stand by all that is drawn so far. */
static void
add_places (const JyChartLayout *self, const JyChartBox *plot, Number *number)
{
  const JyChartBox *point = &g_array_index (self->marks, JyChartMark, number->mark).box;
  double width = jy_chart_estimate_width (number->text) * self->size;
  double height = HEIGHT * self->size;

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      int above = (places[i].y > 0) - (places[i].y < 0);
      int beside = above != 0 ? 0 : (places[i].x > 0) - (places[i].x < 0);
      JyChartBox box = { point->x + (1 + beside) * point->width / 2 + (places[i].x - 0.5) * width,
                         point->y + (1 + above) * point->height / 2 + (places[i].y - 0.5) * height,
                         width, height };

      if (is_possible (self, plot, &box) && is_own (self, number->mark, &box))
        {
          gboolean is_on_grid = is_crossed (self, JY_CHART_LINE_GRID, &box);

          number->boxes[number->n] = box;
          number->costs[number->n++] = i + (is_on_grid ? ON_GRID : 0);
        }
    }
}

static gboolean
is_taken (const GArray *numbers, guint before, const JyChartBox *box)
{
  for (guint i = 0; i < before; i++)
    {
      const Number *other = &g_array_index (numbers, Number, i);

      if (other->chosen != NOWHERE && jy_chart_box_meets (&other->boxes[other->chosen], box))
        return TRUE;
    }

  return FALSE;
}

/* Tries all places of number @k and those after it; @least: (inout): what the best cost so far. */
static void
search (GArray *numbers, guint k, guint cost, guint *least)
{
  Number *number;

  if (cost >= *least)
    return;
  if (k == numbers->len)
    {
      *least = cost;
      for (guint i = 0; i < numbers->len; i++)
        g_array_index (numbers, Number, i).best = g_array_index (numbers, Number, i).chosen;
      return;
    }

  number = &g_array_index (numbers, Number, k);
  for (guint i = 0; i < number->n; i++)
    if (!is_taken (numbers, k, &number->boxes[i]))
      {
        number->chosen = i;
        search (numbers, k + 1, cost + number->costs[i], least);
      }
  number->chosen = NOWHERE;
  search (numbers, k + 1, cost + LEFT_OUT, least);
}

static void
number_clear (gpointer data)
{
  g_free (((Number *) data)->text);
}

/* As many numbers of a row as can stand together. */
static void
add_row (JyChartLayout *self, const JyChartBox *plot, guint row)
{
  g_autoptr (GArray) numbers = g_array_new (FALSE, TRUE, sizeof (Number));
  guint least = G_MAXUINT;

  g_array_set_clear_func (numbers, number_clear);
  for (guint i = 0; i < self->marks->len; i++)
    {
      const JyChartMark *mark = &g_array_index (self->marks, JyChartMark, i);
      Number number = { .mark = i };

      if (mark->kind != JY_CHART_MARK_POINT || mark->row != row)
        continue;
      number.text = jy_chart_data_dup_value (self->data, row, mark->series);
      add_places (self, plot, &number);
      g_array_append_val (numbers, number);
    }

  search (numbers, 0, 0, &least);
  for (guint i = 0; i < numbers->len; i++)
    {
      const Number *number = &g_array_index (numbers, Number, i);

      if (number->best != NOWHERE)
        jy_chart_add_label (self, number->text, number->boxes[number->best], 0.5,
                            JY_CHART_ON_PAPER);
    }
}

void
jy_chart_add_values (JyChartLayout *self, const JyChartBox *plot)
{
  for (guint row = self->data->rows->len; row > 0; row--)
    add_row (self, plot, row - 1);
}
