/* jy-work-centre.h - the centre itself
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-store-areas.h"
#include "jy-work.h"

G_BEGIN_DECLS

/* Returns: (transfer full): the #JyStoredCentre; %JY_ERROR_NOT_FOUND before it was set up */
gpointer jy_work_get_centre (JyWork *work, gpointer args, GError **error);

/* The first start: writes the centre, and the catalogue of service items and packages with which
 * one begins, in one operation.
 * @args: a #JyStoredCentre with a name; id 0 makes one, an empty kind is a township hospital
 * Returns: %JY_DONE; %JY_ERROR_INVALID if there is a centre already */
gpointer jy_work_set_up_centre (JyWork *work, gpointer args, GError **error);

/* Corrects what is known of the centre.
 * @args: a #JyStoredCentre, whose texts are cleaned and whose rev is then the stored one
 * Returns: %JY_DONE */
gpointer jy_work_correct_centre (JyWork *work, gpointer args, GError **error);

G_END_DECLS
