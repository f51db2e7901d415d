/* test-household-changes.c - households are registered, people move, marry, leave and die
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-area-list.h"
#include "jy-ui-households.h"

/* An identity number fills birth date and sex; a number that is known already is said at once. */
static void
test_register_household (JyUiTest *self, gconstpointer data)
{
  JyUiHouseholds shown = jy_ui_households_show (self);
  GtkWidget *dialog;
  JyFieldGrid *house, *head, *child;
  g_autofree char *born = NULL;
  g_autofree char *sex = NULL;

  jy_test_wait_until (jy_ui_households_lists (&shown, "1003 1001 1002 "));
  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.main-action", NULL);
  dialog = jy_ui_test_find_window ("JyHouseholdDialog");
  house = jy_ui_get_grid (dialog, 0);
  head = jy_ui_get_grid (dialog, 1);
  jy_test_wait_until (!jy_office_is_busy (self->office));

  jy_choice_entry_set_selected (jy_ui_get_choice (house, "area"), JY_SAMPLE_CIGUTANG);
  jy_ui_type (house, "address", "宝塔路9号");
  jy_ui_type (head, "name", "赵敏");
  jy_ui_type (head, "id_number", "43020419990909002 6");
  born = jy_field_grid_dup_value (head, "born_on");
  sex = jy_field_grid_dup_value (head, "sex");
  g_assert_cmpstr (born, ==, "1999-09-09");
  g_assert_cmpstr (sex, ==, "2");

  gtk_widget_activate (jy_ui_test_find (dialog, "JyMemberForm"));
  g_signal_emit_by_name (gtk_widget_get_last_child (gtk_widget_get_parent (
                           gtk_widget_get_parent (jy_ui_test_find (dialog, "JyMemberForm")))),
                         "clicked");
  child = jy_ui_get_grid (dialog, 2);
  jy_ui_type (child, "relation", "子");
  jy_ui_type (child, "name", "赵小宝");
  jy_ui_type (child, "born_on", "20240601");
  jy_ui_type (child, "sex", "1");
  gtk_widget_activate_action (dialog, "dialog.save", NULL);

  jy_test_wait_until (jy_ui_test_find_window ("JyHouseholdDialog") == NULL);
  jy_test_wait_until (g_list_model_get_n_items (G_LIST_MODEL (
                        gtk_column_view_get_model (jy_ui_households_get_view (&shown)))) == 4);
}

static void
test_known_number (JyUiTest *self, gconstpointer data)
{
  JyUiHouseholds shown = jy_ui_households_show (self);
  GtkWidget *dialog, *form, *notice;

  jy_test_wait_until (jy_ui_households_lists (&shown, "1003 1001 1002 "));
  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.main-action", NULL);
  dialog = jy_ui_test_find_window ("JyHouseholdDialog");
  form = jy_ui_test_find (dialog, "JyMemberForm");
  notice = gtk_widget_get_last_child (form);
  g_assert_false (gtk_widget_get_visible (notice));

  jy_ui_type (jy_ui_get_grid (form, 0), "id_number", "430204195001010016");
  jy_test_wait_until (gtk_widget_get_visible (notice));
  gtk_window_destroy (GTK_WINDOW (dialog));
}

/* The wife moves into the household of her friend, found by pinyin; undone, she is back. */
static void
test_move_to_household (JyUiTest *self, gconstpointer data)
{
  JyUiHouseholds shown = jy_ui_households_show (self);
  GtkWidget *dialog;
  JyFieldGrid *grid;
  char field[24];
  g_autoptr (JyOption) zhou = jy_option_new (JY_SAMPLE_ZHOU_HOUSE, NULL, "周桂兰", NULL);

  jy_test_wait_until (jy_ui_households_lists (&shown, "1003 1001 1002 "));
  jy_register_view_select (shown.view, JY_SAMPLE_LIU_HOUSE);
  jy_test_wait_until (jy_ui_households_has_members (&shown, "2001 2002 2003 "));
  jy_ui_households_select_member (&shown, 1);
  gtk_widget_activate_action (shown.pane, "household.move-member", NULL);
  dialog = jy_ui_test_find_window ("JyFamilyDialog");
  grid = jy_ui_get_grid (dialog, 0);

  gtk_widget_activate_action (dialog, "dialog.save", NULL); /* where to is not said */
  g_assert_true (jy_ui_test_find_window ("JyFamilyDialog") == dialog);

  jy_choice_entry_set_choice (jy_ui_get_choice (grid, "to"), zhou);
  g_snprintf (field, sizeof field, "p%d", JY_SAMPLE_LIU_WIFE);
  jy_ui_type (jy_ui_get_grid (dialog, 1), field, "70");
  gtk_widget_activate_action (dialog, "dialog.save", NULL);
  jy_test_wait_until (jy_ui_households_has_members (&shown, "2001 2003 "));

  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.undo", NULL);
  jy_test_wait_until (jy_ui_households_has_members (&shown, "2001 2002 2003 "));
}

/* When the head dies, the same dialog asks for the new one, and says what the others are then. */
static void
test_death_of_the_head (JyUiTest *self, gconstpointer data)
{
  JyUiHouseholds shown = jy_ui_households_show (self);
  GtkWidget *dialog, *members;
  JyFieldGrid *staying;
  char son[24];
  g_autofree char *relation = NULL;

  jy_test_wait_until (jy_ui_households_lists (&shown, "1003 1001 1002 "));
  jy_register_view_select (shown.view, JY_SAMPLE_LIU_HOUSE);
  jy_test_wait_until (jy_ui_households_has_members (&shown, "2001 2002 2003 "));
  jy_ui_households_select_member (&shown, 0);
  gtk_widget_activate_action (shown.pane, "household.member-died", NULL);
  dialog = jy_ui_test_find_window ("JyFamilyDialog");
  members = jy_ui_test_find (dialog, "JyFamilyMembers");
  staying = jy_ui_get_grid (members, 1);

  gtk_widget_activate_action (dialog, "dialog.save", NULL); /* who follows is not said */
  g_assert_true (jy_ui_test_find_window ("JyFamilyDialog") == dialog);

  jy_choice_entry_set_selected (
    JY_CHOICE_ENTRY (jy_ui_test_find (gtk_widget_get_last_child (members), "JyChoiceEntry")),
    JY_SAMPLE_LIU_WIFE);
  g_snprintf (son, sizeof son, "p%d", JY_SAMPLE_LIU_SON);
  jy_test_wait_until (!jy_office_is_busy (self->office));
  relation = jy_field_grid_dup_value (staying, son);
  g_assert_cmpstr (relation, ==, "20"); /* still a son */

  gtk_widget_activate_action (dialog, "dialog.save", NULL);
  jy_test_wait_until (jy_ui_households_has_members (&shown, "2002 2003 "));
}

/* Opens the dialog of @action for the member at @position of the family Liu; -1 for none. */
static GtkWidget *
open_dialog (
  JyUiTest *self, JyUiHouseholds *shown, int position, const char *action, const char *type)
{
  *shown = jy_ui_households_show (self);
  jy_test_wait_until (jy_ui_households_lists (shown, "1003 1001 1002 "));
  jy_register_view_select (shown->view, JY_SAMPLE_LIU_HOUSE);
  jy_test_wait_until (jy_ui_households_has_members (shown, "2001 2002 2003 "));
  if (position >= 0)
    jy_ui_households_select_member (shown, position);
  gtk_widget_activate_action (shown->pane, action, NULL);
  jy_test_wait_until (jy_ui_test_find_window (type) != NULL && !jy_office_is_busy (self->office));

  return jy_ui_test_find_window (type);
}

static void
check_member (GtkWidget *dialog, const char *name)
{
  GtkWidget *list = gtk_widget_get_first_child (jy_ui_test_find (dialog, "JyFamilyMembers"));

  for (GtkWidget *child = gtk_widget_get_first_child (list); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (GTK_IS_CHECK_BUTTON (child) &&
        g_str_has_prefix (gtk_check_button_get_label (GTK_CHECK_BUTTON (child)), name))
      {
        gtk_check_button_set_active (GTK_CHECK_BUTTON (child), TRUE);
        return;
      }

  g_error ("nobody is called %s", name);
}

/* The son founds a household of his own, of which he is the head. */
static void
test_split (JyUiTest *self, gconstpointer data)
{
  JyUiHouseholds shown;
  GtkWidget *dialog = open_dialog (self, &shown, -1, "household.split", "JyFamilyDialog");
  char field[24];

  gtk_widget_activate_action (dialog, "dialog.save", NULL); /* nobody leaves yet */
  g_assert_true (jy_ui_test_find_window ("JyFamilyDialog") == dialog);

  check_member (dialog, "刘强");
  g_snprintf (field, sizeof field, "p%d", JY_SAMPLE_LIU_SON);
  jy_ui_type (jy_ui_get_grid (dialog, 0), "address", "宝塔路8号");
  jy_ui_type (jy_ui_get_grid (dialog, 1), field, "02");
  gtk_widget_activate_action (dialog, "dialog.save", NULL);
  jy_test_wait_until (jy_ui_households_has_members (&shown, "2001 2002 "));
}

/* Undone, the son is back. */
static void
test_moved_out (JyUiTest *self, gconstpointer data)
{
  JyUiHouseholds shown;
  GtkWidget *dialog = open_dialog (self, &shown, 2, "household.member-out", "JyFamilyDialog");

  gtk_widget_activate_action (dialog, "dialog.save", NULL);
  jy_test_wait_until (jy_ui_households_has_members (&shown, "2001 2002 "));
  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.undo", NULL);
  jy_test_wait_until (jy_ui_households_has_members (&shown, "2001 2002 2003 "));
}

static void
test_new_head (JyUiTest *self, gconstpointer data)
{
  JyUiHouseholds shown;
  GtkWidget *dialog = open_dialog (self, &shown, 1, "household.make-head", "JyFamilyDialog");

  jy_test_wait_until (!jy_office_is_busy (self->office));
  gtk_widget_activate_action (dialog, "dialog.save", NULL);
  jy_test_wait_until (jy_ui_households_has_members (&shown, "2002 2001 2003 "));
}

/* The whole household goes to another community. */
static void
test_household_moves (JyUiTest *self, gconstpointer data)
{
  JyUiHouseholds shown;
  GtkWidget *dialog = open_dialog (self, &shown, -1, "household.move", "JyFieldDialog");
  JyFieldGrid *grid = jy_ui_get_grid (dialog, 0);
  JyAreaList *areas = JY_AREA_LIST (jy_ui_test_find (shown.page, "JyAreaList"));

  jy_choice_entry_set_selected (jy_ui_get_choice (grid, "area"), JY_SAMPLE_YUETANG);
  jy_ui_type (grid, "address", "月塘路9号");
  gtk_widget_activate_action (dialog, "dialog.save", NULL);
  jy_test_wait_until (jy_ui_test_find_window ("JyFieldDialog") == NULL);

  jy_area_list_set_area (areas, JY_SAMPLE_YUETANG);
  jy_test_wait_until (jy_ui_households_lists (&shown, "1003 1001 "));
}

static gboolean
has_acceptance (JyUiHouseholds *shown, guint position, const char *expected)
{
  GListModel *model = G_LIST_MODEL (gtk_column_view_get_model (jy_ui_households_get_view (shown)));
  g_autoptr (GObject) row = g_list_model_get_item (model, position);
  g_autofree char *text = NULL;

  g_object_get (row, "acceptance", &text, NULL);
  return g_strcmp0 (text, expected) == 0;
}

/* They would not sign: level, reason and when to come again; the list says the level. */
static void
test_talk (JyUiTest *self, gconstpointer data)
{
  JyUiHouseholds shown;
  GtkWidget *dialog = open_dialog (self, &shown, -1, "household.talk", "JyFieldDialog");
  JyFieldGrid *grid = jy_ui_get_grid (dialog, 0);

  jy_ui_type (grid, "acceptance", "1");
  jy_ui_type (grid, "refusal", "1");
  jy_ui_type (grid, "needs", "27");
  jy_ui_type (grid, "next_on", "2024-01-01"); /* before the talk */
  gtk_widget_activate_action (dialog, "dialog.save", NULL);
  jy_test_wait_until (!jy_office_is_busy (self->office));
  g_assert_true (jy_ui_test_find_window ("JyFieldDialog") == dialog);

  jy_ui_type (grid, "next_on", "2024-09-30");
  gtk_widget_activate_action (dialog, "dialog.save", NULL);
  jy_test_wait_until (has_acceptance (&shown, 1, "Level 1"));
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv);
  adw_init ();
  jy_ui_register_add_test ("/household-changes/register-household", test_register_household);
  jy_ui_register_add_test ("/household-changes/known-number", test_known_number);
  jy_ui_register_add_test ("/household-changes/move-to-household", test_move_to_household);
  jy_ui_register_add_test ("/household-changes/death-of-the-head", test_death_of_the_head);
  jy_ui_register_add_test ("/household-changes/split", test_split);
  jy_ui_register_add_test ("/household-changes/moved-out", test_moved_out);
  jy_ui_register_add_test ("/household-changes/new-head", test_new_head);
  jy_ui_register_add_test ("/household-changes/household-moves", test_household_moves);
  jy_ui_register_add_test ("/household-changes/talk", test_talk);
  return g_test_run ();
}
