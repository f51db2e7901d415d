/* test-reports-page.c - the report on screen, the lists behind its numbers, the workbook
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "jy-period-bar.h"
#include "jy-sheet-view.h"
#include "jy-table-reader.h"
#include "jy-ui-register.h"

static GtkWidget *
show_page (JyUiTest *self)
{
  GtkWidget *window = GTK_WIDGET (self->window);

  gtk_window_present (self->window);
  jy_test_wait_until (gtk_widget_activate_action (window, "win.show-page", "s", "reports") &&
                      jy_ui_test_look_for (window, "JySheetView") != NULL);
  return jy_ui_test_find (window, "JyReportsPage");
}

/* The stack that holds the child @name, at or below @widget. */
static GtkStack *
find_stack (GtkWidget *widget, const char *name)
{
  GtkStack *found = NULL;

  if (GTK_IS_STACK (widget) && gtk_stack_get_child_by_name (GTK_STACK (widget), name) != NULL)
    return GTK_STACK (widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_stack (child, name);
  return found;
}

/* Whether a label at or below @widget says @text. */
static gboolean
says (GtkWidget *widget, const char *text)
{
  if (GTK_IS_LABEL (widget) && strstr (gtk_label_get_text (GTK_LABEL (widget)), text) != NULL)
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (says (child, text))
      return TRUE;
  return FALSE;
}

/* Opens the number of @row and @column on sheet @sheet. */
static void
open_number (GtkWidget *page, const char *sheet, guint row, guint column)
{
  GtkStack *sheets = find_stack (page, "summary");
  GtkWidget *grid;

  gtk_stack_set_visible_child_name (sheets, sheet);
  grid = jy_ui_test_find (gtk_stack_get_visible_child (sheets), "GtkGrid");
  g_assert_true (gtk_widget_activate_action (grid, "sheet.open", "(uu)", row, column));
}

static guint
count_rows (GtkWidget *figure)
{
  GtkStack *stack = find_stack (figure, "households");
  GtkWidget *view = jy_ui_test_find (gtk_stack_get_visible_child (stack), "GtkColumnView");

  return g_list_model_get_n_items (
    G_LIST_MODEL (gtk_column_view_get_model (GTK_COLUMN_VIEW (view))));
}

static GtkWidget *
get_shown_page (JyUiTest *self)
{
  return GTK_WIDGET (jy_window_get_page (JY_WINDOW (self->window)));
}

#define shows(self, type) g_str_equal (G_OBJECT_TYPE_NAME (get_shown_page (self)), type)

/* The quarter under way, people and households behind their numbers, and back. */
static void
test_numbers_open (JyUiTest *self, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *page = show_page (self);
  GtkWidget *view = gtk_stack_get_child_by_name (find_stack (page, "summary"), "summary");
  GtkWidget *figure;

  g_assert_true (says (page, "not over yet: as of 2024-06-15"));
  g_assert_true (says (view, "茨菇塘"));
  g_assert_true (says (view, "2*"));
  g_assert_true (says (view, "There is no base figure"));

  open_number (page, "summary", 1, 1); /* the register stands in for a base figure */
  jy_test_wait_until (shows (self, "JyFigurePage"));
  figure = get_shown_page (self);
  jy_test_wait_until (count_rows (figure) == 2);
  g_assert_true (says (figure, "2 people"));
  g_assert_true (says (figure, "月塘 · Resident population"));

  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.back", NULL);
  jy_test_wait_until (shows (self, "JyReportsPage"));
  open_number (page, "summary", 1, 2);
  jy_test_wait_until (shows (self, "JyFigurePage") && count_rows (figure) == 1);
  g_assert_true (says (figure, "1 household"));

  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.back", NULL);
  jy_test_wait_until (shows (self, "JyReportsPage"));
  open_number (page, "groups", 2, 4); /* 65 and over: three */
  jy_test_wait_until (shows (self, "JyFigurePage") && says (figure, "3 people"));

  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.back", NULL);
  jy_test_wait_until (shows (self, "JyReportsPage"));
  open_number (page, "summary", 2, 5); /* nobody signed */
  jy_test_wait_until (shows (self, "JyFigurePage") && says (figure, "Nobody Is Counted Here"));

  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.back", NULL);
  jy_test_wait_until (shows (self, "JyReportsPage"));
  open_number (page, "summary", 2, 3); /* teams have a page */
  jy_test_wait_until (shows (self, "JyTeamsPage"));
}

static void
type_period (GtkWidget *page, const char *text)
{
  GtkWidget *entry = jy_ui_test_find (jy_ui_test_find (page, "JyPeriodBar"), "GtkEntry");

  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  g_signal_emit_by_name (entry, "activate");
}

static gboolean
has_period (GtkWidget *page, const char *text)
{
  GtkWidget *bar = jy_ui_test_find (page, "JyPeriodBar");
  g_autofree char *shown = jy_period_dup_text (jy_period_bar_get_period (JY_PERIOD_BAR (bar)));

  return g_str_equal (shown, text);
}

/* Presses the button before or behind the entry. */
static void
step (GtkWidget *bar, int by)
{
  GtkWidget *box = gtk_widget_get_parent (jy_ui_test_find (bar, "GtkEntry"));

  g_signal_emit_by_name (
    by < 0 ? gtk_widget_get_first_child (box) : gtk_widget_get_last_child (box), "clicked");
}

/* Chosen by kind, by steps, by typing; what is no period, and what has not begun. */
static void
test_periods (JyUiTest *self, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *page = show_page (self);
  GtkWidget *bar = jy_ui_test_find (page, "JyPeriodBar");
  GtkDropDown *kind = GTK_DROP_DOWN (jy_ui_test_find (bar, "GtkDropDown"));
  GtkStack *content = find_stack (page, "refused");

  g_assert_true (has_period (page, "2024Q2"));
  gtk_drop_down_set_selected (kind, 0);
  g_assert_true (has_period (page, "2024-06"));
  step (bar, -1);
  g_assert_true (has_period (page, "2024-05"));
  jy_test_wait_until (says (page, "as of 2024-05-31"));
  step (bar, 1);
  g_assert_true (has_period (page, "2024-06"));
  gtk_drop_down_set_selected (kind, 2);
  g_assert_true (has_period (page, "2024H1"));
  gtk_drop_down_set_selected (kind, 3);
  g_assert_true (has_period (page, "2024"));
  gtk_drop_down_set_selected (kind, 4);
  g_assert_true (has_period (page, "2024-01-01..2024-06-15"));

  type_period (page, "2023Q4");
  g_assert_cmpuint (gtk_drop_down_get_selected (kind), ==, 1);
  jy_test_wait_until (says (page, "as of 2023-12-31"));
  type_period (page, "20240229");
  g_assert_true (has_period (page, "2024-01-01..2024-02-29"));
  type_period (page, "soon");
  g_assert_true (has_period (page, "2024-01-01..2024-02-29"));
  g_assert_true (says (bar, "or a day"));

  type_period (page, "2025");
  jy_test_wait_until (g_str_equal (gtk_stack_get_visible_child_name (content), "refused"));
  type_period (page, "2024");
  jy_test_wait_until (g_str_equal (gtk_stack_get_visible_child_name (content), "sheets"));
  g_assert_false (says (bar, "or a day"));
}

/* The rows are other ones. */
static void
test_by (JyUiTest *self, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *page = show_page (self);
  GtkWidget *view = gtk_stack_get_child_by_name (find_stack (page, "summary"), "summary");
  GtkWidget *by =
    gtk_widget_get_last_child (gtk_widget_get_parent (jy_ui_test_find (page, "JyPeriodBar")));

  gtk_drop_down_set_selected (GTK_DROP_DOWN (by), 1);
  jy_test_wait_until (says (view, "Without a team"));
  gtk_drop_down_set_selected (GTK_DROP_DOWN (by), 2);
  jy_test_wait_until (says (view, "Not signed, or without a doctor"));
}

/* The file is there, and the window says so. */
static void
test_export (JyUiTest *self, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *page = show_page (self);
  g_autofree char *path = g_build_filename (self->folder, "report.xlsx", NULL);
  g_autofree char *nowhere = g_build_filename (self->folder, "no", "report.xlsx", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (JyTableReader) reader = NULL;

  g_assert_true (gtk_widget_activate_action (page, "page.export-to", "s", path));
  jy_test_wait_until (says (GTK_WIDGET (self->window), "The workbook is written."));
  reader = jy_table_reader_open (path, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (jy_table_reader_get_n_sheets (reader), ==, 19);
  g_assert_cmpstr (jy_table_reader_get_sheet_name (reader, 1), ==, "Signing summary");
  g_unlink (path);

  g_assert_true (gtk_widget_activate_action (page, "page.export-to", "s", nowhere));
  jy_test_wait_until (!jy_office_is_busy (self->office));
  g_assert_false (g_file_test (nowhere, G_FILE_TEST_EXISTS));
}

static guint
count_pages (GtkWidget *widget)
{
  GtkWidget *list = jy_ui_test_look_for (widget, "JyPaperList");
  GtkWidget *view = list != NULL ? jy_ui_test_look_for (list, "GtkListView") : NULL;
  GtkSelectionModel *model = view != NULL ? gtk_list_view_get_model (GTK_LIST_VIEW (view)) : NULL;

  return model != NULL ? g_list_model_get_n_items (G_LIST_MODEL (model)) : 0;
}

/* By keyboard: the printed report from any sheet, into a file, and away with it. */
static void
test_print (JyUiTest *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *path = g_build_filename (self->folder, "report.pdf", NULL);
  GtkWidget *page = show_page (self);
  GtkWidget *preview;
  guint n;

  gtk_widget_grab_focus (jy_ui_test_find (page, "GtkDropDown"));
  jy_ui_test_press (self, "<Control>p");
  jy_test_wait_until (jy_ui_test_find_window ("JyPrintPreview") != NULL);
  preview = jy_ui_test_find_window ("JyPrintPreview");
  n = count_pages (preview);
  g_assert_cmpuint (n, >, 8);
  g_assert_true (gtk_widget_activate_action (preview, "preview.save-to", "s", path));
  jy_test_wait_until (says (preview, "The PDF is written."));
  g_assert_true (g_file_test (path, G_FILE_TEST_IS_REGULAR));
  g_unlink (path);
  jy_ui_test_press (self, "Escape");
  jy_test_wait_until (jy_ui_test_find_window ("JyPrintPreview") == NULL);

  /* The pages on the page are the same; printed again they need not be made. */
  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.open", "(sv)", "reports",
                              g_variant_new_string ("paper"));
  jy_test_wait_until (count_pages (page) == n);
  jy_ui_test_press (self, "<Control>p");
  jy_test_wait_until (jy_ui_test_find_window ("JyPrintPreview") != NULL);
  g_assert_cmpuint (count_pages (jy_ui_test_find_window ("JyPrintPreview")), ==, n);
  jy_ui_test_press (self, "Escape");
  jy_test_wait_until (jy_ui_test_find_window ("JyPrintPreview") == NULL);

  /* Another period is another report: its cover is there before the rest. */
  type_period (page, "2023");
  jy_test_wait_until (says (page, "as of 2023-12-31"));
  jy_test_wait_until (count_pages (page) > 1);
}

/* Leaving while it is being made: nothing is left behind (the frame of the test looks). */
static void
test_leave (JyUiTest *self, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *page = show_page (self);

  type_period (page, "2023");
  type_period (page, "2022");
  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.show-page", "s", "history");
  jy_ui_test_close (self);
}

int
main (int argc, char **argv)
{
  jy_test_keys_init ();
  gtk_test_init (&argc, &argv);
  adw_init ();
  jy_ui_register_add_test ("/reports-page/numbers-open", test_numbers_open);
  jy_ui_register_add_test ("/reports-page/periods", test_periods);
  jy_ui_register_add_test ("/reports-page/by", test_by);
  jy_ui_register_add_test ("/reports-page/export", test_export);
  jy_ui_register_add_test ("/reports-page/print", test_print);
  jy_ui_register_add_test ("/reports-page/leave", test_leave);
  return g_test_run ();
}
