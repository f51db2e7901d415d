/* jy-field-dialog.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-field-dialog.h"

#include <glib/gi18n.h>

#include "jy-message.h"

struct _JyFieldDialog
{
  AdwWindow parent_instance;

  JyOffice *office;
  const JyFieldDialogInfo *info;
  gpointer data; /* (owned) (nullable) */
  GDestroyNotify data_free;
  gboolean saving;
  gboolean may_close; /* the user agreed to lose what was typed, or it is saved */
  JyFieldGrid *form;

  GtkBox *content;
  AdwWindowTitle *heading;
  GtkLabel *message;
  GtkButton *save_button;
};

enum
{
  SIGNAL_SAVED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JyFieldDialog, jy_field_dialog, ADW_TYPE_WINDOW)

static void
show_error (JyFieldDialog *self, const GError *error)
{
  g_autofree char *advice = jy_message_dup_advice (error);

  if (self->heading == NULL) /* it was closed meanwhile */
    jy_message_show_error (GTK_WIDGET (self), _("It Was Not Saved"), error);
  else
    jy_field_dialog_show_message (self, advice);
}

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyFieldDialog) self = user_data;
  g_autoptr (GError) error = NULL;

  self->saving = FALSE;
  if (jy_office_call_finish (JY_OFFICE (source), result, &error) == NULL)
    {
      show_error (self, error);
      if (self->heading != NULL)
        gtk_widget_action_set_enabled (GTK_WIDGET (self), "dialog.save", TRUE);
      return;
    }

  g_signal_emit (self, signals[SIGNAL_SAVED], 0);
  self->may_close = TRUE;
  if (self->heading != NULL)
    gtk_window_close (GTK_WINDOW (self));
}

void
jy_field_dialog_save (JyFieldDialog *self)
{
  gpointer args;

  g_return_if_fail (JY_IS_FIELD_DIALOG (self));

  if (self->saving)
    return;

  jy_field_dialog_show_message (self, NULL);
  if (!jy_field_grid_check (self->form))
    return;
  args = self->info->collect (self, self->form);
  if (args == NULL)
    return;

  /* No cancellable: once the user has pressed Save, closing the dialog must not undo it. */
  self->saving = TRUE;
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "dialog.save", FALSE);
  jy_office_call_async (self->office, self->info->func, args, self->info->args_free, NULL, NULL,
                        saved_cb, g_object_ref (self));
}

static void
save_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  jy_field_dialog_save (JY_FIELD_DIALOG (widget));
}

static void
left_cb (gpointer data, gboolean agreed)
{
  g_autoptr (JyFieldDialog) self = data;

  if (!agreed || self->heading == NULL)
    return;

  self->may_close = TRUE;
  gtk_window_close (GTK_WINDOW (self));
}

static gboolean
jy_field_dialog_close_request (GtkWindow *window)
{
  JyFieldDialog *self = JY_FIELD_DIALOG (window);

  if (!self->may_close && jy_field_grid_is_changed (self->form))
    {
      jy_message_ask (GTK_WIDGET (self), _("Leave Without Saving?"),
                                            _("What you typed here would be lost."),
                                               _("_Leave"), left_cb, g_object_ref (self));
      return TRUE;
    }

  return GTK_WINDOW_CLASS (jy_field_dialog_parent_class)->close_request (window);
}

static void
jy_field_dialog_dispose (GObject *object)
{
  JyFieldDialog *self = JY_FIELD_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JY_TYPE_FIELD_DIALOG);
  g_clear_object (&self->office);
  if (self->data_free != NULL)
    g_clear_pointer (&self->data, self->data_free);

  G_OBJECT_CLASS (jy_field_dialog_parent_class)->dispose (object);
}

static void
jy_field_dialog_class_init (JyFieldDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = jy_field_dialog_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = jy_field_dialog_close_request;

  signals[SIGNAL_SAVED] = g_signal_new ("saved", JY_TYPE_FIELD_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL,
                                        NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/jiayi/Jiayi/ui/jy-field-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, JyFieldDialog, content);
  gtk_widget_class_bind_template_child (widget_class, JyFieldDialog, heading);
  gtk_widget_class_bind_template_child (widget_class, JyFieldDialog, message);
  gtk_widget_class_bind_template_child (widget_class, JyFieldDialog, save_button);

  gtk_widget_class_install_action (widget_class, "dialog.save", NULL, save_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_s, GDK_CONTROL_MASK, "dialog.save",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
jy_field_dialog_init (JyFieldDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
jy_field_dialog_new (GtkWidget *origin,
                     JyOffice *office,
                     const JyFieldDialogInfo *info,
                     const char *subject,
                     gpointer data,
                     GDestroyNotify data_free)
{
  JyFieldDialog *self = g_object_new (JY_TYPE_FIELD_DIALOG, NULL);
  GDate today;

  jy_office_get_today (office, &today);
  self->office = g_object_ref (office);
  self->info = info;
  self->data = data;
  self->data_free = data_free;

  gtk_window_set_title (GTK_WINDOW (self), _(info->title));
  gtk_window_set_transient_for (GTK_WINDOW (self), GTK_WINDOW (gtk_widget_get_root (origin)));
  adw_window_title_set_title (self->heading, _(info->title));
  adw_window_title_set_subtitle (self->heading, subject != NULL ? subject : "");
  gtk_button_set_label (self->save_button, _(info->save));

  self->form = JY_FIELD_GRID (jy_field_grid_new (info->fields, 1, &today));
  gtk_box_append (self->content, GTK_WIDGET (self->form));
  g_signal_connect_object (self->form, "submitted", G_CALLBACK (jy_field_dialog_save), self,
                           G_CONNECT_SWAPPED);
  if (info->set_up != NULL)
    info->set_up (self, self->form);
  gtk_window_present (GTK_WINDOW (self));
  gtk_widget_child_focus (GTK_WIDGET (self->form), GTK_DIR_TAB_FORWARD);

  return GTK_WIDGET (self);
}

gpointer
jy_field_dialog_get_data (JyFieldDialog *self)
{
  g_return_val_if_fail (JY_IS_FIELD_DIALOG (self), NULL);

  return self->data;
}

JyFieldGrid *
jy_field_dialog_get_form (JyFieldDialog *self)
{
  g_return_val_if_fail (JY_IS_FIELD_DIALOG (self), NULL);

  return self->form;
}

JyOffice *
jy_field_dialog_get_office (JyFieldDialog *self)
{
  g_return_val_if_fail (JY_IS_FIELD_DIALOG (self), NULL);

  return self->office;
}

void
jy_field_dialog_show_message (JyFieldDialog *self, const char *text)
{
  g_return_if_fail (JY_IS_FIELD_DIALOG (self));

  gtk_label_set_text (self->message, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (self->message), text != NULL);
}

void
jy_field_dialog_append (JyFieldDialog *self, GtkWidget *widget)
{
  g_return_if_fail (JY_IS_FIELD_DIALOG (self));

  gtk_box_append (self->content, widget);
}
