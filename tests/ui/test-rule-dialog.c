/* test-rule-dialog.c - a number of the rules: whose services it re-dates, then for good
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-demo.h"
#include "jy-field-grid.h"
#include "jy-rule-dialog.h"
#include "jy-setting.h"
#include "jy-ui-test.h"
#include "jy-work-settings.h"

static void
set_up (JyUiTest *self, gconstpointer data)
{
  g_autoptr (JyIdMaker) ids = jy_id_maker_new (1, jy_test_clock);
  JyDemoOptions options = { 300, 5 };
  JyWork work = { .now = JY_TEST_NOW / 1000 };
  g_autoptr (GError) error = NULL;
  g_autofree JyDemoCounts *counts = NULL;

  self->folder = jy_test_make_folder ();
  self->path = g_build_filename (self->folder, "office.db", NULL);
  work.store = jy_store_open (self->path, JY_STORE_READ_WRITE, ids, &error);
  g_assert_no_error (error);
  work.today = jy_test_date ("2024-06-15");
  counts = jy_work_make_demonstration (&work, &options, &error);
  g_assert_no_error (error);
  jy_store_close (work.store);

  jy_ui_test_stop_moving ();
  self->office = jy_office_new (self->path, 1, jy_test_clock);
  self->window = jy_window_new (NULL, self->office);
  gtk_window_present (self->window);
}

static JyDialog *
open_rule (JyUiTest *self, const char *name, const char *value)
{
  JyStoredSetting setting = { .name = (char *) name,
                              .from_on = jy_test_date ("2024-06-15"),
                              .value = (char *) value };
  GListModel *windows = gtk_window_get_toplevels ();

  jy_rule_dialog_open (GTK_WIDGET (self->window), self->office, &setting);
  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (JY_IS_RULE_DIALOG (window))
        return JY_DIALOG (window);
    }

  g_error ("no dialog");
}

static void
press (JyDialog *dialog)
{
  gtk_widget_activate_action (GTK_WIDGET (dialog), "dialog.save", NULL);
}

static gboolean
offers (JyDialog *dialog, const char *label)
{
  g_autofree char *text = NULL;

  g_object_get (dialog, "save-label", &text, NULL);
  return g_str_equal (text, label);
}

static void
type_value (JyDialog *dialog, const char *value)
{
  GtkWidget *grid = jy_ui_test_find (GTK_WIDGET (dialog), "JyFieldGrid");

  jy_field_grid_suggest (JY_FIELD_GRID (grid), "value", value);
}

static void
settings_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  GPtrArray **settings = user_data;

  *settings = jy_office_call_finish (JY_OFFICE (source), result, NULL);
}

static GPtrArray *
read_settings (JyUiTest *self)
{
  GPtrArray *settings = NULL;

  jy_office_call_async (self->office, jy_work_list_settings, NULL, NULL, NULL, NULL, settings_cb,
                        &settings);
  jy_test_wait_until (settings != NULL);
  return settings;
}

static guint
count_values (JyUiTest *self, const char *name)
{
  g_autoptr (GPtrArray) settings = read_settings (self);
  guint n = 0;

  for (guint i = 0; i < settings->len; i++)
    n += g_str_equal (((const JyStoredSetting *) settings->pdata[i])->name, name);
  return n;
}

static void
test_told_then_applied (JyUiTest *self, gconstpointer data)
{
  JyDialog *dialog = open_rule (self, JY_SETTING_ELDERLY_AGE, "65");
  JyDialog *gone = dialog;

  type_value (dialog, "60");
  press (dialog);
  jy_test_wait_until (offers (dialog, "_Apply"));
  g_assert_true (jy_ui_test_shows (GTK_WIDGET (dialog), "This re-dates "));
  g_assert_true (jy_ui_test_shows (GTK_WIDGET (dialog), "Tasks that change: "));
  g_assert_cmpuint (count_values (self, JY_SETTING_ELDERLY_AGE), ==, 0);

  g_object_add_weak_pointer (G_OBJECT (gone), (gpointer *) &gone);
  press (dialog);
  jy_test_wait_until (gone == NULL);
  g_assert_cmpuint (count_values (self, JY_SETTING_ELDERLY_AGE), ==, 1);

  jy_test_wait_until (!jy_office_is_busy (self->office));
  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.undo", NULL);
  jy_test_wait_until (!jy_office_is_busy (self->office));
  g_assert_cmpuint (count_values (self, JY_SETTING_ELDERLY_AGE), ==, 0);
}

/* What was told is of what was typed: another value must be counted anew. */
static void
test_typed_anew (JyUiTest *self, gconstpointer data)
{
  JyDialog *dialog = open_rule (self, JY_SETTING_ELDERLY_AGE, "65");

  press (dialog);
  g_assert_true (offers (dialog, "S_top"));
  press (dialog);
  g_assert_true (offers (dialog, "_Preview"));

  press (dialog);
  jy_test_wait_until (offers (dialog, "_Apply"));
  g_assert_true (jy_ui_test_shows (GTK_WIDGET (dialog), "Nobody’s services"));
  type_value (dialog, "60");
  g_assert_true (offers (dialog, "_Preview"));
  g_assert_false (jy_ui_test_shows (GTK_WIDGET (dialog), "Nobody’s services"));

  type_value (dialog, "12");
  press (dialog);
  jy_test_wait_until (offers (dialog, "_Preview"));
  g_assert_true (jy_ui_test_shows (GTK_WIDGET (dialog), "from 50 to 90"));
  jy_dialog_done (dialog);
}

/* Closed while it counts. */
static void
test_closed (JyUiTest *self, gconstpointer data)
{
  JyDialog *dialog = open_rule (self, JY_SETTING_FOLLOW_UPS, "4");

  g_object_add_weak_pointer (G_OBJECT (dialog), (gpointer *) &dialog);
  press (dialog);
  jy_dialog_done (dialog);
  jy_test_wait_until (dialog == NULL);
  jy_test_wait_until (!jy_office_is_busy (self->office));
  g_assert_cmpuint (count_values (self, JY_SETTING_FOLLOW_UPS), ==, 0);
}

#define ADD(name, func)                                                                            \
  g_test_add ("/rule-dialog/" name, JyUiTest, NULL, set_up, func, jy_ui_test_tear_down)

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv);
  adw_init ();

  ADD ("told-then-applied", test_told_then_applied);
  ADD ("typed-anew", test_typed_anew);
  ADD ("closed", test_closed);

  return g_test_run ();
}
