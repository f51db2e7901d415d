/* jy-report-chart.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-report-chart.h"

#include <glib/gi18n.h>

#include "jy-error.h"
#include "jy-report-chart-private.h"
#include "jy-work-centre.h"

static JyChartData *make_unit_chart (JyWork *work, const JyChartRequest *request, GError **error);

/* The families: whether they have units and take an area, and how they are made and listed. */
#define UNITS TRUE, FALSE, make_unit_chart, jy_unit_chart_list
#define TIME FALSE, FALSE, jy_time_chart_new, jy_time_chart_list
#define WORK FALSE, FALSE, jy_work_chart_new, jy_work_chart_list
#define AGES FALSE, TRUE, jy_age_chart_new, jy_age_chart_list

/* clang-format off */
static const struct
{
  const char *name;
  const char *title; /* context "chart" */
  const char *about; /* the same */
  gboolean has_units;
  gboolean takes_area;
  JyChartData *(*make) (JyWork *work, const JyChartRequest *request, GError **error);
  GArray *(*list) (JyWork *work, const JyChartQuestion *question, GError **error);
} charts[JY_N_REPORT_CHARTS] = {
  [JY_REPORT_CHART_SIGNING] = { "signing", NC_("chart", "Signing rate against target"),
    NC_("chart", "How many of the people served are signed, and how many should be."), UNITS },
  [JY_REPORT_CHART_MONTHS] = { "signing-months", NC_("chart", "Newly signed by month"),
    NC_("chart", "How many people were newly signed in each month of the year, and in the same month of the year before."), TIME },
  [JY_REPORT_CHART_PACKAGES] = { "packages", NC_("chart", "Packages of signed people"),
    NC_("chart", "Which share of the people with a package has which tier."), UNITS },
  [JY_REPORT_CHART_POPULATION] = { "population", NC_("chart", "Population classes of signed people"),
    NC_("chart", "Which share of the signed people belongs to which class of the population."), UNITS },
  [JY_REPORT_CHART_FULFILMENT] = { "fulfilment", NC_("chart", "Fulfilment rate against target"),
    NC_("chart", "For how many of the signed people the agreement is fulfilled, and for how many it should be."), UNITS },
  [JY_REPORT_CHART_TREND] = { "trend", NC_("chart", "Fulfilment and control over two years"),
    NC_("chart", "How fulfilment and the control of blood pressure and glucose stood at the end of each quarter."), TIME },
  [JY_REPORT_CHART_FOLLOW_UPS] = { "follow-ups", NC_("chart", "Follow-ups in time"),
    NC_("chart", "How many of the chronic-disease follow-ups due in the period were done in time, late, or not at all."), UNITS },
  [JY_REPORT_CHART_AUTHENTIC] = { "callbacks", NC_("chart", "Authentic signings in call-backs"),
    NC_("chart", "Of the people called back, how many say that they signed, and nothing in the record is denied."), UNITS },
  [JY_REPORT_CHART_SATISFIED] = { "satisfaction", NC_("chart", "Satisfied people in call-backs"),
    NC_("chart", "Of the people called back who said how satisfied they are, how many are satisfied."), UNITS },
  [JY_REPORT_CHART_WORKLOAD] = { "workload", NC_("chart", "Services by doctor"),
    NC_("chart", "How many services each member of the staff recorded in the period, and of which kind."), WORK },
  [JY_REPORT_CHART_MONTH_WORK] = { "month-work", NC_("chart", "A month day by day"),
    NC_("chart", "How many services of each kind were given on each day of the month that the period ends in."), WORK },
  [JY_REPORT_CHART_AGES] = { "ages", NC_("chart", "Ages and who is signed"),
    NC_("chart", "How old the people on the register are, men and women, and how many of each age are signed."), AGES },
};
/* clang-format on */

const char *
jy_report_chart_get_name (JyReportChart chart)
{
  return charts[chart].name;
}

const char *
jy_report_chart_get_title (JyReportChart chart)
{
  return g_dpgettext2 (NULL, "chart", charts[chart].title);
}

const char *
jy_report_chart_get_about (JyReportChart chart)
{
  return g_dpgettext2 (NULL, "chart", charts[chart].about);
}

gboolean
jy_report_chart_has_units (JyReportChart chart)
{
  return charts[chart].has_units;
}

gboolean
jy_report_chart_takes_area (JyReportChart chart)
{
  return charts[chart].takes_area;
}

gboolean
jy_report_chart_find (const char *name, JyReportChart *chart)
{
  for (guint i = 0; i < JY_N_REPORT_CHARTS; i++)
    if (g_strcmp0 (charts[i].name, name) == 0)
      {
        *chart = (JyReportChart) i;
        return TRUE;
      }

  return FALSE;
}

JyChartRequest *
jy_chart_request_new (
  JyReportChart chart, const JyPeriod *period, JySigningBy by, JySigningReport *report, JyJob *job)
{
  JyChartRequest *self = g_new0 (JyChartRequest, 1);

  self->chart = chart;
  self->period = *period;
  self->by = by;
  self->report = report != NULL ? jy_signing_report_ref (report) : NULL;
  g_set_object (&self->job, job);

  return self;
}

void
jy_chart_request_free (JyChartRequest *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->report, jy_signing_report_unref);
  g_clear_object (&self->job);
  g_free (self);
}

JyChartQuestion *
jy_chart_question_copy (const JyChartQuestion *self)
{
  const JyChartRequest *request = self->request;
  JyChartQuestion *copy = g_memdup2 (self, sizeof *self);

  copy->request =
    jy_chart_request_new (request->chart, &request->period, request->by, NULL, request->job);
  copy->request->area = request->area;
  return copy;
}

void
jy_chart_question_free (JyChartQuestion *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->request, jy_chart_request_free);
  g_free (self);
}

static JyChartData *
make_unit_chart (JyWork *work, const JyChartRequest *request, GError **error)
{
  /* One sheet is enough: the figures are wanted. */
  JySigningRequest of_report = {
    request->period, request->by, request->job, { 1, { JY_REPORT_SUMMARY } }
  };
  g_autoptr (JySigningReport) report = NULL;

  report = request->report != NULL ? jy_signing_report_ref (request->report)
                                   : jy_work_make_signing_report (work, &of_report, error);
  return report != NULL ? jy_unit_chart_new (request->chart, report) : NULL;
}

gboolean
jy_report_chart_describe (JyChartData *data, JyWork *work, char *when, GError **error)
{
  g_autofree char *owned = when;
  g_autoptr (GError) reason = NULL;
  g_autoptr (JyStoredCentre) centre = jy_work_get_centre (work, NULL, &reason);

  if (centre == NULL && !g_error_matches (reason, JY_ERROR, JY_ERROR_NOT_FOUND))
    {
      g_propagate_error (error, g_steal_pointer (&reason));
      return FALSE;
    }

  g_free (data->subtitle);
  data->subtitle =
    centre != NULL ? g_strdup_printf ("%s · %s", centre->name, owned) : g_strdup (owned);
  return TRUE;
}

gpointer
jy_work_make_chart (JyWork *work, gpointer args, GError **error)
{
  const JyChartRequest *request = args;

  if (g_date_compare (&request->period.first, &work->today) > 0)
    {
      g_set_error_literal (error, JY_ERROR, JY_ERROR_INVALID,
                           _("The period has not begun yet: choose one that has."));
      return NULL;
    }

  return charts[request->chart].make (work, request, error);
}

gpointer
jy_work_list_chart (JyWork *work, gpointer args, GError **error)
{
  const JyChartQuestion *question = args;

  return charts[question->request->chart].list (work, question, error);
}
