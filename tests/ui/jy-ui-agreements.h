/* jy-ui-agreements.h - the page of agreements on screen, and how a hand works with it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-agreement-table.h"
#include "jy-field-dialog.h"
#include "jy-ui-signing.h"

/* The list @n below the first: Alt+3, then down. */
static inline GtkWidget *
jy_ui_agreements_open (JyUiTest *self, int n)
{
  GtkWidget *page;

  jy_test_wait_until (jy_ui_test_look_for (GTK_WIDGET (self->window), "JyTodayPage") != NULL);
  jy_test_keys_count ();
  jy_ui_test_press (self, "<Alt>3");
  jy_test_wait_until (jy_ui_test_look_for (GTK_WIDGET (self->window), "JyAgreementsPage") != NULL);
  page = jy_ui_test_find (GTK_WIDGET (self->window), "JyAgreementsPage");
  jy_test_wait_until (gtk_widget_get_focus_child (page) != NULL);
  while (n-- > 0)
    jy_ui_test_press (self, "Down");

  return page;
}

static inline gboolean
jy_ui_agreements_is_in_lists (JyUiTest *self)
{
  return gtk_widget_get_focus_child (jy_ui_test_find (
           jy_ui_test_find (GTK_WIDGET (self->window), "JyAgreementsPage"), "GtkListBox")) != NULL;
}

/* From a dialog or a list to another list, @n below. */
static inline void
jy_ui_agreements_go_down (JyUiTest *self, int n)
{
  for (int i = 0; i < 3 && !jy_ui_agreements_is_in_lists (self); i++)
    jy_ui_test_press (self, "F6");
  g_assert_true (jy_ui_agreements_is_in_lists (self));
  while (n-- > 0)
    jy_ui_test_press (self, "Down");
}

enum
{
  JY_UI_IN_FORCE,
  JY_UI_TO_RENEW,
  JY_UI_COMING,
  JY_UI_RENEWED,
  JY_UI_ENDED,
  JY_UI_DRAFTS,
  JY_UI_NOT_SIGNED,
};

/* How many rows the list on screen has; G_MAXUINT while none is. */
static inline guint
jy_ui_agreements_count (GtkWidget *page)
{
  GtkWidget *table = jy_ui_test_look_for (page, "JyAgreementTable");
  GtkWidget *stack = jy_ui_test_find (table, "GtkStack");
  GtkWidget *view =
    jy_ui_test_find (gtk_stack_get_visible_child (GTK_STACK (stack)), "GtkColumnView");

  if (!gtk_widget_get_mapped (table))
    return G_MAXUINT;

  return g_list_model_get_n_items (
    G_LIST_MODEL (gtk_column_view_get_model (GTK_COLUMN_VIEW (view))));
}

static inline GtkWidget *
jy_ui_agreements_find_dialog (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (JY_IS_FIELD_DIALOG (window) && gtk_widget_get_mapped (window))
        return window;
    }

  return NULL;
}
