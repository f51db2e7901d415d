/* jy-trend-document.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-trend-document.h"

#include <glib/gi18n.h>

#include "jy-date.h"
#include "jy-service-kind.h"
#include "jy-slogan.h"
#include "jy-trend.h"

#define DRAWING_HEIGHT 150 /* points */
#define FONT_SIZE 9

typedef struct
{
  GPtrArray *trends; /* (owned) */
  const JyTrendSeries *series;
} Drawing;

static void
drawing_free (gpointer data)
{
  Drawing *self = data;

  g_ptr_array_unref (self->trends);
  g_free (self);
}

static void
paint_cb (cairo_t *cr, double width, double height, gconstpointer data)
{
  const Drawing *self = data;
  const JyChartStyle style = { jy_chart_colours_get (FALSE, TRUE), "Sans", FONT_SIZE };
  g_autoptr (JyTrend) trend = jy_trend_new (self->series, width, height, FONT_SIZE);

  jy_trend_paint (trend, cr, &style, -1);
}

/* One service of the table. */
typedef struct
{
  gint64 record;
  GDate day;
} Row;

static int
compare_rows (gconstpointer a, gconstpointer b)
{
  const Row *first = a, *second = b;
  int order = g_date_compare (&second->day, &first->day);

  return order != 0 ? order : (first->record < second->record) - (first->record > second->record);
}

/* Every record that measured something. */
static GArray *
list_rows (const GPtrArray *trends)
{
  GArray *rows = g_array_new (FALSE, FALSE, sizeof (Row));
  g_autoptr (GHashTable) seen = g_hash_table_new (g_int64_hash, g_int64_equal);

  for (guint t = 0; t < trends->len; t++)
    {
      const JyTrendSeries *series = trends->pdata[t];

      for (guint i = 0; i < series->points->len; i++)
        {
          JyTrendPoint *point = &g_array_index (series->points, JyTrendPoint, i);
          Row row = { point->record, point->day };

          if (g_hash_table_add (seen, &point->record))
            g_array_append_val (rows, row);
        }
    }
  g_array_sort (rows, compare_rows);

  return rows;
}

static void
add_row (JyPaperTable *table, const GPtrArray *trends, const Row *row)
{
  g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_free);
  const JyTrendMark *mark = NULL;
  char day[JY_DATE_TEXT_SIZE];

  jy_date_to_text (&row->day, day);
  g_ptr_array_add (cells, g_strdup (day));
  for (guint i = 0; i < trends->len; i++)
    {
      g_ptr_array_add (cells, jy_trend_series_dup_cell (trends->pdata[i], row->record));
      if (mark == NULL)
        mark = jy_trend_series_find_mark (trends->pdata[i], row->record);
    }
  g_ptr_array_insert (
    cells, 1,
    g_strdup (mark != NULL ? jy_service_kind_get_name (jy_service_kind_from_id (mark->form)) : ""));
  jy_paper_table_add_row (table, (const char *const *) cells->pdata, JY_ROW_PLAIN);
}

static void
add_table (JyDocument *document, const GPtrArray *trends)
{
  JyPaperColumn columns[JY_N_TRENDS + 2] = {
    { _("Date"), 22, JY_TEXT_PLAIN, FALSE },
    { _("Service"), 40, JY_TEXT_PLAIN, FALSE },
  };
  g_autoptr (GArray) rows = list_rows (trends);
  JyPaperTable *table;

  for (guint i = 0; i < trends->len; i++)
    columns[i + 2] =
      (JyPaperColumn){ jy_trend_kind_get_name (((const JyTrendSeries *) trends->pdata[i])->kind),
                       25, JY_TEXT_PLAIN, FALSE };
  table = jy_document_add_table (document, columns, trends->len + 2);
  for (guint i = 0; i < rows->len; i++)
    add_row (table, trends, &g_array_index (rows, Row, i));
}

JyDocument *
jy_trend_document_new (const char *title, GPtrArray *trends)
{
  JyDocument *self = jy_document_new (JY_PAPER_A4, title);

  g_return_val_if_fail (trends->len <= JY_N_TRENDS, self);

  jy_document_set_size (self, FONT_SIZE);
  jy_document_set_footer (self, jy_slogan_get (0));
  jy_document_add_title (self, title);
  for (guint i = 0; i < trends->len; i++)
    {
      const JyTrendSeries *series = trends->pdata[i];
      g_autofree char *name = g_strdup_printf ("%s (%s)", jy_trend_kind_get_name (series->kind),
                                               jy_trend_kind_get_unit (series->kind));
      Drawing *drawing = g_new (Drawing, 1);

      drawing->trends = g_ptr_array_ref (trends);
      drawing->series = series;
      jy_document_add_heading (self, name);
      jy_document_add_drawing (self, DRAWING_HEIGHT, paint_cb, drawing, drawing_free);
    }
  jy_document_add_heading (self, _("Values"));
  add_table (self, trends);

  return self;
}
