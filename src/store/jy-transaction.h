/* jy-transaction.h - every write is an operation, whole or not at all
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-store.h"
#include "jy-table.h"

G_BEGIN_DECLS

/**
 * JyOperation:
 * @id: its id, from jy_store_new_id()
 * @at_utc: when it was asked for, in seconds since 1970-01-01 UTC
 * @account: who asked for it; 0 for the program itself
 * @kind: a stable word for code and audit: "record-reading"
 * @subject: what it was about, for its title: a name, a file; "" for none
 * @amount: how many records it was about, for its title; 0 for none
 * @today: the civil date on which it happens: derived figures are brought up to that day
 *
 * One thing a user did: the unit of history and of undo.
 */
typedef struct
{
  gint64 id;
  gint64 at_utc;
  gint64 account;
  const char *kind;
  const char *subject;
  gint64 amount;
  GDate today;
} JyOperation;

/**
 * JyTransaction:
 *
 * A scope.  Declared `g_auto (JyTransaction) tx = { 0 };`, leaving it undoes everything
 * since jy_transaction_begin(), unless jy_transaction_commit() succeeded.
 */
typedef struct
{
  JyStore *store; /* NULL before it begins and after it ended */
  gint64 operation;
  GDate today;
} JyTransaction;

gboolean jy_transaction_begin (JyTransaction *self,
                               JyStore *store,
                               const JyOperation *operation,
                               GError **error);

/**
 * jy_transaction_commit:
 * @self: a transaction that began
 * @change: (out): what it touched, as its history tells
 * @error: return location
 *
 * An operation that changed nothing leaves no trace.
 *
 * Returns: whether it is stored
 */
gboolean jy_transaction_commit (JyTransaction *self, JyChange *change, GError **error);

void jy_transaction_end (JyTransaction *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (JyTransaction, jy_transaction_end)

G_END_DECLS
