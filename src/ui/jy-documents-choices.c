/* jy-documents-choices.c - of what, for whom and of which form a document is asked
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-choice-entry.h"
#include "jy-documents-page-private.h"
#include "jy-form-catalogue.h"
#include "jy-form-options.h"
#include "jy-organisation-options.h"

const JyTemplateEntry *
jy_documents_page_get_entry (JyDocumentsPage *self)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->documents);

  return &jy_template_entries[row != NULL ? gtk_list_box_row_get_index (row) : 0];
}

gint64
jy_documents_page_get_household (JyDocumentsPage *self)
{
  return self->finder != NULL ? jy_choice_entry_get_selected (JY_CHOICE_ENTRY (self->finder)) : 0;
}

void
jy_documents_page_set_choices (JyDocumentsPage *self, const JyOrganisation *organisation)
{
  g_autoptr (GListModel) teams = jy_organisation_dup_team_options (organisation);
  g_autoptr (GListModel) areas = jy_organisation_dup_area_options (organisation);
  g_autoptr (GListModel) staff = jy_organisation_dup_staff_options (organisation);
  g_autoptr (GListModel) forms = jy_form_options_dup ();

  jy_filter_chip_set_choices (self->team_chip, teams);
  jy_filter_chip_set_choices (self->area_chip, areas);
  jy_filter_chip_set_choices (self->staff_chip, staff);
  jy_filter_chip_set_choices (self->form_chip, forms);
}

void
jy_documents_page_show_chips (JyDocumentsPage *self)
{
  const char *document = jy_documents_page_get_entry (self)->id;
  JyPaperChoices choices = jy_paper_list_choices (document);
  gint64 household = jy_documents_page_get_household (self);

  gtk_widget_set_visible (GTK_WIDGET (self->person_chip), household != 0);
  gtk_widget_set_visible (GTK_WIDGET (self->team_chip), household == 0);
  gtk_widget_set_visible (GTK_WIDGET (self->area_chip), household == 0);
  gtk_widget_set_visible (GTK_WIDGET (self->staff_chip),
                          household == 0 && (choices & JY_PAPER_BY_STAFF) != 0);
  gtk_widget_set_visible (GTK_WIDGET (self->form_chip), (choices & JY_PAPER_BY_FORM) != 0);
}

void
jy_documents_page_narrow (JyDocumentsPage *self, JyPaperRequest *request)
{
  JyPaperChoices choices = jy_paper_list_choices (request->document);
  gint64 form = jy_filter_chip_get_selected (self->form_chip);

  if (jy_documents_page_get_household (self) == 0)
    {
      request->team = jy_filter_chip_get_selected (self->team_chip);
      request->area = jy_filter_chip_get_selected (self->area_chip);
      if ((choices & JY_PAPER_BY_STAFF) != 0)
        request->staff = jy_filter_chip_get_selected (self->staff_chip);
    }
  if (form != 0 && (choices & JY_PAPER_BY_FORM) != 0)
    request->form = g_strdup (((const JyForm *) jy_form_catalogue_list ()->pdata[form - 1])->id);
}
