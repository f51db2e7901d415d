/* jy-drawing.h - what every drawing of figures on the screen is: laid out as numbers to its size,
 * painted by the code that paints it on paper, read out as words
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "jy-chart-style.h"

G_BEGIN_DECLS

#define JY_TYPE_DRAWING (jy_drawing_get_type ())

/* Property "reading" (string): in words what is chosen in it, or what it shows as a whole; also
 * its accessible description. */
G_DECLARE_DERIVABLE_TYPE (JyDrawing, jy_drawing, JY, DRAWING, GtkWidget)

/**
 * JyDrawingClass:
 * @lay_out: forgets the old layout and, if there is something to show, makes one of this size in
 *   pixels for text of @size pixels
 * @paint: paints the layout, if there is one
 * @dup_reading: returns (transfer full): the property "reading"; "" without anything to show;
 *   without it a drawing is described by who shows it
 */
struct _JyDrawingClass
{
  GtkWidgetClass parent_class;

  void (*lay_out) (JyDrawing *self, int width, int height, double size);
  void (*paint) (JyDrawing *self, cairo_t *cr, const JyChartStyle *style);
  char *(*dup_reading) (JyDrawing *self);
};

/* What is shown is another: lays it out for the size the drawing has. */
void jy_drawing_lay_out (JyDrawing *self);

/* What is chosen is another: reads it out and paints it. */
void jy_drawing_read (JyDrawing *self);

G_END_DECLS
