/* jy-time-chart.c - charts that go on in time: months of two years, quarters
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-date.h"
#include "jy-indicator.h"
#include "jy-report-chart-private.h"
#include "jy-signing-months.h"

#define N_MONTHS 12

/* clang-format off */
static const char *const months[N_MONTHS] = {
  NC_("month", "Jan"), NC_("month", "Feb"), NC_("month", "Mar"), NC_("month", "Apr"),
  NC_("month", "May"), NC_("month", "Jun"), NC_("month", "Jul"), NC_("month", "Aug"),
  NC_("month", "Sep"), NC_("month", "Oct"), NC_("month", "Nov"), NC_("month", "Dec"),
};

/* The lines of the trend, by the id of their indicator. */
static const struct
{
  const char *indicator;
  JyChartLook look;
} lines[] = {
  { "rate_fulfil",      JY_CHART_LOOK_FULL },
  { "rate_control_htn", JY_CHART_LOOK_DOTS },
  { "rate_control_dm2", JY_CHART_LOOK_FRAME },
};
/* clang-format on */

static GDate
get_end (const JyPeriod *period, const GDate *today)
{
  return g_date_compare (&period->last, today) < 0 ? period->last : *today;
}

/* Up to which day it is. */
static char *
dup_end (const GDate *end)
{
  char day[JY_DATE_TEXT_SIZE];

  jy_date_to_text (end, day);
  return g_strdup_printf (C_("chart", "up to %s"), day);
}

static JyChartData *
make_months (int year)
{
  JyChartData *data =
    jy_chart_data_new (JY_CHART_COLUMNS, jy_report_chart_get_title (JY_REPORT_CHART_MONTHS));
  g_autofree char *last_year = g_strdup_printf ("%d", year - 1);
  g_autofree char *this_year = g_strdup_printf ("%d", year);

  g_free (data->corner);
  data->corner = g_strdup (C_("chart", "Month"));
  jy_chart_data_add_series (data, last_year, JY_CHART_LOOK_STRIPES);
  jy_chart_data_add_series (data, this_year, JY_CHART_LOOK_FULL);
  for (guint month = 0; month < N_MONTHS; month++)
    jy_chart_data_add_row (data, month + 1, g_dpgettext2 (NULL, "month", months[month]));

  return data;
}

static JyChartData *
count_months (JyWork *work, const JyChartRequest *request, GError **error)
{
  const GDate end = get_end (&request->period, &work->today);
  int year = g_date_get_year (&end);
  g_autoptr (JyChartData) data = make_months (year);
  g_autoptr (GArray) counts = NULL;
  JyPeriod periods[2 * N_MONTHS];
  guint cells[2 * N_MONTHS];
  guint n = 0;

  for (guint series = 0; series < 2; series++)
    for (guint row = 0; row < N_MONTHS; row++)
      if (jy_signing_month_get (year - 1 + (int) series, row + 1, &end, &periods[n]))
        cells[n++] = row * 2 + series;

  counts =
    jy_signing_months_new (work->store, periods, n, FALSE, &work->today, request->job, error);
  if (counts == NULL || !jy_report_chart_describe (data, work, dup_end (&end), error))
    return NULL;

  data->empty = g_strdup (
    _("Nobody was signed in these two years: sign the first household on the Agreements page."));
  for (guint i = 0; i < n; i++)
    jy_chart_data_set (data, cells[i] / 2, cells[i] % 2,
                       g_array_index (counts, JySigningMonth, i).figures[JY_FIGURE_NEW], 0);

  return g_steal_pointer (&data);
}

/* The quarter that is @back before that of @end, no longer than to @end. */
static JyPeriod
get_quarter (const GDate *end, guint back)
{
  JyPeriod quarter;
  GDate day = *end;

  jy_period_set_quarter (&quarter, end);
  day = quarter.first;
  g_date_subtract_months (&day, 3 * back);
  jy_period_set_quarter (&quarter, &day);
  if (g_date_compare (end, &quarter.last) < 0)
    quarter.last = *end;

  return quarter;
}

void
jy_report_chart_get_quarters (const JyPeriod *period,
                              const GDate *today,
                              JyPeriod quarters[JY_REPORT_CHART_N_QUARTERS])
{
  const GDate end = get_end (period, today);

  for (guint i = 0; i < JY_REPORT_CHART_N_QUARTERS; i++)
    quarters[i] = get_quarter (&end, JY_REPORT_CHART_N_QUARTERS - 1 - i);
}

/* Stays the same while time goes on: 20263. */
static gint64
get_quarter_key (const JyPeriod *quarter)
{
  return g_date_get_year (&quarter->first) * 10 +
         ((int) g_date_get_month (&quarter->first) + 2) / 3;
}

static JyChartData *
make_trend (void)
{
  JyChartData *data =
    jy_chart_data_new (JY_CHART_LINES, jy_report_chart_get_title (JY_REPORT_CHART_TREND));

  data->is_rate = TRUE;
  g_free (data->corner);
  data->corner = g_strdup (C_("chart", "Quarter"));
  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    jy_chart_data_add_series (data, jy_indicator_get_name (jy_indicator_find (lines[i].indicator)),
                              lines[i].look);

  return data;
}

static void
add_quarter (JyChartData *data, const JyPeriod *quarter, const JySigningFigures *figures)
{
  gint64 key = get_quarter_key (quarter);
  g_autofree char *name = g_strdup_printf ("%dQ%d", (int) (key / 10), (int) (key % 10));
  guint row = jy_chart_data_add_row (data, key, name);

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      JyIndicatorValue value;

      jy_indicator_get_value (jy_indicator_find (lines[i].indicator), figures,
                              jy_signing_units_get_n (figures->units), &value);
      if (value.is_known && value.rate.denominator > 0)
        jy_chart_data_set (data, row, i, value.rate.numerator, value.rate.denominator);
    }
}

/* Returns: (nullable): the figures of @quarter, if they are known */
static const JySigningFigures *
find_known (const GPtrArray *known, const JyPeriod *quarter)
{
  for (guint i = 0; known != NULL && i < known->len; i++)
    {
      const JySigningFigures *figures = known->pdata[i];

      if (g_date_compare (&figures->period.first, &quarter->first) == 0 &&
          g_date_compare (&figures->day, &quarter->last) == 0)
        return figures;
    }

  return NULL;
}

/* A report of each quarter; what is not known is counted at once. */
static gboolean
count_quarters (JyChartData *data, JyWork *work, const JyChartRequest *request, GError **error)
{
  JyPeriod quarters[JY_REPORT_CHART_N_QUARTERS];
  const JySigningFigures *all[JY_REPORT_CHART_N_QUARTERS];
  JySigningRequest requests[JY_REPORT_CHART_N_QUARTERS];
  g_autoptr (GPtrArray) counted = NULL;
  guint n = 0;

  jy_report_chart_get_quarters (&request->period, &work->today, quarters);
  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    {
      all[i] = find_known (request->known, &quarters[i]);
      if (all[i] == NULL)
        requests[n++] = (JySigningRequest){ .period = quarters[i], .job = request->job };
    }
  if (n > 0)
    counted = jy_signing_figures_new_all (work->store, requests, n, &work->today, error);
  if (n > 0 && counted == NULL)
    return FALSE;

  for (guint i = G_N_ELEMENTS (all); i > 0; i--)
    if (all[i - 1] == NULL)
      all[i - 1] = counted->pdata[--n];
  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    add_quarter (data, &quarters[i], all[i]);

  return TRUE;
}

static JyChartData *
count_trend (JyWork *work, const JyChartRequest *request, GError **error)
{
  const GDate end = get_end (&request->period, &work->today);
  g_autoptr (JyChartData) data = make_trend ();

  if (!jy_report_chart_describe (data, work, dup_end (&end), error))
    return NULL;

  data->empty =
    g_strdup (_("No agreement is fulfilled yet: record the first services from the Today page."));
  return count_quarters (data, work, request, error) ? g_steal_pointer (&data) : NULL;
}

JyChartData *
jy_time_chart_new (JyWork *work, const JyChartRequest *request, GError **error)
{
  return request->chart == JY_REPORT_CHART_MONTHS ? count_months (work, request, error)
                                                  : count_trend (work, request, error);
}

GArray *
jy_time_chart_list (JyWork *work, const JyChartQuestion *question, GError **error)
{
  const GDate end = get_end (&question->request->period, &work->today);
  JySigningRequest request = { .job = question->request->job };
  JyFigure figure = JY_FIGURE_NEW;

  if (question->request->chart == JY_REPORT_CHART_MONTHS)
    {
      g_return_val_if_fail (question->key >= 1 && question->key <= N_MONTHS, NULL);
      jy_signing_month_get (g_date_get_year (&end) - 1 + (int) question->series, question->key,
                            &end, &request.period);
    }
  else
    {
      g_return_val_if_fail (question->series < G_N_ELEMENTS (lines), NULL);
      for (guint back = 0; back < JY_REPORT_CHART_N_QUARTERS; back++)
        {
          request.period = get_quarter (&end, back);
          if (get_quarter_key (&request.period) == question->key)
            break;
        }
      jy_indicator_find_list (jy_indicator_find (lines[question->series].indicator), FALSE,
                              &figure);
    }

  return jy_signing_figures_list (work->store, &request, &work->today, figure, 0, TRUE, error);
}
