/* test-hand-over.c - who should be handed over is found, chosen and handed over by key (S72); and
 * the keys by which several are chosen in any list
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-field-grid.h"
#include "jy-id-table.h"
#include "jy-ui-find.h"
#include "jy-ui-signing.h"

/* The family signed; the son and his mother are disabled, and the child is four. */
static void
sign (JyTestStore *self, gpointer data G_GNUC_UNUSED)
{
  g_autoptr (JySigning) signing = NULL;

  jy_test_add_condition (self, 901, JY_TEST_SON, "disabled");
  jy_test_add_condition (self, 902, JY_TEST_WIFE, "disabled");
  jy_test_add_condition (self, 903, JY_TEST_STRANGER, "disabled");
  signing = jy_test_sign (self, JY_TEST_HOUSEHOLD);
}

/* The list of a part of a page, once it is there. */
static GtkWidget *
open_part (JyUiTest *self, const char *page, const char *part, const char *type)
{
  GtkWidget *window = GTK_WIDGET (self->window);
  GtkWidget *list = NULL;

  jy_test_wait_until (jy_window_get_page (JY_WINDOW (window)) != NULL);
  gtk_widget_activate_action (window, "win.open", "(sv)", page, g_variant_new_string (part));
  jy_test_wait_until ((list = jy_ui_find_mapped (window, type)) != NULL &&
                      !jy_office_is_busy (self->office));
  return list;
}

static GtkSelectionModel *
get_model (GtkWidget *list)
{
  GtkWidget *view = jy_ui_test_find (list, "GtkColumnView");

  return gtk_column_view_get_model (GTK_COLUMN_VIEW (view));
}

static guint
count_rows (GtkWidget *list)
{
  return g_list_model_get_n_items (G_LIST_MODEL (get_model (list)));
}

static guint
count_selected (GtkWidget *list)
{
  g_autoptr (GtkBitset) selected = gtk_selection_model_get_selection (get_model (list));

  return (guint) gtk_bitset_get_size (selected);
}

static GtkWidget *
open_section (JyUiTest *self, guint kind)
{
  GtkWidget *section = open_part (self, "teams", "to-hand-over", "JyHandoverSection");

  gtk_drop_down_set_selected (GTK_DROP_DOWN (jy_ui_test_find (section, "GtkDropDown")), kind);
  jy_test_wait_until (!jy_office_is_busy (self->office));
  return section;
}

/* Two at once, in one operation, without a mouse; and back. */
static void
test_by_key (JyUiTest *self, gconstpointer data)
{
  GtkWidget *section = open_section (self, 0);
  GtkWidget *list;

  g_assert_true (jy_ui_test_shows (section, "Nobody Waits for an Officer")); /* no mothers */
  open_section (self, 2);
  jy_test_wait_until (count_rows (section) == 2); /* the stranger has not signed */
  g_assert_true (jy_ui_test_shows (section, "2 people"));
  jy_id_table_focus (JY_ID_TABLE (jy_ui_test_find (section, "JyIdTable")));
  jy_ui_test_press (self, "<Control>a");
  g_assert_cmpuint (count_selected (section), ==, 2);

  jy_ui_test_press (self, "Insert");
  jy_test_wait_until (jy_ui_test_find_window ("JyFieldDialog") != NULL);
  g_assert_true (jy_ui_test_shows (jy_ui_test_find_window ("JyFieldDialog"), "Disabled: 2 people"));
  JY_UI_TEST_FILL (self, "wang", NULL);
  jy_test_wait_until (jy_ui_test_find_window ("JyFieldDialog") == NULL &&
                      count_rows (section) == 0);
  g_assert_true (jy_ui_test_shows (section, "Nobody Waits for an Officer"));

  list = open_part (self, "teams", "handovers", "JyRecordList");
  jy_test_wait_until (count_rows (list) == 2);
  jy_ui_test_press (self, "<Control>z");
  jy_test_wait_until (count_rows (list) == 0);
  section = open_part (self, "teams", "to-hand-over", "JyHandoverSection");
  jy_test_wait_until (count_rows (section) == 2);
}

/* Without an officer nothing is saved, and it is said where one is missing. */
static void
test_no_officer (JyUiTest *self, gconstpointer data)
{
  GtkWidget *section = open_section (self, 1);
  GtkWidget *dialog;

  jy_test_wait_until (count_rows (section) == 1); /* the child */
  jy_id_table_focus (JY_ID_TABLE (jy_ui_test_find (section, "JyIdTable")));
  jy_ui_test_press (self, "Insert");
  jy_test_wait_until ((dialog = jy_ui_test_find_window ("JyFieldDialog")) != NULL);
  jy_ui_test_press (self, "<Control>s");
  g_assert_nonnull (jy_ui_test_find_window ("JyFieldDialog"));
  jy_ui_test_press (self, "Escape");
  jy_test_wait_until (jy_ui_test_find_window ("JyFieldDialog") == NULL);
  g_assert_cmpuint (count_rows (section), ==, 1);
}

/* Control and an arrow go on without choosing, Space adds a row and takes it out, Shift and an
 * arrow adds all on the way, an arrow alone chooses one. */
static void
choose_by_key (JyUiTest *self, GtkWidget *list)
{
  g_assert_cmpuint (count_rows (list), >=, 2);
  gtk_selection_model_select_item (get_model (list), 0, TRUE);
  gtk_widget_grab_focus (jy_ui_test_find (list, "GtkColumnView"));
  jy_ui_test_press (self, "<Control>Down");
  g_assert_cmpuint (count_selected (list), ==, 1);
  jy_ui_test_press (self, "space");
  g_assert_cmpuint (count_selected (list), ==, 2);
  jy_ui_test_press (self, "space");
  g_assert_cmpuint (count_selected (list), ==, 1);
  g_assert_true (gtk_selection_model_is_selected (get_model (list), 0));
  jy_ui_test_press (self, "Up");
  jy_ui_test_press (self, "<Shift>Down");
  g_assert_cmpuint (count_selected (list), ==, 2);
  jy_ui_test_press (self, "Down");
  g_assert_cmpuint (count_selected (list), ==, 1);
  g_assert_false (gtk_selection_model_is_selected (get_model (list), 0));
}

/* In a long list; Enter opens the person. */
static void
test_people (JyUiTest *self, gconstpointer data)
{
  GtkWidget *section = open_section (self, 2);

  jy_test_wait_until (count_rows (section) == 2);
  choose_by_key (self, section);
  jy_ui_test_press (self, "Return");
  jy_test_wait_until (jy_ui_find_mapped (GTK_WIDGET (self->window), "JyPersonPage") != NULL);
}

/* In the work of today; Enter goes to the record of the service. */
static void
test_services (JyUiTest *self, gconstpointer data)
{
  GtkWidget *table = open_part (self, "today", "open", "JyTaskTable");

  jy_test_wait_until (count_rows (table) >= 3);
  choose_by_key (self, table);
  jy_ui_test_press (self, "Return");
  jy_test_wait_until (jy_ui_find_mapped (GTK_WIDGET (self->window), "JyPersonPage") != NULL);
}

/* In a list of records; Enter changes what is chosen. */
static void
test_records (JyUiTest *self, gconstpointer data)
{
  GtkWidget *section = open_section (self, 2);
  GtkWidget *list;

  jy_test_wait_until (count_rows (section) == 2);
  jy_id_table_focus (JY_ID_TABLE (jy_ui_test_find (section, "JyIdTable")));
  jy_ui_test_press (self, "<Control>a");
  jy_ui_test_press (self, "Insert");
  jy_test_wait_until (jy_ui_test_find_window ("JyFieldDialog") != NULL);
  JY_UI_TEST_FILL (self, "wang", NULL);
  jy_test_wait_until (jy_ui_test_find_window ("JyFieldDialog") == NULL);

  list = open_part (self, "teams", "handovers", "JyRecordList");
  jy_test_wait_until (count_rows (list) == 2);
  choose_by_key (self, list);
  jy_ui_test_press (self, "<Control>a");
  jy_ui_test_press (self, "Return"); /* accepts the row that it stands on */
  jy_test_wait_until (jy_ui_test_has_cell (list, "accepted on 2024-06-15"));
}

int
main (int argc, char **argv)
{
  jy_test_keys_init ();
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  jy_ui_signing_add ("/hand-over/by-key", sign, test_by_key);
  jy_ui_signing_add ("/hand-over/no-officer", sign, test_no_officer);
  jy_ui_signing_add ("/hand-over/choose/people", sign, test_people);
  jy_ui_signing_add ("/hand-over/choose/services", sign, test_services);
  jy_ui_signing_add ("/hand-over/choose/records", sign, test_records);

  return g_test_run ();
}
