/* jy-template-edit.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-template-edit.h"

#define MAX_STEPS 200

/* What the template was, and where it was changed. */
typedef struct
{
  char *xml;
  int index;
} Step;

struct _JyTemplateEdit
{
  JyTemplate *template;
  GArray *nodes; /* (element-type JyTemplateNode) */
  GQueue steps;  /* of Step: the last one first */
  char *xml;     /* the template as it is */
  int typed;     /* the node that is being typed into; -1: none */
};

static void
step_free (gpointer data)
{
  Step *self = data;

  g_free (self->xml);
  g_free (self);
}

static void
add_nodes (JyTemplateEdit *self, JyElement *element, int parent, const char *list)
{
  int index = (int) self->nodes->len;
  JyTemplateNode node = { element, parent, index, 0, list };

  if (parent >= 0)
    {
      const JyTemplateNode *above = jy_template_edit_get_node (self, parent);
      JyElementKind kind = above->element->kind;

      node.depth = above->depth + 1;
      if (kind != JY_ELEMENT_DOCUMENT && kind != JY_ELEMENT_CARD)
        node.block = above->block;
    }
  g_array_append_val (self->nodes, node);
  if (element->list != NULL)
    list = element->list;
  for (guint i = 0; i < element->children->len; i++)
    add_nodes (self, element->children->pdata[i], index, list);
}

static void
list_nodes (JyTemplateEdit *self)
{
  g_array_set_size (self->nodes, 0);
  add_nodes (self, jy_template_get_root (self->template), -1, NULL);
}

JyTemplateEdit *
jy_template_edit_new (const char *xml, GError **error)
{
  g_autoptr (JyTemplate) template = jy_template_parse (xml, -1, error);
  JyTemplateEdit *self;

  if (template == NULL)
    return NULL;

  self = g_new0 (JyTemplateEdit, 1);
  self->template = g_steal_pointer (&template);
  self->nodes = g_array_new (FALSE, FALSE, sizeof (JyTemplateNode));
  self->xml = jy_template_write (self->template);
  self->typed = -1;
  list_nodes (self);

  return self;
}

void
jy_template_edit_free (JyTemplateEdit *self)
{
  if (self == NULL)
    return;

  jy_template_free (self->template);
  g_array_unref (self->nodes);
  g_queue_clear_full (&self->steps, step_free);
  g_free (self->xml);
  g_free (self);
}

JyTemplate *
jy_template_edit_get_template (JyTemplateEdit *self)
{
  return self->template;
}

const char *
jy_template_edit_get_xml (const JyTemplateEdit *self)
{
  return self->xml;
}

int
jy_template_edit_get_n_nodes (const JyTemplateEdit *self)
{
  return (int) self->nodes->len;
}

const JyTemplateNode *
jy_template_edit_get_node (const JyTemplateEdit *self, int index)
{
  return index >= 0 && index < (int) self->nodes->len
           ? &g_array_index (self->nodes, JyTemplateNode, index)
           : NULL;
}

/* What it was before can be had back. */
static gboolean
remember (JyTemplateEdit *self, int index, gboolean is_new)
{
  char *xml = jy_template_write (self->template);

  if (g_str_equal (xml, self->xml))
    {
      g_free (xml);
      return FALSE;
    }
  if (is_new)
    {
      Step *step = g_new0 (Step, 1);

      step->xml = g_steal_pointer (&self->xml);
      step->index = index;
      g_queue_push_head (&self->steps, step);
      if (self->steps.length > MAX_STEPS)
        step_free (g_queue_pop_tail (&self->steps));
    }
  g_free (self->xml);
  self->xml = xml;

  return TRUE;
}

gboolean
jy_template_edit_touch (JyTemplateEdit *self, int index)
{
  gboolean is_other = remember (self, index, index != self->typed);

  if (is_other)
    self->typed = index;
  return is_other;
}

void
jy_template_edit_leave (JyTemplateEdit *self)
{
  self->typed = -1;
}

/* Another tree than before. */
static void
rebuild (JyTemplateEdit *self, int index)
{
  remember (self, index, TRUE);
  self->typed = -1;
  list_nodes (self);
}

/* What takes an element of @kind; @behind: (out): the child to follow; -1: the last one */
static int
find_place (const JyTemplateEdit *self, int index, JyElementKind kind, int *behind)
{
  const JyTemplateNode *node;

  *behind = -1;
  while ((node = jy_template_edit_get_node (self, index)) != NULL)
    {
      if (jy_element_kind_fits (kind, node->element->kind))
        return index;
      *behind = index;
      index = node->parent;
    }

  return -1;
}

gboolean
jy_template_edit_can_add (const JyTemplateEdit *self, int index, JyElementKind kind)
{
  int behind;

  /* A sheet is one of cards or none is; what is drawn by the program stands where it was put. */
  return kind != JY_ELEMENT_CARD && kind != JY_ELEMENT_PART &&
         find_place (self, index, kind, &behind) >= 0;
}

static int
find_index (const JyTemplateEdit *self, const JyElement *element)
{
  for (int i = 0; i < (int) self->nodes->len; i++)
    if (jy_template_edit_get_node (self, i)->element == element)
      return i;

  return -1;
}

static int
find_child (const JyElement *parent, const JyElement *child)
{
  guint index = 0;

  g_ptr_array_find (parent->children, child, &index);
  return (int) index;
}

int
jy_template_edit_add (JyTemplateEdit *self, int index, JyElementKind kind)
{
  int behind;
  int place = find_place (self, index, kind, &behind);
  JyElement *parent, *element;

  if (place < 0)
    return -1;

  parent = jy_template_edit_get_node (self, place)->element;
  element = jy_element_new_complete (kind);
  g_ptr_array_insert (
    parent->children,
    behind < 0 ? -1 : find_child (parent, jy_template_edit_get_node (self, behind)->element) + 1,
    element);
  rebuild (self, index);

  return find_index (self, element);
}

/* @at: (out): which child of it the node is
 * Returns: (transfer none) (nullable): what the node at @index stands in */
static JyElement *
get_parent (const JyTemplateEdit *self, int index, int *at)
{
  const JyTemplateNode *node = jy_template_edit_get_node (self, index);
  JyElement *parent;

  if (node == NULL || node->parent < 0)
    return NULL;

  parent = jy_template_edit_get_node (self, node->parent)->element;
  *at = find_child (parent, node->element);
  return parent;
}

int
jy_template_edit_move (JyTemplateEdit *self, int index, int by)
{
  int at = 0;
  JyElement *parent = get_parent (self, index, &at);
  JyElement *element;

  if (parent == NULL || at + by < 0 || at + by >= (int) parent->children->len)
    return -1;

  element = g_ptr_array_steal_index (parent->children, (guint) at);
  g_ptr_array_insert (parent->children, at + by, element);
  rebuild (self, index);

  return find_index (self, element);
}

int
jy_template_edit_remove (JyTemplateEdit *self, int index)
{
  int at = 0;
  JyElement *parent = get_parent (self, index, &at);

  if (parent == NULL)
    return -1;

  g_ptr_array_remove_index (parent->children, (guint) at);
  rebuild (self, index);

  return MIN (index, (int) self->nodes->len - 1);
}

int
jy_template_edit_take_back (JyTemplateEdit *self)
{
  Step *step = g_queue_pop_head (&self->steps);
  int index;

  if (step == NULL)
    return -1;

  jy_template_free (self->template);
  self->template = jy_template_parse (step->xml, -1, NULL);
  g_free (self->xml);
  self->xml = g_steal_pointer (&step->xml);
  index = step->index;
  step_free (step);
  self->typed = -1;
  list_nodes (self);

  return index;
}
