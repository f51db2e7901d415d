/* jy-moment.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-moment.h"

static char *
dup_text (gint64 at, const char *format)
{
  g_autoptr (GDateTime) local = g_date_time_new_from_unix_local (at);

  return local != NULL ? g_date_time_format (local, format) : g_strdup ("");
}

char *
jy_moment_dup_day (gint64 at)
{
  return dup_text (at, "%Y-%m-%d");
}

char *
jy_moment_dup_minute (gint64 at)
{
  return dup_text (at, "%Y-%m-%d %H:%M");
}

char *
jy_moment_dup_second (gint64 at)
{
  return dup_text (at, "%Y-%m-%d %H:%M:%S");
}
