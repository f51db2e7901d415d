/* jy-window.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-window.h"

#include <glib/gi18n.h>

#include "jy-job-bar.h"
#include "jy-message.h"
#include "jy-work-history.h"

struct _JyWindow
{
  AdwApplicationWindow parent_instance;

  JyOffice *office;
  gint64 last_operation; /* what Undo takes back; 0: nothing */

  JyJobBar *job_bar;
  GtkStack *stack;
  AdwToastOverlay *toasts;
};

enum
{
  PROP_0,
  PROP_OFFICE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JyWindow, jy_window, ADW_TYPE_APPLICATION_WINDOW)

static void
show_page_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter)
{
  gtk_stack_set_visible_child_name (JY_WINDOW (widget)->stack,
                                    g_variant_get_string (parameter, NULL));
}

static void
undo_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyWindow) self = user_data;
  g_autoptr (GError) error = NULL;

  if (jy_office_call_finish (JY_OFFICE (source), result, &error) == NULL)
    jy_message_show_error (GTK_WIDGET (self), _("It Could Not Be Undone"), error);
}

static void
undo_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  JyWindow *self = JY_WINDOW (widget);

  jy_office_call_async (self->office, jy_work_undo,
                        g_memdup2 (&self->last_operation, sizeof self->last_operation), g_free,
                        NULL, NULL, undo_cb, g_object_ref (self));
}

static void
office_changed_cb (JyWindow *self, guint change G_GNUC_UNUSED, gint64 operation)
{
  AdwToast *toast = adw_toast_new (_("Saved"));

  self->last_operation = operation;
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.undo", TRUE);

  adw_toast_set_button_label (toast, _("Undo"));
  adw_toast_set_action_name (toast, "win.undo");
  adw_toast_overlay_add_toast (self->toasts, toast);
}

static void
jy_window_constructed (GObject *object)
{
  JyWindow *self = JY_WINDOW (object);

  G_OBJECT_CLASS (jy_window_parent_class)->constructed (object);

  g_signal_connect_object (self->office, "changed", G_CALLBACK (office_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
jy_window_dispose (GObject *object)
{
  JyWindow *self = JY_WINDOW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JY_TYPE_WINDOW);
  g_clear_object (&self->office);

  G_OBJECT_CLASS (jy_window_parent_class)->dispose (object);
}

static void
jy_window_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_OFFICE:
      g_value_set_object (value, JY_WINDOW (object)->office);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jy_window_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_OFFICE:
      JY_WINDOW (object)->office = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jy_window_class_init (JyWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = jy_window_constructed;
  object_class->dispose = jy_window_dispose;
  object_class->get_property = jy_window_get_property;
  object_class->set_property = jy_window_set_property;

  properties[PROP_OFFICE] =
    g_param_spec_object ("office", NULL, NULL, JY_TYPE_OFFICE,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (JY_TYPE_JOB_BAR);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/jiayi/Jiayi/ui/jy-window.ui");
  gtk_widget_class_bind_template_child (widget_class, JyWindow, job_bar);
  gtk_widget_class_bind_template_child (widget_class, JyWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, JyWindow, toasts);

  gtk_widget_class_install_action (widget_class, "win.show-page", "s", show_page_action);
  gtk_widget_class_install_action (widget_class, "win.undo", NULL, undo_action);
}

static void
jy_window_init (JyWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.undo", FALSE);
}

GtkWindow *
jy_window_new (GtkApplication *application, JyOffice *office)
{
  return g_object_new (JY_TYPE_WINDOW, "application", application, "office", office, NULL);
}
