/* test-households-page.c - the lists, what narrows them, and what happens to households
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-area-list.h"
#include "jy-choice-entry.h"
#include "jy-family-dialog.h"
#include "jy-field-grid.h"
#include "jy-filter-chip.h"
#include "jy-household-dialog.h"
#include "jy-id-row.h"
#include "jy-member-row.h"
#include "jy-register-view.h"
#include "jy-ui-register.h"

typedef struct
{
  GtkWidget *page;
  GtkWidget *pane;
  JyRegisterView *view;
} Shown;

static Shown
show_page (JyUiTest *self)
{
  Shown shown;

  gtk_window_present (self->window);
  jy_test_wait_until (jy_ui_test_look_for (GTK_WIDGET (self->window), "JyHouseholdsPage") != NULL);
  shown.page = jy_ui_test_find (GTK_WIDGET (self->window), "JyHouseholdsPage");
  shown.pane = jy_ui_test_find (shown.page, "JyHouseholdPane");
  shown.view = JY_REGISTER_VIEW (jy_ui_test_find (shown.page, "JyRegisterView"));

  return shown;
}

static GtkColumnView *
get_view (Shown *shown)
{
  GtkWidget *stack = jy_ui_test_find (GTK_WIDGET (shown->view), "GtkStack");
  GtkWidget *child = gtk_stack_get_visible_child (GTK_STACK (stack));

  return GTK_COLUMN_VIEW (jy_ui_test_find (child, "GtkColumnView"));
}

/* The ids of the rows: "1001 1002 ". */
static gboolean
lists (Shown *shown, const char *expected)
{
  GListModel *model = G_LIST_MODEL (gtk_column_view_get_model (get_view (shown)));
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (JyIdRow) row = g_list_model_get_item (model, i);

      g_string_append_printf (ids, "%" G_GINT64_FORMAT " ", jy_id_row_get_id (row));
    }

  return g_str_equal (ids->str, expected);
}

/* Who lives in the household beside the list, the same way. */
static gboolean
has_members (Shown *shown, const char *expected)
{
  GtkWidget *list = jy_ui_test_find (shown->pane, "GtkListBox");
  g_autoptr (GString) ids = g_string_new (NULL);

  for (GtkWidget *row = gtk_widget_get_first_child (list); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    g_string_append_printf (ids, "%" G_GINT64_FORMAT " ",
                            jy_member_row_get_person (JY_MEMBER_ROW (row)));

  return g_str_equal (ids->str, expected);
}

static void
select_member (Shown *shown, int position)
{
  GtkListBox *list = GTK_LIST_BOX (jy_ui_test_find (shown->pane, "GtkListBox"));

  gtk_list_box_select_row (list, gtk_list_box_get_row_at_index (list, position));
}

static GtkWidget *
find_window (const char *type_name)
{
  g_autoptr (GListModel) windows = g_object_ref (gtk_window_get_toplevels ());

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (g_str_equal (G_OBJECT_TYPE_NAME (window), type_name))
        return window;
    }

  return NULL;
}

static JyFieldGrid *
get_grid (GtkWidget *widget, guint n)
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

static void
type (JyFieldGrid *grid, const char *field, const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (jy_field_grid_get_input (grid, field)), text);
}

static JyChoiceEntry *
get_choice (JyFieldGrid *grid, const char *field)
{
  return JY_CHOICE_ENTRY (jy_field_grid_get_input (grid, field));
}

/* By name and by number, up and down; by text in pinyin, by area, by a filter; and what it says
 * when nothing fits. */
static void
test_sort_and_filter (JyUiTest *self, gconstpointer data)
{
  Shown shown = show_page (self);
  GtkEditable *search = GTK_EDITABLE (jy_ui_test_find (shown.page, "GtkSearchEntry"));
  JyAreaList *areas = JY_AREA_LIST (jy_ui_test_find (shown.page, "JyAreaList"));
  GListModel *columns = gtk_column_view_get_columns (get_view (&shown));
  g_autoptr (GtkColumnViewColumn) number = g_list_model_get_item (columns, 0);

  jy_test_wait_until (lists (&shown, "1003 1001 1002 ")); /* he, liu, zhou */
  gtk_column_view_sort_by_column (get_view (&shown), number, GTK_SORT_DESCENDING);
  jy_test_wait_until (lists (&shown, "1003 1002 1001 "));
  gtk_column_view_sort_by_column (get_view (&shown), number, GTK_SORT_ASCENDING);
  jy_test_wait_until (lists (&shown, "1001 1002 1003 "));

  gtk_editable_set_text (search, "ljg");
  jy_test_wait_until (lists (&shown, "1001 "));
  gtk_editable_set_text (search, "");
  jy_test_wait_until (lists (&shown, "1001 1002 1003 "));

  jy_area_list_set_area (areas, JY_SAMPLE_YUETANG);
  jy_test_wait_until (lists (&shown, "1003 "));
  jy_filter_chip_set_selected (JY_FILTER_CHIP (jy_ui_test_find (shown.page, "JyFilterChip")),
                               JY_SAMPLE_FIRST_TEAM);
  jy_test_wait_until (gtk_widget_get_mapped (jy_ui_test_find (shown.page, "JyEmptyState")));

  gtk_widget_activate_action (shown.page, "page.clear-filters", NULL);
  jy_test_wait_until (lists (&shown, "1001 1002 1003 "));
}

/* People instead of households, with the household of the one selected beside them. */
static void
test_people (JyUiTest *self, gconstpointer data)
{
  Shown shown = show_page (self);

  jy_test_wait_until (lists (&shown, "1003 1001 1002 "));
  gtk_widget_activate_action (shown.page, "page.switch-list", NULL);
  jy_test_wait_until (lists (&shown, "2006 2005 2001 2003 2002 2004 "));
  jy_register_view_select (shown.view, JY_SAMPLE_LIU_SON);
  jy_test_wait_until (has_members (&shown, "2001 2002 2003 "));
}

/* An identity number fills birth date and sex; a number that is known already is said at once. */
static void
test_register_household (JyUiTest *self, gconstpointer data)
{
  Shown shown = show_page (self);
  GtkWidget *dialog;
  JyFieldGrid *house, *head, *child;
  g_autofree char *born = NULL;
  g_autofree char *sex = NULL;

  jy_test_wait_until (lists (&shown, "1003 1001 1002 "));
  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.main-action", NULL);
  dialog = find_window ("JyHouseholdDialog");
  house = get_grid (dialog, 0);
  head = get_grid (dialog, 1);
  jy_test_wait_until (!jy_office_is_busy (self->office));

  jy_choice_entry_set_selected (get_choice (house, "area"), JY_SAMPLE_CIGUTANG);
  type (house, "address", "宝塔路9号");
  type (head, "name", "赵敏");
  type (head, "id_number", "43020419990909002 6");
  born = jy_field_grid_dup_value (head, "born_on");
  sex = jy_field_grid_dup_value (head, "sex");
  g_assert_cmpstr (born, ==, "1999-09-09");
  g_assert_cmpstr (sex, ==, "2");

  gtk_widget_activate (jy_ui_test_find (dialog, "JyMemberForm"));
  g_signal_emit_by_name (gtk_widget_get_last_child (gtk_widget_get_parent (
                           gtk_widget_get_parent (jy_ui_test_find (dialog, "JyMemberForm")))),
                         "clicked");
  child = get_grid (dialog, 2);
  type (child, "relation", "子");
  type (child, "name", "赵小宝");
  type (child, "born_on", "20240601");
  type (child, "sex", "1");
  gtk_widget_activate_action (dialog, "dialog.save", NULL);

  jy_test_wait_until (find_window ("JyHouseholdDialog") == NULL);
  jy_test_wait_until (
    g_list_model_get_n_items (G_LIST_MODEL (gtk_column_view_get_model (get_view (&shown)))) == 4);
}

static void
test_known_number (JyUiTest *self, gconstpointer data)
{
  Shown shown = show_page (self);
  GtkWidget *dialog, *form, *notice;

  jy_test_wait_until (lists (&shown, "1003 1001 1002 "));
  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.main-action", NULL);
  dialog = find_window ("JyHouseholdDialog");
  form = jy_ui_test_find (dialog, "JyMemberForm");
  notice = gtk_widget_get_last_child (form);
  g_assert_false (gtk_widget_get_visible (notice));

  type (get_grid (form, 0), "id_number", "430204195001010016");
  jy_test_wait_until (gtk_widget_get_visible (notice));
  gtk_window_destroy (GTK_WINDOW (dialog));
}

/* The wife moves into the household of her friend, found by pinyin; undone, she is back. */
static void
test_move_to_household (JyUiTest *self, gconstpointer data)
{
  Shown shown = show_page (self);
  GtkWidget *dialog;
  JyFieldGrid *grid;
  char field[24];
  g_autoptr (JyOption) zhou = jy_option_new (JY_SAMPLE_ZHOU_HOUSE, NULL, "周桂兰", NULL);

  jy_test_wait_until (lists (&shown, "1003 1001 1002 "));
  jy_register_view_select (shown.view, JY_SAMPLE_LIU_HOUSE);
  jy_test_wait_until (has_members (&shown, "2001 2002 2003 "));
  select_member (&shown, 1);
  gtk_widget_activate_action (shown.pane, "household.move-member", NULL);
  dialog = find_window ("JyFamilyDialog");
  grid = get_grid (dialog, 0);

  gtk_widget_activate_action (dialog, "dialog.save", NULL); /* where to is not said */
  g_assert_true (find_window ("JyFamilyDialog") == dialog);

  jy_choice_entry_set_choice (get_choice (grid, "to"), zhou);
  g_snprintf (field, sizeof field, "p%d", JY_SAMPLE_LIU_WIFE);
  type (get_grid (dialog, 1), field, "70");
  gtk_widget_activate_action (dialog, "dialog.save", NULL);
  jy_test_wait_until (has_members (&shown, "2001 2003 "));

  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.undo", NULL);
  jy_test_wait_until (has_members (&shown, "2001 2002 2003 "));
}

/* When the head dies, the same dialog asks for the new one, and says what the others are then. */
static void
test_death_of_the_head (JyUiTest *self, gconstpointer data)
{
  Shown shown = show_page (self);
  GtkWidget *dialog, *members;
  JyFieldGrid *staying;
  char son[24];
  g_autofree char *relation = NULL;

  jy_test_wait_until (lists (&shown, "1003 1001 1002 "));
  jy_register_view_select (shown.view, JY_SAMPLE_LIU_HOUSE);
  jy_test_wait_until (has_members (&shown, "2001 2002 2003 "));
  select_member (&shown, 0);
  gtk_widget_activate_action (shown.pane, "household.member-died", NULL);
  dialog = find_window ("JyFamilyDialog");
  members = jy_ui_test_find (dialog, "JyFamilyMembers");
  staying = get_grid (members, 1);

  gtk_widget_activate_action (dialog, "dialog.save", NULL); /* who follows is not said */
  g_assert_true (find_window ("JyFamilyDialog") == dialog);

  jy_choice_entry_set_selected (
    JY_CHOICE_ENTRY (jy_ui_test_find (gtk_widget_get_last_child (members), "JyChoiceEntry")),
    JY_SAMPLE_LIU_WIFE);
  g_snprintf (son, sizeof son, "p%d", JY_SAMPLE_LIU_SON);
  jy_test_wait_until (!jy_office_is_busy (self->office));
  relation = jy_field_grid_dup_value (staying, son);
  g_assert_cmpstr (relation, ==, "20"); /* still a son */

  gtk_widget_activate_action (dialog, "dialog.save", NULL);
  jy_test_wait_until (has_members (&shown, "2002 2003 "));
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv);
  adw_init ();
  jy_ui_register_add_test ("/households-page/sort-and-filter", test_sort_and_filter);
  jy_ui_register_add_test ("/households-page/people", test_people);
  jy_ui_register_add_test ("/households-page/register-household", test_register_household);
  jy_ui_register_add_test ("/households-page/known-number", test_known_number);
  jy_ui_register_add_test ("/households-page/move-to-household", test_move_to_household);
  jy_ui_register_add_test ("/households-page/death-of-the-head", test_death_of_the_head);
  return g_test_run ();
}
