/* jy-documents-choices.c - of what, for whom and of which form a document is asked
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-choice-entry.h"
#include "jy-documents-page-private.h"
#include "jy-error.h"
#include "jy-form-catalogue.h"
#include "jy-form-options.h"
#include "jy-organisation-options.h"
#include "jy-period.h"

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
  gtk_widget_set_visible (self->days_box, (choices & JY_PAPER_BY_DAYS) != 0);
  gtk_entry_set_placeholder_text (GTK_ENTRY (self->days), jy_paper_get_own_days (document));
}

static gboolean
set_days (JyDocumentsPage *self, JyPaperRequest *request, GError **error)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (self->days)));
  JyPeriod period;
  GDate today;

  if (*text == '\0')
    return TRUE;

  jy_office_get_today (jy_page_get_office (JY_PAGE (self)), &today);
  if (!jy_period_parse_typed (text, &today, &period))
    {
      g_set_error_literal (error, JY_ERROR, JY_ERROR_INVALID,
                           _("Type a day, 2026-09, 2026Q3, 2026, or two days as in 9.1..9.30."));
      return FALSE;
    }
  request->from = period.first;
  request->to = period.last;

  return TRUE;
}

gboolean
jy_documents_page_narrow (JyDocumentsPage *self, JyPaperRequest *request, GError **error)
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

  return (choices & JY_PAPER_BY_DAYS) == 0 || set_days (self, request, error);
}
