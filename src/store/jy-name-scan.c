/* jy-name-scan.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-name-scan.h"

#include "jy-store-private.h"

static gboolean
scan (JyStore *self,
      gboolean is_household,
      const char *sql,
      JyNameFunc func,
      gpointer data,
      GError **error)
{
  g_autoptr (JyStmt) stmt = jy_store_prepare (self, sql, error);
  JyStep step;

  if (stmt == NULL)
    return FALSE;

  while ((step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
    func (data, is_household, jy_stmt_get_int64 (stmt, 0), jy_stmt_get_text (stmt, 1),
          jy_stmt_get_text (stmt, 2));

  return step == JY_STEP_DONE;
}

gboolean
jy_store_scan_names (JyStore *self, JyNameFunc func, gpointer data, GError **error)
{
  return scan (self, FALSE, "SELECT id, id_number, name FROM resident ORDER BY id", func, data,
               error) &&
         scan (self, TRUE,
               "SELECT h.id, h.number, r.name FROM household AS h"
               " LEFT JOIN membership AS m ON m.household = h.id AND m.until_on IS NULL"
               "   AND m.relation = '02'"
               " LEFT JOIN resident AS r ON r.id = m.resident ORDER BY h.id",
               func, data, error);
}
