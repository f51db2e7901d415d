/* jy-paper-facts.h - what is known of whom a paper is for, under the names that templates use
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-document.h"
#include "jy-rate.h"
#include "jy-store-printings.h"

G_BEGIN_DECLS

typedef struct _JyPaperFacts JyPaperFacts;

JyPaperFacts *jy_paper_facts_new (void) G_GNUC_WARN_UNUSED_RESULT;
void jy_paper_facts_free (JyPaperFacts *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyPaperFacts, jy_paper_facts_free)

/* @name: a field: "household.head"
 * @value: (nullable): %NULL is not known, as "" */
void jy_paper_facts_set (JyPaperFacts *self, const char *name, const char *value);

/* @day: invalid is not known */
void jy_paper_facts_set_day (JyPaperFacts *self, const char *name, const GDate *day);
void jy_paper_facts_set_short_day (JyPaperFacts *self, const char *name, const GDate *day);
void jy_paper_facts_set_number (JyPaperFacts *self, const char *name, int value);

/* Nothing is known where there is no rate. */
void jy_paper_facts_set_rate (JyPaperFacts *self, const char *name, JyRate rate);

/* What a box is ticked by: of the field "call.contact" and 2 it is "call.contact2".
 * @code: 0 is not known */
void jy_paper_facts_set_code (JyPaperFacts *self, const char *name, int code);

/* Returns: (transfer none): "" if it is not known */
const char *jy_paper_facts_get (const JyPaperFacts *self, const char *name);

/* Adds a row to a list: "members".  Returns: (transfer none): the row */
JyPaperFacts *jy_paper_facts_add_row (JyPaperFacts *self, const char *list);

/* Returns: (transfer none) (nullable) (element-type JyPaperFacts): the rows of @list; %NULL: none
 */
const GPtrArray *jy_paper_facts_get_rows (const JyPaperFacts *self, const char *list);

/* Adds what is no text to a document: a drawing, the sheets of a form. */
typedef void (*JyPaperPart) (JyDocument *document, gconstpointer data);

/* @name: of a part: "network"
 * @data: (transfer full) */
void jy_paper_facts_set_part (
  JyPaperFacts *self, const char *name, JyPaperPart add, gpointer data, GDestroyNotify data_free);

/* Nothing is added where nothing is known. */
void jy_paper_facts_add_part (const JyPaperFacts *self, const char *name, JyDocument *document);

/* For whom it is, as the log of printing has it; @resident is 0 if for all of @household. */
void jy_paper_facts_set_subject (JyPaperFacts *self, gint64 household, gint64 resident);

/* Appends for whom it and its rows are.  @subjects: (element-type JyPrintedFor) */
void jy_paper_facts_collect_subjects (const JyPaperFacts *self, GArray *subjects);

/* Whether templates may name @field, in a row of @list or (%NULL) anywhere. */
gboolean jy_paper_facts_has_name (const char *list, const char *field);

/* Whether a box may be ticked by it: a group, a numbered box, or a field that is known. */
gboolean jy_paper_facts_has_box (const char *name);

/* Returns: (transfer none) (array zero-terminated=1): the boxes that go on with a number */
const char *const *jy_paper_facts_list_boxes (void);

/* Whether there is a list of that name, and a part. */
gboolean jy_paper_facts_has_list (const char *list);
gboolean jy_paper_facts_has_part (const char *part); /* (nullable) */

G_END_DECLS
