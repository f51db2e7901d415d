/* jy-store-agreements.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-store-agreements.h"

#include <string.h>

#include "jy-store-private.h"

/* "2026-" and the running number in digits. */
#define NUMBER_PREFIX 5
#define NUMBER_SIZE 11

/* clang-format off */
static const JyField agreement_fields[] = {
  JY_FIELD (JyStoredAgreement, number, TEXT),
  JY_FIELD (JyStoredAgreement, household, ID),
  JY_FIELD (JyStoredAgreement, signer, ID),
  JY_FIELD (JyStoredAgreement, team, ID),
  JY_FIELD (JyStoredAgreement, doctor, ID),
  JY_FIELD (JyStoredAgreement, second_doctor, ID),
  JY_FIELD (JyStoredAgreement, channel, INT_OR_NULL),
  JY_FIELD (JyStoredAgreement, signed_on, DATE),
  JY_FIELD (JyStoredAgreement, starts_on, DATE),
  JY_FIELD (JyStoredAgreement, ends_on, DATE),
  JY_FIELD (JyStoredAgreement, ended_on, DATE),
  JY_FIELD (JyStoredAgreement, renews, ID),
  JY_FIELD (JyStoredAgreement, talk, ID),
  JY_FIELD (JyStoredAgreement, planned_time, TEXT),
  JY_FIELD (JyStoredAgreement, informed, INT),
  JY_FIELD (JyStoredAgreement, draft_step, INT),
  JY_FIELD (JyStoredAgreement, note, TEXT),
  { NULL },
};

static const JyField termination_fields[] = {
  JY_FIELD (JyStoredTermination, agreement, ID),
  JY_FIELD (JyStoredTermination, reason, TEXT),
  JY_FIELD (JyStoredTermination, confirmed_by, TEXT),
  JY_FIELD (JyStoredTermination, confirmed_on, DATE),
  JY_FIELD (JyStoredTermination, ended_on, DATE),
  JY_FIELD (JyStoredTermination, note, TEXT),
  { NULL },
};
/* clang-format on */

JY_DEFINE_RECORD (JyStoredAgreement, agreement, agreement_fields)
JY_DEFINE_RECORD (JyStoredTermination, termination, termination_fields)

static gboolean
delete_belongings (JyStore *self, gint64 agreement, GError **error)
{
  static const char *const sql[] = {
    "DELETE FROM agreement_material WHERE agreement = :agreement",
    "DELETE FROM home_care_consent WHERE agreement = :agreement",
    "DELETE FROM agreement_item WHERE agreement = :agreement",
    "DELETE FROM agreement_member WHERE agreement = :agreement",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (sql); i++)
    {
      g_autoptr (JyStmt) stmt = jy_store_prepare (self, sql[i], error);

      if (stmt == NULL)
        return FALSE;
      jy_stmt_bind_int (stmt, ":agreement", agreement);
      if (!jy_stmt_run (stmt, error))
        return FALSE;
    }

  return TRUE;
}

gboolean
jy_store_discard_agreement (JyStore *self, const JyStoredAgreement *agreement, GError **error)
{
  return delete_belongings (self, agreement->id, error) &&
         jy_store_delete_agreement (self, agreement->id, agreement->rev, error);
}

GPtrArray *
jy_store_list_agreements_of_household (JyStore *self, gint64 household, GError **error)
{
  return jy_record_list_of (self, &jy_agreement_record,
                            "WHERE household = :owner ORDER BY starts_on DESC, id DESC LIMIT 200",
                            household, error);
}

/* The id in the only row of @stmt, or 0. */
static gboolean
read_id (JyStmt *stmt, gint64 *id, GError **error)
{
  JyStep step = jy_stmt_step (stmt, error);

  *id = step == JY_STEP_ROW ? jy_stmt_get_int64 (stmt, 0) : 0;
  return step != JY_STEP_ERROR;
}

gboolean
jy_store_find_agreement_by_number (JyStore *self, const char *number, gint64 *id, GError **error)
{
  g_autoptr (JyStmt) stmt =
    jy_store_prepare (self, "SELECT id FROM agreement WHERE number = :number", error);

  if (stmt == NULL)
    return FALSE;

  jy_stmt_bind_text (stmt, ":number", number);
  return read_id (stmt, id, error);
}

gboolean
jy_store_find_renewal (JyStore *self, gint64 agreement, gint64 *id, GError **error)
{
  g_autoptr (JyStmt) stmt =
    jy_store_prepare (self, "SELECT id FROM agreement WHERE renews = :agreement", error);

  if (stmt == NULL)
    return FALSE;

  jy_stmt_bind_int (stmt, ":agreement", agreement);
  return read_id (stmt, id, error);
}

gboolean
jy_store_find_agreement_of_talk (JyStore *self, gint64 contact, gint64 *id, GError **error)
{
  g_autoptr (JyStmt) stmt =
    jy_store_prepare (self, "SELECT id FROM agreement WHERE talk = :contact", error);

  if (stmt == NULL)
    return FALSE;

  jy_stmt_bind_int (stmt, ":contact", contact);
  return read_id (stmt, id, error);
}

/* Returns: the running number in @number, -1 if it has another form. */
static int
parse_number (const char *number)
{
  int n = 0;

  if (strlen (number) != NUMBER_SIZE)
    return -1;

  for (const char *p = number + NUMBER_PREFIX; *p != '\0'; p++)
    {
      if (!g_ascii_isdigit (*p))
        return -1;
      n = n * 10 + g_ascii_digit_value (*p);
    }

  return n;
}

gboolean
jy_store_find_last_agreement_number (JyStore *self, int year, int *last, GError **error)
{
  g_autofree char *from = g_strdup_printf ("%04d-0", year);
  g_autofree char *to = g_strdup_printf ("%04d-:", year); /* sorts after its digits */
  g_autoptr (JyStmt) stmt = NULL;
  JyStep step;

  stmt = jy_store_prepare (self,
                           "SELECT number FROM agreement"
                           " WHERE number >= :from AND number < :to ORDER BY number DESC",
                           error);
  if (stmt == NULL)
    return FALSE;

  *last = -1;
  jy_stmt_bind_text (stmt, ":from", from);
  jy_stmt_bind_text (stmt, ":to", to);
  while (*last < 0 && (step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
    *last = parse_number (jy_stmt_get_text (stmt, 0));
  if (*last >= 0)
    return TRUE;

  *last = 0;
  return step == JY_STEP_DONE;
}

char *
jy_agreement_dup_number (int year, int n)
{
  return g_strdup_printf ("%04d-%06d", year, n);
}

GPtrArray *
jy_store_list_terminations (JyStore *self, gint64 agreement, GError **error)
{
  return jy_record_list_of (self, &jy_termination_record, "WHERE agreement = :owner ORDER BY id",
                            agreement, error);
}
