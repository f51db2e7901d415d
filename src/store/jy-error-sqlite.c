/* jy-error-sqlite.c - what SQLite reports, as a sentence
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "jy-db"

#include "config.h"

#include <gio/gio.h>
#include <glib/gi18n.h>

#include "jy-db-sqlite.h"
#include "jy-error.h"

/* The first that fits: a result code with its reason, or without.  {code} is the result code,
 * {text} what SQLite says: names of tables and columns, no values. */
/* clang-format off */
static const struct
{
  int rc;
  JyError code;
  const char *sentence;
} faults[] = {
  { SQLITE_BUSY,       JY_ERROR_BUSY,      N_("Another program is using the database just now.  Try again in a moment.") },
  { SQLITE_LOCKED,     JY_ERROR_BUSY,      N_("Another program is using the database just now.  Try again in a moment.") },
  { SQLITE_CORRUPT,    JY_ERROR_CORRUPT,   N_("The database is damaged.  Restore the newest backup.") },
  { SQLITE_NOTADB,     JY_ERROR_CORRUPT,   N_("This file is no database, or it is damaged at its beginning.  Choose another file, or restore the newest backup.") },
  { SQLITE_CONSTRAINT, JY_ERROR_INVALID,   N_("The database refused the change because it breaks one of its rules ({text}).") },
  { SQLITE_FULL,       JY_ERROR_STORE,     N_("The disk is full, and nothing was changed.  Free some space and try again.") },
  /* The file of readers is made larger by writing to it, which fails for want of space alone. */
  { SQLITE_IOERR_SHMSIZE, JY_ERROR_STORE,  N_("The disk is full, and nothing was changed.  Free some space and try again.") },
  { SQLITE_READONLY,   JY_ERROR_READ_ONLY, N_("The database cannot be written: it, or its folder, is read-only.") },
  { SQLITE_PERM,       JY_ERROR_READ_ONLY, N_("You are not allowed to use this database.") },
  { SQLITE_CANTOPEN,   JY_ERROR_STORE,     N_("The database could not be opened.  Check that its folder exists and may be written.") },
  { SQLITE_IOERR,      JY_ERROR_STORE,     N_("The disk reported an error ({code}), and nothing was changed.  Check the disk, or the connection to it.") },
  { SQLITE_NOMEM,      JY_ERROR_STORE,     N_("There is not enough memory.  Close other programs and try again.") },
  { SQLITE_TOOBIG,     JY_ERROR_INVALID,   N_("A text is too long for the database.") },
  { 0,                 JY_ERROR_STORE,     N_("The database reported an error ({code}: {text}).") },
};
/* clang-format on */

gboolean
jy_sqlite_fail (sqlite3 *handle, int rc, GError **error)
{
  g_autofree char *code = g_strdup_printf ("%d", rc);
  const char *said = handle != NULL ? sqlite3_errmsg (handle) : sqlite3_errstr (rc);
  g_autoptr (GString) text = NULL;
  gsize i = 0;

  if ((rc & 0xff) == SQLITE_INTERRUPT)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_CANCELLED, "Operation was cancelled");
      return FALSE;
    }

  while (faults[i].rc != 0 && faults[i].rc != rc && faults[i].rc != (rc & 0xff))
    i++;

  text = g_string_new (_(faults[i].sentence));
  g_string_replace (text, "{code}", code, 1);
  g_string_replace (text, "{text}", said, 1);
  g_set_error_literal (error, JY_ERROR, (int) faults[i].code, text->str);
  return FALSE;
}
