/* test-person-services.c - what is done for a person, on their page: due, given, drawn, referred
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <glib/gstdio.h>

#include "jy-choice-entry.h"
#include "jy-field-grid.h"
#include "jy-person-page.h"
#include "jy-store-referrals.h"
#include "jy-trend-view.h"
#include "jy-ui-signing.h"
#include "jy-work-services.h"

static void
record_visit (JyTestStore *self, const char *day, const char *sbp)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JyServiceEntry) entry =
    jy_service_entry_new (g_new0 (JyStoredServiceRecord, 1), jy_answers_new ());
  g_autoptr (JyServiceResult) result = NULL;

  entry->record->form = g_strdup ("hypertension");
  entry->record->resident = JY_TEST_HEAD;
  entry->record->done_on = jy_test_date (day);
  entry->is_confirmed = TRUE;
  jy_answers_set (entry->answers, "visit_way", "1");
  jy_answers_set (entry->answers, "symptoms", "1");
  jy_answers_set (entry->answers, "sbp", sbp);
  jy_answers_set (entry->answers, "dbp", "80");
  jy_answers_set (entry->answers, "adherence", "1");
  jy_answers_set (entry->answers, "adverse_reaction", "1");
  result = jy_work_record_service (&self->work, entry, &error);
  g_assert_no_error (error);
}

/* The head has signed, and was seen twice. */
static void
give_services (JyTestStore *self, gpointer data G_GNUC_UNUSED)
{
  g_autoptr (JySigning) signing = jy_test_sign (self, JY_TEST_HOUSEHOLD);

  record_visit (self, "2024-03-01", "128");
  record_visit (self, "2024-06-01", "156");
}

static GtkWidget *
open_section (JyUiTest *self, const char *section)
{
  GtkWidget *window = GTK_WIDGET (self->window);
  GtkWidget *page;

  gtk_window_present (self->window);
  jy_test_wait_until (jy_window_get_page (JY_WINDOW (window)) != NULL);
  gtk_widget_activate_action (window, "win.open-person", "x", JY_TEST_HEAD);
  page = jy_ui_test_find (window, "JyPersonPage");
  gtk_widget_activate_action (window, "win.open", "(sv)", "person", g_variant_new_string (section));
  jy_test_wait_until (!jy_office_is_busy (self->office));

  return page;
}

/* Whether a label or a cell at or below @widget that is shown has @part in it. */
static gboolean
says (GtkWidget *widget, const char *part)
{
  const char *text = GTK_IS_LABEL (widget) ? gtk_label_get_text (GTK_LABEL (widget))
                     : GTK_IS_INSCRIPTION (widget)
                       ? gtk_inscription_get_text (GTK_INSCRIPTION (widget))
                       : NULL;

  if (!gtk_widget_get_visible (widget))
    return FALSE;
  if (text != NULL && strstr (text, part) != NULL)
    return TRUE;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (says (child, part))
      return TRUE;

  return FALSE;
}

static GtkWidget *
find_dialog (void)
{
  return jy_ui_test_find_window ("JyFieldDialog");
}

static void
focus_list (GtkWidget *section)
{
  gtk_widget_child_focus (jy_ui_test_find (section, "GtkColumnView"), GTK_DIR_TAB_FORWARD);
}

/* Why something is due is said with its source; D postpones it with a reason, undo takes it back.
 */
static void
test_due (JyUiTest *self, gconstpointer data)
{
  GtkWidget *page = open_section (self, "due");
  GtkWidget *due = jy_ui_test_find (page, "JyPersonDue");

  jy_test_wait_until (says (due, "days left") || says (due, "last day"));
  jy_test_wait_until (says (due, "National specification"));
  g_assert_true (says (page, "Next: "));

  focus_list (due);
  jy_ui_test_press (self, "d");
  jy_test_wait_until (find_dialog () != NULL);
  jy_ui_test_type (self, "20240701");
  jy_ui_test_press (self, "Return");
  jy_ui_test_type (self, "harvest");
  jy_ui_test_press (self, "<Control>s");
  jy_test_wait_until (find_dialog () == NULL);
  jy_test_wait_until (says (due, "harvest"));

  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.undo", NULL);
  jy_test_wait_until (!says (due, "harvest"));
}

/* Services stand with their outcome in words; Enter opens one; Delete takes it away, undo brings it
 * back. */
static void
test_records (JyUiTest *self, gconstpointer data)
{
  GtkWidget *page = open_section (self, "records");
  GtkWidget *list = jy_ui_test_find (page, "JyCareList");

  jy_test_wait_until (says (list, "2024-06-01"));
  g_assert_true (says (list, "Not controlled"));
  g_assert_true (says (list, "recheck 2024-06-15"));

  focus_list (list);
  jy_ui_test_press (self, "Delete");
  jy_test_wait_until (!says (list, "Not controlled"));
  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.undo", NULL);
  jy_test_wait_until (says (list, "Not controlled"));

  focus_list (list);
  jy_ui_test_press (self, "Return");
  jy_test_wait_until (g_str_equal (
    G_OBJECT_TYPE_NAME (jy_window_get_page (JY_WINDOW (self->window))), "JyRecordPage"));
}

/* The drawing is walked along by keys and says what it shows. */
static void
test_trends (JyUiTest *self, gconstpointer data)
{
  GtkWidget *page = open_section (self, "trends");
  GtkWidget *trends = jy_ui_test_find (page, "JyPersonTrends");
  GtkWidget *view;

  jy_test_wait_until (says (trends, "measured 2 times"));
  g_assert_true (says (trends, "156/80 ▲"));
  g_assert_true (says (trends, "128/80"));

  view = jy_ui_test_find (trends, "JyTrendView");
  gtk_widget_grab_focus (view);
  jy_ui_test_press (self, "Right");
  g_assert_cmpint (jy_trend_view_get_chosen (JY_TREND_VIEW (view)), ==, 1);
  g_assert_true (says (trends, "at or above the limit"));
  jy_ui_test_press (self, "Left");
  g_assert_true (says (trends, "2024-03-01  128/80"));
}

/* What is drawn is printed: Ctrl+P shows the pages. */
static void
test_print (JyUiTest *self, gconstpointer data)
{
  GtkWidget *page = open_section (self, "trends");
  GtkWidget *trends = jy_ui_test_find (page, "JyPersonTrends");
  g_autofree char *path = g_build_filename (self->folder, "trends.pdf", NULL);
  g_autofree char *content = NULL;
  GtkWidget *preview = NULL;
  gsize length;

  jy_test_wait_until (says (trends, "measured 2 times"));
  gtk_widget_grab_focus (jy_ui_test_find (trends, "JyTrendView"));
  jy_ui_test_press (self, "<Control>p");
  jy_test_wait_until ((preview = jy_ui_test_find_window ("JyPrintPreview")) != NULL);
  g_assert_true (gtk_widget_activate_action (preview, "preview.save-to", "s", path));
  jy_test_wait_until (!jy_office_is_busy (self->office));
  g_assert_true (g_file_get_contents (path, &content, &length, NULL));
  g_assert_true (g_str_has_prefix (content, "%PDF"));
  g_assert_cmpuint (length, >, 2000);
  g_assert_cmpint (g_unlink (path), ==, 0);
  jy_ui_test_press (self, "Escape");
  jy_test_wait_until (jy_ui_test_find_window ("JyPrintPreview") == NULL);
}

/* By hand to a hospital, then what became of it. */
static void
test_referral (JyUiTest *self, gconstpointer data)
{
  GtkWidget *page = open_section (self, "referrals");
  GtkWidget *list = jy_ui_test_find (
    gtk_stack_get_child_by_name (
      GTK_STACK (gtk_widget_get_ancestor (jy_ui_test_find (page, "JyPersonDue"), GTK_TYPE_STACK)),
      "referrals"),
    "JyRecordList");
  JyFieldGrid *grid;

  gtk_widget_activate_action (list, "list.add", NULL);
  jy_test_wait_until (find_dialog () != NULL);
  grid = JY_FIELD_GRID (jy_ui_test_find (find_dialog (), "JyFieldGrid"));
  jy_field_grid_suggest (grid, "reason", "1");
  jy_field_grid_suggest (grid, "institution", "市中心医院");
  gtk_widget_activate_action (find_dialog (), "dialog.save", NULL);
  jy_test_wait_until (says (list, "市中心医院"));
  g_assert_true (says (list, "ask by 2024-06-29"));

  gtk_widget_activate_action (list, "list.edit", NULL);
  jy_test_wait_until (find_dialog () != NULL);
  grid = JY_FIELD_GRID (jy_ui_test_find (find_dialog (), "JyFieldGrid"));
  jy_field_grid_suggest (grid, "result", "1");
  jy_field_grid_suggest (grid, "advice", "减盐");
  gtk_widget_activate_action (find_dialog (), "dialog.save", NULL);
  jy_test_wait_until (says (list, "减盐"));
  g_assert_true (says (list, "Seen and treated"));
}

/* To an officer, who accepts; then taken back. */
static void
test_hand_over (JyUiTest *self, gconstpointer data)
{
  GtkWidget *page = open_section (self, "care");
  GtkWidget *care = gtk_stack_get_child_by_name (
    GTK_STACK (gtk_widget_get_ancestor (jy_ui_test_find (page, "JyPersonDue"), GTK_TYPE_STACK)),
    "care");
  GtkWidget *stays = jy_ui_test_find (care, "JyCareList");
  GtkWidget *list = jy_ui_test_find (gtk_widget_get_next_sibling (stays), "JyRecordList");
  JyFieldGrid *grid;

  gtk_widget_activate_action (list, "list.add", NULL);
  jy_test_wait_until (find_dialog () != NULL);
  grid = JY_FIELD_GRID (jy_ui_test_find (find_dialog (), "JyFieldGrid"));
  jy_field_grid_suggest (grid, "kind", "3");
  jy_choice_entry_set_selected (JY_CHOICE_ENTRY (jy_field_grid_get_input (grid, "officer")),
                                JY_TEST_LI);
  gtk_widget_activate_action (find_dialog (), "dialog.save", NULL);
  jy_test_wait_until (says (list, "not accepted yet"));

  gtk_widget_activate_action (list, "list.edit", NULL);
  jy_test_wait_until (says (list, "accepted on 2024-06-15"));
  gtk_widget_activate_action (list, "list.close", NULL);
  jy_test_wait_until (says (list, "taken back on 2024-06-15"));
}

/* The pool of experts is kept under Settings; a referral can choose from it. */
static void
test_expert (JyUiTest *self, gconstpointer data)
{
  GtkWidget *window = GTK_WIDGET (self->window);
  GtkWidget *page, *list;
  JyFieldGrid *grid;

  gtk_window_present (self->window);
  jy_test_wait_until (jy_window_get_page (JY_WINDOW (window)) != NULL);
  gtk_widget_activate_action (window, "win.open", "(sv)", "settings",
                              g_variant_new_string ("experts"));
  page = jy_ui_test_find (window, "JySettingsPage");
  list = gtk_stack_get_child_by_name (GTK_STACK (jy_ui_test_find (page, "GtkStack")), "experts");
  jy_test_wait_until (!jy_office_is_busy (self->office));

  gtk_widget_activate_action (list, "list.add", NULL);
  jy_test_wait_until (find_dialog () != NULL);
  grid = JY_FIELD_GRID (jy_ui_test_find (find_dialog (), "JyFieldGrid"));
  jy_field_grid_suggest (grid, "name", "赵敏");
  jy_field_grid_suggest (grid, "institution", "市中心医院");
  gtk_widget_activate_action (find_dialog (), "dialog.save", NULL);
  jy_test_wait_until (says (list, "赵敏"));

  gtk_widget_activate_action (list, "list.close", NULL);
  jy_test_wait_until (!says (list, "赵敏"));
  gtk_widget_activate_action (window, "win.undo", NULL);
  jy_test_wait_until (says (list, "赵敏"));
}

int
main (int argc, char **argv)
{
  jy_test_keys_init ();
  gtk_test_init (&argc, &argv);
  adw_init ();
  jy_ui_signing_add ("/person-services/due", give_services, test_due);
  jy_ui_signing_add ("/person-services/records", give_services, test_records);
  jy_ui_signing_add ("/person-services/trends", give_services, test_trends);
  jy_ui_signing_add ("/person-services/print", give_services, test_print);
  jy_ui_signing_add ("/person-services/referral", give_services, test_referral);
  jy_ui_signing_add ("/person-services/hand-over", give_services, test_hand_over);
  jy_ui_signing_add ("/person-services/expert", NULL, test_expert);
  return g_test_run ();
}
