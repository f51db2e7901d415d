/* jy-agreements-page-private.h - the inside of the page of agreements
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-agreement-details.h"
#include "jy-agreement-pane.h"
#include "jy-agreement-table.h"
#include "jy-agreements-page.h"
#include "jy-empty-state.h"
#include "jy-filter-chip.h"
#include "jy-store-agreement-find.h"
#include "jy-store-agreement-lists.h"

G_BEGIN_DECLS

/**
 * JyAgreementsView:
 * @id: the word that opens it
 * @title: an N_() string
 * @kind: what its rows are
 * @view: which agreements
 * @empty: an N_() string: what it means that there are none
 *
 * One of the lists; a new one is a row of the table.
 */
typedef struct
{
  const char *id;
  const char *title;
  JyAgreementTableKind kind;
  JyAgreementView view;
  const char *empty;
} JyAgreementsView;

#define JY_AGREEMENTS_N_VIEWS 7

struct _JyAgreementsPage
{
  JyPage parent_instance;

  const JyAgreementsView *view;
  JyAgreementDetails *details; /* (owned) (nullable): of the selected row */
  GCancellable *looking;       /* (nullable): for @details */
  gsize opening;               /* which dialog waits for the household */
  gboolean filling;            /* the program sets filters, not the user */

  GtkListBox *views;
  GtkLabel *counts[JY_AGREEMENTS_N_VIEWS]; /* beside their names */
  JyFilterChip *area_chip;
  JyFilterChip *team_chip;
  JyFilterChip *reason_chip;
  GtkEditable *search;
  GtkWidget *renew_button;
  GtkStack *stack;
  JyAgreementTable *table;
  JyEmptyState *empty;
  JyAgreementPane *pane;
};

/* How many days ahead an agreement is due. */
#define JY_AGREEMENTS_DAYS_AHEAD 60

/* The household of the selected row, 0 if none is selected. */
gint64 jy_agreements_page_get_household (JyAgreementsPage *self);

/* Reads the areas and teams that the filters offer. */
void jy_agreements_page_list_choices (JyAgreementsPage *self, GCancellable *cancellable);

/* Offers the reasons not to sign. */
void jy_agreements_page_add_reasons (JyAgreementsPage *self);

/* Asks for the ids of the list that is shown, as they are narrowed and sorted; @callback gets them.
 */
void jy_agreements_page_find (JyAgreementsPage *self,
                              GCancellable *cancellable,
                              GAsyncReadyCallback callback);

/* What the lists are narrowed to; free with jy_agreement_query_free(). */
JyAgreementQuery *jy_agreements_page_dup_query (JyAgreementsPage *self);

/* Shows another agreement of the same household beside the list. */
void jy_agreements_page_look_at (JyAgreementsPage *self, gint64 agreement);

/* Which actions make sense for the selected row. */
void jy_agreements_page_update (JyAgreementsPage *self);

/* Opens the preview of the paper of the selected row, or of all rows of the list. */
void jy_agreements_page_print (JyAgreementsPage *self);
void jy_agreements_page_print_all (JyAgreementsPage *self);

/* Installs the actions and their keys. */
void jy_agreements_page_install_actions (GtkWidgetClass *widget_class);

G_END_DECLS
