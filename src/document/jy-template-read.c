/* jy-template-read.c - a template from its XML
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include "jy-template-private.h"

typedef struct
{
  JyTemplate *template;
  GPtrArray *open; /* (element-type JyElement): from the root down */
} Reader;

/* What may stand in what: a bit for each element that may hold it. */
#define IN(kind) (1u << JY_ELEMENT_##kind)
#define IN_BODY (IN (DOCUMENT) | IN (CARD))

/* clang-format off */
static const struct
{
  const char *name;
  guint parents;
} elements[JY_N_ELEMENTS] = {
  [JY_ELEMENT_DOCUMENT] =   { "document", 0 },
  [JY_ELEMENT_TITLE] =      { "title", IN_BODY },
  [JY_ELEMENT_HEADING] =    { "heading", IN_BODY },
  [JY_ELEMENT_TEXT] =       { "text", IN_BODY },
  [JY_ELEMENT_SPACE] =      { "space", IN_BODY },
  [JY_ELEMENT_PAGE] =       { "page", IN (DOCUMENT) },
  [JY_ELEMENT_TABLE] =      { "table", IN_BODY },
  [JY_ELEMENT_COLUMN] =     { "column", IN (TABLE) },
  [JY_ELEMENT_GRID] =       { "grid", IN_BODY },
  [JY_ELEMENT_ROW] =        { "row", IN (GRID) },
  [JY_ELEMENT_LABEL] =      { "label", IN (ROW) },
  [JY_ELEMENT_VALUE] =      { "value", IN (ROW) },
  [JY_ELEMENT_TICKS] =      { "ticks", IN_BODY },
  [JY_ELEMENT_TICK] =       { "tick", IN (TICKS) },
  [JY_ELEMENT_SIGNATURES] = { "signatures", IN (DOCUMENT) },
  [JY_ELEMENT_PLACE] =      { "place", IN (SIGNATURES) },
  [JY_ELEMENT_CARD] =       { "card", IN (DOCUMENT) },
};

static const struct { const char *name; JyTextStyle style; } styles[] = {
  { "bold", JY_TEXT_BOLD }, { "centre", JY_TEXT_CENTRED }, { "end", JY_TEXT_TO_THE_END },
  { "indent", JY_TEXT_INDENTED }, { "small", JY_TEXT_SMALL },
};

static const struct { const char *name; JyPaper paper; } papers[] = {
  { "a4", JY_PAPER_A4 }, { "a4-landscape", JY_PAPER_A4_LANDSCAPE },
  { "a3-landscape", JY_PAPER_A3_LANDSCAPE }, { "cards", JY_PAPER_CARDS },
};

static const struct { const char *name; JyTemplateSubject subject; } subjects[] = {
  { "household", JY_TEMPLATE_FOR_HOUSEHOLD }, { "resident", JY_TEMPLATE_FOR_RESIDENT },
  { "list", JY_TEMPLATE_FOR_LIST },
};
/* clang-format on */

static gboolean
fail (GError **error, const char *what, const char *sentence)
{
  g_set_error (error, G_MARKUP_ERROR, G_MARKUP_ERROR_INVALID_CONTENT, "“%s” %s", what, sentence);
  return FALSE;
}

static void
element_free (gpointer data)
{
  JyElement *self = data;

  g_string_free (self->text, TRUE);
  g_free (self->title);
  g_free (self->list);
  g_free (self->when);
  g_ptr_array_unref (self->children);
  g_free (self);
}

static JyElement *
element_new (JyElementKind kind)
{
  JyElement *self = g_new0 (JyElement, 1);

  self->kind = kind;
  self->text = g_string_new (NULL);
  self->across = 2;
  self->width = 1;
  self->children = g_ptr_array_new_with_free_func (element_free);

  return self;
}

void
jy_template_free (JyTemplate *self)
{
  if (self == NULL)
    return;

  g_free (self->id);
  g_clear_pointer (&self->root, element_free);
  g_free (self);
}

static gboolean
read_styles (JyElement *element, const char *words, GError **error)
{
  g_auto (GStrv) each = g_strsplit (words, " ", -1);

  for (gsize w = 0; each[w] != NULL; w++)
    {
      gsize i = 0;

      while (i < G_N_ELEMENTS (styles) && !g_str_equal (styles[i].name, each[w]))
        i++;
      if (i == G_N_ELEMENTS (styles))
        return fail (error, each[w], "is no style");
      element->style |= styles[i].style;
    }

  return TRUE;
}

static gboolean
read_subject (JyTemplate *self, const char *word, GError **error)
{
  for (gsize i = 0; i < G_N_ELEMENTS (subjects); i++)
    if (g_str_equal (subjects[i].name, word))
      {
        self->subject = subjects[i].subject;
        return TRUE;
      }

  return fail (error, word, "is nothing that a document is for");
}

static gboolean
read_paper (JyTemplate *self, const char *word, GError **error)
{
  for (gsize i = 0; i < G_N_ELEMENTS (papers); i++)
    if (g_str_equal (papers[i].name, word))
      {
        self->paper = papers[i].paper;
        return TRUE;
      }

  return fail (error, word, "is no paper");
}

static gboolean
read_attribute (
  Reader *self, JyElement *element, const char *name, const char *value, GError **error)
{
  JyTemplate *template = self->template;
  gboolean is_root = element->kind == JY_ELEMENT_DOCUMENT;

  if (is_root && g_str_equal (name, "id"))
    template->id = g_strdup (value);
  else if (is_root && g_str_equal (name, "for"))
    return read_subject (template, value, error);
  else if (is_root && g_str_equal (name, "paper"))
    return read_paper (template, value, error);
  else if (is_root && g_str_equal (name, "signed"))
    template->needs_agreement = g_str_equal (value, "true");
  else if (is_root && g_str_equal (name, "numbers"))
    template->shows_numbers = g_str_equal (value, "whole");
  else if (is_root && g_str_equal (name, "size"))
    template->size = g_ascii_strtod (value, NULL);
  else if (g_str_equal (name, "style"))
    return read_styles (element, value, error);
  else if (g_str_equal (name, "title"))
    element->title = g_strdup (value);
  else if (g_str_equal (name, "of"))
    element->list = g_strdup (value);
  else if (g_str_equal (name, "when"))
    element->when = g_strdup (value);
  else if (g_str_equal (name, "width"))
    element->width = g_ascii_strtod (value, NULL);
  else if (g_str_equal (name, "height"))
    element->height = g_ascii_strtod (value, NULL);
  else if (g_str_equal (name, "across"))
    element->across = (guint) MAX (g_ascii_strtoull (value, NULL, 10), 1);
  else if (g_str_equal (name, "least"))
    element->least = (guint) g_ascii_strtoull (value, NULL, 10);
  else
    return fail (error, name, "is no attribute");

  return TRUE;
}

static JyElement *
get_open (const Reader *self)
{
  return self->open->len > 0 ? self->open->pdata[self->open->len - 1] : NULL;
}

static void
start_cb (GMarkupParseContext *context G_GNUC_UNUSED,
          const char *name,
          const char **names,
          const char **values,
          gpointer data,
          GError **error)
{
  Reader *self = data;
  JyElement *parent = get_open (self);
  JyElement *element;
  guint kind = 0;

  while (kind < JY_N_ELEMENTS && !g_str_equal (elements[kind].name, name))
    kind++;
  if (kind == JY_N_ELEMENTS ||
      (parent == NULL ? kind != JY_ELEMENT_DOCUMENT
                      : (elements[kind].parents & (1u << parent->kind)) == 0))
    {
      fail (error, name, "may not stand there");
      return;
    }

  element = element_new ((JyElementKind) kind);
  if (parent != NULL)
    g_ptr_array_add (parent->children, element);
  else
    self->template->root = element;
  g_ptr_array_add (self->open, element);
  for (gsize i = 0; names[i] != NULL; i++)
    if (!read_attribute (self, element, names[i], values[i], error))
      return;
}

/* Lines of the file are no lines of the paper. */
static void
end_cb (GMarkupParseContext *context G_GNUC_UNUSED,
        const char *name G_GNUC_UNUSED,
        gpointer data,
        GError **error G_GNUC_UNUSED)
{
  Reader *self = data;
  JyElement *element = get_open (self);
  g_auto (GStrv) lines = g_strsplit (element->text->str, "\n", -1);

  g_string_truncate (element->text, 0);
  for (gsize i = 0; lines[i] != NULL; i++)
    g_string_append (element->text, g_strstrip (lines[i]));
  g_ptr_array_remove_index (self->open, self->open->len - 1);
}

static void
text_cb (GMarkupParseContext *context G_GNUC_UNUSED,
         const char *text,
         gsize length,
         gpointer data,
         GError **error G_GNUC_UNUSED)
{
  JyElement *element = get_open (data);

  if (element != NULL)
    g_string_append_len (element->text, text, (gssize) length);
}

gboolean
jy_template_split (const char *text, JyTemplateFieldFunc func, gpointer data)
{
  const char *open;

  while ((open = strchr (text, '{')) != NULL)
    {
      const char *close = strchr (open, '}');
      g_autofree char *field = NULL;

      if (close == NULL)
        break;
      field = g_strndup (open + 1, (gsize) (close - open - 1));
      if (!func (text, (gsize) (open - text), field, data))
        return FALSE;
      text = close + 1;
    }

  return func (text, strlen (text), NULL, data);
}

typedef struct
{
  const char *list;
  GError **error;
} Proof;

static gboolean
prove_field (const char *before G_GNUC_UNUSED,
             gsize length G_GNUC_UNUSED,
             const char *field,
             gpointer data)
{
  Proof *proof = data;

  if (field == NULL || jy_paper_facts_has_name (proof->list, field))
    return TRUE;

  return fail (proof->error, field, "is no field");
}

/* Every field is known where it stands. */
static gboolean
prove (const JyElement *element, const char *list, GError **error)
{
  Proof proof = { element->list != NULL ? element->list : list, error };

  if (element->list != NULL && !jy_paper_facts_has_list (element->list))
    return fail (error, element->list, "is no list");
  if (element->when != NULL && !jy_paper_facts_has_name (proof.list, element->when))
    return fail (error, element->when, "is no field");
  if (!jy_template_split (element->text->str, prove_field, &proof))
    return FALSE;
  for (guint i = 0; i < element->children->len; i++)
    if (!prove (element->children->pdata[i], proof.list, error))
      return FALSE;

  return TRUE;
}

JyTemplate *
jy_template_read (const char *xml, gssize length, GError **error)
{
  static const GMarkupParser parser = { start_cb, end_cb, text_cb, NULL, NULL };
  g_autoptr (JyTemplate) self = g_new0 (JyTemplate, 1);
  g_autoptr (GPtrArray) open = g_ptr_array_new ();
  Reader reader = { self, open };
  g_autoptr (GMarkupParseContext) context =
    g_markup_parse_context_new (&parser, G_MARKUP_PREFIX_ERROR_POSITION, &reader, NULL);

  if (!g_markup_parse_context_parse (context, xml, length, error) ||
      !g_markup_parse_context_end_parse (context, error) || !prove (self->root, NULL, error))
    return NULL;

  return g_steal_pointer (&self);
}

const char *
jy_template_get_id (const JyTemplate *self)
{
  return self->id;
}

JyTemplateSubject
jy_template_get_subject (const JyTemplate *self)
{
  return self->subject;
}

gboolean
jy_template_needs_agreement (const JyTemplate *self)
{
  return self->needs_agreement;
}

gboolean
jy_template_shows_numbers (const JyTemplate *self)
{
  return self->shows_numbers;
}
