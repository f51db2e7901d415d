/* jy-cli-report.c - jiayi report PERIOD: the signing workbook, or its numbers
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-cli-private.h"
#include "jy-date.h"
#include "jy-rate.h"
#include "jy-signing-report.h"

typedef struct
{
  char *output;
  char *by_word;
  JySigningBy by;
  JyPeriod period;
} Options;

static void
options_clear (Options *self)
{
  g_free (self->output);
  g_free (self->by_word);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

static void
add_text (JsonBuilder *builder, const char *name, const char *text)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_string_value (builder, text);
}

static void
add_texts (JsonBuilder *builder, const char *name, const char *const *texts)
{
  json_builder_set_member_name (builder, name);
  json_builder_begin_array (builder);
  for (guint i = 0; texts != NULL && texts[i] != NULL; i++)
    json_builder_add_string_value (builder, texts[i]);
  json_builder_end_array (builder);
}

/* Both rows of headings in one text each. */
static void
add_headings (JsonBuilder *builder, const JySheet *sheet)
{
  json_builder_set_member_name (builder, "headings");
  json_builder_begin_array (builder);
  for (guint c = 0; c < sheet->n_columns; c++)
    {
      const JySheetColumn *column = &sheet->columns[c];
      g_autofree char *both = column->group != NULL
                                ? g_strconcat (column->group, " ", column->title, NULL)
                                : g_strdup (column->title);

      json_builder_add_string_value (builder, both);
    }
  json_builder_end_array (builder);
}

/* What the workbook shows: numbers as numbers, "—" where there is none. */
static void
add_cell (JsonBuilder *builder, const JySheet *sheet, guint row, guint column)
{
  JyCell cell = { 0 };
  char day[JY_DATE_TEXT_SIZE];

  if (!sheet->get_cell (sheet->data, row, column, &cell))
    {
      json_builder_add_string_value (builder, "");
      return;
    }
  if (cell.text != NULL)
    {
      json_builder_add_string_value (builder, cell.text);
      return;
    }

  switch (sheet->columns[column].type)
    {
    case JY_CELL_INTEGER:
      json_builder_add_int_value (builder, cell.integer);
      break;
    case JY_CELL_RATE:
      if (cell.integer == JY_RATE_NONE)
        json_builder_add_string_value (builder, "—");
      else
        json_builder_add_double_value (builder, (double) cell.integer / 100);
      break;
    case JY_CELL_NUMBER:
      json_builder_add_double_value (builder, cell.number);
      break;
    case JY_CELL_DATE:
      jy_date_to_text (&cell.date, day);
      json_builder_add_string_value (builder, day);
      break;
    case JY_CELL_TEXT:
    default:
      json_builder_add_string_value (builder, "");
      break;
    }
}

static void
add_row (JsonBuilder *builder, const JySheet *sheet, guint row)
{
  json_builder_begin_array (builder);
  for (guint c = 0; c < sheet->n_columns; c++)
    add_cell (builder, sheet, row, c);
  json_builder_end_array (builder);
}

static void
add_sheet (JsonBuilder *builder, const JySheet *sheet)
{
  guint n_rows = sheet->n_rows - sheet->n_totals;

  json_builder_begin_object (builder);
  add_text (builder, "name", sheet->name);
  add_text (builder, "title", sheet->title);
  add_headings (builder, sheet);
  json_builder_set_member_name (builder, "rows");
  json_builder_begin_array (builder);
  for (guint r = 0; r < n_rows; r++)
    add_row (builder, sheet, r);
  json_builder_end_array (builder);
  if (sheet->n_totals > 0)
    {
      json_builder_set_member_name (builder, "total");
      add_row (builder, sheet, n_rows);
    }
  add_texts (builder, "notes", sheet->notes);
  json_builder_end_object (builder);
}

static void
print_json (const JySigningReport *report, const Options *options)
{
  const JySigningFigures *figures = jy_signing_report_get_figures (report);
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autofree char *period = jy_period_dup_text (&options->period);
  char day[JY_DATE_TEXT_SIZE];

  jy_date_to_text (&figures->day, day);
  json_builder_begin_object (builder);
  add_text (builder, "period", period);
  add_text (builder, "title", jy_signing_report_get_title (report));
  add_text (builder, "cut_off", day);
  add_text (builder, "by", jy_signing_by_get_word (options->by));
  add_text (builder, "centre", jy_signing_report_get_centre (report));
  json_builder_set_member_name (builder, "checks_agree");
  json_builder_add_boolean_value (builder, jy_signing_report_is_good (report));
  json_builder_set_member_name (builder, "sheets");
  json_builder_begin_array (builder);
  for (guint i = 0; i < jy_signing_report_get_n_sheets (report); i++)
    add_sheet (builder, jy_signing_report_get_sheet (report, i));
  json_builder_end_array (builder);
  json_builder_end_object (builder);

  jy_cli_print_json (builder);
}

static gboolean
check_use (JyCli *self, Options *options, const char *period, GError **error)
{
  const char *message = NULL;

  if (!jy_period_parse (period, &options->period))
    message = _("A period is 2026, 2026H1, 2026Q3, 2026-09 or 2026-01-01..2026-09-30.");
  else if (options->by_word != NULL && !jy_signing_by_parse (options->by_word, &options->by))
    message = _("--by is area, team or doctor.");
  else if (options->output == NULL && !self->json)
    message = _("Say where the workbook goes: --output=FILE.xlsx");

  if (message != NULL)
    g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, message);
  return message == NULL;
}

static gboolean
report (JyCli *self, char **argv, GError **error)
{
  g_auto (Options) options = { 0 };
  /* clang-format off */
  const GOptionEntry entries[] = {
    { "output", 0, 0, G_OPTION_ARG_FILENAME, &options.output, N_("The workbook to write"), N_("FILE.xlsx") },
    { "by", 0, 0, G_OPTION_ARG_STRING, &options.by_word, N_("A row for each: area, team or doctor"), N_("UNIT") },
    { NULL },
  };
  /* clang-format on */
  g_auto (GStrv) words = NULL;
  g_autoptr (JySigningRequest) request = NULL;
  g_autoptr (JySigningReport) made = NULL;

  if (!jy_cli_parse (self, argv, entries, "PERIOD", 1, &words, error) ||
      !check_use (self, &options, words[0], error) ||
      !jy_cli_open (self, JY_STORE_READ_ONLY, error))
    return FALSE;

  request = jy_signing_request_new (&options.period, options.by, NULL);
  made = jy_work_make_signing_report (&self->work, request, error);
  if (made == NULL ||
      (options.output != NULL && !jy_signing_report_write (made, options.output, NULL, error)))
    return FALSE;

  if (self->json)
    print_json (made, &options);
  else
    g_print (_("%s: written to %s.\n"), jy_signing_report_get_title (made), options.output);
  return TRUE;
}

const JyCliCommand jy_cli_report = { "report", report };
