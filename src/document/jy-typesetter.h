/* jy-typesetter.h - text in lines: measured, divided and painted by the same means
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Any thread, and each has its own.  Nothing depends on the resolution of a screen, so lines are
 * the same on the screen, on paper and in a file.  All numbers are points.
 */
#pragma once

#include <pango/pangocairo.h>

G_BEGIN_DECLS

typedef enum
{
  JY_ALIGN_START,
  JY_ALIGN_CENTRE,
  JY_ALIGN_END,
} JyAlign;

/**
 * JyType:
 * @size: of the font
 * @indent: of the first line
 */
typedef struct
{
  double size;
  double indent;
  JyAlign align;
  gboolean is_bold;
} JyType;

typedef struct
{
  PangoContext *context;
  PangoLayout *layout;
  PangoFontDescription *font;
  JyType type;
  GHashTable *heights; /* of short texts that were measured */
} JyTypesetter;

void jy_typesetter_init (JyTypesetter *self);
void jy_typesetter_clear (JyTypesetter *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (JyTypesetter, jy_typesetter_clear)

/* Sets @length bytes of @text in lines of at most @width; a word too long for a line is divided. */
void jy_typesetter_set (
  JyTypesetter *self, const char *text, gsize length, const JyType *type, double width);

double jy_typesetter_get_height (JyTypesetter *self);

/* Returns: the height of @text at that width, 0 of an empty one; what short texts have is
 * remembered, for tables say the same again and again.  What is set then is not said. */
double jy_typesetter_measure (JyTypesetter *self,
                              const char *text,
                              const JyType *type,
                              double width);
guint jy_typesetter_get_n_lines (JyTypesetter *self);

/* Returns: how wide the longest line is */
double jy_typesetter_get_ink_width (JyTypesetter *self);

/**
 * jy_typesetter_fit:
 * @max_height: how much room there is
 * @length: (out): the bytes of the lines that fit, with what ends the last of them
 * @height: (out): their height
 *
 * Returns: how many lines fit
 */
guint jy_typesetter_fit (JyTypesetter *self, double max_height, gsize *length, double *height);

/* @x: where its lines begin, and @y: where the first has its top */
void jy_typesetter_paint (JyTypesetter *self, cairo_t *cr, double x, double y);

G_END_DECLS
