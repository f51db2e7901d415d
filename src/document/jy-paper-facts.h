/* jy-paper-facts.h - what is known of whom a paper is for, under the names that templates use
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

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
void jy_paper_facts_set_number (JyPaperFacts *self, const char *name, int value);

/* Returns: (transfer none): "" if it is not known */
const char *jy_paper_facts_get (const JyPaperFacts *self, const char *name);

/* Adds a row to a list: "members".  Returns: (transfer none): the row */
JyPaperFacts *jy_paper_facts_add_row (JyPaperFacts *self, const char *list);

/* Returns: (transfer none) (nullable) (element-type JyPaperFacts): the rows of @list; %NULL: none
 */
const GPtrArray *jy_paper_facts_get_rows (const JyPaperFacts *self, const char *list);

/* Whether templates may name @field, in a row of @list or (%NULL) anywhere. */
gboolean jy_paper_facts_has_name (const char *list, const char *field);

/* Whether there is a list of that name. */
gboolean jy_paper_facts_has_list (const char *list);

G_END_DECLS
