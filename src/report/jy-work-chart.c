/* jy-work-chart.c - what was done, from the records of services: by doctor, and day by day
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-report-chart-private.h"
#include "jy-served.h"
#include "jy-service-group.h"
#include "jy-store-teams.h"

/* Rechecks and referrals are not records of their own: the last group has none. */
#define N_GROUPS JY_SERVICE_GROUP_FOLLOW_ON

#define MAX_DAYS 31

/* Both end today at the latest. */
static JyPeriod
get_period (const JyChartRequest *request, const GDate *today)
{
  JyPeriod period = request->period;

  if (g_date_compare (today, &period.last) < 0)
    period.last = *today;
  if (request->chart == JY_REPORT_CHART_MONTH_WORK)
    {
      period.first = period.last;
      g_date_set_day (&period.first, 1);
    }

  return period;
}

typedef struct
{
  GHashTable *counts; /* staff → N_GROUPS numbers */
} Workload;

static void
count_staff_cb (gpointer data, const JyWorkDone *done)
{
  GHashTable *counts = data;
  gint64 *own = g_hash_table_lookup (counts, &done->staff);

  if (own == NULL)
    {
      gint64 *key = g_new (gint64, 1);

      *key = done->staff;
      own = g_new0 (gint64, N_GROUPS);
      g_hash_table_insert (counts, key, own);
    }
  own[jy_service_group_of_kind (done->kind)]++;
}

static void
add_staff (JyChartData *data, GHashTable *counts, gint64 id, const char *name)
{
  const gint64 *own = g_hash_table_lookup (counts, &id);
  guint row;

  if (own == NULL)
    return;

  row = jy_chart_data_add_row (data, id, name);
  for (guint group = 0; group < N_GROUPS; group++)
    jy_chart_data_set (data, row, group, own[group], 0);
}

static JyChartData *
make_workload (JyWork *work, const JyPeriod *period, GError **error)
{
  static const JyChartLook looks[N_GROUPS] = { JY_CHART_LOOK_FULL, JY_CHART_LOOK_STRIPES,
                                               JY_CHART_LOOK_DOTS, JY_CHART_LOOK_FRAME };
  g_autoptr (JyChartData) data =
    jy_chart_data_new (JY_CHART_STACKS, jy_report_chart_get_title (JY_REPORT_CHART_WORKLOAD));
  g_autoptr (GHashTable) counts =
    g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
  g_autoptr (GPtrArray) staff = jy_store_list_staff (work->store, error);

  if (staff == NULL || !jy_store_scan_work_done (work->store, &period->first, &period->last,
                                                 count_staff_cb, counts, error))
    return NULL;

  g_free (data->corner);
  data->corner = g_strdup (C_("report", "Doctor"));
  for (guint group = 0; group < N_GROUPS; group++)
    jy_chart_data_add_series (data, jy_service_group_get_name (group), looks[group]);
  for (guint i = 0; i < staff->len; i++)
    {
      const JyStoredStaff *one = staff->pdata[i];

      add_staff (data, counts, one->id, one->name);
    }
  add_staff (data, counts, 0, C_("chart", "Not said"));

  return g_steal_pointer (&data);
}

/* How many of each kind on each day. */
typedef struct
{
  gint64 n[JY_N_SERVICE_KINDS][MAX_DAYS];
  gint64 sums[JY_N_SERVICE_KINDS];
} Month;

static void
count_day_cb (gpointer data, const JyWorkDone *done)
{
  Month *month = data;

  month->n[done->kind][g_date_get_day (&done->done_on) - 1]++;
  month->sums[done->kind]++;
}

static JyChartData *
make_month (JyWork *work, const JyPeriod *period, GError **error)
{
  g_autoptr (JyChartData) data =
    jy_chart_data_new (JY_CHART_HEAT, jy_report_chart_get_title (JY_REPORT_CHART_MONTH_WORK));
  g_autofree Month *month = g_new0 (Month, 1);
  guint n_days =
    g_date_get_days_in_month (g_date_get_month (&period->first), g_date_get_year (&period->first));

  if (!jy_store_scan_work_done (work->store, &period->first, &period->last, count_day_cb, month,
                                error))
    return NULL;

  g_free (data->corner);
  data->corner = g_strdup (C_("chart", "Service"));
  for (guint day = 1; day <= n_days; day++)
    {
      g_autofree char *name = g_strdup_printf ("%u", day);

      jy_chart_data_add_series (data, name, JY_CHART_LOOK_FULL);
    }
  for (JyServiceKind kind = 0; kind < JY_N_SERVICE_KINDS; kind++)
    if (month->sums[kind] > 0)
      {
        guint row = jy_chart_data_add_row (data, kind, jy_service_kind_get_name (kind));

        for (guint day = 1; day <= g_date_get_day (&period->last); day++)
          jy_chart_data_set (data, row, day - 1, month->n[kind][day - 1], 0);
      }

  return g_steal_pointer (&data);
}

JyChartData *
jy_work_chart_new (JyWork *work, const JyChartRequest *request, GError **error)
{
  const JyPeriod period = get_period (request, &work->today);
  g_autoptr (JyChartData) data = request->chart == JY_REPORT_CHART_WORKLOAD
                                   ? make_workload (work, &period, error)
                                   : make_month (work, &period, error);

  if (data == NULL || !jy_report_chart_describe (data, work, jy_period_dup_title (&period), error))
    return NULL;

  data->empty =
    g_strdup (_("No service was recorded in this time: record one from the Today page."));
  return g_steal_pointer (&data);
}

static gboolean
is_wanted (gconstpointer data, const JyWorkDone *done)
{
  const JyChartQuestion *question = data;

  if (question->request->chart == JY_REPORT_CHART_WORKLOAD)
    return done->staff == question->key &&
           jy_service_group_of_kind (done->kind) == question->series;

  return (gint64) done->kind == question->key &&
         g_date_get_day (&done->done_on) == question->series + 1;
}

GArray *
jy_work_chart_list (JyWork *work, const JyChartQuestion *question, GError **error)
{
  const JyPeriod period = get_period (question->request, &work->today);

  return jy_served_list (work->store, &period, is_wanted, question, error);
}
