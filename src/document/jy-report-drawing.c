/* jy-report-drawing.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-report-drawing.h"

#include "jy-chart-layout.h"
#include "jy-chart-words.h"

#define FONT "Sans"
#define SIZE 8           /* points, of its words */
#define LEAST_HEIGHT 150 /* points */
#define BESIDES 60       /* of a page: what a title and the words below it need */

/* @charts: (owned): with @data in it; %NULL: @data is owned */
typedef struct
{
  GPtrArray *charts;
  JyChartData *data;
} Drawing;

static void
drawing_free (gpointer data)
{
  Drawing *self = data;

  if (self->charts != NULL)
    g_ptr_array_unref (self->charts);
  else
    jy_chart_data_free (self->data);
  g_free (self);
}

static void
paint_cb (cairo_t *cr, double width, double height, gconstpointer data)
{
  const Drawing *self = data;
  const JyChartStyle style = { jy_chart_colours_get (FALSE, TRUE), FONT, SIZE, FALSE };
  g_autoptr (JyChartLayout) layout = jy_chart_layout_new (self->data, width, height, SIZE);

  jy_chart_layout_paint (layout, cr, &style, -1);
}

static void
add_drawing (JyDocument *self, GPtrArray *charts, JyChartData *data, double width)
{
  Drawing *drawing = g_new (Drawing, 1);
  double height = jy_chart_layout_get_needed_height (data, width, SIZE);

  drawing->charts = charts != NULL ? g_ptr_array_ref (charts) : NULL;
  drawing->data = data;
  jy_document_add_drawing (self, MAX (height, LEAST_HEIGHT), paint_cb, drawing, drawing_free);
}

/* How many of the rows have room on a page. */
static guint
count_fitting (const JyChartData *data, double width, double room)
{
  guint n = data->rows->len;

  while (n > 1)
    {
      g_autoptr (JyChartData) slice = jy_chart_data_slice (data, 0, n);

      if (jy_chart_layout_get_needed_height (slice, width, SIZE) <= room)
        break;
      n--;
    }

  return n;
}

void
jy_document_add_chart (JyDocument *self, GPtrArray *charts, guint index, JyPaper paper)
{
  const JyPaperSize *size = jy_paper_get_size (paper);
  JyChartData *data = charts->pdata[index];
  g_autofree char *words = jy_chart_data_dup_summary (data);
  double width = size->width - 2 * size->side;
  double room = size->height - size->top - size->bottom - BESIDES;

  if (jy_chart_layout_get_needed_height (data, width, SIZE) <= room)
    add_drawing (self, charts, data, width);
  else
    {
      guint n = data->rows->len;
      guint most = count_fitting (data, width, room);
      guint n_parts = (n + most - 1) / most;

      for (guint part = 0; part < n_parts; part++)
        add_drawing (self, NULL,
                     jy_chart_data_slice (data, n * part / n_parts, n * (part + 1) / n_parts),
                     width);
    }
  jy_document_add_paragraph (self, words, JY_TEXT_SMALL);
}
