/* jy-ui-shot.h - a widget as a picture, and what is wrong with the picture
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "jy-test.h"

/* Returns: (transfer full): what @widget looks like now, also where it is scrolled away */
static inline GdkTexture *
jy_ui_shot_take (GtkWidget *widget)
{
  static const GdkRGBA backgrounds[] = { { 0.98f, 0.98f, 0.98f, 1 }, { 0.14f, 0.14f, 0.14f, 1 } };
  AdwStyleManager *style = adw_style_manager_get_default ();
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (widget);
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  int width = gdk_paintable_get_intrinsic_width (paintable);
  int height = gdk_paintable_get_intrinsic_height (paintable);
  g_autoptr (GskRenderNode) node = NULL;

  if (!GTK_IS_NATIVE (widget)) /* what it stands on is not its own */
    gtk_snapshot_append_color (snapshot, &backgrounds[adw_style_manager_get_dark (style)],
                               &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height));
  gdk_paintable_snapshot (paintable, snapshot, width, height);
  node = gtk_snapshot_free_to_node (snapshot);
  g_assert_nonnull (node);

  return gsk_renderer_render_texture (gtk_native_get_renderer (gtk_widget_get_native (widget)),
                                      node, &GRAPHENE_RECT_INIT (0, 0, width, height));
}

/* Whether there is more to see than a background. */
static inline gboolean
jy_ui_shot_is_blank (GdkTexture *texture)
{
  int width = gdk_texture_get_width (texture);
  int height = gdk_texture_get_height (texture);
  g_autofree guint32 *pixels = g_new (guint32, (gsize) width * height);
  g_autoptr (GHashTable) colours = g_hash_table_new (NULL, NULL);

  gdk_texture_download (texture, (guchar *) pixels, (gsize) width * 4);
  for (gsize i = 0; i < (gsize) width * height; i++)
    g_hash_table_add (colours, GUINT_TO_POINTER (pixels[i]));

  return g_hash_table_size (colours) < 16;
}

static inline gboolean
jy_ui_shot_tick_cb (GtkWidget *widget G_GNUC_UNUSED, GdkFrameClock *clock G_GNUC_UNUSED, gpointer n)
{
  (*(int *) n)++;
  return G_SOURCE_CONTINUE;
}

/* Until nothing is asked for any more and some frames were painted since. */
static inline void
jy_ui_shot_settle (GtkWidget *widget, JyOffice *office)
{
  int n_frames = 0;
  guint tick = gtk_widget_add_tick_callback (widget, jy_ui_shot_tick_cb, &n_frames, NULL);

  jy_test_wait_until ((jy_office_is_busy (office) ? (n_frames = 0) : n_frames) > 6);
  gtk_widget_remove_tick_callback (widget, tick);
}
