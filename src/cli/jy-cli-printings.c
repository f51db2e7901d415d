/* jy-cli-printings.c - jiayi printings: the log of what was printed, the newest first
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-cli-print.h"
#include "jy-moment.h"
#include "jy-store-printings.h"

#define PAGE 1000
#define LEAFLETS "leaflets" /* printed on signing only */

static void
add_printing (JsonBuilder *builder, const JyStoredPrinting *printing)
{
  g_autofree char *at = jy_moment_dup_second (printing->printed_at);

  json_builder_begin_object (builder);
  jy_cli_add_number (builder, "printing", printing->id);
  jy_cli_add_text (builder, "at", at);
  jy_cli_add_text (builder, "account", printing->account_name);
  jy_cli_add_text (builder, "document", printing->document);
  jy_cli_add_number (builder, "version", printing->version);
  jy_cli_add_text (builder, "title", printing->title);
  jy_cli_add_flag (builder, "pdf", printing->is_file);
  jy_cli_add_number (builder, "copies", printing->copies);
  jy_cli_add_number (builder, "pages", printing->pages);
  jy_cli_add_number (builder, "for", printing->subjects);
  json_builder_end_object (builder);
}

static void
print_printing (const JyStoredPrinting *printing)
{
  g_autofree char *at = jy_moment_dup_second (printing->printed_at);
  /* Translators: pages of a copy, copies, for how many households or people. */
  g_autofree char *how_many = g_strdup_printf (_("pages %d × %d, for %d"), printing->pages,
                                               printing->copies, printing->subjects);

  g_print ("%s  %s  %s%s%s\n", at, printing->title, how_many,
           *printing->account_name != '\0' ? "  " : "", printing->account_name);
}

/* @builder: (nullable): where they go instead of being printed */
static gboolean
tell_all (JyCli *self, JyPrintingQuery *query, JsonBuilder *builder, GError **error)
{
  guint n;

  query->limit = PAGE;
  do
    {
      g_autoptr (GPtrArray) page = jy_store_list_printings (self->store, query, error);

      if (page == NULL)
        return FALSE;

      n = page->len;
      for (guint i = 0; i < n; i++)
        {
          const JyStoredPrinting *printing = page->pdata[i];

          query->before = printing->id;
          if (builder != NULL)
            add_printing (builder, printing);
          else
            print_printing (printing);
        }
    }
  while (n == PAGE);

  return TRUE;
}

static gboolean
printings (JyCli *self, char **argv, GError **error)
{
  g_autofree char *household = NULL;
  g_autofree char *document = NULL;
  /* clang-format off */
  const GOptionEntry entries[] = {
    { "household", 0, 0, G_OPTION_ARG_STRING, &household, N_("Only the household with a number"), "NUMBER" },
    { "document", 0, 0, G_OPTION_ARG_STRING, &document, N_("Only this document"), "DOCUMENT" },
    { NULL },
  };
  /* clang-format on */
  JyPrintingQuery query = { 0 };
  g_auto (GStrv) words = NULL;
  g_autoptr (JsonBuilder) builder = NULL;

  if (!jy_cli_parse (self, argv, entries, "", 0, &words, error) ||
      (document != NULL && !g_str_equal (document, LEAFLETS) &&
       !jy_cli_check_document (document, error)) ||
      !jy_cli_open_existing (self, JY_STORE_READ_ONLY, error) ||
      (household != NULL && !jy_cli_find_household (self, household, &query.household, error)))
    return FALSE;

  query.document = document;
  if (!self->json)
    return tell_all (self, &query, NULL, error);

  builder = json_builder_new ();
  json_builder_begin_object (builder);
  jy_cli_begin_list (builder, "printings");
  if (!tell_all (self, &query, builder, error))
    return FALSE;

  json_builder_end_array (builder);
  json_builder_end_object (builder);
  jy_cli_print_json (builder);
  return TRUE;
}

const JyCliCommand jy_cli_printings = { "printings", N_("Tell what was printed"), printings };
