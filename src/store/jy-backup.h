/* jy-backup.h - copies of a database: made while it is in use, checked, rotated, put back
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * They are kept in the folder "backups" beside the database, its name and the moment in theirs.
 */
#pragma once

#include "jy-store.h"

G_BEGIN_DECLS

/* So many are kept. */
#define JY_BACKUP_KEPT 7

/**
 * jy_backup_make:
 * @self: the store; one that only reads will do
 * @now: when, in milliseconds since 1970-01-01 UTC: part of the copy's name
 * @path: (out) (optional) (transfer full): where it is
 *
 * Makes a copy, checks it, and then removes the oldest beyond %JY_BACKUP_KEPT.  A copy that failed
 * leaves nothing behind.
 */
gboolean jy_backup_make (JyStore *self, gint64 now, char **path, GError **error);

/* Whether there is no backup of the day of @now yet. */
gboolean jy_backup_is_due (JyStore *self, gint64 now);

/* Returns: (transfer full) (element-type filename): the backups of @database, newest first */
GPtrArray *jy_backup_list (const char *database) G_GNUC_WARN_UNUSED_RESULT;

/**
 * jy_backup_restore:
 * @backup: one of jy_backup_list()
 * @database: where it goes; must not be open
 * @now: when, in milliseconds since 1970-01-01 UTC
 *
 * Checks the backup, sets aside what is there under a name with "damaged" in it, and puts a copy
 * of the backup in its place.
 */
gboolean jy_backup_restore (const char *backup, const char *database, gint64 now, GError **error);

G_END_DECLS
