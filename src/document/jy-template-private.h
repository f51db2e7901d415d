/* jy-template-private.h - what a template is, for those who read, write and fill it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-group.h"
#include "jy-template-element.h"

G_BEGIN_DECLS

struct _JyTemplate
{
  char *id;
  char *book; /* (nullable) */
  JyGroup group;
  JyPaper paper;
  JyTemplateSubject subject;
  gboolean needs_agreement;
  gboolean shows_numbers;
  double size; /* of the font */
  guint slogan;
  JyElement *root;
};

#define JY_TEMPLATE_USUAL_SIZE 10.5
#define JY_TEMPLATE_USUAL_SLOGAN 4
#define JY_ELEMENT_USUAL_ACROSS 2

/* A line of the paper within the text of an element: in a file, lines are only for the eye. */
#define JY_LINE_BREAK "\u2028"

typedef struct
{
  const char *word;
  guint value;
} JyTemplateWord;

/* End with a NULL word. */
extern const JyTemplateWord jy_template_papers[];
extern const JyTemplateWord jy_template_subjects[];

/* Calls @func for each field of @text, without its braces; ends when it returns FALSE. */
typedef gboolean (*JyTemplateFieldFunc) (const char *before,
                                         gsize length,
                                         const char *field,
                                         gpointer data);
gboolean jy_template_split (const char *text, JyTemplateFieldFunc func, gpointer data);

G_END_DECLS
