/* test-agreements-page.c - the lists, a renewal run, an ending, a switch of doctor
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-agreement-row.h"
#include "jy-agreement-table.h"
#include "jy-choice-entry.h"
#include "jy-field-dialog.h"
#include "jy-form-keys.h"
#include "jy-ui-signing.h"
#include "jy-work-agreements.h"

/* Both households signed so long ago that their term ended. */
static void
sign_both (JyTestStore *self, const char *day)
{
  g_autoptr (JySigning) first = NULL;
  g_autoptr (JySigning) second = NULL;

  self->work.today = jy_test_date (day);
  first = jy_test_sign (self, JY_TEST_HOUSEHOLD);
  second = jy_test_sign (self, JY_TEST_OTHER_HOUSEHOLD);
}

static void
sign_last_year (JyTestStore *self, gpointer data G_GNUC_UNUSED)
{
  sign_both (self, "2023-06-10");
}

static void
sign_this_year (JyTestStore *self, gpointer data G_GNUC_UNUSED)
{
  sign_both (self, "2024-02-01");
}

static GtkWidget *
open_page (JyUiTest *self, const char *list)
{
  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.open", "(sv)", "agreements",
                              g_variant_new_string (list));
  jy_test_wait_until (jy_ui_test_look_for (GTK_WIDGET (self->window), "JyAgreementsPage") != NULL);
  return jy_ui_test_find (GTK_WIDGET (self->window), "JyAgreementsPage");
}

/* How many rows the list on screen has; G_MAXUINT while none is. */
static guint
count_rows (GtkWidget *page)
{
  GtkWidget *table = jy_ui_test_look_for (page, "JyAgreementTable");
  GtkWidget *stack = jy_ui_test_find (table, "GtkStack");
  GtkWidget *view =
    jy_ui_test_find (gtk_stack_get_visible_child (GTK_STACK (stack)), "GtkColumnView");

  if (!gtk_widget_get_mapped (table))
    return G_MAXUINT;

  return g_list_model_get_n_items (
    G_LIST_MODEL (gtk_column_view_get_model (GTK_COLUMN_VIEW (view))));
}

static gboolean
has_text (GtkWidget *widget, const char *text)
{
  if (GTK_IS_LABEL (widget) && strstr (gtk_label_get_text (GTK_LABEL (widget)), text) != NULL)
    return TRUE;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (has_text (child, text))
      return TRUE;

  return FALSE;
}

static GtkWidget *
find_dialog (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (JY_IS_FIELD_DIALOG (window) && gtk_widget_get_mapped (window))
        return window;
    }

  return NULL;
}

static JyFieldGrid *
wait_for_dialog (void)
{
  jy_test_wait_until (find_dialog () != NULL);
  return jy_field_dialog_get_grid (JY_FIELD_DIALOG (find_dialog ()));
}

static void
type (JyFieldGrid *grid, const char *field, const char *text)
{
  GtkWidget *focus = jy_form_find_focus (jy_field_grid_get_input (grid, field));

  gtk_editable_set_text (GTK_EDITABLE (focus), text);
}

static void
check_renewed (JyTestStore *self, gpointer data)
{
  JyAgreementQuery query = { .view = JY_AGREEMENTS_RENEWED };
  g_autoptr (GArray) renewed = jy_work_find_agreements (&self->work, &query, NULL);

  g_assert_cmpuint (renewed->len, ==, GPOINTER_TO_UINT (data));
}

/* Everything suggested is marked; all marked are renewed by one key. */
static void
test_renew (JyUiTest *self, gconstpointer data)
{
  GtkWidget *page = open_page (self, "to-renew");

  jy_test_wait_until (count_rows (page) == 2);
  g_assert_true (gtk_widget_activate_action (page, "page.renew", NULL));
  jy_test_wait_until (gtk_widget_get_mapped (page) && count_rows (page) == G_MAXUINT);
  open_page (self, "in-force");
  jy_test_wait_until (count_rows (page) == 2);

  gtk_widget_activate_action (page, "win.undo", NULL);
  open_page (self, "to-renew");
  jy_test_wait_until (count_rows (page) == 2);
  jy_ui_signing_close (self, check_renewed, GUINT_TO_POINTER (0));
}

/* Rows are filled after they are listed. */
static gboolean
is_row_read (GtkWidget *page)
{
  JyIdRow *row = jy_agreement_table_get_selected (
    JY_AGREEMENT_TABLE (jy_ui_test_find (page, "JyAgreementTable")));

  return row != NULL && jy_id_row_is_fresh (row);
}

/* A mark taken away leaves that one out. */
static void
test_unmarked (JyUiTest *self, gconstpointer data)
{
  GtkWidget *page = open_page (self, "to-renew");

  jy_test_wait_until (count_rows (page) == 2 && is_row_read (page));
  g_assert_true (gtk_widget_activate_action (page, "page.toggle", NULL));
  g_assert_true (gtk_widget_activate_action (page, "page.renew", NULL));
  jy_test_wait_until (count_rows (page) == 1);
  jy_ui_signing_close (self, check_renewed, GUINT_TO_POINTER (1));
}

/* Ended from the list: the reason by its code, confirmed by who signed. */
static void
test_end (JyUiTest *self, gconstpointer data)
{
  GtkWidget *page = open_page (self, "in-force");
  JyFieldGrid *grid;

  jy_test_wait_until (count_rows (page) == 2 && has_text (page, "Signed by"));
  g_assert_true (gtk_widget_activate_action (page, "page.end", NULL));
  grid = wait_for_dialog ();
  type (grid, "on", "2024-01-31"); /* before it began */
  type (grid, "reason", "04");
  gtk_widget_activate_action (GTK_WIDGET (grid), "dialog.save", NULL);
  jy_test_wait_until (has_text (find_dialog (), "It cannot end before it begins."));
  type (grid, "on", "t");
  gtk_widget_activate_action (GTK_WIDGET (grid), "dialog.save", NULL);
  jy_test_wait_until (find_dialog () == NULL);
  jy_test_wait_until (count_rows (page) == 1);
  open_page (self, "ended");
  jy_test_wait_until (count_rows (page) == 1);
  jy_test_wait_until (has_text (page, "Ended from"));
}

static void
check_switched (JyTestStore *self, gpointer data)
{
  int n;
  GDate today = jy_test_date ("2024-06-15");

  g_assert_true (jy_store_count_persons_of_doctor (self->store, JY_TEST_ZHAO, &today, &n, NULL));
  g_assert_cmpint (n, >, 0);
}

/* Another doctor from today: the old agreement ends, a new one is in force. */
static void
test_switch (JyUiTest *self, gconstpointer data)
{
  GtkWidget *page = open_page (self, "in-force");
  JyFieldGrid *grid;

  jy_test_wait_until (count_rows (page) == 2 && has_text (page, "Signed by"));
  g_assert_true (gtk_widget_activate_action (page, "page.switch-doctor", NULL));
  grid = wait_for_dialog ();
  jy_choice_entry_set_selected (JY_CHOICE_ENTRY (jy_field_grid_get_input (grid, "team")),
                                JY_TEST_OTHER_TEAM);
  jy_choice_entry_set_selected (JY_CHOICE_ENTRY (jy_field_grid_get_input (grid, "doctor")),
                                JY_TEST_ZHAO);
  gtk_widget_activate_action (GTK_WIDGET (grid), "dialog.save", NULL);
  jy_test_wait_until (find_dialog () == NULL);
  jy_test_wait_until (count_rows (page) == 2);
  open_page (self, "ended");
  jy_test_wait_until (count_rows (page) == 1);
  jy_ui_signing_close (self, check_switched, NULL);
}

/* Who has not signed is listed, and signing starts there; who did is not. */
static void
test_not_signed (JyUiTest *self, gconstpointer data)
{
  GtkWidget *page = open_page (self, "not-signed");

  jy_test_wait_until (count_rows (page) == 2);
  jy_test_wait_until (has_text (page, "Nobody has talked to them yet."));
  g_assert_true (gtk_widget_activate_action (page, "page.sign", NULL));
  jy_test_wait_until (jy_ui_test_look_for (GTK_WIDGET (self->window), "JySigningTalk") != NULL);
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  jy_ui_signing_add ("/agreements-page/renew", sign_last_year, test_renew);
  jy_ui_signing_add ("/agreements-page/unmarked", sign_last_year, test_unmarked);
  jy_ui_signing_add ("/agreements-page/end", sign_this_year, test_end);
  jy_ui_signing_add ("/agreements-page/switch", sign_this_year, test_switch);
  jy_ui_signing_add ("/agreements-page/not-signed", NULL, test_not_signed);

  return g_test_run ();
}
