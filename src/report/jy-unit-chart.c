/* jy-unit-chart.c - charts with a row for each area, team or doctor
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-indicator.h"
#include "jy-report-chart-private.h"

#define MAX_SERIES 3

/* A figure drawn as a part of a row. */
typedef struct
{
  const char *name; /* context "chart" */
  JyFigure figure;
  JyChartLook look;
} Part;

/* clang-format off */
static const struct
{
  JyChartForm form;
  Part parts[MAX_SERIES + 1];
  const char *empty;
} shapes[JY_N_REPORT_CHARTS] = {
  [JY_REPORT_CHART_SIGNING] = { JY_CHART_BARS,
    { { NC_("chart", "Signing rate"), JY_FIGURE_SIGNED, JY_CHART_LOOK_FULL } },
    N_("Nobody is signed yet: sign the first household on the Agreements page.") },
  [JY_REPORT_CHART_PACKAGES] = { JY_CHART_STACKS,
    { { NC_("chart", "Basic"), JY_FIGURE_TIER_1, JY_CHART_LOOK_FULL },
      { NC_("chart", "Middle"), JY_FIGURE_TIER_1 + 1, JY_CHART_LOOK_STRIPES },
      { NC_("chart", "High"), JY_FIGURE_TIER_1 + 2, JY_CHART_LOOK_DOTS } },
    N_("No agreement in force has a package: choose packages when signing.") },
  [JY_REPORT_CHART_POPULATION] = { JY_CHART_STACKS,
    { { NC_("chart", "General"), JY_FIGURE_POPULATION_1, JY_CHART_LOOK_FULL },
      { NC_("chart", "Key"), JY_FIGURE_POPULATION_1 + 1, JY_CHART_LOOK_STRIPES },
      { NC_("chart", "Special"), JY_FIGURE_POPULATION_1 + 2, JY_CHART_LOOK_DOTS } },
    N_("Nobody is signed yet: sign the first household on the Agreements page.") },
  [JY_REPORT_CHART_FULFILMENT] = { JY_CHART_BARS,
    { { NC_("chart", "Fulfilment rate"), JY_FIGURE_FULFILLED, JY_CHART_LOOK_FULL } },
    N_("No agreement is fulfilled yet: record the first services from the Today page.") },
  [JY_REPORT_CHART_FOLLOW_UPS] = { JY_CHART_STACKS,
    { { NC_("chart", "In time"), JY_FIGURE_FOLLOW_UPS_IN_TIME, JY_CHART_LOOK_GOOD },
      { NC_("chart", "Late"), JY_FIGURE_FOLLOW_UPS_LATE, JY_CHART_LOOK_LATE },
      { NC_("chart", "Not done"), JY_FIGURE_FOLLOW_UPS_OVERDUE, JY_CHART_LOOK_BAD } },
    N_("No follow-up was due in this period: choose another one.") },
  [JY_REPORT_CHART_AUTHENTIC] = { JY_CHART_BARS,
    { { NC_("chart", "Authentic"), JY_FIGURE_CALLBACKS_AUTHENTIC, JY_CHART_LOOK_FULL } },
    N_("Nobody was called back in this period: draw people on the Assessment page.") },
  [JY_REPORT_CHART_SATISFIED] = { JY_CHART_BARS,
    { { NC_("chart", "Satisfied"), JY_FIGURE_CALLBACKS_SATISFIED, JY_CHART_LOOK_FULL } },
    N_("Nobody was called back in this period: draw people on the Assessment page.") },
};
/* clang-format on */

/* Of whom they are, and how they stand: the doctor's residents are those signed, so that there is
 * no rate of signing by doctor. */
typedef struct
{
  JyReportChart chart;
  const JySigningFigures *figures;
  JyChartData *data;
  gboolean is_marked;      /* registered people stand in for a missing population */
  gboolean has_own_target; /* a unit that is shown */
} Making;

static gboolean
is_by_doctor (const Making *self)
{
  return jy_signing_units_get_by (self->figures->units) == JY_SIGNING_BY_DOCTOR;
}

static guint
count_parts (JyReportChart chart)
{
  guint n = 0;

  while (n < MAX_SERIES && shapes[chart].parts[n].name != NULL)
    n++;

  return n;
}

/* The rate that is to be reached. */
static const JyIndicator *
find_indicator (JyReportChart chart)
{
  static const char *const ids[JY_N_REPORT_CHARTS] = {
    [JY_REPORT_CHART_SIGNING] = "rate_sign_person",
    [JY_REPORT_CHART_FULFILMENT] = "rate_fulfil",
    [JY_REPORT_CHART_AUTHENTIC] = "rate_authentic",
    [JY_REPORT_CHART_SATISFIED] = "rate_satisfaction",
  };

  return jy_indicator_find (ids[chart]);
}

/* What should be reached, in hundredths of a per cent. */
static gint64
get_target (Making *self, guint unit)
{
  JyIndicatorValue value;

  jy_indicator_get_value (find_indicator (self->chart), self->figures, unit, &value);
  self->has_own_target = self->has_own_target || value.is_own;
  return jy_indicator_value_get_target_hundredths (&value);
}

static gint64
get_whole (const Making *self, guint unit)
{
  if (self->chart == JY_REPORT_CHART_FULFILMENT)
    return jy_signing_figures_get (self->figures, unit, JY_FIGURE_SIGNED);
  if (self->chart == JY_REPORT_CHART_AUTHENTIC)
    return jy_signing_figures_get (self->figures, unit, JY_FIGURE_CALLBACKS_ASKED);
  if (self->chart == JY_REPORT_CHART_SATISFIED)
    return jy_signing_figures_get (self->figures, unit, JY_FIGURE_CALLBACKS_RATED);

  return jy_signing_figures_get_base (self->figures, unit, JY_BASE_POPULATION).value;
}

static gboolean
has_targets (const Making *self)
{
  return self->data->form == JY_CHART_BARS && self->data->is_rate;
}

static void
add_row (Making *self, guint unit, gint64 key, const char *name)
{
  const JySigningFigures *figures = self->figures;
  gboolean is_marked = self->chart == JY_REPORT_CHART_SIGNING && self->data->is_rate &&
                       jy_signing_figures_get_base (figures, unit, JY_BASE_POPULATION).is_marked;
  g_autofree char *marked = g_strconcat (name, is_marked ? "*" : "", NULL);
  guint row = jy_chart_data_add_row (self->data, key, marked);

  self->is_marked = self->is_marked || is_marked;
  for (guint i = 0; i < count_parts (self->chart); i++)
    jy_chart_data_set (
      self->data, row, i,
      jy_signing_figures_get (figures, unit, shapes[self->chart].parts[i].figure),
      self->data->form == JY_CHART_BARS && self->data->is_rate ? get_whole (self, unit) : 0);
  if (has_targets (self))
    jy_chart_data_set_target (self->data, row, get_target (self, unit));
}

/* What the rows are. */
static const char *
get_corner (JySigningBy by)
{
  switch (by)
    {
    case JY_SIGNING_BY_TEAM:
      return C_("report", "Team");
    case JY_SIGNING_BY_DOCTOR:
      return C_("report", "Doctor");
    case JY_SIGNING_BY_SUBDISTRICT:
      return C_("chart", "Subdistrict");
    case JY_SIGNING_BY_AREA:
    default:
      return C_("report", "Area");
    }
}

static char *
dup_target_name (const Making *self)
{
  int percent = self->figures->targets[find_indicator (self->chart) - jy_indicators];

  return g_strdup_printf (
    self->has_own_target ? _("Target (%d%%, or what was decided)") : _("Target (%d%%)"), percent);
}

/* Bars of rates have a target; where there is none it is how many are signed that is shown. */
static void
describe (Making *self, const JySigningReport *report)
{
  gboolean is_of_signing = self->chart == JY_REPORT_CHART_SIGNING;
  const char *name = g_dpgettext2 (NULL, "chart", shapes[self->chart].parts[0].name);
  JyChartData *data = self->data;

  data->is_rate = !is_of_signing || !is_by_doctor (self);
  data->has_total = data->is_rate;
  g_free (data->subtitle);
  data->subtitle = g_strdup_printf ("%s · %s", jy_signing_report_get_centre (report),
                                    jy_signing_report_get_title (report));
  g_free (data->corner);
  data->corner = g_strdup (get_corner (jy_signing_units_get_by (self->figures->units)));
  data->empty = g_strdup (_(shapes[self->chart].empty));

  for (guint i = 0; i < count_parts (self->chart); i++)
    {
      const Part *part = &shapes[self->chart].parts[i];

      name = g_dpgettext2 (NULL, "chart", part->name);
      if (!data->is_rate)
        name = C_("chart", "People signed");
      jy_chart_data_add_series (data, name, part->look);
    }
}

JyChartData *
jy_unit_chart_new (JyReportChart chart, const JySigningReport *report)
{
  const JySigningFigures *figures = jy_signing_report_get_figures (report);
  const GArray *units = jy_signing_report_get_units (report);
  g_autoptr (JyChartData) data =
    jy_chart_data_new (shapes[chart].form, jy_report_chart_get_title (chart));
  Making self = { .chart = chart, .figures = figures, .data = data };

  describe (&self, report);
  for (guint i = 0; i < units->len; i++)
    {
      guint unit = g_array_index (units, guint, i);
      const JySigningUnit *of = jy_signing_units_get (figures->units, unit);

      add_row (&self, unit, of->id, of->name);
    }
  if (data->has_total)
    add_row (&self, jy_signing_units_get_n (figures->units), 0, C_("chart", "All"));
  if (has_targets (&self))
    data->target_name = dup_target_name (&self);
  if (self.is_marked)
    data->note = g_strdup (_("* Without a population figure: registered people count instead."));

  return g_steal_pointer (&data);
}

GArray *
jy_unit_chart_list (JyWork *work, const JyChartQuestion *question, GError **error)
{
  const JyChartRequest *request = question->request;
  JySigningRequest of_report = { request->period, request->by, request->job, { 0 } };

  g_return_val_if_fail (question->series < count_parts (request->chart), NULL);

  return jy_signing_figures_list (work->store, &of_report, &work->today,
                                  shapes[request->chart].parts[question->series].figure,
                                  question->key, question->is_all, error);
}
