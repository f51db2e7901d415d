/* jy-store-doctor-day.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-store-doctor-day.h"

#include "jy-store-private.h"

static void
bind (JyStmt *stmt, gint64 staff, const GDate *first, const GDate *last)
{
  jy_stmt_bind_int (stmt, ":staff", staff);
  jy_stmt_bind_date (stmt, ":first", first);
  jy_stmt_bind_date (stmt, ":last", last);
}

GPtrArray *
jy_store_list_records_of_staff (
  JyStore *self, gint64 staff, const GDate *first, const GDate *last, GError **error)
{
  g_autoptr (JyStmt) stmt =
    jy_record_prepare (self, &jy_service_record_record,
                       "WHERE staff = :staff AND done_on BETWEEN :first AND :last"
                       " ORDER BY done_on, entered_on, id",
                       error);

  if (stmt == NULL)
    return NULL;

  bind (stmt, staff, first, last);
  return jy_record_read_all (&jy_service_record_record, stmt, error);
}

gboolean
jy_store_count_signed_by (
  JyStore *self, gint64 doctor, const GDate *first, const GDate *last, int *n, GError **error)
{
  /* What was signed then ends later: so the index of the doctor is narrow. */
  g_autoptr (JyStmt) stmt = jy_store_prepare (self,
                                              "SELECT count (*) FROM agreement"
                                              " WHERE doctor = :staff AND ends_on >= :first"
                                              " AND signed_on BETWEEN :first AND :last",
                                              error);
  JyStep step;

  if (stmt == NULL)
    return FALSE;

  bind (stmt, doctor, first, last);
  step = jy_stmt_step (stmt, error);
  *n = step == JY_STEP_ROW ? (int) jy_stmt_get_int64 (stmt, 0) : 0;

  return step == JY_STEP_ROW;
}
