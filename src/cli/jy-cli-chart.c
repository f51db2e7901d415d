/* jy-cli-chart.c - jiayi chart NAME: a chart as a picture, or its numbers
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-chart-file.h"
#include "jy-chart-words.h"
#include "jy-cli-period.h"
#include "jy-cli-print.h"
#include "jy-report-chart.h"

typedef struct
{
  gboolean list;
  JyCliPeriod of;
  char *area_text;
  char *output;
  JyReportChart chart;
} Options;

static void
options_clear (Options *self)
{
  jy_cli_period_clear (&self->of);
  g_free (self->area_text);
  g_free (self->output);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

static void
list_charts (const JyCli *self)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  jy_cli_begin_list (builder, "charts");
  for (JyReportChart chart = 0; chart < JY_N_REPORT_CHARTS; chart++)
    {
      json_builder_begin_object (builder);
      jy_cli_add_text (builder, "name", jy_report_chart_get_name (chart));
      jy_cli_add_text (builder, "title", jy_report_chart_get_title (chart));
      jy_cli_add_text (builder, "about", jy_report_chart_get_about (chart));
      json_builder_end_object (builder);
      if (!self->json)
        g_print ("%-18s %s\n%-18s %s\n", jy_report_chart_get_name (chart),
                 jy_report_chart_get_title (chart), "", jy_report_chart_get_about (chart));
    }
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  if (self->json)
    jy_cli_print_json (builder);
}

/* A number is null where there is none. */
static void
add_number (JsonBuilder *builder, const char *name, gint64 value)
{
  json_builder_set_member_name (builder, name);
  if (value < 0)
    json_builder_add_null_value (builder);
  else
    json_builder_add_int_value (builder, value);
}

static void
add_row (JsonBuilder *builder, const JyChartData *data, guint row)
{
  json_builder_begin_object (builder);
  jy_cli_add_text (builder, "name", jy_chart_data_get_row (data, row)->name);
  jy_cli_begin_list (builder, "values");
  for (guint series = 0; series < data->series->len; series++)
    {
      JyChartCell cell = jy_chart_data_get (data, row, series);
      g_autofree char *text = jy_chart_data_dup_value (data, row, series);

      json_builder_begin_object (builder);
      jy_cli_add_text (builder, "text", text);
      add_number (builder, "value", cell.value);
      if (data->is_rate && data->form != JY_CHART_STACKS)
        add_number (builder, "of", cell.whole);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
  if (data->target_name != NULL)
    {
      g_autofree char *target = jy_chart_data_dup_target (data, row);

      jy_cli_add_text (builder, "target", target);
    }
  json_builder_end_object (builder);
}

static void
print_json (const JyChartData *data, const Options *options)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autofree char *summary = jy_chart_data_dup_summary (data);

  json_builder_begin_object (builder);
  jy_cli_add_text (builder, "chart", jy_report_chart_get_name (options->chart));
  jy_cli_add_text (builder, "title", data->title);
  jy_cli_add_text (builder, "subtitle", data->subtitle);
  jy_cli_add_text (builder, "summary", summary);
  jy_cli_begin_list (builder, "series");
  for (guint series = 0; series < data->series->len; series++)
    json_builder_add_string_value (builder, jy_chart_data_get_series (data, series)->name);
  json_builder_end_array (builder);
  jy_cli_begin_list (builder, "rows");
  for (guint row = 0; row < data->rows->len; row++)
    add_row (builder, data, row);
  json_builder_end_array (builder);
  json_builder_end_object (builder);

  jy_cli_print_json (builder);
}

static gboolean
check_use (const JyCli *self, Options *options, const char *name, GError **error)
{
  const char *message = NULL;

  if (name == NULL)
    message = _("Say which chart: “jiayi chart --list” names them.");
  else if (!jy_report_chart_find (name, &options->chart))
    {
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                   _("There is no chart called “%s”: “jiayi chart --list” names them."), name);
      return FALSE;
    }
  else if (self->database == NULL)
    message = _("Say which database: --database=FILE.");
  else if (options->of.text == NULL)
    message = _("Say of which period: --period=2026Q3");
  else if (options->area_text != NULL && !jy_report_chart_takes_area (options->chart))
    message = _("This chart is of all areas: leave --area out.");
  else if (options->output == NULL && !self->json)
    message = _("Say where the picture goes: --output=FILE.png, .svg or .pdf");
  else if (options->output != NULL && !jy_chart_file_is_known (options->output))
    message = _("A picture is a .png, .svg or .pdf: --output=FILE.png");

  return message == NULL ? jy_cli_period_parse (&options->of, error)
                         : jy_cli_wrong_use (error, message);
}

/* What is on paper is logged by what stands above it. */
static gboolean
log_page (JyCli *self, const JyChartData *data, GError **error)
{
  g_autofree char *title = g_strdup_printf ("%s · %s", data->title, data->subtitle);

  return jy_cli_log_printing (self, jy_printing_news_new_picture (title), error);
}

static gboolean
draw (JyCli *self, Options *options, GError **error)
{
  gboolean is_page = options->output != NULL && jy_chart_file_is_page (options->output);
  g_autoptr (JyChartRequest) request = NULL;
  g_autoptr (JyChartData) data = NULL;
  g_autofree char *summary = NULL;

  if (!jy_cli_open_existing (self, is_page ? JY_STORE_READ_WRITE : JY_STORE_READ_ONLY, error))
    return FALSE;

  request = jy_chart_request_new (options->chart, &options->of.period, options->of.by, NULL, NULL);
  if (options->area_text != NULL &&
      !jy_cli_find_area (self, options->area_text, &request->area, error))
    return FALSE;
  data = jy_work_make_chart (&self->work, request, error);
  if (data == NULL ||
      (options->output != NULL && !jy_chart_file_write (data, options->output, error)) ||
      (is_page && !log_page (self, data, error)))
    return FALSE;

  summary = jy_chart_data_dup_summary (data);
  if (self->json)
    print_json (data, options);
  else
    g_print (_("%s: written to %s.\n%s\n"), data->title, options->output, summary);
  return TRUE;
}

static gboolean
chart (JyCli *self, char **argv, GError **error)
{
  g_auto (Options) options = { 0 };
  /* clang-format off */
  const GOptionEntry entries[] = {
    { "list", 0, 0, G_OPTION_ARG_NONE, &options.list, N_("Name the charts there are"), NULL },
    { "period", 0, 0, G_OPTION_ARG_STRING, &options.of.text, N_("Of which period"), N_("PERIOD") },
    { "by", 0, 0, G_OPTION_ARG_STRING, &options.of.by_word, N_("A row for each: subdistrict, area, team or doctor"), N_("UNIT") },
    { "area", 0, 0, G_OPTION_ARG_STRING, &options.area_text, N_("Of one area, if the chart can"), N_("NAME") },
    { "output", 0, 0, G_OPTION_ARG_FILENAME, &options.output, N_("The picture to write"), N_("FILE.png") },
    { NULL },
  };
  /* clang-format on */
  g_auto (GStrv) words = NULL;

  self->without_database = TRUE; /* to list */
  if (!jy_cli_parse_some (self, argv, entries, "NAME", 0, 1, &words, error))
    return FALSE;

  if (options.list)
    {
      list_charts (self);
      return TRUE;
    }

  return check_use (self, &options, words[0], error) && draw (self, &options, error);
}

const JyCliCommand jy_cli_chart = { "chart", N_("Draw a chart, or tell its numbers"), chart };
