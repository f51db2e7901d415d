/* jy-key-figures.h - the indicators a director reads first, beside those of the periods before
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-indicator.h"

G_BEGIN_DECLS

/* With which a period is compared. */
typedef enum
{
  JY_COMPARE_PREVIOUS,    /* the one before: the quarter before a quarter */
  JY_COMPARE_YEAR_BEFORE, /* the same a year before */
  JY_N_COMPARES
} JyCompare;

void jy_compare_get_period (JyCompare with, const JyPeriod *period, JyPeriod *compared);

/**
 * JyKeyFigure:
 * @now: of the whole centre
 * @then: in the periods it is compared with
 */
typedef struct
{
  const JyIndicator *indicator;
  JyIndicatorValue now;
  JyIndicatorValue then[JY_N_COMPARES];
} JyKeyFigure;

/* @then: (nullable elements): where there are none, nothing is known
 * Returns: (transfer full) (element-type JyKeyFigure): by block, in the order of jy_indicators */
GArray *jy_key_figures_new (const JySigningFigures *now,
                            const JySigningFigures *const then[JY_N_COMPARES])
  G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full): "38.20%", of a count "1234"; "—" where there is none; a "*" behind it
 * if a base figure is missing */
char *jy_indicator_value_dup_text (const JyIndicatorValue *self,
                                   const JyIndicator *indicator) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full): what it rose or fell by: "+1.25", in percentage points, or "−12"
 * people; "0" if nothing, "—" if one of both is not known */
char *jy_key_figure_dup_change (const JyKeyFigure *self, JyCompare with) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
