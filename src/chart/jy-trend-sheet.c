/* jy-trend-sheet.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-trend-sheet.h"

#include <glib/gi18n.h>

#include "jy-date.h"
#include "jy-service-kind.h"

/* All in font sizes. */
#define TITLE_HEIGHT 3
#define TREND_HEIGHT 19 /* with its name */
#define NAME_HEIGHT 2
#define LINE_HEIGHT 1.7
#define DAY_WIDTH 6.5
#define SERVICE_WIDTH 13
#define CELL_WIDTH 7

/* Puts it below what is there, or at the top of the next page. */
static void
place (JyTrendSheet *self, JySheetPart part, guint index, double height, double *y)
{
  JySheetPlace one = { part, index, self->n_pages - 1, *y, height };

  if (*y + height > self->height)
    {
      self->n_pages++;
      *y = TITLE_HEIGHT * self->size;
      one.page++;
      one.y = *y;
      if (part == JY_SHEET_ROW) /* every page of the table says what its columns are */
        {
          place (self, JY_SHEET_HEADINGS, 0, LINE_HEIGHT * self->size, y);
          one.y = *y;
        }
    }
  g_array_append_val (self->places, one);
  *y = one.y + height;
}

static int
compare_rows (gconstpointer a, gconstpointer b)
{
  const JySheetRow *first = a, *second = b;
  int order = g_date_compare (&second->day, &first->day);

  return order != 0 ? order : (first->record < second->record) - (first->record > second->record);
}

/* Every record that measured something. */
static void
list_rows (JyTrendSheet *self)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_int64_hash, g_int64_equal);

  for (guint t = 0; t < self->trends->len; t++)
    {
      const JyTrendSeries *series = self->trends->pdata[t];

      for (guint i = 0; i < series->points->len; i++)
        {
          JyTrendPoint *point = &g_array_index (series->points, JyTrendPoint, i);
          JySheetRow row = { point->record, point->day };

          if (g_hash_table_add (seen, &point->record))
            g_array_append_val (self->rows, row);
        }
    }
  g_array_sort (self->rows, compare_rows);
}

JyTrendSheet *
jy_trend_sheet_new (const char *title, GPtrArray *trends, double width, double height, double size)
{
  JyTrendSheet *self = g_new0 (JyTrendSheet, 1);
  double y = TITLE_HEIGHT * size;

  self->title = g_strdup (title);
  self->trends = g_ptr_array_ref (trends);
  self->width = width;
  self->height = height;
  self->size = size;
  self->n_pages = 1;
  self->places = g_array_new (FALSE, FALSE, sizeof (JySheetPlace));
  self->rows = g_array_new (FALSE, FALSE, sizeof (JySheetRow));
  list_rows (self);

  for (guint i = 0; i < trends->len; i++)
    place (self, JY_SHEET_TREND, i, TREND_HEIGHT * size, &y);
  place (self, JY_SHEET_HEADINGS, 0, LINE_HEIGHT * size, &y);
  for (guint i = 0; i < self->rows->len; i++)
    place (self, JY_SHEET_ROW, i, LINE_HEIGHT * size, &y);

  return self;
}

void
jy_trend_sheet_free (JyTrendSheet *self)
{
  if (self == NULL)
    return;

  g_free (self->title);
  g_clear_pointer (&self->trends, g_ptr_array_unref);
  g_clear_pointer (&self->places, g_array_unref);
  g_clear_pointer (&self->rows, g_array_unref);
  g_free (self);
}

static void
paint_trend (const JyTrendSheet *self,
             const JySheetPlace *at,
             cairo_t *cr,
             const JyChartStyle *style)
{
  const JyTrendSeries *series = self->trends->pdata[at->index];
  double head = NAME_HEIGHT * self->size;
  g_autoptr (JyTrend) trend = jy_trend_new (series, self->width, at->height - head, self->size);
  g_autofree char *name = g_strdup_printf ("%s (%s)", jy_trend_kind_get_name (series->kind),
                                           jy_trend_kind_get_unit (series->kind));

  jy_chart_set_colour (cr, &style->colours->text, 1);
  jy_chart_paint_text (cr, style, name, 0, at->y + head / 2, 0, 0);
  cairo_save (cr);
  cairo_translate (cr, 0, at->y + head);
  jy_trend_paint (trend, cr, style, -1);
  cairo_restore (cr);
}

static void
paint_cell (const JyTrendSheet *self,
            const JySheetPlace *at,
            cairo_t *cr,
            const JyChartStyle *style,
            guint column,
            const char *text)
{
  double x = column == 0   ? 0
             : column == 1 ? DAY_WIDTH * self->size
                           : (DAY_WIDTH + SERVICE_WIDTH + (column - 2) * CELL_WIDTH) * self->size;
  double width = (column == 0 ? DAY_WIDTH : column == 1 ? SERVICE_WIDTH : CELL_WIDTH) - 0.3;

  jy_chart_paint_text (cr, style, text, x, at->y + at->height / 2, 0, width * self->size);
}

static void
paint_headings (const JyTrendSheet *self,
                const JySheetPlace *at,
                cairo_t *cr,
                const JyChartStyle *style)
{
  jy_chart_set_colour (cr, &style->colours->text, 1);
  paint_cell (self, at, cr, style, 0, _("Date"));
  paint_cell (self, at, cr, style, 1, _("Service"));
  for (guint i = 0; i < self->trends->len; i++)
    paint_cell (self, at, cr, style, i + 2,
                jy_trend_kind_get_name (((JyTrendSeries *) self->trends->pdata[i])->kind));
  cairo_set_line_width (cr, 0.7);
  cairo_move_to (cr, 0, at->y + at->height);
  cairo_line_to (cr, self->width, at->y + at->height);
  cairo_stroke (cr);
}

static void
paint_row (const JyTrendSheet *self, const JySheetPlace *at, cairo_t *cr, const JyChartStyle *style)
{
  const JySheetRow *row = &g_array_index (self->rows, JySheetRow, at->index);
  const JyTrendMark *mark = NULL;
  char day[JY_DATE_TEXT_SIZE];

  jy_chart_set_colour (cr, &style->colours->text, 1);
  jy_date_to_text (&row->day, day);
  paint_cell (self, at, cr, style, 0, day);
  for (guint i = 0; i < self->trends->len; i++)
    {
      g_autofree char *text = jy_trend_series_dup_cell (self->trends->pdata[i], row->record);

      paint_cell (self, at, cr, style, i + 2, text);
      if (mark == NULL)
        mark = jy_trend_series_find_mark (self->trends->pdata[i], row->record);
    }
  if (mark != NULL)
    paint_cell (self, at, cr, style, 1,
                jy_service_kind_get_name (jy_service_kind_from_id (mark->form)));
}

void
jy_trend_sheet_paint (const JyTrendSheet *self, guint page, cairo_t *cr, const JyChartStyle *style)
{
  g_autofree char *number = g_strdup_printf ("%u/%u", page + 1, self->n_pages);
  JyChartStyle bold = *style;

  bold.size *= 1.3;
  jy_chart_set_colour (cr, &style->colours->text, 1);
  jy_chart_paint_text (cr, &bold, self->title, 0, self->size, 0, self->width - 4 * self->size);
  jy_chart_paint_text (cr, style, number, self->width, self->size, 1, 0);
  for (guint i = 0; i < self->places->len; i++)
    {
      const JySheetPlace *at = &g_array_index (self->places, JySheetPlace, i);

      if (at->page != page)
        continue;
      if (at->part == JY_SHEET_TREND)
        paint_trend (self, at, cr, style);
      else if (at->part == JY_SHEET_HEADINGS)
        paint_headings (self, at, cr, style);
      else
        paint_row (self, at, cr, style);
    }
}
