/* jy-record-page-private.h - the inside of the page that records a service
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-answer-sheet.h"
#include "jy-field-grid.h"
#include "jy-outcome-pane.h"
#include "jy-record-chooser.h"
#include "jy-record-page.h"

G_BEGIN_DECLS

struct _JyRecordPage
{
  JyPage parent_instance;

  char *form; /* "": to be chosen */
  gint64 resident;
  gint64 household;
  gint64 record;        /* 0: a new one */
  gint64 new_id;        /* of the record that would be made */
  JyAnswers *confirmed; /* (owned): unusual answers that are right */
  char *asked;          /* (owned) (nullable): the field that is asked about */

  JyRecordDesk *desk;   /* (nullable): until it is loaded */
  gboolean setting;     /* the program fills the form in, not the user */
  gboolean is_dirty;    /* something was typed that is in no draft */
  gboolean asks_result; /* of a referral, as soon as the page is there */
  gboolean tried;       /* saving was tried: also say what is missing */
  gboolean busy;
  guint draft_source; /* keeps a draft soon; 0: nothing to keep */

  JyFieldGrid *head; /* (nullable): made with the first form */
  JyAnswerSheet *sheet;
  JyOutcomePane *outcome;
  JyRecordChooser *chooser;

  GtkStack *stack;
  GtkLabel *about;
  GtkLabel *form_title;
  AdwBin *chooser_bin;
  GtkBox *form_box;
  GtkScrolledWindow *form_scrolled;
  AdwBin *outcome_bin;
  GtkWidget *versions_box;
  GtkLabel *versions;
  GtkWidget *draft_bar;
  GtkLabel *draft_label;
  GtkWidget *draft_continue;
  GtkWidget *question_box;
  GtkLabel *question;
  GtkWidget *question_confirm;
  GtkLabel *end_title;
  GtkLabel *end_lines;
  GtkWidget *end_back;
  GtkWidget *another; /* form for the same person */
};

/* Reads all that is needed, then shows the form, or the forms to choose from. */
void jy_record_page_load (JyRecordPage *self, GCancellable *cancellable);

/* The same for another form. */
void jy_record_page_choose (JyRecordPage *self, const char *form);

/* Something was typed: computes, judges and says anew. */
void jy_record_page_refresh (JyRecordPage *self);

/* Saves if nothing is wrong; asks about each unusual answer. */
void jy_record_page_save (JyRecordPage *self);

/* The answer that is asked about is right, is to be changed, or is another one now. */
void jy_record_page_confirm (JyRecordPage *self);
void jy_record_page_change (JyRecordPage *self);
void jy_record_page_drop_question (JyRecordPage *self);

/* Takes the record away that is shown. */
void jy_record_page_take_away (JyRecordPage *self);

/* Which actions make sense now. */
void jy_record_page_update (JyRecordPage *self);

/* Begins to fill in: shows @answers, or what is typed in a draft. */
void jy_record_page_fill (JyRecordPage *self);

/* The draft of what was typed: kept a little later, now, offered, taken up, thrown away. */
void jy_record_page_keep_draft_soon (JyRecordPage *self);
void jy_record_page_keep_draft (JyRecordPage *self);
void jy_record_page_offer_draft (JyRecordPage *self);
void jy_record_page_take_up_draft (JyRecordPage *self);
void jy_record_page_drop_draft (JyRecordPage *self);

G_END_DECLS
