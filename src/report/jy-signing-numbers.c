/* jy-signing-numbers.c - reading figures that were counted
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-signing-figures.h"

void
jy_signing_figures_free (JySigningFigures *self)
{
  g_clear_pointer (&self->units, jy_signing_units_free);
  g_free (self->counts);
  g_free (self->bases);
  g_clear_pointer (&self->quotas, g_ptr_array_unref);
  g_clear_pointer (&self->base_sources, g_ptr_array_unref);
  g_free (self->targets);
  g_free (self);
}

const JySigningFigures *
jy_signing_figures_find (const GPtrArray *all, const JyPeriod *period, JySigningBy by)
{
  for (guint i = 0; i < all->len; i++)
    {
      const JySigningFigures *figures = all->pdata[i];

      if (jy_signing_units_get_by (figures->units) == by &&
          jy_period_equal (&figures->period, period))
        return figures;
    }

  return NULL;
}

gint64
jy_signing_figures_get (const JySigningFigures *self, guint unit, JyFigure figure)
{
  return self->counts[unit * JY_N_FIGURES + figure];
}

JyBaseFigure
jy_signing_figures_get_base (const JySigningFigures *self, guint unit, JyBase which)
{
  return self->bases[unit * JY_N_BASES + which];
}

gboolean
jy_signing_figures_has_base (const JySigningFigures *self, guint unit, JyBase which)
{
  const JyStoredQuota *quota = jy_signing_figures_find_quota (self, unit);

  if (which == JY_BASE_TARGET && quota != NULL && quota->persons >= 0)
    return TRUE;
  if (!JY_BASE_IS_OF_VISITS (which) && unit != jy_signing_units_get_n (self->units) &&
      jy_signing_units_get_by (self->units) == JY_SIGNING_BY_DOCTOR)
    return FALSE;
  return which < JY_N_GIVEN_BASES || !jy_signing_figures_get_base (self, unit, which).is_marked;
}

const JyStoredQuota *
jy_signing_figures_find_quota (const JySigningFigures *self, guint unit)
{
  static const JyQuotaOf of[] = {
    [JY_SIGNING_BY_AREA] = JY_QUOTA_OF_AREA,
    [JY_SIGNING_BY_TEAM] = JY_QUOTA_OF_TEAM,
    [JY_SIGNING_BY_DOCTOR] = JY_QUOTA_OF_DOCTOR,
    [JY_SIGNING_BY_SUBDISTRICT] = JY_QUOTA_OF_AREA,
  };

  if (unit == jy_signing_units_get_n (self->units))
    return NULL;
  return jy_quotas_find (self->quotas, of[jy_signing_units_get_by (self->units)],
                         jy_signing_units_get (self->units, unit)->id);
}

int
jy_signing_figures_get_fulfil_percent (const JySigningFigures *self, guint unit)
{
  const JyStoredQuota *quota = jy_signing_figures_find_quota (self, unit);

  return quota != NULL && quota->fulfil_percent >= 0 ? quota->fulfil_percent : self->fulfil_percent;
}

gboolean
jy_signing_figures_has_unit (const JySigningFigures *self, guint unit)
{
  gboolean has_base = jy_signing_units_get_by (self->units) != JY_SIGNING_BY_DOCTOR;

  if (jy_signing_units_get (self->units, unit)->is_expected)
    return TRUE;

  for (guint f = 0; f < JY_N_FIGURES; f++)
    if (jy_signing_figures_get (self, unit, f) != 0)
      return TRUE;
  for (guint b = 0; has_base && b < JY_N_GIVEN_BASES; b++)
    if (jy_signing_figures_get_base (self, unit, b).value != 0)
      return TRUE;

  return FALSE;
}

gboolean
jy_figure_is_of_register (JyFigure figure)
{
  return figure == JY_FIGURE_RESIDENTS || figure == JY_FIGURE_KEY ||
         figure == JY_FIGURE_LOCAL_HOUSEHOLDS || figure == JY_FIGURE_HOUSEHOLDS ||
         (figure >= JY_FIGURE_GROUP_1 && figure < JY_FIGURE_GROUP_SIGNED_1);
}

gboolean
jy_figure_is_of_households (JyFigure figure)
{
  return figure < JY_FIGURE_CARE_1 && (JY_FIGURES_OF_HOUSEHOLDS & JY_FIGURE_BIT (figure)) != 0;
}

gboolean
jy_figure_needs_services (JyFigure figure)
{
  return figure >= JY_FIGURE_CARE_1 || (figure >= JY_FIGURE_TIER_1 && figure < JY_FIGURE_UNSIGNED);
}
