/* jy-cli-undo.c - jiayi undo [OPERATION]
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-cli-private.h"
#include "jy-work-history.h"

static gboolean
undo (JyCli *self, char **argv, GError **error)
{
  g_auto (GStrv) words = NULL;
  gint64 operation;

  if (!jy_cli_parse (self, argv, NULL, "OPERATION", 1, &words, error) ||
      !jy_cli_open (self, JY_STORE_READ_WRITE, error))
    return FALSE;

  operation = g_ascii_strtoll (words[0], NULL, 10);
  return jy_work_undo (&self->work, &operation, error) != NULL;
}

const JyCliCommand jy_cli_undo = { "undo", undo };
