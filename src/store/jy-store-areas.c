/* jy-store-areas.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-store-areas.h"

#include <glib/gi18n.h>

#include "jy-error.h"
#include "jy-store-private.h"

/* clang-format off */
static const JyField centre_fields[] = {
  JY_FIELD (JyStoredCentre, name, TEXT),
  JY_FIELD (JyStoredCentre, kind, TEXT),
  JY_FIELD (JyStoredCentre, county_code, TEXT),
  JY_FIELD (JyStoredCentre, township_code, TEXT),
  JY_FIELD (JyStoredCentre, director, TEXT),
  JY_FIELD (JyStoredCentre, phone, TEXT),
  JY_FIELD (JyStoredCentre, complaint_phone, TEXT),
  JY_FIELD (JyStoredCentre, address, TEXT),
  JY_FIELD (JyStoredCentre, is_demonstration, INT),
  { NULL },
};

static const JyField area_fields[] = {
  JY_FIELD (JyStoredArea, parent, ID),
  JY_FIELD (JyStoredArea, kind, TEXT),
  JY_FIELD (JyStoredArea, name, TEXT),
  { "name_key", JY_FIELD_FOLDED, G_STRUCT_OFFSET (JyStoredArea, name) },
  JY_FIELD (JyStoredArea, code, TEXT),
  JY_FIELD (JyStoredArea, officer, TEXT),
  JY_FIELD (JyStoredArea, officer_phone, TEXT),
  JY_FIELD (JyStoredArea, position, INT),
  JY_FIELD (JyStoredArea, closed_on, DATE),
  { NULL },
};

static const JyField area_base_fields[] = {
  JY_FIELD (JyStoredAreaBase, area, ID),
  JY_FIELD (JyStoredAreaBase, year, INT),
  JY_FIELD (JyStoredAreaBase, population, COUNT),
  JY_FIELD (JyStoredAreaBase, households, COUNT),
  JY_FIELD (JyStoredAreaBase, target_persons, COUNT),
  JY_FIELD (JyStoredAreaBase, source, TEXT),
  JY_FIELD (JyStoredAreaBase, dated_on, DATE),
  JY_FIELD (JyStoredAreaBase, note, TEXT),
  { NULL },
};

JY_DEFINE_RECORD (JyStoredCentre, centre, centre_fields)
JY_DEFINE_RECORD (JyStoredArea, area, area_fields)
JY_DEFINE_RECORD (JyStoredAreaBase, area_base, area_base_fields)
/* clang-format on */

JyStoredCentre *
jy_store_find_centre (JyStore *self, GError **error)
{
  g_autoptr (GPtrArray) list =
    jy_record_list (self, &jy_centre_record, "ORDER BY id LIMIT 1", error);

  if (list == NULL)
    return NULL;

  if (list->len == 0)
    {
      g_set_error_literal (error, JY_ERROR, JY_ERROR_NOT_FOUND,
                           _("The centre has not been set up yet."));
      return NULL;
    }

  return g_ptr_array_steal_index (list, 0);
}

GPtrArray *
jy_store_list_areas (JyStore *self, GError **error)
{
  return jy_record_list (self, &jy_area_record, "ORDER BY parent NULLS FIRST, position, id", error);
}

GPtrArray *
jy_store_list_area_bases (JyStore *self, int year, GError **error)
{
  return jy_record_list_of (self, &jy_area_base_record, "WHERE year = :owner ORDER BY area", year,
                            error);
}

GPtrArray *
jy_store_list_bases_of_area (JyStore *self, gint64 area, GError **error)
{
  return jy_record_list_of (self, &jy_area_base_record,
                            "WHERE area = :owner ORDER BY year DESC, id", area, error);
}

gboolean
jy_store_area_has_households (JyStore *self, gint64 area, gboolean *has, GError **error)
{
  g_autoptr (JyStmt) stmt = jy_store_prepare (
    self, "SELECT 1 FROM household WHERE area = :area AND dissolved_on IS NULL LIMIT 1", error);
  JyStep step;

  if (stmt == NULL)
    return FALSE;

  jy_stmt_bind_int (stmt, ":area", area);
  step = jy_stmt_step (stmt, error);
  *has = step == JY_STEP_ROW;

  return step != JY_STEP_ERROR;
}
