/* jy-cli-report.c - jiayi report PERIOD: workbook, printed report or numbers; as sent, once it was
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-cli-closing.h"

typedef struct
{
  char *output;
  char *sheets;
  JyCliPeriod of;
  JyCliClosing closing;
  JyReportChoice choice;
} Options;

static void
options_clear (Options *self)
{
  g_free (self->output);
  g_free (self->sheets);
  jy_cli_period_clear (&self->of);
  jy_cli_closing_clear (&self->closing);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

static gboolean
check_use (JyCli *self, Options *options, GError **error)
{
  if (!jy_cli_period_parse (&options->of, error) ||
      !jy_cli_closing_check_use (&options->closing, error))
    return FALSE;
  if (options->sheets != NULL && !jy_report_choice_parse (options->sheets, &options->choice))
    return jy_cli_wrong_use (error, _("--sheets names sheets by number or word, each once: "
                                      "--sheets=1,5,follow-ups"));

  if (options->output == NULL
        ? self->json || jy_cli_closing_tells (&options->closing)
        : jy_cli_ends_in (options->output, ".xlsx") || jy_cli_ends_in (options->output, ".pdf"))
    return TRUE;

  return jy_cli_wrong_use (error, _("Say where the report goes: --output=FILE.xlsx or FILE.pdf"));
}

/* What today's records say. */
static gboolean
tell_report (JyCli *self, const Options *options, GError **error)
{
  g_autoptr (JySigningRequest) request =
    jy_signing_request_new (&options->of.period, options->of.by, NULL);
  g_autoptr (JySigningReport) made = NULL;

  request->choice = options->choice;
  made = jy_work_make_signing_report (&self->work, request, error);
  if (made == NULL || (options->output != NULL &&
                       !jy_cli_write_report (self, made, &options->of, options->output, error)))
    return FALSE;

  if (self->json)
    jy_cli_print_report (made, &options->of);
  else
    g_print (_("%s: written to %s.\n"), jy_signing_report_get_title (made), options->output);
  return TRUE;
}

/* Whether the database is written to: a closing is kept, and printed pages are logged. */
static gboolean
keeps_something (const Options *options)
{
  return options->closing.close ||
         (options->output != NULL && jy_cli_ends_in (options->output, ".pdf"));
}

static gboolean
report (JyCli *self, char **argv, GError **error)
{
  g_auto (Options) options = { 0 };
  /* clang-format off */
  const GOptionEntry entries[] = {
    { "output", 0, 0, G_OPTION_ARG_FILENAME, &options.output, N_("The workbook or the printed report to write"), N_("FILE.xlsx|FILE.pdf") },
    { "by", 0, 0, G_OPTION_ARG_STRING, &options.of.by_word, N_("A row for each: subdistrict, area, team or doctor"), N_("UNIT") },
    { "close", 0, 0, G_OPTION_ARG_NONE, &options.closing.close, N_("Close the period: keep its report as sent"), NULL },
    { "signed-by", 0, 0, G_OPTION_ARG_STRING, &options.closing.signed_by, N_("Whose name stands under it"), N_("NAME") },
    { "signed-on", 0, 0, G_OPTION_ARG_STRING, &options.closing.day, N_("The day under it; else today"), N_("DAY") },
    { "reason", 0, 0, G_OPTION_ARG_STRING, &options.closing.reason, N_("Why it is issued again"), N_("TEXT") },
    { "compare", 0, 0, G_OPTION_ARG_NONE, &options.closing.compare, N_("Compare the report as sent with today's records"), NULL },
    { "issue", 0, 0, G_OPTION_ARG_INT, &options.closing.issue, N_("Which of the reports sent, from 1; else the latest"), N_("NUMBER") },
    { "current", 0, 0, G_OPTION_ARG_NONE, &options.closing.is_current, N_("Today's records, although the period is closed"), NULL },
    { "sheets", 0, 0, G_OPTION_ARG_STRING, &options.sheets, N_("Only these sheets, in this order; by number or word"), "1,5,11" },
    { NULL },
  };
  /* clang-format on */
  g_auto (GStrv) words = NULL;
  gboolean is_done;

  if (!jy_cli_parse (self, argv, entries, "PERIOD", 1, &words, error))
    return FALSE;

  options.of.text = g_strdup (words[0]);
  if (!check_use (self, &options, error) ||
      !jy_cli_open_existing (
        self, keeps_something (&options) ? JY_STORE_READ_WRITE : JY_STORE_READ_ONLY, error) ||
      !jy_cli_closing_run (&options.closing, self, &options.of, options.output,
                           options.choice.n > 0, &is_done, error))
    return FALSE;

  return is_done || tell_report (self, &options, error);
}

const JyCliCommand jy_cli_report = { "report",
                                     N_("Write, close or compare the report of a period"),
                                     report };
