/* jy-glyphs.h - shows lines of text so that files keep every character
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Cairo 1.16 puts a part of a font into a PDF.  Of fonts with shared subroutines, as all Chinese
 * ones of Noto are, it may leave out a subroutine that is used: single characters (如, next to 实
 * and 不) are then blank on paper.  Shown by this, each character is written with its outline, and
 * remains text.
 */
#pragma once

#include <pango/pangocairo.h>

G_BEGIN_DECLS

/* Paints what has a shape attribute where it stands on the line; @shape: its data */
typedef void (*JyGlyphsShape) (
  cairo_t *cr, double x, double baseline, gconstpointer shape, gpointer data);

/* As pango_cairo_show_layout(), with the corner of @layout at (@x, @y).
 * @shape: (nullable): paints what has a shape attribute */
void jy_glyphs_show_layout (
  cairo_t *cr, PangoLayout *layout, double x, double y, JyGlyphsShape shape, gpointer data);

G_END_DECLS
