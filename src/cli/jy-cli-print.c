/* jy-cli-print.c - jiayi print DOCUMENT: paper as a PDF
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-cli-period.h"
#include "jy-cli-print.h"
#include "jy-error.h"
#include "jy-form-catalogue.h"
#include "jy-store-households.h"
#include "jy-template-catalogue.h"
#include "jy-work-paper.h"
#include "jy-worklist.h"

typedef struct
{
  char *area;
  char *team;
  char *household;
  char *resident;
  char *doctor;
  char *form;
  char *from;
  char *to;
  char *output;
} Options;

static void
options_clear (Options *self)
{
  g_free (self->area);
  g_free (self->team);
  g_free (self->household);
  g_free (self->resident);
  g_free (self->doctor);
  g_free (self->form);
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
      !jy_cli_check_days (&query->from, &query->to, error) ||
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
      !jy_cli_check_days (&request->from, &request->to, error) ||
      !fill_query (self, options, request->query, error))
    return NULL;

  return jy_work_make_worklist (&self->work, request, error);
}

/* A document of the catalogue. */
static JyPrintout *
make_paper (JyCli *self, const char *id, const Options *options, GError **error)
{
  g_autoptr (JyPaperRequest) request = jy_paper_request_new (id, NULL);

  if ((options->household != NULL &&
       !jy_cli_find_household (self, options->household, &request->household, error)) ||
      (options->resident != NULL &&
       !jy_cli_find_resident (self, options->resident, &request->resident, error)) ||
      (options->area != NULL && !jy_cli_find_area (self, options->area, &request->area, error)) ||
      (options->team != NULL && !jy_cli_find_team (self, options->team, &request->team, error)) ||
      (options->doctor != NULL &&
       !jy_cli_find_staff (self, options->doctor, &request->staff, error)) ||
      (options->from != NULL &&
       !jy_cli_parse_day (self, "--from", options->from, &request->from, error)) ||
      (options->to != NULL && !jy_cli_parse_day (self, "--to", options->to, &request->to, error)))
    return NULL;

  request->form = g_strdup (options->form);
  return jy_work_make_paper (&self->work, request, error);
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

  return make_paper (self, id, options, error);
}

/* What the document cannot be asked by is not left unheard.
 * Returns: (nullable): what is wrong */
static const char *
find_unheard (const char *id, gboolean is_worklist, const Options *options)
{
  JyPaperChoices choices = is_worklist ? 0 : jy_paper_list_choices (id);
  gboolean of_people = options->household != NULL || options->resident != NULL;

  if (of_people && (options->area != NULL || options->team != NULL))
    return _("Say for whom once: of a household or person, or of an area and team.");
  if (of_people &&
      (is_worklist || ((choices & JY_PAPER_BY_FORM) == 0 && !jy_paper_needs_somebody (id))))
    return _("This document is not of a household or person: leave --household and --resident "
             "out.");
  if (options->doctor != NULL && (choices & JY_PAPER_BY_STAFF) == 0)
    return _("This document is not of one doctor: leave --doctor out.");
  if (options->form != NULL && (choices & JY_PAPER_BY_FORM) == 0)
    return _("This document is not of one form: leave --form out.");

  return NULL;
}

static gboolean
is_of_tasks (const char *id)
{
  for (gsize i = 0; i < G_N_ELEMENTS (documents); i++)
    if (g_str_equal (documents[i].id, id))
      return TRUE;

  return FALSE;
}

gboolean
jy_cli_check_document (const char *document, GError **error)
{
  g_autoptr (GString) names = g_string_new (NULL);

  if (is_of_tasks (document) || jy_template_catalogue_find (document) != NULL)
    return TRUE;

  for (gsize i = 0; i < G_N_ELEMENTS (documents); i++)
    g_string_append_printf (names, "%s ", documents[i].id);
  for (const JyTemplateEntry *entry = jy_template_entries; entry->id != NULL; entry++)
    g_string_append_printf (names, "%s%s", entry->id, entry[1].id != NULL ? " " : "");
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
               _("There is no document called “%s”; there are: %s"), document, names->str);
  return FALSE;
}

static gboolean
check_form (const char *form, GError **error)
{
  const GPtrArray *forms = jy_form_catalogue_list ();
  g_autoptr (GString) names = g_string_new (NULL);

  if (form == NULL || jy_form_catalogue_find (form) != NULL)
    return TRUE;

  for (guint i = 0; i < forms->len; i++)
    g_string_append_printf (names, "%s%s", i > 0 ? " " : "",
                            ((const JyForm *) forms->pdata[i])->id);
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
               _("There is no form called “%s”; there are: %s"), form, names->str);
  return FALSE;
}

/* Whether there is such a document, and it is said for whom. */
static gboolean
check_use (const char *id, const Options *options, GError **error)
{
  gboolean is_worklist = is_of_tasks (id);
  const char *unheard;

  if (!jy_cli_check_document (id, error))
    return FALSE;
  if (options->output == NULL || !jy_cli_ends_in (options->output, ".pdf"))
    return refuse (error, _("Say where the pages go: --output=FILE.pdf"));
  if (options->area == NULL && options->team == NULL &&
      (is_worklist || (options->household == NULL && options->resident == NULL &&
                       options->doctor == NULL && jy_paper_needs_somebody (id))))
    return refuse (error, is_worklist
                            ? _("Say for whom: --area=NAME or --team=NAME")
                            : _("Say for whom: --household=NUMBER, --resident=NUMBER, --area=NAME "
                                "or --team=NAME"));

  unheard = find_unheard (id, is_worklist, options);
  return unheard == NULL ? check_form (options->form, error) : refuse (error, unheard);
}

gboolean
jy_cli_log_printing (JyCli *self, JyPrintingNews *news, GError **error)
{
  g_autoptr (JyPrintingNews) owned = news;

  return jy_work_log_printing (&self->work, owned, error) != NULL;
}

gboolean
jy_cli_write_pages (JyCli *self, JyPrintout *printout, const char *path, GError **error)
{
  return jy_printout_write_pdf (printout, path, NULL, error) &&
         jy_cli_log_printing (self, jy_printing_news_new (printout, TRUE), error);
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
    { "household", 0, 0, G_OPTION_ARG_STRING, &options.household, N_("Only the household with a number"), "NUMBER" },
    { "resident", 0, 0, G_OPTION_ARG_STRING, &options.resident, N_("Only the person with an identity number"), "NUMBER" },
    { "doctor", 0, 0, G_OPTION_ARG_STRING, &options.doctor, N_("Only the work of a doctor"), N_("NAME") },
    { "form", 0, 0, G_OPTION_ARG_STRING, &options.form, N_("Only the sheets of a form"), N_("FORM") },
    { "from", 0, 0, G_OPTION_ARG_STRING, &options.from, N_("From this day on"), "YYYY-MM-DD" },
    { "to", 0, 0, G_OPTION_ARG_STRING, &options.to, N_("Up to this day"), "YYYY-MM-DD" },
    { "output", 0, 0, G_OPTION_ARG_FILENAME, &options.output, N_("The file to write"), N_("FILE.pdf") },
    { NULL },
  };
  /* clang-format on */
  g_autoptr (JyPrintout) printout = NULL;
  g_auto (GStrv) words = NULL;

  if (!jy_cli_parse (self, argv, entries, "DOCUMENT", 1, &words, error) ||
      !check_use (words[0], &options, error) ||
      !jy_cli_open_existing (self, JY_STORE_READ_WRITE, error) ||
      !jy_cli_bring_up_to_date (self, error))
    return FALSE;

  printout = make (self, words[0], &options, error);
  if (printout == NULL || !jy_cli_write_pages (self, printout, options.output, error))
    return FALSE;

  tell (self, printout, options.output);
  return TRUE;
}

const JyCliCommand jy_cli_print = { "print", N_("Print a document into a PDF"), print };
