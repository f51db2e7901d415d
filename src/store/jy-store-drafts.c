/* jy-store-drafts.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-store-drafts.h"

#include "jy-store-private.h"

void
jy_record_draft_free (JyRecordDraft *self)
{
  if (self == NULL)
    return;

  g_free (self->form);
  g_free (self->text);
  g_free (self);
}

gboolean
jy_store_put_record_draft (JyStore *self, const JyRecordDraft *draft, GError **error)
{
  g_autoptr (JyStmt) stmt = jy_store_prepare (
    self,
    "INSERT INTO record_draft (form, resident, household, record, saved_utc, text)"
    " VALUES (:form, :resident, :household, :record, :saved_utc, :text)"
    " ON CONFLICT (form, resident, household) DO UPDATE SET record = excluded.record,"
    "   saved_utc = excluded.saved_utc, text = excluded.text",
    error);

  if (stmt == NULL)
    return FALSE;

  jy_stmt_bind_text (stmt, ":form", draft->form);
  jy_stmt_bind_int (stmt, ":resident", draft->resident);
  jy_stmt_bind_int (stmt, ":household", draft->household);
  jy_stmt_bind_int (stmt, ":record", draft->record);
  jy_stmt_bind_int (stmt, ":saved_utc", draft->saved_utc);
  jy_stmt_bind_text (stmt, ":text", draft->text);

  return jy_stmt_run (stmt, error);
}

static void
bind_key (JyStmt *stmt, const char *form, gint64 resident, gint64 household)
{
  jy_stmt_bind_text (stmt, ":form", form);
  jy_stmt_bind_int (stmt, ":resident", resident);
  jy_stmt_bind_int (stmt, ":household", household);
}

gboolean
jy_store_find_record_draft (JyStore *self,
                            const char *form,
                            gint64 resident,
                            gint64 household,
                            JyRecordDraft **draft,
                            GError **error)
{
  g_autoptr (JyStmt) stmt =
    jy_store_prepare (self,
                      "SELECT record, saved_utc, text FROM record_draft"
                      " WHERE form = :form AND resident = :resident AND household = :household",
                      error);
  JyStep step;

  *draft = NULL;
  if (stmt == NULL)
    return FALSE;

  bind_key (stmt, form, resident, household);
  step = jy_stmt_step (stmt, error);
  if (step == JY_STEP_ROW)
    {
      *draft = g_new0 (JyRecordDraft, 1);
      (*draft)->form = g_strdup (form);
      (*draft)->resident = resident;
      (*draft)->household = household;
      (*draft)->record = jy_stmt_get_int64 (stmt, 0);
      (*draft)->saved_utc = jy_stmt_get_int64 (stmt, 1);
      (*draft)->text = g_strdup (jy_stmt_get_text (stmt, 2));
    }

  return step != JY_STEP_ERROR;
}

gboolean
jy_store_drop_record_draft (
  JyStore *self, const char *form, gint64 resident, gint64 household, GError **error)
{
  g_autoptr (JyStmt) stmt =
    jy_store_prepare (self,
                      "DELETE FROM record_draft"
                      " WHERE form = :form AND resident = :resident AND household = :household",
                      error);

  if (stmt == NULL)
    return FALSE;

  bind_key (stmt, form, resident, household);
  return jy_stmt_run (stmt, error);
}
