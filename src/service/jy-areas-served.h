/* jy-areas-served.h - an area with its parts, and the areas that a team serves
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-work.h"

G_BEGIN_DECLS

/**
 * jy_areas_served_fill:
 * @area: an area; 0: everywhere
 * @team: a team; 0: any
 * @areas: (inout) (nullable): becomes @area and its parts, or %NULL for everywhere
 * @team_areas: (inout) (nullable): becomes the areas @team serves today, or %NULL for any team
 *
 * What the lists of a query are filled with: (element-type gint64), owned.
 */
gboolean jy_areas_served_fill (
  JyWork *work, gint64 area, gint64 team, GArray **areas, GArray **team_areas, GError **error);

G_END_DECLS
