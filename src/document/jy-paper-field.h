/* jy-paper-field.h - every field that a template may name, and what people call it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * JyPaperField:
 * @list: "" for what is known anywhere; else the list whose rows have it: "members"
 * @name: in a template, in braces: "household.head"; kept for ever
 * @label: an NC_() string with context "field": no other field has it
 */
typedef struct
{
  const char *list;
  const char *name;
  const char *label;
} JyPaperField;

/* In the order in which they are offered; ends with a NULL name. */
extern const JyPaperField jy_paper_fields[];

/**
 * JyPaperListName:
 * @name: in a template: "members"
 * @label: an NC_() string with context "field list"
 */
typedef struct
{
  const char *name;
  const char *label;
} JyPaperListName;

/* Ends with a NULL name. */
extern const JyPaperListName jy_paper_lists[];

/* Returns: (transfer none): the translated label */
const char *jy_paper_field_get_label (const JyPaperField *self);

/* Returns: (transfer none) (nullable): the field called @name */
const JyPaperField *jy_paper_field_find (const char *name);

/* Returns: (transfer none) (nullable): the field whose translated label is @label */
const JyPaperField *jy_paper_field_find_label (const char *label);

/* Returns: (transfer none) (nullable): the list called @name */
const JyPaperListName *jy_paper_list_find (const char *name);

/* Whether it may stand in a row of @list (%NULL: in no row).  What is known anywhere may. */
gboolean jy_paper_field_is_in (const JyPaperField *self, const char *list);

G_END_DECLS
