/* jy-trend-series.h - how what is measured of a person goes on over the years
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Pressure, glucose, weight, body mass index, waist, and the length of children, out of the records
 * of services, with their limits (rules.md 3.4, 3.7, 3.8).
 */
#pragma once

#include "jy-answers.h"
#include "jy-outcome-parameters.h"

G_BEGIN_DECLS

typedef enum
{
  JY_TREND_PRESSURE, /* two lines: systolic, diastolic; mmHg */
  JY_TREND_GLUCOSE,  /* fasting; mmol/L */
  JY_TREND_WEIGHT,   /* kg */
  JY_TREND_BMI,      /* kg/m² */
  JY_TREND_WAIST,    /* cm */
  JY_TREND_HEIGHT,   /* of children; cm */
  JY_N_TRENDS
} JyTrendKind;

#define JY_TREND_MAX_LINES 2

/* Returns: (transfer none): translated: "Blood pressure", "mmHg", "Systolic" ("" if there is but
 * one line) */
const char *jy_trend_kind_get_name (JyTrendKind kind);
const char *jy_trend_kind_get_unit (JyTrendKind kind);
const char *jy_trend_kind_get_line_name (JyTrendKind kind, guint line);
guint jy_trend_kind_get_n_lines (JyTrendKind kind);

/* A service that was given. */
typedef struct
{
  gint64 id;
  GDate day;
  const char *form;
  const JyAnswers *answers;
} JyTrendRecord;

/* The limits in force from a day on; the first holds always. */
typedef struct
{
  GDate from;
  JyOutcomeParameters parameters;
} JyTrendRule;

/* Of whom the records are: @sex 1 or 2, 0 if it is not known; @born may be invalid */
typedef struct
{
  int sex;
  GDate born;
} JyTrendPerson;

/**
 * JyTrendPoint:
 * @record: of which record
 * @values: a value for each line; 0: not measured
 * @is_beyond: which of them reach their limit of that day
 */
typedef struct
{
  GDate day;
  gint64 record;
  double values[JY_TREND_MAX_LINES];
  gboolean is_beyond[JY_TREND_MAX_LINES];
} JyTrendPoint;

/* A limit of a line: from @from (invalid: always) until before @until (invalid: still). */
typedef struct
{
  guint line;
  GDate from;
  GDate until;
  double value;
} JyTrendLimit;

/**
 * JyTrendMark:
 * @form: what service was given
 * @drugs: (owned) (nullable): the drugs taken from then on, if they changed on that day
 */
typedef struct
{
  GDate day;
  gint64 record;
  char *form;
  char *drugs;
} JyTrendMark;

/**
 * JyTrendSeries:
 * @points: (owned) (element-type JyTrendPoint): by day, at least one
 * @limits: (owned) (element-type JyTrendLimit): those that hold at some time between them
 * @marks: (owned) (element-type JyTrendMark): every service from the first point on, by day
 */
typedef struct
{
  JyTrendKind kind;
  GArray *points;
  GArray *limits;
  GArray *marks;
} JyTrendSeries;

/**
 * jy_trend_series_new:
 * @records: (array length=n_records): in any order
 * @rules: (array length=n_rules): by day, at least one
 *
 * Pressure is that of the worse arm; the limits of the elderly hold from the day of their birthday.
 *
 * Returns: (transfer full) (nullable): %NULL if it was never measured, or does not apply
 */
JyTrendSeries *jy_trend_series_new (JyTrendKind kind,
                                    const JyTrendRecord *records,
                                    gsize n_records,
                                    const JyTrendPerson *person,
                                    const JyTrendRule *rules,
                                    gsize n_rules) G_GNUC_WARN_UNUSED_RESULT;
void jy_trend_series_free (JyTrendSeries *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyTrendSeries, jy_trend_series_free)

/* Returns: (transfer full): "142/90", "6.1"; "–" for what was not measured */
char *jy_trend_point_dup_text (const JyTrendPoint *self,
                               JyTrendKind kind) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full): what @record measured, with a ▲ if it reaches a limit; "" for nothing
 */
char *jy_trend_series_dup_cell (const JyTrendSeries *self, gint64 record) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer none) (nullable): what is marked on the day of @record, which is of it */
const JyTrendMark *jy_trend_series_find_mark (const JyTrendSeries *self, gint64 record);

/* Returns: (transfer full): a point for who points at it: day, value, service, change of drugs */
char *jy_trend_series_dup_reading (const JyTrendSeries *self,
                                   guint point) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full): one sentence or two for who does not see the drawing */
char *jy_trend_series_dup_summary (const JyTrendSeries *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
