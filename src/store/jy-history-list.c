/* jy-history-list.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-history-list.h"

#include <glib/gi18n.h>

#include "jy-error.h"
#include "jy-store-private.h"

#define KIND_UPGRADE "upgrade"
#define LAST_ID G_MAXINT64

/* Who took back whom.  An operation holds unless one that holds took it back; as what takes back
 * is always newer, one walk from the newest tells. */
typedef struct
{
  GHashTable *undoes; /* id → id it took back */
  GHashTable *undone; /* the ids that do not hold */
  gint64 upgrade;     /* what came before cannot be taken back; a demonstration counts as one */
} Links;

static void
links_free (Links *links)
{
  g_hash_table_unref (links->undoes);
  g_hash_table_unref (links->undone);
  g_free (links);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Links, links_free)

void
jy_stored_operation_free (JyStoredOperation *self)
{
  if (self == NULL)
    return;

  g_free (self->account_name);
  g_free (self->kind);
  g_free (self->subject);
  g_free (self);
}

static gint64 *
id_new (gint64 id)
{
  return g_memdup2 (&id, sizeof id);
}

static gboolean
is_undone (const Links *links, gint64 id)
{
  return g_hash_table_contains (links->undone, &id);
}

static gint64
undone_by (const Links *links, gint64 id)
{
  const gint64 *undone = g_hash_table_lookup (links->undoes, &id);

  return undone != NULL ? *undone : 0;
}

static gboolean
read_links (JyStore *self, Links *links, GError **error)
{
  g_autoptr (JyStmt) stmt = jy_store_prepare (
    self, "SELECT id, undoes FROM operation WHERE undoes IS NOT NULL ORDER BY id DESC", error);
  JyStep step;

  if (stmt == NULL)
    return FALSE;

  while ((step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
    {
      gint64 id = jy_stmt_get_int64 (stmt, 0);
      gint64 undone = jy_stmt_get_int64 (stmt, 1);

      g_hash_table_insert (links->undoes, id_new (id), id_new (undone));
      if (!is_undone (links, id))
        g_hash_table_add (links->undone, id_new (undone));
    }

  return step == JY_STEP_DONE;
}

static gboolean
read_upgrade (JyStore *self, Links *links, GError **error)
{
  g_autoptr (JyStmt) stmt =
    jy_store_prepare (self,
                      "SELECT id FROM operation WHERE kind IN ('upgrade', 'make-demonstration')"
                      " ORDER BY id DESC LIMIT 1",
                      error);
  JyStep step;

  if (stmt == NULL)
    return FALSE;

  step = jy_stmt_step (stmt, error);
  if (step == JY_STEP_ROW)
    links->upgrade = jy_stmt_get_int64 (stmt, 0);

  return step != JY_STEP_ERROR;
}

static Links *
links_new (JyStore *self, GError **error)
{
  g_autoptr (Links) links = g_new0 (Links, 1);

  links->undoes = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
  links->undone = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);

  if (!read_links (self, links, error) || !read_upgrade (self, links, error))
    return NULL;

  return g_steal_pointer (&links);
}

#define COLUMNS                                                                                    \
  "SELECT o.id, o.at_utc, o.account, coalesce (a.name, ''), o.kind, o.subject, o.amount"           \
  " FROM operation AS o LEFT JOIN account AS a ON a.id = o.account "

static JyStoredOperation *
read_operation (JyStmt *stmt)
{
  JyStoredOperation *operation = g_new0 (JyStoredOperation, 1);

  operation->id = jy_stmt_get_int64 (stmt, 0);
  operation->root = operation->id;
  operation->at_utc = jy_stmt_get_int64 (stmt, 1);
  operation->account = jy_stmt_get_int64 (stmt, 2);
  operation->account_name = g_strdup (jy_stmt_get_text (stmt, 3));
  operation->kind = g_strdup (jy_stmt_get_text (stmt, 4));
  operation->subject = g_strdup (jy_stmt_get_text (stmt, 5));
  operation->amount = jy_stmt_get_int64 (stmt, 6);

  return operation;
}

static JyStoredOperation *
get_alone (JyStore *self, gint64 id, GError **error)
{
  g_autoptr (JyStmt) stmt = jy_store_prepare (self, COLUMNS "WHERE o.id = :id", error);
  JyStep step;

  if (stmt == NULL)
    return NULL;

  jy_stmt_bind_int (stmt, ":id", id);
  step = jy_stmt_step (stmt, error);
  if (step == JY_STEP_DONE)
    g_set_error_literal (error, JY_ERROR, JY_ERROR_NOT_FOUND,
                         _("The history has no such operation."));

  return step == JY_STEP_ROW ? read_operation (stmt) : NULL;
}

/* Adds what the links say: an undo bears the words of what it took back. */
static gboolean
complete (JyStore *self, const Links *links, JyStoredOperation *operation, GError **error)
{
  g_autoptr (JyStoredOperation) root = NULL;

  operation->undoes = undone_by (links, operation->id);
  operation->is_undone = is_undone (links, operation->id);
  operation->can_undo = !operation->is_undone && operation->id > links->upgrade;
  for (gint64 next = operation->undoes; next != 0; next = undone_by (links, next))
    {
      operation->root = next;
      operation->role =
        operation->role == JY_OPERATION_UNDO ? JY_OPERATION_REDO : JY_OPERATION_UNDO;
    }

  if (operation->role == JY_OPERATION_ORIGINAL)
    return TRUE;

  root = get_alone (self, operation->root, error);
  if (root == NULL)
    return FALSE;

  g_free (operation->kind);
  g_free (operation->subject);
  operation->kind = g_steal_pointer (&root->kind);
  operation->subject = g_steal_pointer (&root->subject);
  operation->amount = root->amount;
  return TRUE;
}

GPtrArray *
jy_history_list (JyStore *self, gint64 before, guint limit, GError **error)
{
  g_autoptr (GPtrArray) list =
    g_ptr_array_new_with_free_func ((GDestroyNotify) jy_stored_operation_free);
  g_autoptr (Links) links = links_new (self, error);
  g_autoptr (JyStmt) stmt = NULL;
  JyStep step;

  if (links == NULL)
    return NULL;

  stmt =
    jy_store_prepare (self, COLUMNS "WHERE o.id < :before ORDER BY o.id DESC LIMIT :limit", error);
  if (stmt == NULL)
    return NULL;

  jy_stmt_bind_int (stmt, ":before", before != 0 ? before : LAST_ID);
  jy_stmt_bind_int (stmt, ":limit", limit);
  while ((step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
    g_ptr_array_add (list, read_operation (stmt));
  if (step != JY_STEP_DONE)
    return NULL;

  for (guint i = 0; i < list->len; i++)
    if (!complete (self, links, g_ptr_array_index (list, i), error))
      return NULL;

  return g_steal_pointer (&list);
}

static JyStoredOperation *
get_complete (JyStore *self, const Links *links, gint64 id, GError **error)
{
  g_autoptr (JyStoredOperation) operation = get_alone (self, id, error);

  if (operation == NULL || !complete (self, links, operation, error))
    return NULL;

  return g_steal_pointer (&operation);
}

JyStoredOperation *
jy_history_get (JyStore *self, gint64 id, GError **error)
{
  g_autoptr (Links) links = links_new (self, error);

  return links != NULL ? get_complete (self, links, id, error) : NULL;
}

/* Whether the walk from the newest operation ends at @id, and whether it found what it wanted. */
typedef gboolean (*Stop) (const Links *links, gint64 id, gint64 *found);

static gboolean
stop_at_original (const Links *links, gint64 id, gint64 *found)
{
  if (undone_by (links, id) != 0 || is_undone (links, id))
    return FALSE;

  *found = id;
  return TRUE;
}

/* An undo is an odd number of steps from its original, a redo an even one. */
static gboolean
stop_at_undo (const Links *links, gint64 id, gint64 *found)
{
  guint steps = 0;

  for (gint64 next = undone_by (links, id); next != 0; next = undone_by (links, next))
    steps++;

  if (steps == 0) /* something else was done since */
    return TRUE;
  if (steps % 2 == 0 || is_undone (links, id))
    return FALSE;

  *found = id;
  return TRUE;
}

static gboolean
walk (JyStore *self, const Links *links, Stop stop, gint64 *found, GError **error)
{
  g_autoptr (JyStmt) stmt =
    jy_store_prepare (self, "SELECT id FROM operation WHERE id > :upgrade ORDER BY id DESC", error);
  JyStep step;

  if (stmt == NULL)
    return FALSE;

  jy_stmt_bind_int (stmt, ":upgrade", links->upgrade);
  while ((step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
    if (stop (links, jy_stmt_get_int64 (stmt, 0), found))
      return TRUE;

  return step == JY_STEP_DONE;
}

static JyStoredOperation *
find (JyStore *self, Stop stop, const char *none, GError **error)
{
  g_autoptr (Links) links = links_new (self, error);
  gint64 found = 0;

  if (links == NULL || !walk (self, links, stop, &found, error))
    return NULL;

  if (found == 0)
    {
      g_set_error_literal (error, JY_ERROR, JY_ERROR_NOT_FOUND, none);
      return NULL;
    }

  return get_complete (self, links, found, error);
}

JyStoredOperation *
jy_history_find_undo (JyStore *self, GError **error)
{
  return find (self, stop_at_original, _("There is nothing to undo."), error);
}

JyStoredOperation *
jy_history_find_redo (JyStore *self, GError **error)
{
  return find (self, stop_at_undo, _("There is nothing to redo."), error);
}
