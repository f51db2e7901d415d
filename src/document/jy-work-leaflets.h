/* jy-work-leaflets.h - the leaflets that fit the people of a household
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-printout.h"
#include "jy-work.h"

G_BEGIN_DECLS

/* For each member the leaflets of its groups, or the one for everybody (S10).
 * @args: a household (gint64 *)
 * Returns: (transfer full): a #JyPrintout; %JY_ERROR_INVALID if nobody lives there */
gpointer jy_work_make_leaflets (JyWork *work, gpointer args, GError **error);

G_END_DECLS
