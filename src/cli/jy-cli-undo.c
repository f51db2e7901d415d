/* jy-cli-undo.c - jiayi undo [OPERATION]: without a number, the latest that can be undone
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-cli-private.h"
#include "jy-work-history.h"

static JyStoredOperation *
find (JyCli *self, const char *word, GError **error)
{
  gint64 id;

  if (word == NULL)
    return jy_work_find_undo (&self->work, NULL, error);

  if (!g_ascii_string_to_signed (word, 10, 1, G_MAXINT64, &id, NULL))
    {
      g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                           _("An operation is a number; “jiayi history” lists them."));
      return NULL;
    }

  return jy_history_get (self->store, id, error);
}

static void
tell (JyCli *self, const JyStoredOperation *operation)
{
  g_autofree char *title = jy_stored_operation_dup_title (operation);
  g_autoptr (JsonBuilder) builder = NULL;

  if (!self->json)
    {
      g_print ("%s\n", title);
      return;
    }

  builder = json_builder_new ();
  json_builder_begin_object (builder);
  jy_cli_add_number (builder, "undone", operation->id);
  jy_cli_add_number (builder, "operation", self->work.operation);
  jy_cli_add_text (builder, "title", title);
  json_builder_end_object (builder);
  jy_cli_print_json (builder);
}

static gboolean
undo (JyCli *self, char **argv, GError **error)
{
  g_auto (GStrv) words = NULL;
  g_autoptr (JyStoredOperation) operation = NULL;

  if (!jy_cli_parse_some (self, argv, NULL, "[OPERATION]", 0, 1, &words, error) ||
      !jy_cli_open_existing (self, JY_STORE_READ_WRITE, error))
    return FALSE;

  operation = find (self, words[0], error);
  if (operation == NULL || jy_work_undo (&self->work, &operation->id, error) == NULL)
    return FALSE;

  tell (self, operation);
  return TRUE;
}

const JyCliCommand jy_cli_undo = { "undo", N_("Take back the last operation, or another"), undo };
