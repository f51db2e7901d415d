/* jy-check.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-check.h"

#include <glib/gi18n.h>

#include "jy-check-private.h"
#include "jy-store-private.h"

void
jy_finding_free (JyFinding *self)
{
  g_free (self->sentence);
  g_free (self);
}

gboolean
jy_check_add (
  JyCheck *self, const char *check, const char *sentence, const char *table, gint64 record)
{
  JyFinding *finding = g_new0 (JyFinding, 1);
  guint n = 0;

  finding->check = check;
  finding->sentence = g_strdup (sentence);
  finding->table = table;
  finding->record = record;
  g_ptr_array_add (self->findings, finding);

  for (guint i = self->findings->len; i > 0; i--, n++)
    if (((JyFinding *) g_ptr_array_index (self->findings, i - 1))->check != check)
      break;

  return n < JY_CHECK_LIMIT;
}

static gboolean
check_file (JyCheck *self, GError **error)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);

  self->n_checks++;
  if (!jy_db_check (self->store->db, lines, error))
    return FALSE;

  for (guint i = 0; i < lines->len; i++)
    {
      g_autofree char *sentence =
        g_strdup_printf (_("The file is damaged: %s"), (char *) g_ptr_array_index (lines, i));

      if (!jy_check_add (self, "file", sentence, NULL, 0))
        break;
    }

  return TRUE;
}

GPtrArray *
jy_check_store (JyStore *store, const GDate *today, guint *n_checks, GError **error)
{
  g_autoptr (GPtrArray) findings =
    g_ptr_array_new_with_free_func ((GDestroyNotify) jy_finding_free);
  JyCheck self = { .store = store, .today = *today, .findings = findings };

  if (!check_file (&self, error))
    return NULL;

  if (findings->len == 0 && (!jy_check_sql (&self, error) || !jy_check_rows (&self, error) ||
                             !jy_check_derived (&self, error)))
    return NULL;

  *n_checks = self.n_checks;
  return g_steal_pointer (&findings);
}
