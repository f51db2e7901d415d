/* jy-document.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-document-private.h"

#define FONT_SIZE 10.5 /* wuhao, the size of Chinese office documents */

static void
table_row_clear (gpointer data)
{
  g_strfreev (((JyPaperRow *) data)->cells);
}

static void
table_free (JyPaperTable *self)
{
  for (guint i = 0; i < self->n_columns; i++)
    {
      g_free ((char *) self->columns[i].title);
      g_free ((char *) self->columns[i].group);
    }
  g_free (self->columns);
  g_array_unref (self->rows);
  g_free (self);
}

static void
block_free (gpointer data)
{
  JyBlock *self = data;

  g_free (self->text);
  g_strfreev (self->labels);
  if (self->data_free != NULL)
    self->data_free (self->data);
  g_clear_pointer (&self->cards, g_ptr_array_unref);
  g_clear_pointer (&self->table, table_free);
  g_free (self);
}

JyDocument *
jy_document_new (JyPaper paper, const char *title)
{
  JyDocument *self = g_new0 (JyDocument, 1);

  self->paper = paper;
  self->title = g_strdup (title);
  self->size = FONT_SIZE;
  self->blocks = g_ptr_array_new_with_free_func (block_free);

  return self;
}

void
jy_document_free (JyDocument *self)
{
  if (self == NULL)
    return;

  g_free (self->title);
  g_free (self->footer);
  g_ptr_array_unref (self->blocks);
  g_free (self);
}

const char *
jy_document_get_title (const JyDocument *self)
{
  return self->title;
}

void
jy_document_set_footer (JyDocument *self, const char *footer)
{
  g_free (self->footer);
  self->footer = g_strdup (footer);
}

void
jy_document_set_cover (JyDocument *self)
{
  self->has_cover = TRUE;
}

void
jy_document_set_size (JyDocument *self, double size)
{
  g_return_if_fail (size > 0);

  self->size = size;
}

static JyBlock *
add_block (JyDocument *self, JyBlockKind kind, const char *text)
{
  JyBlock *block = g_new0 (JyBlock, 1);

  block->kind = kind;
  block->text = text != NULL ? g_utf8_make_valid (text, -1) : NULL;
  g_ptr_array_add (self->blocks, block);

  return block;
}

void
jy_document_add_title (JyDocument *self, const char *text)
{
  add_block (self, JY_BLOCK_TITLE, text);
}

void
jy_document_add_heading (JyDocument *self, const char *text)
{
  add_block (self, JY_BLOCK_HEADING, text);
}

void
jy_document_add_paragraph (JyDocument *self, const char *text, JyTextStyle style)
{
  add_block (self, JY_BLOCK_PARAGRAPH, text)->style = style;
}

void
jy_document_add_space (JyDocument *self, double height)
{
  add_block (self, JY_BLOCK_SPACE, NULL)->height = height;
}

void
jy_document_add_page_break (JyDocument *self)
{
  add_block (self, JY_BLOCK_PAGE_BREAK, NULL);
}

void
jy_document_turn (JyDocument *self, JyPaper paper)
{
  add_block (self, JY_BLOCK_TURN, NULL)->paper = paper;
}

void
jy_document_add_signatures (JyDocument *self, const char *const *labels, guint n_across)
{
  JyBlock *block;

  g_return_if_fail (n_across > 0);

  block = add_block (self, JY_BLOCK_SIGNATURES, NULL);
  block->labels = g_strdupv ((char **) labels);
  block->n_across = n_across;
}

void
jy_document_add_drawing (
  JyDocument *self, double height, JyDocumentPaint paint, gpointer data, GDestroyNotify data_free)
{
  JyBlock *block = add_block (self, JY_BLOCK_DRAWING, NULL);

  block->height = height;
  block->paint = paint;
  block->data = data;
  block->data_free = data_free;
}

JyDocument *
jy_document_add_card (JyDocument *self, double width, double height, gboolean is_back)
{
  JyBlock *last =
    self->blocks->len > 0 ? g_ptr_array_index (self->blocks, self->blocks->len - 1) : NULL;
  JyDocument *card = jy_document_new (self->paper, self->title);

  if (last == NULL || last->kind != JY_BLOCK_CARDS || last->width != width ||
      last->height != height || last->is_back != is_back)
    {
      last = add_block (self, JY_BLOCK_CARDS, NULL);
      last->width = width;
      last->height = height;
      last->is_back = is_back;
      last->cards = g_ptr_array_new_with_free_func ((GDestroyNotify) jy_document_free);
    }
  card->size = self->size;
  g_ptr_array_add (last->cards, card);

  return card;
}

JyPaperTable *
jy_document_add_table (JyDocument *self, const JyPaperColumn *columns, guint n_columns)
{
  JyPaperTable *table = g_new0 (JyPaperTable, 1);

  g_return_val_if_fail (n_columns > 0, NULL);

  table->columns = g_memdup2 (columns, n_columns * sizeof *columns);
  table->n_columns = n_columns;
  table->rows = g_array_new (FALSE, FALSE, sizeof (JyPaperRow));
  g_array_set_clear_func (table->rows, table_row_clear);
  for (guint i = 0; i < n_columns; i++)
    {
      table->columns[i].title = g_strdup (columns[i].title);
      table->columns[i].group = g_strdup (columns[i].group);
      table->has_titles = table->has_titles || columns[i].title != NULL;
      table->has_groups = table->has_groups || columns[i].group != NULL;
    }
  add_block (self, JY_BLOCK_TABLE, NULL)->table = table;

  return table;
}

void
jy_paper_table_add_row (JyPaperTable *self, const char *const *cells, JyRowStyle style)
{
  JyPaperRow row = { g_new0 (char *, self->n_columns + 1), style, self->row_height };
  guint n = (style & JY_ROW_ACROSS) != 0 ? 1 : self->n_columns;

  for (guint i = 0; i < n; i++)
    row.cells[i] = g_utf8_make_valid (cells[i] != NULL ? cells[i] : "", -1);
  g_array_append_val (self->rows, row);
}

void
jy_paper_table_set_row_height (JyPaperTable *self, double height)
{
  self->row_height = height;
}

void
jy_paper_table_set_size (JyPaperTable *self, double size)
{
  g_return_if_fail (size > 0);

  self->size = size;
}

void
jy_paper_table_keep_whole (JyPaperTable *self)
{
  self->is_kept_whole = TRUE;
}

guint
jy_paper_table_get_n_rows (const JyPaperTable *self)
{
  return self->rows->len;
}
