/* jy-cli-history.c - jiayi history: every operation, the newest first
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-cli-history.h"

#include <glib/gi18n.h>

#include "jy-moment.h"
#include "jy-work-history.h"

#define PAGE 1000

void
jy_cli_add_operation (JsonBuilder *builder, const JyStoredOperation *operation)
{
  g_autofree char *title = jy_stored_operation_dup_title (operation);
  g_autofree char *at = jy_moment_dup_second (operation->at_utc);

  json_builder_begin_object (builder);
  jy_cli_add_number (builder, "operation", operation->id);
  jy_cli_add_text (builder, "at", at);
  jy_cli_add_number (builder, "at_utc", operation->at_utc);
  jy_cli_add_text (builder, "account", operation->account_name);
  jy_cli_add_text (builder, "kind", operation->kind);
  jy_cli_add_text (builder, "subject", operation->subject);
  jy_cli_add_number (builder, "amount", operation->amount);
  jy_cli_add_text (builder, "title", title);
  jy_cli_add_number (builder, "undoes", operation->undoes);
  jy_cli_add_flag (builder, "undone", operation->is_undone);
  jy_cli_add_flag (builder, "can_undo", operation->can_undo);
  json_builder_end_object (builder);
}

void
jy_cli_print_operation (const JyStoredOperation *operation)
{
  g_autofree char *title = jy_stored_operation_dup_title (operation);
  g_autofree char *at = jy_moment_dup_second (operation->at_utc);

  g_print ("%" G_GINT64_FORMAT "  %s  %s%s%s%s\n", operation->id, at, title,
           *operation->account_name != '\0' ? "  " : "", operation->account_name,
           operation->is_undone ? "  ↶" : "");
}

/* @builder: (nullable): where they go instead of being printed */
static gboolean
tell_all (JyCli *self, JsonBuilder *builder, GError **error)
{
  JyHistoryQuery query = { .limit = PAGE };
  guint n;

  do
    {
      g_autoptr (GPtrArray) page = jy_work_list_operations (&self->work, &query, error);

      if (page == NULL)
        return FALSE;

      n = page->len;
      for (guint i = 0; i < n; i++)
        {
          const JyStoredOperation *operation = g_ptr_array_index (page, i);

          query.before = operation->id;
          if (builder != NULL)
            jy_cli_add_operation (builder, operation);
          else
            jy_cli_print_operation (operation);
        }
    }
  while (n == PAGE);

  return TRUE;
}

static gboolean
history (JyCli *self, char **argv, GError **error)
{
  g_auto (GStrv) words = NULL;
  g_autoptr (JsonBuilder) builder = NULL;

  if (!jy_cli_parse (self, argv, NULL, "", 0, &words, error) ||
      !jy_cli_open (self, JY_STORE_READ_ONLY, error))
    return FALSE;

  if (!self->json)
    return tell_all (self, NULL, error);

  builder = json_builder_new ();
  json_builder_begin_object (builder);
  jy_cli_begin_list (builder, "operations");
  if (!tell_all (self, builder, error))
    return FALSE;

  json_builder_end_array (builder);
  json_builder_end_object (builder);
  jy_cli_print_json (builder);
  return TRUE;
}

const JyCliCommand jy_cli_history = { "history", N_("Tell what was done, the latest first"),
                                      history };
