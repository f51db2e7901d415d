/* jy-history-list.h - which operations there are, and which undo or redo would take back
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-store.h"

G_BEGIN_DECLS

/* An undo takes an operation back, a redo takes an undo back. */
typedef enum
{
  JY_OPERATION_ORIGINAL,
  JY_OPERATION_UNDO,
  JY_OPERATION_REDO,
} JyOperationRole;

/**
 * JyStoredOperation:
 * @id: ids grow with time
 * @at_utc: in seconds since 1970-01-01 UTC
 * @account: who; 0 is the program itself
 * @account_name: (owned): "" if there is no such account
 * @role: whether it undoes, or redoes, another one
 * @undoes: the operation it took back, 0 for none
 * @root: the original operation that it, or what it took back, comes from; its own id for an
 *   original
 * @kind: (owned): of @root; see jy_operation_dup_title()
 * @subject: (owned): of @root
 * @amount: of @root
 * @is_undone: whether it does not hold any more
 * @can_undo: whether it holds and may still be taken back, as far as can be told without trying
 */
typedef struct
{
  gint64 id;
  gint64 at_utc;
  gint64 account;
  char *account_name;
  JyOperationRole role;
  gint64 undoes;
  gint64 root;
  char *kind;
  char *subject;
  gint64 amount;
  gboolean is_undone;
  gboolean can_undo;
} JyStoredOperation;

void jy_stored_operation_free (JyStoredOperation *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyStoredOperation, jy_stored_operation_free)

/* Returns: (transfer full) (element-type JyStoredOperation): the newest first
 * @before: only those with a smaller id; 0 for the newest */
GPtrArray *jy_history_list (JyStore *self, gint64 before, guint limit, GError **error)
  G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full): the operation @id; %JY_ERROR_NOT_FOUND if there is none */
JyStoredOperation *jy_history_get (JyStore *self,
                                   gint64 id,
                                   GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * jy_history_find_undo:
 *
 * What undo takes back, as in an editor: the latest original that still holds.
 *
 * Returns: (transfer full): it; %JY_ERROR_NOT_FOUND if there is nothing to undo
 */
JyStoredOperation *jy_history_find_undo (JyStore *self, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * jy_history_find_redo:
 *
 * What redo takes back: the latest undo that still holds, if nothing else was done since.
 *
 * Returns: (transfer full): the undo; %JY_ERROR_NOT_FOUND if there is nothing to redo
 */
JyStoredOperation *jy_history_find_redo (JyStore *self, GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
