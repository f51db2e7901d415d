/* jy-template-element.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-template-element.h"

#include <glib/gi18n.h>
#include <string.h>

#include "jy-paper-field.h"
#include "jy-template-compare.h"
#include "jy-template-private.h"

/* What may stand in what: a bit for each element that may hold it. */
#define IN(kind) (1u << JY_ELEMENT_##kind)
#define IN_BODY (IN (DOCUMENT) | IN (CARD))

#define MAX_TITLE 40 /* characters of the title of a column */
#define SHOWN 16     /* characters by which people know a text again */

/* clang-format off */
static const struct
{
  const char *word;
  const char *name;
  guint parents;
  JyElementParts parts;
} elements[JY_N_ELEMENTS] = {
  [JY_ELEMENT_DOCUMENT] =   { "document", NC_("element", "Document"), 0, JY_PART_CHILDREN },
  [JY_ELEMENT_TITLE] =      { "title", NC_("element", "Title"), IN_BODY, JY_PART_TEXT },
  [JY_ELEMENT_HEADING] =    { "heading", NC_("element", "Heading"), IN_BODY, JY_PART_TEXT },
  [JY_ELEMENT_TEXT] =       { "text", NC_("element", "Paragraph"), IN_BODY, JY_PART_TEXT | JY_PART_STYLE | JY_PART_WHEN },
  [JY_ELEMENT_SPACE] =      { "space", NC_("element", "Empty space"), IN_BODY, JY_PART_HEIGHT },
  [JY_ELEMENT_PAGE] =       { "page", NC_("element", "New page"), IN (DOCUMENT), 0 },
  [JY_ELEMENT_TABLE] =      { "table", NC_("element", "Table"), IN_BODY, JY_PART_LIST | JY_PART_LEAST | JY_PART_HEIGHT | JY_PART_CHILDREN },
  [JY_ELEMENT_COLUMN] =     { "column", NC_("element", "Column"), IN (TABLE), JY_PART_TITLE | JY_PART_TEXT | JY_PART_WIDTH | JY_PART_STYLE },
  [JY_ELEMENT_GRID] =       { "grid", NC_("element", "Boxes"), IN_BODY, JY_PART_CHILDREN },
  [JY_ELEMENT_ROW] =        { "row", NC_("element", "Row"), IN (GRID), JY_PART_HEIGHT | JY_PART_CHILDREN },
  [JY_ELEMENT_LABEL] =      { "label", NC_("element", "Label"), IN (ROW), JY_PART_TEXT | JY_PART_WIDTH },
  [JY_ELEMENT_VALUE] =      { "value", NC_("element", "Value"), IN (ROW), JY_PART_TEXT | JY_PART_WIDTH | JY_PART_STYLE },
  [JY_ELEMENT_TICKS] =      { "ticks", NC_("element", "Tick boxes"), IN_BODY, JY_PART_STYLE | JY_PART_CHILDREN },
  [JY_ELEMENT_TICK] =       { "tick", NC_("element", "Tick box"), IN (TICKS), JY_PART_TEXT | JY_PART_WHEN },
  [JY_ELEMENT_SIGNATURES] = { "signatures", NC_("element", "Signature lines"), IN (DOCUMENT), JY_PART_ACROSS | JY_PART_CHILDREN },
  [JY_ELEMENT_PLACE] =      { "place", NC_("element", "Signature"), IN (SIGNATURES), JY_PART_TEXT },
  [JY_ELEMENT_PART] =       { "part", NC_("element", "Drawing or form"), IN (DOCUMENT), JY_PART_LIST },
  [JY_ELEMENT_CARD] =       { "card", NC_("element", "Card"), IN (DOCUMENT), JY_PART_CHILDREN },
};

const JyStyleName jy_style_names[] = {
  { "bold", NC_("style", "Bold"), JY_TEXT_BOLD },
  { "centre", NC_("style", "Centred"), JY_TEXT_CENTRED },
  { "end", NC_("style", "To the right"), JY_TEXT_TO_THE_END },
  { "indent", NC_("style", "First line indented"), JY_TEXT_INDENTED },
  { "small", NC_("style", "Small"), JY_TEXT_SMALL },
  { NULL },
};
/* clang-format on */

const char *
jy_paper_get_name (JyPaper paper)
{
  static const char *const names[JY_N_PAPERS] = {
    [JY_PAPER_A4] = N_("A4"),
    [JY_PAPER_A4_LANDSCAPE] = N_("A4, landscape"),
    [JY_PAPER_A3_LANDSCAPE] = N_("A3, landscape"),
    [JY_PAPER_CARDS] = N_("Cards"),
  };

  g_return_val_if_fail (paper < JY_N_PAPERS, "");

  return _(names[paper]);
}

JyElement *
jy_element_new (JyElementKind kind)
{
  JyElement *self = g_new0 (JyElement, 1);

  self->kind = kind;
  self->text = g_string_new (NULL);
  self->across = JY_ELEMENT_USUAL_ACROSS;
  self->width = 1;
  self->children = g_ptr_array_new_with_free_func ((GDestroyNotify) jy_element_free);

  return self;
}

static void
add_child (JyElement *self, JyElementKind kind)
{
  g_ptr_array_add (self->children, jy_element_new_complete (kind));
}

JyElement *
jy_element_new_complete (JyElementKind kind)
{
  JyElement *self = jy_element_new (kind);

  if (kind == JY_ELEMENT_SPACE)
    self->height = 5;
  else if (kind == JY_ELEMENT_TABLE)
    {
      self->least = 3;
      add_child (self, JY_ELEMENT_COLUMN);
      add_child (self, JY_ELEMENT_COLUMN);
    }
  else if (kind == JY_ELEMENT_GRID)
    add_child (self, JY_ELEMENT_ROW);
  else if (kind == JY_ELEMENT_ROW)
    {
      add_child (self, JY_ELEMENT_LABEL);
      add_child (self, JY_ELEMENT_VALUE);
    }
  else if (kind == JY_ELEMENT_TICKS)
    add_child (self, JY_ELEMENT_TICK);
  else if (kind == JY_ELEMENT_SIGNATURES)
    add_child (self, JY_ELEMENT_PLACE);
  else if (kind == JY_ELEMENT_PART)
    self->list = g_strdup ("form");
  else if (kind == JY_ELEMENT_CARD)
    {
      self->width = 90;
      self->height = 54;
    }

  return self;
}

void
jy_element_free (JyElement *self)
{
  if (self == NULL)
    return;

  g_string_free (self->text, TRUE);
  g_free (self->title);
  g_free (self->list);
  g_free (self->when);
  g_ptr_array_unref (self->children);
  g_free (self);
}

const char *
jy_element_kind_get_word (JyElementKind kind)
{
  return elements[kind].word;
}

const char *
jy_element_kind_get_name (JyElementKind kind)
{
  return g_dpgettext2 (NULL, "element", elements[kind].name);
}

JyElementParts
jy_element_kind_get_parts (JyElementKind kind)
{
  return elements[kind].parts;
}

gboolean
jy_element_kind_fits (JyElementKind kind, JyElementKind parent)
{
  return (elements[kind].parents & (1u << parent)) != 0;
}

char *
jy_element_dup_name (const JyElement *self)
{
  g_autofree char *shown = jy_template_dup_shown (self->text->str);
  const char *text = self->title != NULL && *self->title != '\0' ? self->title : shown;
  const char *end = strchr (text, '\n');
  g_autofree char *line = g_strndup (text, end != NULL ? (gsize) (end - text) : strlen (text));
  g_autofree char *start = g_utf8_substring (line, 0, MIN (g_utf8_strlen (line, -1), SHOWN));

  if (*start == '\0')
    return g_strdup (jy_element_kind_get_name (self->kind));

  /* Translators: a kind of element, and how its text begins. */
  return g_strdup_printf (_("%s “%s”"), jy_element_kind_get_name (self->kind), start);
}

typedef struct
{
  const char *list;
  char *problem;
} Proof;

static gboolean
prove_field (const char *before, gsize length, const char *field, gpointer data)
{
  Proof *proof = data;

  if (field == NULL && memchr (before, '{', length) != NULL)
    proof->problem = g_strdup (_("A “{” has no “}” after it."));
  else if (field != NULL && !jy_paper_facts_has_name (proof->list, field))
    {
      const JyPaperField *elsewhere = jy_paper_field_find (field);

      proof->problem =
        g_strdup_printf (_("There is no field “%s” here: insert one from the list of fields."),
                         elsewhere != NULL ? jy_paper_field_get_label (elsewhere) : field);
    }

  return proof->problem == NULL;
}

/* What holds others holds at least one, and no more than there is room for. */
static char *
dup_problem_of_children (const JyElement *self)
{
  gboolean is_narrow = self->kind == JY_ELEMENT_TABLE || self->kind == JY_ELEMENT_ROW;

  if ((elements[self->kind].parts & JY_PART_CHILDREN) == 0)
    return NULL;
  if (self->children->len == 0)
    return g_strdup (_("Nothing is in it: add something to it or delete it."));
  if (is_narrow && self->children->len > JY_ELEMENT_MAX_CELLS)
    return g_strdup_printf (_("There is room for at most %d side by side."), JY_ELEMENT_MAX_CELLS);

  return NULL;
}

char *
jy_element_dup_problem (const JyElement *self, const char *list)
{
  Proof proof = { self->list != NULL ? self->list : list, NULL };

  if (self->kind == JY_ELEMENT_PART)
    return jy_paper_facts_has_part (self->list)
             ? NULL
             : g_strdup (_("There is no such drawing or form."));
  if (self->list != NULL && !jy_paper_facts_has_list (self->list))
    return g_strdup_printf (_("There is no list “%s”."), self->list);
  if (self->when != NULL && !jy_paper_facts_has_box (self->when))
    return g_strdup_printf (_("There is no field “%s” that could tick it."), self->when);
  if (g_utf8_strlen (self->text->str, -1) > JY_ELEMENT_MAX_TEXT)
    return g_strdup_printf (_("The text is longer than %d characters: divide it."),
                            JY_ELEMENT_MAX_TEXT);
  if (self->title != NULL && g_utf8_strlen (self->title, -1) > MAX_TITLE)
    return g_strdup_printf (_("The title is longer than %d characters."), MAX_TITLE);
  if (!jy_template_split (self->text->str, prove_field, &proof))
    return proof.problem;

  return dup_problem_of_children (self);
}
