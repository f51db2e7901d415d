/* jy-signing-rate.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-signing-rate.h"

#include "jy-period.h"
#include "jy-setting.h"
#include "jy-signing-figures.h"
#include "jy-snapshot.h"
#include "jy-store-parameters.h"
#include "jy-store-registered.h"
#include "jy-store-settings.h"

/* As the report counts who lives in an area. */
static void
register_place (GHashTable *registered, const JyRegisteredPlace *place)
{
  JyRegistered *area = g_hash_table_lookup (registered, &place->area);

  if (area == NULL)
    {
      area = g_new0 (JyRegistered, 1);
      area->area = place->area;
      g_hash_table_insert (registered, &area->area, area);
    }
  area->n[JY_BASE_POPULATION] += place->n;
}

static gboolean
rate_places (JyWork *work, gint64 team, const GArray *places, JySigningRate *rate, GError **error)
{
  g_autoptr (JySigningUnits) units =
    jy_signing_units_new (work->store, JY_SIGNING_BY_TEAM, &work->today, error);
  g_autoptr (GHashTable) registered =
    g_hash_table_new_full (g_int64_hash, g_int64_equal, NULL, g_free);
  g_autoptr (GPtrArray) sources =
    g_ptr_array_new_with_free_func ((GDestroyNotify) jy_base_source_free);
  g_autofree JyBaseFigure *bases = NULL;
  guint unit;

  if (units == NULL || !jy_store_get_number (work->store, JY_SETTING_TARGET_SIGN_RATE, &work->today,
                                             &rate->percent, error))
    return FALSE;

  unit = jy_signing_units_find_row (units, team);
  for (guint i = 0; i < places->len; i++)
    {
      const JyRegisteredPlace *place = &g_array_index (places, JyRegisteredPlace, i);

      register_place (registered, place);
      if (unit == jy_signing_units_get_n (units) ||
          unit == jy_signing_units_find (units, place->area, TRUE, place->team, 0))
        rate->rate.numerator += place->n_signed;
    }

  bases = jy_signing_base_new (work->store, units, &work->today, rate->percent, registered, sources,
                               error);
  if (bases != NULL)
    rate->rate.denominator = bases[unit * JY_N_BASES + JY_BASE_POPULATION].value;

  return bases != NULL;
}

static gboolean
rate_by_report (JyWork *work, gint64 team, JySigningRate *rate, GError **error)
{
  JySigningRequest request = { .by = JY_SIGNING_BY_TEAM };
  JySigningFigures *figures;
  guint unit;

  jy_period_set_quarter (&request.period, &work->today);
  figures = jy_signing_figures_new (work->store, &request, &work->today, error);
  if (figures == NULL)
    return FALSE;

  unit = jy_signing_units_find_row (figures->units, team);
  rate->rate.numerator = jy_signing_figures_get (figures, unit, JY_FIGURE_SIGNED);
  rate->rate.denominator = jy_signing_figures_get_base (figures, unit, JY_BASE_POPULATION).value;
  rate->percent = figures->percent;
  jy_signing_figures_free (figures);
  return TRUE;
}

static gboolean
rate_signing (JyWork *work, gint64 team, JySigningRate *rate, gboolean *is_kept, GError **error)
{
  g_auto (JySnapshot) snapshot = { 0 };
  g_autoptr (GArray) places = NULL;

  if (!jy_snapshot_take (&snapshot, work->store, error) ||
      !jy_store_list_registered (work->store, &work->today, &places, error))
    return FALSE;

  *is_kept = places != NULL;
  return places == NULL || rate_places (work, team, places, rate, error);
}

gpointer
jy_work_rate_signing (JyWork *work, gpointer args, GError **error)
{
  const gint64 *team = args;
  g_autofree JySigningRate *rate = g_new0 (JySigningRate, 1);
  gboolean is_kept = FALSE;

  if (!rate_signing (work, *team, rate, &is_kept, error) ||
      (!is_kept && !rate_by_report (work, *team, rate, error)))
    return NULL;

  return g_steal_pointer (&rate);
}
