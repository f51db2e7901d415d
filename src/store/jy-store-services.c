/* jy-store-services.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-store-services.h"

#include "jy-store-private.h"
#include "jy-store-teams.h"

/* clang-format off */
static const JyField service_record_fields[] = {
  JY_FIELD (JyStoredServiceRecord, form, TEXT),
  JY_FIELD (JyStoredServiceRecord, resident, ID),
  JY_FIELD (JyStoredServiceRecord, household, ID),
  JY_FIELD (JyStoredServiceRecord, done_on, DATE),
  JY_FIELD (JyStoredServiceRecord, entered_on, DATE),
  JY_FIELD (JyStoredServiceRecord, visit_way, INT_OR_NULL),
  JY_FIELD (JyStoredServiceRecord, visit_outcome, TEXT),
  JY_FIELD (JyStoredServiceRecord, staff, ID),
  JY_FIELD (JyStoredServiceRecord, answers, TEXT),
  JY_FIELD (JyStoredServiceRecord, outcome, INT),
  JY_FIELD (JyStoredServiceRecord, proposed, INT),
  JY_FIELD (JyStoredServiceRecord, proposed_rules, TEXT),
  JY_FIELD (JyStoredServiceRecord, outcome_reason, TEXT),
  JY_FIELD (JyStoredServiceRecord, next_step, TEXT),
  JY_FIELD (JyStoredServiceRecord, next_by, DATE),
  JY_FIELD (JyStoredServiceRecord, next_on, DATE),
  JY_FIELD (JyStoredServiceRecord, evidence, TEXT),
  JY_FIELD (JyStoredServiceRecord, item, ID),
  JY_FIELD (JyStoredServiceRecord, correction_reason, TEXT),
  { NULL },
};
/* clang-format on */

JY_DEFINE_RECORD (JyStoredServiceRecord, service_record, service_record_fields)

/* clang-format off */
static const JyField handover_fields[] = {
  JY_FIELD (JyStoredHandover, resident, ID),
  JY_FIELD (JyStoredHandover, kind, TEXT),
  JY_FIELD (JyStoredHandover, officer, ID),
  JY_FIELD (JyStoredHandover, handed_on, DATE),
  JY_FIELD (JyStoredHandover, accepted_on, DATE),
  JY_FIELD (JyStoredHandover, ended_on, DATE),
  JY_FIELD (JyStoredHandover, note, TEXT),
  { NULL },
};
/* clang-format on */

JY_DEFINE_RECORD (JyStoredHandover, handover, handover_fields)

/* clang-format off */
static const JyField home_stay_fields[] = {
  JY_FIELD (JyStoredHomeStay, resident, ID),
  JY_FIELD (JyStoredHomeStay, from_on, DATE),
  JY_FIELD (JyStoredHomeStay, until_on, DATE),
  JY_FIELD (JyStoredHomeStay, note, TEXT),
  { NULL },
};
/* clang-format on */

JY_DEFINE_RECORD (JyStoredHomeStay, home_stay, home_stay_fields)

GPtrArray *
jy_store_list_service_records (JyStore *self, gint64 resident, GError **error)
{
  return jy_record_list_of (self, &jy_service_record_record,
                            "WHERE resident = :owner ORDER BY done_on DESC, id DESC", resident,
                            error);
}

GPtrArray *
jy_store_list_household_records (JyStore *self, gint64 household, GError **error)
{
  return jy_record_list_of (self, &jy_service_record_record,
                            "WHERE household = :owner ORDER BY done_on DESC, id DESC", household,
                            error);
}

GPtrArray *
jy_store_list_handovers (JyStore *self, gint64 resident, GError **error)
{
  return jy_record_list_of (self, &jy_handover_record,
                            "WHERE resident = :owner ORDER BY handed_on DESC, id DESC", resident,
                            error);
}

GPtrArray *
jy_store_list_home_stays (JyStore *self, gint64 resident, GError **error)
{
  return jy_record_list_of (self, &jy_home_stay_record,
                            "WHERE resident = :owner ORDER BY from_on DESC, id DESC", resident,
                            error);
}

GPtrArray *
jy_store_list_open_handovers (JyStore *self, GError **error)
{
  return jy_record_list (self, &jy_handover_record,
                         "WHERE ended_on IS NULL ORDER BY accepted_on IS NOT NULL, officer,"
                         " handed_on, id",
                         error);
}

GPtrArray *
jy_store_list_officers (JyStore *self, GError **error)
{
  return jy_record_list (self, &jy_staff_record,
                         "WHERE EXISTS (SELECT 1 FROM handover AS h"
                         " WHERE h.officer = staff.id AND h.ended_on IS NULL"
                         " AND h.accepted_on IS NOT NULL)"
                         " ORDER BY pinyin, name_key, id",
                         error);
}

GHashTable *
jy_store_count_officers_tasks (JyStore *self, const GDate *today, GError **error)
{
  g_autoptr (GHashTable) counts = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  g_autoptr (JyStmt) stmt = NULL;
  JyStep step;

  stmt = jy_store_prepare (self,
                           "SELECT t.resident, count (*)"
                           " FROM (SELECT DISTINCT resident FROM handover"
                           "   WHERE ended_on IS NULL) AS h"
                           " CROSS JOIN task AS t"
                           " WHERE t.resident = h.resident AND t.resident <> 0"
                           " AND t.officer <> 0 AND t.done_on IS NULL AND t.from_on <= :today"
                           " AND t.late_until >= :today"
                           " AND (t.cancelled_on IS NULL OR t.cancelled_on > :today)"
                           " GROUP BY h.resident",
                           error);
  if (stmt == NULL)
    return NULL;

  jy_stmt_bind_date (stmt, ":today", today);
  while ((step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
    {
      gint64 resident = jy_stmt_get_int64 (stmt, 0);

      g_hash_table_insert (counts, g_memdup2 (&resident, sizeof resident),
                           GUINT_TO_POINTER ((guint) jy_stmt_get_int64 (stmt, 1)));
    }

  return step == JY_STEP_DONE ? g_steal_pointer (&counts) : NULL;
}
