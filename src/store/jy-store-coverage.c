/* jy-store-coverage.c - nobody is covered by two agreements on a day, or by one outside its term
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-coverage-private.h"
#include "jy-store-agreement-members.h"
#include "jy-store-private.h"

static const char everywhere_sql[] =
  "SELECT a.resident FROM agreement_member AS a" JY_SQL_COLLIDING ("b.id <> a.id") " LIMIT 1";

/* Only those whom the operation's changes concern. */
static const char touched_sql[] =
  "SELECT a.resident FROM ("
  "   SELECT change.row_id AS id FROM change WHERE " JY_SQL_OF_OPERATION (
    "change") "     AND change.table_name = 'agreement_member'"
              "   UNION ALL SELECT part.id FROM change JOIN agreement_member AS part"
              "     ON part.agreement = change.row_id WHERE " JY_SQL_OF_OPERATION (
                "change") "     AND change.table_name = 'agreement') AS touched"
                          " JOIN agreement_member AS a ON a.id = touched.id" JY_SQL_COLLIDING (
                            "b.id <> a.id") " LIMIT 1";

gboolean
jy_store_find_double_coverage (JyStore *self, gint64 operation, gint64 *resident, GError **error)
{
  return jy_store_find_id (self, operation != 0 ? touched_sql : everywhere_sql, operation, resident,
                           error);
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

static const char unsound_sql[] = TOUCHED
  " SELECT a.id FROM touched JOIN agreement AS a ON a.id = touched.id"
  "   JOIN agreement_member AS m ON m.agreement = a.id"
  " WHERE a.signed_on IS NOT NULL AND (" JY_SQL_JOINED_OUTSIDE " OR " JY_SQL_STAYED_BEHIND ")"
  " UNION ALL SELECT later.id FROM touched JOIN agreement AS earlier ON earlier.id = touched.id"
  "   JOIN agreement AS later ON later.renews = earlier.id"
  " WHERE later.signed_on IS NOT NULL AND " JY_SQL_WRONG_ORDER
  " UNION ALL SELECT later.id FROM touched JOIN agreement AS later ON later.id = touched.id"
  "   JOIN agreement AS earlier ON earlier.id = later.renews"
  " WHERE later.signed_on IS NOT NULL AND " JY_SQL_WRONG_ORDER " LIMIT 1";

gboolean
jy_store_find_unsound_agreement (JyStore *self, gint64 operation, gint64 *agreement, GError **error)
{
  return jy_store_find_id (self, unsound_sql, operation, agreement, error);
}
