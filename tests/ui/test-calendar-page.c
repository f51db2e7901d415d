/* test-calendar-page.c - the calendar by keyboard: days, moves, what is refused, planning
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-calendar-page-private.h"
#include "jy-choice-entry.h"
#include "jy-plan-dialog.h"
#include "jy-ui-signing.h"
#include "jy-work-community.h"

/* A signed family, and a team that comes on Mondays. */
static void
sign (JyTestStore *self, gpointer data G_GNUC_UNUSED)
{
  JyStoredCommunityDay day = { .id = 501, .team = JY_TEST_TEAM, .weekday = 1, .capacity = 4 };
  g_autoptr (JyStoredCommunityDay) record = jy_stored_community_day_copy (&day);
  g_autoptr (JySigning) signing = jy_test_sign (self, JY_TEST_HOUSEHOLD);

  jy_test_run (self, jy_work_save_community_day, record);
}

static JyCalendarPage *
open_calendar (JyUiTest *self, const char *what)
{
  GtkWidget *window = GTK_WIDGET (self->window);
  JyCalendarPage *page;

  jy_test_wait_until (jy_window_get_page (JY_WINDOW (window)) != NULL);
  gtk_widget_activate_action (window, "win.open", "(sv)", "calendar", g_variant_new_string (what));
  page = JY_CALENDAR_PAGE (jy_ui_test_find (window, "JyCalendarPage"));
  jy_test_wait_until (g_date_valid (&page->selected) && !jy_office_is_busy (self->office));
  gtk_widget_grab_focus (GTK_WIDGET (page->month));

  return page;
}

static gboolean
is_selected (JyCalendarPage *page, const char *day)
{
  const GDate expected = jy_test_date (day);

  return g_date_compare (&page->selected, &expected) == 0;
}

static guint
count_rows (JyCalendarPage *page)
{
  GtkWidget *view = jy_ui_test_find (GTK_WIDGET (page->table), "GtkColumnView");

  return g_list_model_get_n_items (
    G_LIST_MODEL (gtk_column_view_get_model (GTK_COLUMN_VIEW (view))));
}

static void
test_days (JyUiTest *self, gconstpointer data)
{
  /* clang-format off */
  static const struct { const char *key; const char *day; } steps[] = {
    { "Right", "2024-06-16" }, { "Down", "2024-06-23" }, { "Left", "2024-06-22" },
    { "Up", "2024-06-15" }, { "Home", "2024-06-10" }, { "End", "2024-06-16" },
    { "Page_Down", "2024-07-16" }, { "<Control>Home", "2024-07-01" }, { "Left", "2024-06-30" },
    { "<Control>Page_Up", "2024-05-30" }, { "Page_Up", "2024-04-30" },
    { "<Control>t", "2024-06-15" },
  };
  /* clang-format on */
  JyCalendarPage *page = open_calendar (self, "month");

  g_assert_true (is_selected (page, "2024-06-15"));
  for (gsize i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      jy_ui_test_press (self, steps[i].key);
      if (!is_selected (page, steps[i].day))
        g_error ("%s does not lead to %s", steps[i].key, steps[i].day);
    }
  g_assert_cmpstr (gtk_label_get_text (page->title), ==, "2024-06");
}

/* From the last day of a window to the one before; not to the one after. */
static void
test_move (JyUiTest *self, gconstpointer data)
{
  JyCalendarPage *page = open_calendar (self, "month");
  GtkWidget *message;
  guint n;

  jy_ui_test_press (self, "<Control>End");
  g_assert_true (is_selected (page, "2024-06-30"));
  jy_test_wait_until (count_rows (page) > 0);
  n = count_rows (page);
  jy_ui_test_press (self, "Return");
  jy_test_wait_until (gtk_widget_get_focus_child (GTK_WIDGET (page->table)) != NULL);
  jy_test_wait_until (jy_task_table_get_first (page->table) != NULL);

  jy_ui_test_press (self, "<Shift>Right");
  jy_test_wait_until ((message = jy_ui_test_find_window ("AdwMessageDialog")) != NULL);
  g_assert_nonnull (
    strstr (adw_message_dialog_get_body (ADW_MESSAGE_DIALOG (message)), "2024-06-30"));
  jy_ui_test_press (self, "Escape");
  jy_test_wait_until (jy_ui_test_find_window ("AdwMessageDialog") == NULL);
  g_assert_cmpuint (count_rows (page), ==, n);

  jy_ui_test_press (self, "<Shift>Left");
  jy_test_wait_until (count_rows (page) == n - 1 && !jy_office_is_busy (self->office));
  gtk_widget_activate_action (GTK_WIDGET (page), "win.undo", NULL);
  jy_test_wait_until (count_rows (page) == n);
}

static GtkWidget *
find_chip (JyCalendarPage *page)
{
  return jy_ui_test_look_for (GTK_WIDGET (page->week), "JyWeekChip");
}

/* A chip goes to another day and keeps the focus. */
static void
test_week (JyUiTest *self, gconstpointer data)
{
  JyCalendarPage *page = open_calendar (self, "week");
  GtkWidget *chip;

  g_assert_cmpstr (gtk_label_get_text (page->title), ==, "2024-06-10 – 2024-06-16");
  gtk_widget_activate_action (GTK_WIDGET (page), "page.later", NULL);
  gtk_widget_activate_action (GTK_WIDGET (page), "page.later", NULL);
  jy_test_wait_until (find_chip (page) != NULL && !jy_office_is_busy (self->office));
  chip = find_chip (page);
  gtk_widget_grab_focus (chip);
  jy_test_wait_until (is_selected (page, "2024-06-30"));

  jy_ui_test_press (self, "<Shift>Left");
  jy_test_wait_until (find_chip (page) != NULL && gtk_widget_has_focus (find_chip (page)));
  jy_test_wait_until (is_selected (page, "2024-06-29"));
  jy_ui_test_press (self, "<Shift>Left");
  jy_test_wait_until (is_selected (page, "2024-06-28"));
}

static void
count_plans (JyTestStore *self, gpointer data)
{
  g_autoptr (JyStmt) stmt = jy_store_prepare (
    self->store, "SELECT count (*) FROM task_plan WHERE planned_on IS NOT NULL", NULL);

  g_assert_cmpint (jy_stmt_step (stmt, NULL), ==, JY_STEP_ROW);
  *(gint64 *) data = jy_stmt_get_int64 (stmt, 0);
}

/* Looked at first, then applied: eight on the two Mondays that are left of June. */
static void
test_plan (JyUiTest *self, gconstpointer data)
{
  JyCalendarPage *page = open_calendar (self, "month");
  GtkWidget *dialog, *team;
  gint64 n = -1;

  jy_ui_test_press (self, "<Control>l");
  jy_test_wait_until ((dialog = jy_ui_test_find_window ("JyPlanDialog")) != NULL);
  jy_ui_test_press (self, "<Control>s"); /* no team yet */
  team = jy_ui_test_find (dialog, "JyChoiceEntry");
  jy_choice_entry_set_selected (JY_CHOICE_ENTRY (team), JY_TEST_TEAM);
  jy_ui_test_press (self, "<Control>s");
  jy_test_wait_until (jy_ui_test_look_for (dialog, "GtkGrid") != NULL);
  jy_ui_test_press (self, "<Control>s");
  jy_test_wait_until (jy_ui_test_find_window ("JyPlanDialog") == NULL);

  jy_ui_test_press (self, "Right");
  jy_ui_test_press (self, "Right");
  g_assert_true (is_selected (page, "2024-06-17"));
  jy_test_wait_until (count_rows (page) == 4);

  jy_ui_signing_close (self, count_plans, &n);
  g_assert_cmpint (n, ==, 8);
}

int
main (int argc, char **argv)
{
  jy_test_keys_init ();
  gtk_test_init (&argc, &argv);
  adw_init ();
  jy_ui_signing_add ("/calendar-page/days", sign, test_days);
  jy_ui_signing_add ("/calendar-page/move", sign, test_move);
  jy_ui_signing_add ("/calendar-page/week", sign, test_week);
  jy_ui_signing_add ("/calendar-page/plan", sign, test_plan);

  return g_test_run ();
}
