/* jy-store-private.h - the inside of a store; included only by src/store/ and its tests
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-db.h"
#include "jy-lock.h"
#include "jy-store.h"
#include "jy-transaction.h"

G_BEGIN_DECLS

struct _JyStore
{
  char *location;
  JyLock *lock;      /* (owned) (nullable): only a file that is written has one */
  JyDb *db;          /* (owned) */
  JyIdMaker *ids;    /* (owned) (nullable) */
  GThread *thread;   /* the only thread that may use us */
  gint64 operation;  /* the one under way, 0 outside a transaction */
  GHashTable *words; /* (owned) (nullable): the statements of jy-record.c */
  gpointer derive;   /* (owned) (nullable): what jy-derived-basis.c keeps */
};

/* Returns: (transfer none): a statement on this store's connection; declare it g_autoptr */
JyStmt *jy_store_prepare (JyStore *self, const char *sql, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* The same for a statement about the days from :first to :last. */
JyStmt *jy_store_prepare_between (JyStore *self,
                                  const char *sql,
                                  const GDate *first,
                                  const GDate *last,
                                  GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * jy_store_find_id:
 * @self: a store
 * @sql: a statement whose first column is a number
 * @operation: bound as :operation; 0: it has none
 * @id: (out): that of the first row; 0 without a row
 */
gboolean jy_store_find_id (
  JyStore *self, const char *sql, gint64 operation, gint64 *id, GError **error);

/* The condition on @change, a name for the table `change`, that it belongs to :operation: later
 * operations have greater ids and later changes. */
#define JY_SQL_OF_OPERATION(change)                                                                \
  change ".seq >= (SELECT first_change FROM operation WHERE id = :operation)"                      \
         " AND " change ".seq < coalesce ((SELECT first_change FROM operation"                     \
         "   WHERE id > :operation ORDER BY id LIMIT 1), 9223372036854775807)"

/* Writes the row of `operation`; inside a transaction. */
gboolean jy_store_insert_operation (JyStore *self, const JyOperation *operation, GError **error);

/* Makes new ids greater than every id in the file: its clock may have been ahead of ours. */
gboolean jy_store_raise_ids (JyStore *self, GError **error);

/* Refuses what the program does not know how to read; @writing: or to upgrade. */
gboolean jy_store_check_version (JyStore *self, gboolean writing, GError **error);

/* Brings the schema and the history's triggers up to date, all or nothing. */
gboolean jy_store_migrate (JyStore *self, GError **error);

/* Forgets the parameters kept for the next operation: they changed, or the store is closed. */
void jy_store_forget_derive (JyStore *self);

G_END_DECLS
