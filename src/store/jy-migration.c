/* jy-migration.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-backup.h"
#include "jy-error.h"
#include "jy-store-private.h"
#include "jy-store-sql.h"
#include "jy-table.h"

/* sql/…/N.sql turns schema N - 1 into schema N.  Released files are never edited: a change
 * to the schema is a new file. */
#define SCHEMA_VERSION 6

static gboolean
run_step (JyStore *self, int version, GError **error)
{
  g_autofree char *path =
    g_strdup_printf ("/org/jiayi/Jiayi/sql/%s/%d.sql", jy_dialect_get_name (), version);
  g_autoptr (GBytes) sql =
    g_resource_lookup_data (jy_store_get_resource (), path, G_RESOURCE_LOOKUP_FLAGS_NONE, error);

  return sql != NULL && jy_db_run_script (self->db, g_bytes_get_data (sql, NULL), error);
}

static gboolean
untrack_all (JyStore *self, GError **error)
{
  for (const JyTable *table = jy_tables; table->name != NULL; table++)
    {
      g_autofree char *script = jy_dialect_untrack (table->name);

      if (!jy_db_run_script (self->db, script, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
track_all (JyStore *self, GError **error)
{
  for (const JyTable *table = jy_tables; table->name != NULL; table++)
    {
      g_auto (GStrv) columns = jy_db_list_columns (self->db, table->name, error);
      g_autofree char *script = NULL;

      if (columns == NULL)
        return FALSE;

      script = jy_dialect_track (table->name, (const char *const *) columns, table->household,
                                 table->resident);
      if (!jy_db_run_script (self->db, script, error))
        return FALSE;
    }

  return TRUE;
}

/* The row by which history knows that what came before has other columns: its id must be
 * greater than any.  @before: the version; 0 if nothing was there */
static gboolean
note_upgrade (JyStore *self, int before, GError **error)
{
  JyOperation operation = { .kind = "upgrade", .subject = "", .amount = before };

  if (!jy_store_raise_ids (self, error))
    return FALSE;

  operation.id = jy_store_new_id (self);
  operation.at_utc = jy_id_get_time (operation.id) / 1000;

  return jy_store_insert_operation (self, &operation, error);
}

static gboolean
migrate_from (JyStore *self, int before, GError **error)
{
  int version = before;

  if (!untrack_all (self, error))
    return FALSE;

  while (version < SCHEMA_VERSION)
    if (!run_step (self, ++version, error))
      return FALSE;

  return track_all (self, error) && jy_db_set_version (self->db, SCHEMA_VERSION, error) &&
         note_upgrade (self, before, error);
}

static gboolean
refuse_newer (int version, GError **error)
{
  if (version <= SCHEMA_VERSION)
    return TRUE;

  g_set_error (
    error, JY_ERROR, JY_ERROR_TOO_NEW,
    _("A newer version of the program made this database (its schema is %d, this program "
      "knows %d).  Install the newer version."),
    version, SCHEMA_VERSION);
  return FALSE;
}

gboolean
jy_store_check_version (JyStore *self, gboolean writing, GError **error)
{
  int version;

  if (!jy_db_get_version (self->db, &version, error) || !refuse_newer (version, error))
    return FALSE;

  if (version < SCHEMA_VERSION && !writing)
    {
      g_set_error_literal (error, JY_ERROR, JY_ERROR_STORE,
                           _("This database is of an older version of the program.  Open it once "
                             "for work, which upgrades it."));
      return FALSE;
    }

  return TRUE;
}

/* @version: what it is now; 0 is a new file, of which there is nothing to keep */
static gboolean
back_up (JyStore *self, int version, GError **error)
{
  return version == 0 ||
         jy_backup_make (self, jy_id_get_time (jy_store_new_id (self)), NULL, error);
}

gboolean
jy_store_migrate (JyStore *self, GError **error)
{
  int version;

  /* Once without the lock, which is enough on every day but one. */
  if (!jy_db_get_version (self->db, &version, error))
    return FALSE;
  if (version == SCHEMA_VERSION)
    return TRUE;

  if (!back_up (self, version, error) || !jy_db_begin (self->db, error))
    return FALSE;

  if (jy_db_get_version (self->db, &version, error) && migrate_from (self, version, error) &&
      jy_db_commit (self->db, error))
    return TRUE;

  jy_db_roll_back (self->db);
  return FALSE;
}
