/* jy-cli-check.c - jiayi check: the file and every rule between records
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-check.h"
#include "jy-cli-private.h"
#include "jy-error.h"
#include "jy-table.h"

/* "resident 912297228725387264: …"; the file itself has no number. */
static void
print_finding (const JyFinding *finding)
{
  const JyTable *table = finding->table != NULL ? jy_table_find (finding->table) : NULL;

  if (table != NULL)
    g_print ("%s %" G_GINT64_FORMAT ": ", g_dpgettext2 (NULL, "record", table->noun),
             finding->record);
  g_print ("%s\n", finding->sentence);
}

static void
add_finding (JsonBuilder *builder, const JyFinding *finding)
{
  json_builder_begin_object (builder);
  jy_cli_add_text (builder, "check", finding->check);
  jy_cli_add_text (builder, "table", finding->table != NULL ? finding->table : "");
  jy_cli_add_number (builder, "record", finding->record);
  jy_cli_add_text (builder, "message", finding->sentence);
  json_builder_end_object (builder);
}

static void
tell_json (const GPtrArray *findings, guint n_checks)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  jy_cli_add_number (builder, "checks", n_checks);
  jy_cli_begin_list (builder, "findings");
  for (guint i = 0; i < findings->len; i++)
    add_finding (builder, g_ptr_array_index ((GPtrArray *) findings, i));
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  jy_cli_print_json (builder);
}

static void
tell (const GPtrArray *findings, guint n_checks)
{
  for (guint i = 0; i < findings->len; i++)
    print_finding (g_ptr_array_index ((GPtrArray *) findings, i));

  if (findings->len == 0)
    g_print (ngettext ("%u rule was checked, and all is well.\n",
                       "%u rules were checked, and all is well.\n", n_checks),
             n_checks);
}

static gboolean
check (JyCli *self, char **argv, GError **error)
{
  g_auto (GStrv) words = NULL;
  g_autoptr (GPtrArray) findings = NULL;
  guint n_checks = 0;

  if (!jy_cli_parse (self, argv, NULL, "", 0, &words, error) ||
      !jy_cli_open (self, JY_STORE_READ_ONLY, error))
    return FALSE;

  findings = jy_check_store (self->store, &self->work.today, &n_checks, error);
  if (findings == NULL)
    return FALSE;

  (self->json ? tell_json : tell) (findings, n_checks);
  if (findings->len == 0)
    return TRUE;

  g_set_error (error, JY_ERROR, JY_ERROR_CORRUPT,
               ngettext ("%u fault was found.", "%u faults were found.", findings->len),
               findings->len);
  return FALSE;
}

const JyCliCommand jy_cli_check = { "check", N_("Check the file and every rule between records"),
                                    check };
