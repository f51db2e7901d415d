/* jy-store-coverage.c - nobody is covered by two agreements on a day, or by one outside its term
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

/* The signed agreements an operation touched, and why one of them may not stay as it is: somebody's
 * days are not within its term, or it goes on from one that is not before it. */
#define TOUCHED                                                                                    \
  "WITH touched (id) AS ("                                                                         \
  "   SELECT change.row_id FROM change"                                                            \
  "   WHERE " JY_SQL_OF_OPERATION (                                                                \
    "change") " AND change.table_name = 'agreement'"                                               \
              "   UNION ALL SELECT part.agreement FROM change JOIN agreement_member AS part"       \
              "     ON part.id = change.row_id"                                                    \
              "   WHERE " JY_SQL_OF_OPERATION (                                                    \
                "change") " AND change.table_name = 'agreement_member')"
#define MEMBER_OUTSIDE                                                                             \
  "m.joined_on < a.starts_on OR m.joined_on > a.ends_on"                                           \
  " OR (a.ended_on <= a.ends_on AND"                                                               \
  "   (m.ended_on IS NULL OR (m.ended_on > a.ended_on AND m.ended_on > m.joined_on)))"
#define WRONG_ORDER                                                                                \
  "earlier.signed_on IS NULL OR later.starts_on < earlier.starts_on"                               \
  " OR (earlier.ended_on IS NULL AND earlier.ends_on >= later.starts_on)"

static const char unsound_sql[] = TOUCHED
  " SELECT a.id FROM touched JOIN agreement AS a ON a.id = touched.id"
  "   JOIN agreement_member AS m ON m.agreement = a.id"
  " WHERE a.signed_on IS NOT NULL AND (" MEMBER_OUTSIDE ")"
  " UNION ALL SELECT later.id FROM touched JOIN agreement AS earlier ON earlier.id = touched.id"
  "   JOIN agreement AS later ON later.renews = earlier.id"
  " WHERE later.signed_on IS NOT NULL AND (" WRONG_ORDER ")"
  " UNION ALL SELECT later.id FROM touched JOIN agreement AS later ON later.id = touched.id"
  "   JOIN agreement AS earlier ON earlier.id = later.renews"
  " WHERE later.signed_on IS NOT NULL AND (" WRONG_ORDER ") LIMIT 1";

gboolean
jy_store_find_unsound_agreement (JyStore *self, gint64 operation, gint64 *agreement, GError **error)
{
  g_autoptr (JyStmt) stmt = jy_store_prepare (self, unsound_sql, error);
  JyStep step;

  if (stmt == NULL)
    return FALSE;

  jy_stmt_bind_int (stmt, ":operation", operation);
  step = jy_stmt_step (stmt, error);
  *agreement = step == JY_STEP_ROW ? jy_stmt_get_int64 (stmt, 0) : 0;

  return step != JY_STEP_ERROR;
}
