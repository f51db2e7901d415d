/* test-targets-section.c - targets by real keys: how each unit stands, whom a number counts
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-indicator.h"
#include "jy-ui-keys.h"
#include "jy-ui-signing.h"
#include "jy-work-logbooks.h"
#include "jy-work-quotas.h"

static void
sign (JyTestStore *self, gpointer data G_GNUC_UNUSED)
{
  g_autoptr (JySigning) signing = jy_test_sign (self, JY_TEST_HOUSEHOLD);
}

/* The village shall sign 97 % of its six people. */
static void
decide (JyTestStore *self, gpointer data)
{
  JyStoredQuota quota = { .id = jy_store_new_id (self->store),
                          .area = JY_TEST_VILLAGE,
                          .from_on = self->work.today,
                          .persons = -1,
                          .households = -1,
                          .sign_percent = 97,
                          .fulfil_percent = -1 };

  sign (self, data);
  jy_test_run (self, jy_work_save_quota, &quota);
  g_free (quota.note);
}

static void
count_visits (JyTestStore *self, gpointer data)
{
  const JyStoredLogbookEntry told = { .id = jy_store_new_id (self->store),
                                      .logbook = (char *) JY_LOGBOOK_VISITS,
                                      .happened_on = self->work.today,
                                      .kind = (char *) JY_LOGBOOK_VISITS_HERE,
                                      .title = (char *) "Insurance bureau",
                                      .persons = 40,
                                      .copies = 31 };
  g_autoptr (JyStoredLogbookEntry) entry = jy_stored_logbook_entry_copy (&told);

  sign (self, data);
  jy_test_run (self, jy_work_save_logbook_entry, entry);
}

/* Alt+6, and on to the section. */
static GtkWidget *
go_to (JyUiTest *self, const char *section)
{
  return jy_ui_keys_turn_to (self, jy_ui_keys_go_to_page (self, "<Alt>6", "JyAssessmentPage"),
                             section);
}

static GtkWidget *
show_section (JyUiTest *self)
{
  GtkWidget *section = go_to (self, "JyTargetsSection");

  jy_test_wait_until (jy_ui_test_has_cell (section, "Signing rate") &&
                      jy_ui_test_has_cell (section, "Whole centre"));
  return section;
}

/* F6 to the first of its lists. */
static void
go_to_list (JyUiTest *self, GtkWidget *section)
{
  GtkWidget *list = jy_ui_test_find (section, "GtkColumnView");

  for (int i = 0; i < 2 && !jy_ui_keys_is_within (self, list); i++)
    jy_ui_test_press (self, "F6");
  g_assert_true (jy_ui_keys_is_within (self, list));
}

/* A target is changed from a day on, and taken back. */
static void
test_target (JyUiTest *self, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *section = show_section (self);

  g_assert_true (jy_ui_test_has_cell (section, "30%"));
  go_to_list (self, section);
  jy_ui_test_press (self, "Return");
  jy_test_wait_until (jy_ui_test_is_said ("Change a Target"));
  JY_UI_TEST_FILL (self, "45", NULL);
  jy_test_wait_until (jy_ui_test_has_cell (section, "45%"));
  g_assert_false (jy_ui_test_has_cell (section, "30%"));

  jy_test_wait_until (!jy_ui_test_is_said ("Change a Target") && !jy_office_is_busy (self->office));
  jy_ui_test_press (self, "<Control>z");
  jy_test_wait_until (jy_ui_test_has_cell (section, "30%"));
}

/* The people behind a number, by F6 and Enter; and back. */
static void
test_people (JyUiTest *self, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *window = GTK_WIDGET (self->window);
  GtkWidget *section = show_section (self);

  g_assert_true (jy_ui_test_shows (section, "÷ Population served"));
  go_to_list (self, section);
  jy_ui_test_press (self, "F6");
  jy_ui_test_press (self, "Return");
  jy_test_wait_until (jy_ui_test_shows (window, "Whole centre · Signing rate · Counted"));
  jy_ui_test_press (self, "<Alt>Left");
  jy_test_wait_until (gtk_widget_get_mapped (section));
}

/* Behind a number of visits is the book that they were entered in. */
static void
test_visits (JyUiTest *self, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *section = show_section (self);
  const JyIndicator *indicator = jy_indicator_find ("rate_visit_institution");

  go_to_list (self, section);
  jy_ui_test_press (self, "Home");
  for (const JyIndicator *above = jy_indicators; above < indicator; above++)
    jy_ui_test_press (self, "Down");
  jy_test_wait_until (jy_ui_test_shows (section, "÷ Visits of people signed"));
  g_assert_true (jy_ui_test_has_cell (section, "77.50%")); /* 31 of 40 */
  g_assert_true (jy_ui_test_shows (section, "Insurance bureau"));
  jy_ui_test_press (self, "F6");
  jy_ui_test_press (self, "Return");
  jy_test_wait_until (jy_ui_test_shows (GTK_WIDGET (self->window), "at this institution 31/40"));
}

/* What was decided for a unit stands beside it; the centre keeps its own. */
static void
test_own_target (JyUiTest *self, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *section = show_section (self);

  jy_test_wait_until (jy_ui_test_has_cell (section, "97%"));
  g_assert_true (jy_ui_test_has_cell (section, "30%"));
}

/* By team, and a period that is still to come. */
static void
test_units (JyUiTest *self, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *section = show_section (self);

  g_assert_false (jy_ui_test_has_cell (section, "East"));
  jy_ui_keys_choose (self, "<Alt>a", 1); /* A row for each: team */
  jy_test_wait_until (jy_ui_test_has_cell (section, "East"));

  jy_ui_test_press (self, "<Alt>r"); /* Period */
  jy_ui_test_type (self, "2027");
  jy_ui_test_press (self, "Return");
  jy_test_wait_until (jy_ui_test_shows (section, "This Period Is Still to Come"));
}

/* The list on paper, in a workbook, and on the days of a team. */
static void
take_along (JyUiTest *self, GtkWidget *section)
{
  g_autofree char *path = g_build_filename (self->folder, "list.xlsx", NULL);

  go_to_list (self, section);
  jy_ui_test_press (self, "<Control>p");
  jy_test_wait_until (jy_ui_test_find_window ("JyPrintPreview") != NULL);
  jy_ui_test_press (self, "Escape");
  jy_test_wait_until (jy_ui_test_find_window ("JyPrintPreview") == NULL);

  jy_ui_test_press (self, "<Alt>e"); /* Export… */
  jy_ui_keys_give_file (self, path);
  jy_test_wait_until (g_file_test (path, G_FILE_TEST_EXISTS));
  jy_test_wait_until (!jy_office_is_busy (self->office));

  jy_ui_test_press (self, "<Alt>v"); /* Plan Visits…: of which team? */
  jy_test_wait_until (
    jy_ui_test_shows (GTK_WIDGET (self->window), "Visits are planned for a team"));
}

/* Whom to go to: households of who did not sign, and back to the units. */
static void
test_gap (JyUiTest *self, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *section = go_to (self, "JyGapSection");

  jy_test_wait_until (jy_ui_test_has_cell (section, "Whole centre"));
  g_assert_true (jy_ui_test_shows (section, "The target is reached.") ||
                 jy_ui_test_shows (section, "of the list"));
  take_along (self, section);

  jy_ui_keys_choose (self, "<Alt>t", 1);                       /* Target of: fulfilment */
  jy_test_wait_until (jy_ui_test_has_cell (section, "0.00%")); /* nobody is fulfilled yet */
  jy_test_wait_until (jy_ui_test_shows (section, "people of the list reach the target."));
  jy_ui_test_press (self, "<Alt>v"); /* what is due is planned */
  jy_test_wait_until (jy_ui_test_find_window ("JyPlanDialog") != NULL);
  jy_ui_test_press (self, "Escape");
  jy_test_wait_until (jy_ui_test_find_window ("JyPlanDialog") == NULL);
  go_to_list (self, section);
  jy_ui_test_press (self, "F6");
  jy_ui_test_press (self, "Home");
  jy_ui_test_press (self, "Return");
  jy_test_wait_until (g_str_equal (
    G_OBJECT_TYPE_NAME (jy_window_get_page (JY_WINDOW (self->window))), "JyPersonPage"));
}

/* A quota of the village, decided, seen and taken back. */
static void
test_quota (JyUiTest *self, gconstpointer data G_GNUC_UNUSED)
{
  GtkWidget *section = go_to (self, "JyQuotaSection");

  jy_test_wait_until (jy_ui_test_has_cell (section, "250.00%")); /* 5 of 6 × 30 % */

  go_to_list (self, section);
  jy_ui_test_press (self, "Home");
  jy_ui_test_press (self, "Down");
  jy_ui_test_press (self, "Return");
  jy_test_wait_until (jy_ui_test_is_said ("Decide a Quota"));
  JY_UI_TEST_FILL (self, NULL, "6", NULL, "2", NULL, "all of them");
  jy_test_wait_until (jy_ui_test_has_cell (section, "83.33%"));
  g_assert_true (jy_ui_test_has_cell (section, "all of them"));
  g_assert_true (jy_ui_test_has_cell (section, "2024-06-15"));

  jy_test_wait_until (!jy_ui_test_is_said ("Decide a Quota") && !jy_office_is_busy (self->office));
  jy_ui_test_press (self, "<Control>z");
  jy_test_wait_until (!jy_ui_test_has_cell (section, "83.33%"));
}

int
main (int argc, char **argv)
{
  jy_test_keys_init ();
  gtk_test_init (&argc, &argv);
  adw_init ();
  jy_ui_signing_add ("/targets-section/target", sign, test_target);
  jy_ui_signing_add ("/targets-section/people", sign, test_people);
  jy_ui_signing_add ("/targets-section/visits", count_visits, test_visits);
  jy_ui_signing_add ("/targets-section/units", sign, test_units);
  jy_ui_signing_add ("/targets-section/own-target", decide, test_own_target);
  jy_ui_signing_add ("/targets-section/quota", sign, test_quota);
  jy_ui_signing_add ("/targets-section/gap", sign, test_gap);

  return g_test_run ();
}
