/* jy-paper-order.h - documents that are of something else than a household, and where it is read
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-paper-reader.h"
#include "jy-template.h"
#include "jy-work-paper.h"

G_BEGIN_DECLS

/**
 * JyPaperOrder:
 * @add: takes what is known, for each document that is printed
 *
 * What is asked for, by whom it is read, and who takes it.
 */
typedef struct
{
  JyPaperReader *reader;
  const JyPaperRequest *request;
  const JyTemplate *template;
  void (*add) (const JyPaperFacts *facts, gpointer data);
  gpointer data;
} JyPaperOrder;

/* Reads all that is asked for, by the subject of the template.
 * @error: %JY_ERROR_INVALID, if it is said of nobody that the subject takes */
gboolean jy_paper_order_read (const JyPaperOrder *self, GError **error);

/* What jy_paper_list_choices() says of a document with that template. */
JyPaperChoices jy_paper_order_get_choices (const JyTemplate *template);

/* Returns: (nullable): what jy_paper_get_own_days() says of it, untranslated */
const char *jy_paper_order_get_own_days (const JyTemplate *template);

/* Whether it is asked from a day on, or up to one. */
gboolean jy_paper_order_has_days (const JyPaperOrder *self);

/* Whether @day is one of those asked for; each is if none are. */
gboolean jy_paper_order_is_in (const JyPaperOrder *self, const GDate *day);

/* Returns: %FALSE, with @sentence as %JY_ERROR_INVALID */
gboolean jy_paper_order_refuse (GError **error, const char *sentence);

/* The subjects, each in a file of its own.  A referral: that of @record, or the latest of the
 * resident (S82). */
gboolean jy_paper_order_read_referral (const JyPaperOrder *self, GError **error);

/* A sample of call-backs: that of @record, or the latest of the team or doctor, drawn in the days
 * asked for; a document of all, or one for each person (S117). */
gboolean jy_paper_order_read_sample (const JyPaperOrder *self, GError **error);

/* An order to put something right: @record, or the latest of the team or doctor, given in the days
 * asked for (S118). */
gboolean jy_paper_order_read_rectification (const JyPaperOrder *self, GError **error);

/* The card of the team, the doctor, the area as a committee or else the centre, for the quarter of
 * today or from @from to @to, each of which is that of the quarter if it is not said (S110-S119).
 */
gboolean jy_paper_order_read_score (const JyPaperOrder *self, GError **error);

/* Whom each specialist officer took over of the team or area, in the days asked for: a list each
 * (S72). */
gboolean jy_paper_order_read_handover (const JyPaperOrder *self, GError **error);

/* The sheets of the official forms of the resident or household: of @form, or of each that was
 * recorded this year or from @from to @to; @record alone; @form of nobody is empty. */
gboolean jy_paper_order_read_sheet (const JyPaperOrder *self, GError **error);

/* The team, that of the area, or each team; its days in the community from @from to @to, or of the
 * next four weeks (S88, S108). */
gboolean jy_paper_order_read_team (const JyPaperOrder *self, GError **error);

/* Everybody of the team, or of all; or the one of @staff (S129). */
gboolean jy_paper_order_read_staff (const JyPaperOrder *self, GError **error);

/* Each day from @from to @to, or the one that is said, or today, of the doctor or of everybody in
 * the team; at most a month of them (S128). */
gboolean jy_paper_order_read_day (const JyPaperOrder *self, GError **error);

/* The entry @record of the book of the template, or the latest of the team, doctor or area, or all
 * of them on cards or of the days asked for; without one, an empty one. */
gboolean jy_paper_order_read_entry (const JyPaperOrder *self, GError **error);

/* The centre alone. */
gboolean jy_paper_order_read_centre (const JyPaperOrder *self, GError **error);

G_END_DECLS
