/* jy-cli.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-cli.h"

#include <glib/gi18n.h>

#include "jy-cli-private.h"

/* Each is a file of its own, jy-cli-….c. */
/* clang-format off */
static const JyCliCommand *const commands[] = {
  &jy_cli_chart,
  &jy_cli_demo,
  &jy_cli_find,
  &jy_cli_forms,
  &jy_cli_check,
  &jy_cli_condition,
  &jy_cli_history,
  &jy_cli_import,
  &jy_cli_indicators,
  &jy_cli_pregnancy,
  &jy_cli_record,
  &jy_cli_report,
  &jy_cli_plan,
  &jy_cli_print,
  &jy_cli_printings,
  &jy_cli_sample_callbacks,
  &jy_cli_scores,
  &jy_cli_tasks,
  &jy_cli_undo,
};
/* clang-format on */

static const JyCliCommand *
find_command (const char *name)
{
  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    if (g_strcmp0 (commands[i]->name, name) == 0)
      return commands[i];

  return NULL;
}

gboolean
jy_cli_has_command (const char *name)
{
  return find_command (name) != NULL;
}

char *
jy_cli_dup_commands (void)
{
  GString *text = g_string_new (_("Commands:"));

  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    g_string_append_printf (text, "\n  %-18s %s", commands[i]->name, _(commands[i]->about));
  g_string_append_printf (text, "\n\n%s", _("“jiayi COMMAND --help” tells the options of one."));

  return g_string_free (text, FALSE);
}

int
jy_cli_run (char **argv, JyClock clock)
{
  const JyCliCommand *command = find_command (argv[0]);
  JyCli self = { .clock = clock, .name = argv[0] };
  g_autoptr (GError) error = NULL;
  int status = JY_CLI_DONE;

  g_return_val_if_fail (command != NULL, JY_CLI_WRONG_USE);

  self.about = command->about;

  if (!command->run (&self, argv, &error))
    {
      g_printerr ("%s: %s\n", argv[0], error->message);
      status = error->domain == G_OPTION_ERROR ? JY_CLI_WRONG_USE : JY_CLI_REFUSED;
    }
  jy_cli_clear (&self);

  return status;
}
