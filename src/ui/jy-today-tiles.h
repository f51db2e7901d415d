/* jy-today-tiles.h - the numbers above the worklist: each opens what it counts
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "jy-rate.h"
#include "jy-work-today.h"

G_BEGIN_DECLS

#define JY_TYPE_TODAY_TILES (jy_today_tiles_get_type ())

/* Property "list": the #JyTodayList whose tile is pressed.  The other tiles open their pages. */
G_DECLARE_FINAL_TYPE (JyTodayTiles, jy_today_tiles, JY, TODAY_TILES, GtkWidget)

JyTodayList jy_today_tiles_get_list (JyTodayTiles *self);
void jy_today_tiles_set_list (JyTodayTiles *self, JyTodayList list);

/* Returns: the list that @word opens ("open", "overdue", "due-today", "due-this-week",
 * "due-this-quarter", "planned", "home", "referrals"), %JY_TODAY_N_LISTS if none */
JyTodayList jy_today_tiles_find_list (const char *word);

void jy_today_tiles_show_counts (JyTodayTiles *self, const JyTodayCounts *counts);

/**
 * JyTodayRates:
 * @signing: people signed, of the population served
 * @signing_percent: the target, in whole per cent
 * @fulfilment: people whose agreement is fulfilled, of those signed
 * @fulfilment_percent: the target, in whole per cent
 */
typedef struct
{
  JyRate signing;
  int signing_percent;
  JyRate fulfilment;
  int fulfilment_percent;
} JyTodayRates;

void jy_today_tiles_show_rates (JyTodayTiles *self, const JyTodayRates *rates);

G_END_DECLS
