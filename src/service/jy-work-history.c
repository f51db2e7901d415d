/* jy-work-history.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-work-history.h"

#include <glib/gi18n.h>

#include "jy-error.h"
#include "jy-history.h"
#include "jy-operation-title.h"
#include "jy-store-agreement-members.h"
#include "jy-store-agreements.h"
#include "jy-store-residents.h"

/* Nobody reads more. */
#define MAX_UPDATES 200

gpointer
jy_work_list_operations (JyWork *work, gpointer args, GError **error)
{
  const JyHistoryQuery *query = args;

  return jy_history_list (work->store, query->before, query->limit, error);
}

void
jy_operation_details_free (JyOperationDetails *self)
{
  g_clear_pointer (&self->counts, g_array_unref);
  g_clear_pointer (&self->updates, g_ptr_array_unref);
  g_free (self);
}

gpointer
jy_work_get_operation (JyWork *work, gpointer args, GError **error)
{
  const gint64 *operation = args;
  g_autoptr (JyOperationDetails) details = g_new0 (JyOperationDetails, 1);

  details->operation = *operation;
  details->counts = jy_history_count_rows (work->store, *operation, error);
  if (details->counts == NULL)
    return NULL;

  details->updates = jy_history_list_updates (work->store, *operation, MAX_UPDATES, error);
  return details->updates != NULL ? g_steal_pointer (&details) : NULL;
}

gpointer
jy_work_find_undo (JyWork *work, gpointer args G_GNUC_UNUSED, GError **error)
{
  return jy_history_find_undo (work->store, error);
}

static gboolean
check_holds (JyWork *work, gint64 id, GError **error)
{
  g_autoptr (JyStoredOperation) operation = jy_history_get (work->store, id, error);

  if (operation == NULL)
    return FALSE;
  if (operation->is_undone)
    {
      g_set_error_literal (error, JY_ERROR, JY_ERROR_CONFLICT, _("This was undone already."));
      return FALSE;
    }

  return TRUE;
}

/* A row may be as the operation left it, and what was signed since still collide with how it was.
 */
static gboolean
check_coverage (JyWork *work, gint64 undoing, GError **error)
{
  g_autoptr (JyStoredResident) resident = NULL;
  gint64 id;

  if (!jy_store_find_double_coverage (work->store, undoing, &id, error))
    return FALSE;
  if (id == 0)
    return TRUE;

  resident = jy_store_get_resident (work->store, id, error);
  if (resident != NULL)
    g_set_error (error, JY_ERROR, JY_ERROR_CONFLICT,
                 _("%s was signed again since: undo or end that agreement first."),
                 resident->name);
  return FALSE;
}

/* What was done since to its people or its renewal may need the term that is taken back. */
static gboolean
check_agreements (JyWork *work, gint64 undoing, GError **error)
{
  g_autoptr (JyStoredAgreement) agreement = NULL;
  gint64 id;

  if (!jy_store_find_unsound_agreement (work->store, undoing, &id, error))
    return FALSE;
  if (id == 0)
    return TRUE;

  agreement = jy_store_get_agreement (work->store, id, error);
  if (agreement != NULL)
    g_set_error (error, JY_ERROR, JY_ERROR_CONFLICT,
                 _("Agreement %s was changed or renewed since and would no longer fit: undo that "
                   "first."),
                 agreement->number);
  return FALSE;
}

gpointer
jy_work_undo (JyWork *work, gpointer args, GError **error)
{
  const gint64 *operation = args;
  g_auto (JyTransaction) tx = { 0 };

  if (!jy_work_begin (work, &tx, "undo", NULL, 0, error) ||
      !check_holds (work, *operation, error) || !jy_history_undo (work->store, *operation, error) ||
      !check_coverage (work, tx.operation, error) ||
      !check_agreements (work, tx.operation, error) || !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}

gpointer
jy_work_undo_last (JyWork *work, gpointer args G_GNUC_UNUSED, GError **error)
{
  g_autoptr (JyStoredOperation) operation = jy_history_find_undo (work->store, error);

  return operation != NULL ? jy_work_undo (work, &operation->id, error) : NULL;
}

gpointer
jy_work_redo_last (JyWork *work, gpointer args G_GNUC_UNUSED, GError **error)
{
  g_autoptr (JyStoredOperation) operation = jy_history_find_redo (work->store, error);

  return operation != NULL ? jy_work_undo (work, &operation->id, error) : NULL;
}

char *
jy_stored_operation_dup_title (const JyStoredOperation *operation)
{
  g_autofree char *title =
    jy_operation_dup_title (operation->kind, operation->subject, operation->amount);
  g_autoptr (GString) text = NULL;

  if (operation->role == JY_OPERATION_ORIGINAL)
    return g_steal_pointer (&title);

  text = g_string_new (operation->role == JY_OPERATION_UNDO ? _("Undone: {title}")
                                                            : _("Redone: {title}"));
  g_string_replace (text, "{title}", title, 1);
  return g_string_free (g_steal_pointer (&text), FALSE);
}
