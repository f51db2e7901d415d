/* jy-trend-sheet.h - the trends of a person on paper: drawings, then the table of the same numbers
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-trend.h"

G_BEGIN_DECLS

/* What stands at @y of @page: a drawing of @index of the trends, the headings of the table, or its
 * row @index. */
typedef enum
{
  JY_SHEET_TREND,
  JY_SHEET_HEADINGS,
  JY_SHEET_ROW,
} JySheetPart;

typedef struct
{
  JySheetPart part;
  guint index;
  guint page;
  double y;
  double height;
} JySheetPlace;

/* One service of the table, the latest first. */
typedef struct
{
  gint64 record;
  GDate day;
} JySheetRow;

/**
 * JyTrendSheet:
 * @title: (owned): on every page
 * @trends: (owned) (element-type JyTrendSeries)
 * @places: (owned) (element-type JySheetPlace): by page and y
 * @rows: (owned) (element-type JySheetRow)
 */
typedef struct
{
  char *title;
  GPtrArray *trends;
  double width;
  double height;
  double size;
  GArray *places;
  GArray *rows;
  guint n_pages;
} JyTrendSheet;

/**
 * jy_trend_sheet_new:
 * @title: of whom it is
 * @trends: (element-type JyTrendSeries): at least one; a reference is kept
 * @width: of the page within its margins
 * @size: of the font
 */
JyTrendSheet *jy_trend_sheet_new (const char *title,
                                  GPtrArray *trends,
                                  double width,
                                  double height,
                                  double size) G_GNUC_WARN_UNUSED_RESULT;
void jy_trend_sheet_free (JyTrendSheet *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyTrendSheet, jy_trend_sheet_free)

/* @page: from 0 on */
void jy_trend_sheet_paint (const JyTrendSheet *self,
                           guint page,
                           cairo_t *cr,
                           const JyChartStyle *style);

G_END_DECLS
