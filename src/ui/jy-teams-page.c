/* jy-teams-page.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-teams-private.h"

#include <glib/gi18n.h>

#include "jy-handover-section.h"
#include "jy-message.h"

struct _JyTeamsPage
{
  JyPage parent_instance;

  JyOrganisation *organisation; /* (nullable): before it was read */
  JyHandoverList *handed;       /* (nullable): the same */
  JyRecordList *areas;
  JyRecordList *assignment;
  JyRecordList *members;
  JyRecordList *handovers;
  JyRecordList *schedule;
  JyRecordList *staff;
  JyRecordList *teams;

  GtkPaned *paned;
  GtkStack *stack;
  GtkCheckButton *uncovered;
  GtkSpinButton *year;
  GtkWidget *year_box;
};

G_DEFINE_FINAL_TYPE (JyTeamsPage, jy_teams_page, JY_TYPE_PAGE)

const JyOrganisation *
jy_teams_page_get_organisation (JyTeamsPage *self)
{
  return self->organisation;
}

const JyHandoverList *
jy_teams_page_get_handovers (JyTeamsPage *self)
{
  return self->handed;
}

int
jy_teams_page_get_year (JyTeamsPage *self)
{
  return gtk_spin_button_get_value_as_int (self->year);
}

gint64
jy_teams_page_get_team (JyTeamsPage *self)
{
  const JyStoredTeam *team = jy_record_list_get_selected (self->teams);

  return team != NULL ? team->id : 0;
}

static void
show_members (JyTeamsPage *self)
{
  g_autoptr (GPtrArray) members = NULL;

  if (self->organisation == NULL || self->members == NULL)
    return;

  members = jy_teams_list_members (self);
  jy_record_list_show (self->members, members);
}

static void
show_assignment (JyTeamsPage *self)
{
  g_autoptr (GPtrArray) areas = NULL;

  if (self->organisation == NULL)
    return;

  areas = jy_teams_list_areas (self, gtk_check_button_get_active (self->uncovered));
  jy_record_list_show (self->assignment, areas);
}

static void
show_organisation (JyTeamsPage *self)
{
  g_autoptr (GPtrArray) areas = jy_teams_list_areas (self, FALSE);

  jy_record_list_show (self->areas, areas);
  jy_record_list_show (self->staff, self->organisation->staff);
  jy_record_list_show (self->teams, self->organisation->teams);
  jy_record_list_show (self->schedule, self->organisation->community_days);
  show_members (self);
  show_assignment (self);
}

static void
get_organisation_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyTeamsPage) self = user_data;
  g_autoptr (GError) error = NULL;
  JyOrganisation *organisation = jy_office_call_finish (JY_OFFICE (source), result, &error);

  if (organisation != NULL)
    {
      g_clear_pointer (&self->organisation, jy_organisation_free);
      self->organisation = organisation;
      show_organisation (self);
    }
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    jy_message_show_error (GTK_WIDGET (self), _("Teams and Areas Could Not Be Shown"), error);
}

static void
list_handovers_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyTeamsPage) self = user_data;
  JyHandoverList *handed = jy_office_call_finish (JY_OFFICE (source), result, NULL);

  if (handed == NULL || self->members == NULL || self->organisation == NULL)
    {
      jy_handover_list_free (handed);
      return;
    }

  g_clear_pointer (&self->handed, jy_handover_list_free);
  self->handed = handed;
  jy_record_list_show (self->handovers, handed->handovers);
}

static void
jy_teams_page_reload (JyPage *page, GCancellable *cancellable)
{
  JyTeamsPage *self = JY_TEAMS_PAGE (page);
  int year = jy_teams_page_get_year (self);

  jy_office_call_async (
    jy_page_get_office (page), jy_work_get_organisation, g_memdup2 (&year, sizeof year), g_free,
    (GDestroyNotify) jy_organisation_free, cancellable, get_organisation_cb, g_object_ref (self));
  jy_office_call_async (jy_page_get_office (page), jy_work_list_handovers, NULL, NULL,
                        (GDestroyNotify) jy_handover_list_free, cancellable, list_handovers_cb,
                        g_object_ref (self));
}

static void
office_changed_cb (JyTeamsPage *self)
{
  JyOffice *office = jy_page_get_office (JY_PAGE (self));
  GDate today;

  if (office == NULL)
    return;

  jy_office_get_today (office, &today);
  gtk_spin_button_set_value (self->year, g_date_get_year (&today));
}

static void
jy_teams_page_open (JyPage *page, GVariant *what)
{
  JyTeamsPage *self = JY_TEAMS_PAGE (page);

  if (g_variant_is_of_type (what, G_VARIANT_TYPE_STRING) &&
      gtk_stack_get_child_by_name (self->stack, g_variant_get_string (what, NULL)) != NULL)
    gtk_stack_set_visible_child_name (self->stack, g_variant_get_string (what, NULL));
}

static void
jy_teams_page_dispose (GObject *object)
{
  JyTeamsPage *self = JY_TEAMS_PAGE (object);

  self->members = NULL;
  gtk_widget_dispose_template (GTK_WIDGET (self), JY_TYPE_TEAMS_PAGE);
  g_clear_pointer (&self->organisation, jy_organisation_free);
  g_clear_pointer (&self->handed, jy_handover_list_free);

  G_OBJECT_CLASS (jy_teams_page_parent_class)->dispose (object);
}

static void
jy_teams_page_class_init (JyTeamsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jy_teams_page_dispose;
  JY_PAGE_CLASS (klass)->open = jy_teams_page_open;
  JY_PAGE_CLASS (klass)->reload = jy_teams_page_reload;
  JY_PAGE_CLASS (klass)->watches = JY_CHANGE_AREAS | JY_CHANGE_TEAMS | JY_CHANGE_HOUSEHOLDS |
                                   JY_CHANGE_RESIDENTS | JY_CHANGE_AGREEMENTS | JY_CHANGE_SETTINGS |
                                   JY_CHANGE_PLANS | JY_CHANGE_SERVICES;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/jiayi/Jiayi/ui/jy-teams-page.ui");
  gtk_widget_class_bind_template_child (widget_class, JyTeamsPage, paned);
  gtk_widget_class_bind_template_child (widget_class, JyTeamsPage, stack);
  gtk_widget_class_bind_template_child (widget_class, JyTeamsPage, uncovered);
  gtk_widget_class_bind_template_child (widget_class, JyTeamsPage, year);
  gtk_widget_class_bind_template_child (widget_class, JyTeamsPage, year_box);
  gtk_widget_class_bind_template_callback (widget_class, jy_page_invalidate);
  gtk_widget_class_bind_template_callback (widget_class, show_assignment);
}

static JyRecordList *
make_list (JyTeamsPage *self, const JyRecordListInfo *info)
{
  return JY_RECORD_LIST (jy_record_list_new (info, self));
}

static void
jy_teams_page_init (JyTeamsPage *self)
{
  GtkWidget *to_hand_over = g_object_new (JY_TYPE_HANDOVER_SECTION, NULL);

  gtk_widget_init_template (GTK_WIDGET (self));

  self->areas = make_list (self, &jy_teams_areas);
  self->assignment = make_list (self, &jy_teams_assignment);
  self->teams = make_list (self, &jy_teams_teams);
  self->staff = make_list (self, &jy_teams_staff);
  self->members = make_list (self, &jy_teams_members);
  self->schedule = make_list (self, &jy_teams_schedule);
  self->handovers = make_list (self, &jy_teams_handovers);
  jy_record_list_allow_several (self->handovers);
  jy_record_list_prepend (self->areas, self->year_box);
  jy_record_list_prepend (self->assignment, GTK_WIDGET (self->uncovered));
  jy_record_list_allow_several (self->assignment);
  g_signal_connect_object (self->teams, "selected", G_CALLBACK (show_members), self,
                           G_CONNECT_SWAPPED);

  gtk_stack_add_titled (self->stack, GTK_WIDGET (self->areas), "areas", _("Areas"));
  gtk_stack_add_titled (self->stack, GTK_WIDGET (self->assignment), "assignment",
                        _("Who serves which area"));
  gtk_paned_set_start_child (self->paned, GTK_WIDGET (self->teams));
  gtk_paned_set_end_child (self->paned, GTK_WIDGET (self->members));
  gtk_stack_add_titled (self->stack, GTK_WIDGET (self->paned), "teams", _("Teams"));
  gtk_stack_add_titled (self->stack, GTK_WIDGET (self->staff), "staff", _("Staff"));
  gtk_stack_add_titled (self->stack, GTK_WIDGET (self->schedule), "community-days",
                        _("Community days"));
  gtk_stack_add_titled (self->stack, to_hand_over, "to-hand-over", _("To hand over"));
  gtk_stack_add_titled (self->stack, GTK_WIDGET (self->handovers), "handovers", _("Hand-overs"));
  g_object_bind_property (self, "office", to_hand_over, "office", G_BINDING_SYNC_CREATE);
  g_signal_connect (self, "notify::office", G_CALLBACK (office_changed_cb), NULL);
}
