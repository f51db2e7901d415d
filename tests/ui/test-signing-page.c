/* test-signing-page.c - a household signed by keyboard, left and taken up again, or not signing
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-signing-members.h"
#include "jy-signing-records.h"
#include "jy-ui-signing.h"
#include "jy-work-agreements.h"
#include "jy-work-contacts.h"

static GtkWidget *
open_page (JyUiTest *self, gint64 household)
{
  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.sign-household", "x", household);
  jy_test_wait_until (jy_ui_test_look_for (GTK_WIDGET (self->window), "JySigningPage") != NULL);
  return jy_ui_test_find (GTK_WIDGET (self->window), "JySigningPage");
}

/* Whether the step of class @type_name is on screen and can be typed into. */
static gboolean
is_at (GtkWidget *page, const char *type_name)
{
  GtkWidget *step = jy_ui_test_look_for (page, type_name);

  return step != NULL && gtk_widget_get_mapped (step) && gtk_widget_is_sensitive (step) &&
         gtk_widget_get_focus_child (step) != NULL;
}

static void
wait_for (GtkWidget *page, const char *type_name)
{
  jy_test_wait_until (is_at (page, type_name));
}

/* Step 1: the day stands there; where; whom; willing; two needs; a letter and a card. */
static void
fill_talk (JyUiTest *self, GtkWidget *page)
{
  static const char *const typed[] = { NULL, "3", NULL, "3", "29", "23" };

  wait_for (page, "JySigningTalk");
  jy_ui_test_fill (self, typed, G_N_ELEMENTS (typed));
  jy_ui_test_press (self, "<Alt>Page_Down");
}

/* Step 2: everything is proposed; only the last question must be answered. */
static void
fill_terms (JyUiTest *self, GtkWidget *page)
{
  static const char *const typed[] = { NULL, NULL, NULL, NULL, NULL, NULL, "1", "2" };

  wait_for (page, "JySigningTerms");
  jy_ui_test_fill (self, typed, G_N_ELEMENTS (typed));
  jy_ui_test_press (self, "<Alt>Page_Down");
}

/* Of the packages a new centre begins with. */
static int
tier_of (JyTestStore *self, const JySigning *signing, gint64 resident)
{
  g_autoptr (JyStoredPackage) package =
    jy_store_get_package (self->store, jy_signing_find_member (signing, resident)->package, NULL);

  return package->tier;
}

static void
check_signed (JyTestStore *self, gpointer data)
{
  gint64 household = JY_TEST_HOUSEHOLD;
  g_autoptr (GPtrArray) list = jy_store_list_agreements_of_household (self->store, household, NULL);
  g_autoptr (JySigning) signing = NULL;
  g_autoptr (JyStoredResident) head = jy_store_get_resident (self->store, JY_TEST_HEAD, NULL);
  JyStoredHealthRecord *record = NULL;

  g_assert_cmpuint (list->len, ==, 1);
  signing = jy_work_get_signing (&self->work,
                                 &((JyStoredAgreement *) g_ptr_array_index (list, 0))->id, NULL);
  g_assert_cmpstr (signing->agreement->number, ==, "2024-000001");
  g_assert_cmpint (signing->agreement->channel, ==, 3);
  g_assert_cmpint (signing->agreement->team, ==, JY_TEST_TEAM);
  g_assert_cmpint (signing->agreement->doctor, ==, JY_TEST_LI);
  g_assert_cmpuint (signing->members->len, ==, 5);
  g_assert_cmpint (tier_of (self, signing, JY_TEST_HEAD), ==, 2);
  g_assert_cmpint (tier_of (self, signing, JY_TEST_WIFE), ==, 1);
  g_assert_cmpint (signing->talk->acceptance, ==, 3);
  g_assert_true (g_strv_contains ((const char *const *) signing->needs, "nursing"));
  g_assert_cmpstr (head->id_number, ==, "430204196003010014");
  g_assert_cmpint (head->sex, ==, 1);
  g_assert_true (jy_store_find_health_record (self->store, JY_TEST_HEAD, &record, NULL));
  g_assert_nonnull (record);
  g_assert_cmpstr (record->allergy, ==, "2");
  jy_stored_health_record_free (record);
}

static void
see_preview (JyUiTest *self)
{
  jy_test_wait_until (jy_ui_test_find_window ("JyPrintPreview") != NULL);
  jy_ui_test_press (self, "Escape");
  jy_test_wait_until (jy_ui_test_find_window ("JyPrintPreview") == NULL);
}

/* The agreement by its key, the card and the leaflets by their buttons. */
static void
print_all (JyUiTest *self, GtkWidget *page)
{
  jy_ui_test_press (self, "<Control>p");
  see_preview (self);
  g_assert_true (gtk_widget_activate_action (page, "page.print", "s", "contact-card"));
  see_preview (self);
  g_assert_true (gtk_widget_activate_action (page, "page.print-leaflets", NULL));
  see_preview (self);
}

/* Found by initials, signed from start to end, every step looked at. */
static void
test_keyboard (JyUiTest *self, gconstpointer data)
{
  GtkWidget *page;

  jy_ui_test_visit (self, "households", "JyHouseholdsPage");
  jy_ui_test_press (self, "<Control>k");
  jy_ui_test_type (self, "zs");
  jy_ui_test_press (self, "Return");
  jy_test_wait_until (jy_ui_test_look_for (GTK_WIDGET (self->window), "JyPersonPage") != NULL);
  jy_ui_test_press (self, "<Control>Return");
  jy_test_wait_until (jy_ui_test_look_for (GTK_WIDGET (self->window), "JySigningPage") != NULL);
  page = jy_ui_test_find (GTK_WIDGET (self->window), "JySigningPage");
  fill_talk (self, page);
  fill_terms (self, page);

  wait_for (page, "JySigningMembers");
  jy_ui_test_type (self, "430204196003010014"); /* fills birth date and sex */
  jy_ui_test_press (self, "<Alt>Page_Down");

  wait_for (page, "JySigningLeaflets");
  jy_ui_test_press (self, "<Alt>Page_Down");

  wait_for (page, "JySigningRecords");
  jy_ui_test_press (self, "Return"); /* a record is opened for each */
  jy_ui_test_press (self, "Return");
  jy_ui_test_type (self, "2"); /* allergic to penicillin */
  jy_ui_test_press (self, "<Control>Return");

  jy_test_wait_until (jy_ui_test_shows (page, "Agreement 2024-000001 is in force"));
  jy_test_wait_until (jy_ui_test_shows (page, "4 times in the term (Hypertension)"));
  g_assert_cmpuint (jy_test_keys_count (), <=, 60);
  print_all (self, page);
  jy_ui_signing_close (self, check_signed, NULL);
}

/* What is missing is said beside its field, and nothing is signed. */
static void
test_refused (JyUiTest *self, gconstpointer data)
{
  GtkWidget *page = open_page (self, JY_TEST_HOUSEHOLD);

  wait_for (page, "JySigningTalk");
  jy_ui_enter (self->window); /* where and how willing are not told */
  g_assert_true (jy_ui_test_shows (page, "This is needed."));
  jy_ui_type (self->window, "3"); /* the first of them has the focus */
  jy_ui_tab (self->window);
  jy_ui_tab (self->window);
  jy_ui_type (self->window, "3");
  jy_ui_enter (self->window);
  wait_for (page, "JySigningTerms");
  jy_ui_type (self->window, "5"); /* the child signs */
  for (int i = 0; i < 6; i++)
    jy_ui_tab (self->window);
  jy_ui_type (self->window, "1");
  jy_ui_enter (self->window);
  jy_test_wait_until (jy_ui_test_shows (page, "Zhang Bao is not of age: choose an adult to sign."));
  g_assert_true (is_at (page, "JySigningTerms"));
}

/* What is unusual is asked once, and signed when it was found right. */
static void
test_asked (JyUiTest *self, gconstpointer data)
{
  GtkWidget *page = open_page (self, JY_TEST_HOUSEHOLD);

  fill_talk (self, page);
  wait_for (page, "JySigningTerms");
  gtk_widget_activate_action (page, "page.sign", NULL);
  jy_test_wait_until (jy_ui_test_shows (page, "It is not ticked"));
  gtk_widget_activate_action (page, "page.confirm", NULL);
  jy_test_wait_until (jy_ui_test_shows (page, "Agreement 2024-000001 is in force"));
}

/* Left in the middle, and taken up where it was. */
static void
test_taken_up (JyUiTest *self, gconstpointer data)
{
  GtkWidget *page = open_page (self, JY_TEST_HOUSEHOLD);

  fill_talk (self, page);
  fill_terms (self, page);
  wait_for (page, "JySigningMembers");
  gtk_widget_activate_action (page, "page.put-aside", NULL);
  wait_for (page, "JySigningMembers");

  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.sign-household", "x",
                              (gint64) JY_TEST_OTHER_HOUSEHOLD);
  wait_for (page, "JySigningTalk");
  open_page (self, JY_TEST_HOUSEHOLD);
  wait_for (page, "JySigningMembers");
}

/* Care at home beside the package, agreed on and taken away again before anything is signed. */
static void
test_extra_service (JyUiTest *self, gconstpointer data)
{
  GtkWidget *page = open_page (self, JY_TEST_HOUSEHOLD);

  fill_talk (self, page);
  wait_for (page, "JySigningTerms");
  jy_ui_test_press (self, "<Alt>e");
  jy_test_wait_until (jy_ui_test_is_said ("Consent to care at home"));
  JY_UI_TEST_FILL (self, "zs", "hc01", "2", "3", NULL, "Zhang San", NULL);
  jy_test_wait_until (jy_ui_test_shows (page, "Zhang San: "));
  jy_ui_test_press (self, "<Shift>Tab");
  jy_ui_test_press (self, "space");
  jy_test_wait_until (!jy_ui_test_shows (page, "Zhang San: "));
  g_assert_true (is_at (page, "JySigningTerms"));
}

static void
check_refusal (JyTestStore *self, gpointer data)
{
  gint64 household = JY_TEST_HOUSEHOLD;
  g_autoptr (GPtrArray) talks = jy_work_list_talks (&self->work, &household, NULL);
  const JyTalk *talk;

  g_assert_cmpuint (talks->len, ==, 1);
  talk = g_ptr_array_index (talks, 0);
  g_assert_cmpint (talk->contact->acceptance, ==, 1);
  g_assert_cmpstr (talk->contact->refusal, ==, "absent");
}

/* Not signing is recorded too. */
static void
test_not_signing (JyUiTest *self, gconstpointer data)
{
  static const char *const typed[] = { NULL, "1", NULL, "1", "", "", "4" };
  GtkWidget *page = open_page (self, JY_TEST_HOUSEHOLD);

  wait_for (page, "JySigningTalk");
  for (gsize i = 0; i < G_N_ELEMENTS (typed); i++)
    {
      if (i > 0)
        jy_ui_tab (self->window);
      if (typed[i] != NULL)
        jy_ui_type (self->window, typed[i]);
    }
  gtk_widget_activate_action (page, "page.not-signing", NULL);
  jy_test_wait_until (jy_ui_test_look_for (GTK_WIDGET (self->window), "JyHouseholdsPage") != NULL);
  jy_ui_signing_close (self, check_refusal, NULL);
}

int
main (int argc, char **argv)
{
  jy_test_keys_init ();
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  jy_ui_signing_add ("/signing-page/keyboard", NULL, test_keyboard);
  jy_ui_signing_add ("/signing-page/refused", NULL, test_refused);
  jy_ui_signing_add ("/signing-page/asked", NULL, test_asked);
  jy_ui_signing_add ("/signing-page/extra-service", NULL, test_extra_service);
  jy_ui_signing_add ("/signing-page/taken-up", NULL, test_taken_up);
  jy_ui_signing_add ("/signing-page/not-signing", NULL, test_not_signing);

  return g_test_run ();
}
