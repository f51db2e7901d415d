/* jy-ui-households.h - the page of households on screen, and how a test works with it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-choice-entry.h"
#include "jy-field-grid.h"
#include "jy-id-row.h"
#include "jy-member-row.h"
#include "jy-register-view.h"
#include "jy-ui-register.h"

typedef struct
{
  GtkWidget *page;
  GtkWidget *pane;
  JyRegisterView *view;
} JyUiHouseholds;

static inline JyUiHouseholds
jy_ui_households_show (JyUiTest *self)
{
  JyUiHouseholds shown;

  gtk_window_present (self->window);
  jy_ui_test_visit (self, "households", "JyHouseholdsPage");
  shown.page = jy_ui_test_find (GTK_WIDGET (self->window), "JyHouseholdsPage");
  shown.pane = jy_ui_test_find (shown.page, "JyHouseholdPane");
  shown.view = JY_REGISTER_VIEW (jy_ui_test_find (shown.page, "JyRegisterView"));

  return shown;
}

static inline GtkColumnView *
jy_ui_households_get_view (JyUiHouseholds *shown)
{
  GtkWidget *stack = jy_ui_test_find (GTK_WIDGET (shown->view), "GtkStack");
  GtkWidget *child = gtk_stack_get_visible_child (GTK_STACK (stack));

  return GTK_COLUMN_VIEW (jy_ui_test_find (child, "GtkColumnView"));
}

/* The ids of the rows: "1001 1002 ". */
static inline gboolean
jy_ui_households_lists (JyUiHouseholds *shown, const char *expected)
{
  GListModel *model = G_LIST_MODEL (gtk_column_view_get_model (jy_ui_households_get_view (shown)));
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (JyIdRow) row = g_list_model_get_item (model, i);

      g_string_append_printf (ids, "%" G_GINT64_FORMAT " ", jy_id_row_get_id (row));
    }

  return g_str_equal (ids->str, expected);
}

/* Who lives in the household beside the list, the same way. */
static inline gboolean
jy_ui_households_has_members (JyUiHouseholds *shown, const char *expected)
{
  GtkWidget *list = jy_ui_test_find (shown->pane, "GtkListBox");
  g_autoptr (GString) ids = g_string_new (NULL);

  for (GtkWidget *row = gtk_widget_get_first_child (list); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    g_string_append_printf (ids, "%" G_GINT64_FORMAT " ",
                            jy_member_row_get_person (JY_MEMBER_ROW (row)));

  return g_str_equal (ids->str, expected);
}

static inline void
jy_ui_households_select_member (JyUiHouseholds *shown, int position)
{
  GtkListBox *list = GTK_LIST_BOX (jy_ui_test_find (shown->pane, "GtkListBox"));

  gtk_list_box_select_row (list, gtk_list_box_get_row_at_index (list, position));
}

static inline JyFieldGrid *
jy_ui_get_grid (GtkWidget *widget, guint n)
{
  guint i = 0;
  GtkWidget *found = NULL;
  g_autoptr (GQueue) queue = g_queue_new ();

  g_queue_push_tail (queue, widget);
  while (found == NULL && (widget = g_queue_pop_head (queue)) != NULL)
    {
      if (JY_IS_FIELD_GRID (widget) && i++ == n)
        found = widget;
      for (GtkWidget *child = gtk_widget_get_last_child (widget); child != NULL;
           child = gtk_widget_get_prev_sibling (child))
        g_queue_push_head (queue, child);
    }

  g_assert_nonnull (found);
  return JY_FIELD_GRID (found);
}

static inline void
jy_ui_type (JyFieldGrid *grid, const char *field, const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (jy_field_grid_get_input (grid, field)), text);
}

static inline JyChoiceEntry *
jy_ui_get_choice (JyFieldGrid *grid, const char *field)
{
  return JY_CHOICE_ENTRY (jy_field_grid_get_input (grid, field));
}
