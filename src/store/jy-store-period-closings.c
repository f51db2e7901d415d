/* jy-store-period-closings.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-store-period-closings.h"

#include <glib/gi18n.h>

#include "jy-error.h"
#include "jy-store-private.h"

/* clang-format off */
static const JyField fields[] = {
  JY_FIELD (JyStoredPeriodClosing, first_on, DATE),
  JY_FIELD (JyStoredPeriodClosing, last_on, DATE),
  JY_FIELD (JyStoredPeriodClosing, by_unit, TEXT),
  JY_FIELD (JyStoredPeriodClosing, signed_by, TEXT),
  JY_FIELD (JyStoredPeriodClosing, closed_on, DATE),
  JY_FIELD (JyStoredPeriodClosing, replaces, ID),
  JY_FIELD (JyStoredPeriodClosing, reason, TEXT),
  JY_FIELD (JyStoredPeriodClosing, sheets, TEXT),
  JY_FIELD (JyStoredPeriodClosing, people, TEXT),
  JY_FIELD (JyStoredPeriodClosing, paper, TEXT_OR_NULL),
  { NULL },
};
/* clang-format on */

JY_DEFINE_RECORD (JyStoredPeriodClosing, period_closing, fields)

GPtrArray *
jy_store_list_period_closings (JyStore *self, GError **error)
{
  return jy_record_list (self, &jy_period_closing_record,
                         "ORDER BY last_on DESC, first_on DESC, by_unit, id DESC", error);
}

GPtrArray *
jy_store_list_closings_of (JyStore *self,
                           const JyPeriod *period,
                           const char *by_unit,
                           GError **error)
{
  g_autoptr (JyStmt) stmt =
    jy_record_prepare (self, &jy_period_closing_record,
                       "WHERE first_on = :first AND last_on = :last AND by_unit = :by"
                       " ORDER BY id DESC",
                       error);

  if (stmt == NULL)
    return NULL;

  jy_stmt_bind_date (stmt, ":first", &period->first);
  jy_stmt_bind_date (stmt, ":last", &period->last);
  jy_stmt_bind_text (stmt, ":by", by_unit);
  return jy_record_read_all (&jy_period_closing_record, stmt, error);
}

gboolean
jy_store_find_closing_change (
  JyStore *self, gint64 id, gint64 *seq, gint64 *operation, GError **error)
{
  g_autoptr (JyStmt) stmt =
    jy_store_prepare (self,
                      "SELECT seq, operation FROM change WHERE table_name = 'period_closing'"
                      " AND row_id = :id ORDER BY seq LIMIT 1",
                      error);
  JyStep step;

  if (stmt == NULL)
    return FALSE;

  jy_stmt_bind_int (stmt, ":id", id);
  step = jy_stmt_step (stmt, error);
  if (step == JY_STEP_DONE)
    g_set_error_literal (error, JY_ERROR, JY_ERROR_NOT_FOUND,
                         _("The history has no such operation."));
  if (step != JY_STEP_ROW)
    return FALSE;

  *seq = jy_stmt_get_int64 (stmt, 0);
  *operation = jy_stmt_get_int64 (stmt, 1);
  return TRUE;
}

char *
jy_store_freeze_text (JyStore *self, const char *text, GError **error)
{
  g_autofree char *hash = g_compute_checksum_for_string (G_CHECKSUM_SHA256, text, -1);
  g_autoptr (JyStmt) stmt =
    jy_store_prepare (self,
                      "INSERT INTO frozen_text (hash, text) VALUES (:hash, :text)"
                      " ON CONFLICT (hash) DO NOTHING",
                      error);

  if (stmt == NULL)
    return NULL;

  jy_stmt_bind_text (stmt, ":hash", hash);
  jy_stmt_bind_text (stmt, ":text", text);
  return jy_stmt_run (stmt, error) ? g_steal_pointer (&hash) : NULL;
}

char *
jy_store_dup_frozen_text (JyStore *self, const char *hash, GError **error)
{
  g_autoptr (JyStmt) stmt =
    jy_store_prepare (self, "SELECT text FROM frozen_text WHERE hash = :hash", error);
  g_autofree char *text = NULL;
  g_autofree char *found = NULL;
  JyStep step;

  if (stmt == NULL)
    return NULL;

  jy_stmt_bind_text (stmt, ":hash", hash);
  step = jy_stmt_step (stmt, error);
  if (step == JY_STEP_ERROR)
    return NULL;

  if (step == JY_STEP_ROW)
    text = g_strdup (jy_stmt_get_text (stmt, 0));
  if (text != NULL)
    found = g_compute_checksum_for_string (G_CHECKSUM_SHA256, text, -1);
  if (g_strcmp0 (found, hash) == 0)
    return g_steal_pointer (&text);

  g_set_error_literal (error, JY_ERROR, JY_ERROR_CORRUPT,
                       _("What was sent is no longer as it was: the database is damaged.  Restore "
                         "a backup."));
  return NULL;
}
