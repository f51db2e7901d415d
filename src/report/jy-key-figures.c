/* jy-key-figures.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-key-figures.h"

#define NONE "—"
#define MINUS "−"

/* The ids of jy-indicators.c. */
static const char *const chosen[] = {
  "rate_sign_person",
  "rate_sign_household",
  "rate_target",
  "rate_sign_key",
  "rate_sign_elderly",
  "rate_sign_htn",
  "rate_sign_dm2",
  "rate_sign_paid",
  "rate_renew",
  "rate_terminate",
  "count_new",
  "count_unsigned",
  "rate_fulfil",
  "rate_progress",
  "rate_follow_up",
  "rate_follow_up_in_time",
  "rate_recheck",
  "rate_referral_check",
  "rate_authentic",
  "rate_satisfaction",
  "rate_awareness",
  "rate_record",
  "rate_managed_elderly",
  "rate_visit_newborn",
  "rate_managed_child",
  "rate_std_managed_htn",
  "rate_control_htn",
  "rate_std_managed_dm2",
  "rate_control_dm2",
  "rate_std_managed_smd",
};

void
jy_compare_get_period (JyCompare with, const JyPeriod *period, JyPeriod *compared)
{
  if (with == JY_COMPARE_PREVIOUS)
    jy_period_get_previous (period, compared);
  else
    jy_period_get_year_before (period, compared);
}

GArray *
jy_key_figures_new (const JySigningFigures *now, const JySigningFigures *const then[JY_N_COMPARES])
{
  GArray *self = g_array_new (FALSE, TRUE, sizeof (JyKeyFigure));

  for (guint i = 0; i < G_N_ELEMENTS (chosen); i++)
    {
      JyKeyFigure figure = { .indicator = jy_indicator_find (chosen[i]) };

      g_assert (figure.indicator != NULL);
      jy_indicator_get_value (figure.indicator, now, jy_signing_units_get_n (now->units),
                              &figure.now);
      for (guint with = 0; with < JY_N_COMPARES; with++)
        if (then[with] != NULL)
          jy_indicator_get_value (figure.indicator, then[with],
                                  jy_signing_units_get_n (then[with]->units), &figure.then[with]);
      g_array_append_val (self, figure);
    }

  return self;
}

static gboolean
has_value (const JyIndicatorValue *self, const JyIndicator *indicator)
{
  return self->is_known && (!jy_indicator_is_rate (indicator) || self->rate.denominator != 0);
}

/* Of a rate hundredths of a per cent. */
static gint64
get_amount (const JyIndicatorValue *self, const JyIndicator *indicator)
{
  return jy_indicator_is_rate (indicator) ? jy_rate_get_hundredths (self->rate)
                                          : self->rate.numerator;
}

char *
jy_indicator_value_dup_text (const JyIndicatorValue *self, const JyIndicator *indicator)
{
  const char *mark = self->is_marked ? "*" : "";
  g_autofree char *rate = NULL;

  if (!has_value (self, indicator))
    return g_strdup (NONE);
  if (!jy_indicator_is_rate (indicator))
    return g_strdup_printf ("%" G_GINT64_FORMAT "%s", self->rate.numerator, mark);

  rate = jy_rate_dup_text (self->rate);
  return g_strconcat (rate, mark, NULL);
}

char *
jy_key_figure_dup_change (const JyKeyFigure *self, JyCompare with)
{
  const JyIndicatorValue *then = &self->then[with];
  const char *sign;
  gint64 change, size;

  if (!has_value (&self->now, self->indicator) || !has_value (then, self->indicator))
    return g_strdup (NONE);

  change = get_amount (&self->now, self->indicator) - get_amount (then, self->indicator);
  size = ABS (change);
  sign = change > 0 ? "+" : change < 0 ? MINUS : "";
  if (size == 0)
    return g_strdup ("0");
  if (!jy_indicator_is_rate (self->indicator))
    return g_strdup_printf ("%s%" G_GINT64_FORMAT, sign, size);

  return g_strdup_printf ("%s%" G_GINT64_FORMAT ".%02d", sign, size / 100, (int) (size % 100));
}
