/* jy-typesetter.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-typesetter.h"

#include <string.h>

#include "jy-document.h"
#include "jy-glyphs.h"

/* Fonts that have Chinese, Latin and figures of one design; the last is whatever there is. */
#define FAMILIES                                                                                   \
  "Noto Sans CJK SC, Source Han Sans SC, Source Han Sans CN, WenQuanYi Micro Hei, Sans"

/* A box, in font sizes. */
#define BOX 0.80
#define BOX_LINE 0.06

/* The bytes of a text whose height is remembered, and of how many. */
#define MAX_REMEMBERED 96
#define MAX_HEIGHTS 20000

static const char ticked[] = "ticked";

/* A square to tick, drawn: no font has to have it. */
static void
paint_box_cb (cairo_t *cr, double x, double baseline, gconstpointer shape, gpointer data)
{
  const JyTypesetter *self = data;
  double size = self->type.size * BOX;
  double y = baseline;

  x += (self->type.size - size) / 2;
  y -= self->type.size * 0.78;

  cairo_set_line_width (cr, self->type.size * BOX_LINE);
  cairo_rectangle (cr, x, y, size, size);
  cairo_stroke (cr);
  if (shape == ticked)
    {
      cairo_set_line_width (cr, self->type.size * BOX_LINE * 2);
      cairo_move_to (cr, x + size * 0.18, y + size * 0.52);
      cairo_line_to (cr, x + size * 0.42, y + size * 0.80);
      cairo_line_to (cr, x + size * 0.86, y + size * 0.16);
      cairo_stroke (cr);
    }
}

void
jy_typesetter_init (JyTypesetter *self)
{
  cairo_font_options_t *options = cairo_font_options_create ();

  memset (self, 0, sizeof *self);
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);

  self->context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  pango_cairo_context_set_font_options (self->context, options);
  pango_cairo_context_set_resolution (self->context, 72); /* a unit is a point */
  pango_context_set_round_glyph_positions (self->context, FALSE);
  pango_context_set_language (self->context, pango_language_from_string ("zh-cn"));
  cairo_font_options_destroy (options);

  self->font = pango_font_description_new ();
  pango_font_description_set_family_static (self->font, FAMILIES);
  self->layout = pango_layout_new (self->context);
  pango_layout_set_wrap (self->layout, PANGO_WRAP_WORD_CHAR);
  self->heights = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
}

void
jy_typesetter_clear (JyTypesetter *self)
{
  g_clear_object (&self->layout);
  g_clear_object (&self->context);
  g_clear_pointer (&self->font, pango_font_description_free);
  g_clear_pointer (&self->heights, g_hash_table_unref);
}

static void
add_box (PangoAttrList *list, const JyType *type, gsize at, gboolean is_ticked)
{
  int size = (int) (type->size * PANGO_SCALE);
  PangoRectangle box = { 0, -size * 85 / 100, size, size };
  PangoAttribute *shape =
    pango_attr_shape_new_with_data (&box, &box, is_ticked ? (gpointer) ticked : NULL, NULL, NULL);

  shape->start_index = (guint) at;
  shape->end_index = (guint) (at + strlen (JY_BOX));
  pango_attr_list_insert (list, shape);
}

/* A number or a name that has to be broken gets no hyphen, which is no part of it, and for which
 * Pango leaves no room.  Most texts have no boxes. */
static void
set_attributes (JyTypesetter *self, const char *text, gsize length)
{
  PangoAttrList *list = pango_attr_list_new ();

  pango_attr_list_insert (list, pango_attr_insert_hyphens_new (FALSE));
  for (gsize i = 0; i + strlen (JY_BOX) <= length; i++)
    if (text[i] == JY_BOX[0] && (memcmp (text + i, JY_BOX, strlen (JY_BOX)) == 0 ||
                                 memcmp (text + i, JY_TICKED_BOX, strlen (JY_BOX)) == 0))
      add_box (list, &self->type, i, memcmp (text + i, JY_BOX, strlen (JY_BOX)) != 0);

  pango_layout_set_attributes (self->layout, list);
  pango_attr_list_unref (list);
}

void
jy_typesetter_set (
  JyTypesetter *self, const char *text, gsize length, const JyType *type, double width)
{
  static const PangoAlignment alignments[] = { PANGO_ALIGN_LEFT, PANGO_ALIGN_CENTER,
                                               PANGO_ALIGN_RIGHT };

  self->type = *type;
  pango_font_description_set_absolute_size (self->font, type->size * PANGO_SCALE);
  pango_font_description_set_weight (self->font,
                                     type->is_bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  pango_layout_set_font_description (self->layout, self->font);
  pango_layout_set_width (self->layout, (int) (width * PANGO_SCALE));
  pango_layout_set_indent (self->layout, (int) (type->indent * PANGO_SCALE));
  pango_layout_set_alignment (self->layout, alignments[type->align]);
  pango_layout_set_text (self->layout, text, (int) length);
  set_attributes (self, text, length);
}

double
jy_typesetter_get_height (JyTypesetter *self)
{
  int height;

  pango_layout_get_size (self->layout, NULL, &height);
  return (double) height / PANGO_SCALE;
}

double
jy_typesetter_measure (JyTypesetter *self, const char *text, const JyType *type, double width)
{
  gsize length = strlen (text);
  char key[MAX_REMEMBERED * 2];
  double *known;

  if (length == 0)
    return 0;

  if (length > MAX_REMEMBERED)
    {
      jy_typesetter_set (self, text, length, type, width);
      return jy_typesetter_get_height (self);
    }

  g_snprintf (key, sizeof key, "%d %d %d %d %s", (int) (type->size * PANGO_SCALE),
              (int) (type->indent * PANGO_SCALE), type->is_bold, (int) (width * PANGO_SCALE), text);
  known = g_hash_table_lookup (self->heights, key);
  if (known == NULL)
    {
      jy_typesetter_set (self, text, length, type, width);
      known = g_new (double, 1);
      *known = jy_typesetter_get_height (self);
      if (g_hash_table_size (self->heights) >= MAX_HEIGHTS)
        g_hash_table_remove_all (self->heights);
      g_hash_table_insert (self->heights, g_strdup (key), known);
    }

  return *known;
}

guint
jy_typesetter_get_n_lines (JyTypesetter *self)
{
  return (guint) pango_layout_get_line_count (self->layout);
}

double
jy_typesetter_get_ink_width (JyTypesetter *self)
{
  PangoRectangle ink;

  pango_layout_get_extents (self->layout, &ink, NULL);
  return (double) ink.width / PANGO_SCALE;
}

guint
jy_typesetter_fit (JyTypesetter *self, double max_height, gsize *length, double *height)
{
  PangoLayoutIter *iter = pango_layout_get_iter (self->layout);
  const char *text = pango_layout_get_text (self->layout);
  int limit = (int) (max_height * PANGO_SCALE);
  guint n = 0;

  *length = 0;
  *height = 0;
  do
    {
      const PangoLayoutLine *line = pango_layout_iter_get_line_readonly (iter);
      PangoRectangle logical;

      pango_layout_iter_get_line_extents (iter, NULL, &logical);
      if (logical.y + logical.height > limit)
        break;
      n++;
      *height = (double) (logical.y + logical.height) / PANGO_SCALE;
      *length = (gsize) line->start_index + (gsize) line->length;
      if (text[*length] == '\n')
        (*length)++;
    }
  while (pango_layout_iter_next_line (iter));
  pango_layout_iter_free (iter);

  return n;
}

void
jy_typesetter_paint (JyTypesetter *self, cairo_t *cr, double x, double y)
{
  jy_glyphs_show_layout (cr, self->layout, x, y, paint_box_cb, self);
}
