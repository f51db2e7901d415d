/* jy-printout-layout.c - blocks down the pages
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include "jy-printout-private.h"

/* All in font sizes. */
#define TITLE_SIZE 1.7
#define HEADING_SIZE 1.15
#define SMALL_SIZE 0.85
#define LARGE_SIZE 2.6
#define INDENT 2
#define GAP 0.4            /* below a paragraph */
#define GAP_OF_HEADING 0.8 /* above it */
#define GAP_OF_TITLE 0.8   /* below it */
#define GAP_OF_TABLE 0.6

/* A paragraph is not divided so that fewer lines stand alone. */
#define LEAST_LINES 2

/* Rounding of points to Pango units. */
#define TOLERANCE 0.1

void
jy_flow_new_page (JyFlow *self)
{
  JyPrintPage page = { .paper = self->paper };

  if (self->is_card)
    return;

  g_array_append_val (self->out->pages, page);
  self->y = self->top;
}

void
jy_flow_set_paper (JyFlow *self, JyPaper paper)
{
  const JyPaperSize *size = jy_paper_get_size (paper);

  self->paper = paper;
  self->x = size->side;
  self->width = size->width - 2 * size->side;
  self->top = size->top;
  self->bottom = size->height - size->bottom;
}

void
jy_flow_ensure (JyFlow *self, double height)
{
  if (self->y + height > self->bottom + TOLERANCE && self->y > self->top)
    jy_flow_new_page (self);
}

JyPageItem *
jy_flow_add_item (JyFlow *self, JyItemKind kind, double x, double y, double width, double height)
{
  JyPageItem item = {
    .kind = kind,
    .page = self->out->pages->len - 1,
    .x = x,
    .y = y,
    .width = width,
    .height = height,
  };

  g_array_append_val (self->out->items, item);
  return &g_array_index (self->out->items, JyPageItem, self->out->items->len - 1);
}

void
jy_flow_add_text (JyFlow *self,
                  const char *text,
                  gsize length,
                  const JyType *type,
                  double x,
                  double y,
                  double width,
                  double height)
{
  JyPageItem *item = jy_flow_add_item (self, JY_ITEM_TEXT, x, y, width, height);

  item->text = text;
  item->length = length;
  item->type = *type;
}

double
jy_flow_measure (JyFlow *self, const char *text, const JyType *type, double width)
{
  if (*text == '\0')
    return 0;

  jy_typesetter_set (self->setter, text, strlen (text), type, width);
  return jy_typesetter_get_height (self->setter);
}

/* How much of @text stays on this page: all that fits, if no line is then left alone. */
static guint
divide (JyFlow *self, gsize *length, double *height)
{
  guint n_lines = jy_typesetter_get_n_lines (self->setter);
  guint n = jy_typesetter_fit (self->setter, self->bottom - self->y + TOLERANCE, length, height);

  if (n < n_lines && n + LEAST_LINES > n_lines && n > LEAST_LINES)
    n = jy_typesetter_fit (self->setter, *height * (n_lines - LEAST_LINES) / n + TOLERANCE, length,
                           height);

  return n;
}

static void
add_lines (JyFlow *self, const char *text, const JyType *type)
{
  JyType rest = *type;

  while (*text != '\0')
    {
      gsize length;
      double height;
      guint n;

      jy_typesetter_set (self->setter, text, strlen (text), &rest, self->width);
      n = divide (self, &length, &height);
      if (n < MIN (LEAST_LINES, jy_typesetter_get_n_lines (self->setter)) && self->y > self->top &&
          !self->is_card)
        {
          jy_flow_new_page (self);
          continue;
        }
      if (n == 0 || self->is_card) /* a card makes itself small enough */
        {
          length = strlen (text);
          height = jy_typesetter_get_height (self->setter);
        }

      jy_flow_add_text (self, text, length - (length > 0 && text[length - 1] == '\n'), &rest,
                        self->x, self->y, self->width, height);
      self->y += height;
      rest.indent = text[length - 1] == '\n' ? type->indent : 0;
      text += length;
      if (*text != '\0')
        jy_flow_new_page (self);
    }
}

static JyType
get_paragraph_type (const JyFlow *self, const JyBlock *block)
{
  return (JyType){
    .size = self->size * ((block->style & JY_TEXT_SMALL) != 0   ? SMALL_SIZE
                          : (block->style & JY_TEXT_LARGE) != 0 ? LARGE_SIZE
                                                                : 1),
    .indent = (block->style & JY_TEXT_INDENTED) != 0 ? self->size * INDENT : 0,
    .align = (block->style & JY_TEXT_CENTRED) != 0      ? JY_ALIGN_CENTRE
             : (block->style & JY_TEXT_TO_THE_END) != 0 ? JY_ALIGN_END
                                                        : JY_ALIGN_START,
    .is_bold = (block->style & JY_TEXT_BOLD) != 0,
  };
}

static const JyBlock *
get_next (const JyFlow *self, guint index)
{
  const GPtrArray *blocks = self->document->blocks;

  return index + 1 < blocks->len ? blocks->pdata[index + 1] : NULL;
}

/* A small paragraph behind the drawing at @index. */
static double
measure_caption (JyFlow *self, guint index)
{
  const JyBlock *next = get_next (self, index);
  JyType type;

  if (next == NULL || next->kind != JY_BLOCK_PARAGRAPH || (next->style & JY_TEXT_SMALL) == 0)
    return 0;

  type = get_paragraph_type (self, next);
  return jy_flow_measure (self, next->text, &type, self->width) + 2 * self->size * GAP;
}

/* What has to stay on the page of a heading, at least. */
static double
measure_next (JyFlow *self, guint index)
{
  const JyBlock *next = get_next (self, index);

  if (next == NULL)
    return 0;
  if (next->kind == JY_BLOCK_TABLE)
    return jy_flow_measure_table_head (self, next->table);
  if (next->kind == JY_BLOCK_DRAWING)
    return next->height;

  return 3 * self->size;
}

double
jy_flow_measure_heading (JyFlow *self, const char *text)
{
  JyType type = { .size = self->size * HEADING_SIZE, .is_bold = TRUE };

  return jy_flow_measure (self, text, &type, self->width) + self->size * GAP;
}

void
jy_flow_add_heading (JyFlow *self, const char *text)
{
  JyType type = { .size = self->size * HEADING_SIZE, .is_bold = TRUE };

  add_lines (self, text, &type);
  self->y += self->size * GAP;
}

static void
add_heading (JyFlow *self, const JyBlock *block, guint index)
{
  jy_flow_ensure (self, jy_flow_measure_heading (self, block->text) + self->size * GAP_OF_HEADING +
                          measure_next (self, index));
  if (self->y > self->top)
    self->y += self->size * GAP_OF_HEADING;
  jy_flow_add_heading (self, block->text);
}

/* @index: of a table
 * Returns: (nullable): what stands right above it */
static const char *
get_heading (const JyFlow *self, guint index)
{
  const JyBlock *before = index > 0 ? self->document->blocks->pdata[index - 1] : NULL;

  return before != NULL && before->kind == JY_BLOCK_HEADING ? before->text : NULL;
}

static void
add_title (JyFlow *self, const JyBlock *block)
{
  JyType type = { .size = self->size * TITLE_SIZE, .is_bold = TRUE, .align = JY_ALIGN_CENTRE };

  add_lines (self, block->text, &type);
  self->y += self->size * GAP_OF_TITLE;
}

/* Whether @text asks for what comes next: its answers, or room for them. */
static gboolean
is_question (const char *text)
{
  return g_str_has_suffix (text, "：") || g_str_has_suffix (text, ":") ||
         g_str_has_suffix (text, "？") || g_str_has_suffix (text, "?");
}

/* What has to stay on the page of the paragraph at @index, at least. */
static double
measure_company (JyFlow *self, const JyBlock *block, guint index)
{
  const JyBlock *next = get_next (self, index);

  if (next == NULL)
    return 0;
  if (next->kind == JY_BLOCK_SIGNATURES)
    return jy_flow_measure_signatures (self, next);
  if (is_question (block->text) &&
      (next->kind == JY_BLOCK_PARAGRAPH || next->kind == JY_BLOCK_TABLE))
    return measure_next (self, index);

  return 0;
}

static void
add_paragraph (JyFlow *self, const JyBlock *block, guint index)
{
  JyType type = get_paragraph_type (self, block);
  double company = measure_company (self, block, index);

  if (company > 0)
    jy_flow_ensure (self, jy_flow_measure (self, block->text, &type, self->width) +
                            self->size * GAP + company);
  add_lines (self, block->text, &type);
  self->y += self->size * GAP;
}

static void
add_drawing (JyFlow *self, const JyBlock *block, guint index)
{
  jy_flow_ensure (self, block->height + measure_caption (self, index));
  jy_flow_add_item (self, JY_ITEM_DRAWING, self->x, self->y, self->width, block->height)->block =
    block;
  self->y += block->height + self->size * GAP;
}

/* A page with nothing on it is turned itself. */
static void
turn (JyFlow *self, JyPaper paper)
{
  gboolean is_empty = self->y <= self->top;

  if (self->is_card || paper == self->paper)
    return;

  jy_flow_set_paper (self, paper);
  if (is_empty)
    g_array_set_size (self->out->pages, self->out->pages->len - 1);
  jy_flow_new_page (self);
}

/* Nobody signs on a page of nothing else. */
static void
add_table (JyFlow *self, const JyBlock *block, guint index)
{
  const JyBlock *next = get_next (self, index);
  double gap = self->size * GAP_OF_TABLE;
  double company = next != NULL && next->kind == JY_BLOCK_SIGNATURES
                     ? gap + jy_flow_measure_signatures (self, next)
                     : 0;

  jy_flow_add_table (self, block->table, get_heading (self, index), company);
  self->y += gap;
}

static void
add_block (JyFlow *self, const JyBlock *block, guint index)
{
  switch (block->kind)
    {
    case JY_BLOCK_TITLE:
      add_title (self, block);
      break;
    case JY_BLOCK_HEADING:
      add_heading (self, block, index);
      break;
    case JY_BLOCK_PARAGRAPH:
      add_paragraph (self, block, index);
      break;
    case JY_BLOCK_SPACE:
      self->y = MIN (self->y + block->height, self->bottom);
      break;
    case JY_BLOCK_PAGE_BREAK:
      if (self->y > self->top)
        jy_flow_new_page (self);
      break;
    case JY_BLOCK_TURN:
      turn (self, block->paper);
      break;
    case JY_BLOCK_SIGNATURES:
      jy_flow_add_signatures (self, block);
      break;
    case JY_BLOCK_DRAWING:
      add_drawing (self, block, index);
      break;
    case JY_BLOCK_CARDS:
      jy_flow_add_cards (self, block);
      break;
    case JY_BLOCK_TABLE:
    default:
      add_table (self, block, index);
      break;
    }
}

void
jy_flow_run (JyFlow *self)
{
  for (guint i = 0; i < self->document->blocks->len; i++)
    add_block (self, self->document->blocks->pdata[i], i);
}
