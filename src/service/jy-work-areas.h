/* jy-work-areas.h - the territory and its figures
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-area-tree.h"
#include "jy-closing.h"
#include "jy-work.h"

G_BEGIN_DECLS

/* Returns: (transfer full): a #JyAreaTree with every area */
gpointer jy_work_get_area_tree (JyWork *work, gpointer args, GError **error);

/* Adds an area (rev 0) or corrects one.  One without a position comes after its siblings.
 * @args: a #JyStoredArea, whose texts are cleaned and whose rev is then the stored one
 * Returns: %JY_DONE; %JY_ERROR_INVALID if it has no name or that of a sibling, or would be part of
 *   itself or of a smaller kind of area */
gpointer jy_work_save_area (JyWork *work, gpointer args, GError **error);

/* Closes an area: its team's assignment ends that day.
 * @args: a #JyClosing
 * Returns: %JY_DONE; %JY_ERROR_INVALID while open areas or households are in it */
gpointer jy_work_close_area (JyWork *work, gpointer args, GError **error);

/* Lists the figures of a year.
 * @args: the year, an int
 * Returns: (transfer full) (element-type JyStoredAreaBase): those there are */
gpointer jy_work_list_area_bases (JyWork *work, gpointer args, GError **error);

/* Sets figures of areas, all in one operation; those of an area and year that have some are
 * replaced, whatever their id and rev.
 * @args: a GPtrArray of #JyStoredAreaBase; figures that are all unknown are deleted
 * Returns: %JY_DONE */
gpointer jy_work_set_area_bases (JyWork *work, gpointer args, GError **error);

G_END_DECLS
