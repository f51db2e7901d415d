/* jy-papers-page.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-papers-page.h"

#include <glib/gi18n.h>

#include "jy-choice-entry.h"
#include "jy-form-catalogue.h"
#include "jy-form-options.h"
#include "jy-form-row.h"
#include "jy-message.h"
#include "jy-organisation-options.h"
#include "jy-paper-grid.h"
#include "jy-print-paper.h"
#include "jy-territory.h"
#include "jy-work-areas.h"
#include "jy-work-register.h"
#include "jy-work-tasks.h"
#include "jy-work-teams.h"

#define MAX_PAPERS 40 /* more are added as the pile grows */
#define N_FOUND 12

struct _JyPapersPage
{
  JyPage parent_instance;

  gboolean setting;
  gboolean has_choices; /* of areas and teams */
  JyOption *shown_form; /* (nullable): what the list is of */
  JyOption *shown_area; /* (nullable) */
  JyOption *shown_team; /* (nullable) */

  JyChoiceEntry *form;
  JyChoiceEntry *area;
  JyChoiceEntry *team;
  JyChoiceEntry *person;
  GtkLabel *count;
  JyPaperGrid *papers;
};

G_DEFINE_FINAL_TYPE (JyPapersPage, jy_papers_page, JY_TYPE_PAGE)

static const JyForm *
get_form (JyPapersPage *self)
{
  JyOption *option = jy_choice_entry_get_choice (self->form);

  return option != NULL ? jy_form_catalogue_find (jy_option_get_code (option)) : NULL;
}

static void
rows_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyPapersPage) self = user_data;
  g_autoptr (GPtrArray) rows = jy_office_call_finish (JY_OFFICE (source), result, NULL);

  if (rows == NULL || self->papers == NULL || get_form (self) == NULL)
    return;

  for (guint i = 0; i < rows->len; i++)
    {
      const JyTaskRow *row = rows->pdata[i];

      if (row != NULL && row->resident != 0 && g_str_equal (row->kind, get_form (self)->id))
        jy_paper_grid_add (self->papers, row->resident, row->name);
    }
  jy_paper_grid_focus_row (self->papers, 0);
}

static void
tasks_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyPapersPage) self = user_data;
  g_autoptr (GError) error = NULL;
  GArray *ids = jy_office_call_finish (JY_OFFICE (source), result, &error);
  g_autofree char *text = NULL;

  if (ids == NULL)
    {
      jy_message_show_error (GTK_WIDGET (self), _("The List Could Not Be Shown"), error);
      return;
    }

  if (self->papers != NULL)
    {
      text = g_strdup_printf (g_dngettext (NULL, "%u is due", "%u are due", ids->len), ids->len);
      gtk_label_set_text (self->count, text);
    }
  g_array_set_size (ids, MIN (ids->len, MAX_PAPERS));
  jy_office_call_async (JY_OFFICE (source), jy_work_get_task_rows, ids,
                        (GDestroyNotify) g_array_unref, (GDestroyNotify) g_ptr_array_unref, NULL,
                        rows_cb, g_object_ref (self));
}

static void
set_choice (JyPapersPage *self, JyChoiceEntry *entry, JyOption *choice)
{
  self->setting = TRUE;
  jy_choice_entry_set_choice (entry, choice);
  self->setting = FALSE;
}

/* Rows that are typed and not saved stay; so does the form. */
static gboolean
may_load (JyPapersPage *self)
{
  if (!jy_paper_grid_is_changed (self->papers))
    return TRUE;

  set_choice (self, self->form, self->shown_form);
  set_choice (self, self->area, self->shown_area);
  set_choice (self, self->team, self->shown_team);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s",
                              _("First save the rows that are typed, or clear them."));
  return FALSE;
}

static void
changed_cb (JyPapersPage *self)
{
  jy_page_set_changed (JY_PAGE (self), jy_paper_grid_is_changed (self->papers));
}

/* The next sheet may be of somebody who is not in the list. */
static void
finished_cb (JyPapersPage *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->person));
}

static void
load (JyPapersPage *self)
{
  JyOffice *office = jy_page_get_office (JY_PAGE (self));
  const JyForm *form = get_form (self);
  JyTaskQuery *query;
  GDate today;

  if (self->setting || office == NULL || form == NULL || !may_load (self))
    return;

  g_set_object (&self->shown_form, jy_choice_entry_get_choice (self->form));
  g_set_object (&self->shown_area, jy_choice_entry_get_choice (self->area));
  g_set_object (&self->shown_team, jy_choice_entry_get_choice (self->team));

  jy_paper_grid_show (self->papers, office, form);
  jy_office_get_today (office, &today);
  query = jy_task_query_new (&today);
  query->kind = g_strdup (form->id);
  query->area = jy_choice_entry_get_selected (self->area);
  query->team = jy_choice_entry_get_selected (self->team);
  query->order = JY_TASKS_BY_HOUSEHOLD;
  jy_office_call_async (office, jy_work_list_tasks, query, (GDestroyNotify) jy_task_query_free,
                        (GDestroyNotify) g_array_unref, NULL, tasks_cb, g_object_ref (self));
}

static void
found_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyPapersPage) self = user_data;
  g_autoptr (GPtrArray) found = jy_office_call_finish (JY_OFFICE (source), result, NULL);
  g_autoptr (GListStore) options = g_list_store_new (JY_TYPE_OPTION);

  if (found == NULL || self->papers == NULL)
    return;

  for (guint i = 0; i < found->len; i++)
    {
      const JyRegisterPerson *person = ((const JyFound *) found->pdata[i])->person;
      g_autoptr (JyOption) option = NULL;

      if (person == NULL)
        continue;
      option = jy_option_new (person->id, NULL, person->name, person->address);
      g_list_store_append (options, option);
    }
  jy_choice_entry_set_choices (self->person, G_LIST_MODEL (options));
}

static void
search_cb (JyPapersPage *self, const char *text)
{
  jy_office_call_async (jy_page_get_office (JY_PAGE (self)), jy_work_find,
                        jy_find_query_new (text, N_FOUND, 0), (GDestroyNotify) jy_find_query_free,
                        (GDestroyNotify) g_ptr_array_unref, NULL, found_cb, g_object_ref (self));
}

static void
person_cb (JyPapersPage *self)
{
  JyOption *option = jy_choice_entry_get_choice (self->person);
  guint row;

  if (self->setting || option == NULL || get_form (self) == NULL)
    return;

  row = jy_paper_grid_add (self->papers, jy_option_get_id (option), jy_option_get_text (option));
  set_choice (self, self->person, NULL);
  jy_paper_grid_focus_row (self->papers, row);
}

static void
areas_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyPapersPage) self = user_data;
  g_autoptr (JyAreaTree) tree = jy_office_call_finish (JY_OFFICE (source), result, NULL);
  g_autoptr (GListModel) options = NULL;

  if (tree == NULL || self->papers == NULL)
    return;

  options = jy_area_tree_dup_options (tree);
  jy_choice_entry_set_choices (self->area, options);
}

static void
teams_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyPapersPage) self = user_data;
  g_autoptr (GPtrArray) teams = jy_office_call_finish (JY_OFFICE (source), result, NULL);
  g_autoptr (GListModel) options = NULL;

  if (teams == NULL || self->papers == NULL)
    return;

  options = jy_teams_dup_options (teams);
  jy_choice_entry_set_choices (self->team, options);
}

static void
jy_papers_page_reload (JyPage *page, GCancellable *cancellable G_GNUC_UNUSED)
{
  JyPapersPage *self = JY_PAPERS_PAGE (page);

  if (self->has_choices)
    return;

  self->has_choices = TRUE;
  jy_office_call_async (jy_page_get_office (page), jy_work_get_area_tree, NULL, NULL,
                        (GDestroyNotify) jy_area_tree_free, NULL, areas_cb, g_object_ref (self));
  jy_office_call_async (jy_page_get_office (page), jy_work_list_teams, NULL, NULL,
                        (GDestroyNotify) g_ptr_array_unref, NULL, teams_cb, g_object_ref (self));
  load (self);
}

static void
jy_papers_page_open (JyPage *page, GVariant *what)
{
  JyPapersPage *self = JY_PAPERS_PAGE (page);

  if (g_variant_is_of_type (what, G_VARIANT_TYPE_STRING))
    jy_choice_entry_set_selected_code (self->form, g_variant_get_string (what, NULL));
}

static JyChoiceEntry *
add_choice (GtkWidget *box, const char *label, gboolean optional)
{
  GtkWidget *entry = jy_choice_entry_new ();
  GtkWidget *row = jy_form_row_new (label, entry);

  g_object_set (entry, "optional", optional, NULL);
  gtk_widget_set_hexpand (row, TRUE);
  gtk_box_append (GTK_BOX (box), row);

  return JY_CHOICE_ENTRY (entry);
}

static void
jy_papers_page_dispose (GObject *object)
{
  JyPapersPage *self = JY_PAPERS_PAGE (object);

  self->setting = TRUE;
  self->papers = NULL;
  adw_bin_set_child (ADW_BIN (object), NULL);
  g_clear_object (&self->shown_form);
  g_clear_object (&self->shown_area);
  g_clear_object (&self->shown_team);

  G_OBJECT_CLASS (jy_papers_page_parent_class)->dispose (object);
}

/* An empty one of the form, to be written in. */
static void
print_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *what G_GNUC_UNUSED)
{
  const JyForm *form = get_form (JY_PAPERS_PAGE (widget));
  JyPaperRequest *request;

  if (form == NULL)
    return;

  request = jy_paper_request_new ("record-sheets", NULL);
  request->form = g_strdup (form->id);
  jy_print_paper (widget, request);
}

static void
jy_papers_page_class_init (JyPapersPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_install_action (widget_class, "page.print", NULL, print_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, GDK_CONTROL_MASK, "page.print",
                                       NULL);
  G_OBJECT_CLASS (klass)->dispose = jy_papers_page_dispose;
  JY_PAGE_CLASS (klass)->watches = JY_CHANGE_NONE; /* what is typed must not be taken away */
  JY_PAGE_CLASS (klass)->reload = jy_papers_page_reload;
  JY_PAGE_CLASS (klass)->open = jy_papers_page_open;
}

static void
jy_papers_page_init (JyPapersPage *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *bar = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  g_autoptr (GListModel) forms = jy_form_options_dup ();

  gtk_widget_add_css_class (bar, "bar");
  self->form = add_choice (bar, _("_Form"), FALSE);
  self->area = add_choice (bar, _("_Area"), TRUE);
  self->team = add_choice (bar, _("_Team"), TRUE);
  self->person = add_choice (bar, _("Add a _Person"), TRUE);
  self->count = GTK_LABEL (gtk_label_new (NULL));
  gtk_widget_add_css_class (GTK_WIDGET (self->count), "numeric");
  gtk_box_append (GTK_BOX (bar), GTK_WIDGET (self->count));
  jy_choice_entry_set_choices (self->form, forms);
  self->papers = JY_PAPER_GRID (jy_paper_grid_new ());
  gtk_box_append (GTK_BOX (box), bar);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->papers));
  adw_bin_set_child (ADW_BIN (self), box);

  g_signal_connect_object (self->form, "changed", G_CALLBACK (load), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->area, "changed", G_CALLBACK (load), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->team, "changed", G_CALLBACK (load), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->papers, "changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->papers, "finished", G_CALLBACK (finished_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->person, "search", G_CALLBACK (search_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->person, "changed", G_CALLBACK (person_cb), self,
                           G_CONNECT_SWAPPED);
}
