/* jy-store-callback-sheets.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-store-callback-sheets.h"

#include "jy-store-private.h"

#define CANDIDATES(whose)                                                                          \
  "SELECT m.resident, m.agreement, CASE WHEN r.phone <> '' OR h.phone <> '' THEN 1 ELSE 0 END"     \
  " FROM agreement AS a JOIN agreement_member AS m ON m.agreement = a.id"                          \
  "   JOIN resident AS r ON r.id = m.resident JOIN household AS h ON h.id = a.household"           \
  " WHERE " whose " AND a.signed_on IS NOT NULL AND a.starts_on <= :day AND a.ends_on >= :day"     \
  "   AND (a.ended_on IS NULL OR a.ended_on > :day) AND m.joined_on <= :day"                       \
  "   AND (m.ended_on IS NULL OR m.ended_on > :day) AND (r.died_on IS NULL OR r.died_on > :day)"   \
  "   AND (r.moved_out_on IS NULL OR r.moved_out_on > :day)"                                       \
  " ORDER BY m.resident, m.agreement"

GArray *
jy_store_list_callback_candidates (
  JyStore *self, gint64 team, gint64 doctor, const GDate *day, GError **error)
{
  g_autoptr (GArray) list = g_array_new (FALSE, FALSE, sizeof (JyCallbackCandidate));
  g_autoptr (JyStmt) stmt =
    jy_store_prepare (self,
                      team != 0 ? CANDIDATES ("a.team = :whose")
                                : CANDIDATES ("(a.doctor = :whose OR a.second_doctor = :whose)"),
                      error);
  gint64 last = 0;
  JyStep step;

  if (stmt == NULL)
    return NULL;

  jy_stmt_bind_int (stmt, ":whose", team != 0 ? team : doctor);
  jy_stmt_bind_date (stmt, ":day", day);
  while ((step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
    {
      JyCallbackCandidate one = { jy_stmt_get_int64 (stmt, 0), jy_stmt_get_int64 (stmt, 1),
                                  jy_stmt_get_int64 (stmt, 2) != 0 };

      if (one.resident != last)
        g_array_append_val (list, one);
      last = one.resident;
    }

  return step == JY_STEP_DONE ? g_steal_pointer (&list) : NULL;
}

void
jy_callback_sheet_free (JyCallbackSheet *self)
{
  jy_stored_callback_free (self->callback);
  g_free (self->name);
  g_free (self->id_number);
  g_free (self->phone);
  g_free (self->area);
  g_free (self->address);
  g_free (self->team);
  g_free (self->doctor);
  g_free (self->package);
  g_free (self);
}

static JyCallbackSheet *
read_sheet (JyStmt *stmt)
{
  JyCallbackSheet *sheet = g_new0 (JyCallbackSheet, 1);

  sheet->name = g_strdup (jy_stmt_get_text (stmt, 0));
  sheet->sex = (int) jy_stmt_get_int64 (stmt, 1);
  jy_stmt_get_date (stmt, 2, &sheet->born_on);
  sheet->phone = g_strdup (jy_stmt_get_text (stmt, 3));
  sheet->area = g_strdup (jy_stmt_get_text (stmt, 4));
  sheet->address = g_strdup (jy_stmt_get_text (stmt, 5));
  sheet->team = g_strdup (jy_stmt_get_text (stmt, 6));
  sheet->doctor = g_strdup (jy_stmt_get_text (stmt, 7));
  sheet->package = g_strdup (jy_stmt_get_text (stmt, 8));
  jy_stmt_get_date (stmt, 9, &sheet->signed_on);
  sheet->id_number = g_strdup (jy_stmt_get_text (stmt, 10));

  return sheet;
}

GPtrArray *
jy_store_list_callback_sheets (JyStore *self, gint64 sample, GError **error)
{
  g_autoptr (GPtrArray) callbacks = jy_store_list_callbacks (self, sample, error);
  g_autoptr (GPtrArray) sheets =
    g_ptr_array_new_with_free_func ((GDestroyNotify) jy_callback_sheet_free);
  g_autoptr (JyStmt) stmt = NULL;
  JyStep step;

  if (callbacks == NULL)
    return NULL;
  stmt = jy_store_prepare (
    self,
    "SELECT r.name, r.sex, r.born_on, CASE WHEN r.phone <> '' THEN r.phone ELSE h.phone END,"
    "   area.name, h.address, coalesce (team.name, ''), coalesce (doctor.name, ''),"
    "   coalesce (package.name, ''), a.signed_on, coalesce (r.id_number, '')"
    " FROM callback AS c JOIN resident AS r ON r.id = c.resident"
    "   JOIN agreement AS a ON a.id = c.agreement JOIN household AS h ON h.id = a.household"
    "   JOIN area ON area.id = h.area LEFT JOIN team ON team.id = a.team"
    "   LEFT JOIN staff AS doctor ON doctor.id = a.doctor"
    "   LEFT JOIN agreement_member AS m ON m.agreement = a.id AND m.resident = c.resident"
    "   LEFT JOIN package ON package.id = m.package"
    " WHERE c.callback_sample = :sample ORDER BY c.position, c.id",
    error);
  if (stmt == NULL)
    return NULL;

  jy_stmt_bind_int (stmt, ":sample", sample);
  while ((step = jy_stmt_step (stmt, error)) == JY_STEP_ROW && sheets->len < callbacks->len)
    {
      JyCallbackSheet *sheet = read_sheet (stmt);

      sheet->callback = jy_stored_callback_copy (callbacks->pdata[sheets->len]);
      g_ptr_array_add (sheets, sheet);
    }

  return step == JY_STEP_DONE ? g_steal_pointer (&sheets) : NULL;
}

void
jy_callback_result_free (JyCallbackResult *self)
{
  jy_stored_callback_sample_free (self->sample);
  jy_stored_rectification_free (self->rectification);
  g_free (self->name);
  g_free (self);
}

static JyCallbackResult *
read_result (JyStore *self, gint64 id, const char *name, GError **error)
{
  g_autoptr (JyCallbackResult) result = g_new0 (JyCallbackResult, 1);
  g_autoptr (GPtrArray) callbacks = jy_store_list_callbacks (self, id, error);

  result->sample = callbacks != NULL ? jy_store_get_callback_sample (self, id, error) : NULL;
  if (result->sample == NULL ||
      !jy_store_find_rectification (self, id, &result->rectification, error))
    return NULL;

  result->name = g_strdup (name);
  for (guint i = 0; i < callbacks->len; i++)
    jy_callback_tally_add (&result->tally, &((JyStoredCallback *) callbacks->pdata[i])->answers);

  return g_steal_pointer (&result);
}

GPtrArray *
jy_store_list_callback_results (JyStore *self, gint64 sample, GError **error)
{
  g_autoptr (GPtrArray) results =
    g_ptr_array_new_with_free_func ((GDestroyNotify) jy_callback_result_free);
  g_autoptr (JyStmt) stmt =
    jy_store_prepare (self,
                      "SELECT s.id, coalesce (team.name, doctor.name, '') FROM callback_sample AS s"
                      "   LEFT JOIN team ON team.id = s.team"
                      "   LEFT JOIN staff AS doctor ON doctor.id = s.doctor"
                      " WHERE :sample = 0 OR s.id = :sample ORDER BY s.drawn_on DESC, s.id DESC",
                      error);
  JyStep step;

  if (stmt == NULL)
    return NULL;

  jy_stmt_bind_int (stmt, ":sample", sample);
  while ((step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
    {
      JyCallbackResult *result =
        read_result (self, jy_stmt_get_int64 (stmt, 0), jy_stmt_get_text (stmt, 1), error);

      if (result == NULL)
        return NULL;
      g_ptr_array_add (results, result);
    }

  return step == JY_STEP_DONE ? g_steal_pointer (&results) : NULL;
}
