/* jy-cli-print.c - jiayi print DOCUMENT: paper as a PDF
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-cli-private.h"
#include "jy-worklist.h"

typedef struct
{
  char *area;
  char *team;
  char *from;
  char *to;
  char *output;
} Options;

static void
options_clear (Options *self)
{
  g_free (self->area);
  g_free (self->team);
  g_free (self->from);
  g_free (self->to);
  g_free (self->output);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

static gboolean
fill_query (JyCli *self, const Options *options, JyTaskQuery *query, GError **error)
{
  return (options->area == NULL || jy_cli_find_area (self, options->area, &query->area, error)) &&
         (options->team == NULL || jy_cli_find_team (self, options->team, &query->team, error));
}

/* All that is due or overdue today, or in a period that begins today if no other is named. */
static JyPrintout *
make_worklist (JyCli *self, const Options *options, GError **error)
{
  g_autoptr (JyWorklistRequest) request =
    jy_worklist_request_new (jy_task_query_new (&self->work.today), NULL);
  JyTaskQuery *query = request->query;

  if (options->from != NULL || options->to != NULL)
    {
      query->from = self->work.today;
      g_date_set_dmy (&query->to, 31, G_DATE_DECEMBER, 9999);
    }
  if ((options->from != NULL &&
       !jy_cli_parse_day (self, "--from", options->from, &query->from, error)) ||
      (options->to != NULL && !jy_cli_parse_day (self, "--to", options->to, &query->to, error)) ||
      !fill_query (self, options, query, error))
    return NULL;

  return jy_work_make_worklist (&self->work, request, error);
}

/* What the calendar has for each day. */
static JyPrintout *
make_community_day (JyCli *self, const Options *options, GError **error)
{
  g_autoptr (JyWorklistRequest) request =
    jy_worklist_request_new (jy_task_query_new (&self->work.today), NULL);

  request->from = self->work.today;
  if (options->from != NULL &&
      !jy_cli_parse_day (self, "--from", options->from, &request->from, error))
    return NULL;
  request->to = request->from;
  if ((options->to != NULL && !jy_cli_parse_day (self, "--to", options->to, &request->to, error)) ||
      !fill_query (self, options, request->query, error))
    return NULL;

  return jy_work_make_worklist (&self->work, request, error);
}

static const struct
{
  const char *id;
  JyPrintout *(*make) (JyCli *self, const Options *options, GError **error);
} documents[] = {
  { "community-day", make_community_day },
  { "worklist", make_worklist },
};

static gboolean
refuse (GError **error, const char *sentence)
{
  g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, sentence);
  return FALSE;
}

static JyPrintout *
make (JyCli *self, const char *id, const Options *options, GError **error)
{
  for (gsize i = 0; i < G_N_ELEMENTS (documents); i++)
    if (g_str_equal (documents[i].id, id))
      return documents[i].make (self, options, error);

  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
               _("There is no document called “%s”: choose community-day or worklist."), id);
  return NULL;
}

static void
tell (const JyCli *self, const JyPrintout *printout, const char *path)
{
  guint n = jy_printout_get_n_pages (printout);
  g_autoptr (JsonBuilder) builder = NULL;

  if (!self->json)
    {
      g_print (ngettext ("%s: %u page written to %s.\n", "%s: %u pages written to %s.\n", n),
               jy_printout_get_title (printout), n, path);
      return;
    }

  builder = json_builder_new ();
  json_builder_begin_object (builder);
  jy_cli_add_text (builder, "title", jy_printout_get_title (printout));
  jy_cli_add_number (builder, "documents", jy_printout_get_n_documents (printout));
  jy_cli_add_number (builder, "pages", n);
  jy_cli_add_text (builder, "output", path);
  json_builder_end_object (builder);
  jy_cli_print_json (builder);
}

static gboolean
print (JyCli *self, char **argv, GError **error)
{
  g_auto (Options) options = { 0 };
  /* clang-format off */
  const GOptionEntry entries[] = {
    { "area", 0, 0, G_OPTION_ARG_STRING, &options.area, N_("Only an area with its parts"), N_("NAME") },
    { "team", 0, 0, G_OPTION_ARG_STRING, &options.team, N_("Only the work of a team"), N_("NAME") },
    { "from", 0, 0, G_OPTION_ARG_STRING, &options.from, N_("From this day on"), "YYYY-MM-DD" },
    { "to", 0, 0, G_OPTION_ARG_STRING, &options.to, N_("Up to this day"), "YYYY-MM-DD" },
    { "output", 0, 0, G_OPTION_ARG_FILENAME, &options.output, N_("The file to write"), N_("FILE.pdf") },
    { NULL },
  };
  /* clang-format on */
  g_autoptr (JyPrintout) printout = NULL;
  g_auto (GStrv) words = NULL;

  if (!jy_cli_parse (self, argv, entries, "DOCUMENT", 1, &words, error))
    return FALSE;
  if (options.output == NULL)
    return refuse (error, _("Say where the pages go: --output=FILE.pdf"));
  if (options.area == NULL && options.team == NULL)
    return refuse (error, _("Say for whom: --area=NAME or --team=NAME"));
  if (!jy_cli_open_existing (self, JY_STORE_READ_WRITE, error) ||
      !jy_cli_bring_up_to_date (self, error))
    return FALSE;

  printout = make (self, words[0], &options, error);
  if (printout == NULL || !jy_printout_write_pdf (printout, options.output, NULL, error))
    return FALSE;

  tell (self, printout, options.output);
  return TRUE;
}

const JyCliCommand jy_cli_print = { "print", print };
