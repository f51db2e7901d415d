/* jy-store-work-done.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-store-work-done.h"

#include "jy-store-private.h"

#define DONE                                                                                       \
  "SELECT coalesce (r.resident, h.head, 0), coalesce (r.staff, 0), r.form, r.done_on,"             \
  " coalesce (r.visit_way, 0)"                                                                     \
  " FROM service_record AS r LEFT JOIN household_state AS h ON h.household = r.household"          \
  " WHERE r.visit_outcome = 'done'"

/* Of so many days the table is sooner read from end to end than record by record along an index. */
#define MANY_DAYS 700

static const char *const of_days_sql =
  DONE " AND r.done_on >= :first AND r.done_on <= :last ORDER BY r.done_on";
static const char *const of_all_sql = DONE " ORDER BY r.id";

gboolean
jy_store_scan_work_done (JyStore *self,
                         const GDate *first,
                         const GDate *last,
                         JyWorkDoneVisit visit,
                         gpointer data,
                         GError **error)
{
  gboolean is_long = g_date_days_between (first, last) >= MANY_DAYS;
  g_autoptr (JyStmt) stmt = is_long
                              ? jy_store_prepare (self, of_all_sql, error)
                              : jy_store_prepare_between (self, of_days_sql, first, last, error);
  JyStep step;

  if (stmt == NULL)
    return FALSE;

  while ((step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
    {
      JyWorkDone done = { .resident = jy_stmt_get_int64 (stmt, 0),
                          .staff = jy_stmt_get_int64 (stmt, 1),
                          .way = (int) jy_stmt_get_int64 (stmt, 4) };

      jy_stmt_get_date (stmt, 3, &done.done_on);
      if (g_date_compare (&done.done_on, first) < 0 || g_date_compare (&done.done_on, last) > 0)
        continue;
      done.kind = jy_service_kind_from_id (jy_stmt_get_text (stmt, 2));
      visit (data, &done);
    }

  return step == JY_STEP_DONE;
}
