/* jy-change-scan.h - whose records the operations after a moment touched
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-store.h"
#include "jy-table.h"

G_BEGIN_DECLS

/**
 * JyScannedChange:
 * @operation: its id
 * @table: what it changed a row of
 * @resident: whose row it is; 0 if it is not of one resident
 * @household: the household it belongs to; 0 if it is not of one household
 */
typedef struct
{
  gint64 operation;
  const JyTable *table;
  gint64 resident;
  gint64 household;
} JyScannedChange;

typedef void (*JyChangeFunc) (gpointer data, const JyScannedChange *change);

/* Tells @func of every change after @seq, in their order.  Whose a row was that was made and is
 * gone again is not known when it was made, but when it went. */
gboolean jy_store_scan_changes (
  JyStore *self, gint64 seq, JyChangeFunc func, gpointer data, GError **error);

G_END_DECLS
