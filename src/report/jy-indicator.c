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
    [JY_INDICATOR_SIGNING] = NC_ ("indicator", "Signing"),
                                  [JY_INDICATOR_FULFILMENT] =
                                    NC_ ("indicator", "Fulfilment and follow-ups"),
                                         [JY_INDICATOR_HEALTH] = NC_ ("indicator", "Public health"),
                                         };

  return g_dpgettext2 (NULL, "indicator", names[block]);
}

gboolean
jy_indicator_is_rate (const JyIndicator *self)
{
  return self->denominator.kind != JY_OPERAND_NONE;
}

/* Doctors have nobody but those who signed with them: what counts others is for all only.  How many
 * a doctor has to sign may have been decided. */
static gboolean
has_number (const JyOperand *operand, const JySigningFigures *figures, guint unit)
{
  const JyStoredQuota *quota = jy_signing_figures_find_quota (figures, unit);
  gboolean of_register =
    operand->kind == JY_OPERAND_BASE || operand->kind == JY_OPERAND_REST ||
    (operand->kind == JY_OPERAND_FIGURE && jy_figure_is_of_register (operand->what));

  if (operand->kind == JY_OPERAND_BASE && operand->what == JY_BASE_TARGET && quota != NULL &&
      quota->persons >= 0)
    return TRUE;
  return !of_register || unit == jy_signing_units_get_n (figures->units) ||
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

static gint64
count_missing (const JyIndicator *self, const JyIndicatorValue *value)
{
  gint64 wanted;

  if (value->target < 0 || value->rate.denominator == 0)
    return 0;

  if (self->is_less_better)
    return MAX (0, value->rate.numerator - value->rate.denominator * value->target / 100);
  wanted = jy_rate_get_target (value->rate.denominator, value->target);
  return MAX (0, wanted - value->rate.numerator);
}

/* What was decided for the unit itself comes before the centre's target (S89-S93). */
static void
apply_quota (const JyIndicator *self,
             const JySigningFigures *figures,
             const JyStoredQuota *quota,
             guint unit,
             JyIndicatorValue *value)
{
  gint64 to_sign = jy_signing_figures_get_base (figures, unit, JY_BASE_TARGET).value;

  if (g_str_equal (self->id, "rate_fulfil"))
    value->target = jy_signing_figures_get_fulfil_percent (figures, unit);
  else if (g_str_equal (self->id, "rate_sign_person") && quota->sign_percent >= 0)
    value->target = quota->sign_percent;
  value->missing = count_missing (self, value);

  if (!g_str_equal (self->id, "rate_sign_person") || quota->persons < 0 ||
      value->rate.denominator == 0)
    return;
  value->target = (int) ((to_sign * 100 + value->rate.denominator / 2) / value->rate.denominator);
  value->missing = MAX (0, to_sign - value->rate.numerator);
}

void
jy_indicator_get_value (const JyIndicator *self,
                        const JySigningFigures *figures,
                        guint unit,
                        JyIndicatorValue *value)
{
  const JyStoredQuota *quota = jy_signing_figures_find_quota (figures, unit);

  *value = (JyIndicatorValue){ .target = figures->targets[self - jy_indicators] };
  if (!has_number (&self->numerator, figures, unit) ||
      !has_number (&self->denominator, figures, unit))
    return;

  value->is_known = TRUE;
  value->rate.numerator = get_number (&self->numerator, figures, unit, &value->is_marked);
  value->rate.denominator = get_number (&self->denominator, figures, unit, &value->is_marked);
  value->missing = count_missing (self, value);
  if (quota != NULL)
    apply_quota (self, figures, quota, unit, value);
}

gboolean
jy_indicator_value_is_reached (const JyIndicatorValue *self)
{
  return self->is_known && self->missing == 0;
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
