/* jy-trend-view.h - a trend on screen: looked at, pointed at, walked along by keys
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-drawing.h"
#include "jy-trend.h"

G_BEGIN_DECLS

#define JY_TYPE_TREND_VIEW (jy_trend_view_get_type ())

/* Left, Right, Home and End choose a measurement, so does the pointer.  Property "reading": the one
 * that is chosen, in words, else the whole in words; it is the description for screen readers. */
G_DECLARE_FINAL_TYPE (JyTrendView, jy_trend_view, JY, TREND_VIEW, JyDrawing)

/* @series: (nullable): not owned; until the next call */
void jy_trend_view_show (JyTrendView *self, const JyTrendSeries *series);

/* Returns: the chosen point; -1: none */
int jy_trend_view_get_chosen (JyTrendView *self);

G_END_DECLS
