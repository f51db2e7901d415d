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

/* @rate: people signed, of the population served; @percent: the target, in whole per cent */
void jy_today_tiles_show_signed (JyTodayTiles *self, JyRate rate, int percent);

/* @rate: people whose agreement is fulfilled, of those signed; @percent: as above */
void jy_today_tiles_show_fulfilled (JyTodayTiles *self, JyRate rate, int percent);

G_END_DECLS
