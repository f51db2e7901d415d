/* jy-documents-page.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-documents-page-private.h"

#include <glib/gi18n.h>

#include "jy-date.h"
#include "jy-empty-state.h"
#include "jy-error.h"
#include "jy-form-keys.h"
#include "jy-household-finder.h"
#include "jy-list-reveal.h"
#include "jy-message.h"
#include "jy-print-log.h"
#include "jy-print-preview.h"
#include "jy-work-households.h"

G_DEFINE_FINAL_TYPE (JyDocumentsPage, jy_documents_page, JY_TYPE_PAGE)

/* @name: a page of the stack */
static void
show_content (JyDocumentsPage *self, const char *name)
{
  gtk_stack_set_visible_child_name (self->content, name);
  if (!g_str_equal (name, "papers"))
    g_clear_pointer (&self->printout, jy_printout_unref);
  gtk_label_set_text (self->before, "");
}

static void
refuse (JyDocumentsPage *self, const GError *error)
{
  gtk_label_set_text (self->refusal, error->message);
  show_content (self, "refused");
}

static void
told_cb (GtkWidget *widget, const char *text)
{
  JyDocumentsPage *self = JY_DOCUMENTS_PAGE (widget);

  if (self->papers != NULL && self->printout != NULL)
    gtk_label_set_text (self->before, text);
}

static void
made_cb (gpointer page, gpointer result, const GError *error)
{
  JyDocumentsPage *self = page;

  if (result != NULL)
    {
      g_clear_pointer (&self->printout, jy_printout_unref);
      self->printout = result;
      jy_paper_list_show (self->papers, self->printout);
      show_content (self, "papers");
      jy_print_log_ask (GTK_WIDGET (self), jy_page_get_office (JY_PAGE (self)), self->printout,
                        told_cb);
    }
  else if (g_error_matches (error, JY_ERROR, JY_ERROR_INVALID))
    refuse (self, error);
  else
    {
      show_content (self, "nobody");
      if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        jy_message_show_error (GTK_WIDGET (self), _("The Document Could Not Be Made"), error);
    }
}

/* Nothing is made of what cannot be. */
static void
stop (JyDocumentsPage *self, JyPaperRequest *request)
{
  jy_paper_request_free (request);
  jy_making_cancel (self->making);
}

static void
make (JyDocumentsPage *self)
{
  JyPaperRequest *request =
    jy_paper_request_new (jy_documents_page_get_entry (self)->id,
                          jy_making_begin (self->making, _("Making the document")));
  g_autoptr (GError) error = NULL;

  g_free (self->shown_days);
  self->shown_days = g_strdup (gtk_editable_get_text (self->days));
  request->resident = jy_filter_chip_get_selected (self->person_chip);
  request->household = request->resident != 0 ? 0 : jy_documents_page_get_household (self);
  jy_documents_page_show_chips (self);
  if (!jy_documents_page_narrow (self, request, &error))
    {
      stop (self, request);
      refuse (self, error);
      return;
    }
  if (request->household == 0 && request->resident == 0 && request->team == 0 &&
      request->area == 0 && request->staff == 0 && jy_paper_needs_somebody (request->document))
    {
      stop (self, request);
      show_content (self, "nobody");
      return;
    }

  jy_making_run (self->making, jy_page_get_office (JY_PAGE (self)), jy_work_make_paper, request,
                 (GDestroyNotify) jy_paper_request_free, (GDestroyNotify) jy_printout_unref);
}

static void
changed_cb (JyDocumentsPage *self)
{
  if (!self->filling && self->papers != NULL && jy_page_get_office (JY_PAGE (self)) != NULL)
    make (self);
}

/* On leaving, too: the pages are of the days that are typed. */
static void
days_cb (JyDocumentsPage *self)
{
  if (self->days != NULL && g_strcmp0 (self->shown_days, gtk_editable_get_text (self->days)) != 0)
    changed_cb (self);
}

static void
members_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyDocumentsPage) self = user_data;
  g_autoptr (JyHouseholdView) view = jy_office_call_finish (JY_OFFICE (source), result, NULL);
  g_autoptr (GListStore) people = g_list_store_new (JY_TYPE_OPTION);

  if (self->papers == NULL || view == NULL ||
      view->household->id != jy_documents_page_get_household (self))
    return; /* making the document says what is wrong */

  for (guint i = 0; i < view->members->len; i++)
    {
      const JyHouseholdMember *member = view->members->pdata[i];
      g_autoptr (JyOption) option = NULL;

      if (member->person == NULL)
        continue;
      option = jy_option_new (member->person->id, NULL, member->person->name, NULL);
      g_list_store_append (people, option);
    }
  self->filling = TRUE;
  jy_filter_chip_set_choices (self->person_chip, G_LIST_MODEL (people));
  self->filling = FALSE;
}

/* Another household has other people. */
static void
household_cb (JyDocumentsPage *self)
{
  g_autoptr (GListStore) nobody = g_list_store_new (JY_TYPE_OPTION);
  gint64 household = jy_documents_page_get_household (self);

  self->filling = TRUE;
  jy_filter_chip_set_selected (self->person_chip, 0);
  jy_filter_chip_set_choices (self->person_chip, G_LIST_MODEL (nobody));
  self->filling = FALSE;
  if (household != 0)
    jy_office_report_async (jy_page_get_office (JY_PAGE (self)), jy_work_get_household,
                            g_memdup2 (&household, sizeof household), g_free,
                            (GDestroyNotify) jy_household_view_free, NULL, members_cb,
                            g_object_ref (self));
  changed_cb (self);
}

static void
find_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  JyDocumentsPage *self = JY_DOCUMENTS_PAGE (widget);

  if (self->finder != NULL)
    gtk_widget_child_focus (self->finder, GTK_DIR_TAB_FORWARD);
}

/* First it must be known for whom. */
static void
print_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  JyDocumentsPage *self = JY_DOCUMENTS_PAGE (widget);

  if (self->printout != NULL)
    jy_print_preview_open (widget, jy_page_get_office (JY_PAGE (self)), self->printout);
  else
    gtk_widget_activate_action (widget, "page.find", NULL);
}

static void
edit_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  JyDocumentsPage *self = JY_DOCUMENTS_PAGE (widget);
  JyOption *household =
    self->finder != NULL ? jy_choice_entry_get_choice (JY_CHOICE_ENTRY (self->finder)) : NULL;

  gtk_widget_activate_action (
    widget, "win.open", "(sv)", "template",
    g_variant_new ("(sxs)", jy_documents_page_get_entry (self)->id,
                   household != NULL ? jy_option_get_id (household) : (gint64) 0,
                   household != NULL ? jy_option_get_text (household) : ""));
}

static void
log_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  gtk_widget_activate_action (widget, "win.show-page", "s", "print-log");
}

static void
organisation_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyDocumentsPage) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (JyOrganisation) organisation =
    jy_office_call_finish (JY_OFFICE (source), result, &error);

  if (self->papers == NULL || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (organisation == NULL)
    {
      jy_message_show_error (GTK_WIDGET (self), _("The Document Could Not Be Made"), error);
      return;
    }

  self->filling = TRUE;
  jy_documents_page_set_choices (self, organisation);
  self->filling = FALSE;
  make (self);
}

static void
jy_documents_page_reload (JyPage *page, GCancellable *cancellable)
{
  JyDocumentsPage *self = JY_DOCUMENTS_PAGE (page);
  JyOffice *office = jy_page_get_office (page);

  if (self->finder == NULL)
    {
      self->finder = jy_household_finder_new (office, 0);
      g_object_set (self->finder, "optional", TRUE, NULL);
      g_signal_connect_object (self->finder, "changed", G_CALLBACK (household_cb), self,
                               G_CONNECT_SWAPPED);
      adw_bin_set_child (self->household, self->finder);
      gtk_accessible_update_property (GTK_ACCESSIBLE (jy_form_find_focus (self->finder)),
                                      GTK_ACCESSIBLE_PROPERTY_LABEL, C_("print", "Household"), -1);
    }
  jy_office_call_async (office, jy_work_get_organisation, NULL, NULL,
                        (GDestroyNotify) jy_organisation_free, cancellable, organisation_cb,
                        g_object_ref (self));
}

static void
jy_documents_page_open (JyPage *page, GVariant *what)
{
  JyDocumentsPage *self = JY_DOCUMENTS_PAGE (page);

  if (!g_variant_is_of_type (what, G_VARIANT_TYPE_STRING))
    return;

  for (int i = 0; jy_template_entries[i].id != NULL; i++)
    if (g_str_equal (jy_template_entries[i].id, g_variant_get_string (what, NULL)))
      gtk_list_box_select_row (self->documents, gtk_list_box_get_row_at_index (self->documents, i));
  jy_list_reveal (self->documents);
}

static void
fill_documents (JyDocumentsPage *self)
{
  for (const JyTemplateEntry *entry = jy_template_entries; entry->id != NULL; entry++)
    {
      GtkWidget *row = adw_action_row_new ();

      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _(entry->name));
      adw_action_row_set_subtitle (ADW_ACTION_ROW (row), _(entry->description));
      gtk_list_box_append (self->documents, row);
    }
  gtk_list_box_select_row (self->documents, gtk_list_box_get_row_at_index (self->documents, 0));
}

static void
jy_documents_page_dispose (GObject *object)
{
  JyDocumentsPage *self = JY_DOCUMENTS_PAGE (object);

  self->filling = TRUE;
  jy_making_cancel (self->making);
  self->finder = NULL;
  adw_bin_set_child (ADW_BIN (object), NULL); /* before the template lets it go */
  gtk_widget_dispose_template (GTK_WIDGET (object), JY_TYPE_DOCUMENTS_PAGE);

  G_OBJECT_CLASS (jy_documents_page_parent_class)->dispose (object);
}

static void
jy_documents_page_finalize (GObject *object)
{
  JyDocumentsPage *self = JY_DOCUMENTS_PAGE (object);

  g_clear_pointer (&self->printout, jy_printout_unref);
  g_clear_object (&self->making);
  g_clear_pointer (&self->shown_days, g_free);

  G_OBJECT_CLASS (jy_documents_page_parent_class)->finalize (object);
}

static void
jy_documents_page_class_init (JyDocumentsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jy_documents_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = jy_documents_page_finalize;
  JY_PAGE_CLASS (klass)->watches = JY_CHANGE_AGREEMENTS | JY_CHANGE_RESIDENTS |
                                   JY_CHANGE_HOUSEHOLDS | JY_CHANGE_AREAS | JY_CHANGE_TEAMS |
                                   JY_CHANGE_SETTINGS | JY_CHANGE_PACKAGES | JY_CHANGE_DOCUMENTS |
                                   JY_CHANGE_SERVICES | JY_CHANGE_ASSESSMENT;
  JY_PAGE_CLASS (klass)->reload = jy_documents_page_reload;
  JY_PAGE_CLASS (klass)->open = jy_documents_page_open;

  g_type_ensure (JY_TYPE_EMPTY_STATE);
  g_type_ensure (JY_TYPE_FILTER_CHIP);
  g_type_ensure (JY_TYPE_PAPER_LIST);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/jiayi/Jiayi/ui/jy-documents-page.ui");
  gtk_widget_class_bind_template_child (widget_class, JyDocumentsPage, documents);
  gtk_widget_class_bind_template_child (widget_class, JyDocumentsPage, household);
  gtk_widget_class_bind_template_child (widget_class, JyDocumentsPage, person_chip);
  gtk_widget_class_bind_template_child (widget_class, JyDocumentsPage, team_chip);
  gtk_widget_class_bind_template_child (widget_class, JyDocumentsPage, area_chip);
  gtk_widget_class_bind_template_child (widget_class, JyDocumentsPage, staff_chip);
  gtk_widget_class_bind_template_child (widget_class, JyDocumentsPage, form_chip);
  gtk_widget_class_bind_template_child (widget_class, JyDocumentsPage, days_box);
  gtk_widget_class_bind_template_child (widget_class, JyDocumentsPage, days);
  gtk_widget_class_bind_template_child (widget_class, JyDocumentsPage, content);
  gtk_widget_class_bind_template_child (widget_class, JyDocumentsPage, refusal);
  gtk_widget_class_bind_template_child (widget_class, JyDocumentsPage, before);
  gtk_widget_class_bind_template_child (widget_class, JyDocumentsPage, papers);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, days_cb);
  gtk_widget_class_install_action (widget_class, "page.find", NULL, find_action);
  gtk_widget_class_install_action (widget_class, "page.edit", NULL, edit_action);
  gtk_widget_class_install_action (widget_class, "page.log", NULL, log_action);
  gtk_widget_class_install_action (widget_class, "page.print", NULL, print_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_l, GDK_CONTROL_MASK, "page.log", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_e, GDK_CONTROL_MASK, "page.edit",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_f, GDK_CONTROL_MASK, "page.find",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, GDK_CONTROL_MASK, "page.print",
                                       NULL);
}

static void
jy_documents_page_init (JyDocumentsPage *self)
{
  self->filling = TRUE;
  self->making = jy_making_new (GTK_WIDGET (self), made_cb);
  gtk_widget_init_template (GTK_WIDGET (self));
  fill_documents (self);
  jy_list_keep_revealed (self->documents);
  self->filling = FALSE;
  jy_page_set_main_action (JY_PAGE (self), _("_Print…"), "page.print");
}
