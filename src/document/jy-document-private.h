/* jy-document-private.h - the blocks of a document, for the layout
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-document.h"

G_BEGIN_DECLS

typedef enum
{
  JY_BLOCK_TITLE,
  JY_BLOCK_HEADING,
  JY_BLOCK_PARAGRAPH,
  JY_BLOCK_SPACE,
  JY_BLOCK_PAGE_BREAK,
  JY_BLOCK_TURN,
  JY_BLOCK_SIGNATURES,
  JY_BLOCK_DRAWING,
  JY_BLOCK_CARDS,
  JY_BLOCK_TABLE,
} JyBlockKind;

typedef struct
{
  JyBlockKind kind;
  char *text; /* (owned) (nullable) */
  JyTextStyle style;
  JyPaper paper; /* of what follows a turn */
  double width;  /* of a card */
  double height; /* of a space, a drawing, a card */
  char **labels; /* (owned) (nullable) */
  guint n_across;
  JyDocumentPaint paint;
  gpointer data; /* (owned) (nullable) */
  GDestroyNotify data_free;
  gboolean is_back;    /* of cards */
  GPtrArray *cards;    /* (owned) (nullable) (element-type JyDocument) */
  JyPaperTable *table; /* (owned) (nullable) */
} JyBlock;

/* @cells: (owned) (array zero-terminated=1): a text for each column; of a heading only one */
typedef struct
{
  char **cells;
  JyRowStyle style;
  double min_height;
} JyPaperRow;

struct _JyPaperTable
{
  JyPaperColumn *columns; /* (owned), with their titles and groups */
  guint n_columns;
  gboolean has_titles;
  gboolean has_groups;
  gboolean is_kept_whole;
  double size; /* 0: that of the document */
  double row_height;
  GArray *rows; /* (element-type JyPaperRow) */
};

struct _JyDocument
{
  JyPaper paper;
  char *title;
  char *footer; /* (nullable) */
  gboolean has_cover;
  double size;
  GPtrArray *blocks; /* (element-type JyBlock) */
};

G_END_DECLS
