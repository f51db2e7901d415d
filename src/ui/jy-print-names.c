/* jy-print-names.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-print-names.h"

#include <glib/gi18n.h>

#include "jy-message.h"
#include "jy-work-printing.h"

struct _JyPrintNames
{
  AdwWindow parent_instance;

  GPtrArray *names; /* (owned) (nullable) (element-type JyPrintedName) */
  GtkListBox *list; /* (nullable): it is closed */
};

G_DEFINE_FINAL_TYPE (JyPrintNames, jy_print_names, ADW_TYPE_WINDOW)

static void
activated_cb (JyPrintNames *self, GtkListBoxRow *row)
{
  guint index = (guint) gtk_list_box_row_get_index (row);
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (self));
  gint64 household = self->names != NULL && index < self->names->len
                       ? ((JyPrintedName *) self->names->pdata[index])->household
                       : 0;

  if (household == 0 || parent == NULL)
    return;

  gtk_widget_activate_action (GTK_WIDGET (parent), "win.open-household", "x", household);
  gtk_window_close (GTK_WINDOW (self));
}

static void
add_line (JyPrintNames *self, const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_list_box_append (self->list, label);
}

static void
listed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyPrintNames) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) names = jy_office_call_finish (JY_OFFICE (source), result, &error);

  if (self->list == NULL)
    return; /* closed */
  if (names == NULL)
    {
      jy_message_show_error (GTK_WIDGET (self), _("The Log Could Not Be Shown"), error);
      return;
    }

  self->names = g_steal_pointer (&names);
  for (guint i = 0; i < self->names->len; i++)
    add_line (self, ((JyPrintedName *) self->names->pdata[i])->name);
  if (self->names->len == 0)
    add_line (self, _("For no household in particular."));
  gtk_widget_child_focus (GTK_WIDGET (self->list), GTK_DIR_TAB_FORWARD);
}

static void
jy_print_names_dispose (GObject *object)
{
  JyPrintNames *self = JY_PRINT_NAMES (object);

  self->list = NULL;
  g_clear_pointer (&self->names, g_ptr_array_unref);

  G_OBJECT_CLASS (jy_print_names_parent_class)->dispose (object);
}

static void
jy_print_names_class_init (JyPrintNamesClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = jy_print_names_dispose;
  gtk_widget_class_add_binding_action (GTK_WIDGET_CLASS (klass), GDK_KEY_Escape, 0, "window.close",
                                       NULL);
}

static void
jy_print_names_init (JyPrintNames *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("For whom it was printed"), -1);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "element-list");
  g_signal_connect_object (self->list, "row-activated", G_CALLBACK (activated_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), GTK_WIDGET (self->list));
  gtk_widget_set_vexpand (scrolled, TRUE);
  gtk_box_append (GTK_BOX (box), adw_header_bar_new ());
  gtk_box_append (GTK_BOX (box), scrolled);
  adw_window_set_content (ADW_WINDOW (self), box);
  gtk_window_set_default_size (GTK_WINDOW (self), 420, 480);
  gtk_window_set_modal (GTK_WINDOW (self), TRUE);
}

void
jy_print_names_open (GtkWidget *origin, JyOffice *office, gint64 printing, const char *title)
{
  JyPrintNames *self =
    g_object_new (JY_TYPE_PRINT_NAMES, "transient-for", gtk_widget_get_root (origin), NULL);

  gtk_window_set_title (GTK_WINDOW (self), title);
  jy_office_report_async (office, jy_work_list_printed_names,
                          g_memdup2 (&printing, sizeof printing), g_free,
                          (GDestroyNotify) g_ptr_array_unref, NULL, listed_cb, g_object_ref (self));
  gtk_window_present (GTK_WINDOW (self));
}
