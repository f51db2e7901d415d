/* jy-calendar-load.c - what the calendar asks for, and shows when it comes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-calendar-page-private.h"
#include "jy-day-summary.h"
#include "jy-message.h"
#include "jy-store-teams.h"
#include "jy-territory.h"

static gpointer
finish (JyCalendarPage *self, GObject *source, GAsyncResult *result)
{
  g_autoptr (GError) error = NULL;
  gpointer answer = jy_office_call_finish (JY_OFFICE (source), result, &error);

  if (answer == NULL && self->table != NULL &&
      !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    jy_message_show_error (GTK_WIDGET (self), _("The Calendar Could Not Be Shown"), error);

  return answer;
}

static JyCalendarRequest *
make_request (JyCalendarPage *self, const GDate *from, const GDate *to)
{
  JyCalendarRequest *request;
  GDate today;

  jy_office_get_today (jy_page_get_office (JY_PAGE (self)), &today);
  request = jy_calendar_request_new (&today, from, to);
  request->query->team = jy_filter_chip_get_selected (self->team_chip);
  request->query->area = jy_filter_chip_get_selected (self->area_chip);

  return request;
}

static void
show_choices (JyCalendarPage *self, const JyCalendar *calendar)
{
  g_autoptr (GListStore) teams = g_list_store_new (JY_TYPE_OPTION);
  g_autoptr (GListModel) areas = jy_area_tree_dup_options (calendar->areas);

  for (guint i = 0; i < calendar->teams->len; i++)
    {
      const JyStoredTeam *team = calendar->teams->pdata[i];
      g_autoptr (JyOption) option = jy_option_new (team->id, NULL, team->name, NULL);

      g_list_store_append (teams, option);
    }
  self->filling = TRUE;
  jy_filter_chip_set_choices (self->team_chip, G_LIST_MODEL (teams));
  jy_filter_chip_set_choices (self->area_chip, areas);
  self->filling = FALSE;
  g_set_object (&self->teams, G_LIST_MODEL (teams));
}

static void
show_calendar_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyCalendarPage) self = user_data;
  g_autoptr (JyCalendar) calendar = finish (self, source, result);
  GDate today;

  if (calendar == NULL || self->table == NULL)
    return; /* no longer wanted, or the page is gone */

  jy_office_get_today (JY_OFFICE (source), &today);
  show_choices (self, calendar);
  if (calendar->tasks != NULL)
    {
      jy_week_view_show (self->week, calendar, &today);
      jy_week_view_mark (self->week, &self->selected);
    }
  else
    {
      jy_month_grid_set_today (self->month, &today);
      jy_month_grid_show (self->month, g_steal_pointer (&calendar));
    }
  jy_calendar_page_update (self);
}

static void
show_list_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyCalendarPage) self = user_data;
  g_autoptr (GArray) ids = finish (self, source, result);
  g_autofree char *day = NULL;
  g_autofree char *count = NULL;
  g_autofree char *text = NULL;

  if (ids == NULL || self->table == NULL)
    return;

  count = g_strdup_printf (ngettext ("%'u service", "%'u services", ids->len), ids->len);
  day = jy_calendar_page_shows (self, "list") ? NULL : jy_day_summary_dup_day (&self->selected);
  text = day != NULL ? g_strdup_printf ("%s · %s", day, count) : g_strdup (count);
  gtk_label_set_text (self->heading, text);
  jy_task_table_set_ids (self->table, JY_OFFICE (source), ids);
  if (self->to_list)
    jy_task_table_focus (self->table);
  self->to_list = FALSE;
}

/* A day below the month and the week, the whole month in the list. */
void
jy_calendar_page_load_list (JyCalendarPage *self)
{
  GDate from = self->selected, to = self->selected;

  g_cancellable_cancel (self->listing);
  g_clear_object (&self->listing);
  self->listing = g_cancellable_new ();

  if (jy_calendar_page_shows (self, "list"))
    jy_calendar_page_get_period (self, &from, &to);
  jy_office_call_async (jy_page_get_office (JY_PAGE (self)), jy_work_list_calendar,
                        make_request (self, &from, &to), (GDestroyNotify) jy_calendar_request_free,
                        (GDestroyNotify) g_array_unref, self->listing, show_list_cb,
                        g_object_ref (self));
}

void
jy_calendar_page_load (JyCalendarPage *self, GCancellable *cancellable)
{
  JyCalendarRequest *request;
  GDate from, to;

  jy_calendar_page_get_period (self, &from, &to);
  if (jy_calendar_page_shows (self, "month"))
    jy_month_grid_get_period (self->month, &from, &to); /* with the ends of other months */
  request = make_request (self, &from, &to);
  if (jy_calendar_page_shows (self, "week"))
    request->n_rows = JY_WEEK_VIEW_CHIPS;

  jy_calendar_page_load_list (self);
  jy_office_call_async (jy_page_get_office (JY_PAGE (self)), jy_work_get_calendar, request,
                        (GDestroyNotify) jy_calendar_request_free,
                        (GDestroyNotify) jy_calendar_free, cancellable, show_calendar_cb,
                        g_object_ref (self));
}
