/* jy-undo-toast.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-undo-toast.h"

#include <glib/gi18n.h>

/* libadwaita 1.2 uses what it has freed if a toast is dismissed while it still comes in, which
 * takes 500 ms: until then its words are changed instead. */
#define COMING_IN 700 /* ms */

struct _JyUndoToast
{
  GObject parent_instance;

  AdwToastOverlay *overlay;
  AdwToast *toast; /* (weak) (nullable): the last one */
  guint coming_in; /* while the last one does; 0: it is there */
};

G_DEFINE_FINAL_TYPE (JyUndoToast, jy_undo_toast, G_TYPE_OBJECT)

static void
jy_undo_toast_dispose (GObject *object)
{
  JyUndoToast *self = JY_UNDO_TOAST (object);

  g_clear_handle_id (&self->coming_in, g_source_remove);
  g_clear_weak_pointer (&self->toast);

  G_OBJECT_CLASS (jy_undo_toast_parent_class)->dispose (object);
}

static void
jy_undo_toast_class_init (JyUndoToastClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = jy_undo_toast_dispose;
}

static void
jy_undo_toast_init (JyUndoToast *self G_GNUC_UNUSED)
{
}

JyUndoToast *
jy_undo_toast_new (AdwToastOverlay *overlay)
{
  JyUndoToast *self = g_object_new (JY_TYPE_UNDO_TOAST, NULL);

  self->overlay = overlay;
  return self;
}

static gboolean
is_there_cb (gpointer data)
{
  JY_UNDO_TOAST (data)->coming_in = 0;

  return G_SOURCE_REMOVE;
}

void
jy_undo_toast_show (JyUndoToast *self, const char *title, gboolean was_undo)
{
  g_autofree char *text = g_markup_escape_text (title, -1);
  gboolean is_new = self->toast == NULL || self->coming_in == 0;
  AdwToast *toast = is_new ? adw_toast_new (text) : self->toast;

  g_return_if_fail (JY_IS_UNDO_TOAST (self));

  adw_toast_set_title (toast, text);
  adw_toast_set_button_label (toast, was_undo ? _("Redo") : _("Undo"));
  adw_toast_set_action_name (toast, was_undo ? "win.redo" : "win.undo");
  if (!is_new)
    return;

  if (self->toast != NULL)
    adw_toast_dismiss (self->toast);
  g_set_weak_pointer (&self->toast, toast);
  g_clear_handle_id (&self->coming_in, g_source_remove);
  self->coming_in = g_timeout_add (COMING_IN, is_there_cb, self);
  adw_toast_overlay_add_toast (self->overlay, toast);
}
