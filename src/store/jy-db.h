/* jy-db.h - one connection to a database: what a driver must offer
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Implemented by the files called *-sqlite.c, the only ones that know which database this is.
 * Everything above speaks the SQL both SQLite and PostgreSQL understand; what must differ is asked
 * from here as text.
 *
 * Not thread-safe: used by the thread that opened it.  Failures are JY_ERROR, or
 * G_IO_ERROR_CANCELLED.
 */
#pragma once

#include <gio/gio.h>

#include "jy-stmt.h"

G_BEGIN_DECLS

typedef struct _JyDb JyDb;

/**
 * JyDbMode:
 * @JY_DB_READ: never writes
 * @JY_DB_WRITE: beside connections that read
 * @JY_DB_WRITE_CAREFULLY: slower, for file systems that can do less: see jy_place_is_remote()
 */
typedef enum
{
  JY_DB_READ,
  JY_DB_WRITE,
  JY_DB_WRITE_CAREFULLY,
} JyDbMode;

JyDb *jy_db_open (const char *location, JyDbMode mode, GError **error) G_GNUC_WARN_UNUSED_RESULT;
void jy_db_close (JyDb *self);

typedef enum
{
  JY_DB_OURS,
  JY_DB_BLANK,  /* nothing in it yet */
  JY_DB_FOREIGN /* another program's */
} JyDbIdentity;

gboolean jy_db_identify (JyDb *self, JyDbIdentity *identity, GError **error);

/* Refuses a file that is shorter than it says, with %JY_ERROR_CORRUPT. */
gboolean jy_db_check_size (JyDb *self, const char *location, GError **error);

/* Prepares a connection that writes to a file, and proves with a real write that it can. */
gboolean jy_db_start_writing (JyDb *self, GError **error);

/* How much was committed and not yet moved to its place, and moving it: from an idle moment, by
 * the connection that writes. */
guint jy_db_get_wal_pages (JyDb *self);
gboolean jy_db_checkpoint (JyDb *self, GError **error);

/* Copies the database, as it is now, to an empty file @path. */
gboolean jy_db_copy (JyDb *self, const char *path, GError **error);

/* Whether the file is whole and every reference leads somewhere.
 * @lines: (nullable) (element-type utf8): gets a line for each fault; %NULL: one is
 *   %JY_ERROR_CORRUPT */
gboolean jy_db_check (JyDb *self, GPtrArray *lines, GError **error);

/* Once @cancellable is cancelled, a running statement stops with G_IO_ERROR_CANCELLED. */
void jy_db_set_cancellable (JyDb *self, GCancellable *cancellable);

/* What the SQL function jy_operation () returns on this connection; 0 makes it NULL.
 * (PostgreSQL: set_config and current_setting.) */
void jy_db_set_operation (JyDb *self, gint64 operation);

/* Takes the write lock at once, so that BUSY comes before any work, not halfway. */
gboolean jy_db_begin (JyDb *self, GError **error);
gboolean jy_db_commit (JyDb *self, GError **error);

/* From now on every statement sees the database as the first one does; ended by a roll-back. */
gboolean jy_db_begin_reading (JyDb *self, GError **error);

/* Always succeeds; does nothing if the database already rolled back by itself. */
void jy_db_roll_back (JyDb *self);

/* The version of the schema, 0 for an empty database. */
gboolean jy_db_get_version (JyDb *self, int *version, GError **error);
gboolean jy_db_set_version (JyDb *self, int version, GError **error);

/* Runs several statements without parameters. */
gboolean jy_db_run_script (JyDb *self, const char *sql, GError **error);

/* Returns: (transfer full): the names of @table's columns, in order */
GStrv jy_db_list_columns (JyDb *self, const char *table, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Drops the indices of @table that no constraint needs, for writing most of its rows.  No statement
 * may be under way.  Returns: (transfer full): the script that makes them again */
char *jy_db_drop_indices (JyDb *self, const char *table, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer none): the prepared statement; prepared once, then kept.  Declare it
 * g_autoptr: releasing it only resets it. */
JyStmt *jy_db_prepare (JyDb *self, const char *sql, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* The folder of sql/ that holds this database's schema. */
const char *jy_dialect_get_name (void);

/* Returns: (transfer full): a script that makes every change to @table write a row of
 * `change`, and put the owners it names into `stale`; and one that stops it.
 * @household, @resident: (nullable): the columns that name the owners */
char *jy_dialect_track (const char *table,
                        const char *const *columns,
                        const char *household,
                        const char *resident);
char *jy_dialect_untrack (const char *table);

/* Returns: (transfer full): a statement that takes back one change, of the given action, and
 * returns the id of the row.  It touches the row :id only while that is as the change left it,
 * the JSON :after (NULL: surely so), puts back the JSON :before, and counts up `rev`.  Of
 * :id, :before and :after it has those that the action needs. */
char *jy_dialect_undo (char action, const char *table, const char *const *columns);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyDb, jy_db_close)

G_END_DECLS
