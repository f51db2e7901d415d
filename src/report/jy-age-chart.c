/* jy-age-chart.c - the ages of who is on the register, and of who is signed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-date.h"
#include "jy-report-chart-private.h"
#include "jy-signing-visit.h"

#define YEARS 5
#define N_AGES 18 /* the last one is open */

/* Series: men, of these signed, women, of these signed. */
#define N_SERIES 4

typedef struct
{
  GDate day;
  const JySigningUnits *units;
  JyAreaTree *tree; /* (owned) */
  gint64 area;      /* with its parts; 0: all */
  gint64 n[N_AGES][N_SERIES];
  guint n_unknown; /* neither man nor woman by the register */

  gint64 key; /* of the list wanted: an age */
  guint series;
  GArray *ids; /* (nullable): then the list is made */
} Pyramid;

static gboolean
has (const Pyramid *self, const GArray *marks, JyFigure figure)
{
  for (guint i = 0; i < marks->len; i++)
    {
      const JySigningMark *mark = &g_array_index (marks, JySigningMark, i);

      if (jy_signing_mark_has (mark, figure) &&
          (self->area == 0 ||
           jy_area_tree_contains (self->tree, self->area,
                                  jy_signing_units_get (self->units, mark->unit)->id)))
        return TRUE;
    }

  return FALSE;
}

static void
visit_cb (gpointer data,
          const JyScannedPerson *person,
          gint64 id G_GNUC_UNUSED,
          guint household G_GNUC_UNUSED,
          const GArray *marks,
          const GArray *services G_GNUC_UNUSED)
{
  Pyramid *self = data;
  guint age, first;

  if (person == NULL || !has (self, marks, JY_FIGURE_RESIDENTS))
    return;
  if (person->sex != 1 && person->sex != 2)
    {
      self->n_unknown++;
      return;
    }

  age = (guint) CLAMP (jy_date_get_age (&person->facts.born, &self->day) / YEARS, 0, N_AGES - 1);
  first = person->sex == 1 ? 0 : 2;
  for (guint i = 0; i < 2; i++)
    if (i == 0 || has (self, marks, JY_FIGURE_SIGNED))
      {
        self->n[age][first + i]++;
        if (self->ids != NULL && self->key == age * YEARS && self->series == first + i)
          g_array_append_val (self->ids, person->id);
      }
}

static void
pyramid_free (Pyramid *self)
{
  g_clear_pointer (&self->tree, jy_area_tree_free);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Pyramid, pyramid_free)

static gboolean
run (Pyramid *self, JyWork *work, const JyChartRequest *request, GError **error)
{
  JySigningRequest of_report = {
    .period = request->period, .by = JY_SIGNING_BY_AREA, .job = request->job, .of_register = TRUE
  };
  const gpointer data = self;
  GPtrArray *areas = jy_store_list_areas (work->store, error);

  if (areas == NULL)
    return FALSE;

  self->tree = jy_area_tree_new (areas);
  self->area = request->area;
  self->day =
    g_date_compare (&work->today, &request->period.last) < 0 ? work->today : request->period.last;
  return jy_signing_visit_all (work->store, &of_report, 1, &work->today, visit_cb, &data,
                               &self->units, error);
}

static void
add_rows (JyChartData *data, const Pyramid *pyramid)
{
  jy_chart_data_add_series (data, C_("chart", "Men"), JY_CHART_LOOK_FRAME);
  jy_chart_data_add_series (data, C_("chart", "Men signed"), JY_CHART_LOOK_FULL);
  jy_chart_data_add_series (data, C_("chart", "Women"), JY_CHART_LOOK_FRAME);
  jy_chart_data_add_series (data, C_("chart", "Women signed"), JY_CHART_LOOK_STRIPES);
  for (guint age = 0; age < N_AGES; age++)
    {
      g_autofree char *name = age + 1 < N_AGES
                                ? g_strdup_printf ("%u–%u", age * YEARS, age * YEARS + YEARS - 1)
                                : g_strdup_printf ("%u+", age * YEARS);
      guint row = jy_chart_data_add_row (data, age * YEARS, name);

      for (guint series = 0; series < N_SERIES; series++)
        jy_chart_data_set (data, row, series, pyramid->n[age][series], 0);
    }
}

/* Of which area, on which day. */
static char *
dup_when (const Pyramid *self)
{
  const JyStoredArea *area = self->area != 0 ? jy_area_tree_find (self->tree, self->area) : NULL;
  char text[JY_DATE_TEXT_SIZE];
  g_autofree char *day = NULL;

  jy_date_to_text (&self->day, text);
  day = g_strdup_printf (C_("chart", "as of %s"), text);
  return area != NULL ? g_strdup_printf ("%s · %s", area->name, day) : g_steal_pointer (&day);
}

JyChartData *
jy_age_chart_new (JyWork *work, const JyChartRequest *request, GError **error)
{
  g_autoptr (JyChartData) data =
    jy_chart_data_new (JY_CHART_PYRAMID, jy_report_chart_get_title (request->chart));
  g_autoptr (Pyramid) pyramid = g_new0 (Pyramid, 1);

  if (!run (pyramid, work, request, error) ||
      !jy_report_chart_describe (data, work, dup_when (pyramid), error))
    return NULL;

  g_free (data->corner);
  data->corner = g_strdup (C_("chart", "Age"));
  data->empty =
    g_strdup (_("Nobody is on the register yet: import a roster, or add a household."));
  if (pyramid->n_unknown > 0)
    data->note =
      g_strdup_printf (ngettext ("Without %'u person whose sex is not known.",
                                 "Without %'u people whose sex is not known.", pyramid->n_unknown),
                       pyramid->n_unknown);
  add_rows (data, pyramid);

  return g_steal_pointer (&data);
}

GArray *
jy_age_chart_list (JyWork *work, const JyChartQuestion *question, GError **error)
{
  g_autoptr (Pyramid) pyramid = g_new0 (Pyramid, 1);
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));

  pyramid->key = question->key;
  pyramid->series = question->series;
  pyramid->ids = ids;
  return run (pyramid, work, question->request, error) ? g_steal_pointer (&ids) : NULL;
}
