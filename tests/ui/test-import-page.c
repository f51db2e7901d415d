/* test-import-page.c - a roster from the file to the result, and back
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-import-list.h"
#include "jy-ui-test.h"
#include "jy-work-history.h"

static GtkWidget *
open_roster (JyUiTest *self, const char *path)
{
  GtkWidget *page;

  gtk_window_present (self->window);
  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.open", "(sv)", "import",
                              g_variant_new_string (path));
  jy_test_wait_until (jy_ui_test_look_for (GTK_WIDGET (self->window), "JyImportPage") != NULL);
  page = jy_ui_test_find (GTK_WIDGET (self->window), "JyImportPage");
  return page;
}

static GtkWidget *
find_view (GtkWidget *page)
{
  return jy_ui_test_find (jy_ui_test_find (page, "JyImportRehearsal"), "GtkColumnView");
}

static GListModel *
get_lines (GtkWidget *page)
{
  GtkSelectionModel *selection = gtk_column_view_get_model (GTK_COLUMN_VIEW (find_view (page)));

  return gtk_single_selection_get_model (GTK_SINGLE_SELECTION (selection));
}

static const char *
get_step (GtkWidget *page)
{
  GtkWidget *columns = jy_ui_test_find (page, "JyImportColumns");
  GtkWidget *stack = gtk_widget_get_ancestor (columns, GTK_TYPE_STACK);

  return gtk_stack_get_visible_child_name (GTK_STACK (stack));
}

static void
wait_for_step (JyUiTest *self, GtkWidget *page, const char *step)
{
  jy_test_wait_until (g_str_equal (get_step (page), step) && !jy_office_is_busy (self->office));
}

static void
show_count (GtkWidget *page, JyImportView view)
{
  GtkWidget *list = jy_ui_test_find (jy_ui_test_find (page, "JyImportRehearsal"), "GtkListBox");

  gtk_list_box_select_row (GTK_LIST_BOX (list),
                           gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), (int) view));
}

static guint
count (GtkWidget *page, JyImportView view)
{
  show_count (page, view);
  return g_list_model_get_n_items (get_lines (page));
}

static char *
dup_text (GtkWidget *page, guint position, const char *property)
{
  g_autoptr (GObject) row = g_list_model_get_item (get_lines (page), position);
  char *text;

  g_object_get (row, property, &text, NULL);
  return text;
}

static char *
write_roster (JyUiTest *self, const char *text)
{
  char *path = g_build_filename (self->folder, "roster.csv", NULL);

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
  return path;
}

static void
step_on (JyUiTest *self, GtkWidget *page, const char *action, const char *step)
{
  g_assert_true (gtk_widget_activate_action (page, action, NULL));
  wait_for_step (self, page, step);
}

static const char text[] = "户号,姓名,关系,性别,身份证号,村,地址,签约日期,服务包,团队\n"
                           "1,张三,户主,男,43020419880101211X,东村,1号,2024-1-1,初级包,一队\n"
                           "1,李四,配偶,男,430204199002011545,东村,1号,2024-1-1,初级包,一队\n"
                           "1,王五,子,男,430204201511053470,东村,1号,,,\n";

/* A doubtful row is decided by a key; Undo takes all of it back. */
static void
test_whole_way (JyUiTest *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *path = write_roster (self, text);
  GtkWidget *page = open_roster (self, path);
  g_autofree char *decision = NULL;

  wait_for_step (self, page, "columns");
  step_on (self, page, "page.rehearse", "rehearsal");
  g_assert_cmpuint (count (page, JY_IMPORT_PEOPLE_NEW), ==, 1);
  g_assert_cmpuint (count (page, JY_IMPORT_REFUSED), ==, 1);
  g_assert_cmpuint (count (page, JY_IMPORT_TO_MAKE), ==, 2); /* the village and the team */
  g_assert_cmpuint (count (page, JY_IMPORT_DOUBTFUL), ==, 1);

  gtk_widget_activate_action (find_view (page), "rehearsal.decide", "i", JY_ROSTER_KEEP_OURS);
  decision = dup_text (page, 0, "decision");
  g_assert_cmpstr (decision, ==, "Leave out"); /* there is nothing of ours to keep */
  gtk_widget_activate_action (find_view (page), "rehearsal.decide", "i", JY_ROSTER_TAKE_AS_NEW);
  g_free (decision);
  decision = dup_text (page, 0, "decision");
  g_assert_cmpstr (decision, ==, "Take as new");

  g_assert_true (gtk_widget_activate_action (page, "page.import", NULL));
  jy_test_wait_until (!jy_office_is_busy (self->office) &&
                      g_str_equal (get_step (page), "rehearsal"));
  g_assert_cmpuint (count (page, JY_IMPORT_PEOPLE_NEW), ==, 2);
  g_assert_cmpuint (count (page, JY_IMPORT_AGREEMENTS_NEW), ==, 2);

  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.undo", NULL);
  jy_test_wait_until (!jy_office_is_busy (self->office));
  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.open", "(sv)", "import",
                              g_variant_new_string (path));
  wait_for_step (self, page, "columns");
  step_on (self, page, "page.rehearse", "rehearsal");
  g_assert_cmpuint (count (page, JY_IMPORT_PEOPLE_NEW), ==, 1);
  g_assert_cmpuint (count (page, JY_IMPORT_PEOPLE_SAME), ==, 0);
}

static GtkDropDown *
find_drop_down (GtkWidget *page, int row)
{
  GtkWidget *columns = jy_ui_test_find (page, "JyImportColumns");
  GtkWidget *list = jy_ui_test_find (columns, "GtkListBox");
  GtkListBoxRow *at = gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), row);

  return GTK_DROP_DOWN (jy_ui_test_find (GTK_WIDGET (at), "GtkDropDown"));
}

/* What is said of a heading once is known the next time. */
static void
test_remember (JyUiTest *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *path = write_roster (self, "户号,姓名,与主人,身份证号,村,地址\n"
                                              "1,张三,户主,43020419880101211X,东村,1号\n");
  GtkWidget *page = open_roster (self, path);

  wait_for_step (self, page, "columns");
  g_assert_cmpuint (gtk_drop_down_get_selected (find_drop_down (page, 2)), ==, JY_ROSTER_UNUSED);
  gtk_drop_down_set_selected (find_drop_down (page, 2),
                              JY_ROSTER_NAME); /* the other one loses it */
  g_assert_cmpuint (gtk_drop_down_get_selected (find_drop_down (page, 1)), ==, JY_ROSTER_UNUSED);
  gtk_drop_down_set_selected (find_drop_down (page, 1), JY_ROSTER_NAME);
  gtk_drop_down_set_selected (find_drop_down (page, 2), JY_ROSTER_RELATION);
  step_on (self, page, "page.rehearse", "rehearsal");
  g_assert_cmpuint (count (page, JY_IMPORT_PEOPLE_NEW), ==, 1);

  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.open", "(sv)", "import",
                              g_variant_new_string (path));
  wait_for_step (self, page, "columns");
  g_assert_cmpuint (gtk_drop_down_get_selected (find_drop_down (page, 2)), ==, JY_ROSTER_RELATION);
}

/* Many rows: a view asks only for those it shows. */
static void
test_many (JyUiTest *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GString) rows = g_string_new ("户号,姓名,关系,出生日期,村,地址\n");
  g_autofree char *path = NULL;
  g_autofree char *place = NULL;
  GtkWidget *page;

  for (guint i = 0; i < 3000; i++)
    g_string_append_printf (rows, "%u,张%u,户主,19%02u-01-01,东村,%u号\n", i, i, i % 100, i);
  g_string_append (rows, "合计,3000人\n");
  path = write_roster (self, rows->str);

  page = open_roster (self, path);
  wait_for_step (self, page, "columns");
  step_on (self, page, "page.rehearse", "rehearsal");
  g_assert_cmpuint (count (page, JY_IMPORT_SKIPPED), ==, 1);
  g_assert_cmpuint (count (page, JY_IMPORT_TOLERATED), ==, 3000);
  g_assert_cmpuint (count (page, JY_IMPORT_HOUSEHOLDS_NEW), ==, 3000);
  place = dup_text (page, 2999, "place");
  g_assert_cmpstr (place, ==, "roster 3001");
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv);
  adw_init ();
  jy_ui_test_add ("/import-page/whole-way", test_whole_way);
  jy_ui_test_add ("/import-page/remember", test_remember);
  jy_ui_test_add ("/import-page/many", test_many);
  return g_test_run ();
}
