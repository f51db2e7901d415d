/* jy-test-cli.h - commands run in this process, and what they say
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <json-glib/json-glib.h>

#include "jy-cli.h"
#include "jy-test.h"

static GString *jy_test_said; /* on standard output and error, by the last command */

static inline void
jy_test_cli_hear (const char *text)
{
  g_string_append (jy_test_said, text);
}

/* Runs a command with its words, parted by blanks.
 * Returns: the exit status */
static inline int
jy_test_cli_run (const char *line)
{
  g_auto (GStrv) words = g_strsplit (line, " ", -1);
  int status;

  if (jy_test_said == NULL)
    jy_test_said = g_string_new (NULL);
  g_string_truncate (jy_test_said, 0);
  g_set_print_handler (jy_test_cli_hear);
  g_set_printerr_handler (jy_test_cli_hear);
  status = jy_cli_run (words, jy_test_clock);
  g_set_print_handler (NULL);
  g_set_printerr_handler (NULL);

  return status;
}

/* Returns: (transfer full): the object that the last command said */
static inline JsonNode *
jy_test_cli_parse (void)
{
  g_autoptr (GError) error = NULL;
  JsonNode *node = json_from_string (jy_test_said->str, &error);

  g_assert_no_error (error);
  return node;
}

static inline void
jy_test_cli_forget (void)
{
  g_string_free (g_steal_pointer (&jy_test_said), TRUE);
}
