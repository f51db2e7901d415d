/* jy-dialog.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-dialog.h"

#include <glib/gi18n.h>

#include "jy-form-keys.h"
#include "jy-form-row.h"
#include "jy-message.h"

#define MOST_HEIGHT 560 /* of what is scrolled: the dialog fits a screen of 768 */

typedef struct
{
  JyOffice *office;
  gboolean started;
  gboolean changed;
  gboolean knows_itself; /* says whether it is changed */
  gboolean done;         /* or given up */
  GtkWidget *focus;      /* (nullable): where the user was when it became busy; a weak pointer */

  AdwBin *body;
  GtkScrolledWindow *scroller;
  GtkLabel *problem;
  GtkButton *save_button;
} JyDialogPrivate;

enum
{
  PROP_0,
  PROP_BODY,
  PROP_CHANGED,
  PROP_OFFICE,
  PROP_SAVE_LABEL,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (JyDialog, jy_dialog, ADW_TYPE_WINDOW)

static void
changed_cb (JyDialog *self)
{
  JyDialogPrivate *priv = jy_dialog_get_instance_private (self);

  if (!priv->started || priv->body == NULL)
    return;

  jy_dialog_show_problem (self, NULL);
  if (!priv->changed && !priv->knows_itself)
    {
      priv->changed = TRUE;
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CHANGED]);
    }
}

/* Wrapped text tells its height only when its width is known: a scrolled window would ask for the
 * height of the narrowest.  The dialog never gets smaller under the user's eyes. */
static void
fit (JyDialog *self)
{
  JyDialogPrivate *priv = jy_dialog_get_instance_private (self);
  int width = gtk_widget_get_width (GTK_WIDGET (priv->scroller));
  int height;

  if (width <= 0)
    gtk_window_get_default_size (GTK_WINDOW (self), &width, &height);
  gtk_widget_measure (GTK_WIDGET (priv->body), GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL,
                      NULL);
  height = MIN (height, MOST_HEIGHT);
  if (height > gtk_scrolled_window_get_min_content_height (priv->scroller))
    gtk_scrolled_window_set_min_content_height (priv->scroller, height);
}

static gboolean
fit_cb (GtkWidget *widget, GdkFrameClock *clock G_GNUC_UNUSED, gpointer data G_GNUC_UNUSED)
{
  fit (JY_DIALOG (widget));
  return G_SOURCE_REMOVE;
}

/* After the layout that found it too small. */
static void
height_changed_cb (GtkAdjustment *adjustment, JyDialog *self)
{
  if (gtk_adjustment_get_upper (adjustment) > gtk_adjustment_get_page_size (adjustment))
    gtk_widget_add_tick_callback (GTK_WIDGET (self), fit_cb, NULL, NULL);
}

static void
save_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  JY_DIALOG_GET_CLASS (widget)->save (JY_DIALOG (widget));
}

static void
left_cb (gpointer data, gboolean agreed)
{
  g_autoptr (JyDialog) self = data;

  if (agreed)
    jy_dialog_done (self);
}

static gboolean
jy_dialog_close_request (GtkWindow *window)
{
  JyDialogPrivate *priv = jy_dialog_get_instance_private (JY_DIALOG (window));

  if (!priv->done && priv->changed)
    {
      jy_message_ask (GTK_WIDGET (window), _("Close Without Saving?"),
                      _("What you typed here would be lost."), _("_Close Without Saving"),
                      left_cb, g_object_ref (window));
      return TRUE;
    }

  return GTK_WINDOW_CLASS (jy_dialog_parent_class)->close_request (window);
}

static void
jy_dialog_dispose (GObject *object)
{
  JyDialogPrivate *priv = jy_dialog_get_instance_private (JY_DIALOG (object));

  /* GTK clears the template itself: the class of a subclass has none to dispose of. */
  g_clear_object (&priv->office);
  g_clear_weak_pointer (&priv->focus);

  G_OBJECT_CLASS (jy_dialog_parent_class)->dispose (object);
}

static void
jy_dialog_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  JyDialogPrivate *priv = jy_dialog_get_instance_private (JY_DIALOG (object));

  switch (prop_id)
    {
    case PROP_BODY:
      g_value_set_object (value, adw_bin_get_child (priv->body));
      break;
    case PROP_CHANGED:
      g_value_set_boolean (value, priv->changed);
      break;
    case PROP_OFFICE:
      g_value_set_object (value, priv->office);
      break;
    case PROP_SAVE_LABEL:
      g_value_set_string (value, gtk_button_get_label (priv->save_button));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jy_dialog_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  JyDialogPrivate *priv = jy_dialog_get_instance_private (JY_DIALOG (object));

  switch (prop_id)
    {
    case PROP_BODY:
      adw_bin_set_child (priv->body, g_value_get_object (value));
      break;
    case PROP_OFFICE:
      priv->office = g_value_dup_object (value);
      break;
    case PROP_SAVE_LABEL:
      gtk_button_set_label (priv->save_button, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jy_dialog_class_init (JyDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->dispose = jy_dialog_dispose;
  object_class->get_property = jy_dialog_get_property;
  object_class->set_property = jy_dialog_set_property;
  GTK_WINDOW_CLASS (klass)->close_request = jy_dialog_close_request;

  properties[PROP_BODY] = g_param_spec_object ("body", NULL, NULL, GTK_TYPE_WIDGET, flags);
  properties[PROP_CHANGED] =
    g_param_spec_boolean ("changed", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_OFFICE] =
    g_param_spec_object ("office", NULL, NULL, JY_TYPE_OFFICE, flags | G_PARAM_CONSTRUCT_ONLY);
  properties[PROP_SAVE_LABEL] = g_param_spec_string ("save-label", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/jiayi/Jiayi/ui/jy-dialog.ui");
  gtk_widget_class_bind_template_child_private (widget_class, JyDialog, body);
  gtk_widget_class_bind_template_child_private (widget_class, JyDialog, problem);
  gtk_widget_class_bind_template_child_private (widget_class, JyDialog, scroller);
  gtk_widget_class_bind_template_child_private (widget_class, JyDialog, save_button);

  gtk_widget_class_install_action (widget_class, "dialog.save", NULL, save_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_s, GDK_CONTROL_MASK, "dialog.save",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
jy_dialog_init (JyDialog *self)
{
  JyDialogPrivate *priv = jy_dialog_get_instance_private (self);

  gtk_widget_init_template (GTK_WIDGET (self));
  jy_form_add_keys (GTK_WIDGET (priv->body));
  g_signal_connect (gtk_scrolled_window_get_vadjustment (priv->scroller), "changed",
                    G_CALLBACK (height_changed_cb), self);
}

void
jy_dialog_present (JyDialog *self, GtkWidget *origin)
{
  GtkRoot *root = gtk_widget_get_root (origin);

  g_return_if_fail (JY_IS_DIALOG (self));

  fit (self);
  gtk_window_set_transient_for (GTK_WINDOW (self), root != NULL ? GTK_WINDOW (root) : NULL);
  gtk_window_present (GTK_WINDOW (self));
}

JyOffice *
jy_dialog_get_office (JyDialog *self)
{
  JyDialogPrivate *priv = jy_dialog_get_instance_private (self);

  g_return_val_if_fail (JY_IS_DIALOG (self), NULL);

  return priv->office;
}

void
jy_dialog_start (JyDialog *self)
{
  JyDialogPrivate *priv = jy_dialog_get_instance_private (self);

  g_return_if_fail (JY_IS_DIALOG (self));

  if (!priv->started)
    {
      jy_form_row_align (GTK_WIDGET (priv->body));
      jy_form_follow (GTK_WIDGET (priv->body), G_CALLBACK (changed_cb), self);
    }

  priv->started = TRUE;
  priv->changed = FALSE;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CHANGED]);
}

void
jy_dialog_set_changed (JyDialog *self, gboolean changed)
{
  JyDialogPrivate *priv = jy_dialog_get_instance_private (self);

  g_return_if_fail (JY_IS_DIALOG (self));

  priv->knows_itself = TRUE;
  if (priv->changed == changed)
    return;
  priv->changed = changed;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CHANGED]);
}

void
jy_dialog_set_busy (JyDialog *self, gboolean busy)
{
  JyDialogPrivate *priv = jy_dialog_get_instance_private (self);

  g_return_if_fail (JY_IS_DIALOG (self));

  /* A field that cannot be typed into must not keep the focus; it gets it back. */
  if (busy && gtk_window_get_focus (GTK_WINDOW (self)) != NULL)
    {
      g_set_weak_pointer (&priv->focus, gtk_window_get_focus (GTK_WINDOW (self)));
      gtk_window_set_focus (GTK_WINDOW (self), NULL);
    }
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "dialog.save", !busy);
  if (priv->body != NULL)
    gtk_widget_set_sensitive (GTK_WIDGET (priv->body), !busy);
  if (!busy && priv->focus != NULL)
    {
      gtk_widget_grab_focus (priv->focus);
      g_clear_weak_pointer (&priv->focus);
    }
}

void
jy_dialog_done (JyDialog *self)
{
  JyDialogPrivate *priv = jy_dialog_get_instance_private (self);

  g_return_if_fail (JY_IS_DIALOG (self));

  priv->done = TRUE;
  gtk_window_close (GTK_WINDOW (self));
}

void
jy_dialog_fail (JyDialog *self, const GError *error)
{
  g_autofree char *advice = NULL;

  g_return_if_fail (JY_IS_DIALOG (self));
  g_return_if_fail (error != NULL);

  advice = jy_message_dup_advice (error);
  jy_dialog_set_busy (self, FALSE);
  jy_dialog_show_problem (self, advice);
}

void
jy_dialog_show_problem (JyDialog *self, const char *problem)
{
  JyDialogPrivate *priv = jy_dialog_get_instance_private (self);

  g_return_if_fail (JY_IS_DIALOG (self));

  if (priv->problem == NULL) /* closed meanwhile */
    return;

  gtk_label_set_label (priv->problem, problem != NULL ? problem : "");
  gtk_widget_set_visible (GTK_WIDGET (priv->problem), problem != NULL);
}
