/* jy-documents-page-private.h - what the files of the page of documents share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-documents-page.h"
#include "jy-filter-chip.h"
#include "jy-making.h"
#include "jy-paper-list.h"
#include "jy-template-catalogue.h"
#include "jy-work-organisation.h"
#include "jy-work-paper.h"

G_BEGIN_DECLS

struct _JyDocumentsPage
{
  JyPage parent_instance;

  JyPrintout *printout; /* (owned) (nullable): what is shown */
  JyMaking *making;     /* (owned): of what will be shown */
  GtkWidget *finder;    /* (nullable): as long as there is no office */
  char *shown_days;     /* (nullable): what was typed for what is shown */
  gboolean filling;     /* the program sets the choices, not the user */

  GtkListBox *documents;
  AdwBin *household;
  JyFilterChip *person_chip;
  JyFilterChip *team_chip;
  JyFilterChip *area_chip;
  JyFilterChip *staff_chip;
  JyFilterChip *form_chip;
  GtkWidget *days_box;
  GtkEditable *days;
  GtkStack *content;
  GtkLabel *refusal;
  GtkLabel *before;
  JyPaperList *papers;
};

/* The document that is chosen. */
const JyTemplateEntry *jy_documents_page_get_entry (JyDocumentsPage *self);

/* Returns: the household that is chosen, 0 if none is */
gint64 jy_documents_page_get_household (JyDocumentsPage *self);

/* Fills the chips of teams, areas, doctors and forms. */
void jy_documents_page_set_choices (JyDocumentsPage *self, const JyOrganisation *organisation);

/* Shows the chips that make a difference to the document. */
void jy_documents_page_show_chips (JyDocumentsPage *self);

/* Asks for what is chosen by the chips that are shown, and the days typed beside them.
 * @error: %JY_ERROR_INVALID: what is typed are no days */
gboolean jy_documents_page_narrow (JyDocumentsPage *self, JyPaperRequest *request, GError **error);

G_END_DECLS
