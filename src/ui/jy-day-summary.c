/* jy-day-summary.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-day-summary.h"

#include <glib/gi18n.h>

#include "jy-date.h"
#include "jy-organisation-code.h"

static JyDaySummary *
get_day (GArray *days, const JyCalendar *calendar, const GDate *day)
{
  int index = g_date_days_between (&calendar->from, day);

  return index >= 0 && index < (int) days->len ? &g_array_index (days, JyDaySummary, (guint) index)
                                               : NULL;
}

static void
add_count (JyDaySummary *self, const JyTaskDayCount *count)
{
  self->n_open[jy_service_group_of_kind (jy_service_kind_from_id (count->kind))] +=
    count->n_planned + count->n_ending;
  self->n_planned += count->n_planned;
  self->n_ending += count->n_ending;
  self->n_done += count->n_done;
}

static void
add_visit (JyDaySummary *self, const JyScheduleDay *visit)
{
  if (self->visit == NULL)
    self->visit = visit;
  self->n_visits++;
  self->capacity += visit->capacity;
}

GArray *
jy_day_summary_list (const JyCalendar *calendar)
{
  GArray *days = g_array_new (FALSE, TRUE, sizeof (JyDaySummary));
  JyDaySummary *summary;

  for (GDate day = calendar->from; g_date_compare (&day, &calendar->to) <= 0;
       g_date_add_days (&day, 1))
    {
      JyDaySummary one = { .day = day,
                           .holiday = jy_schedule_days_find_holiday (calendar->holidays, &day) };

      g_array_append_val (days, one);
    }
  for (guint i = 0; i < calendar->counts->len; i++)
    {
      const JyTaskDayCount *count = &g_array_index (calendar->counts, JyTaskDayCount, i);

      if ((summary = get_day (days, calendar, &count->day)) != NULL)
        add_count (summary, count);
    }
  for (guint i = 0; i < calendar->visits->len; i++)
    {
      const JyScheduleDay *visit = &g_array_index (calendar->visits, JyScheduleDay, i);

      if ((summary = get_day (days, calendar, &visit->day)) != NULL)
        add_visit (summary, visit);
    }

  return days;
}

char *
jy_day_summary_dup_day (const GDate *day)
{
  g_autofree char *code = g_strdup_printf ("%d", (int) g_date_get_weekday (day));
  char text[JY_DATE_TEXT_SIZE];

  jy_date_to_text (day, text);
  /* Translators: a day of the week, and a date like 2026-09-01. */
  return g_strdup_printf (C_("day", "%s, %s"), jy_choice_get_name (jy_weekdays, code), text);
}

static void
add_visits (const JyDaySummary *self, GString *words)
{
  if (self->n_visits == 1)
    /* Translators: hours, a place, and how many services can be given there. */
    g_string_append_printf (words, C_("day", "\nIn the community: %s %s, %d services"),
                            self->visit->hours, self->visit->place, self->capacity);
  else if (self->n_visits > 1)
    g_string_append_printf (words, C_("day", "\n%u visits to the community, %d services"),
                            self->n_visits, self->capacity);
}

char *
jy_day_summary_dup_words (const JyDaySummary *self)
{
  g_autofree char *day = jy_day_summary_dup_day (&self->day);
  GString *words = g_string_new (day);

  if (self->holiday != NULL)
    g_string_append_printf (words, " · %s", self->holiday->name);
  add_visits (self, words);
  if (self->n_planned > 0)
    g_string_append_printf (words, C_("day", "\nPlanned: %d"), (int) self->n_planned);
  if (self->n_ending > 0)
    g_string_append_printf (words, C_("day", "\nLast day, not planned: %d"), (int) self->n_ending);
  if (self->n_done > 0)
    g_string_append_printf (words, C_("day", "\nDone: %d"), (int) self->n_done);
  for (int group = 0; group < JY_N_SERVICE_GROUPS; group++)
    if (self->n_open[group] > 0)
      g_string_append_printf (words, "\n  %s: %d",
                              jy_service_group_get_name ((JyServiceGroup) group),
                              (int) self->n_open[group]);
  if (self->n_planned + self->n_ending + self->n_done == 0)
    g_string_append (words, C_("day", "\nNothing to do"));

  return g_string_free (words, FALSE);
}
