/* jy-printout-private.h - what stands where on the pages
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-document-private.h"
#include "jy-printout.h"
#include "jy-typesetter.h"

G_BEGIN_DECLS

typedef enum
{
  JY_ITEM_TEXT,
  JY_ITEM_LINE,
  JY_ITEM_FILL,
  JY_ITEM_DRAWING,
} JyItemKind;

/**
 * JyPageItem:
 * @page: from 0 on
 * @text: (transfer none): its first byte; the printout keeps it
 * @block: of a drawing
 *
 * A line goes from (x, y) to (x + width, y + height); all others are frames.
 */
typedef struct
{
  JyItemKind kind;
  guint page;
  double x;
  double y;
  double width;
  double height;
  const char *text;
  gsize length;
  JyType type;
  const JyBlock *block;
} JyPageItem;

/* @first: the index of its first item */
typedef struct
{
  JyPaper paper;
  guint first;
} JyPrintPage;

struct _JyPrintout
{
  char *title;
  char *source; /* the word of what is printed */
  int version;
  GArray *subjects; /* (element-type JyPrintedFor) */
  GPtrArray *documents;
  GStringChunk *texts; /* those that are in no document */
  GArray *items;       /* (element-type JyPageItem) by page */
  GArray *pages;       /* (element-type JyPrintPage) */
};

/**
 * JyFlow:
 * @x: of what is laid out, and @width
 * @y: where the next block begins
 * @top: where a page begins, and @bottom: where it ends
 * @size: of the font
 * @paper: of the page it is on, and of the next
 * @is_card: there is no second page
 *
 * A document on its way down the pages.
 */
typedef struct
{
  JyPrintout *out;
  const JyDocument *document;
  JyTypesetter *setter;
  double x;
  double width;
  double y;
  double top;
  double bottom;
  double size;
  JyPaper paper;
  gboolean is_card;
} JyFlow;

/* What lines and fills look like, and how much stands between things, in points. */
#define JY_LINE_WIDTH 0.5
#define JY_CELL_SIDE 3.0
#define JY_CELL_ABOVE 2.0

void jy_flow_new_page (JyFlow *self);

/* What is laid out from the next page on has those sheets. */
void jy_flow_set_paper (JyFlow *self, JyPaper paper);

/* Begins a page if less than @height is left on this one, and something is on it. */
void jy_flow_ensure (JyFlow *self, double height);

JyPageItem *jy_flow_add_item (
  JyFlow *self, JyItemKind kind, double x, double y, double width, double height);
void jy_flow_add_text (JyFlow *self,
                       const char *text,
                       gsize length,
                       const JyType *type,
                       double x,
                       double y,
                       double width,
                       double height);

/* Returns: the height of @text at that width */
double jy_flow_measure (JyFlow *self, const char *text, const JyType *type, double width);

/* A heading, and the gap below it. */
double jy_flow_measure_heading (JyFlow *self, const char *text);
void jy_flow_add_heading (JyFlow *self, const char *text);

/* @heading: (nullable): what stands above it, and is said again on its other pages
 * @company: the height of what has to stay on the page of its last row */
void jy_flow_add_table (JyFlow *self,
                        const JyPaperTable *table,
                        const char *heading,
                        double company);
void jy_flow_add_cards (JyFlow *self, const JyBlock *block);

/* The rows of a block of signatures, on one page. */
void jy_flow_add_signatures (JyFlow *self, const JyBlock *block);

/* Returns: the height of all its rows */
double jy_flow_measure_signatures (JyFlow *self, const JyBlock *block);

/* Returns: the height of headings and of the first row, to keep what is above with them */
double jy_flow_measure_table_head (JyFlow *self, const JyPaperTable *table);

/* Lays out every block. */
void jy_flow_run (JyFlow *self);

/* As jy_printout_paint(), for many pages. */
void jy_printout_paint_with (const JyPrintout *self, guint page, cairo_t *cr, JyTypesetter *setter);

G_END_DECLS
