/* jy-outcome-text.c - the sentences of an outcome, and how they are stored
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "jy-outcome-private.h"

const JyOutcomeRule *
jy_outcome_rule_find (const char *id)
{
  for (const JyOutcomeRule *rule = jy_outcome_rules; rule->id != NULL; rule++)
    if (g_strcmp0 (rule->id, id) == 0)
      return rule;

  return NULL;
}

char *
jy_outcome_rule_dup_text (const JyOutcomeRule *self, char *const *arguments)
{
  GString *text = g_string_new (_(self->sentence));

  for (gsize i = 0; arguments[i] != NULL; i++)
    {
      g_autofree char *place = g_strdup_printf ("{%" G_GSIZE_FORMAT "}", i + 1);

      g_string_replace (text, place, arguments[i], 0);
    }

  return g_string_free (text, FALSE);
}

char *
jy_outcome_dup_reason (const JyOutcome *self)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; self->findings != NULL && i < self->findings->len; i++)
    {
      const JyOutcomeFinding *finding = self->findings->pdata[i];

      if (finding->decides)
        g_string_append_printf (text, "%s%s", text->len > 0 ? "\n" : "", finding->text);
    }

  return g_string_free (text, FALSE);
}

char *
jy_outcome_dup_rules (const JyOutcome *self)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; self->findings != NULL && i < self->findings->len; i++)
    {
      const JyOutcomeFinding *finding = self->findings->pdata[i];

      if (!finding->decides)
        continue;
      g_string_append_printf (text, "%s%s", text->len > 0 ? "\n" : "", finding->rule);
      for (gsize k = 0; finding->arguments[k] != NULL; k++)
        g_string_append_printf (text, "\t%s", finding->arguments[k]);
    }

  return g_string_free (text, FALSE);
}

char *
jy_outcome_rules_dup_reason (const char *rules)
{
  g_auto (GStrv) lines = g_strsplit (rules, "\n", -1);
  GString *text = g_string_new (NULL);

  for (gsize i = 0; lines[i] != NULL; i++)
    {
      g_auto (GStrv) parts = g_strsplit (lines[i], "\t", -1);
      const JyOutcomeRule *rule = jy_outcome_rule_find (parts[0]);
      g_autofree char *sentence = NULL;

      /* A rule of a newer version is shown by its id. */
      sentence = rule != NULL ? jy_outcome_rule_dup_text (rule, parts + 1) : g_strdup (parts[0]);
      g_string_append_printf (text, "%s%s", i > 0 ? "\n" : "", sentence != NULL ? sentence : "");
    }

  return g_string_free (text, FALSE);
}

gboolean
jy_outcome_rules_have (const char *rules, const char *id)
{
  gsize n = strlen (id);

  for (const char *line = rules; line != NULL; line = strchr (line, '\n'))
    {
      if (*line == '\n')
        line++;
      if (strncmp (line, id, n) == 0 && strchr ("\t\n", line[n]) != NULL)
        return TRUE;
    }

  return FALSE;
}
