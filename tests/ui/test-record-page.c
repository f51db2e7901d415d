/* test-record-page.c - services recorded by keyboard, judged, kept, corrected and undone
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-ui-record.h"

/* Way, symptoms, blood pressure, adherence, reaction: what a normal visit needs. */
static void
test_twenty_keys (JyUiTest *self, gconstpointer data)
{
  GtkWidget *page = jy_ui_record_open (self, "hypertension", JY_TEST_HEAD);
  guint n_keys;

  jy_test_keys_count ();
  jy_ui_record_type_normal_visit (self, "128/82");
  jy_ui_test_press (self, "<Control>s");
  jy_test_wait_until (jy_ui_record_is_on (page, "end"));
  n_keys = jy_test_keys_count ();
  g_test_message ("%u keys", n_keys);
  g_assert_cmpuint (n_keys, <=, 20);
  g_assert_nonnull (strstr (jy_ui_record_get_end (page), "Class: Controlled"));

  jy_ui_test_press (self, "Return"); /* back to where one was */
  jy_test_wait_until (jy_window_get_page (JY_WINDOW (self->window)) != JY_PAGE (page));
}

/* Enter alone: through every field, past the class and the next day, and saved. */
static void
test_enter_only (JyUiTest *self, gconstpointer data)
{
  GtkWidget *page = jy_ui_record_open (self, "hypertension", JY_TEST_HEAD);

  jy_ui_record_type_normal_visit (self, "128/82");
  for (guint i = 0; i < 20 && !jy_ui_record_is_on (page, "end"); i++)
    jy_ui_test_press (self, "Return");
  g_assert_true (jy_ui_record_is_on (page, "end"));
}

static void
record_on (JyUiTest *self, GtkWidget *page, const char *day, const char *pressure)
{
  jy_ui_test_press (self, "<Shift>Tab"); /* evidence, staff, result, day */
  for (guint i = 0; i < 3; i++)
    jy_ui_test_press (self, "<Shift>Tab");
  jy_ui_test_press (self, "<Control>a");
  jy_ui_test_type (self, day);
  for (guint i = 0; i < 4; i++)
    jy_ui_test_press (self, "Return");
  jy_ui_record_type_normal_visit (self, pressure);
  jy_ui_test_press (self, "<Control>s");
  jy_test_wait_until (jy_ui_record_is_on (page, "end"));
}

static void
count_referrals (JyTestStore *self, gpointer data)
{
  g_autoptr (GPtrArray) referrals = jy_store_list_referrals (self->store, JY_TEST_HEAD, NULL);
  g_autoptr (GPtrArray) records = jy_store_list_service_records (self->store, JY_TEST_HEAD, NULL);
  const JyStoredReferral *referral = referrals->len > 0 ? referrals->pdata[0] : NULL;

  g_assert_cmpstr (referral != NULL ? referral->result : NULL, ==, data);
  g_assert_cmpuint (records->len, ==, data != NULL ? 2 : 0);
}

/* 3.7: not satisfactory, not satisfactory again at the recheck, referral, result; and all of it
 * taken back. */
static void
test_two_in_a_row (JyUiTest *self, gconstpointer data)
{
  GtkWidget *page = jy_ui_record_open (self, "hypertension", JY_TEST_HEAD);

  record_on (self, page, "20240528", "156/92");
  g_assert_nonnull (strstr (jy_ui_record_get_end (page), "Class: Not controlled"));
  g_assert_nonnull (strstr (jy_ui_record_get_end (page), "2024-06-11"));

  page = jy_ui_record_open (self, "hypertension", JY_TEST_HEAD);
  record_on (self, page, "20240608", "150/90");
  g_assert_nonnull (strstr (jy_ui_record_get_end (page), "twice in a row"));

  page = jy_ui_record_open (self, "referral-check", JY_TEST_HEAD);
  jy_test_wait_until (jy_ui_record_find_dialog () != NULL);
  jy_ui_test_type (self, "1");
  jy_ui_test_press (self, "<Control>s");
  jy_test_wait_until (jy_ui_record_find_dialog () == NULL);
  jy_ui_signing_close (self, count_referrals, (gpointer) "treated");

  jy_ui_test_open (self);
  gtk_window_present (self->window);
  jy_test_wait_until (jy_window_get_page (JY_WINDOW (self->window)) != NULL);
  for (guint i = 0; i < 3; i++)
    {
      jy_test_wait_until (!jy_office_is_busy (self->office));
      jy_ui_test_press (self, "<Control>z");
    }
  jy_ui_signing_close (self, count_referrals, NULL);
}

/* What cannot be is refused where it is; what is unusual is asked once. */
static void
test_limits (JyUiTest *self, gconstpointer data)
{
  GtkWidget *page = jy_ui_record_open (self, "hypertension", JY_TEST_HEAD);

  jy_ui_record_type_normal_visit (self, "301/90");
  jy_ui_test_press (self, "<Control>s");
  g_assert_true (jy_ui_record_is_on (page, "form"));
  g_assert_nonnull (strstr (jy_ui_record_get_complaint (page), "300"));

  jy_ui_test_press (self, "<Control>a"); /* the focus is there */
  jy_ui_test_type (self, "230/90");
  jy_ui_test_press (self, "<Control>s");
  g_assert_true (gtk_widget_get_visible (JY_RECORD_PAGE (page)->question_box));
  jy_ui_test_press (self, "Return");
  jy_test_wait_until (jy_ui_record_is_on (page, "end"));
}

static void
check_draft (JyTestStore *self, gpointer data)
{
  g_autoptr (JyRecordDraft) draft = NULL;

  g_assert_true (
    jy_store_find_record_draft (self->store, "hypertension", JY_TEST_HEAD, 0, &draft, NULL));
  g_assert_cmpstr (draft != NULL ? strstr (draft->text, "sbp=14") : NULL, !=, data);
}

/* In the midst of a number the page goes, then the program: the draft is offered and taken up. */
static void
test_draft (JyUiTest *self, gconstpointer data)
{
  GtkWidget *page = jy_ui_record_open (self, "hypertension", JY_TEST_HEAD);

  jy_ui_test_type (self, "1");
  jy_ui_test_press (self, "Page_Down");
  jy_ui_test_type (self, "1");
  jy_ui_test_press (self, "Page_Down");
  jy_ui_test_type (self, "14");
  jy_test_wait_until (!JY_RECORD_PAGE (page)->is_dirty); /* two seconds later */
  jy_test_wait_until (!jy_office_is_busy (self->office));
  jy_ui_signing_close (self, check_draft, NULL);

  jy_ui_test_open (self);
  page = jy_ui_record_open (self, "hypertension", JY_TEST_HEAD);
  g_assert_true (gtk_widget_get_visible (JY_RECORD_PAGE (page)->draft_bar));
  jy_ui_test_press (self, "Return");
  jy_ui_test_press (self, "Page_Down"); /* the first that is missing: adherence */
  jy_ui_test_type (self, "1");
  jy_ui_test_press (self, "Return");
  jy_ui_test_type (self, "1");
  jy_ui_test_press (self, "<Control>s"); /* half a blood pressure is none; the focus is there */
  jy_ui_test_press (self, "End");
  jy_ui_test_type (self, "2/90");
  jy_ui_test_press (self, "<Control>s");
  jy_test_wait_until (jy_ui_record_is_on (page, "end"));
  jy_ui_signing_close (self, check_draft, (gpointer) "");
}

/* Undo after saving brings back what was typed. */
static void
test_undone (JyUiTest *self, gconstpointer data)
{
  GtkWidget *page = jy_ui_record_open (self, "hypertension", JY_TEST_HEAD);

  jy_ui_record_type_normal_visit (self, "128/82");
  jy_ui_test_press (self, "<Control>s");
  jy_test_wait_until (jy_ui_record_is_on (page, "end"));
  jy_ui_test_press (self, "<Control>z");
  jy_test_wait_until (jy_ui_record_is_on (page, "form"));
  g_assert_true (gtk_widget_get_visible (JY_RECORD_PAGE (page)->draft_bar));
  jy_ui_test_press (self, "Return");
  jy_ui_test_press (self, "<Control>s");
  jy_test_wait_until (jy_ui_record_is_on (page, "end"));
}

/* A saved record with other digits: the reason is asked, and what it was before can be read. */
static void
test_corrected (JyUiTest *self, gconstpointer data)
{
  GtkWidget *page = jy_ui_record_open (self, "hypertension", JY_TEST_HEAD);
  gint64 record = JY_RECORD_PAGE (page)->new_id;
  JyFieldGrid *head;

  jy_ui_record_type_normal_visit (self, "182/82");
  jy_ui_test_press (self, "<Control>s");
  jy_test_wait_until (jy_ui_record_is_on (page, "end"));

  jy_ui_record_correct (self, page, record);
  head = JY_RECORD_PAGE (page)->head;
  jy_ui_test_press (self, "Page_Down"); /* nothing is missing: to what follows */
  jy_ui_test_press (self, "<Control>s");
  g_assert_true (jy_ui_record_is_on (page, "form"));
  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (self->window)),
                                         jy_field_grid_get_input (head, "correction_reason")));
  jy_ui_test_type (self, "Digits");
  jy_answer_sheet_focus_field (JY_RECORD_PAGE (page)->sheet, "sbp");
  jy_ui_test_press (self, "<Control>a");
  jy_ui_test_type (self, "128/82");
  jy_ui_test_press (self, "<Control>s");
  jy_test_wait_until (jy_ui_record_is_on (page, "end"));
  g_assert_nonnull (strstr (jy_ui_record_get_end (page), "Class: Controlled"));

  jy_ui_record_correct (self, page, record);
  g_assert_nonnull (
    strstr (gtk_label_get_text (JY_RECORD_PAGE (page)->versions), "182/82 mmHg → 128/82 mmHg"));
}

/* Ctrl+K, initials, Ctrl+R, a word of the form, Enter. */
static void
test_from_find (JyUiTest *self, gconstpointer data)
{
  GtkWidget *page;

  jy_test_wait_until (jy_window_get_page (JY_WINDOW (self->window)) != NULL);
  jy_ui_test_press (self, "<Control>k");
  jy_ui_test_type (self, "zhang s");
  jy_ui_test_press (self, "<Control>r");
  jy_test_wait_until (jy_ui_test_look_for (GTK_WIDGET (self->window), "JyRecordPage") != NULL);
  page = jy_ui_test_find (GTK_WIDGET (self->window), "JyRecordPage");
  jy_test_wait_until (jy_ui_record_is_on (page, "choose"));
  jy_ui_test_type (self, "copd");
  jy_ui_test_press (self, "Return");
  jy_test_wait_until (jy_ui_record_is_on (page, "form"));
  g_assert_cmpstr (JY_RECORD_PAGE (page)->desk->form->id, ==, "copd");
}

int
main (int argc, char **argv)
{
  jy_test_keys_init ();
  gtk_test_init (&argc, &argv);
  adw_init ();
  jy_ui_signing_add ("/record-page/twenty-keys", NULL, test_twenty_keys);
  jy_ui_signing_add ("/record-page/enter-only", NULL, test_enter_only);
  jy_ui_signing_add ("/record-page/two-in-a-row", NULL, test_two_in_a_row);
  jy_ui_signing_add ("/record-page/limits", NULL, test_limits);
  jy_ui_signing_add ("/record-page/draft", NULL, test_draft);
  jy_ui_signing_add ("/record-page/corrected", NULL, test_corrected);
  jy_ui_signing_add ("/record-page/undone", NULL, test_undone);
  jy_ui_signing_add ("/record-page/from-find", NULL, test_from_find);

  return g_test_run ();
}
