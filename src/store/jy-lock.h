/* jy-lock.h - one process writes a database: a lock file beside it says who
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

typedef struct _JyLock JyLock;

/**
 * jy_lock_acquire:
 * @database: a file name; the lock is the file of that name with ".lock" after it
 * @now: when, in milliseconds since 1970-01-01 UTC
 * @error: return location; %JY_ERROR_BUSY, naming the computer, the process and since when, if
 *   somebody holds it
 *
 * The lock ends with the process at the latest; the file stays and means nothing by itself.
 *
 * Returns: (transfer full): the lock
 */
JyLock *jy_lock_acquire (const char *database,
                         gint64 now,
                         GError **error) G_GNUC_WARN_UNUSED_RESULT;
void jy_lock_release (JyLock *self); /* NULL is allowed */

/* Whether whoever held it last was making the database and did not finish. */
gboolean jy_lock_was_creating (JyLock *self);

/* Notes that the database is being made, or that it is whole. */
gboolean jy_lock_set_creating (JyLock *self, gboolean creating, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyLock, jy_lock_release)

G_END_DECLS
