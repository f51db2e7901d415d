/* jy-chart-words.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-chart-words.h"

#include <glib/gi18n.h>

static char *
dup_number (gint64 number)
{
  return number < 0 ? g_strdup ("—") : g_strdup_printf ("%'" G_GINT64_FORMAT, number);
}

char *
jy_chart_data_dup_value (const JyChartData *self, guint row, guint series)
{
  JyChartCell cell = jy_chart_data_get (self, row, series);
  JyRate rate = { cell.value,
                  self->form == JY_CHART_STACKS ? jy_chart_data_get_sum (self, row) : cell.whole };

  if (cell.value < 0 || !self->is_rate)
    return dup_number (cell.value);
  return jy_rate_dup_text (rate);
}

char *
jy_chart_data_dup_target (const JyChartData *self, guint row)
{
  gint64 target = jy_chart_data_get_target (self, row);

  if (target < 0 || !self->is_rate)
    return dup_number (target);
  return jy_rate_dup_text ((JyRate){ target, 10000 });
}

/* Of words that stand between others, each in place of its name in braces. */
static char *
fill (const char *sentence, const char *const *words)
{
  GString *text = g_string_new (sentence);

  for (guint i = 0; words[i] != NULL; i += 2)
    g_string_replace (text, words[i], words[i + 1], 0);

  return g_string_free (text, FALSE);
}

static char *
dup_share (const JyChartData *self, guint row, guint series)
{
  JyChartCell cell = jy_chart_data_get (self, row, series);
  gint64 whole =
    self->form == JY_CHART_STACKS ? jy_chart_data_get_sum (self, row) : MAX (cell.whole, 0);
  g_autofree char *number = dup_number (cell.value);
  g_autofree char *of = dup_number (whole);
  const char *const words[] = { "{number}", number, "{whole}", of, NULL };

  if (cell.value < 0 || whole == 0)
    return g_strdup ("");
  return fill (C_("chart", " ({number} of {whole})"), words);
}

char *
jy_chart_data_dup_reading (const JyChartData *self, guint row, guint series)
{
  g_autofree char *value = jy_chart_data_dup_value (self, row, series);
  g_autofree char *share = self->is_rate ? dup_share (self, row, series) : g_strdup ("");
  g_autofree char *target = jy_chart_data_dup_target (self, row);
  g_autofree char *reading =
    fill (self->form == JY_CHART_HEAT ? C_("chart", "{row} · day {series}: {value}")
                                      : C_("chart", "{row} · {series}: {value}{share}"),
          (const char *const[]){ "{row}", jy_chart_data_get_row (self, row)->name, "{series}",
                                 jy_chart_data_get_series (self, series)->name, "{value}", value,
                                 "{share}", share, NULL });

  if (self->target_name == NULL || jy_chart_data_get_target (self, row) < 0)
    return g_steal_pointer (&reading);
  return fill (C_("chart", "{reading} · Target: {target}"),
               (const char *const[]){ "{reading}", reading, "{target}", target, NULL });
}

/* The row whose @series is drawn longest or shortest; that of all is none of them. */
static gboolean
find_extreme (const JyChartData *self, guint series, gboolean is_highest, guint *found)
{
  guint n = self->rows->len - (self->has_total && self->rows->len > 0);
  double best = 0;
  gboolean is_found = FALSE;

  for (guint row = 0; row < n; row++)
    {
      double amount = jy_chart_data_get_amount (self, row, series);

      if (amount < 0 || (is_found && (is_highest ? amount <= best : amount >= best)))
        continue;
      best = amount;
      *found = row;
      is_found = TRUE;
    }

  return is_found;
}

/* From the lowest to the highest, where they are not all the same. */
static void
append_target_span (const JyChartData *self, guint lowest, guint highest, GString *text)
{
  g_autofree char *low = jy_chart_data_dup_target (self, lowest);
  g_autofree char *high = jy_chart_data_dup_target (self, highest);
  g_autofree char *sentence = NULL;

  if (jy_chart_data_get_target (self, lowest) == jy_chart_data_get_target (self, highest))
    return;

  sentence = fill (C_("chart", "The targets are from {low} to {high}. "),
                   (const char *const[]){ "{low}", low, "{high}", high, NULL });
  g_string_append (text, sentence);
}

static void
append_targets (const JyChartData *self, GString *text)
{
  guint n = self->rows->len - (self->has_total && self->rows->len > 0);
  guint n_targets = 0, n_reached = 0;
  guint lowest = 0, highest = 0;

  for (guint row = 0; row < n; row++)
    {
      gint64 target = jy_chart_data_get_target (self, row);
      JyChartCell cell = jy_chart_data_get (self, row, 0);

      if (target < 0 || cell.value < 0 || (self->is_rate && cell.whole <= 0))
        continue;
      if (n_targets == 0 || target < jy_chart_data_get_target (self, lowest))
        lowest = row;
      if (n_targets == 0 || target > jy_chart_data_get_target (self, highest))
        highest = row;
      n_targets++;
      n_reached += self->is_rate ? cell.value * 10000 >= target * cell.whole : cell.value >= target;
    }
  if (n_targets == 0)
    return;

  g_string_append_printf (
    text, ngettext ("%u of %u reaches its target. ", "%u of %u reach their target. ", n_reached),
    n_reached, n_targets);
  append_target_span (self, lowest, highest, text);
}

static void
append_extremes (const JyChartData *self, guint series, GString *text)
{
  g_autofree char *high = NULL, *low = NULL, *sentence = NULL;
  guint highest, lowest;

  if (!find_extreme (self, series, TRUE, &highest) || !find_extreme (self, series, FALSE, &lowest))
    return;

  high = jy_chart_data_dup_value (self, highest, series);
  low = jy_chart_data_dup_value (self, lowest, series);
  sentence = fill (highest == lowest ? C_("chart", "{series}: {highest} {high}. ")
                                     : C_("chart", "{series}: highest {highest} {high}, lowest "
                                                   "{lowest} {low}. "),
                   (const char *const[]){ "{series}", jy_chart_data_get_series (self, series)->name,
                                          "{highest}", jy_chart_data_get_row (self, highest)->name,
                                          "{lowest}", jy_chart_data_get_row (self, lowest)->name,
                                          "{high}", high, "{low}", low, NULL });
  g_string_append (text, sentence);
}

/* One row: its series one after the other. */
static void
append_row (const JyChartData *self, guint row, GString *text)
{
  g_autoptr (GString) values = g_string_new (NULL);
  g_autofree char *sentence = NULL;

  for (guint series = 0; series < self->series->len; series++)
    {
      g_autofree char *value = jy_chart_data_dup_value (self, row, series);

      g_string_append_printf (values, "%s%s %s", series > 0 ? C_("chart", ", ") : "",
                              jy_chart_data_get_series (self, series)->name, value);
    }
  sentence = fill (C_("chart", "{row}: {values}. "),
                   (const char *const[]){ "{row}", jy_chart_data_get_row (self, row)->name,
                                          "{values}", values->str, NULL });
  g_string_append (text, sentence);
}

/* From the first to the last number of a line. */
static void
append_course (const JyChartData *self, guint series, GString *text)
{
  guint first = G_MAXUINT, last = 0;
  g_autofree char *from = NULL, *to = NULL, *sentence = NULL;

  for (guint row = 0; row < self->rows->len; row++)
    if (jy_chart_data_get_amount (self, row, series) >= 0)
      {
        first = MIN (first, row);
        last = row;
      }
  if (first == G_MAXUINT)
    return;

  from = jy_chart_data_dup_value (self, first, series);
  to = jy_chart_data_dup_value (self, last, series);
  sentence = fill (
    first == last ? C_("chart", "{series}: {from} ({first}). ")
                  : C_("chart", "{series}: from {from} ({first}) to {to} ({last}). "),
    (const char *const[]){ "{series}", jy_chart_data_get_series (self, series)->name, "{from}",
                           from, "{first}", jy_chart_data_get_row (self, first)->name, "{to}", to,
                           "{last}", jy_chart_data_get_row (self, last)->name, NULL });
  g_string_append (text, sentence);
}

static void
append_sums (const JyChartData *self, GString *text)
{
  for (guint series = 0; series < self->series->len; series++)
    {
      gint64 sum = 0;
      g_autofree char *number = NULL, *sentence = NULL;

      for (guint row = 0; row < self->rows->len; row++)
        sum += MAX (jy_chart_data_get (self, row, series).value, 0);
      number = dup_number (sum);
      sentence =
        fill (C_("chart", "{series}: {number}. "),
              (const char *const[]){ "{series}", jy_chart_data_get_series (self, series)->name,
                                     "{number}", number, NULL });
      g_string_append (text, sentence);
    }
}

/* The field with the most. */
static void
append_peak (const JyChartData *self, GString *text)
{
  guint row = 0, series = 0;
  gint64 most = 0, sum = 0;

  for (guint r = 0; r < self->rows->len; r++)
    for (guint s = 0; s < self->series->len; s++)
      {
        gint64 value = jy_chart_data_get (self, r, s).value;

        sum += MAX (value, 0);
        if (value > most)
          {
            most = value;
            row = r;
            series = s;
          }
      }
  if (most > 0)
    {
      g_autofree char *all = dup_number (sum);
      g_autofree char *number = dup_number (most);
      g_autofree char *sentence =
        fill (C_("chart", "{all} in all; the most, {most}, on day {series}: {row}. "),
              (const char *const[]){ "{all}", all, "{most}", number, "{row}",
                                     jy_chart_data_get_row (self, row)->name, "{series}",
                                     jy_chart_data_get_series (self, series)->name, NULL });

      g_string_append (text, sentence);
    }
}

char *
jy_chart_data_dup_summary (const JyChartData *self)
{
  GString *text = g_string_new (NULL);

  if (jy_chart_data_is_empty (self))
    {
      g_string_assign (text, self->empty != NULL ? self->empty : "");
      return g_string_free (text, FALSE);
    }

  if (self->has_total)
    append_row (self, self->rows->len - 1, text);
  switch (self->form)
    {
    case JY_CHART_BARS:
      append_targets (self, text);
      append_extremes (self, 0, text);
      break;
    case JY_CHART_STACKS:
      if (self->is_rate)
        append_extremes (self, 0, text);
      else
        append_sums (self, text);
      break;
    case JY_CHART_LINES:
      for (guint series = 0; series < self->series->len; series++)
        append_course (self, series, text);
      break;
    case JY_CHART_HEAT:
      append_peak (self, text);
      break;
    case JY_CHART_COLUMNS:
    case JY_CHART_PYRAMID:
    default:
      append_sums (self, text);
      break;
    }

  g_strchomp (text->str);
  return g_string_free (text, FALSE);
}
