/* test-history-page.c - what was done, taken back from its list; leaving what is not saved
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-field-grid.h"
#include "jy-ui-sample.h"
#include "jy-ui-test.h"

static GListModel *
open_history (JyUiTest *self)
{
  GtkWidget *window = GTK_WIDGET (self->window);

  gtk_window_present (self->window);
  gtk_widget_activate_action (window, "win.show-page", "s", "history");

  return G_LIST_MODEL (gtk_column_view_get_model (GTK_COLUMN_VIEW (
    jy_ui_test_find (jy_ui_test_find (window, "JyHistoryPage"), "GtkColumnView"))));
}

static void
add_team (JyUiTest *self, const char *name)
{
  JyStoredTeam team = { .id = jy_office_new_id (self->office), .name = (char *) name };

  jy_office_call_async (self->office, jy_work_save_team, jy_stored_team_copy (&team),
                        (GDestroyNotify) jy_stored_team_free, NULL, NULL, NULL, NULL);
}

static gboolean
says (GListModel *rows, guint position, const char *property, const char *expected)
{
  g_autoptr (GObject) row = g_list_model_get_item (rows, position);
  g_autofree char *text = NULL;

  if (row == NULL)
    return FALSE;

  g_object_get (row, property, &text, NULL);
  return g_strcmp0 (text, expected) == 0;
}

/* Not the last one, but one before it. */
static void
test_undo_an_earlier_one (JyUiTest *self, gconstpointer data)
{
  GListModel *rows = open_history (self);
  GtkWidget *page = jy_ui_test_find (GTK_WIDGET (self->window), "JyHistoryPage");

  add_team (self, "One");
  add_team (self, "Two");
  jy_test_wait_until (says (rows, 0, "what", "Team “Two” created"));
  g_assert_true (says (rows, 1, "what", "Team “One” created"));
  g_assert_true (says (rows, 1, "when", "2024-06-15 10:00"));

  gtk_single_selection_set_selected (GTK_SINGLE_SELECTION (rows), 1);
  g_assert_true (gtk_widget_activate_action (page, "page.undo", NULL));
  jy_test_wait_until (says (rows, 0, "what", "Undone: Team “One” created"));
  g_assert_true (says (rows, 2, "state", "Undone since"));
  g_assert_true (says (rows, 1, "state", ""));

  /* What is undone cannot be undone once more. */
  gtk_single_selection_set_selected (GTK_SINGLE_SELECTION (rows), 2);
  gtk_widget_activate_action (page, "page.undo", NULL);
  jy_test_wait_until (!jy_office_is_busy (self->office));
  g_assert_true (says (rows, 0, "what", "Undone: Team “One” created"));
}

static void
append_labels (GtkWidget *widget, GString *text)
{
  if (GTK_IS_LABEL (widget))
    g_string_append_printf (text, "%s\n", gtk_label_get_text (GTK_LABEL (widget)));

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    append_labels (child, text);
}

/* Whether the details below the list say @words. */
static gboolean
details_say (JyUiTest *self, const char *words)
{
  GtkWidget *page = jy_ui_test_find (GTK_WIDGET (self->window), "JyHistoryPage");
  g_autoptr (GString) text = g_string_new (NULL);

  append_labels (jy_ui_test_find (page, "JyChangeList"), text);
  return strstr (text->str, words) != NULL;
}

/* What the selected one changed is said below. */
static void
test_details (JyUiTest *self, gconstpointer data)
{
  GListModel *rows = open_history (self);
  JyStoredStaff staff = { .id = jy_office_new_id (self->office),
                          .rev = 1,
                          .name = (char *) "Li",
                          .role = (char *) "gp",
                          .phone = (char *) "0731" };
  JyStoredStaff *added = jy_stored_staff_copy (&staff);

  added->rev = 0;
  add_team (self, "One");
  jy_office_call_async (self->office, jy_work_save_staff, added,
                        (GDestroyNotify) jy_stored_staff_free, NULL, NULL, NULL, NULL);
  staff.phone = (char *) "0732";
  jy_office_call_async (self->office, jy_work_save_staff, jy_stored_staff_copy (&staff),
                        (GDestroyNotify) jy_stored_staff_free, NULL, NULL, NULL, NULL);
  jy_test_wait_until (says (rows, 0, "what", "Particulars of Li corrected"));

  gtk_single_selection_set_selected (GTK_SINGLE_SELECTION (rows), 0);
  jy_test_wait_until (details_say (self, "0 added, 1 changed, 0 deleted"));
  g_assert_true (details_say (self, "Phone: 0731 → 0732"));
  gtk_single_selection_set_selected (GTK_SINGLE_SELECTION (rows), 2);
  jy_test_wait_until (details_say (self, "team: 1 added, 0 changed, 0 deleted"));
  g_assert_false (details_say (self, "0732"));
}

static AdwMessageDialog *
find_question (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (ADW_IS_MESSAGE_DIALOG (window))
        return ADW_MESSAGE_DIALOG (window);
    }

  return NULL;
}

static void
answer (const char *response)
{
  AdwMessageDialog *question = find_question ();

  g_assert_nonnull (question);
  adw_message_dialog_response (question, response);
  gtk_window_destroy (GTK_WINDOW (question)); /* as its buttons do */
  jy_test_wait_until (find_question () == NULL);
}

static const char *
get_page_name (JyUiTest *self)
{
  return G_OBJECT_TYPE_NAME (jy_window_get_page (JY_WINDOW (self->window)));
}

/* What is typed and not saved is asked about, on the way to another page and on the way out. */
static void
test_leaving_asks (JyUiTest *self, gconstpointer data)
{
  GtkWidget *window = GTK_WIDGET (self->window);
  GtkWidget *entry, *view;

  gtk_window_present (self->window);
  gtk_widget_activate_action (window, "win.show-page", "s", "settings");
  view = jy_ui_test_find (window, "JyCentreView");
  entry = jy_ui_test_find (view, "GtkEntry");
  jy_test_wait_until (g_str_equal (gtk_editable_get_text (GTK_EDITABLE (entry)), "Baota"));

  gtk_editable_set_text (GTK_EDITABLE (entry), "Other");
  gtk_widget_activate_action (window, "win.show-page", "s", "history");
  answer ("keep");
  g_assert_cmpstr (get_page_name (self), ==, "JySettingsPage");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "Other");

  gtk_window_close (self->window);
  answer ("keep");
  g_assert_true (gtk_widget_get_visible (window));

  gtk_widget_activate_action (window, "win.show-page", "s", "history");
  answer ("agree");
  g_assert_cmpstr (get_page_name (self), ==, "JyHistoryPage");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "Baota");

  /* Saved, there is nothing to ask. */
  gtk_widget_activate_action (window, "win.back", NULL);
  gtk_editable_set_text (GTK_EDITABLE (entry), "Other");
  g_assert_true (gtk_widget_activate_action (view, "centre.save", NULL));
  jy_test_wait_until (!jy_page_get_changed (jy_window_get_page (JY_WINDOW (self->window))));
  gtk_widget_activate_action (window, "win.show-page", "s", "history");
  g_assert_null (find_question ());
  g_assert_cmpstr (get_page_name (self), ==, "JyHistoryPage");
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv);
  adw_init ();
  jy_ui_test_add ("/history-page/undo-an-earlier-one", test_undo_an_earlier_one);
  jy_ui_test_add ("/history-page/details", test_details);
  jy_ui_test_add ("/history-page/leaving-asks", test_leaving_asks);
  return g_test_run ();
}
