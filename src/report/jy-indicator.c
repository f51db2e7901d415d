/* jy-indicator.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-indicator.h"

#include <glib/gi18n.h>

const JyIndicator *
jy_indicator_find (const char *id)
{
  for (guint i = 0; i < jy_n_indicators; i++)
    if (g_strcmp0 (jy_indicators[i].id, id) == 0)
      return &jy_indicators[i];

  return NULL;
}

const char *
jy_indicator_get_name (const JyIndicator *self)
{
  return g_dpgettext2 (NULL, "indicator", self->name);
}

const char *
jy_indicator_block_get_name (JyIndicatorBlock block)
{
  static const char *const names[] = {
    [JY_INDICATOR_SIGNING] = NC_("indicator", "Signing"),
    [JY_INDICATOR_FULFILMENT] = NC_("indicator", "Fulfilment and follow-ups"),
    [JY_INDICATOR_HEALTH] = NC_("indicator", "Public health"),
  };

  return g_dpgettext2 (NULL, "indicator", names[block]);
}

gboolean
jy_indicator_is_rate (const JyIndicator *self)
{
  return self->denominator.kind != JY_OPERAND_NONE;
}

/* Doctors have nobody but those who signed with them: what counts others is for all only. */
static gboolean
has_number (const JyOperand *operand, const JySigningFigures *figures, guint unit)
{
  if (operand->kind == JY_OPERAND_BASE || operand->kind == JY_OPERAND_REST)
    return jy_signing_figures_has_base (figures, unit, operand->what);

  return operand->kind != JY_OPERAND_FIGURE || !jy_figure_is_of_register (operand->what) ||
         unit == jy_signing_units_get_n (figures->units) ||
         jy_signing_units_get_by (figures->units) != JY_SIGNING_BY_DOCTOR;
}

static gint64
get_number (const JyOperand *operand,
            const JySigningFigures *figures,
            guint unit,
            gboolean *is_marked)
{
  JyBaseFigure base;

  switch (operand->kind)
    {
    case JY_OPERAND_FIGURE:
      return jy_signing_figures_get (figures, unit, operand->what);
    case JY_OPERAND_SUM:
      return jy_signing_figures_get (figures, unit, operand->what) +
             jy_signing_figures_get (figures, unit, operand->other);
    case JY_OPERAND_BASE:
      base = jy_signing_figures_get_base (figures, unit, operand->what);
      *is_marked = *is_marked || base.is_marked;
      return base.value;
    case JY_OPERAND_REST:
      base = jy_signing_figures_get_base (figures, unit, operand->what);
      *is_marked = *is_marked || base.is_marked;
      return MAX (0, base.value - jy_signing_figures_get (figures, unit, operand->other));
    case JY_OPERAND_NONE:
    default:
      return 0;
    }
}

/* People to sign are those of the sheet of targets: what was decided for the unit, its team or
 * areas comes before the centre's rate (S89-S93). */
static void
apply_signing_target (const JySigningFigures *figures, guint unit, JyIndicatorValue *value)
{
  const JyStoredQuota *quota = jy_signing_figures_find_quota (figures, unit);
  gint64 population = value->rate.denominator;
  gint64 to_sign = jy_signing_figures_get_base (figures, unit, JY_BASE_TARGET).value;

  if (population == 0)
    return;

  if (quota != NULL && quota->sign_percent >= 0)
    {
      value->target = quota->sign_percent;
      value->is_own = TRUE;
    }
  else if (to_sign != jy_rate_get_target (population, value->target))
    {
      value->target = (int) ((to_sign * 100 + population / 2) / population);
      value->is_own = TRUE;
    }
  value->wanted = to_sign;
}

/* The centre as a whole keeps its own targets. */
static void
apply_own_target (const JyIndicator *self,
                  const JySigningFigures *figures,
                  guint unit,
                  JyIndicatorValue *value)
{
  const JyStoredQuota *quota = jy_signing_figures_find_quota (figures, unit);

  if (unit == jy_signing_units_get_n (figures->units))
    return;

  if (g_str_equal (self->id, "rate_sign_person"))
    apply_signing_target (figures, unit, value);
  else if (g_str_equal (self->id, "rate_fulfil") && quota != NULL && quota->fulfil_percent >= 0)
    {
      value->target = quota->fulfil_percent;
      value->is_own = TRUE;
      value->wanted = jy_rate_get_target (value->rate.denominator, value->target);
    }
}

/* How many there should be; of what is to stay below, how many there may be. */
static gint64
count_wanted (const JyIndicator *self, const JyIndicatorValue *value)
{
  if (self->is_less_better)
    return value->rate.denominator * value->target / 100;
  return jy_rate_get_target (value->rate.denominator, value->target);
}

void
jy_indicator_get_value (const JyIndicator *self,
                        const JySigningFigures *figures,
                        guint unit,
                        JyIndicatorValue *value)
{
  *value = (JyIndicatorValue){ .target = figures->targets[self - jy_indicators] };
  if (!has_number (&self->numerator, figures, unit) ||
      !has_number (&self->denominator, figures, unit))
    return;

  value->is_known = TRUE;
  value->rate.numerator = get_number (&self->numerator, figures, unit, &value->is_marked);
  value->rate.denominator = get_number (&self->denominator, figures, unit, &value->is_marked);
  if (value->target < 0)
    return;

  value->wanted = count_wanted (self, value);
  apply_own_target (self, figures, unit, value);
  if (value->rate.denominator == 0)
    return;
  value->missing = self->is_less_better ? value->rate.numerator - value->wanted
                                        : value->wanted - value->rate.numerator;
  value->missing = MAX (0, value->missing);
}

gboolean
jy_indicator_value_is_reached (const JyIndicatorValue *self)
{
  return self->is_known && self->missing == 0;
}

gint64
jy_indicator_value_get_target_hundredths (const JyIndicatorValue *self)
{
  gint64 whole = self->rate.denominator;

  if (self->target < 0 || whole == 0 || self->wanted == jy_rate_get_target (whole, self->target))
    return (gint64) self->target * 100;

  return self->wanted * 10000 / whole;
}

gboolean
jy_indicator_find_list (const JyIndicator *self, gboolean of_denominator, JyFigure *figure)
{
  const JyOperand *operand = of_denominator ? &self->denominator : &self->numerator;

  if (operand->kind != JY_OPERAND_FIGURE)
    return FALSE;

  *figure = operand->what;
  return TRUE;
}
