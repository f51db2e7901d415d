/* jy-store-residents.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-store-residents.h"

#include "jy-store-private.h"

/* clang-format off */
static const JyField resident_fields[] = {
  JY_FIELD (JyStoredResident, name, TEXT),
  JY_FIELD (JyStoredResident, sex, INT),
  JY_FIELD (JyStoredResident, born_on, DATE),
  JY_FIELD (JyStoredResident, id_type, TEXT),
  JY_FIELD (JyStoredResident, id_number, TEXT_OR_NULL),
  JY_FIELD (JyStoredResident, phone, TEXT),
  JY_FIELD (JyStoredResident, resid_type, INT),
  JY_FIELD (JyStoredResident, residence_pattern, TEXT),
  JY_FIELD (JyStoredResident, away_place, TEXT),
  JY_FIELD (JyStoredResident, note, TEXT),
  JY_FIELD (JyStoredResident, died_on, DATE),
  JY_FIELD (JyStoredResident, moved_out_on, DATE),
  JY_FIELD (JyStoredResident, discharged_on, DATE),
  { NULL },
};
/* clang-format on */

JY_DEFINE_RECORD (JyStoredResident, resident, resident_fields)

GPtrArray *
jy_store_get_residents (JyStore *self, const GArray *ids, GError **error)
{
  return jy_record_get_many (self, &jy_resident_record, ids, error);
}

gboolean
jy_store_find_resident_by_number (JyStore *self, const char *id_number, gint64 *id, GError **error)
{
  g_autoptr (JyStmt) stmt =
    jy_store_prepare (self, "SELECT id FROM resident WHERE id_number = :id_number", error);
  JyStep step;

  if (stmt == NULL)
    return FALSE;

  jy_stmt_bind_text (stmt, ":id_number", id_number);
  step = jy_stmt_step (stmt, error);
  *id = step == JY_STEP_ROW ? jy_stmt_get_int64 (stmt, 0) : 0;
  return step != JY_STEP_ERROR;
}

GPtrArray *
jy_store_find_same_residents (JyStore *self, const char *name, const GDate *born_on, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (JyStmt) stmt = NULL;
  JyStep step;

  stmt = jy_store_prepare (self,
                           "SELECT id FROM resident WHERE born_on = :born_on AND name = :name"
                           " ORDER BY id LIMIT :limit",
                           error);
  if (stmt == NULL)
    return NULL;

  jy_stmt_bind_date (stmt, ":born_on", born_on);
  jy_stmt_bind_text (stmt, ":name", name);
  jy_stmt_bind_int (stmt, ":limit", JY_STORE_MAX_IDS);
  while ((step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
    {
      gint64 id = jy_stmt_get_int64 (stmt, 0);

      g_array_append_val (ids, id);
    }

  return step == JY_STEP_DONE ? jy_store_get_residents (self, ids, error) : NULL;
}
