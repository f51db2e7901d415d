/* jy-work.h - what an intention is: one synchronous function
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Whatever a user can ask for is a JyWorkFunc, called jy_work_… and declared in a
 * jy-work-….h with the type of its arguments and of its result.  The interface runs it
 * through jy_office_call_async(); the command line, a test or another intention calls it.
 */
#pragma once

#include "jy-transaction.h"

G_BEGIN_DECLS

/**
 * JyWork:
 * @store: the records
 * @account: who asks; 0 before anybody signed in
 * @now: when, in seconds since 1970-01-01 UTC
 * @today: the civil date of @now
 * @change: what was committed; set by jy_work_commit()
 * @operation: the last operation committed, 0 for none; set by jy_work_commit()
 *
 * The circumstances of one call.  A function reads the first four and never asks a clock.
 */
typedef struct
{
  JyStore *store;
  gint64 account;
  gint64 now;
  GDate today;

  JyChange change;
  gint64 operation;
} JyWork;

/**
 * JyWorkFunc:
 * @work: the circumstances
 * @args: (nullable): what its header says
 * @error: return location
 *
 * Ordinary synchronous code.  It may run on any thread, and touches nothing but @work and
 * @args.
 *
 * Returns: (transfer full): what its header says, or %NULL with @error set
 */
typedef gpointer (*JyWorkFunc) (JyWork *work, gpointer args, GError **error);

/* The result of a function that has nothing to tell but that it succeeded. */
#define JY_DONE GINT_TO_POINTER (1)

/**
 * jy_work_begin:
 * @kind: a word for code and history, listed with its words in jy-operation-title.c
 * @subject: (nullable): what it is about, for its title: a name, a file
 * @amount: how many records it is about, for its title; 0 for none
 *
 * Begins an operation: all that is written until jy_work_commit() is one step of undo.
 */
gboolean jy_work_begin (JyWork *self,
                        JyTransaction *transaction,
                        const char *kind,
                        const char *subject,
                        gint64 amount,
                        GError **error);
gboolean jy_work_commit (JyWork *self, JyTransaction *transaction, GError **error);

G_END_DECLS
