/* jy-chart.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-chart.h"

#include "jy-glyphs.h"

/* clang-format off */
static const JyChartColours light = {
  .text =  { 0.18, 0.20, 0.21 }, .faint = { 0.60, 0.60, 0.62 },
  .lines = { { 0.11, 0.44, 0.85 }, { 0.38, 0.21, 0.51 } },
  .good =  { 0.15, 0.50, 0.28 }, .bad =   { 0.75, 0.11, 0.16 }, .paper = { 1, 1, 1 },
};

static const JyChartColours dark = {
  .text =  { 0.93, 0.93, 0.93 }, .faint = { 0.50, 0.50, 0.52 },
  .lines = { { 0.47, 0.68, 0.93 }, { 0.82, 0.67, 0.95 } },
  .good =  { 0.56, 0.94, 0.64 }, .bad =   { 1.00, 0.48, 0.39 }, .paper = { 0.14, 0.14, 0.14 },
};

static const JyChartColours light_contrast = {
  .text =  { 0, 0, 0 }, .faint = { 0.35, 0.35, 0.35 },
  .lines = { { 0.02, 0.25, 0.60 }, { 0.30, 0.10, 0.42 } },
  .good =  { 0.05, 0.35, 0.15 }, .bad =   { 0.60, 0.02, 0.06 }, .paper = { 1, 1, 1 },
};

static const JyChartColours dark_contrast = {
  .text =  { 1, 1, 1 }, .faint = { 0.75, 0.75, 0.75 },
  .lines = { { 0.65, 0.82, 1.00 }, { 0.93, 0.82, 1.00 } },
  .good =  { 0.70, 1.00, 0.76 }, .bad =   { 1.00, 0.65, 0.58 }, .paper = { 0, 0, 0 },
};
/* clang-format on */

const JyChartColours *
jy_chart_colours_get (gboolean is_dark, gboolean has_high_contrast)
{
  if (is_dark)
    return has_high_contrast ? &dark_contrast : &dark;

  return has_high_contrast ? &light_contrast : &light;
}

void
jy_chart_set_colour (cairo_t *cr, const JyColour *colour, double alpha)
{
  cairo_set_source_rgba (cr, colour->red, colour->green, colour->blue, alpha);
}

static PangoLayout *
make_layout (cairo_t *cr, const JyChartStyle *style, const char *text)
{
  PangoLayout *layout = pango_cairo_create_layout (cr);
  PangoFontDescription *font = pango_font_description_new ();
  cairo_font_options_t *options = cairo_font_options_create ();

  /* As wide on the screen as on paper, in proportion. */
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options (pango_layout_get_context (layout), options);
  cairo_font_options_destroy (options);

  pango_font_description_set_family (font, style->family);
  pango_font_description_set_absolute_size (font, style->size * PANGO_SCALE);
  if (style->is_bold)
    pango_font_description_set_weight (font, PANGO_WEIGHT_BOLD);
  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);
  pango_layout_set_text (layout, text, -1);
  pango_layout_set_single_paragraph_mode (layout, TRUE);

  return layout;
}

double
jy_chart_measure_text (cairo_t *cr, const JyChartStyle *style, const char *text)
{
  g_autoptr (PangoLayout) layout = make_layout (cr, style, text);
  int width;

  pango_layout_get_size (layout, &width, NULL);
  return (double) width / PANGO_SCALE;
}

double
jy_chart_paint_text (cairo_t *cr,
                     const JyChartStyle *style,
                     const char *text,
                     double x,
                     double y,
                     double xalign,
                     double width)
{
  g_autoptr (PangoLayout) layout = make_layout (cr, style, text);
  int wide, high;

  if (width > 0)
    {
      pango_layout_set_width (layout, (int) (width * PANGO_SCALE));
      pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_MIDDLE);
    }
  pango_layout_get_size (layout, &wide, &high);
  if (width > 0)
    {
      PangoRectangle logical;

      pango_layout_get_extents (layout, NULL, &logical);
      wide = logical.width;
    }
  jy_glyphs_show_layout (cr, layout, x - xalign * wide / PANGO_SCALE, y - 0.5 * high / PANGO_SCALE,
                         NULL, NULL);

  return (double) wide / PANGO_SCALE;
}
