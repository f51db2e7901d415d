/* jy-work-desk.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-work-desk.h"

#include "jy-error.h"

void
jy_desk_state_free (JyDeskState *self)
{
  g_clear_pointer (&self->centre, jy_stored_centre_free);
  g_clear_pointer (&self->undo, jy_stored_operation_free);
  g_clear_pointer (&self->redo, jy_stored_operation_free);
  g_clear_pointer (&self->last, jy_stored_operation_free);
  g_free (self);
}

/* That there is none is an answer here. */
static gboolean
is_answered (GError **error)
{
  if (*error == NULL)
    return TRUE;
  if (!g_error_matches (*error, JY_ERROR, JY_ERROR_NOT_FOUND))
    return FALSE;

  g_clear_error (error);
  return TRUE;
}

static gboolean
get_last (JyWork *work, JyDeskState *state, GError **error)
{
  g_autoptr (GPtrArray) list = jy_history_list (work->store, 0, 1, error);

  if (list == NULL)
    return FALSE;

  if (list->len > 0)
    state->last = jy_history_get (work->store, ((JyStoredOperation *) list->pdata[0])->id, error);

  return list->len == 0 || state->last != NULL;
}

gpointer
jy_work_get_desk (JyWork *work, gpointer args G_GNUC_UNUSED, GError **error)
{
  g_autoptr (JyDeskState) state = g_new0 (JyDeskState, 1);
  g_autoptr (GError) local = NULL;

  state->centre = jy_store_find_centre (work->store, &local);
  if (is_answered (&local))
    state->undo = jy_history_find_undo (work->store, &local);
  if (is_answered (&local))
    state->redo = jy_history_find_redo (work->store, &local);
  if (is_answered (&local) && get_last (work, state, &local))
    return g_steal_pointer (&state);

  g_propagate_error (error, g_steal_pointer (&local));
  return NULL;
}
