/* test-fields.c - an entry for one of many, filters, the rows of a form
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <adwaita.h>

#include "jy-choice-entry.h"
#include "jy-filter-chip.h"
#include "jy-form-keys.h"
#include "jy-form-row.h"
#include "jy-test.h"

static void
count_cb (int *n)
{
  (*n)++;
}

static void
type (GtkWidget *field, const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (jy_form_find_focus (field)), text);
}

static const char *
read_text (GtkWidget *field)
{
  return gtk_editable_get_text (GTK_EDITABLE (jy_form_find_focus (field)));
}

static GtkWidget *
open_window (GtkWidget *first, GtkWidget *second)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_box_append (GTK_BOX (box), jy_form_row_new ("_First", first));
  gtk_box_append (GTK_BOX (box), jy_form_row_new ("_Second", second));
  gtk_window_set_child (GTK_WINDOW (window), box);
  gtk_window_present (GTK_WINDOW (window));
  jy_test_wait_until (gtk_widget_get_mapped (first));

  return window;
}

static void
close_window (GtkWidget *window)
{
  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) &window);
  gtk_window_destroy (GTK_WINDOW (window));
  jy_test_wait_until (window == NULL);
}

static GListModel *
make_options (void)
{
  static const char *const texts[] = { "茨菇塘", "月塘", "宋家桥", "张绍山" };
  GListStore *store = g_list_store_new (JY_TYPE_OPTION);

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (JyOption) option = jy_option_new (i + 1, NULL, texts[i], NULL);

      g_list_store_append (store, option);
    }

  return G_LIST_MODEL (store);
}

static void
test_choice (void)
{
  GtkWidget *entry = jy_choice_entry_new ();
  GtkWidget *other = gtk_entry_new ();
  GtkWidget *window = open_window (entry, other);
  JyChoiceEntry *self = JY_CHOICE_ENTRY (entry);
  g_autoptr (GListModel) options = make_options ();
  int n_changed = 0;

  jy_choice_entry_set_choices (self, options);
  g_signal_connect_swapped (entry, "changed", G_CALLBACK (count_cb), &n_changed);
  g_assert_false (jy_choice_entry_check (self));

  /* Leaving takes what matches best. */
  gtk_widget_grab_focus (entry);
  type (entry, "zss");
  g_assert_cmpint (jy_choice_entry_get_selected (self), ==, 0);
  gtk_widget_child_focus (window, GTK_DIR_TAB_FORWARD);
  jy_test_wait_until (jy_choice_entry_get_selected (self) == 4);
  g_assert_cmpstr (read_text (entry), ==, "张绍山");
  g_assert_cmpint (n_changed, ==, 1);

  /* What matches nothing is kept, and refused. */
  type (entry, "qqq");
  g_assert_cmpint (jy_choice_entry_get_selected (self), ==, 0);
  g_assert_false (jy_choice_entry_check (self));
  g_assert_cmpstr (read_text (entry), ==, "qqq");

  jy_choice_entry_set_selected (self, 2);
  g_assert_cmpstr (read_text (entry), ==, "月塘");
  g_assert_true (jy_choice_entry_check (self));
  close_window (window);
}

static void
search_cb (JyChoiceEntry *entry, const char *text, int *n_asked)
{
  g_autoptr (GListStore) store = g_list_store_new (JY_TYPE_OPTION);
  g_autoptr (JyOption) option = jy_option_new (7, NULL, "Somebody", NULL);

  (*n_asked)++;
  g_assert_cmpstr (text, ==, "some");
  g_list_store_append (store, option);
  jy_choice_entry_set_choices (entry, G_LIST_MODEL (store));
}

/* Too many to be given at once. */
static void
test_choice_searched (void)
{
  GtkWidget *entry = jy_choice_entry_new ();
  GtkWidget *other = gtk_entry_new ();
  GtkWidget *window = open_window (entry, other);
  int n_asked = 0;

  g_signal_connect (entry, "search", G_CALLBACK (search_cb), &n_asked);
  gtk_widget_grab_focus (entry);
  type (entry, "some");
  g_assert_cmpint (n_asked, ==, 1);
  gtk_widget_child_focus (window, GTK_DIR_TAB_FORWARD);
  jy_test_wait_until (jy_choice_entry_get_selected (JY_CHOICE_ENTRY (entry)) == 7);
  close_window (window);
}

static void
test_row (void)
{
  GtkWidget *field = gtk_entry_new ();
  GtkWidget *row = g_object_ref_sink (jy_form_row_new ("_Name", field));
  g_autofree char *problem = NULL;

  jy_form_row_set_problem (JY_FORM_ROW (row), "Type a name.");
  g_assert_true (gtk_widget_has_css_class (field, "error"));
  g_object_get (row, "problem", &problem, NULL);
  g_assert_cmpstr (problem, ==, "Type a name.");
  jy_form_row_set_problem (JY_FORM_ROW (row), NULL);
  g_assert_false (gtk_widget_has_css_class (field, "error"));
  g_assert_finalize_object (row);
}

static void
changed_cb (GtkWidget *form)
{
  gtk_widget_set_margin_top (form, gtk_widget_get_margin_top (form) + 1); /* counts */
}

static void
test_follow (void)
{
  GtkWidget *form = g_object_ref_sink (gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  GtkWidget *check = gtk_check_button_new ();
  GtkWidget *entry = jy_choice_entry_new ();
  GtkWidget *search = gtk_search_entry_new ();

  gtk_box_append (GTK_BOX (form), check);
  gtk_box_append (GTK_BOX (form), entry);
  gtk_box_append (GTK_BOX (form), search);
  jy_form_follow (form, G_CALLBACK (changed_cb), form);

  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), TRUE);
  g_assert_cmpint (gtk_widget_get_margin_top (form), ==, 1);
  type (entry, "x");
  g_assert_cmpint (gtk_widget_get_margin_top (form), ==, 2);
  type (search, "x"); /* no field */
  g_assert_cmpint (gtk_widget_get_margin_top (form), ==, 2);
  g_assert_finalize_object (form);
}

static void
test_chip (void)
{
  GtkWidget *chip = g_object_ref_sink (jy_filter_chip_new ("Area"));
  g_autoptr (GListModel) options = make_options ();
  g_autoptr (GListStore) none = g_list_store_new (JY_TYPE_OPTION);
  int n_changed = 0;

  jy_filter_chip_set_choices (JY_FILTER_CHIP (chip), options);
  g_signal_connect_swapped (chip, "notify::selected", G_CALLBACK (count_cb), &n_changed);
  jy_filter_chip_set_selected (JY_FILTER_CHIP (chip), 3);
  jy_filter_chip_set_selected (JY_FILTER_CHIP (chip), 3);
  g_assert_cmpint (n_changed, ==, 1);
  g_assert_true (gtk_widget_has_css_class (chip, "active"));

  jy_filter_chip_set_choices (JY_FILTER_CHIP (chip), G_LIST_MODEL (none));
  g_assert_cmpint (jy_filter_chip_get_selected (JY_FILTER_CHIP (chip)), ==, 0);
  g_assert_cmpint (n_changed, ==, 2);
  g_assert_finalize_object (chip);
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv);
  adw_init ();
  g_test_add_func ("/fields/choice", test_choice);
  g_test_add_func ("/fields/choice-searched", test_choice_searched);
  g_test_add_func ("/fields/row", test_row);
  g_test_add_func ("/fields/follow", test_follow);
  g_test_add_func ("/fields/chip", test_chip);
  return g_test_run ();
}
