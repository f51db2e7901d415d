/* jy-name-scan.h - what everybody is called, one after another
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-store.h"

G_BEGIN_DECLS

/* @number: (nullable): the identity number of a person, the number of a household
 * @name: (nullable): of the person, or of who heads the household */
typedef void (*JyNameFunc) (
  gpointer data, gboolean is_household, gint64 id, const char *number, const char *name);

/* Tells @func of everybody ever registered, then of every household, in the order of ids. */
gboolean jy_store_scan_names (JyStore *self, JyNameFunc func, gpointer data, GError **error);

G_END_DECLS
