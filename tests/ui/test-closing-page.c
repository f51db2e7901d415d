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
#include "jy-ui-keys.h"
#include "jy-ui-register.h"

/* Alt+R: the period, typed. */
static void
type_period (JyUiTest *self, const char *period)
{
  jy_ui_test_press (self, "<Alt>r");
  jy_ui_test_type (self, period);
  jy_ui_test_press (self, "Return");
}

/* The first quarter, which is over. */
static GtkWidget *
show_quarter (JyUiTest *self)
{
  GtkWidget *page;

  gtk_window_present (self->window);
  page = jy_ui_keys_go_to_page (self, "<Alt>7", "JyReportsPage");
  type_period (self, "2024Q1");

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
ask_to_close (JyUiTest *self, const char *mnemonic)
{
  GtkWidget *bar = jy_ui_test_find (GTK_WIDGET (self->window), "JyClosingBar");

  jy_test_wait_until (gtk_widget_get_mapped (bar) && !jy_office_is_busy (self->office));
  jy_ui_test_press (self, mnemonic);
  jy_test_wait_until (find_dialog () != NULL);
}

static void
close_quarter (JyUiTest *self, GtkWidget *page)
{
  jy_test_wait_until (jy_ui_test_shows (page, "not closed yet"));
  ask_to_close (self, "<Alt>c"); /* Close Period… */
  jy_ui_test_type (self, "李梅");
  jy_ui_test_press (self, "<Control>s");
  jy_test_wait_until (find_dialog () == NULL && jy_ui_test_shows (page, "signed by 李梅"));
}

/* Goes to the report as it was sent. */
static GtkWidget *
open_sent (JyUiTest *self)
{
  jy_test_wait_until (!jy_office_is_busy (self->office));
  jy_ui_test_press (self, "<Alt>t"); /* As Sent… */
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
  ask_to_close (self, "<Alt>c");
  jy_ui_test_press (self, "<Control>s");
  g_assert_nonnull (find_dialog ());
  jy_ui_test_press (self, "Escape");
  jy_test_wait_until (find_dialog () == NULL);
  g_assert_true (jy_ui_test_shows (page, "not closed yet"));

  close_quarter (self, page);

  /* Again only with a reason. */
  ask_to_close (self, "<Alt>i"); /* Issue Again… */
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
  jy_ui_test_press (self, "<Alt>Left");
  jy_test_wait_until (is_shown (self, "JyReportsPage"));
  page = get_shown_page (self);
  type_period (self, "2024Q2");
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
  jy_ui_test_press (self, "<Alt>w"); /* What Changed Since */
  jy_test_wait_until (jy_ui_test_shows (page, "Nothing Changed"));

  jy_office_call_async (self->office, record_death, NULL, NULL, NULL, NULL, NULL, NULL);
  jy_test_wait_until (jy_ui_test_has_cell (page, "茨菇塘"));
  sheets = find_sheets (page);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (sheets), ==, "numbers");
  g_assert_true (jy_ui_test_has_cell (page, "Signing of key groups")); /* he was over 65 */

  jy_ui_test_press (self, "F6");
  jy_ui_test_press (self, "Return"); /* Whose Records… */
  jy_test_wait_until (jy_ui_test_has_cell (page, "刘建国") &&
                      jy_ui_test_has_cell (page, "43020419500101****"));
  g_assert_true (jy_ui_test_has_cell (page, "Death of 刘建国 recorded"));
  jy_ui_test_press (self, "Return");
  jy_test_wait_until (is_shown (self, "JyPersonPage"));
}

/* Whether the number that has the focus stands at @row and @column, or neither is asked for. */
static gboolean
is_at (JyUiTest *self, int row, int column)
{
  GtkWidget *focus = jy_ui_keys_get_focus (self);
  guint r, c;

  g_assert_true (GTK_IS_BUTTON (focus));
  g_variant_get (gtk_actionable_get_action_target_value (GTK_ACTIONABLE (focus)), "(uu)", &r, &c);

  return (row < 0 || r == (guint) row) && (column < 0 || c == (guint) column);
}

/* With the arrows, from the first. */
static void
go_to_number (JyUiTest *self, int row, int column)
{
  for (int i = 0; i < 10 && !is_at (self, row, -1); i++)
    jy_ui_test_press (self, "Down");
  for (int i = 0; i < 20 && !is_at (self, row, column); i++)
    jy_ui_test_press (self, "Right");
  g_assert_true (is_at (self, row, column));
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
  jy_ui_keys_choose (self, "<Alt>s", 2); /* Sheet: key groups */
  g_assert_cmpstr (gtk_stack_get_visible_child_name (sheets), ==, "2");
  jy_ui_test_press (self, "F6");
  go_to_number (self, 2, 4);
  jy_ui_test_press (self, "Return");
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
  jy_ui_test_press (self, "<Control>e");
  jy_ui_keys_give_file (self, path);
  jy_test_wait_until (jy_ui_test_shows (GTK_WIDGET (self->window), "The workbook is written."));
  reader = jy_table_reader_open (path, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (jy_table_reader_get_sheet_name (reader, 1), ==, "Signing summary");
  g_unlink (path);

  jy_ui_test_press (self, "<Control>p");
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
  jy_ui_test_press (self, "<Control>z");
  jy_test_wait_until (jy_ui_test_shows (page, "This Closing Was Taken Back"));
  jy_ui_test_press (self, "<Control><Shift>z");
  jy_test_wait_until (jy_ui_test_shows (page, "As sent: signed by 李梅"));
}

/* By team it is another report, which was not sent: it is not taken for the one that was. */
static void
test_other_unit (JyUiTest *self, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *page = show_quarter (self);

  close_quarter (self, page);
  jy_test_wait_until (!jy_office_is_busy (self->office));
  jy_ui_keys_choose (self, "<Alt>a", 1); /* A row for each: team */
  jy_test_wait_until (jy_ui_test_shows (page, "Closed with a row for each: Area."));
  g_assert_false (jy_ui_test_shows (page, "signed by"));
  g_assert_true (jy_ui_test_shows (page, "Close Period…"));
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
  jy_ui_register_add_test ("/closing-page/other-unit", test_other_unit);
  return g_test_run ();
}
