/* jy-store-households.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-store-households.h"

#include "jy-store-private.h"

/* clang-format off */
static const JyField household_fields[] = {
  JY_FIELD (JyStoredHousehold, number, TEXT),
  JY_FIELD (JyStoredHousehold, area, ID),
  JY_FIELD (JyStoredHousehold, address, TEXT),
  JY_FIELD (JyStoredHousehold, phone, TEXT),
  JY_FIELD (JyStoredHousehold, note, TEXT),
  JY_FIELD (JyStoredHousehold, registered_on, DATE),
  JY_FIELD (JyStoredHousehold, dissolved_on, DATE),
  { NULL },
};
/* clang-format on */

JY_DEFINE_RECORD (JyStoredHousehold, household, household_fields)

/* clang-format off */
static const JyField household_move_fields[] = {
  JY_FIELD (JyStoredHouseholdMove, household, ID),
  JY_FIELD (JyStoredHouseholdMove, moved_on, DATE),
  JY_FIELD (JyStoredHouseholdMove, area_before, ID),
  JY_FIELD (JyStoredHouseholdMove, address_before, TEXT),
  { NULL },
};
/* clang-format on */

JY_DEFINE_RECORD (JyStoredHouseholdMove, household_move, household_move_fields)

/* clang-format off */
static const JyField membership_fields[] = {
  JY_FIELD (JyStoredMembership, household, ID),
  JY_FIELD (JyStoredMembership, resident, ID),
  JY_FIELD (JyStoredMembership, relation, TEXT),
  JY_FIELD (JyStoredMembership, from_on, DATE),
  JY_FIELD (JyStoredMembership, until_on, DATE),
  JY_FIELD (JyStoredMembership, end_reason, TEXT),
  { NULL },
};
/* clang-format on */

JY_DEFINE_RECORD (JyStoredMembership, membership, membership_fields)

gboolean
jy_store_find_household (JyStore *self, const char *number, gint64 *id, GError **error)
{
  g_autoptr (JyStmt) stmt =
    jy_store_prepare (self, "SELECT id FROM household WHERE number = :number", error);
  JyStep step;

  if (stmt == NULL)
    return FALSE;

  jy_stmt_bind_text (stmt, ":number", number);
  step = jy_stmt_step (stmt, error);
  *id = step == JY_STEP_ROW ? jy_stmt_get_int64 (stmt, 0) : 0;
  return step != JY_STEP_ERROR;
}

gboolean
jy_store_is_register_empty (JyStore *self, gboolean *is_empty, GError **error)
{
  g_autoptr (JyStmt) stmt =
    jy_store_prepare (self, "SELECT 1 WHERE EXISTS (SELECT 1 FROM resident)", error);
  JyStep step;

  if (stmt == NULL)
    return FALSE;

  step = jy_stmt_step (stmt, error);
  *is_empty = step == JY_STEP_DONE;
  return step != JY_STEP_ERROR;
}

/* The greatest number of @digits digits, as its value; 0 if there is none.  Text sorts as numbers
 * among numbers of the same length, and "a" and the like sort after all of them. */
static gboolean
read_last_number (JyStore *self, guint digits, gint64 *last, GError **error)
{
  g_autofree char *from = g_strnfill (digits, '0');
  g_autofree char *to = g_strnfill (digits, '9');
  g_autoptr (JyStmt) stmt = NULL;
  JyStep step;

  *last = 0;
  stmt = jy_store_prepare (self,
                           "SELECT number FROM household"
                           " WHERE number >= :from AND number <= :to AND length (number) = :digits"
                           " ORDER BY number DESC",
                           error);
  if (stmt == NULL)
    return FALSE;

  jy_stmt_bind_text (stmt, ":from", from);
  jy_stmt_bind_text (stmt, ":to", to);
  jy_stmt_bind_int (stmt, ":digits", digits);
  while ((step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
    {
      guint64 value;

      if (g_ascii_string_to_unsigned (jy_stmt_get_text (stmt, 0), 10, 0, G_MAXINT64 - 1, &value,
                                      NULL))
        {
          *last = (gint64) value;
          return TRUE;
        }
    }

  return step == JY_STEP_DONE;
}

char *
jy_store_next_household_number (JyStore *self, GError **error)
{
  gint64 limit = 999999;

  for (guint digits = 6; digits <= 18; digits++, limit = limit * 10 + 9)
    {
      gint64 last;

      if (!read_last_number (self, digits, &last, error))
        return NULL;
      if (last < limit)
        return g_strdup_printf ("%0*" G_GINT64_FORMAT, (int) digits, last + 1);
    }

  g_assert_not_reached ();
}

GPtrArray *
jy_store_list_memberships (JyStore *self, gint64 household, GError **error)
{
  return jy_record_list_of (self, &jy_membership_record,
                            "WHERE household = :owner ORDER BY until_on DESC NULLS FIRST,"
                            "   relation <> '02', relation, id",
                            household, error);
}

GPtrArray *
jy_store_list_memberships_of (JyStore *self, gint64 resident, GError **error)
{
  return jy_record_list_of (
    self, &jy_membership_record,
    "WHERE resident = :owner ORDER BY until_on DESC NULLS FIRST, from_on DESC NULLS LAST, id DESC",
    resident, error);
}

GPtrArray *
jy_store_list_household_moves (JyStore *self, gint64 household, GError **error)
{
  return jy_record_list_of (self, &jy_household_move_record,
                            "WHERE household = :owner ORDER BY moved_on DESC, id DESC", household,
                            error);
}
