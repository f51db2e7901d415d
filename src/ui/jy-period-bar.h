/* jy-period-bar.h - which period: a kind, one on or back, or typed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "jy-period.h"

G_BEGIN_DECLS

#define JY_TYPE_PERIOD_BAR (jy_period_bar_get_type ())

/* A month, quarter, half-year, year, or the year up to a day.  What is typed is taken on Enter:
 * all that jy_period_parse() reads, and a day as people type days, up to which the year counts.
 * Signal "changed": it is another period. */
G_DECLARE_FINAL_TYPE (JyPeriodBar, jy_period_bar, JY, PERIOD_BAR, GtkWidget)

/* The quarter of @today is shown until another period is chosen. */
void jy_period_bar_set_today (JyPeriodBar *self, const GDate *today);

void jy_period_bar_set_period (JyPeriodBar *self, const JyPeriod *period);

/* Returns: (transfer none): the period; valid once today is set */
const JyPeriod *jy_period_bar_get_period (JyPeriodBar *self);

G_END_DECLS
