/* jy-settings-page.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-settings-private.h"

#include <glib/gi18n.h>

#include "jy-centre-view.h"
#include "jy-computer-view.h"
#include "jy-message.h"
#include "jy-work-referrals.h"

struct _JySettingsPage
{
  JyPage parent_instance;

  JyOrganisation *organisation; /* (nullable): before it was read */
  JyCentreView *centre;
  JyComputerView *computer;

  GtkStack *stack;
};

G_DEFINE_FINAL_TYPE (JySettingsPage, jy_settings_page, JY_TYPE_PAGE)

/* The sections that are lists, between the centre and this computer. */
static const struct
{
  const char *id;
  const char *title;
  const JyRecordListInfo *info;
  gsize records; /* where they are in JyOrganisation; 0: jy_settings_list_rules() */
} sections[] = {
  { "packages", N_("Packages"), &jy_settings_packages,
    G_STRUCT_OFFSET (JyOrganisation, packages) },
  { "items", N_("Service items"), &jy_settings_items,
    G_STRUCT_OFFSET (JyOrganisation, service_items) },
  { "rules", N_("Targets and rules"), &jy_settings_rules, 0 },
  { "accounts", N_("Accounts"), &jy_settings_accounts,
    G_STRUCT_OFFSET (JyOrganisation, accounts) },
  { "holidays", N_("Holidays"), &jy_settings_holidays,
    G_STRUCT_OFFSET (JyOrganisation, holidays) },
  { "words", N_("Words in rosters"), &jy_settings_words,
    G_STRUCT_OFFSET (JyOrganisation, roster_synonyms) },
};

const JyOrganisation *
jy_settings_page_get_organisation (JySettingsPage *self)
{
  return self->organisation;
}

static void
show_sections (JySettingsPage *self)
{
  g_autoptr (GPtrArray) rules = NULL;
  GDate today;

  jy_office_get_today (jy_page_get_office (JY_PAGE (self)), &today);
  rules = jy_settings_list_rules (self->organisation, &today);
  for (gsize i = 0; i < G_N_ELEMENTS (sections); i++)
    {
      GtkWidget *list = gtk_stack_get_child_by_name (self->stack, sections[i].id);

      jy_record_list_show (
        JY_RECORD_LIST (list),
        sections[i].records == 0
          ? rules
          : G_STRUCT_MEMBER (GPtrArray *, self->organisation, sections[i].records));
    }

  if (self->organisation->centre != NULL)
    jy_centre_view_show (self->centre, self->organisation->centre);
  jy_computer_view_show (self->computer, self->organisation);
}

static void
get_organisation_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JySettingsPage) self = user_data;
  g_autoptr (GError) error = NULL;
  JyOrganisation *organisation = jy_office_call_finish (JY_OFFICE (source), result, &error);

  if (organisation != NULL)
    {
      g_clear_pointer (&self->organisation, jy_organisation_free);
      self->organisation = organisation;
      show_sections (self);
    }
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    jy_message_show_error (GTK_WIDGET (self), _("The Settings Could Not Be Shown"), error);
}

static void
list_experts_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JySettingsPage) self = user_data;
  g_autoptr (GPtrArray) experts = jy_office_call_finish (JY_OFFICE (source), result, NULL);

  if (experts != NULL && self->stack != NULL)
    jy_record_list_show (JY_RECORD_LIST (gtk_stack_get_child_by_name (self->stack, "experts")),
                         experts);
}

static void
jy_settings_page_reload (JyPage *page, GCancellable *cancellable)
{
  JyOffice *office = jy_page_get_office (page);

  jy_office_call_async (office, jy_work_get_organisation, NULL, NULL,
                        (GDestroyNotify) jy_organisation_free, cancellable, get_organisation_cb,
                        g_object_ref (page));
  jy_office_call_async (office, jy_work_list_experts, NULL, NULL,
                        (GDestroyNotify) g_ptr_array_unref, cancellable, list_experts_cb,
                        g_object_ref (page));
}

static void
jy_settings_page_open (JyPage *page, GVariant *what)
{
  JySettingsPage *self = JY_SETTINGS_PAGE (page);

  if (g_variant_is_of_type (what, G_VARIANT_TYPE_STRING) &&
      gtk_stack_get_child_by_name (self->stack, g_variant_get_string (what, NULL)) != NULL)
    gtk_stack_set_visible_child_name (self->stack, g_variant_get_string (what, NULL));
}

static void
jy_settings_page_dispose (GObject *object)
{
  JySettingsPage *self = JY_SETTINGS_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JY_TYPE_SETTINGS_PAGE);
  g_clear_pointer (&self->organisation, jy_organisation_free);

  G_OBJECT_CLASS (jy_settings_page_parent_class)->dispose (object);
}

static void
jy_settings_page_class_init (JySettingsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jy_settings_page_dispose;
  JY_PAGE_CLASS (klass)->open = jy_settings_page_open;
  JY_PAGE_CLASS (klass)->reload = jy_settings_page_reload;
  JY_PAGE_CLASS (klass)->watches = JY_CHANGE_SETTINGS | JY_CHANGE_ACCOUNTS | JY_CHANGE_PACKAGES |
                                   JY_CHANGE_TEAMS | JY_CHANGE_PLANS;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/jiayi/Jiayi/ui/jy-settings-page.ui");
  gtk_widget_class_bind_template_child (widget_class, JySettingsPage, stack);
}

static void
jy_settings_page_init (JySettingsPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->centre = JY_CENTRE_VIEW (jy_centre_view_new ());
  g_object_bind_property (self, "office", self->centre, "office", G_BINDING_SYNC_CREATE);
  g_object_bind_property (self->centre, "changed", self, "changed", G_BINDING_BIDIRECTIONAL);
  gtk_stack_add_titled (self->stack, GTK_WIDGET (self->centre), "centre", _("Centre"));

  for (gsize i = 0; i < G_N_ELEMENTS (sections); i++)
    gtk_stack_add_titled (self->stack, jy_record_list_new (sections[i].info, self), sections[i].id,
                          _(sections[i].title));
  gtk_stack_add_titled (self->stack, jy_record_list_new (&jy_settings_experts, self), "experts",
                        _("Experts"));

  self->computer = JY_COMPUTER_VIEW (jy_computer_view_new ());
  g_object_bind_property (self, "office", self->computer, "office", G_BINDING_SYNC_CREATE);
  gtk_stack_add_titled (self->stack, GTK_WIDGET (self->computer), "computer", _("This computer"));
}
