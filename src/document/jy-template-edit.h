/* jy-template-edit.h - a template while somebody changes it: element by element, and back again
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-template-element.h"

G_BEGIN_DECLS

typedef struct _JyTemplateEdit JyTemplateEdit;

/**
 * JyTemplateNode:
 * @parent: the index of what it stands in; -1: it is the document
 * @block: the index of what has it and stands in the document or on a card by itself
 * @depth: in how many others it stands
 * @list: (nullable): of which rows it stands in
 *
 * An element where it stands.  Good until elements are added, moved or taken away.
 */
typedef struct
{
  JyElement *element;
  int parent;
  int block;
  int depth;
  const char *list;
} JyTemplateNode;

/* @xml: what jy_template_parse() reads */
JyTemplateEdit *jy_template_edit_new (const char *xml, GError **error) G_GNUC_WARN_UNUSED_RESULT;
void jy_template_edit_free (JyTemplateEdit *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyTemplateEdit, jy_template_edit_free)

/* Returns: (transfer none): whoever changes it or an element of it tells
 * jy_template_edit_touch() */
JyTemplate *jy_template_edit_get_template (JyTemplateEdit *self);

/* Returns: (transfer none): the template as it is now */
const char *jy_template_edit_get_xml (const JyTemplateEdit *self);

/* From the document down; the document itself is the first. */
int jy_template_edit_get_n_nodes (const JyTemplateEdit *self);

/* Returns: (transfer none) (nullable): %NULL for an index that is none */
const JyTemplateNode *jy_template_edit_get_node (const JyTemplateEdit *self, int index);

/* The element at @index was changed: typing into the same is one step back.
 * Returns: whether it says anything else than before */
gboolean jy_template_edit_touch (JyTemplateEdit *self, int index);

/* What is typed from now on is a step of its own. */
void jy_template_edit_leave (JyTemplateEdit *self);

/* Whether an element of @kind can be put into the element at @index, behind it, or behind what has
 * it. */
gboolean jy_template_edit_can_add (const JyTemplateEdit *self, int index, JyElementKind kind);

/* Returns: the index of what was added; -1: it was not */
int jy_template_edit_add (JyTemplateEdit *self, int index, JyElementKind kind);

/* @by: -1: before the one above it, 1: behind the one below
 * Returns: its index now; -1: it stays where it is */
int jy_template_edit_move (JyTemplateEdit *self, int index, int by);

/* Returns: the index of what then stands there; -1: it stays */
int jy_template_edit_remove (JyTemplateEdit *self, int index);

/* Takes the last step back.
 * Returns: the index where it was made; -1: there is none */
int jy_template_edit_take_back (JyTemplateEdit *self);

G_END_DECLS
