/* jy-targets-text.c - what the lists of the targets section say
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-date.h"
#include "jy-targets-private.h"

static const JyField fields[] = {
  JY_FIELD (JyTargetLine, place, INT),
  { NULL },
};

const JyRecordType jy_target_line_record = { "", sizeof (JyTargetLine), fields, g_free };

/* clang-format off */
const JyColumn jy_targets_indicator_columns[JY_TARGETS_N_INDICATOR_COLUMNS] = {
  { N_("Indicator"), "text-0", NULL, 30, 0, TRUE },
  { N_("Now"),       "text-1", NULL,  8, 1, FALSE, "text-4" },
  { N_("Target rate"),  "text-2", NULL,  6, 1, FALSE },
  { N_("Missing"),   "text-3", NULL,  7, 1, FALSE, "text-4" },
};

const JyColumn jy_targets_unit_columns[JY_TARGETS_N_UNIT_COLUMNS] = {
  { N_("Unit"),    "text-0", NULL, 14, 0, TRUE },
  { N_("Counted"), "text-1", NULL,  8, 1, FALSE },
  { N_("Of how many"), "text-2", NULL,  8, 1, FALSE },
  { N_("Per cent"),  "text-3", NULL,  8, 1, FALSE, "text-6" },
  { N_("Target rate"),  "text-4", NULL,  6, 1, FALSE },
  { N_("Missing"), "text-5", NULL,  7, 1, FALSE, "text-6" },
};
/* clang-format on */

static void
add_line (GPtrArray *lines, guint place)
{
  JyTargetLine *line = g_new0 (JyTargetLine, 1);

  line->id = place + 1;
  line->place = (int) place;
  g_ptr_array_add (lines, line);
}

GPtrArray *
jy_targets_list_indicators (void)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < jy_n_indicators; i++)
    add_line (lines, i);
  return lines;
}

GPtrArray *
jy_targets_list_units (const JySigningFigures *figures)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func (g_free);
  guint n_units = jy_signing_units_get_n (figures->units);

  add_line (lines, n_units);
  for (guint unit = 0; unit < n_units; unit++)
    if (jy_signing_figures_has_unit (figures, unit))
      add_line (lines, unit);
  return lines;
}

const char *
jy_targets_get_unit_name (const JySigningFigures *figures, guint unit)
{
  if (unit == jy_signing_units_get_n (figures->units))
    return _("Whole centre");
  return jy_signing_units_get (figures->units, unit)->name;
}

static void
add_number (GStrvBuilder *texts, gint64 number, gboolean is_marked)
{
  g_autofree char *text = g_strdup_printf ("%'" G_GINT64_FORMAT "%s", number, is_marked ? "*" : "");

  g_strv_builder_add (texts, text);
}

static void
add_rate (GStrvBuilder *texts, const JyIndicator *indicator, const JyIndicatorValue *value)
{
  g_autofree char *rate = jy_rate_dup_text (value->rate);

  if (!value->is_known)
    g_strv_builder_add (texts, "—");
  else if (jy_indicator_is_rate (indicator))
    g_strv_builder_add (texts, rate);
  else
    add_number (texts, value->rate.numerator, value->is_marked);
}

static void
add_target (GStrvBuilder *texts, const JyIndicatorValue *value)
{
  g_autofree char *target =
    value->is_known && value->target >= 0 ? g_strdup_printf ("%d%%", value->target) : g_strdup ("");

  g_strv_builder_add (texts, target);
}

/* How many are missing; a tick where nobody is. */
static void
add_missing (GStrvBuilder *texts, const JyIndicatorValue *value)
{
  if (value->target < 0 || !value->is_known || value->rate.denominator == 0)
    g_strv_builder_add (texts, "");
  else if (value->missing == 0)
    g_strv_builder_add (texts, "✓");
  else
    add_number (texts, value->missing, FALSE);
}

static const char *
get_style (const JyIndicatorValue *value)
{
  if (value->target < 0 || !value->is_known || value->rate.denominator == 0)
    return "";
  return jy_indicator_value_is_reached (value) ? "done" : "attention";
}

void
jy_targets_fill_indicator (GStrvBuilder *texts,
                           const JyIndicator *indicator,
                           const JySigningFigures *figures)
{
  JyIndicatorValue value;

  jy_indicator_get_value (indicator, figures, jy_signing_units_get_n (figures->units), &value);
  g_strv_builder_add (texts, jy_indicator_get_name (indicator));
  add_rate (texts, indicator, &value);
  add_target (texts, &value);
  add_missing (texts, &value);
  g_strv_builder_add (texts, get_style (&value));
}

void
jy_targets_fill_unit (GStrvBuilder *texts,
                      const JyIndicator *indicator,
                      const JySigningFigures *figures,
                      guint unit)
{
  JyIndicatorValue value;

  jy_indicator_get_value (indicator, figures, unit, &value);
  g_strv_builder_add (texts, jy_targets_get_unit_name (figures, unit));
  if (!value.is_known)
    g_strv_builder_add_many (texts, "—", "—", NULL);
  else
    {
      add_number (texts, value.rate.numerator, FALSE);
      if (jy_indicator_is_rate (indicator))
        add_number (texts, value.rate.denominator, value.is_marked);
      else
        g_strv_builder_add (texts, "");
    }
  add_rate (texts, indicator, &value);
  add_target (texts, &value);
  add_missing (texts, &value);
  g_strv_builder_add (texts, get_style (&value));
}

/* Whether @sources names the source before position @end. */
static gboolean
is_named_before (const GPtrArray *sources, guint end)
{
  const JyBaseSource *source = sources->pdata[end];

  for (guint i = 0; i < end; i++)
    {
      const JyBaseSource *other = sources->pdata[i];

      if (JY_BASE_IS_OF_VISITS (other->which) == JY_BASE_IS_OF_VISITS (source->which) &&
          jy_base_source_is_same (other, source))
        return TRUE;
    }
  return FALSE;
}

static void
append_sources (GString *text, const JySigningFigures *figures, gboolean of_visits)
{
  gboolean is_first = TRUE;

  for (guint i = 0; i < figures->base_sources->len; i++)
    {
      const JyBaseSource *source = figures->base_sources->pdata[i];
      char day[JY_DATE_TEXT_SIZE] = "";

      if (JY_BASE_IS_OF_VISITS (source->which) != of_visits ||
          is_named_before (figures->base_sources, i))
        continue;
      if (g_date_valid (&source->dated_on))
        jy_date_to_text (&source->dated_on, day);
      g_string_append (text, is_first ? "\n" : " · ");
      if (is_first)
        g_string_append (text, _("Base figures: "));
      g_string_append_printf (text, "%d %s %s", source->year, source->source, day);
      is_first = FALSE;
    }
}

char *
jy_targets_dup_definition (const JyIndicator *indicator, const JySigningFigures *figures)
{
  GString *text = g_string_new (_(indicator->counted));
  const JyOperand *base = indicator->denominator.kind == JY_OPERAND_BASE ? &indicator->denominator
                                                                         : &indicator->numerator;
  JyIndicatorValue value;

  if (jy_indicator_is_rate (indicator))
    g_string_append_printf (text, "\n÷ %s", _(indicator->divided));
  g_string_append_printf (text, "  (%s)", indicator->source);

  jy_indicator_get_value (indicator, figures, jy_signing_units_get_n (figures->units), &value);
  if (base->kind == JY_OPERAND_BASE || base->kind == JY_OPERAND_REST)
    append_sources (text, figures, JY_BASE_IS_OF_VISITS (base->what));
  if (value.is_marked)
    g_string_append_printf (text, "\n%s",
                            _("* There is no base figure for the year: the people or households "
                              "on the register are counted."));
  return g_string_free (text, FALSE);
}
