/* jy-work-paper.h - a document of the catalogue, for whom or for what it is asked
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-job.h"
#include "jy-printout.h"
#include "jy-work.h"

G_BEGIN_DECLS

/**
 * JyPaperRequest:
 * @document: (owned): a document of jy-template-catalogue.h
 * @household: for that one; 0: for none in particular
 * @resident: for that one
 * @households: (owned) (nullable) (element-type gint64): for each of those, in this order
 * @agreements: (owned) (nullable) (element-type gint64): for the household of each of those
 * @area: for all in it and in its parts
 * @team: for all it signed, and who is not signed in its areas
 * @staff: for that doctor
 * @record: of which the document is: a referral, a call-back sample …; 0: the latest there is
 * @from: the first day of what is printed; invalid: as jy_paper_get_own_days() says
 * @to: the last day of it; likewise
 * @form: (owned) (nullable): only the sheets of that form
 * @template: (owned) (nullable): as this XML has it, before it is saved; %NULL: what is in force
 * @job: (owned) (nullable): who waits for it
 */
typedef struct
{
  char *document;
  gint64 household;
  gint64 resident;
  GArray *households;
  GArray *agreements;
  gint64 area;
  gint64 team;
  gint64 staff;
  gint64 record;
  GDate from;
  GDate to;
  char *form;
  char *template;
  JyJob *job;
} JyPaperRequest;

/* @job: (nullable) */
JyPaperRequest *jy_paper_request_new (const char *document, JyJob *job) G_GNUC_WARN_UNUSED_RESULT;
void jy_paper_request_free (JyPaperRequest *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyPaperRequest, jy_paper_request_free)

/* Whether @document has to be said for whom; the others may be of the whole centre. */
gboolean jy_paper_needs_somebody (const char *document);

/**
 * JyPaperChoices:
 * @JY_PAPER_BY_STAFF: may be asked for one doctor
 * @JY_PAPER_BY_FORM: may be asked for one official form
 * @JY_PAPER_BY_DAYS: may be asked from a day to a day
 *
 * What makes a difference to a document, besides for whom it is.
 */
typedef enum
{
  JY_PAPER_BY_STAFF = 1 << 0,
  JY_PAPER_BY_FORM = 1 << 1,
  JY_PAPER_BY_DAYS = 1 << 2,
} JyPaperChoices;

/* By the subject of the template that the program brings: none of an unknown document. */
JyPaperChoices jy_paper_list_choices (const char *document);

/* Returns: (nullable): translated: of which days @document is when none are asked for; %NULL if it
 * cannot be asked for any */
const char *jy_paper_get_own_days (const char *document);

/* Each household or resident is a document of its own, and counts its own pages; cards share
 * sheets; a list is one document; what the others are is said in jy-paper-order.h.
 * @args: a #JyPaperRequest
 * Returns: (transfer full): a #JyPrintout; %JY_ERROR_INVALID if it fits nobody */
gpointer jy_work_make_paper (JyWork *work, gpointer args, GError **error);

G_END_DECLS
