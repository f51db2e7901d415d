/* jy-template-fill.c - a template and what is known, to a document
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-slogan.h"
#include "jy-template-private.h"

/* Where nothing is known, somebody writes. */
#define BLANK "＿＿＿＿＿＿"

typedef struct
{
  const JyPaperFacts *facts;
  const JyPaperFacts *row; /* (nullable) */
  GString *text;
  gboolean keeps_blanks;
} Filling;

static gboolean
add_part (const char *before, gsize length, const char *field, gpointer data)
{
  Filling *self = data;
  const char *value = "";

  g_string_append_len (self->text, before, (gssize) length);
  if (field == NULL)
    return TRUE;

  if (self->row != NULL)
    value = jy_paper_facts_get (self->row, field);
  if (*value == '\0')
    value = jy_paper_facts_get (self->facts, field);
  g_string_append (self->text, *value == '\0' && self->keeps_blanks ? BLANK : value);

  return TRUE;
}

/* @keeps_blanks: what is not known becomes a line to write upon; otherwise nothing, as in a table
 * whose cells are there to write in */
static char *
fill_text (const char *text,
           const JyPaperFacts *facts,
           const JyPaperFacts *row,
           gboolean keeps_blanks)
{
  static const char *const separators[] = { "\r\n", "\r", JY_LINE_BREAK, "\u2029" };
  Filling self = { facts, row, g_string_new (NULL), keeps_blanks };

  jy_template_split (text, add_part, &self);
  for (gsize i = 0; i < G_N_ELEMENTS (separators); i++)
    g_string_replace (self.text, separators[i], "\n", 0);

  return g_string_free (self.text, FALSE);
}

static void
add_row (JyPaperTable *table,
         const JyElement *element,
         const JyPaperFacts *facts,
         const JyPaperFacts *row)
{
  g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < element->children->len; i++)
    {
      const JyElement *column = element->children->pdata[i];

      g_ptr_array_add (cells, row != NULL ? fill_text (column->text->str, facts, row, FALSE)
                                          : g_strdup (""));
    }
  jy_paper_table_add_row (table, (const char *const *) cells->pdata, JY_ROW_PLAIN);
}

static void
add_table (JyDocument *document, const JyElement *element, const JyPaperFacts *facts)
{
  const GPtrArray *rows =
    element->list != NULL ? jy_paper_facts_get_rows (facts, element->list) : NULL;
  guint n = rows != NULL ? rows->len : 0;
  g_autoptr (GArray) columns = g_array_new (FALSE, TRUE, sizeof (JyPaperColumn));
  JyPaperTable *table;

  for (guint i = 0; i < element->children->len; i++)
    {
      const JyElement *child = element->children->pdata[i];
      JyPaperColumn column = { child->title, child->width, child->style, FALSE };

      g_array_append_val (columns, column);
    }
  table = jy_document_add_table (document, (const JyPaperColumn *) columns->data, columns->len);
  jy_paper_table_set_row_height (table, JY_MM (element->height));
  for (guint i = 0; i < MAX (n, element->least); i++)
    add_row (table, element, facts, i < n ? rows->pdata[i] : NULL);
}

/* Each row has as many labels and values as the first. */
static void
add_grid (JyDocument *document, const JyElement *element, const JyPaperFacts *facts)
{
  const JyElement *first = element->children->pdata[0];
  g_autoptr (GArray) columns = g_array_new (FALSE, TRUE, sizeof (JyPaperColumn));
  JyPaperTable *table;

  for (guint i = 0; i < first->children->len; i++)
    {
      const JyElement *child = first->children->pdata[i];
      JyPaperColumn column = { NULL, child->width, child->style, child->kind == JY_ELEMENT_LABEL };

      g_array_append_val (columns, column);
    }
  table = jy_document_add_table (document, (const JyPaperColumn *) columns->data, columns->len);
  for (guint r = 0; r < element->children->len; r++)
    {
      const JyElement *row = element->children->pdata[r];
      g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_free);

      for (guint i = 0; i < columns->len; i++)
        g_ptr_array_add (cells,
                         i < row->children->len
                           ? fill_text (((const JyElement *) row->children->pdata[i])->text->str,
                                        facts, NULL, FALSE)
                           : NULL);
      jy_paper_table_set_row_height (table, JY_MM (row->height));
      jy_paper_table_add_row (table, (const char *const *) cells->pdata, JY_ROW_PLAIN);
    }
}

#define JOINER "\u2060"
#define MAX_JOINED 20 /* characters: a longer label may be divided */

/* A label stays in one line, beside its box. */
static void
append_label (GString *text, const char *label)
{
  gboolean is_joined = g_utf8_strlen (label, -1) <= MAX_JOINED;

  g_string_append (text, "\u00a0");
  for (const char *at = label; *at != '\0'; at = g_utf8_next_char (at))
    {
      if (is_joined)
        g_string_append (text, JOINER);
      g_string_append_unichar (text, g_utf8_get_char (at));
    }
}

/* Boxes in a line, ticked where something is known. */
static void
add_ticks (JyDocument *document, const JyElement *element, const JyPaperFacts *facts)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < element->children->len; i++)
    {
      const JyElement *tick = element->children->pdata[i];
      gboolean is_ticked = tick->when != NULL && *jy_paper_facts_get (facts, tick->when) != '\0';
      g_autofree char *label = fill_text (tick->text->str, facts, NULL, TRUE);

      g_string_append_printf (text, "%s%s", i > 0 ? "　" : "", is_ticked ? JY_TICKED_BOX : JY_BOX);
      append_label (text, label);
    }
  jy_document_add_paragraph (document, text->str, element->style);
}

static void
add_signatures (JyDocument *document, const JyElement *element, const JyPaperFacts *facts)
{
  g_autoptr (GPtrArray) labels = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < element->children->len; i++)
    g_ptr_array_add (
      labels,
      fill_text (((const JyElement *) element->children->pdata[i])->text->str, facts, NULL, TRUE));
  g_ptr_array_add (labels, NULL);
  jy_document_add_signatures (document, (const char *const *) labels->pdata, element->across);
}

static void fill_children (JyDocument *document,
                           const JyElement *element,
                           const JyPaperFacts *facts);

static void
fill_element (JyDocument *document, const JyElement *element, const JyPaperFacts *facts)
{
  g_autofree char *text = fill_text (element->text->str, facts, NULL, TRUE);

  if (element->when != NULL && *jy_paper_facts_get (facts, element->when) == '\0')
    return;
  if (element->kind == JY_ELEMENT_TITLE)
    jy_document_add_title (document, text);
  else if (element->kind == JY_ELEMENT_HEADING)
    jy_document_add_heading (document, text);
  else if (element->kind == JY_ELEMENT_TEXT)
    jy_document_add_paragraph (document, text, element->style);
  else if (element->kind == JY_ELEMENT_SPACE)
    jy_document_add_space (document, JY_MM (element->height));
  else if (element->kind == JY_ELEMENT_PAGE)
    jy_document_add_page_break (document);
  else if (element->kind == JY_ELEMENT_TABLE)
    add_table (document, element, facts);
  else if (element->kind == JY_ELEMENT_GRID && element->children->len > 0)
    add_grid (document, element, facts);
  else if (element->kind == JY_ELEMENT_TICKS)
    add_ticks (document, element, facts);
  else if (element->kind == JY_ELEMENT_SIGNATURES)
    add_signatures (document, element, facts);
  else if (element->kind == JY_ELEMENT_CARD)
    fill_children (jy_document_add_card (document, JY_MM (element->width), JY_MM (element->height),
                                         element->is_back),
                   element, facts);
  else if (element->kind == JY_ELEMENT_PART)
    jy_paper_facts_add_part (facts, element->list, document);
}

static void
fill_children (JyDocument *document, const JyElement *element, const JyPaperFacts *facts)
{
  for (guint i = 0; i < element->children->len; i++)
    fill_element (document, element->children->pdata[i], facts);
}

JyDocument *
jy_template_make_document (const JyTemplate *self, const char *title)
{
  JyDocument *document = jy_document_new (self->paper, title);

  jy_document_set_size (document, self->size);
  if (!jy_template_is_card (self))
    jy_document_set_footer (document, self->slogan > 0 ? jy_slogan_get (self->slogan - 1) : "");

  return document;
}

void
jy_template_fill (const JyTemplate *self, const JyPaperFacts *facts, JyDocument *document)
{
  fill_children (document, self->root, facts);
}
