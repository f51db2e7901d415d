/* test-teams-page.c - the territory, teams and settings, changed through their lists
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-catalogue.h"
#include "jy-choice-entry.h"
#include "jy-field-dialog.h"
#include "jy-record-list.h"
#include "jy-setting.h"
#include "jy-ui-find.h"
#include "jy-ui-sample.h"
#include "jy-ui-test.h"

static void
set_up (JyUiTest *self, gconstpointer data)
{
  self->folder = jy_test_make_folder ();
  self->path = g_build_filename (self->folder, "office.db", NULL);
  jy_ui_test_make_database (self->path);
  jy_ui_test_stop_moving ();
  jy_ui_sample_make (self->path);
  self->office = jy_office_new (self->path, 1, jy_test_clock);
  self->window = jy_window_new (NULL, self->office);
  gtk_window_present (self->window);
}

static GListModel *
get_rows (GtkWidget *list)
{
  GtkWidget *view = jy_ui_test_find (list, "GtkColumnView");

  return G_LIST_MODEL (gtk_column_view_get_model (GTK_COLUMN_VIEW (view)));
}

/* The list of a part of a page, once it shows @n records. */
static GtkWidget *
open_list (JyUiTest *self, const char *page, const char *part, guint n)
{
  GtkWidget *window = GTK_WIDGET (self->window);
  GtkWidget *list;

  gtk_widget_activate_action (window, "win.open", "(sv)", page, g_variant_new_string (part));
  jy_test_wait_until ((list = jy_ui_find_mapped (window, "JyRecordList")) != NULL &&
                      g_list_model_get_n_items (get_rows (list)) == n &&
                      !jy_office_is_busy (self->office));

  return list;
}

static gboolean
shows (GtkWidget *list, guint position, guint column, const char *expected)
{
  g_autoptr (GObject) row = g_list_model_get_item (get_rows (list), position);
  g_autofree char *property = g_strdup_printf ("text-%u", column);
  g_autofree char *text = NULL;

  if (row == NULL)
    return FALSE;

  g_object_get (row, property, &text, NULL);
  return g_strcmp0 (text, expected) == 0;
}

static void
choose (GtkWidget *list, guint position)
{
  gtk_selection_model_select_item (GTK_SELECTION_MODEL (get_rows (list)), position, TRUE);
}

static JyFieldDialog *
open_dialog (GtkWidget *list, const char *action)
{
  GListModel *windows = gtk_window_get_toplevels ();

  g_assert_true (gtk_widget_activate_action (list, action, NULL));
  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (JY_IS_FIELD_DIALOG (window))
        return JY_FIELD_DIALOG (window);
    }

  g_error ("no dialog");
}

static void
save (JyUiTest *self, JyFieldDialog *dialog)
{
  JyFieldDialog *gone = dialog;

  g_object_add_weak_pointer (G_OBJECT (gone), (gpointer *) &gone);
  gtk_widget_activate_action (GTK_WIDGET (dialog), "dialog.save", NULL);
  jy_test_wait_until (gone == NULL);
}

static void
undo (JyUiTest *self)
{
  jy_test_wait_until (!jy_office_is_busy (self->office));
  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.undo", NULL);
}

static void
test_figures (JyUiTest *self, gconstpointer data)
{
  GtkWidget *list = open_list (self, "teams", "areas", 3);
  JyFieldDialog *dialog;

  /* What is known of a part counts above it; the target is 30 %. */
  g_assert_true (shows (list, 0, 4, "(1000)"));
  g_assert_true (shows (list, 0, 6, "(300)"));
  g_assert_true (shows (list, 1, 3, "第一团队"));
  g_assert_true (shows (list, 2, 4, "–"));

  choose (list, 2);
  dialog = open_dialog (list, "list.more");
  jy_field_grid_suggest (jy_field_dialog_get_grid (dialog), "population", "501");
  save (self, dialog);
  jy_test_wait_until (shows (list, 2, 4, "501"));
  g_assert_true (shows (list, 2, 6, "151"));
  g_assert_true (shows (list, 0, 4, "(1501)"));

  undo (self);
  jy_test_wait_until (shows (list, 2, 4, "–"));
}

/* Several areas, one operation. */
static void
test_assign (JyUiTest *self, gconstpointer data)
{
  GtkWidget *list = open_list (self, "teams", "assignment", 3);
  JyFieldDialog *dialog;
  GtkWidget *team;

  g_assert_true (shows (list, 2, 1, "–"));
  gtk_selection_model_select_range (GTK_SELECTION_MODEL (get_rows (list)), 1, 2, TRUE);
  dialog = open_dialog (list, "list.edit");
  team = jy_field_grid_get_input (jy_field_dialog_get_grid (dialog), "team");
  jy_choice_entry_set_selected (JY_CHOICE_ENTRY (team), JY_SAMPLE_SECOND_TEAM);
  save (self, dialog);
  jy_test_wait_until (shows (list, 2, 1, "第二团队"));
  g_assert_true (shows (list, 1, 1, "第二团队"));
  g_assert_true (shows (list, 1, 2, "2024-06-15"));

  undo (self);
  jy_test_wait_until (shows (list, 2, 1, "–"));
  g_assert_true (shows (list, 1, 1, "第一团队"));
}

static void
test_uncovered (JyUiTest *self, gconstpointer data)
{
  GtkWidget *list = open_list (self, "teams", "assignment", 3);
  GtkWidget *check = jy_ui_test_find (list, "GtkCheckButton");

  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), TRUE);
  g_assert_cmpuint (g_list_model_get_n_items (get_rows (list)), ==, 2); /* the town and 月塘 */
}

/* What is wrong is said, and nothing is saved. */
static void
test_refused (JyUiTest *self, gconstpointer data)
{
  GtkWidget *list = open_list (self, "teams", "staff", 3);
  JyFieldDialog *dialog = open_dialog (list, "list.add");
  JyFieldGrid *grid = jy_field_dialog_get_grid (dialog);

  gtk_widget_activate_action (GTK_WIDGET (dialog), "dialog.save", NULL);
  g_assert_false (jy_office_is_busy (self->office));
  g_assert_true (gtk_widget_has_css_class (jy_field_grid_get_input (grid, "name"), "error"));

  jy_field_grid_suggest (grid, "name", "赵敏");
  save (self, dialog);
  jy_test_wait_until (g_list_model_get_n_items (get_rows (list)) == 4);
}

static guint
count_settings (void)
{
  guint n = 0;

  while (jy_settings[n].name != NULL)
    n++;

  return n;
}

/* A value holds from a day on; the one before keeps its days. */
static void
test_rule (JyUiTest *self, gconstpointer data)
{
  GtkWidget *list = open_list (self, "settings", "rules", count_settings ());
  JyFieldDialog *dialog;

  g_assert_true (shows (list, 0, 1, "30"));
  choose (list, 0);
  dialog = open_dialog (list, "list.edit");
  jy_field_grid_suggest (jy_field_dialog_get_grid (dialog), "value", "35");
  jy_field_grid_suggest (jy_field_dialog_get_grid (dialog), "from_on", "2025-01-01");
  save (self, dialog);
  jy_test_wait_until (shows (list, 0, 4, "35 from 2025-01-01"));
  g_assert_true (shows (list, 0, 1, "30"));
}

/* Glucose is read and typed in mmol/L with one place, though tenths are stored (rules.md 3.8). */
static void
test_tenths (JyUiTest *self, gconstpointer data)
{
  guint glucose = (guint) (jy_setting_find (JY_SETTING_FBG_LIMIT) - jy_settings);
  GtkWidget *list = open_list (self, "settings", "rules", count_settings ());
  JyFieldDialog *dialog;
  JyFieldGrid *grid;

  g_assert_true (shows (list, glucose, 1, "7.0"));
  choose (list, glucose);
  dialog = open_dialog (list, "list.edit");
  grid = jy_field_dialog_get_grid (dialog);
  jy_field_grid_suggest (grid, "from_on", "2025-01-01");
  jy_field_grid_suggest (grid, "value", "6.25");
  gtk_widget_activate_action (GTK_WIDGET (dialog), "dialog.save", NULL);
  g_assert_true (gtk_widget_has_css_class (jy_field_grid_get_input (grid, "value"), "error"));
  jy_field_grid_suggest (grid, "value", "6.5");
  save (self, dialog);
  jy_test_wait_until (shows (list, glucose, 4, "6.5 from 2025-01-01"));
  g_assert_true (shows (list, glucose, 1, "7.0"));
}

/* What every new centre begins with. */
static guint
count_catalogue (void)
{
  guint n = 0;

  while (jy_catalogue_items[n].code != NULL)
    n++;

  return n;
}

static void
test_close_item (JyUiTest *self, gconstpointer data)
{
  GtkWidget *list = open_list (self, "settings", "items", count_catalogue ());

  g_assert_true (shows (list, 0, 5, ""));
  gtk_widget_activate_action (list, "list.close", NULL);
  jy_test_wait_until (shows (list, 0, 5, "no longer offered"));
  undo (self);
  jy_test_wait_until (shows (list, 0, 5, ""));
}

/* A team's weekly day is added, and taken away again. */
static void
test_community_day (JyUiTest *self, gconstpointer data)
{
  GtkWidget *list = open_list (self, "teams", "community-days", 0);
  JyFieldDialog *dialog = open_dialog (list, "list.add");
  JyFieldGrid *grid = jy_field_dialog_get_grid (dialog);
  GtkWidget *team = jy_field_grid_get_input (grid, "team");

  jy_choice_entry_set_selected (JY_CHOICE_ENTRY (team), JY_SAMPLE_FIRST_TEAM);
  jy_field_grid_suggest (grid, "weekday", "2");
  jy_field_grid_suggest (grid, "hours", "8:30–11:30");
  jy_field_grid_suggest (grid, "place", "卫康室");
  save (self, dialog);
  jy_test_wait_until (g_list_model_get_n_items (get_rows (list)) == 1);
  g_assert_true (shows (list, 0, 0, "第一团队"));
  g_assert_true (shows (list, 0, 1, "Tuesday"));
  g_assert_true (shows (list, 0, 3, "卫康室"));
  g_assert_true (shows (list, 0, 5, "20"));

  choose (list, 0);
  gtk_widget_activate_action (list, "list.close", NULL);
  jy_test_wait_until (g_list_model_get_n_items (get_rows (list)) == 0);
  undo (self);
  jy_test_wait_until (g_list_model_get_n_items (get_rows (list)) == 1);
}

static void
test_holiday (JyUiTest *self, gconstpointer data)
{
  GtkWidget *list = open_list (self, "settings", "holidays", 0);
  JyFieldDialog *dialog = open_dialog (list, "list.add");
  JyFieldGrid *grid = jy_field_dialog_get_grid (dialog);

  jy_field_grid_suggest (grid, "day", "20241001");
  jy_field_grid_suggest (grid, "name", "国庆节");
  save (self, dialog);
  jy_test_wait_until (g_list_model_get_n_items (get_rows (list)) == 1);
  g_assert_true (shows (list, 0, 0, "2024-10-01"));
  g_assert_true (shows (list, 0, 1, "Tuesday"));
  g_assert_true (shows (list, 0, 3, "Day off"));
  undo (self);
  jy_test_wait_until (g_list_model_get_n_items (get_rows (list)) == 0);
}

/* The list of the specialist officers (S72). */
static void
test_handovers (JyUiTest *self, gconstpointer data)
{
  GtkWidget *list = open_list (self, "teams", "handovers", 0);

  g_assert_true (jy_ui_test_shows (list, "Nobody Is Handed Over"));
}

#define add(path, func) g_test_add (path, JyUiTest, NULL, set_up, func, jy_ui_test_tear_down)

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv);
  adw_init ();
  add ("/teams-page/figures", test_figures);
  add ("/teams-page/assign", test_assign);
  add ("/teams-page/uncovered", test_uncovered);
  add ("/teams-page/refused", test_refused);
  add ("/teams-page/handovers", test_handovers);
  add ("/settings-page/rule", test_rule);
  add ("/settings-page/tenths", test_tenths);
  add ("/settings-page/close-item", test_close_item);
  add ("/teams-page/community-day", test_community_day);
  add ("/settings-page/holiday", test_holiday);
  return g_test_run ();
}
