/* jy-field-dialog.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-field-dialog.h"

#include <glib/gi18n.h>

struct _JyFieldDialog
{
  JyDialog parent_instance;

  const JyFieldDialogInfo *info;
  gpointer data; /* (owned) (nullable) */
  GDestroyNotify data_free;
  JyFieldGrid *grid; /* (nullable): once it is closed */
};

enum
{
  SIGNAL_SAVED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JyFieldDialog, jy_field_dialog, JY_TYPE_DIALOG)

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyFieldDialog) self = user_data;
  g_autoptr (GError) error = NULL;

  if (jy_office_call_finish (JY_OFFICE (source), result, &error) == NULL)
    {
      jy_dialog_fail (JY_DIALOG (self), error);
      return;
    }

  g_signal_emit (self, signals[SIGNAL_SAVED], 0);
  jy_dialog_done (JY_DIALOG (self));
}

static void
jy_field_dialog_save (JyDialog *dialog)
{
  JyFieldDialog *self = JY_FIELD_DIALOG (dialog);
  gpointer args;

  jy_dialog_show_problem (dialog, NULL);
  if (!jy_field_grid_check (self->grid))
    return;
  args = self->info->collect (self, self->grid);
  if (args == NULL)
    return;

  /* No cancellable: once the user has pressed Save, closing the dialog must not undo it. */
  jy_dialog_set_busy (dialog, TRUE);
  jy_office_call_async (jy_dialog_get_office (dialog), self->info->func, args,
                        self->info->args_free, NULL, NULL, saved_cb, g_object_ref (self));
}

static void
jy_field_dialog_dispose (GObject *object)
{
  JyFieldDialog *self = JY_FIELD_DIALOG (object);

  self->grid = NULL;

  G_OBJECT_CLASS (jy_field_dialog_parent_class)->dispose (object);
}

static void
jy_field_dialog_finalize (GObject *object)
{
  JyFieldDialog *self = JY_FIELD_DIALOG (object);

  if (self->data_free != NULL)
    g_clear_pointer (&self->data, self->data_free);

  G_OBJECT_CLASS (jy_field_dialog_parent_class)->finalize (object);
}

static void
jy_field_dialog_class_init (JyFieldDialogClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = jy_field_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = jy_field_dialog_finalize;
  JY_DIALOG_CLASS (klass)->save = jy_field_dialog_save;
  gtk_widget_class_set_template_from_resource (GTK_WIDGET_CLASS (klass),
                                               "/org/jiayi/Jiayi/ui/jy-field-dialog.ui");

  signals[SIGNAL_SAVED] = g_signal_new ("saved", JY_TYPE_FIELD_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL,
                                        NULL, NULL, G_TYPE_NONE, 0);
}

static void
jy_field_dialog_init (JyFieldDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
show_subject (JyFieldDialog *self, GtkBox *body, const char *subject)
{
  GtkWidget *label = gtk_label_new (subject);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "heading");
  gtk_box_append (body, label);
}

JyFieldDialog *
jy_field_dialog_new (GtkWidget *origin,
                     JyOffice *office,
                     const JyFieldDialogInfo *info,
                     const char *subject,
                     gpointer data,
                     GDestroyNotify data_free)
{
  JyFieldDialog *self =
    g_object_new (JY_TYPE_FIELD_DIALOG, "office", office, "title", _(info->title), NULL);
  GtkWidget *body = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GDate today;

  jy_office_get_today (office, &today);
  self->info = info;
  self->data = data;
  self->data_free = data_free;
  self->grid = JY_FIELD_GRID (jy_field_grid_new (info->fields, 1, &today));

  if (subject != NULL)
    show_subject (self, GTK_BOX (body), subject);
  gtk_box_append (GTK_BOX (body), GTK_WIDGET (self->grid));
  g_object_set (self, "body", body, "save-label", _(info->save), NULL);
  if (info->set_up != NULL)
    info->set_up (self, self->grid);

  jy_dialog_start (JY_DIALOG (self));
  jy_dialog_present (JY_DIALOG (self), origin);
  gtk_widget_child_focus (GTK_WIDGET (self->grid), GTK_DIR_TAB_FORWARD);

  return self;
}

gpointer
jy_field_dialog_get_data (JyFieldDialog *self)
{
  g_return_val_if_fail (JY_IS_FIELD_DIALOG (self), NULL);

  return self->data;
}

JyFieldGrid *
jy_field_dialog_get_grid (JyFieldDialog *self)
{
  g_return_val_if_fail (JY_IS_FIELD_DIALOG (self), NULL);

  return self->grid;
}
