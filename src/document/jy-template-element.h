/* jy-template-element.h - a template as a tree of elements, to be read, changed and written
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Any thread; not two at once.
 */
#pragma once

#include "jy-template.h"

G_BEGIN_DECLS

typedef enum
{
  JY_ELEMENT_DOCUMENT,
  JY_ELEMENT_TITLE,
  JY_ELEMENT_HEADING,
  JY_ELEMENT_TEXT,
  JY_ELEMENT_SPACE,
  JY_ELEMENT_PAGE,
  JY_ELEMENT_TABLE, /* of a list: a column each */
  JY_ELEMENT_COLUMN,
  JY_ELEMENT_GRID, /* of labels and values */
  JY_ELEMENT_ROW,
  JY_ELEMENT_LABEL,
  JY_ELEMENT_VALUE,
  JY_ELEMENT_TICKS,
  JY_ELEMENT_TICK,
  JY_ELEMENT_SIGNATURES,
  JY_ELEMENT_PLACE,
  JY_ELEMENT_CARD,
  JY_ELEMENT_PART, /* what is no text: a drawing, a form; the program puts it there */
  JY_N_ELEMENTS
} JyElementKind;

/* What a kind of element has, beside its children. */
typedef enum
{
  JY_PART_TEXT = 1 << 0,
  JY_PART_STYLE = 1 << 1,
  JY_PART_TITLE = 1 << 2,
  JY_PART_LIST = 1 << 3,
  JY_PART_WHEN = 1 << 4,
  JY_PART_WIDTH = 1 << 5,  /* a share */
  JY_PART_HEIGHT = 1 << 6, /* in mm */
  JY_PART_ACROSS = 1 << 7,
  JY_PART_LEAST = 1 << 8,
  JY_PART_CHILDREN = 1 << 9,
} JyElementParts;

/**
 * JyElement:
 * @text: (owned): with fields; a newline begins a new line
 * @title: (owned) (nullable): of a column
 * @list: (owned) (nullable): of a table; the name of a part
 * @when: (owned) (nullable): of a tick: what ticks it; of a paragraph: without what it is not there
 * @width: of a card (mm), or a share of the width of the page
 * @height: of a space, a card, a row (mm); 0: as its text needs
 * @across: how many stand side by side
 * @is_back: of a card: the other side of one that was printed
 * @least: how many rows a table has at least: the others are to be written in
 * @children: (owned) (element-type JyElement)
 */
typedef struct
{
  JyElementKind kind;
  GString *text;
  char *title;
  char *list;
  char *when;
  JyTextStyle style;
  double width;
  double height;
  guint across;
  guint least;
  gboolean is_back;
  GPtrArray *children;
} JyElement;

/* What anybody may write in. */
#define JY_ELEMENT_MAX_TEXT 4000 /* characters */
#define JY_ELEMENT_MAX_ACROSS 6
#define JY_ELEMENT_MAX_LEAST 60
#define JY_ELEMENT_MAX_MM 420
#define JY_ELEMENT_MAX_SHARE 20 /* of a column */
#define JY_ELEMENT_MAX_CELLS 20 /* side by side */

/* Returns: (transfer full): one without children */
JyElement *jy_element_new (JyElementKind kind) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full): one as somebody adds it: a table has a column */
JyElement *jy_element_new_complete (JyElementKind kind) G_GNUC_WARN_UNUSED_RESULT;
void jy_element_free (JyElement *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyElement, jy_element_free)

/* Returns: (transfer none): the word of the file */
const char *jy_element_kind_get_word (JyElementKind kind);

/* Returns: (transfer none): what people call it, translated */
const char *jy_element_kind_get_name (JyElementKind kind);
JyElementParts jy_element_kind_get_parts (JyElementKind kind);
gboolean jy_element_kind_fits (JyElementKind kind, JyElementKind parent);

/* Returns: (transfer full): its kind and how its text begins, in one line */
char *jy_element_dup_name (const JyElement *self) G_GNUC_WARN_UNUSED_RESULT;

/* @list: (nullable): of which rows it stands in
 * Returns: (transfer full) (nullable): a sentence that says what is wrong with it, not with its
 * children */
char *jy_element_dup_problem (const JyElement *self, const char *list) G_GNUC_WARN_UNUSED_RESULT;

/* The words that a template and people use for a style; ends with a NULL word. */
typedef struct
{
  const char *word;
  const char *name; /* an NC_() string with context "style" */
  JyTextStyle style;
} JyStyleName;

extern const JyStyleName jy_style_names[];

/* Returns: (transfer none): what is changed, and then written or filled */
JyElement *jy_template_get_root (JyTemplate *self);

/* Its paper; cards stay cards. */
JyPaper jy_template_get_paper (const JyTemplate *self);
void jy_template_set_paper (JyTemplate *self, JyPaper paper);

/* Returns: (transfer none): what people call it, translated */
const char *jy_paper_get_name (JyPaper paper);

/* The size of the font in points, from %JY_TEMPLATE_MIN_SIZE to %JY_TEMPLATE_MAX_SIZE. */
#define JY_TEMPLATE_MIN_SIZE 6
#define JY_TEMPLATE_MAX_SIZE 40
double jy_template_get_size (const JyTemplate *self);
void jy_template_set_size (JyTemplate *self, double size);

/* The slogan in its foot: from 1 on; 0: none. */
guint jy_template_get_slogan (const JyTemplate *self);
void jy_template_set_slogan (JyTemplate *self, guint slogan);

G_END_DECLS
