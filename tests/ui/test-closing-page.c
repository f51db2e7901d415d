/* test-closing-page.c - closing a quarter by keyboard, its report as sent, what changed since
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "jy-closing-dialog.h"
#include "jy-period-bar.h"
#include "jy-print-preview.h"
#include "jy-store-private.h"
#include "jy-table-reader.h"
#include "jy-ui-register.h"

/* The first quarter, which is over. */
static GtkWidget *
show_quarter (JyUiTest *self)
{
  GtkWidget *page, *entry;

  gtk_window_present (self->window);
  jy_ui_test_visit (self, "reports", "JySheetView");
  page = jy_ui_test_find (GTK_WIDGET (self->window), "JyReportsPage");
  entry = jy_ui_test_find (jy_ui_test_find (page, "JyPeriodBar"), "GtkEntry");
  gtk_editable_set_text (GTK_EDITABLE (entry), "2024Q1");
  g_signal_emit_by_name (entry, "activate");

  return page;
}

static GtkWidget *
get_shown_page (JyUiTest *self)
{
  return GTK_WIDGET (jy_window_get_page (JY_WINDOW (self->window)));
}

#define is_shown(self, type) g_str_equal (G_OBJECT_TYPE_NAME (get_shown_page (self)), type)

static GtkWidget *
find_window (GType type)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *one = windows; one != NULL; one = one->next)
    if (G_TYPE_CHECK_INSTANCE_TYPE (one->data, type))
      return one->data;

  return NULL;
}

#define find_dialog() find_window (JY_TYPE_CLOSING_DIALOG)

/* Opens the dialog from the bar and waits for it. */
static void
ask_to_close (JyUiTest *self)
{
  GtkWidget *bar = jy_ui_test_find (GTK_WIDGET (self->window), "JyClosingBar");

  jy_test_wait_until (gtk_widget_get_mapped (bar) && !jy_office_is_busy (self->office));
  g_assert_true (gtk_widget_activate_action (bar, "closing.close", NULL));
  jy_test_wait_until (find_dialog () != NULL);
}

static void
close_quarter (JyUiTest *self, GtkWidget *page)
{
  jy_test_wait_until (jy_ui_test_shows (page, "not closed yet"));
  ask_to_close (self);
  jy_ui_test_type (self, "李梅");
  jy_ui_test_press (self, "<Control>s");
  jy_test_wait_until (find_dialog () == NULL && jy_ui_test_shows (page, "signed by 李梅"));
}

/* Goes to the report as it was sent. */
static GtkWidget *
open_sent (JyUiTest *self)
{
  GtkWidget *bar = jy_ui_test_find (GTK_WIDGET (self->window), "JyClosingBar");

  g_assert_true (gtk_widget_activate_action (bar, "closing.open", NULL));
  jy_test_wait_until (is_shown (self, "JyClosingPage") &&
                      jy_ui_test_shows (get_shown_page (self), "As sent: signed by"));
  return get_shown_page (self);
}

/* The old man died in February: he does not count any more. */
static gpointer
record_death (JyWork *work, gpointer args G_GNUC_UNUSED, GError **error)
{
  g_auto (JyTransaction) tx = { 0 };

  return jy_work_begin (work, &tx, "record-death", "刘建国", 0, error) &&
             jy_db_run_script (work->store->db,
                               "UPDATE membership SET until_on = '2024-02-02',"
                               "   end_reason = 'death' WHERE resident = 2001;"
                               "UPDATE membership SET relation = '02' WHERE resident = 2002;"
                               "UPDATE resident SET died_on = '2024-02-02' WHERE id = 2001",
                               error) &&
             jy_work_commit (work, &tx, error)
           ? JY_DONE
           : NULL;
}

static GtkWidget *
get_shown_list (GtkWidget *page)
{
  return jy_ui_test_look_for (page, "JyRecordList");
}

static GtkStack *
find_sheets (GtkWidget *widget)
{
  if (GTK_IS_STACK (widget) && gtk_stack_get_child_by_name (GTK_STACK (widget), "numbers") != NULL)
    return GTK_STACK (widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkStack *found = find_sheets (child);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
test_close (JyUiTest *self, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *page = show_quarter (self);

  /* Nothing typed: the field says so, and nothing is stored. */
  jy_test_wait_until (jy_ui_test_shows (page, "not closed yet"));
  ask_to_close (self);
  jy_ui_test_press (self, "<Control>s");
  g_assert_nonnull (find_dialog ());
  jy_ui_test_press (self, "Escape");
  jy_test_wait_until (find_dialog () == NULL);
  g_assert_true (jy_ui_test_shows (page, "not closed yet"));

  close_quarter (self, page);

  /* Again only with a reason. */
  ask_to_close (self);
  jy_ui_test_press (self, "<Control>s");
  g_assert_nonnull (find_dialog ());
  JY_UI_TEST_FILL (self, NULL, NULL);
  jy_ui_test_type (self, "漏报一户");
  jy_ui_test_press (self, "<Control>s");
  jy_test_wait_until (find_dialog () == NULL);
  page = open_sent (self);
  g_assert_true (jy_ui_test_shows (page, "because: 漏报一户"));
  g_assert_true (jy_ui_test_shows (page, "Issue 2, 2024-06-15"));

  /* A period that is not over has no such bar. */
  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.back", NULL);
  page = jy_ui_test_find (GTK_WIDGET (self->window), "JyReportsPage");
  gtk_editable_set_text (
    GTK_EDITABLE (jy_ui_test_find (jy_ui_test_find (page, "JyPeriodBar"), "GtkEntry")), "2024Q2");
  g_signal_emit_by_name (jy_ui_test_find (jy_ui_test_find (page, "JyPeriodBar"), "GtkEntry"),
                         "activate");
  jy_test_wait_until (!jy_office_is_busy (self->office));
  g_assert_false (gtk_widget_get_mapped (jy_ui_test_find (page, "JyClosingBar")));
}

/* What changed, whose records, and to that person by Enter. */
static void
test_compare (JyUiTest *self, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *page = show_quarter (self);
  GtkStack *sheets;

  close_quarter (self, page);
  page = open_sent (self);
  g_assert_true (gtk_widget_activate_action (page, "page.compare", NULL));
  jy_test_wait_until (jy_ui_test_shows (page, "Nothing Changed"));

  jy_office_call_async (self->office, record_death, NULL, NULL, NULL, NULL, NULL, NULL);
  jy_test_wait_until (jy_ui_test_has_cell (page, "茨菇塘"));
  sheets = find_sheets (page);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (sheets), ==, "numbers");
  g_assert_true (jy_ui_test_has_cell (page, "Signing of key groups")); /* he was over 65 */

  g_assert_true (gtk_widget_activate_action (page, "page.show-people", NULL));
  jy_test_wait_until (jy_ui_test_has_cell (page, "刘建国") &&
                      jy_ui_test_has_cell (page, "43020419500101****"));
  g_assert_true (jy_ui_test_has_cell (page, "Death of 刘建国 recorded"));
  gtk_widget_grab_focus (jy_ui_test_find (gtk_stack_get_visible_child (sheets), "GtkColumnView"));
  g_assert_true (gtk_widget_activate_action (get_shown_list (gtk_stack_get_visible_child (sheets)),
                                             "list.edit", NULL));
  jy_test_wait_until (is_shown (self, "JyPersonPage"));
}

/* The list behind a number is that of the day it was sent. */
static void
test_list (JyUiTest *self, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *page = show_quarter (self);
  GtkStack *sheets;

  close_quarter (self, page);
  page = open_sent (self);
  jy_office_call_async (self->office, record_death, NULL, NULL, NULL, NULL, NULL, NULL);
  jy_test_wait_until (!jy_office_is_busy (self->office));

  sheets = find_sheets (page);
  gtk_stack_set_visible_child_name (sheets, "2");
  g_assert_true (gtk_widget_activate_action (
    jy_ui_test_find (gtk_stack_get_visible_child (sheets), "GtkGrid"), "sheet.open", "(uu)", 2, 4));
  jy_test_wait_until (jy_ui_test_has_cell (page, "刘建国") &&
                      jy_ui_test_has_cell (page, "周桂兰")); /* 65 and over */
  g_assert_cmpstr (gtk_stack_get_visible_child_name (sheets), ==, "list");
}

/* The workbook says what was sent, not what is so today; and there are pages. */
static void
test_export (JyUiTest *self, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *page = show_quarter (self);
  g_autofree char *path = g_build_filename (self->folder, "sent.xlsx", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (JyTableReader) reader = NULL;

  close_quarter (self, page);
  page = open_sent (self);
  g_assert_true (gtk_widget_activate_action (page, "page.export-to", "s", path));
  jy_test_wait_until (jy_ui_test_shows (GTK_WIDGET (self->window), "The workbook is written."));
  reader = jy_table_reader_open (path, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (jy_table_reader_get_sheet_name (reader, 1), ==, "Signing summary");
  g_unlink (path);

  g_assert_true (gtk_widget_activate_action (page, "page.print", NULL));
  jy_test_wait_until (find_window (JY_TYPE_PRINT_PREVIEW) != NULL);
  jy_ui_test_press (self, "Escape");
  jy_test_wait_until (find_window (JY_TYPE_PRINT_PREVIEW) == NULL);
}

/* A closing that is taken back is gone from its page, and comes again. */
static void
test_undo (JyUiTest *self, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *page = show_quarter (self);

  close_quarter (self, page);
  page = open_sent (self);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (self->window), "win.undo", NULL));
  jy_test_wait_until (jy_ui_test_shows (page, "This Closing Was Taken Back"));
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (self->window), "win.redo", NULL));
  jy_test_wait_until (jy_ui_test_shows (page, "As sent: signed by 李梅"));
}

int
main (int argc, char **argv)
{
  jy_test_keys_init ();
  gtk_test_init (&argc, &argv);
  adw_init ();
  jy_ui_register_add_test ("/closing-page/close", test_close);
  jy_ui_register_add_test ("/closing-page/compare", test_compare);
  jy_ui_register_add_test ("/closing-page/list", test_list);
  jy_ui_register_add_test ("/closing-page/export", test_export);
  jy_ui_register_add_test ("/closing-page/undo", test_undo);
  return g_test_run ();
}
