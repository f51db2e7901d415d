/* jy-person-page.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-person-page.h"

#include <glib/gi18n.h>

#include "jy-action.h"
#include "jy-change-list.h"
#include "jy-error.h"
#include "jy-family-dialog.h"
#include "jy-member-row.h"
#include "jy-message.h"
#include "jy-person-groups.h"
#include "jy-person-sections.h"
#include "jy-person-services.h"
#include "jy-person-summary.h"
#include "jy-turn.h"
#include "jy-work-person-changes.h"
#include "jy-work-residents.h"

struct _JyPersonPage
{
  JyPage parent_instance;

  gint64 person;      /* 0: nobody yet */
  JyPersonView *view; /* (nullable): until it is loaded */
  JyPersonServices services;
  JyRecordSection *basics_section;
  JyHealthSection *health_section;
  JyPersonGroups *groups;

  GtkLabel *about;
  GtkGrid *agreements;
  GtkStack *basics;
  AdwBin *basics_bin;
  JyChangeList *changes;
  GtkGrid *data;
  GtkLabel *overdue_note;
  GtkLabel *next_note;
  GtkGrid *facts;
  GtkListBox *family;
  GtkLabel *gone;
  AdwBin *groups_bin;
  AdwBin *health_bin;
  GtkWidget *household_button;
  GtkWidget *join_button;
  GtkLabel *name;
  GtkLabel *past;
  GtkStack *sections;
  GtkWidget *sign_button;
};

G_DEFINE_FINAL_TYPE (JyPersonPage, jy_person_page, JY_TYPE_PAGE)

static void
follow_changes (JyPersonPage *self)
{
  jy_page_set_changed (JY_PAGE (self), jy_record_section_is_changed (self->basics_section) ||
                                         jy_health_section_is_changed (self->health_section));
}

static void
basics_saved_cb (JyPersonPage *self)
{
  gtk_stack_set_visible_child_name (self->basics, "view");
}

/* The sections need the office, so they are made when it is there. */
static void
make_sections (JyPersonPage *self)
{
  JyOffice *office = jy_page_get_office (JY_PAGE (self));

  jy_person_services_make (&self->services, self->sections, office);
  self->groups = JY_PERSON_GROUPS (jy_person_groups_new (office));
  adw_bin_set_child (self->groups_bin, GTK_WIDGET (self->groups));
  self->basics_section = JY_RECORD_SECTION (jy_person_basics_new (office));
  adw_bin_set_child (self->basics_bin, GTK_WIDGET (self->basics_section));
  self->health_section = JY_HEALTH_SECTION (jy_health_section_new (office));
  adw_bin_set_child (self->health_bin, GTK_WIDGET (self->health_section));

  g_signal_connect_object (self->basics_section, "notify::changed", G_CALLBACK (follow_changes),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->basics_section, "saved", G_CALLBACK (basics_saved_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->health_section, "notify::changed", G_CALLBACK (follow_changes),
                           self, G_CONNECT_SWAPPED);
}

static void
show_header (JyPersonPage *self, const GDate *today)
{
  const JyPersonView *view = self->view;
  g_autofree char *about = jy_person_view_dup_about (view, today);
  g_autofree char *gone = jy_person_view_dup_gone (view);

  jy_page_set_title (JY_PAGE (self), view->resident->name);
  gtk_label_set_text (self->name, view->resident->name);
  gtk_label_set_text (self->about, about);
  gtk_label_set_text (self->gone, gone);
  gtk_widget_set_visible (GTK_WIDGET (self->gone), *gone != '\0');
  gtk_widget_set_visible (self->sign_button, view->household != NULL && *gone == '\0');
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "person.sign",
                                 view->household != NULL && *gone == '\0');
  gtk_widget_set_visible (self->household_button, view->household != NULL);
  gtk_widget_set_visible (self->join_button,
                          view->household == NULL && !g_date_valid (&view->resident->died_on));
  jy_person_view_show_facts (view, self->facts);
}

static void
show_family (JyPersonPage *self, const GDate *today)
{
  g_autofree char *past = jy_person_view_dup_memberships (self->view);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->family))) != NULL)
    gtk_list_box_remove (self->family, child);
  for (guint i = 0; i < self->view->family->len; i++)
    gtk_list_box_append (self->family,
                         jy_member_row_new (g_ptr_array_index (self->view->family, i), today));
  gtk_label_set_text (self->past, past);
}

static void
show_view (JyPersonPage *self)
{
  GDate today;

  jy_office_get_today (jy_page_get_office (JY_PAGE (self)), &today);
  show_header (self, &today);
  show_family (self, &today);
  jy_person_view_show_data (self->view, self->data);
  jy_person_view_show_agreements (self->view, self->agreements, &today);
  jy_person_groups_show (self->groups, self->view);
  jy_record_section_show (self->basics_section, self->view->resident);
  jy_health_section_show (self->health_section, self->view);
}

static void
got_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyPersonPage) self = user_data;
  g_autoptr (GError) error = NULL;
  JyPersonView *view = jy_office_call_finish (JY_OFFICE (source), result, &error);
  JyPersonView *before = self->view;

  if (view != NULL)
    {
      self->view = view;
      show_view (self);
      g_clear_pointer (&before, jy_person_view_free);
    }
  else if (g_error_matches (error, JY_ERROR, JY_ERROR_NOT_FOUND))
    gtk_widget_activate_action (GTK_WIDGET (self), "win.back", NULL); /* an undo took them away */
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    jy_message_show_error (GTK_WIDGET (self), _("The Person Could Not Be Shown"), error);
}

static void
care_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyPersonPage) self = user_data;
  g_autoptr (JyPersonCare) care = jy_office_call_finish (JY_OFFICE (source), result, NULL);

  if (care == NULL || self->next_note == NULL)
    return;

  jy_person_services_show (&self->services, g_steal_pointer (&care));
  jy_person_services_show_note (&self->services, self->overdue_note, self->next_note);
}

static void
changes_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyPersonPage) self = user_data;
  g_autoptr (GPtrArray) changes = jy_office_call_finish (JY_OFFICE (source), result, NULL);

  if (changes != NULL && self->changes != NULL)
    jy_change_list_show (self->changes, changes);
}

static void
jy_person_page_reload (JyPage *page, GCancellable *cancellable)
{
  JyPersonPage *self = JY_PERSON_PAGE (page);
  JyOffice *office = jy_page_get_office (page);

  if (self->person == 0)
    return;
  if (self->groups == NULL)
    make_sections (self);

  jy_office_call_async (office, jy_work_get_person, g_memdup2 (&self->person, sizeof self->person),
                        g_free, (GDestroyNotify) jy_person_view_free, cancellable, got_cb,
                        g_object_ref (self));
  jy_office_call_async (
    office, jy_work_get_person_care, g_memdup2 (&self->person, sizeof self->person), g_free,
    (GDestroyNotify) jy_person_care_free, cancellable, care_cb, g_object_ref (self));
  jy_office_call_async (
    office, jy_work_list_person_changes, g_memdup2 (&self->person, sizeof self->person), g_free,
    (GDestroyNotify) g_ptr_array_unref, cancellable, changes_cb, g_object_ref (self));
}

static void
jy_person_page_open (JyPage *page, GVariant *what)
{
  JyPersonPage *self = JY_PERSON_PAGE (page);

  if (g_variant_is_of_type (what, G_VARIANT_TYPE_STRING) &&
      gtk_stack_get_child_by_name (self->sections, g_variant_get_string (what, NULL)) != NULL)
    gtk_stack_set_visible_child_name (self->sections, g_variant_get_string (what, NULL));
  if (!g_variant_is_of_type (what, G_VARIANT_TYPE_INT64))
    return;

  if (self->person != g_variant_get_int64 (what) && self->groups != NULL)
    {
      jy_record_section_revert (self->basics_section); /* the window asked before leaving */
      jy_health_section_revert (self->health_section);
      gtk_stack_set_visible_child_name (self->basics, "view");
    }
  self->person = g_variant_get_int64 (what);
  jy_page_invalidate (page);
}

static void
activated_cb (JyPersonPage *self, GtkListBoxRow *row)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.open-person", "x",
                              jy_member_row_get_person (JY_MEMBER_ROW (row)));
}

static void
household_action (GtkWidget *widget, const char *name, GVariant *parameter G_GNUC_UNUSED)
{
  JyPersonPage *self = JY_PERSON_PAGE (widget);
  const char *action =
    g_str_equal (name, "person.sign") ? "win.sign-household" : "win.open-household";

  if (self->view != NULL && self->view->household != NULL)
    gtk_widget_activate_action (widget, action, "x", self->view->household->id);
}

static void
record_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  JyPersonPage *self = JY_PERSON_PAGE (widget);

  if (self->person != 0)
    gtk_widget_activate_action (widget, "win.record", "(sx)", "", self->person);
}

static void
join_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  JyPersonPage *self = JY_PERSON_PAGE (widget);

  if (self->view != NULL)
    jy_family_dialog_new_joining (widget, jy_page_get_office (JY_PAGE (self)), self->view->row);
}

static void
correct_action (GtkWidget *widget,
                const char *name G_GNUC_UNUSED,
                GVariant *parameter G_GNUC_UNUSED)
{
  JyPersonPage *self = JY_PERSON_PAGE (widget);

  if (self->view == NULL)
    return;

  gtk_stack_set_visible_child_name (self->sections, "basics");
  gtk_stack_set_visible_child_name (self->basics, "edit");
  jy_record_section_focus (self->basics_section);
}

/* Ctrl+Page Down and Page Up go through the sections. */
static void
turn_action (GtkWidget *widget, const char *name, GVariant *parameter G_GNUC_UNUSED)
{
  JyPersonPage *self = JY_PERSON_PAGE (widget);

  jy_turn_stack (self->sections, g_str_equal (name, "person.next") ? 1 : -1);
}

static void
jy_person_page_dispose (GObject *object)
{
  JyPersonPage *self = JY_PERSON_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JY_TYPE_PERSON_PAGE);
  g_clear_pointer (&self->view, jy_person_view_free);
  jy_person_services_clear (&self->services);

  G_OBJECT_CLASS (jy_person_page_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, JyPersonPage, about);
  gtk_widget_class_bind_template_child (widget_class, JyPersonPage, agreements);
  gtk_widget_class_bind_template_child (widget_class, JyPersonPage, basics);
  gtk_widget_class_bind_template_child (widget_class, JyPersonPage, basics_bin);
  gtk_widget_class_bind_template_child (widget_class, JyPersonPage, changes);
  gtk_widget_class_bind_template_child (widget_class, JyPersonPage, data);
  gtk_widget_class_bind_template_child (widget_class, JyPersonPage, overdue_note);
  gtk_widget_class_bind_template_child (widget_class, JyPersonPage, next_note);
  gtk_widget_class_bind_template_child (widget_class, JyPersonPage, facts);
  gtk_widget_class_bind_template_child (widget_class, JyPersonPage, family);
  gtk_widget_class_bind_template_child (widget_class, JyPersonPage, gone);
  gtk_widget_class_bind_template_child (widget_class, JyPersonPage, groups_bin);
  gtk_widget_class_bind_template_child (widget_class, JyPersonPage, health_bin);
  gtk_widget_class_bind_template_child (widget_class, JyPersonPage, household_button);
  gtk_widget_class_bind_template_child (widget_class, JyPersonPage, join_button);
  gtk_widget_class_bind_template_child (widget_class, JyPersonPage, name);
  gtk_widget_class_bind_template_child (widget_class, JyPersonPage, past);
  gtk_widget_class_bind_template_child (widget_class, JyPersonPage, sections);
  gtk_widget_class_bind_template_child (widget_class, JyPersonPage, sign_button);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
}

static void
jy_person_page_class_init (JyPersonPageClass *klass)
{
  static const JyAction actions[] = {
    { "person.correct", correct_action, GDK_KEY_F2, 0 },
    { "person.join", join_action, 0, 0 },
    { "person.next", turn_action, GDK_KEY_Page_Down, GDK_CONTROL_MASK },
    { "person.open-household", household_action, 0, 0 },
    { "person.previous", turn_action, GDK_KEY_Page_Up, GDK_CONTROL_MASK },
    { "person.record", record_action, GDK_KEY_r, GDK_CONTROL_MASK },
    { "person.sign", household_action, GDK_KEY_Return, GDK_CONTROL_MASK },
  };
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jy_person_page_dispose;
  JY_PAGE_CLASS (klass)->watches = JY_CHANGE_HOUSEHOLDS | JY_CHANGE_RESIDENTS |
                                   JY_CHANGE_AGREEMENTS | JY_CHANGE_CONTACTS | JY_CHANGE_SERVICES |
                                   JY_CHANGE_PLANS | JY_CHANGE_SETTINGS;
  JY_PAGE_CLASS (klass)->reload = jy_person_page_reload;
  JY_PAGE_CLASS (klass)->open = jy_person_page_open;

  g_type_ensure (JY_TYPE_CHANGE_LIST);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/jiayi/Jiayi/ui/jy-person-page.ui");
  bind_children (widget_class);

  jy_widget_class_add_actions (widget_class, actions, G_N_ELEMENTS (actions));
}

static void
jy_person_page_init (JyPersonPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
