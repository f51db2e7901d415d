/* jy-template-private.h - a template as a tree of elements
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
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
  JY_N_ELEMENTS
} JyElementKind;

/**
 * JyElement:
 * @text: (owned): with fields
 * @title: (owned) (nullable): of a column
 * @list: (owned) (nullable): of a table
 * @when: (owned) (nullable): of a tick: the field that ticks it
 * @width: of a column or a card (mm); @height: of a space, a card, a row (mm)
 * @least: how many rows a table has at least: the others are to be written in
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
  GPtrArray *children;
} JyElement;

struct _JyTemplate
{
  char *id;
  JyPaper paper;
  JyTemplateSubject subject;
  gboolean needs_agreement;
  gboolean shows_numbers;
  double size; /* of the font; 0: as usual */
  JyElement *root;
};

/* Calls @func for each field of @text, without its braces; ends when it returns FALSE. */
typedef gboolean (*JyTemplateFieldFunc) (const char *before,
                                         gsize length,
                                         const char *field,
                                         gpointer data);
gboolean jy_template_split (const char *text, JyTemplateFieldFunc func, gpointer data);

G_END_DECLS
