/* jy-store-contacts.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-store-contacts.h"

#include "jy-store-private.h"

/* clang-format off */
static const JyField contact_fields[] = {
  JY_FIELD (JyStoredContactAttempt, household, ID),
  JY_FIELD (JyStoredContactAttempt, resident, ID),
  JY_FIELD (JyStoredContactAttempt, staff, ID),
  JY_FIELD (JyStoredContactAttempt, made_on, DATE),
  JY_FIELD (JyStoredContactAttempt, channel, INT_OR_NULL),
  JY_FIELD (JyStoredContactAttempt, acceptance, INT_OR_NULL),
  JY_FIELD (JyStoredContactAttempt, refusal, TEXT),
  JY_FIELD (JyStoredContactAttempt, next_on, DATE),
  JY_FIELD (JyStoredContactAttempt, note, TEXT),
  { NULL },
};
/* clang-format on */

JY_DEFINE_RECORD (JyStoredContactAttempt, contact_attempt, contact_fields)

gboolean
jy_store_discard_contact_attempt (JyStore *self, gint64 id, int rev, GError **error)
{
  g_autoptr (JyStmt) stmt =
    jy_store_prepare (self, "DELETE FROM need WHERE contact_attempt = :contact", error);

  if (stmt == NULL)
    return FALSE;

  jy_stmt_bind_int (stmt, ":contact", id);
  return jy_stmt_run (stmt, error) && jy_store_delete_contact_attempt (self, id, rev, error);
}

GPtrArray *
jy_store_list_contact_attempts (JyStore *self, gint64 household, GError **error)
{
  return jy_record_list_of (self, &jy_contact_attempt_record,
                            "WHERE household = :owner ORDER BY made_on DESC, id DESC LIMIT 100",
                            household, error);
}

GStrv
jy_store_list_needs (JyStore *self, gint64 contact, GError **error)
{
  g_autoptr (GStrvBuilder) kinds = g_strv_builder_new ();
  g_autoptr (JyStmt) stmt = NULL;
  JyStep step;

  stmt = jy_store_prepare (
    self, "SELECT kind FROM need WHERE contact_attempt = :contact ORDER BY kind", error);
  if (stmt == NULL)
    return NULL;

  jy_stmt_bind_int (stmt, ":contact", contact);
  while ((step = jy_stmt_step (stmt, error)) == JY_STEP_ROW)
    g_strv_builder_add (kinds, jy_stmt_get_text (stmt, 0));

  return step == JY_STEP_DONE ? g_strv_builder_end (kinds) : NULL;
}

static gboolean
delete_need (JyStore *self, gint64 contact, const char *kind, GError **error)
{
  g_autoptr (JyStmt) stmt = jy_store_prepare (
    self, "DELETE FROM need WHERE contact_attempt = :contact AND kind = :kind", error);

  if (stmt == NULL)
    return FALSE;

  jy_stmt_bind_int (stmt, ":contact", contact);
  jy_stmt_bind_text (stmt, ":kind", kind);
  return jy_stmt_run (stmt, error);
}

static gboolean
insert_need (JyStore *self, const JyStoredContactAttempt *contact, const char *kind, GError **error)
{
  g_autoptr (JyStmt) stmt = NULL;

  stmt = jy_store_prepare (self,
                           "INSERT INTO need (id, contact_attempt, household, kind)"
                           " VALUES (:id, :contact, :household, :kind)",
                           error);
  if (stmt == NULL)
    return FALSE;

  jy_stmt_bind_int (stmt, ":id", jy_store_new_id (self));
  jy_stmt_bind_int (stmt, ":contact", contact->id);
  jy_stmt_bind_int (stmt, ":household", contact->household);
  jy_stmt_bind_text (stmt, ":kind", kind);
  return jy_stmt_run (stmt, error);
}

gboolean
jy_store_set_needs (JyStore *self,
                    const JyStoredContactAttempt *contact,
                    const char *const *kinds,
                    GError **error)
{
  g_auto (GStrv) before = jy_store_list_needs (self, contact->id, error);

  if (before == NULL)
    return FALSE;

  for (char **kind = before; *kind != NULL; kind++)
    if (!g_strv_contains (kinds, *kind) && !delete_need (self, contact->id, *kind, error))
      return FALSE;
  for (const char *const *kind = kinds; *kind != NULL; kind++)
    if (!g_strv_contains ((const char *const *) before, *kind) &&
        !insert_need (self, contact, *kind, error))
      return FALSE;

  return TRUE;
}
