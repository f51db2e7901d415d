/* jy-derived.c - what lists filter and sort by, made from the records
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-store-private.h"

gboolean
jy_store_derive_stale (JyStore *self, const GDate *today G_GNUC_UNUSED, GError **error)
{
  g_autoptr (JyStmt) stmt = jy_store_prepare (self, "DELETE FROM stale", error);

  return stmt != NULL && jy_stmt_run (stmt, error);
}
