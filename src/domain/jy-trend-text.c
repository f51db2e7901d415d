/* jy-trend-text.c - a trend in words
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-trend-series.h"

#include <glib/gi18n.h>

#include "jy-date.h"
#include "jy-service-kind.h"

static char *
dup_value (double value)
{
  return value > 0 ? g_strdup_printf ("%g", value) : g_strdup ("–");
}

char *
jy_trend_point_dup_text (const JyTrendPoint *self, JyTrendKind kind)
{
  g_autofree char *first = dup_value (self->values[0]);
  g_autofree char *second = dup_value (self->values[1]);

  return jy_trend_kind_get_n_lines (kind) > 1 ? g_strdup_printf ("%s/%s", first, second)
                                              : g_steal_pointer (&first);
}

static gboolean
is_beyond (const JyTrendPoint *point)
{
  return point->is_beyond[0] || point->is_beyond[1];
}

char *
jy_trend_series_dup_cell (const JyTrendSeries *self, gint64 record)
{
  for (guint i = 0; i < self->points->len; i++)
    {
      const JyTrendPoint *point = &g_array_index (self->points, JyTrendPoint, i);
      g_autofree char *text = NULL;

      if (point->record != record)
        continue;
      text = jy_trend_point_dup_text (point, self->kind);
      return g_strconcat (text, is_beyond (point) ? " ▲" : "", NULL);
    }

  return g_strdup ("");
}

const JyTrendMark *
jy_trend_series_find_mark (const JyTrendSeries *self, gint64 record)
{
  for (guint i = 0; i < self->marks->len; i++)
    if (g_array_index (self->marks, JyTrendMark, i).record == record)
      return &g_array_index (self->marks, JyTrendMark, i);

  return NULL;
}

char *
jy_trend_series_dup_reading (const JyTrendSeries *self, guint i)
{
  const JyTrendPoint *point = &g_array_index (self->points, JyTrendPoint, i);
  const JyTrendMark *mark = jy_trend_series_find_mark (self, point->record);
  g_autofree char *value = jy_trend_point_dup_text (point, self->kind);
  GString *text = g_string_new (NULL);
  char day[JY_DATE_TEXT_SIZE];

  jy_date_to_text (&point->day, day);
  g_string_append_printf (text, "%s  %s %s", day, value, jy_trend_kind_get_unit (self->kind));
  if (is_beyond (point))
    g_string_append_printf (text, " ▲ %s", _("at or above the limit"));
  if (mark != NULL)
    g_string_append_printf (text, "  ·  %s",
                            jy_service_kind_get_name (jy_service_kind_from_id (mark->form)));
  if (mark != NULL && mark->drugs != NULL)
    {
      g_string_append (text, "  ·  ");
      /* Translators: %s are drugs */
      g_string_append_printf (text, _("drugs changed: %s"), mark->drugs);
    }

  return g_string_free (text, FALSE);
}

char *
jy_trend_series_dup_summary (const JyTrendSeries *self)
{
  const JyTrendPoint *points = (gpointer) self->points->data;
  const JyTrendPoint *last = &points[self->points->len - 1];
  g_autofree char *first_text = jy_trend_point_dup_text (&points[0], self->kind);
  g_autofree char *last_text = jy_trend_point_dup_text (last, self->kind);
  char first_day[JY_DATE_TEXT_SIZE], last_day[JY_DATE_TEXT_SIZE];
  guint n_beyond = 0, n_changes = 0;

  for (guint i = 0; i < self->points->len; i++)
    n_beyond += is_beyond (&points[i]);
  for (guint i = 0; i < self->marks->len; i++)
    n_changes += g_array_index (self->marks, JyTrendMark, i).drugs != NULL;
  jy_date_to_text (&points[0].day, first_day);
  jy_date_to_text (&last->day, last_day);

  return g_strdup_printf (
    /* Translators: name of what is measured, unit; how often; first value and day; last value and
     * day; how many of them reached the limit; how often the drugs changed */
    _("%s (%s), measured %u times: %s on %s, last %s on %s. %u at or above the limit; drugs "
      "changed %u times."),
    jy_trend_kind_get_name (self->kind), jy_trend_kind_get_unit (self->kind), self->points->len,
    first_text, first_day, last_text, last_day, n_beyond, n_changes);
}
