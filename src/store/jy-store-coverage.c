/* jy-store-coverage.c - nobody is covered by two agreements on the same day
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-store-agreement-members.h"
#include "jy-store-private.h"

/* Whether the days of part @a with its agreement @x are before those of part @b with @y, or it has
 * none; two parts collide if neither is before the other. */
#define STARTS_BEFORE_END(a, b, y)                                                                 \
  a ".joined_on <= " y ".ends_on"                                                                  \
    " AND (" y ".ended_on IS NULL OR " a ".joined_on < " y ".ended_on)"                            \
    " AND (" b ".ended_on IS NULL OR " a ".joined_on < " b ".ended_on)"

#define COLLIDING                                                                                  \
  " JOIN agreement AS x ON x.id = a.agreement AND x.signed_on IS NOT NULL"                         \
  " JOIN agreement_member AS b ON b.resident = a.resident AND b.id <> a.id"                        \
  " JOIN agreement AS y ON y.id = b.agreement AND y.signed_on IS NOT NULL"                         \
  " WHERE " STARTS_BEFORE_END ("a", "b", "y") " AND " STARTS_BEFORE_END (                          \
    "b", "a", "x") " AND " STARTS_BEFORE_END ("a", "a", "x") " AND " STARTS_BEFORE_END ("b", "b",  \
                                                                                        "y")

static const char everywhere_sql[] =
  "SELECT a.resident FROM agreement_member AS a" COLLIDING " LIMIT 1";

/* Only those whom the operation's changes concern. */
static const char touched_sql[] =
  "SELECT a.resident FROM ("
  "   SELECT change.row_id AS id FROM change WHERE " JY_SQL_OF_OPERATION (
    "change") "     AND change.table_name = 'agreement_member'"
              "   UNION ALL SELECT part.id FROM change JOIN agreement_member AS part"
              "     ON part.agreement = change.row_id WHERE " JY_SQL_OF_OPERATION (
                "change") "     AND change.table_name = 'agreement') AS touched"
                          " JOIN agreement_member AS a ON a.id = touched.id" COLLIDING " LIMIT 1";

gboolean
jy_store_find_double_coverage (JyStore *self, gint64 operation, gint64 *resident, GError **error)
{
  g_autoptr (JyStmt) stmt =
    jy_store_prepare (self, operation != 0 ? touched_sql : everywhere_sql, error);
  JyStep step;

  if (stmt == NULL)
    return FALSE;

  if (operation != 0)
    jy_stmt_bind_int (stmt, ":operation", operation);
  step = jy_stmt_step (stmt, error);
  *resident = step == JY_STEP_ROW ? jy_stmt_get_int64 (stmt, 0) : 0;

  return step != JY_STEP_ERROR;
}
