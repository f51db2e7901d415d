/* jy-document.h - what a printed document says, before it becomes pages
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A list of blocks, from top to bottom; jy-printout.h lays them out.  Texts are copied.  In any
 * text U+2610 and U+2611 are boxes, empty and ticked; a newline begins a new line.  Any thread.
 */
#pragma once

#include <cairo.h>

#include "jy-paper.h"

G_BEGIN_DECLS

typedef struct _JyDocument JyDocument;
typedef struct _JyPaperTable JyPaperTable;

#define JY_BOX "☐"
#define JY_TICKED_BOX "☑"

/* What a paragraph looks like; the rest as the document. */
typedef enum
{
  JY_TEXT_PLAIN = 0,
  JY_TEXT_INDENTED = 1 << 0, /* its first line, by two characters */
  JY_TEXT_CENTRED = 1 << 1,
  JY_TEXT_TO_THE_END = 1 << 2, /* against the right margin */
  JY_TEXT_BOLD = 1 << 3,
  JY_TEXT_SMALL = 1 << 4,
  JY_TEXT_LARGE = 1 << 5, /* the name of a report on its cover */
} JyTextStyle;

/**
 * jy_document_new:
 * @title: what it is, in one line: above every page but the first, and the name of what is printed
 */
JyDocument *jy_document_new (JyPaper paper, const char *title) G_GNUC_WARN_UNUSED_RESULT;
void jy_document_free (JyDocument *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyDocument, jy_document_free)

const char *jy_document_get_title (const JyDocument *self);

/* @footer: (nullable): below every page, beside its number; %NULL: neither is there */
void jy_document_set_footer (JyDocument *self, const char *footer);

/* The first page is a cover: it has a number and says none, and nothing is below it. */
void jy_document_set_cover (JyDocument *self);

/* @size: of the font, in points; 10.5 unless set */
void jy_document_set_size (JyDocument *self, double size);

void jy_document_add_title (JyDocument *self, const char *text);

/* Stays on the page of what follows. */
void jy_document_add_heading (JyDocument *self, const char *text);
void jy_document_add_paragraph (JyDocument *self, const char *text, JyTextStyle style);
void jy_document_add_space (JyDocument *self, double height);
void jy_document_add_page_break (JyDocument *self);

/* What follows stands on sheets of @paper; a page that has them already goes on. */
void jy_document_turn (JyDocument *self, JyPaper paper);

/* Places to sign, side by side, @n_across in a row: each a label, and a line to write upon.  Room
 * for a stamp is left.  They stay on one page.  @labels: (array zero-terminated=1) */
void jy_document_add_signatures (JyDocument *self, const char *const *labels, guint n_across);

/* Paints within the width given, from 0 on in both directions. */
typedef void (*JyDocumentPaint) (cairo_t *cr, double width, double height, gconstpointer data);

/* A small paragraph behind it stays on its page.  @data: (transfer full) */
void jy_document_add_drawing (
  JyDocument *self, double height, JyDocumentPaint paint, gpointer data, GDestroyNotify data_free);

/* A card beside and below the cards added before, with marks to cut along.  What is too much for a
 * card is made smaller.
 * @is_back: it stands where it lies behind the card of the same place, once the sheet is turned
 *   over on its long edge
 * Returns: (transfer none): what is on it */
JyDocument *jy_document_add_card (JyDocument *self, double width, double height, gboolean is_back);

/**
 * JyPaperColumn:
 * @title: (nullable): its heading, repeated on every page; a table of which no column has one has
 *   none
 * @width: its share: the columns together are as wide as the page
 * @is_label: what it says names what stands beside it
 * @group: (nullable): stands above the titles of neighbouring columns that have it in common
 */
typedef struct
{
  const char *title;
  double width;
  JyTextStyle style;
  gboolean is_label;
  const char *group;
} JyPaperColumn;

/* Returns: (transfer none): a table without rows */
JyPaperTable *jy_document_add_table (JyDocument *self,
                                     const JyPaperColumn *columns,
                                     guint n_columns);

typedef enum
{
  JY_ROW_PLAIN = 0,
  JY_ROW_ACROSS = 1 << 0, /* its first cell, bold and all across, heads what follows */
  JY_ROW_GREY = 1 << 1,   /* filled */
  JY_ROW_BOLD = 1 << 2,
  JY_ROW_WITH_NEXT = 1 << 3, /* on one page with the next, if a page has room for both */
} JyRowStyle;

/* @cells: a text for each column; %NULL: nothing; across has only one.  No row is divided,
 * unless it is higher than a page. */
void jy_paper_table_add_row (JyPaperTable *self, const char *const *cells, JyRowStyle style);

/* @height: of the rows added from now on, at least: room to write in */
void jy_paper_table_set_row_height (JyPaperTable *self, double height);

/* @size: of its font, in points; that of the document unless set */
void jy_paper_table_set_size (JyPaperTable *self, double size);

/* On one page, and a heading with it, if a page has room for all of it. */
void jy_paper_table_keep_whole (JyPaperTable *self);

guint jy_paper_table_get_n_rows (const JyPaperTable *self);

G_END_DECLS
