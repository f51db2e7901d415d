/* jy-chart-style.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-chart-style.h"

#include <adwaita.h>

#define SMALLER 0.85 /* than the text of the window */

void
jy_chart_style_read (JyChartStyle *style, GtkWidget *widget)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();
  PangoContext *context = gtk_widget_get_pango_context (widget);
  const PangoFontDescription *font = pango_context_get_font_description (context);
  double size = (double) pango_font_description_get_size (font) / PANGO_SCALE;

  if (!pango_font_description_get_size_is_absolute (font))
    size *= pango_cairo_context_get_resolution (context) / 72;
  style->colours = jy_chart_colours_get (adw_style_manager_get_dark (manager),
                                         adw_style_manager_get_high_contrast (manager));
  style->family = pango_font_description_get_family (font);
  style->size = SMALLER * size;
  style->is_bold = FALSE;
}

void
jy_chart_style_follow (GtkWidget *widget)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();

  g_signal_connect_object (manager, "notify::dark", G_CALLBACK (gtk_widget_queue_draw), widget,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (manager, "notify::high-contrast", G_CALLBACK (gtk_widget_queue_draw),
                           widget, G_CONNECT_SWAPPED);
}
