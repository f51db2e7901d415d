/* jy-stack-chooser.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-stack-chooser.h"

static void
selected_cb (GtkDropDown *chooser, GParamSpec *pspec G_GNUC_UNUSED, GtkStack *stack)
{
  GtkStackPage *page = gtk_drop_down_get_selected_item (chooser);

  if (page != NULL && gtk_stack_get_visible_child (stack) != gtk_stack_page_get_child (page))
    gtk_stack_set_visible_child (stack, gtk_stack_page_get_child (page));
}

static void
visible_cb (GtkDropDown *chooser, GParamSpec *pspec G_GNUC_UNUSED, GtkStack *stack)
{
  GListModel *pages = gtk_drop_down_get_model (chooser);

  for (guint i = 0; i < g_list_model_get_n_items (pages); i++)
    {
      g_autoptr (GObject) page = g_list_model_get_item (pages, i);

      if (gtk_stack_page_get_child (GTK_STACK_PAGE (page)) == gtk_stack_get_visible_child (stack))
        gtk_drop_down_set_selected (chooser, i);
    }
}

void
jy_stack_chooser_bind (GtkDropDown *chooser, GtkStack *stack)
{
  g_autoptr (GtkSelectionModel) pages = gtk_stack_get_pages (stack);
  g_autoptr (GtkExpression) title =
    gtk_property_expression_new (GTK_TYPE_STACK_PAGE, NULL, "title");

  gtk_drop_down_set_expression (chooser, title);
  gtk_drop_down_set_model (chooser, G_LIST_MODEL (pages));
  g_signal_connect_object (chooser, "notify::selected", G_CALLBACK (selected_cb), stack, 0);
  g_signal_connect_object (stack, "notify::visible-child", G_CALLBACK (visible_cb), chooser,
                           G_CONNECT_SWAPPED);
}
