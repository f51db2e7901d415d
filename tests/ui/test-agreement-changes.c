/* test-agreement-changes.c - agreements found and sorted, their members and packages, by keyboard
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-agreement-row.h"
#include "jy-ui-agreements.h"
#include "jy-work-agreements.h"
#include "jy-work-signing.h"

/* Two households, and one of the five is left out. */
static void
sign_four (JyTestStore *self, gpointer data G_GNUC_UNUSED)
{
  g_autoptr (JySigning) four = NULL;
  g_autoptr (JySigning) signed_four = NULL;
  g_autoptr (JySigning) other = NULL;

  self->work.today = jy_test_date ("2024-02-01");
  four = jy_test_prepare (self, JY_TEST_HOUSEHOLD);
  jy_signing_drop_member (four, JY_TEST_SON);
  four->confirmed = TRUE;
  signed_four = jy_work_sign (&self->work, four, NULL);
  g_assert_nonnull (signed_four);
  other = jy_test_sign (self, JY_TEST_OTHER_HOUSEHOLD);
}

static void
begin_draft (JyTestStore *self, gpointer data G_GNUC_UNUSED)
{
  g_autoptr (JySigning) signing = jy_test_prepare (self, JY_TEST_HOUSEHOLD);
  g_autoptr (JySigning) draft = NULL;

  signing->agreement->draft_step = 2;
  draft = jy_work_save_draft (&self->work, signing, NULL);
  g_assert_nonnull (draft);
}

/* Returns: (transfer full): the agreement in force of the household of five */
static JySigning *
get_four (JyTestStore *self)
{
  JyAgreementQuery query = { .view = JY_AGREEMENTS_IN_FORCE, .text = (char *) "000001" };
  g_autoptr (GArray) ids = jy_work_find_agreements (&self->work, &query, NULL);
  JySigning *signing;

  g_assert_cmpuint (ids->len, ==, 1);
  signing = jy_work_get_signing (&self->work, &g_array_index (ids, gint64, 0), NULL);
  g_assert_nonnull (signing);
  return signing;
}

static gboolean
is_first (GtkWidget *page, const char *head)
{
  GtkWidget *table = jy_ui_test_find (page, "JyAgreementTable");
  JyIdRow *row = jy_agreement_table_get_selected (JY_AGREEMENT_TABLE (table));
  const JyListedAgreement *record =
    row != NULL ? jy_agreement_row_get_record (JY_AGREEMENT_ROW (row)) : NULL;

  return record != NULL && g_str_equal (record->head, head);
}

/* What is typed narrows the list and its counts at once; Escape goes to the list. */
static void
test_find (JyUiTest *self, gconstpointer data)
{
  GtkWidget *page = jy_ui_agreements_open (self, JY_UI_IN_FORCE);

  jy_test_wait_until (jy_ui_agreements_count (page) == 2);
  jy_ui_test_press (self, "<Control>f");
  jy_ui_test_type (self, "zhangs");
  jy_test_wait_until (jy_ui_agreements_count (page) == 1 && is_first (page, "Zhang San"));
  jy_ui_test_press (self, "<Control>a");
  jy_ui_test_type (self, "nobody");
  jy_test_wait_until (jy_ui_test_shows (page, "Nothing here matches"));
  jy_ui_test_press (self, "<Control>a");
  jy_ui_test_press (self, "BackSpace");
  jy_test_wait_until (jy_ui_agreements_count (page) == 2);
}

/* The menu of the household's agreement, and the entry with this letter. */
static GtkWidget *
open_dialog (JyUiTest *self, const char *letter)
{
  GtkWidget *page = jy_ui_agreements_open (self, JY_UI_IN_FORCE);

  jy_test_wait_until (jy_ui_agreements_count (page) == 2);
  jy_ui_test_press (self, "F6");
  for (int i = 0; i < 3 && !is_first (page, "Zhang San"); i++)
    jy_ui_test_press (self, "Down");
  g_assert_true (is_first (page, "Zhang San"));
  jy_test_wait_until (jy_ui_test_shows (page, "Liu Fang"));
  jy_ui_test_press (self, "Menu");
  jy_ui_test_type (self, letter);
  jy_test_wait_until (jy_ui_agreements_find_dialog () != NULL);

  return page;
}

static void
check_five (JyTestStore *self, gpointer data)
{
  g_autoptr (JySigning) signing = get_four (self);
  const JyStoredAgreementMember *son = jy_signing_find_member (signing, JY_TEST_SON);

  g_assert_nonnull (son);
  g_assert_cmpint (son->joined_on.julian_days, ==, jy_test_date ("2024-06-15").julian_days);
}

/* There is only one to take in, so only the package is asked for. */
static void
test_join (JyUiTest *self, gconstpointer data)
{
  GtkWidget *page = open_dialog (self, "i");

  JY_UI_TEST_FILL (self, NULL, "cj", NULL);
  jy_test_wait_until (jy_ui_agreements_find_dialog () == NULL);
  jy_test_wait_until (jy_ui_test_shows (page, "Zhang Wei"));
  jy_ui_signing_close (self, check_five, NULL);
}

static void
check_left (JyTestStore *self, gpointer data)
{
  g_autoptr (JySigning) signing = get_four (self);
  const JyStoredAgreementMember *child = jy_signing_find_member (signing, JY_TEST_CHILD);

  g_assert_true (g_date_valid (&child->ended_on));
  g_assert_cmpstr (child->end_reason, ==, "02");
}

static void
test_leave (JyUiTest *self, gconstpointer data)
{
  GtkWidget *page = open_dialog (self, "o");

  JY_UI_TEST_FILL (self, "zb", "02", "0401");
  jy_test_wait_until (jy_ui_agreements_find_dialog () == NULL);
  jy_test_wait_until (jy_ui_test_shows (page, "2024-04-01"));
  jy_ui_signing_close (self, check_left, NULL);
}

static void
check_package (JyTestStore *self, gpointer data)
{
  g_autoptr (JySigning) signing = get_four (self);
  gint64 package = jy_signing_find_member (signing, JY_TEST_GRANDMOTHER)->package;
  g_autoptr (JyStoredPackage) got = jy_store_get_package (self->store, package, NULL);

  g_assert_cmpint (got->tier, ==, 3);
}

static void
test_package (JyUiTest *self, gconstpointer data)
{
  open_dialog (self, "p");
  JY_UI_TEST_FILL (self, "lf", "gj");
  jy_test_wait_until (jy_ui_agreements_find_dialog () == NULL);
  jy_ui_signing_close (self, check_package, NULL);
}

static void
check_corrected (JyTestStore *self, gpointer data)
{
  g_autoptr (JySigning) signing = get_four (self);

  g_assert_cmpstr (signing->agreement->number, ==, "2024-77");
  g_assert_cmpint (signing->agreement->channel, ==, 4);
}

static void
test_correct (JyUiTest *self, gconstpointer data)
{
  open_dialog (self, "c");
  JY_UI_TEST_FILL (self, "2024-77", NULL, NULL, NULL, NULL, "4");
  jy_ui_test_press (self, "<Control>s");
  jy_test_wait_until (jy_ui_agreements_find_dialog () == NULL);
  jy_ui_signing_close (self, check_corrected, NULL);
}

/* A draft goes at once, and comes back. */
static void
test_discard (JyUiTest *self, gconstpointer data)
{
  GtkWidget *page = jy_ui_agreements_open (self, JY_UI_DRAFTS);

  jy_test_wait_until (jy_ui_agreements_count (page) == 1 && jy_ui_test_shows (page, "Zhang San"));
  jy_ui_test_press (self, "<Control>Delete");
  jy_test_wait_until (jy_ui_test_shows (page, "No signing is put aside."));
  jy_ui_test_press (self, "<Control>z");
  jy_test_wait_until (jy_ui_agreements_count (page) == 1);
}

int
main (int argc, char **argv)
{
  jy_test_keys_init ();
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  jy_ui_signing_add ("/agreement-changes/find", sign_four, test_find);
  jy_ui_signing_add ("/agreement-changes/join", sign_four, test_join);
  jy_ui_signing_add ("/agreement-changes/leave", sign_four, test_leave);
  jy_ui_signing_add ("/agreement-changes/package", sign_four, test_package);
  jy_ui_signing_add ("/agreement-changes/correct", sign_four, test_correct);
  jy_ui_signing_add ("/agreement-changes/discard", begin_draft, test_discard);

  return g_test_run ();
}
