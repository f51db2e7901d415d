/* jy-cli-indicators.c - jiayi indicators: what each divides by what, and how the centre stands
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-cli-period.h"
#include "jy-date.h"
#include "jy-indicator.h"
#include "jy-signing-report.h"

typedef struct
{
  gboolean list;
  JyCliPeriod of;
} Options;

static void
options_clear (Options *self)
{
  jy_cli_period_clear (&self->of);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

static void
add_definition (JsonBuilder *builder, const JyIndicator *indicator)
{
  json_builder_begin_object (builder);
  jy_cli_add_text (builder, "id", indicator->id);
  jy_cli_add_text (builder, "name", jy_indicator_get_name (indicator));
  jy_cli_add_text (builder, "block", jy_indicator_block_get_name (indicator->block));
  jy_cli_add_text (builder, "numerator", _(indicator->counted));
  jy_cli_add_text_or_null (builder, "denominator",
                           jy_indicator_is_rate (indicator) ? _(indicator->divided) : NULL);
  jy_cli_add_text (builder, "unit", jy_indicator_is_rate (indicator) ? "%" : "people");
  jy_cli_add_text (builder, "source", indicator->source);
  jy_cli_add_text (builder, "better", indicator->is_less_better ? "less" : "more");
  jy_cli_add_text_or_null (builder, "target", indicator->target);
  json_builder_end_object (builder);
}

static void
tell_definitions (const JyCli *self)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  jy_cli_begin_list (builder, "indicators");
  for (guint i = 0; i < jy_n_indicators; i++)
    add_definition (builder, &jy_indicators[i]);
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  if (self->json)
    {
      jy_cli_print_json (builder);
      return;
    }

  for (guint i = 0; i < jy_n_indicators; i++)
    {
      const JyIndicator *indicator = &jy_indicators[i];

      g_print ("%s  %s  (%s)\n  %s\n", indicator->id, jy_indicator_get_name (indicator),
               indicator->source, _(indicator->counted));
      if (jy_indicator_is_rate (indicator))
        g_print ("  ÷ %s\n", _(indicator->divided));
    }
}

static void
add_value (JsonBuilder *builder, const JyIndicator *indicator, const JyIndicatorValue *value)
{
  gint64 hundredths = jy_rate_get_hundredths (value->rate);

  json_builder_begin_object (builder);
  jy_cli_add_text (builder, "id", indicator->id);
  jy_cli_add_flag (builder, "known", value->is_known);
  if (value->is_known)
    {
      jy_cli_add_number (builder, "numerator", value->rate.numerator);
      if (jy_indicator_is_rate (indicator))
        {
          jy_cli_add_number (builder, "denominator", value->rate.denominator);
          json_builder_set_member_name (builder, "rate");
          if (hundredths == JY_RATE_NONE)
            json_builder_add_null_value (builder);
          else
            json_builder_add_double_value (builder, (double) hundredths / 100);
        }
      jy_cli_add_flag (builder, "from_register", value->is_marked);
    }
  if (value->target >= 0)
    {
      jy_cli_add_number (builder, "target", value->target);
      jy_cli_add_flag (builder, "own_target", value->is_own);
      jy_cli_add_flag (builder, "reached", jy_indicator_value_is_reached (value));
      jy_cli_add_number (builder, "missing", value->missing);
    }
  json_builder_end_object (builder);
}

static void
add_values (JsonBuilder *builder, const JySigningFigures *figures, guint unit)
{
  jy_cli_begin_list (builder, "indicators");
  for (guint i = 0; i < jy_n_indicators; i++)
    {
      JyIndicatorValue value;

      jy_indicator_get_value (&jy_indicators[i], figures, unit, &value);
      add_value (builder, &jy_indicators[i], &value);
    }
  json_builder_end_array (builder);
}

/* Where the base figures are from. */
static void
add_sources (JsonBuilder *builder, const JySigningFigures *figures)
{
  static const char *const words[] = { [JY_BASE_POPULATION] = "population",
                                       [JY_BASE_HOUSEHOLDS] = "households",
                                       [JY_BASE_TARGET] = "target",
                                       [JY_BASE_VISITS_HERE_OF] = "visits_institution",
                                       [JY_BASE_VISITS_DOCTOR_OF] = "visits_doctor" };

  jy_cli_begin_list (builder, "base_figures");
  for (guint i = 0; i < figures->base_sources->len; i++)
    {
      const JyBaseSource *source = g_ptr_array_index (figures->base_sources, i);

      json_builder_begin_object (builder);
      jy_cli_add_text (builder, "area", source->area);
      jy_cli_add_text (builder, "figure", words[source->which]);
      jy_cli_add_number (builder, "value", source->value);
      jy_cli_add_number (builder, "year", source->year);
      jy_cli_add_text_or_null (builder, "source", source->source);
      jy_cli_add_date (builder, "dated", &source->dated_on);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
print_json (const JySigningFigures *figures, const Options *options)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  guint n_units = jy_signing_units_get_n (figures->units);

  json_builder_begin_object (builder);
  jy_cli_period_add (&options->of, builder);
  jy_cli_add_date (builder, "cut_off", &figures->day);
  jy_cli_begin_list (builder, "units");
  for (guint unit = 0; unit < n_units; unit++)
    if (jy_signing_figures_has_unit (figures, unit))
      {
        json_builder_begin_object (builder);
        jy_cli_add_text (builder, "name", jy_signing_units_get (figures->units, unit)->name);
        add_values (builder, figures, unit);
        json_builder_end_object (builder);
      }
  json_builder_end_array (builder);
  json_builder_set_member_name (builder, "total");
  json_builder_begin_object (builder);
  add_values (builder, figures, n_units);
  json_builder_end_object (builder);
  add_sources (builder, figures);
  json_builder_end_object (builder);

  jy_cli_print_json (builder);
}

static void
print_target (const JyIndicatorValue *value)
{
  g_autofree char *missing = g_strdup_printf ("%" G_GINT64_FORMAT, value->missing);

  if (value->is_own && value->missing > 0)
    g_print (_("  (own target %d%%, %s missing)"), value->target, missing);
  else if (value->is_own)
    g_print (_("  (own target %d%%)"), value->target);
  else if (value->target >= 0 && value->missing > 0)
    g_print (_("  (target %d%%, %s missing)"), value->target, missing);
  else if (value->target >= 0)
    g_print (_("  (target %d%%)"), value->target);
}

static void
print_values (const JySigningFigures *figures, guint unit, const char *title)
{
  /* Of a doctor it goes without saying. */
  gboolean is_told = unit == jy_signing_units_get_n (figures->units) ||
                     jy_signing_units_get_by (figures->units) != JY_SIGNING_BY_DOCTOR;

  g_print ("%s\n", title);
  for (guint i = 0; i < jy_n_indicators; i++)
    {
      const JyIndicator *indicator = &jy_indicators[i];
      g_autofree char *rate = NULL;
      JyIndicatorValue value;

      jy_indicator_get_value (indicator, figures, unit, &value);
      if (!value.is_known)
        {
          if (is_told)
            g_print (_("  %s: not available\n"), jy_indicator_get_name (indicator));
          continue;
        }
      rate = jy_rate_dup_text (value.rate);
      g_print ("  %s: %" G_GINT64_FORMAT, jy_indicator_get_name (indicator), value.rate.numerator);
      if (jy_indicator_is_rate (indicator))
        g_print (" ÷ %" G_GINT64_FORMAT "%s = %s", value.rate.denominator,
                 value.is_marked ? "*" : "", rate);
      print_target (&value);
      g_print ("\n");
    }
}

static void
print_text (const JySigningFigures *figures, const Options *options)
{
  g_autofree char *period = jy_period_dup_title (&options->of.period);
  guint n_units = jy_signing_units_get_n (figures->units);

  print_values (figures, n_units, period);
  for (guint unit = 0; options->of.by_word != NULL && unit < n_units; unit++)
    if (jy_signing_figures_has_unit (figures, unit))
      print_values (figures, unit, jy_signing_units_get (figures->units, unit)->name);
}

/* Without a period the quarter of today. */
static gboolean
tell_values (JyCli *self, Options *options, GError **error)
{
  g_autoptr (JySigningRequest) request = NULL;
  g_autoptr (JySigningFigures) figures = NULL;

  if (self->database == NULL)
    return jy_cli_wrong_use (error, _("Say which database: --database=FILE."));
  if (!jy_cli_period_parse (&options->of, error) || !jy_cli_open (self, JY_STORE_READ_ONLY, error))
    return FALSE;
  if (options->of.text == NULL)
    jy_period_set_quarter (&options->of.period, &self->work.today);

  request = jy_signing_request_new (&options->of.period, options->of.by, NULL);
  figures = jy_work_count_signing_figures (&self->work, request, error);
  if (figures == NULL)
    return FALSE;

  if (self->json)
    print_json (figures, options);
  else
    print_text (figures, options);
  return TRUE;
}

static gboolean
indicators (JyCli *self, char **argv, GError **error)
{
  g_auto (Options) options = { 0 };
  /* clang-format off */
  const GOptionEntry entries[] = {
    { "list", 0, 0, G_OPTION_ARG_NONE, &options.list, N_("Tell what each divides by what"), NULL },
    { "period", 0, 0, G_OPTION_ARG_STRING, &options.of.text, N_("The period; this quarter without it"), N_("PERIOD") },
    { "by", 0, 0, G_OPTION_ARG_STRING, &options.of.by_word, N_("Also for each: subdistrict, area, team or doctor"), N_("UNIT") },
    { NULL },
  };
  /* clang-format on */
  g_auto (GStrv) words = NULL;

  self->without_database = TRUE;
  if (!jy_cli_parse (self, argv, entries, "", 0, &words, error))
    return FALSE;

  if (!options.list)
    return tell_values (self, &options, error);
  tell_definitions (self);
  return TRUE;
}

const JyCliCommand jy_cli_indicators = { "indicators",
                                         N_("Tell how the centre stands against its targets"),
                                         indicators };
