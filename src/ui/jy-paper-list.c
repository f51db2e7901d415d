/* jy-paper-list.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-paper-list.h"

#include <glib/gi18n.h>

#include "jy-paper-view.h"

struct _JyPaperList
{
  AdwBin parent_instance;

  JyPrintout *printout; /* (owned) (nullable) */
  GtkListView *pages;   /* (nullable): it is gone */
};

G_DEFINE_FINAL_TYPE (JyPaperList, jy_paper_list, ADW_TYPE_BIN)

#define MAX_WIDTH 1100 /* of a page, in pixels */

static void
setup_cb (GtkListItemFactory *factory G_GNUC_UNUSED, GtkListItem *item)
{
  GtkWidget *clamp = adw_clamp_new ();

  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), MAX_WIDTH);
  adw_clamp_set_child (ADW_CLAMP (clamp), jy_paper_view_new ());
  gtk_list_item_set_child (item, clamp);
  gtk_list_item_set_selectable (item, FALSE);
}

static void
bind_cb (JyPaperList *self, GtkListItem *item)
{
  GtkWidget *paper = adw_clamp_get_child (ADW_CLAMP (gtk_list_item_get_child (item)));

  jy_paper_view_show (JY_PAPER_VIEW (paper), self->printout, gtk_list_item_get_position (item));
}

static gboolean
jy_paper_list_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (JY_PAPER_LIST (widget)->pages));
}

static void
jy_paper_list_dispose (GObject *object)
{
  JyPaperList *self = JY_PAPER_LIST (object);

  if (self->pages != NULL)
    gtk_list_view_set_factory (self->pages, NULL);
  self->pages = NULL;

  G_OBJECT_CLASS (jy_paper_list_parent_class)->dispose (object);
}

static void
jy_paper_list_finalize (GObject *object)
{
  g_clear_pointer (&JY_PAPER_LIST (object)->printout, jy_printout_unref);

  G_OBJECT_CLASS (jy_paper_list_parent_class)->finalize (object);
}

static void
jy_paper_list_class_init (JyPaperListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = jy_paper_list_dispose;
  G_OBJECT_CLASS (klass)->finalize = jy_paper_list_finalize;
  GTK_WIDGET_CLASS (klass)->grab_focus = jy_paper_list_grab_focus;
}

static void
jy_paper_list_init (JyPaperList *self)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), NULL);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_cb), self, G_CONNECT_SWAPPED);
  self->pages = GTK_LIST_VIEW (gtk_list_view_new (NULL, g_steal_pointer (&factory)));
  gtk_widget_add_css_class (GTK_WIDGET (self->pages), "papers");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->pages), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Pages"), -1);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), GTK_WIDGET (self->pages));
  adw_bin_set_child (ADW_BIN (self), scrolled);
}

void
jy_paper_list_show (JyPaperList *self, JyPrintout *printout)
{
  guint n = printout != NULL ? jy_printout_get_n_pages (printout) : 0;
  g_autoptr (GtkStringList) numbers = gtk_string_list_new (NULL);
  g_autoptr (GtkSelectionModel) model = NULL;

  g_return_if_fail (JY_IS_PAPER_LIST (self));

  gtk_list_view_set_model (self->pages, NULL);
  if (printout != NULL)
    jy_printout_ref (printout);
  g_clear_pointer (&self->printout, jy_printout_unref);
  self->printout = printout;
  for (guint i = 0; i < n; i++)
    gtk_string_list_append (numbers, "");
  model = GTK_SELECTION_MODEL (gtk_no_selection_new (G_LIST_MODEL (g_steal_pointer (&numbers))));
  gtk_list_view_set_model (self->pages, model);
}
