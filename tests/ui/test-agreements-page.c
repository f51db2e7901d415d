/* test-agreements-page.c - the lists and what happens to agreements, by keyboard alone
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-agreement-row.h"
#include "jy-ui-agreements.h"
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

static void
check_renewed (JyTestStore *self, gpointer data)
{
  JyAgreementQuery query = { .view = JY_AGREEMENTS_RENEWED };
  g_autoptr (GArray) renewed = jy_work_find_agreements (&self->work, &query, NULL);

  g_assert_cmpuint (renewed->len, ==, GPOINTER_TO_UINT (data));
}

/* Everything suggested is marked; all marked are renewed by one key, and undone by one. */
static void
test_renew (JyUiTest *self, gconstpointer data)
{
  GtkWidget *page = jy_ui_agreements_open (self, JY_UI_TO_RENEW);

  jy_test_wait_until (jy_ui_agreements_count (page) == 2);
  jy_ui_test_press (self, "<Control>Return");
  jy_test_wait_until (gtk_widget_get_mapped (page) && jy_ui_agreements_count (page) == G_MAXUINT);
  g_assert_cmpuint (jy_test_keys_count (), <=, 4);
  jy_ui_test_press (self, "Up");
  jy_test_wait_until (jy_ui_agreements_count (page) == 2);

  jy_ui_test_press (self, "<Control>z");
  jy_ui_test_press (self, "Down");
  jy_test_wait_until (jy_ui_agreements_count (page) == 2);
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
  GtkWidget *page = jy_ui_agreements_open (self, JY_UI_TO_RENEW);

  jy_test_wait_until (jy_ui_agreements_count (page) == 2 && is_row_read (page));
  jy_ui_test_press (self, "<Control>m");
  jy_ui_test_press (self, "<Control>Return");
  jy_test_wait_until (jy_ui_agreements_count (page) == 1);
  jy_ui_signing_close (self, check_renewed, GUINT_TO_POINTER (1));
}

/* Ended from the list: the reason by its code, confirmed by who signed. */
static void
test_end (JyUiTest *self, gconstpointer data)
{
  GtkWidget *page = jy_ui_agreements_open (self, JY_UI_IN_FORCE);

  jy_test_wait_until (jy_ui_agreements_count (page) == 2 && jy_ui_test_shows (page, "Signed by"));
  jy_ui_test_press (self, "<Control>e");
  jy_test_wait_until (jy_ui_agreements_find_dialog () != NULL);
  JY_UI_TEST_FILL (self, "04", "2024-01-31"); /* before it began: said at once, and it stays said */
  jy_test_wait_until (
    jy_ui_test_shows (jy_ui_agreements_find_dialog (), "It cannot end before it begins."));
  jy_ui_test_press (self, "<Shift>Tab");
  JY_UI_TEST_FILL (self, "t", NULL, NULL, NULL);
  jy_test_wait_until (jy_ui_agreements_find_dialog () == NULL);
  jy_test_wait_until (jy_ui_agreements_count (page) == 1);
  g_assert_cmpuint (jy_test_keys_count (), <=, 30);
  jy_ui_agreements_go_down (self, JY_UI_ENDED);
  jy_test_wait_until (jy_ui_agreements_count (page) == 1);
  jy_test_wait_until (jy_ui_test_shows (page, "Ended from"));
}

static void
check_switched (JyTestStore *self, gpointer data)
{
  int n;
  GDate today = jy_test_date ("2024-06-15");

  g_assert_true (jy_store_count_persons_of_doctor (self->store, JY_TEST_ZHAO, &today, &n, NULL));
  g_assert_cmpint (n, >, 0);
}

/* The number of an agreement, not of the household. */
static gboolean
is_link_focused (JyUiTest *self)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (self->window));

  return focus != NULL && gtk_widget_has_css_class (focus, "link") &&
         g_str_has_prefix (gtk_button_get_label (GTK_BUTTON (focus)), "2024-");
}

/* Another doctor from today: the old agreement ends, a new one is in force; each leads to the
 * other. */
static void
test_switch (JyUiTest *self, gconstpointer data)
{
  GtkWidget *page = jy_ui_agreements_open (self, JY_UI_IN_FORCE);

  jy_test_wait_until (jy_ui_agreements_count (page) == 2 && jy_ui_test_shows (page, "Signed by"));
  jy_ui_test_press (self, "<Control>d");
  jy_test_wait_until (jy_ui_agreements_find_dialog () != NULL);
  JY_UI_TEST_FILL (self, NULL, "li");
  jy_test_wait_until (jy_ui_test_shows (jy_ui_agreements_find_dialog (), "Choose another doctor"));
  jy_ui_test_press (self, "<Shift>Tab");
  jy_ui_test_press (self, "<Shift>Tab");
  JY_UI_TEST_FILL (self, "west", "zhao");
  jy_test_wait_until (!jy_ui_test_shows (jy_ui_agreements_find_dialog (), "Choose another doctor"));
  jy_ui_test_press (self, "<Control>s");
  jy_test_wait_until (jy_ui_agreements_find_dialog () == NULL);
  jy_test_wait_until (jy_ui_agreements_count (page) == 2);
  g_assert_cmpuint (jy_test_keys_count (), <=, 22);
  jy_ui_agreements_go_down (self, JY_UI_ENDED);
  jy_test_wait_until (jy_ui_agreements_count (page) == 1 &&
                      jy_ui_test_shows (page, "Agreement after"));
  jy_ui_test_press (self, "F6");
  jy_ui_test_press (self, "F6");
  for (int i = 0; i < 6 && !jy_ui_test_shows (page, "Agreement before"); i++)
    jy_ui_test_press (self, is_link_focused (self) ? "Return" : "Tab");
  g_assert_true (jy_ui_test_shows (page, "Agreement before"));
  jy_ui_signing_close (self, check_switched, NULL);
}

/* Who has not signed is listed, and signing starts there; who did is not. */
static void
test_not_signed (JyUiTest *self, gconstpointer data)
{
  GtkWidget *page = jy_ui_agreements_open (self, JY_UI_NOT_SIGNED);

  jy_test_wait_until (jy_ui_agreements_count (page) == 2);
  jy_test_wait_until (jy_ui_test_shows (page, "Nobody has talked to them yet."));
  jy_ui_test_press (self, "<Control>g");
  jy_test_wait_until (jy_ui_test_look_for (GTK_WIDGET (self->window), "JySigningTalk") != NULL);
}

/* The paper of the selected row; one for every row, as one job. */
static void
test_print (JyUiTest *self, gconstpointer data)
{
  GtkWidget *page = jy_ui_agreements_open (self, JY_UI_IN_FORCE);
  GtkWidget *preview;

  jy_test_wait_until (jy_ui_agreements_count (page) == 2);
  jy_ui_test_press (self, "F6"); /* to the first row */
  jy_test_wait_until (jy_ui_test_shows (page, "2024-00000"));
  jy_ui_test_press (self, "<Control>p");
  jy_test_wait_until (jy_ui_test_find_window ("JyPrintPreview") != NULL);
  jy_ui_test_press (self, "Escape");
  jy_test_wait_until (jy_ui_test_find_window ("JyPrintPreview") == NULL);

  jy_ui_test_press (self, "<Control><Shift>p");
  jy_test_wait_until ((preview = jy_ui_test_find_window ("JyPrintPreview")) != NULL);
  jy_test_wait_until (jy_ui_test_shows (preview, " pages"));
  jy_ui_test_press (self, "Escape");
  jy_test_wait_until (jy_ui_test_find_window ("JyPrintPreview") == NULL);
}

int
main (int argc, char **argv)
{
  jy_test_keys_init ();
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  jy_ui_signing_add ("/agreements-page/renew", sign_last_year, test_renew);
  jy_ui_signing_add ("/agreements-page/unmarked", sign_last_year, test_unmarked);
  jy_ui_signing_add ("/agreements-page/end", sign_this_year, test_end);
  jy_ui_signing_add ("/agreements-page/switch", sign_this_year, test_switch);
  jy_ui_signing_add ("/agreements-page/print", sign_this_year, test_print);
  jy_ui_signing_add ("/agreements-page/not-signed", NULL, test_not_signed);

  return g_test_run ();
}
