/* jy-work-settings-private.h - settings within an operation; included by src/service/ only
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-work.h"

G_BEGIN_DECLS

/* Sets @settings (element-type JyStoredSetting) as jy_work_set_settings() does, in the operation
 * under way. */
gboolean jy_work_put_settings (JyWork *work, GPtrArray *settings, GError **error);

G_END_DECLS
