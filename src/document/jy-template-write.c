/* jy-template-write.c - a template as XML, as data/documents/document.rng allows
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-template-private.h"

static void
add_attribute (GString *xml, const char *name, const char *value)
{
  g_autofree char *escaped = g_markup_escape_text (value, -1);

  g_string_append_printf (xml, " %s=\"%s\"", name, escaped);
}

static void
add_number (GString *xml, const char *name, double value)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE];

  add_attribute (xml, name, g_ascii_formatd (text, sizeof text, "%.6g", value));
}

static void
add_styles (GString *xml, JyTextStyle style)
{
  g_autoptr (GString) words = g_string_new (NULL);

  for (const JyStyleName *name = jy_style_names; name->word != NULL; name++)
    if ((style & name->style) != 0)
      g_string_append_printf (words, "%s%s", words->len > 0 ? " " : "", name->word);
  if (words->len > 0)
    add_attribute (xml, "style", words->str);
}

static const char *
get_word (const JyTemplateWord *words, guint value)
{
  while (words->value != value)
    words++;

  return words->word;
}

static void
add_root_attributes (GString *xml, const JyTemplate *self)
{
  add_attribute (xml, "id", self->id);
  add_attribute (xml, "for", get_word (jy_template_subjects, self->subject));
  add_attribute (xml, "paper", get_word (jy_template_papers, self->paper));
  if (self->size != JY_TEMPLATE_USUAL_SIZE)
    add_number (xml, "size", self->size);
  if (self->slogan != JY_TEMPLATE_USUAL_SLOGAN)
    add_number (xml, "slogan", self->slogan);
  if (self->group != JY_GROUP_NONE)
    add_attribute (xml, "group", jy_group_find (self->group)->kind);
  if (self->book != NULL)
    add_attribute (xml, "book", self->book);
  if (self->needs_agreement)
    add_attribute (xml, "signed", "true");
  if (self->shows_numbers)
    add_attribute (xml, "numbers", "whole");
}

static void
add_attributes (GString *xml, const JyElement *element)
{
  JyElementParts parts = jy_element_kind_get_parts (element->kind);
  gboolean is_card = element->kind == JY_ELEMENT_CARD;

  if ((parts & JY_PART_LIST) != 0 && element->list != NULL)
    add_attribute (xml, "of", element->list);
  if ((parts & JY_PART_LEAST) != 0 && element->least > 0)
    add_number (xml, "least", element->least);
  if ((parts & JY_PART_WHEN) != 0 && element->when != NULL)
    add_attribute (xml, "when", element->when);
  if ((parts & JY_PART_TITLE) != 0)
    add_attribute (xml, "title", element->title != NULL ? element->title : "");
  if (is_card || element->kind == JY_ELEMENT_COLUMN ||
      ((parts & JY_PART_WIDTH) != 0 && element->width != 1))
    add_number (xml, "width", element->width);
  if (is_card || element->kind == JY_ELEMENT_SPACE ||
      ((parts & JY_PART_HEIGHT) != 0 && element->height > 0))
    add_number (xml, "height", element->height);
  if (element->is_back)
    add_attribute (xml, "side", "back");
  if ((parts & JY_PART_ACROSS) != 0)
    add_number (xml, "across", element->across);
  if ((parts & JY_PART_STYLE) != 0)
    add_styles (xml, element->style);
}

/* What no keyboard has is left out. */
static void
add_text (GString *xml, const char *text)
{
  g_autoptr (GString) clean = g_string_new (NULL);
  g_autofree char *escaped = NULL;

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar character = g_utf8_get_char (at);

      if (character == '\n')
        g_string_append (clean, JY_LINE_BREAK);
      else if (!g_unichar_iscntrl (character))
        g_string_append_unichar (clean, character);
    }
  escaped = g_markup_escape_text (clean->str, (gssize) clean->len);
  g_string_append (xml, escaped);
}

static void
add_element (GString *xml, const JyTemplate *self, const JyElement *element, guint depth)
{
  const char *word = jy_element_kind_get_word (element->kind);
  JyElementParts parts = jy_element_kind_get_parts (element->kind);

  g_string_append_printf (xml, "%*s<%s", (int) (2 * depth), "", word);
  if (element->kind == JY_ELEMENT_DOCUMENT)
    add_root_attributes (xml, self);
  else
    add_attributes (xml, element);
  if ((parts & JY_PART_TEXT) != 0)
    {
      g_string_append_c (xml, '>');
      add_text (xml, element->text->str);
      g_string_append_printf (xml, "</%s>\n", word);
      return;
    }
  if (element->children->len == 0)
    {
      g_string_append (xml, "/>\n");
      return;
    }

  g_string_append (xml, ">\n");
  for (guint i = 0; i < element->children->len; i++)
    add_element (xml, self, element->children->pdata[i], depth + 1);
  g_string_append_printf (xml, "%*s</%s>\n", (int) (2 * depth), "", word);
}

char *
jy_template_write (const JyTemplate *self)
{
  GString *xml = g_string_new ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

  add_element (xml, self, self->root, 0);
  return g_string_free (xml, FALSE);
}

const char *
jy_template_get_language (const JyTemplate *self)
{
  g_autofree char *xml = jy_template_write (self);

  for (const char *p = xml; *p != '\0'; p = g_utf8_next_char (p))
    if (g_unichar_get_script (g_utf8_get_char (p)) == G_UNICODE_SCRIPT_HAN)
      return "zh_CN";

  return "en";
}
