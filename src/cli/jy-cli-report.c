/* jy-cli-report.c - jiayi report PERIOD: the signing workbook, or its numbers
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-cli-report.h"

typedef struct
{
  char *output;
  JyCliPeriod of;
} Options;

static void
options_clear (Options *self)
{
  g_free (self->output);
  jy_cli_period_clear (&self->of);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

static gboolean
check_use (JyCli *self, Options *options, GError **error)
{
  if (!jy_cli_period_parse (&options->of, error))
    return FALSE;

  return options->output != NULL || self->json ||
         jy_cli_wrong_use (error, _("Say where the workbook goes: --output=FILE.xlsx"));
}

static gboolean
report (JyCli *self, char **argv, GError **error)
{
  g_auto (Options) options = { 0 };
  /* clang-format off */
  const GOptionEntry entries[] = {
    { "output", 0, 0, G_OPTION_ARG_FILENAME, &options.output, N_("The workbook to write"), N_("FILE.xlsx") },
    { "by", 0, 0, G_OPTION_ARG_STRING, &options.of.by_word, N_("A row for each: subdistrict, area, team or doctor"), N_("UNIT") },
    { NULL },
  };
  /* clang-format on */
  g_auto (GStrv) words = NULL;
  g_autoptr (JySigningRequest) request = NULL;
  g_autoptr (JySigningReport) made = NULL;

  if (!jy_cli_parse (self, argv, entries, "PERIOD", 1, &words, error))
    return FALSE;

  options.of.text = g_strdup (words[0]);
  if (!check_use (self, &options, error) || !jy_cli_open (self, JY_STORE_READ_ONLY, error))
    return FALSE;

  request = jy_signing_request_new (&options.of.period, options.of.by, NULL);
  made = jy_work_make_signing_report (&self->work, request, error);
  if (made == NULL ||
      (options.output != NULL && !jy_signing_report_write (made, options.output, NULL, error)))
    return FALSE;

  if (self->json)
    jy_cli_print_report (made, &options.of);
  else
    g_print (_("%s: written to %s.\n"), jy_signing_report_get_title (made), options.output);
  return TRUE;
}

const JyCliCommand jy_cli_report = { "report", report };
