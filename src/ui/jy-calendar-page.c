/* jy-calendar-page.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-calendar-page-private.h"
#include "jy-date.h"
#include "jy-day-summary.h"
#include "jy-message.h"
#include "jy-month-paint.h"

G_DEFINE_FINAL_TYPE (JyCalendarPage, jy_calendar_page, JY_TYPE_PAGE)

gboolean
jy_calendar_page_shows (JyCalendarPage *self, const char *view)
{
  return g_strcmp0 (gtk_stack_get_visible_child_name (self->views), view) == 0;
}

void
jy_calendar_page_get_period (JyCalendarPage *self, GDate *from, GDate *to)
{
  *from = *to = self->selected;
  if (jy_calendar_page_shows (self, "week"))
    {
      g_date_subtract_days (from, (guint) (g_date_get_weekday (from) - G_DATE_MONDAY));
      *to = *from;
      g_date_add_days (to, 6);
    }
  else
    {
      g_date_set_day (from, 1);
      g_date_set_day (to,
                      g_date_get_days_in_month (g_date_get_month (from), g_date_get_year (from)));
    }
}

/* What is shown, by its name: a month, or the days of a week; the list has nothing above it. */
static void
show_title (JyCalendarPage *self)
{
  g_autofree char *text = NULL;
  char first[JY_DATE_TEXT_SIZE], last[JY_DATE_TEXT_SIZE];
  GDate from, to;

  jy_calendar_page_get_period (self, &from, &to);
  jy_date_to_text (&from, first);
  jy_date_to_text (&to, last);
  if (jy_calendar_page_shows (self, "week"))
    text = g_strdup_printf ("%s – %s", first, last);
  else
    /* Translators: a month: its year, and its number. */
    text = g_strdup_printf (_("%1$d-%2$02d"), g_date_get_year (&from), g_date_get_month (&from));
  gtk_label_set_text (self->title, text);
  gtk_widget_set_visible (GTK_WIDGET (self->views), !jy_calendar_page_shows (self, "list"));
  gtk_widget_set_visible (self->legend, jy_calendar_page_shows (self, "month"));
}

/* Another view, month or week: everything is asked for. */
static void
show_period (JyCalendarPage *self)
{
  if (!g_date_valid (&self->selected) || self->table == NULL)
    return;

  jy_month_grid_select (self->month, &self->selected);
  show_title (self);
  jy_page_invalidate (JY_PAGE (self));
}

void
jy_calendar_page_select (JyCalendarPage *self, const GDate *day)
{
  GDate from, to;

  if (g_date_compare (&self->selected, day) == 0)
    return;

  jy_calendar_page_get_period (self, &from, &to);
  self->selected = *day;
  if (g_date_compare (day, &from) < 0 || g_date_compare (day, &to) > 0)
    {
      show_period (self);
      return;
    }

  jy_month_grid_select (self->month, day);
  jy_week_view_mark (self->week, day);
  if (!jy_calendar_page_shows (self, "list"))
    jy_calendar_page_load_list (self);
}

static void
month_selected_cb (JyCalendarPage *self)
{
  GDate day;

  jy_month_grid_get_selected (self->month, &day);
  jy_calendar_page_select (self, &day);
}

static void
week_selected_cb (JyCalendarPage *self, const GDate *day)
{
  jy_calendar_page_select (self, day);
}

/* The list is on its way if the day was chosen just now. */
static void
activated_cb (JyCalendarPage *self)
{
  self->to_list = TRUE;
  jy_calendar_page_load_list (self);
}

static void
dropped_cb (JyCalendarPage *self, const GArray *tasks, const GDate *day)
{
  jy_calendar_page_plan (self, tasks, day);
}

static void
narrow_cb (JyCalendarPage *self)
{
  if (!self->filling && self->table != NULL)
    jy_page_invalidate (JY_PAGE (self));
}

static void
table_selected_cb (JyCalendarPage *self)
{
  if (self->month != NULL && jy_page_get_office (JY_PAGE (self)) != NULL)
    jy_calendar_page_update (self);
}

static void
failed_cb (JyCalendarPage *self, const GError *error)
{
  jy_message_show_error (GTK_WIDGET (self), _("The Calendar Could Not Be Shown"), error);
}

static GdkContentProvider *
prepare_cb (JyCalendarPage *self)
{
  g_autoptr (GArray) selected = jy_task_table_list_selected (self->table);

  return selected->len > 0 ? gdk_content_provider_new_typed (G_TYPE_ARRAY, selected) : NULL;
}

static void
jy_calendar_page_reload (JyPage *page, GCancellable *cancellable)
{
  JyCalendarPage *self = JY_CALENDAR_PAGE (page);

  if (!g_date_valid (&self->selected))
    {
      jy_office_get_today (jy_page_get_office (page), &self->selected);
      jy_month_grid_select (self->month, &self->selected);
      show_title (self);
    }
  jy_calendar_page_load (self, cancellable);
}

static void
jy_calendar_page_open (JyPage *page, GVariant *what)
{
  JyCalendarPage *self = JY_CALENDAR_PAGE (page);
  const char *word;
  GDate day;

  if (!g_variant_is_of_type (what, G_VARIANT_TYPE_STRING))
    return;

  word = g_variant_get_string (what, NULL);
  if (gtk_stack_get_child_by_name (self->views, word) != NULL)
    gtk_stack_set_visible_child_name (self->views, word);
  else if (jy_date_from_text (word, &day))
    {
      self->selected = day;
      show_period (self);
    }
}

/* What the colours mean, in words. */
static void
fill_legend (JyCalendarPage *self)
{
  for (int group = 0; group < JY_N_SERVICE_GROUPS; group++)
    {
      const GdkRGBA *colour = jy_month_paint_get_group_colour ((JyServiceGroup) group);
      g_autofree char *hex =
        g_strdup_printf ("#%02x%02x%02x", (guint) (colour->red * 255),
                         (guint) (colour->green * 255), (guint) (colour->blue * 255));
      g_autofree char *markup =
        g_markup_printf_escaped ("<span foreground='%s'>■</span> %s", hex,
                                 jy_service_group_get_name ((JyServiceGroup) group));
      GtkWidget *label = gtk_label_new (NULL);

      gtk_label_set_markup (GTK_LABEL (label), markup);
      gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
      gtk_widget_add_css_class (label, "dim-label");
      gtk_box_append (GTK_BOX (self->legend), label);
    }
}

static void
style_cb (JyCalendarPage *self)
{
  for (GtkWidget *child; (child = gtk_widget_get_first_child (self->legend)) != NULL;)
    gtk_box_remove (GTK_BOX (self->legend), child);
  fill_legend (self);
}

static void
jy_calendar_page_dispose (GObject *object)
{
  JyCalendarPage *self = JY_CALENDAR_PAGE (object);

  self->filling = TRUE;
  g_cancellable_cancel (self->listing);
  g_clear_object (&self->listing);
  g_clear_object (&self->teams);
  adw_bin_set_child (ADW_BIN (object), NULL); /* before the template lets it go */
  gtk_widget_dispose_template (GTK_WIDGET (object), JY_TYPE_CALENDAR_PAGE);

  G_OBJECT_CLASS (jy_calendar_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/jiayi/Jiayi/ui/jy-calendar-page.ui");
  gtk_widget_class_bind_template_child (widget_class, JyCalendarPage, title);
  gtk_widget_class_bind_template_child (widget_class, JyCalendarPage, team_chip);
  gtk_widget_class_bind_template_child (widget_class, JyCalendarPage, area_chip);
  gtk_widget_class_bind_template_child (widget_class, JyCalendarPage, views);
  gtk_widget_class_bind_template_child (widget_class, JyCalendarPage, paned);
  gtk_widget_class_bind_template_child (widget_class, JyCalendarPage, month);
  gtk_widget_class_bind_template_child (widget_class, JyCalendarPage, week);
  gtk_widget_class_bind_template_child (widget_class, JyCalendarPage, heading);
  gtk_widget_class_bind_template_child (widget_class, JyCalendarPage, legend);
  gtk_widget_class_bind_template_child (widget_class, JyCalendarPage, table);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, dropped_cb);
  gtk_widget_class_bind_template_callback (widget_class, failed_cb);
  gtk_widget_class_bind_template_callback (widget_class, month_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, narrow_cb);
  gtk_widget_class_bind_template_callback (widget_class, prepare_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_period);
  gtk_widget_class_bind_template_callback (widget_class, table_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, week_selected_cb);
}

static void
jy_calendar_page_class_init (JyCalendarPageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = jy_calendar_page_dispose;
  JY_PAGE_CLASS (klass)->watches = ~JY_CHANGE_NONE;
  JY_PAGE_CLASS (klass)->reload = jy_calendar_page_reload;
  JY_PAGE_CLASS (klass)->open = jy_calendar_page_open;

  g_type_ensure (JY_TYPE_FILTER_CHIP);
  g_type_ensure (JY_TYPE_MONTH_GRID);
  g_type_ensure (JY_TYPE_TASK_TABLE);
  g_type_ensure (JY_TYPE_WEEK_VIEW);
  bind_template (GTK_WIDGET_CLASS (klass));
  jy_calendar_page_install_actions (GTK_WIDGET_CLASS (klass));
}

static void
jy_calendar_page_init (JyCalendarPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  fill_legend (self);
  g_signal_connect_object (adw_style_manager_get_default (), "notify::dark", G_CALLBACK (style_cb),
                           self, G_CONNECT_SWAPPED);
  jy_page_set_main_action (JY_PAGE (self), _("_Plan…"), "page.schedule");
}
