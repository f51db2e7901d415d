/* jy-store-referrals.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-store-referrals.h"

#include "jy-store-private.h"

/* clang-format off */
static const JyField expert_fields[] = {
  JY_FIELD (JyStoredExpert, name, TEXT),
  { "name_key", JY_FIELD_FOLDED, G_STRUCT_OFFSET (JyStoredExpert, name) },
  { "pinyin", JY_FIELD_PINYIN, G_STRUCT_OFFSET (JyStoredExpert, name) },
  JY_FIELD (JyStoredExpert, institution, TEXT),
  JY_FIELD (JyStoredExpert, department, TEXT),
  JY_FIELD (JyStoredExpert, specialty, TEXT),
  JY_FIELD (JyStoredExpert, phone, TEXT),
  JY_FIELD (JyStoredExpert, closed_on, DATE),
  { NULL },
};
/* clang-format on */

JY_DEFINE_RECORD (JyStoredExpert, expert, expert_fields)

/* clang-format off */
static const JyField referral_fields[] = {
  JY_FIELD (JyStoredReferral, resident, ID),
  JY_FIELD (JyStoredReferral, record, ID),
  JY_FIELD (JyStoredReferral, direction, TEXT),
  JY_FIELD (JyStoredReferral, made_on, DATE),
  JY_FIELD (JyStoredReferral, check_by, DATE),
  JY_FIELD (JyStoredReferral, is_urgent, INT),
  JY_FIELD (JyStoredReferral, reason, TEXT),
  JY_FIELD (JyStoredReferral, institution, TEXT),
  JY_FIELD (JyStoredReferral, department, TEXT),
  JY_FIELD (JyStoredReferral, expert, ID),
  JY_FIELD (JyStoredReferral, consent, INT),
  JY_FIELD (JyStoredReferral, transport, TEXT),
  JY_FIELD (JyStoredReferral, result_on, DATE),
  JY_FIELD (JyStoredReferral, result, TEXT),
  JY_FIELD (JyStoredReferral, returned_on, DATE),
  JY_FIELD (JyStoredReferral, advice, TEXT),
  JY_FIELD (JyStoredReferral, note, TEXT),
  { NULL },
};
/* clang-format on */

JY_DEFINE_RECORD (JyStoredReferral, referral, referral_fields)

GPtrArray *
jy_store_list_referrals (JyStore *self, gint64 resident, GError **error)
{
  return jy_record_list_of (self, &jy_referral_record,
                            "WHERE resident = :owner ORDER BY made_on DESC, id DESC", resident,
                            error);
}

GPtrArray *
jy_store_list_referrals_of_record (JyStore *self, gint64 record, GError **error)
{
  return jy_record_list_of (self, &jy_referral_record,
                            "WHERE record = :owner ORDER BY made_on DESC, id DESC", record, error);
}

GPtrArray *
jy_store_list_experts (JyStore *self, gboolean with_closed, GError **error)
{
  return jy_record_list (
    self, &jy_expert_record,
    with_closed ? "ORDER BY name_key, id" : "WHERE closed_on IS NULL ORDER BY name_key, id", error);
}

static const char *const register_sql =
  "SELECT p.id, p.name, coalesce (s.groups, 0), r.made_on, r.check_by, r.reason,"
  " CASE WHEN r.institution = '' THEN coalesce (e.institution, '') ELSE r.institution END,"
  " CASE WHEN r.department = '' THEN coalesce (e.department, '') ELSE r.department END,"
  " r.result, r.result_on"
  " FROM referral AS r JOIN resident AS p ON p.id = r.resident"
  " LEFT JOIN resident_state AS s ON s.resident = r.resident"
  " LEFT JOIN expert AS e ON e.id = r.expert"
  " WHERE r.made_on >= :first AND r.made_on <= :last AND r.direction = 'up'"
  " ORDER BY r.made_on, r.id";

gboolean
jy_store_scan_referrals (JyStore *self,
                         const GDate *first,
                         const GDate *last,
                         JyReferralVisit visit,
                         gpointer data,
                         GError **error)
{
  g_autoptr (JyStmt) stmt = jy_store_prepare_between (self, register_sql, first, last, error);
  JyStep step;

  if (stmt == NULL)
    return FALSE;

  while ((step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
    {
      JyReferralLine line = { .resident = jy_stmt_get_int64 (stmt, 0),
                              .name = jy_stmt_get_text (stmt, 1),
                              .groups = (JyGroup) jy_stmt_get_int64 (stmt, 2),
                              .reason = jy_stmt_get_text (stmt, 5),
                              .institution = jy_stmt_get_text (stmt, 6),
                              .department = jy_stmt_get_text (stmt, 7),
                              .result = jy_stmt_get_text (stmt, 8) };

      jy_stmt_get_date (stmt, 3, &line.made_on);
      jy_stmt_get_date (stmt, 4, &line.check_by);
      jy_stmt_get_date (stmt, 9, &line.result_on);
      visit (data, &line);
    }

  return step == JY_STEP_DONE;
}
