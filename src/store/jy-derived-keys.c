/* jy-derived-keys.c - changes of search keys, written in the order of the keys
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include "jy-derived-private.h"
#include "jy-search-keys.h"

#define MAX_CHANGES 65536 /* until they are written: some 4 MiB */
#define MANY 32           /* that one statement inserts: half the time of one each */

/* A key that comes or goes. */
typedef struct
{
  const char *key; /* in texts */
  gint64 id;
} Change;

void
jy_key_changes_init (JyKeyChanges *self, gboolean of_residents)
{
  self->insert_sql = of_residents ? "INSERT INTO resident_key (key, resident) VALUES "
                                  : "INSERT INTO household_key (key, household) VALUES ";
  self->delete_sql = of_residents ? "DELETE FROM resident_key WHERE key = ? AND resident = ?"
                                  : "DELETE FROM household_key WHERE key = ? AND household = ?";
  self->make = of_residents ? jy_search_keys_of_resident : jy_search_keys_of_household;
  self->texts = g_string_chunk_new (64 * 1024);
  self->lost = g_array_new (FALSE, FALSE, sizeof (Change));
  self->gained = g_array_new (FALSE, FALSE, sizeof (Change));
}

void
jy_key_changes_clear (JyKeyChanges *self)
{
  g_clear_pointer (&self->texts, g_string_chunk_free);
  g_clear_pointer (&self->lost, g_array_unref);
  g_clear_pointer (&self->gained, g_array_unref);
}

/* Notes in @changes the keys of @these that are not among @others. */
static void
note (JyKeyChanges *self, GArray *changes, gint64 id, GPtrArray *these, GPtrArray *others)
{
  for (guint i = 0; i < these->len; i++)
    {
      const char *key = these->pdata[i];

      if (!g_ptr_array_find_with_equal_func (others, key, g_str_equal, NULL))
        {
          Change change = { g_string_chunk_insert (self->texts, key), id };

          g_array_append_val (changes, change);
        }
    }
}

gboolean
jy_key_changes_add (JyKeyChanges *self,
                    JyStore *store,
                    gint64 id,
                    const char *keyed_before,
                    const char *keyed,
                    GError **error)
{
  g_autoptr (GPtrArray) before = NULL;
  g_autoptr (GPtrArray) now = NULL;

  if (g_str_equal (keyed_before, keyed))
    return TRUE;

  before = self->make (keyed_before);
  now = self->make (keyed);
  note (self, self->lost, id, before, now);
  note (self, self->gained, id, now, before);

  return self->lost->len + self->gained->len < MAX_CHANGES ||
         jy_key_changes_flush (self, store, error);
}

static int
compare_changes (gconstpointer a, gconstpointer b)
{
  const Change *first = a, *second = b;
  int order = strcmp (first->key, second->key);

  return order != 0 ? order : (first->id > second->id) - (first->id < second->id);
}

/* Parameters ?: key, id, as often as @n. */
static JyStmt *
prepare_insert (const JyKeyChanges *self, JyStore *store, guint n, GError **error)
{
  g_autofree char *values = jy_sql_repeat ("(?, ?)", n);
  g_autofree char *sql = g_strconcat (self->insert_sql, values, " ON CONFLICT DO NOTHING", NULL);

  return jy_store_prepare (store, sql, error);
}

/* Runs @stmt, which takes @n changes, over as many of @changes as that goes into from *@i on. */
static gboolean
run_over (JyStmt *stmt, guint n, const GArray *changes, guint *i, GError **error)
{
  for (; *i + n <= changes->len; *i += n)
    {
      g_autoptr (JyStmt) reset = stmt;

      for (guint j = 0; j < n; j++)
        {
          const Change *change = &g_array_index (changes, Change, *i + j);

          jy_stmt_bind_text_at (stmt, 2 * j, change->key);
          jy_stmt_bind_int_at (stmt, 2 * j + 1, change->id);
        }
      if (!jy_stmt_run (reset, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
insert_all (JyKeyChanges *self, JyStore *store, GError **error)
{
  JyStmt *many = prepare_insert (self, store, MANY, error);
  JyStmt *one = many != NULL ? prepare_insert (self, store, 1, error) : NULL;
  guint i = 0;

  return one != NULL && run_over (many, MANY, self->gained, &i, error) &&
         run_over (one, 1, self->gained, &i, error);
}

static gboolean
delete_all (JyKeyChanges *self, JyStore *store, GError **error)
{
  JyStmt *one = jy_store_prepare (store, self->delete_sql, error);
  guint i = 0;

  return one != NULL && run_over (one, 1, self->lost, &i, error);
}

gboolean
jy_key_changes_flush (JyKeyChanges *self, JyStore *store, GError **error)
{
  g_array_sort (self->lost, compare_changes);
  g_array_sort (self->gained, compare_changes);
  if (!delete_all (self, store, error) || !insert_all (self, store, error))
    return FALSE;

  g_array_set_size (self->lost, 0);
  g_array_set_size (self->gained, 0);
  g_string_chunk_clear (self->texts);
  return TRUE;
}
