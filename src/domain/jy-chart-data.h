/* jy-chart-data.h - what a chart shows: rows, series, and the numbers where they meet
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The same for the drawing, for the table beside it, and for who has them read out.
 */
#pragma once

#include "jy-rate.h"

G_BEGIN_DECLS

/**
 * JyChartForm:
 * @JY_CHART_BARS: one series: a bar for each row, lying, and the target of the row
 * @JY_CHART_COLUMNS: rows go on in time, a standing column for each series
 * @JY_CHART_STACKS: a bar for each row, divided into its series
 * @JY_CHART_LINES: rows go on in time, a line for each series
 * @JY_CHART_PYRAMID: rows are ages, upwards; four series: men, of these signed, women, of these
 *   signed
 * @JY_CHART_HEAT: series are days: a field for each row and day, the darker the more
 */
typedef enum
{
  JY_CHART_BARS,
  JY_CHART_COLUMNS,
  JY_CHART_STACKS,
  JY_CHART_LINES,
  JY_CHART_PYRAMID,
  JY_CHART_HEAT,
} JyChartForm;

/* How a series looks: a pattern and a colour. */
typedef enum
{
  JY_CHART_LOOK_FULL,
  JY_CHART_LOOK_STRIPES,
  JY_CHART_LOOK_DOTS,
  JY_CHART_LOOK_FRAME,
  JY_CHART_LOOK_GRID,
  JY_CHART_LOOK_LEVEL, /* lying stripes */
  JY_CHART_LOOK_GOOD,  /* full */
  JY_CHART_LOOK_LATE,  /* stripes */
  JY_CHART_LOOK_BAD,   /* crossed stripes */
  JY_CHART_N_LOOKS
} JyChartLook;

/* @key: what stays the same when the chart is made again: the id of an area, a month, an age
 * @name: (owned) */
typedef struct
{
  gint64 key;
  char *name;
} JyChartRow;

/* @name: (owned) */
typedef struct
{
  char *name;
  JyChartLook look;
} JyChartSeries;

/* There is no number: a month to come, an area without a target. */
#define JY_CHART_NONE (-1)

/**
 * JyChartCell:
 * @value: how many; %JY_CHART_NONE
 * @whole: of rates: of how many
 */
typedef struct
{
  gint64 value;
  gint64 whole;
} JyChartCell;

/**
 * JyChartData:
 * @is_rate: what is drawn is the value as a part of its whole; of stacks, of the row
 * @has_total: the last row is that of all
 * @title: (owned)
 * @subtitle: (owned): of which period and day
 * @corner: (owned): what the rows are: "Area"
 * @target_name: (owned) (nullable): what the targets are called
 * @empty: (owned) (nullable): what to do if there is nothing to show
 * @note: (owned) (nullable): what must be known to read it
 * @reach: of a part of a chart: how far its axis goes at least, so that the parts can be compared;
 * 0 of a whole one
 * @targets: (owned) (element-type gint64): for each row: hundredths of a per cent if @is_rate, or
 *   how many; %JY_CHART_NONE
 */
typedef struct
{
  JyChartForm form;
  gboolean is_rate;
  gboolean has_total;
  double reach;
  char *title;
  char *subtitle;
  char *corner;
  char *target_name;
  char *empty;
  char *note;
  GArray *rows;   /* (owned): JyChartRow */
  GArray *series; /* (owned): JyChartSeries */
  GArray *cells;  /* (owned): JyChartCell, row by row */
  GArray *targets;
} JyChartData;

/* Returns: (transfer full): without rows and series; texts are for the caller to set */
JyChartData *jy_chart_data_new (JyChartForm form, const char *title) G_GNUC_WARN_UNUSED_RESULT;
void jy_chart_data_free (JyChartData *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyChartData, jy_chart_data_free)

/* Series come before rows. */
void jy_chart_data_add_series (JyChartData *self, const char *name, JyChartLook look);

/* Returns: which row it is; its cells have no number yet, nor has it a target */
guint jy_chart_data_add_row (JyChartData *self, gint64 key, const char *name);
void jy_chart_data_set (JyChartData *self, guint row, guint series, gint64 value, gint64 whole);
void jy_chart_data_set_target (JyChartData *self, guint row, gint64 target);

const JyChartRow *jy_chart_data_get_row (const JyChartData *self, guint row);
const JyChartSeries *jy_chart_data_get_series (const JyChartData *self, guint series);
JyChartCell jy_chart_data_get (const JyChartData *self, guint row, guint series);
gint64 jy_chart_data_get_target (const JyChartData *self, guint row);

/* Returns: what the series of @row are together */
gint64 jy_chart_data_get_sum (const JyChartData *self, guint row);

/* Returns: how long it is drawn: per cent or how many; negative if there is nothing to draw */
double jy_chart_data_get_amount (const JyChartData *self, guint row, guint series);

/* Returns: how far the axis of bars goes: the longest of them and of the targets */
double jy_chart_data_get_longest (const JyChartData *self);

/* Returns: (transfer full): the rows from @first up to @end, drawn to the same scale as all */
JyChartData *jy_chart_data_slice (const JyChartData *self,
                                  guint first,
                                  guint end) G_GNUC_WARN_UNUSED_RESULT;

/* Whether no cell of the whole has a number above zero. */
gboolean jy_chart_data_is_empty (const JyChartData *self);

G_END_DECLS
