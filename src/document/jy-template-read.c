/* jy-template-read.c - a template from its XML
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

#include "jy-error.h"
#include "jy-template-private.h"

/* More than any document of paper has. */
#define MAX_SIZE (256 * 1024) /* bytes */
#define MAX_ELEMENTS 2000

typedef struct
{
  JyTemplate *template;
  GPtrArray *open; /* (element-type JyElement): from the root down */
  guint n_elements;
} Reader;

const JyTemplateWord jy_template_papers[] = {
  { "a4", JY_PAPER_A4 },
  { "a4-landscape", JY_PAPER_A4_LANDSCAPE },
  { "a3-landscape", JY_PAPER_A3_LANDSCAPE },
  { "cards", JY_PAPER_CARDS },
  { NULL },
};

static gboolean
refuse (GError **error, char *sentence)
{
  g_set_error_literal (error, JY_ERROR, JY_ERROR_INVALID, sentence);
  g_free (sentence);
  return FALSE;
}

#define SHOWN 30 /* characters of a piece of the file */

static char *
dup_start (const char *text)
{
  return g_utf8_substring (text, 0, MIN (g_utf8_strlen (text, -1), SHOWN));
}

/* @what is a piece of the file. */
static gboolean
fail (GError **error, const char *what)
{
  g_autofree char *start = dup_start (what);

  return refuse (error, g_strdup_printf (_("“%s” may not stand there in a document."), start));
}

void
jy_template_free (JyTemplate *self)
{
  if (self == NULL)
    return;

  g_free (self->id);
  g_free (self->book);
  g_clear_pointer (&self->root, jy_element_free);
  g_free (self);
}

static gboolean
read_styles (JyElement *element, const char *words, GError **error)
{
  g_auto (GStrv) each = g_strsplit (words, " ", -1);

  for (gsize w = 0; each[w] != NULL; w++)
    {
      const JyStyleName *name = jy_style_names;

      while (name->word != NULL && !g_str_equal (name->word, each[w]))
        name++;
      if (name->word == NULL && *each[w] != '\0')
        return fail (error, each[w]);
      element->style |= name->style;
    }

  return TRUE;
}

static gboolean
read_word (const JyTemplateWord *words, const char *value, guint *result, GError **error)
{
  while (words->word != NULL && !g_str_equal (words->word, value))
    words++;
  if (words->word == NULL)
    return fail (error, value);

  *result = words->value;
  return TRUE;
}

static gboolean
read_number (const char *text, double least, double most, double *result, GError **error)
{
  char *end;
  double value = g_ascii_strtod (text, &end);
  g_autofree char *start = dup_start (text);

  if (end == text || *end != '\0' || !isfinite (value) || value < least || value > most)
    return refuse (error,
                   g_strdup_printf (_("“%s” is no number from %g to %g."), start, least, most));

  *result = value;
  return TRUE;
}

static gboolean
read_count (const char *text, guint least, guint most, guint *result, GError **error)
{
  double value;

  if (!read_number (text, least, most, &value, error))
    return FALSE;

  *result = (guint) value;
  return TRUE;
}

static void
set_text (char **place, const char *text)
{
  g_free (*place);
  *place = g_strdup (text);
}

static gboolean
read_root_attribute (JyTemplate *self, const char *name, const char *value, GError **error)
{
  guint word;

  if (g_str_equal (name, "id"))
    set_text (&self->id, value);
  else if (g_str_equal (name, "for"))
    {
      if (!read_word (jy_template_subjects, value, &word, error))
        return FALSE;
      self->subject = (JyTemplateSubject) word;
    }
  else if (g_str_equal (name, "paper"))
    {
      if (!read_word (jy_template_papers, value, &word, error))
        return FALSE;
      self->paper = (JyPaper) word;
    }
  else if (g_str_equal (name, "group"))
    {
      self->group = jy_group_from_kind (value);
      return self->group != JY_GROUP_NONE || fail (error, value);
    }
  else if (g_str_equal (name, "book"))
    set_text (&self->book, value);
  else if (g_str_equal (name, "signed"))
    self->needs_agreement = g_str_equal (value, "true");
  else if (g_str_equal (name, "numbers"))
    self->shows_numbers = g_str_equal (value, "whole");
  else if (g_str_equal (name, "size"))
    return read_number (value, JY_TEMPLATE_MIN_SIZE, JY_TEMPLATE_MAX_SIZE, &self->size, error);
  else if (g_str_equal (name, "slogan"))
    return read_count (value, 0, 4, &self->slogan, error);
  else
    return fail (error, name);

  return TRUE;
}

static gboolean
read_attribute (JyElement *element, const char *name, const char *value, GError **error)
{
  gboolean is_card = element->kind == JY_ELEMENT_CARD;

  if (g_str_equal (name, "style"))
    return read_styles (element, value, error);
  if (g_str_equal (name, "width"))
    return read_number (value, is_card ? 20 : 0.1,
                        is_card ? JY_ELEMENT_MAX_MM : JY_ELEMENT_MAX_SHARE, &element->width, error);
  if (g_str_equal (name, "height"))
    return read_number (value, is_card ? 10 : 0, JY_ELEMENT_MAX_MM, &element->height, error);
  if (g_str_equal (name, "across"))
    return read_count (value, 1, JY_ELEMENT_MAX_ACROSS, &element->across, error);
  if (g_str_equal (name, "least"))
    return read_count (value, 0, JY_ELEMENT_MAX_LEAST, &element->least, error);

  if (g_str_equal (name, "title"))
    set_text (&element->title, value);
  else if (g_str_equal (name, "of"))
    set_text (&element->list, value);
  else if (g_str_equal (name, "when"))
    set_text (&element->when, value);
  else if (is_card && g_str_equal (name, "side"))
    element->is_back = g_str_equal (value, "back");
  else
    return fail (error, name);

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

  while (kind < JY_N_ELEMENTS &&
         !g_str_equal (jy_element_kind_get_word ((JyElementKind) kind), name))
    kind++;
  if (kind == JY_N_ELEMENTS ||
      (parent == NULL ? kind != JY_ELEMENT_DOCUMENT || self->template->root != NULL
                      : !jy_element_kind_fits ((JyElementKind) kind, parent->kind)))
    {
      fail (error, name);
      return;
    }
  if (++self->n_elements > MAX_ELEMENTS)
    {
      refuse (error, g_strdup_printf (_("A document has at most %d elements."), MAX_ELEMENTS));
      return;
    }

  element = jy_element_new ((JyElementKind) kind);
  if (parent != NULL)
    g_ptr_array_add (parent->children, element);
  else
    self->template->root = element;
  g_ptr_array_add (self->open, element);
  for (gsize i = 0; names[i] != NULL; i++)
    if (!(parent == NULL ? read_root_attribute (self->template, names[i], values[i], error)
                         : read_attribute (element, names[i], values[i], error)))
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
  if ((jy_element_kind_get_parts (element->kind) & JY_PART_TEXT) != 0)
    for (gsize i = 0; lines[i] != NULL; i++)
      g_string_append (element->text, g_strstrip (lines[i]));
  g_string_replace (element->text, JY_LINE_BREAK, "\n", 0);
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

/* Every field is known where it stands. */
static gboolean
prove (const JyElement *element, const char *list, GError **error)
{
  const char *inner = element->list != NULL ? element->list : list;
  g_autofree char *problem = jy_element_dup_problem (element, list);

  if (problem != NULL)
    {
      g_autofree char *name = jy_element_dup_name (element);

      /* Translators: an element of a document, and a sentence that says what is wrong with it. */
      return refuse (error, g_strdup_printf (_("%s: %s"), name, problem));
    }
  for (guint i = 0; i < element->children->len; i++)
    if (!prove (element->children->pdata[i], inner, error))
      return FALSE;

  return TRUE;
}

gboolean
jy_template_check (const JyTemplate *self, GError **error)
{
  return prove (self->root, NULL, error);
}

static gboolean
parse (Reader *reader, const char *xml, gssize length, GError **error)
{
  static const GMarkupParser parser = { start_cb, end_cb, text_cb, NULL, NULL };
  g_autoptr (GMarkupParseContext) context = g_markup_parse_context_new (&parser, 0, reader, NULL);

  return g_markup_parse_context_parse (context, xml, length, error) &&
         g_markup_parse_context_end_parse (context, error);
}

JyTemplate *
jy_template_parse (const char *xml, gssize length, GError **error)
{
  g_autoptr (JyTemplate) self = g_new0 (JyTemplate, 1);
  g_autoptr (GPtrArray) open = g_ptr_array_new ();
  g_autoptr (GError) fault = NULL;
  Reader reader = { self, open, 0 };

  self->size = JY_TEMPLATE_USUAL_SIZE;
  self->slogan = JY_TEMPLATE_USUAL_SLOGAN;
  if ((length < 0 ? strlen (xml) : (gsize) length) > MAX_SIZE)
    {
      refuse (error, g_strdup_printf (_("A document is at most %d KB long."), MAX_SIZE / 1024));
      return NULL;
    }
  if (!parse (&reader, xml, length, &fault))
    {
      if (fault->domain == JY_ERROR)
        g_propagate_error (error, g_steal_pointer (&fault));
      else
        refuse (error, g_strdup_printf (_("The document is damaged: %s"), fault->message));
      return NULL;
    }
  if (self->root == NULL || self->id == NULL)
    {
      refuse (error, g_strdup (_("The document does not say which one it is.")));
      return NULL;
    }

  return g_steal_pointer (&self);
}

JyTemplate *
jy_template_read (const char *xml, gssize length, GError **error)
{
  g_autoptr (JyTemplate) self = jy_template_parse (xml, length, error);

  if (self == NULL || !jy_template_check (self, error))
    return NULL;

  return g_steal_pointer (&self);
}
