/* test-report-layout-dialog.c - sheets and columns chosen by keyboard, in the window and the
 * workbook
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <glib/gstdio.h>

#include "jy-pick-list.h"
#include "jy-report-layout-dialog.h"
#include "jy-sheet-view.h"
#include "jy-table-reader.h"
#include "jy-ui-register.h"

static GtkWidget *
find_dialog (void)
{
  return jy_ui_test_find_window ("JyReportLayoutDialog");
}

static GtkWidget *
open_dialog (JyUiTest *self)
{
  GtkWidget *page;

  gtk_window_present (self->window);
  jy_ui_test_visit (self, "reports", "JySheetView");
  page = jy_ui_test_find (GTK_WIDGET (self->window), "JyReportsPage");
  jy_test_wait_until (!jy_office_is_busy (self->office));
  g_assert_true (gtk_widget_activate_action (page, "page.layout", NULL));
  jy_test_wait_until (find_dialog () != NULL);
  return find_dialog ();
}

/* The list of sheets, or that of columns. */
static JyPickList *
get_list (GtkWidget *dialog, gboolean is_of_columns)
{
  GtkWidget *first = jy_ui_test_find (dialog, "JyPickList");
  GtkWidget *box = gtk_widget_get_parent (first);

  return JY_PICK_LIST (
    is_of_columns ? gtk_widget_get_first_child (gtk_widget_get_next_sibling (box)) : first);
}

/* Replaces what is in the field with the focus. */
static void
retype (JyUiTest *self, const char *text)
{
  jy_ui_test_press (self, "<Control>a");
  jy_ui_test_type (self, text);
}

static void
save (JyUiTest *self)
{
  jy_ui_test_press (self, "<Control>s");
  jy_test_wait_until (find_dialog () == NULL && !jy_office_is_busy (self->office));
}

/* Returns: (transfer full): the sheets of the workbook that the window writes now */
static JyTableReader *export(JyUiTest *self)
{
  GtkWidget *page = jy_ui_test_find (GTK_WIDGET (self->window), "JyReportsPage");
  g_autofree char *path = g_build_filename (self->folder, "report.xlsx", NULL);
  g_autoptr (GError) error = NULL;
  JyTableReader *reader;

  g_assert_true (gtk_widget_activate_action (page, "page.export-to", "s", path));
  jy_test_wait_until (g_file_test (path, G_FILE_TEST_EXISTS) && !jy_office_is_busy (self->office));
  reader = jy_table_reader_open (path, NULL, &error);
  g_assert_no_error (error);
  g_unlink (path);
  return reader;
}

/* Moves the second sheet down, hides the first, calls the third something else. */
static void
test_sheets (JyUiTest *self, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *dialog = open_dialog (self);
  g_autoptr (JyTableReader) reader = NULL;
  g_autoptr (JyTableReader) undone = NULL;

  jy_ui_test_press (self, "space");
  jy_ui_test_press (self, "Down");
  g_assert_cmpuint (jy_pick_list_get_chosen (get_list (dialog, FALSE)), ==, 1);
  jy_ui_test_press (self, "<Alt>Down");
  g_assert_cmpuint (jy_pick_list_get_chosen (get_list (dialog, FALSE)), ==, 2);

  jy_ui_test_press (self, "Tab"); /* its name */
  retype (self, "Q3");
  g_assert_true (jy_ui_test_shows (dialog, "Excel would take that for a cell"));
  jy_ui_test_press (self, "<Control>s");
  g_assert_true (gtk_widget_get_mapped (dialog));
  g_assert_true (GTK_IS_TEXT (gtk_window_get_focus (GTK_WINDOW (dialog))));
  retype (self, "Signing of key groups");
  g_assert_true (jy_ui_test_shows (dialog, "Another sheet is called that"));
  retype (self, "汇总表");
  g_assert_false (jy_ui_test_shows (dialog, "Another sheet is called that"));
  save (self);

  reader = export(self);
  g_assert_cmpuint (jy_table_reader_get_n_sheets (reader), ==, 18);
  g_assert_cmpstr (jy_table_reader_get_sheet_name (reader, 0), ==, "Signing of key groups");
  g_assert_cmpstr (jy_table_reader_get_sheet_name (reader, 1), ==, "汇总表");

  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.undo", NULL);
  jy_test_wait_until (!jy_office_is_busy (self->office));
  undone = export(self);
  g_assert_cmpuint (jy_table_reader_get_n_sheets (undone), ==, 19);
  g_assert_cmpstr (jy_table_reader_get_sheet_name (undone, 1), ==, "Signing summary");
}

static void
assert_headings (JyTableReader *reader, guint sheet, const char *first, const char *second)
{
  g_autoptr (GError) error = NULL;
  const JyTableRow *row = NULL;

  g_assert_true (jy_table_reader_start (reader, sheet, FALSE, &error));
  for (guint i = 0; i < 3; i++)
    g_assert_cmpint (jy_table_reader_next (reader, &row, &error), ==, JY_STEP_ROW);
  g_assert_cmpstr (row->cells[1].text, ==, first);
  g_assert_cmpstr (row->cells[2].text, ==, second);
}

/* A column that is hidden, one moved before the others and renamed; then all as delivered. */
static void
test_columns (JyUiTest *self, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *dialog = open_dialog (self);
  JyPickList *columns = get_list (dialog, TRUE);
  g_autoptr (JyTableReader) reader = NULL;
  g_autoptr (JyTableReader) delivered = NULL;

  jy_pick_list_focus (columns);
  jy_ui_test_press (self, "space"); /* what a row is called stays */
  jy_ui_test_press (self, "<Alt>Down");
  g_assert_cmpuint (jy_pick_list_get_chosen (columns), ==, 0);
  jy_ui_test_press (self, "Down");
  jy_ui_test_press (self, "space");
  jy_ui_test_press (self, "Down");
  jy_ui_test_press (self, "Down");
  jy_ui_test_press (self, "<Alt>Up");
  jy_ui_test_press (self, "<Alt>Up");
  jy_ui_test_press (self, "<Alt>Up"); /* not before the first */
  g_assert_cmpuint (jy_pick_list_get_chosen (columns), ==, 1);
  jy_ui_test_press (self, "Tab");
  retype (self, " ");
  g_assert_true (jy_ui_test_shows (dialog, "Type what stands above the column"));
  retype (self, "户数");
  save (self);
  reader = export(self);
  assert_headings (reader, 0, "户数", "To sign (30%)");

  dialog = open_dialog (self);
  g_assert_true (gtk_widget_activate_action (dialog, "report-layout.reset", NULL));
  save (self);
  delivered = export(self);
  assert_headings (delivered, 0, "Population served", "To sign (30%)");
}

/* Of the sheet of key groups: what stands above children is called otherwise. */
static void
test_groups (JyUiTest *self, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *dialog = open_dialog (self);
  JyPickList *columns = get_list (dialog, TRUE);
  g_autoptr (JyTableReader) reader = NULL;
  g_autoptr (GError) error = NULL;
  const JyTableRow *row = NULL;

  jy_ui_test_press (self, "Down");
  jy_ui_test_press (self, "Down");
  jy_pick_list_focus (columns);
  jy_ui_test_press (self, "Down");
  jy_ui_test_press (self, "Tab");
  retype (self, "Residents aged 65 and over");
  g_assert_true (jy_ui_test_shows (dialog, "Other columns of this sheet are headed like that"));
  jy_pick_list_focus (columns);
  jy_ui_test_press (self, "Down");
  jy_ui_test_press (self, "<Control>s");
  g_assert_true (gtk_widget_get_mapped (dialog));
  g_assert_cmpuint (jy_pick_list_get_chosen (columns), ==, 1);
  retype (self, "儿童");
  g_assert_false (jy_ui_test_shows (dialog, "Other columns of this sheet are headed like that"));
  g_assert_true (jy_ui_test_shows (dialog, "儿童 · Signed"));
  save (self);

  reader = export(self);
  g_assert_true (jy_table_reader_start (reader, 2, FALSE, &error));
  for (guint i = 0; i < 3; i++)
    g_assert_cmpint (jy_table_reader_next (reader, &row, &error), ==, JY_STEP_ROW);
  g_assert_cmpstr (row->cells[1].text, ==, "儿童");
  g_assert_cmpstr (row->cells[2].text, ==, "Residents aged 65 and over");
}

/* Looking changes nothing; what was changed is asked about before it is lost. */
static void
test_leave (JyUiTest *self, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *dialog = open_dialog (self);
  gboolean changed;

  jy_ui_test_press (self, "Down");
  jy_ui_test_press (self, "Down");
  g_object_get (dialog, "changed", &changed, NULL);
  g_assert_false (changed);
  jy_ui_test_press (self, "space");
  g_object_get (dialog, "changed", &changed, NULL);
  g_assert_true (changed);
  jy_ui_test_press (self, "space");
  g_object_get (dialog, "changed", &changed, NULL);
  g_assert_false (changed);
  jy_ui_test_press (self, "Escape");
  jy_test_wait_until (find_dialog () == NULL);
}

int
main (int argc, char **argv)
{
  jy_test_keys_init ();
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  jy_ui_register_add_test ("/report-layout-dialog/sheets", test_sheets);
  jy_ui_register_add_test ("/report-layout-dialog/columns", test_columns);
  jy_ui_register_add_test ("/report-layout-dialog/groups", test_groups);
  jy_ui_register_add_test ("/report-layout-dialog/leave", test_leave);
  return g_test_run ();
}
