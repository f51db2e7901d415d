/* jy-work-register.h - the register as lists, and the search over everything
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-store-register-rows.h"
#include "jy-store-register.h"
#include "jy-store-search.h"
#include "jy-work.h"

G_BEGIN_DECLS

/* @args: a #JyRegisterQuery, whose areas are filled in
 * Returns: (transfer full) (element-type gint64): a #GArray of ids, in the order asked for */
gpointer jy_work_list_register (JyWork *work, gpointer args, GError **error);

/* @args: (element-type gint64): a #GArray of at most %JY_STORE_MAX_IDS ids
 * Returns: (transfer full) (element-type JyRegisterPerson): a #GPtrArray, one for each id, in their
 *   order; %NULL where there is none.  The second: JyRegisterHousehold */
gpointer jy_work_get_register_people (JyWork *work, gpointer args, GError **error);
gpointer jy_work_get_register_households (JyWork *work, gpointer args, GError **error);

/* Returns: (transfer full) (element-type JyAreaCount): a #GArray, for each area where somebody is,
 *   without its parts */
gpointer jy_work_count_register (JyWork *work, gpointer args, GError **error);

/* @args: a #JyFindQuery
 * Returns: (transfer full) (element-type JyFound): a #GPtrArray, residents before households, the
 *   best first */
gpointer jy_work_find (JyWork *work, gpointer args, GError **error);

/* Makes lists describe today: on a new day, and after a parameter of the rules changed.  Does a
 * part of it, so that others may work in between.  It is no operation; pages hear of it as of one.
 * Returns: (transfer full): a gboolean: whether nothing is left to do; otherwise call again */
gpointer jy_work_bring_up_to_date (JyWork *work, gpointer args, GError **error);

G_END_DECLS
