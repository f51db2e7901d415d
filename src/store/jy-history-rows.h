/* jy-history-rows.h - what operations did to some rows: each value before and after
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-history-list.h"
#include "jy-table.h"

G_BEGIN_DECLS

/* A column that an update changed; texts as stored, %NULL for no value. */
typedef struct
{
  char *column;
  char *before;
  char *after;
} JyChangedValue;

/**
 * JyRowChange:
 * @seq: the order in which changes were made
 * @operation: (owned) (nullable): who, when, what
 * @table: (owned): its name in SQL
 * @action: 'I', 'U' or 'D'
 * @values: (owned) (element-type JyChangedValue): what an update changed, `rev` left out; empty for
 *   the other actions
 */
typedef struct
{
  gint64 seq;
  JyStoredOperation *operation;
  char *table;
  gint64 row;
  char action;
  GPtrArray *values;
} JyRowChange;

void jy_row_change_free (JyRowChange *self);

/**
 * jy_history_list_rows:
 * @table: one of jy_tables
 * @rows: (element-type gint64): ids of rows of it, at most %JY_STORE_MAX_IDS
 * @limit: how many changes at most
 *
 * Returns: (transfer full) (element-type JyRowChange): the latest first
 */
GPtrArray *jy_history_list_rows (JyStore *self,
                                 const char *table,
                                 const GArray *rows,
                                 guint limit,
                                 GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * JyTableCount:
 * @table: (nullable): its entry in jy_tables; %NULL for one that is no more
 *
 * How many rows of a table an operation inserted, updated and deleted.
 */
typedef struct
{
  const JyTable *table;
  gint64 inserted;
  gint64 updated;
  gint64 deleted;
} JyTableCount;

/* Returns: (transfer full) (element-type JyTableCount): what @operation touched, by table */
GArray *jy_history_count_rows (JyStore *self,
                               gint64 operation,
                               GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full) (element-type JyRowChange): what @operation updated, in order, at most
 *   @limit; their operation is %NULL */
GPtrArray *jy_history_list_updates (JyStore *self, gint64 operation, guint limit, GError **error)
  G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
