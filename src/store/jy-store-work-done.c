/* jy-store-work-done.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-store-work-done.h"

#include "jy-store-private.h"

static const char *const sql =
  "SELECT coalesce (r.resident, h.head, 0), coalesce (r.staff, 0), r.form, r.done_on,"
  " coalesce (r.visit_way, 0)"
  " FROM service_record AS r LEFT JOIN household_state AS h ON h.household = r.household"
  " WHERE r.done_on >= :first AND r.done_on <= :last AND r.visit_outcome = 'done'"
  " ORDER BY r.done_on";

gboolean
jy_store_scan_work_done (JyStore *self,
                         const GDate *first,
                         const GDate *last,
                         JyWorkDoneVisit visit,
                         gpointer data,
                         GError **error)
{
  g_autoptr (JyStmt) stmt = jy_store_prepare_between (self, sql, first, last, error);
  JyStep step;

  if (stmt == NULL)
    return FALSE;

  while ((step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
    {
      JyWorkDone done = { .resident = jy_stmt_get_int64 (stmt, 0),
                          .staff = jy_stmt_get_int64 (stmt, 1),
                          .way = (int) jy_stmt_get_int64 (stmt, 4) };

      done.kind = jy_service_kind_from_id (jy_stmt_get_text (stmt, 2));
      jy_stmt_get_date (stmt, 3, &done.done_on);
      visit (data, &done);
    }

  return step == JY_STEP_DONE;
}
