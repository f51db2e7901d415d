/* jy-change-scan.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-change-scan.h"

#include <string.h>

#include "jy-store-private.h"

/* By which column a row belongs to somebody. */
/* clang-format off */
static const struct
{
  const char *table;
  const char *column;
  gboolean is_household;
} owners[] = {
  { "resident",         "id",        FALSE },
  { "membership",       "resident",  FALSE },
  { "condition",        "resident",  FALSE },
  { "pregnancy",        "resident",  FALSE },
  { "class_override",   "resident",  FALSE },
  { "health_record",    "resident",  FALSE },
  { "agreement_member", "resident",  FALSE },
  { "agreement_item",   "resident",  FALSE },
  { "service_record",   "resident",  FALSE },
  { "referral",         "resident",  FALSE },
  { "handover",         "resident",  FALSE },
  { "home_stay",        "resident",  FALSE },
  { "callback",         "resident",  FALSE },
  { "household",        "id",        TRUE },
  { "household_move",   "household", TRUE },
  { "agreement",        "household", TRUE },
  { "contact_attempt",  "household", TRUE },
};
/* clang-format on */

/* Returns: the number that a row kept by the triggers has in @column; 0 if it has none.  A text
 * cannot pretend to be one, as its quotes are escaped. */
static gint64
read_kept (const char *row, const char *column)
{
  g_autofree char *name = g_strdup_printf ("\"%s\":", column);
  const char *at = row != NULL ? strstr (row, name) : NULL;

  return at != NULL ? g_ascii_strtoll (at + strlen (name), NULL, 10) : 0;
}

/* The same of a row that is still there. */
static gboolean
read_row (JyStore *self, gsize owner, gint64 row, gint64 *id, GError **error)
{
  g_autofree char *sql =
    g_strdup_printf ("SELECT %s FROM %s WHERE id = :id", owners[owner].column, owners[owner].table);
  g_autoptr (JyStmt) stmt = jy_store_prepare (self, sql, error);
  JyStep step;

  if (stmt == NULL)
    return FALSE;

  jy_stmt_bind_int (stmt, ":id", row);
  step = jy_stmt_step (stmt, error);
  if (step == JY_STEP_ROW)
    *id = jy_stmt_get_int64 (stmt, 0);

  return step != JY_STEP_ERROR;
}

static gboolean
find_owner (JyStore *self, JyStmt *row, JyScannedChange *change, GError **error)
{
  for (gsize i = 0; i < G_N_ELEMENTS (owners); i++)
    if (g_str_equal (owners[i].table, change->table->name))
      {
        gint64 id = read_kept (jy_stmt_get_text (row, 3), owners[i].column);

        if (id == 0 && !read_row (self, i, jy_stmt_get_int64 (row, 2), &id, error))
          return FALSE;
        if (owners[i].is_household)
          change->household = id;
        else
          change->resident = id;
      }

  return TRUE;
}

gboolean
jy_store_scan_changes (JyStore *self, gint64 seq, JyChangeFunc func, gpointer data, GError **error)
{
  g_autoptr (JyStmt) stmt = jy_store_prepare (
    self, "SELECT operation, table_name, row_id, before FROM change WHERE seq > :seq ORDER BY seq",
    error);
  JyStep step;

  if (stmt == NULL)
    return FALSE;

  jy_stmt_bind_int (stmt, ":seq", seq);
  while ((step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
    {
      JyScannedChange change = { .operation = jy_stmt_get_int64 (stmt, 0),
                                 .table = jy_table_find (jy_stmt_get_text (stmt, 1)) };

      if (change.table == NULL) /* it is no more */
        continue;
      if (!find_owner (self, stmt, &change, error))
        return FALSE;
      func (data, &change);
    }

  return step == JY_STEP_DONE;
}
