/* jy-column-id.h - which column of a sheet it is, whatever its heading and the language
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * jy_column_dup_id:
 * @group: (nullable): the heading above several columns, not translated
 * @title: the heading, not translated; what it names in braces is left out
 *
 * Returns: (transfer full): "hypertension-to-standard-percent" for "Hypertension" and
 *   "To standard %"
 */
char *jy_column_dup_id (const char *group, const char *title) G_GNUC_WARN_UNUSED_RESULT;

/* @group: (nullable): as above
 * Returns: (transfer full) (nullable): the same for what stands above several columns */
char *jy_column_dup_group_id (const char *group) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
