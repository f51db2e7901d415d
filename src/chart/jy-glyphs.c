/* jy-glyphs.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-glyphs.h"

#include <cairo-ft.h>
#include <pango/pangofc-font.h>

/* A flag of cairo_ft_font_face_set_synthesize() that means nothing.  What has any is not the font
 * of its file, so cairo takes the outlines instead of copying from the file. */
#define AS_OUTLINES (1u << 7)

static void
face_free (gpointer face)
{
  cairo_font_face_destroy (face);
}

static void
scaled_free (gpointer scaled)
{
  cairo_scaled_font_destroy (scaled);
}

/* One face for each file of a font, or every size would be a font of its own in the PDF.  They
 * belong to the font map, and so to its thread. */
static cairo_font_face_t *
find_face (PangoFont *font, FcPattern *pattern)
{
  GQuark quark = g_quark_from_static_string ("jy-glyphs-faces");
  GObject *map = G_OBJECT (pango_font_get_font_map (font));
  GHashTable *faces = g_object_get_qdata (map, quark);
  FcChar8 *file = NULL;
  int index = 0;
  g_autofree char *key = NULL;
  cairo_font_face_t *face;

  if (faces == NULL)
    {
      faces = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, face_free);
      g_object_set_qdata_full (map, quark, faces, (GDestroyNotify) g_hash_table_unref);
    }
  FcPatternGetString (pattern, FC_FILE, 0, &file);
  FcPatternGetInteger (pattern, FC_INDEX, 0, &index);
  key = g_strdup_printf ("%s %d", file != NULL ? (const char *) file : "", index);
  face = g_hash_table_lookup (faces, key);
  if (face == NULL)
    {
      face = cairo_ft_font_face_create_for_pattern (pattern);
      cairo_ft_font_face_set_synthesize (face, AS_OUTLINES);
      g_hash_table_insert (faces, g_steal_pointer (&key), face);
    }

  return face;
}

/* Returns: (transfer none): as @font, but written as outlines; it belongs to @font */
static cairo_scaled_font_t *
find_scaled (PangoFont *font)
{
  GQuark quark = g_quark_from_static_string ("jy-glyphs-scaled");
  cairo_scaled_font_t *scaled = g_object_get_qdata (G_OBJECT (font), quark);
  cairo_scaled_font_t *given = pango_cairo_font_get_scaled_font (PANGO_CAIRO_FONT (font));
  cairo_font_options_t *options;
  cairo_matrix_t matrix, device;

  if (scaled != NULL || !PANGO_IS_FC_FONT (font))
    return scaled != NULL ? scaled : given;

  options = cairo_font_options_create ();
  cairo_scaled_font_get_font_matrix (given, &matrix);
  cairo_scaled_font_get_ctm (given, &device);
  cairo_scaled_font_get_font_options (given, options);
  scaled = cairo_scaled_font_create (
    find_face (font, pango_fc_font_get_pattern (PANGO_FC_FONT (font))), &matrix, &device, options);
  cairo_font_options_destroy (options);
  g_object_set_qdata_full (G_OBJECT (font), quark, scaled, scaled_free);

  return scaled;
}

/* Which bytes of the text each glyph stands for, so that it can be searched and copied. */
static int
list_clusters (const PangoLayoutRun *run, cairo_text_cluster_t *clusters)
{
  const PangoGlyphString *glyphs = run->glyphs;
  int n = 0;

  for (int i = 0; i < glyphs->num_glyphs; i++)
    {
      int from = glyphs->log_clusters[i];
      int to = run->item->length;

      if (i > 0 && from == glyphs->log_clusters[i - 1])
        {
          clusters[n - 1].num_glyphs++;
          continue;
        }
      for (int next = i + 1; next < glyphs->num_glyphs && to == run->item->length; next++)
        if (glyphs->log_clusters[next] != from)
          to = glyphs->log_clusters[next];
      clusters[n++] = (cairo_text_cluster_t){ .num_bytes = to - from, .num_glyphs = 1 };
    }

  return n;
}

static void
show_run (cairo_t *cr, const char *text, const PangoLayoutRun *run, double x, double baseline)
{
  const PangoGlyphString *from = run->glyphs;
  g_autofree cairo_glyph_t *glyphs = g_new (cairo_glyph_t, from->num_glyphs);
  g_autofree cairo_text_cluster_t *clusters = g_new (cairo_text_cluster_t, from->num_glyphs);
  gboolean is_plain = (run->item->analysis.level & 1) == 0; /* from left to right */

  for (int i = 0; i < from->num_glyphs; i++)
    {
      const PangoGlyphInfo *glyph = &from->glyphs[i];

      is_plain = is_plain && (glyph->glyph & PANGO_GLYPH_UNKNOWN_FLAG) == 0 &&
                 glyph->glyph != PANGO_GLYPH_EMPTY;
      glyphs[i] =
        (cairo_glyph_t){ glyph->glyph, x + pango_units_to_double (glyph->geometry.x_offset),
                         baseline + pango_units_to_double (glyph->geometry.y_offset) };
      x += pango_units_to_double (glyph->geometry.width);
    }

  if (is_plain)
    {
      cairo_set_scaled_font (cr, find_scaled (run->item->analysis.font));
      cairo_show_text_glyphs (cr, text + run->item->offset, run->item->length, glyphs,
                              from->num_glyphs, clusters, list_clusters (run, clusters), 0);
      return;
    }

  /* Tabs, what no font has, and other directions: rare, and Pango knows how. */
  cairo_move_to (cr, glyphs[0].x, baseline);
  pango_cairo_show_glyph_string (cr, run->item->analysis.font, run->glyphs);
}

static const PangoAttrShape *
find_shape (const PangoLayoutRun *run)
{
  for (const GSList *at = run->item->analysis.extra_attrs; at != NULL; at = at->next)
    if (((const PangoAttribute *) at->data)->klass->type == PANGO_ATTR_SHAPE)
      return at->data;

  return NULL;
}

void
jy_glyphs_show_layout (
  cairo_t *cr, PangoLayout *layout, double x, double y, JyGlyphsShape shape, gpointer data)
{
  PangoLayoutIter *iter = pango_layout_get_iter (layout);
  const char *text = pango_layout_get_text (layout);

  do
    {
      const PangoLayoutRun *run = pango_layout_iter_get_run_readonly (iter);
      double baseline = y + pango_units_to_double (pango_layout_iter_get_baseline (iter));
      const PangoAttrShape *found;
      PangoRectangle logical;
      double left;

      if (run == NULL || run->glyphs->num_glyphs == 0)
        continue;
      pango_layout_iter_get_run_extents (iter, NULL, &logical);
      left = x + pango_units_to_double (logical.x);
      found = find_shape (run);
      if (found != NULL && shape != NULL)
        {
          cairo_save (cr);
          shape (cr, left, baseline, found->data, data);
          cairo_restore (cr);
        }
      else if (found == NULL)
        show_run (cr, text, run, left, baseline);
    }
  while (pango_layout_iter_next_run (iter));
  pango_layout_iter_free (iter);
}
