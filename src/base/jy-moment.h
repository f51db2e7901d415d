/* jy-moment.h - a moment as this machine's clock shows it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * For lists and logs: civil dates are those of jy-date.h.  Any thread.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * jy_moment_dup_day:
 * @at: seconds since 1970-01-01, UTC
 *
 * Returns: (transfer full): "2024-06-15"; "" for what no clock shows.  The second: "2024-06-15
 *   08:30"; the third: "2024-06-15 08:30:05"
 */
char *jy_moment_dup_day (gint64 at) G_GNUC_WARN_UNUSED_RESULT;
char *jy_moment_dup_minute (gint64 at) G_GNUC_WARN_UNUSED_RESULT;
char *jy_moment_dup_second (gint64 at) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
