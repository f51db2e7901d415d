/* jy-work-papers.h - records entered one after another from a pile of paper
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-work-services.h"

G_BEGIN_DECLS

/* Records a service of which only some fields were typed: what the form carries over from the last
 * record, and was not typed, is taken from there.  Otherwise as jy_work_record_service().
 * @args: a new #JyServiceEntry
 * Returns: (transfer full): a #JyServiceResult */
gpointer jy_work_record_paper (JyWork *work, gpointer args, GError **error);

G_END_DECLS
