/* test-assessment-page.c - call-backs from the lot to the re-check, scores and rewards, by keyboard
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "jy-callback-grid-private.h"
#include "jy-score-private.h"
#include "jy-store-attachments.h"
#include "jy-ui-keys.h"
#include "jy-ui-signing.h"

/* The family signs, and four of it have a telephone. */
static void
sign (JyTestStore *self, gpointer data G_GNUC_UNUSED)
{
  g_autoptr (JySigning) signing = jy_test_sign (self, JY_TEST_HOUSEHOLD);

  jy_test_give_phones (self, JY_TEST_CHILD);
}

/* Alt+6, and on to the section. */
static GtkWidget *
go_to (JyUiTest *self, const char *section)
{
  return jy_ui_keys_turn_to (self, jy_ui_keys_go_to_page (self, "<Alt>6", "JyAssessmentPage"),
                             section);
}

static JyCallbackGrid *
draw (JyUiTest *self)
{
  GtkWidget *window = GTK_WIDGET (self->window);
  JyCallbackGrid *grid;

  go_to (self, "JyCallbackSection");
  jy_test_wait_until (jy_ui_test_shows (window, "Targets: 90% authentic"));
  jy_ui_test_press (self, "<Control>n"); /* Draw People… */
  JY_UI_TEST_FILL (self, "East", NULL, "4", "42");

  grid = JY_CALLBACK_GRID (jy_ui_test_find (window, "JyCallbackGrid"));
  jy_test_wait_until (grid->calls->len == 4);
  jy_test_wait_until (!jy_office_is_busy (self->office));
  return grid;
}

/* One answers everything, one did not sign, one is lost, one is sorry. */
static void
type_answers (JyUiTest *self)
{
  JY_UI_TEST_FILL (self, "1", "1", "1", "1", "1", "3", "1", "1", "1", "1", "thanks");
  JY_UI_TEST_FILL (self, "1", "2");
  JY_UI_TEST_FILL (self, "3");
  JY_UI_TEST_FILL (self, "1", "1", NULL, NULL, NULL, NULL, NULL, NULL, NULL, "3", NULL);
}

static void
check_records (JyTestStore *self, gpointer data G_GNUC_UNUSED)
{
  g_autoptr (GPtrArray) results = jy_store_list_callback_results (self->store, 0, NULL);
  const JyCallbackResult *result = results->pdata[0];

  g_assert_cmpuint (results->len, ==, 1);
  g_assert_cmpint (result->tally.n_called, ==, 4);
  g_assert_cmpint (result->tally.n_authentic, ==, 2);
  g_assert_cmpint (result->tally.n_lost, ==, 1);
  g_assert_cmpint (result->tally.n_satisfied, ==, 1);
  g_assert_cmpint (result->rectification->result, ==, 1);
  g_assert_cmpint (result->rectification->deduction, ==, 250);
}

/* The preview opens over the page with something to see, and Escape closes it. */
static void
check_preview (JyUiTest *self, const char *keys)
{
  jy_ui_test_press (self, keys);
  jy_test_wait_until (jy_ui_test_find_window ("JyPrintPreview") != NULL);
  g_assert_nonnull (jy_ui_test_find (jy_ui_test_find_window ("JyPrintPreview"), "JyPaperView"));
  jy_ui_test_press (self, "Escape");
  jy_test_wait_until (jy_ui_test_find_window ("JyPrintPreview") == NULL);
}

static void
test_callbacks (JyUiTest *self, gconstpointer data)
{
  GtkWidget *window = GTK_WIDGET (self->window);
  JyCallbackGrid *grid = draw (self);

  type_answers (self);
  g_assert_cmpstr (jy_callback_grid_get_said (grid, 0), ==, "Authentic");
  g_assert_cmpstr (jy_callback_grid_get_said (grid, 1), ==, "Not authentic");
  g_assert_cmpstr (jy_callback_grid_get_said (grid, 2), ==, "Lost");
  g_assert_cmpstr (jy_callback_grid_get_said (grid, 3), ==, "Authentic, not satisfied");
  g_assert_false (jy_callback_grid_is_changed (grid));
  jy_test_wait_until (jy_ui_test_has_cell (window, "66.67% (20.77–93.85%)"));
  jy_test_wait_until (jy_ui_test_has_cell (window, "To be ordered"));

  jy_ui_test_press (self, "<Control>o"); /* Rectification… */
  jy_test_wait_until (jy_ui_test_is_said ("Order Rectification"));
  JY_UI_TEST_FILL (self, NULL, NULL, NULL, "2.5", NULL, NULL, NULL);
  jy_test_wait_until (jy_ui_test_has_cell (window, "By 2024-07-15"));

  jy_ui_test_press (self, "<Control>o");
  jy_test_wait_until (jy_ui_test_is_said ("Rectification Notice"));
  JY_UI_TEST_FILL (self, NULL, NULL, NULL, NULL, "t", "1", "all called again");
  jy_test_wait_until (jy_ui_test_has_cell (window, "Put right"));
  check_preview (self, "<Control><Shift>p"); /* the notice */
  jy_ui_test_press (self, "F6");
  check_preview (self, "<Control>p"); /* the register */
  jy_ui_signing_close (self, check_records, NULL);
}

/* What cannot be is refused in its row and nothing is lost; leaving would ask. */
static void
test_refused (JyUiTest *self, gconstpointer data)
{
  JyCallbackGrid *grid = draw (self);

  JY_UI_TEST_FILL (self, "1", "7");
  for (guint i = JY_CALL_SIGNED + 1; i < JY_CALL_N_BOXES; i++)
    jy_ui_test_press (self, "Return");
  g_assert_nonnull (strstr (jy_callback_grid_get_said (grid, 0), "1, 2 or 3"));
  g_assert_true (jy_callback_grid_is_changed (grid));
  g_assert_true (jy_page_get_changed (
    JY_PAGE (jy_ui_test_find (GTK_WIDGET (self->window), "JyAssessmentPage"))));

  jy_ui_test_press (self, "<Control>a");
  jy_ui_test_type (self, "1"); /* the focus is where it is wrong */
  for (guint i = JY_CALL_SIGNED; i < JY_CALL_N_BOXES; i++)
    jy_ui_test_press (self, "Return");
  g_assert_cmpstr (jy_callback_grid_get_said (grid, 0), ==, "Authentic");
  g_assert_false (jy_callback_grid_is_changed (grid));
}

#define PAPER "%PDF-1.4 two boxes without a label"

static JyRecordList *
get_items (JyScoreSection *section)
{
  GtkPaned *paned = GTK_PANED (jy_ui_test_find (GTK_WIDGET (section), "GtkPaned"));

  return JY_RECORD_LIST (gtk_paned_get_end_child (paned));
}

static gboolean
is_selected (JyScoreSection *section, const char *name)
{
  const JyStoredScoreItem *item = jy_record_list_get_selected (get_items (section));

  return item != NULL && g_str_equal (item->name, name);
}

/* F6 to the items of the card, and down to that one. */
static void
select_item (JyUiTest *self, JyScoreSection *section, const char *name)
{
  for (int i = 0; i < 2 && !jy_ui_keys_is_within (self, GTK_WIDGET (get_items (section))); i++)
    jy_ui_test_press (self, "F6");
  g_assert_true (jy_ui_keys_is_within (self, GTK_WIDGET (get_items (section))));
  jy_ui_test_press (self, "Home");
  for (int i = 0; i < 30 && !is_selected (section, name); i++)
    jy_ui_test_press (self, "Down");
  g_assert_true (is_selected (section, name));
}

/* One mark with its file, as it was on disk. */
static void
check_marks (JyTestStore *self, gpointer data G_GNUC_UNUSED)
{
  g_autoptr (GPtrArray) marks = jy_store_list_score_marks (self->store, "2024Q2", NULL);
  const JyStoredScoreMark *mark = marks->pdata[0];
  g_autoptr (JyStoredAttachment) attachment = NULL;

  g_assert_cmpuint (marks->len, ==, 1);
  g_assert_cmpint (mark->points, ==, 350);
  g_assert_cmpstr (mark->note, ==, "two boxes unlabelled");
  g_assert_cmpstr (mark->evidence, ==, "file 12");
  g_assert_true (jy_store_find_attachment (self->store, mark->id, &attachment, NULL));
  g_assert_cmpstr (attachment->name, ==, "boxes.pdf");
  g_assert_cmpint (attachment->size, ==, strlen (PAPER));
}

/* Attach File… and Save Copy…, both by the path typed. */
static void
attach_and_copy (JyUiTest *self)
{
  g_autofree char *paper = g_build_filename (self->folder, "boxes.pdf", NULL);
  g_autofree char *copy = g_build_filename (self->folder, "copy.pdf", NULL);
  g_autofree char *copied = NULL;

  g_assert_true (g_file_set_contents (paper, PAPER, -1, NULL));
  jy_ui_test_press (self, "<Alt>f");
  jy_ui_keys_give_file (self, paper);
  jy_test_wait_until (jy_ui_test_has_cell (GTK_WIDGET (self->window), "attached: boxes.pdf"));

  jy_ui_test_press (self, "<Alt>o");
  jy_ui_keys_give_file (self, copy);
  jy_test_wait_until (jy_ui_test_shows (GTK_WIDGET (self->window), "The file is written."));
  g_assert_true (g_file_get_contents (copy, &copied, NULL, NULL));
  g_assert_cmpstr (copied, ==, PAPER);
}

/* A card of the centre's own, points by hand with evidence, a sum shared out to the last fen. */
static void
test_scores (JyUiTest *self, gconstpointer data)
{
  GtkWidget *window = GTK_WIDGET (self->window);
  JyScoreSection *section = JY_SCORE_SECTION (go_to (self, "JyScoreSection"));

  jy_test_wait_until (jy_ui_test_has_cell (window, "83.33% (5/6)"));
  g_assert_null (jy_score_section_get_sheet (section)->card);

  jy_ui_test_press (self, "<Control>n"); /* New Card… */
  jy_test_wait_until (jy_ui_test_is_said ("Score Card of Your Own"));
  JY_UI_TEST_FILL (self, NULL); /* from the first day of the quarter */
  jy_test_wait_until (jy_score_section_get_sheet (section)->card != NULL);

  select_item (self, section, "Archives in order");
  jy_ui_test_press (self, "Return");
  jy_test_wait_until (jy_ui_test_is_said ("Give Points"));
  JY_UI_TEST_FILL (self, "3.5", "two boxes unlabelled", "file 12");
  jy_test_wait_until (jy_ui_test_has_cell (window, "two boxes unlabelled · file 12"));

  g_assert_true (jy_ui_keys_is_within (self, GTK_WIDGET (get_items (section))));
  g_assert_true (is_selected (section, "Archives in order")); /* still there */
  attach_and_copy (self);

  jy_ui_test_press (self, "<Alt>s"); /* Sum to share out */
  jy_ui_test_type (self, "100.01");
  jy_ui_test_press (self, "Return");
  jy_test_wait_until (jy_ui_test_has_cell (window, "100.01"));

  check_preview (self, "<Control>p"); /* from any field */
  jy_ui_signing_close (self, check_marks, NULL);
}

/* Five yuan for each signed household. */
static void
offer (JyTestStore *self, gpointer data)
{
  JyStoredSetting setting = { .id = 810,
                              .name = (char *) "reward_per_household",
                              .from_on = jy_test_date ("2024-01-01"),
                              .value = (char *) "500" };
  g_auto (JyTransaction) tx = { 0 };

  sign (self, data);
  jy_test_begin (self, &tx);
  JY_TEST_INSERT (self, setting, &setting);
  jy_test_commit (self, &tx);
}

/* What the grade, and with it the reward, follows from. */
static void
check_judged (JyTestStore *self, gpointer data G_GNUC_UNUSED)
{
  g_autoptr (GPtrArray) marks = jy_store_list_score_marks (self->store, "2024Q2", NULL);
  gint64 points = 0;

  g_assert_cmpuint (marks->len, ==, 2);
  for (guint i = 0; i < marks->len; i++)
    {
      const JyStoredScoreMark *mark = marks->pdata[i];

      g_assert_cmpstr (mark->note, ==, "seen on 10 June");
      g_assert_true (mark->points == 0 || mark->points == 600);
      points += mark->points;
    }
  g_assert_cmpint (points, ==, 600);
}

/* S112, by keyboard: the committee is judged, points by hand decide the grade, and the grade the
 * reward; what the points go by opens. */
static void
test_reward (JyUiTest *self, gconstpointer data)
{
  GtkWidget *window = GTK_WIDGET (self->window);
  JyScoreSection *section = JY_SCORE_SECTION (go_to (self, "JyScoreSection"));

  jy_test_wait_until (jy_ui_test_has_cell (window, "East"));

  jy_ui_keys_choose (self, "<Alt>w", 2); /* Whose: committees */
  jy_test_wait_until (jy_score_section_get_sheet (section)->units->len == 1 &&
                      jy_ui_test_has_cell (window, "Room equipped and tidy"));
  jy_test_wait_until (jy_ui_test_has_cell (window, "Excellent") &&
                      jy_ui_test_has_cell (window, "5.00")); /* signing alone counts so far */

  jy_ui_test_press (self, "<Control>n");
  jy_test_wait_until (jy_ui_test_is_said ("Score Card of Your Own"));
  JY_UI_TEST_FILL (self, NULL);
  jy_test_wait_until (jy_score_section_get_sheet (section)->card != NULL);

  for (int i = 0; i < 2; i++)
    {
      select_item (self, section,
                   i == 0 ? "Room equipped and tidy"
                          : "Publicity, letters and cards handed out, guidance");
      jy_ui_test_press (self, "Return");
      jy_test_wait_until (jy_ui_test_is_said ("Give Points"));
      JY_UI_TEST_FILL (self, i == 0 ? "0" : "6", "seen on 10 June", "visit 3");
      jy_test_wait_until (!jy_ui_test_is_said ("Give Points") && !jy_office_is_busy (self->office));
    }
  jy_test_wait_until (jy_ui_test_has_cell (window, "Barely passed")); /* 66 of 100 */
  g_assert_false (jy_ui_test_has_cell (window, "5.00"));

  select_item (self, section, "Signing rate");
  jy_ui_test_press (self, "Return");
  jy_test_wait_until (jy_ui_test_look_for (window, "JyFigurePage") != NULL &&
                      jy_ui_test_shows (window, "Signing rate · Counted"));
  jy_ui_signing_close (self, check_judged, NULL);
}

#define DIRECTOR 800

/* Li directs the centre, and has an account. */
static void
direct (JyTestStore *self, gpointer data)
{
  JyStoredAccount account = { .id = DIRECTOR, .name = (char *) "Li" };
  g_autoptr (GError) error = NULL;
  g_autoptr (JyStoredCentre) centre = jy_store_find_centre (self->store, &error);
  g_auto (JyTransaction) tx = { 0 };

  sign (self, data);
  g_assert_no_error (error);
  g_free (centre->director);
  centre->director = g_strdup ("Li");
  jy_test_begin (self, &tx);
  jy_store_update_centre (self->store, centre, &error);
  g_assert_no_error (error);
  JY_TEST_INSERT (self, account, &account);
  jy_test_commit (self, &tx);
}

/* Nobody but the director sees it, and nobody after the director has left. */
static void
test_self_check (JyUiTest *self, gconstpointer data)
{
  GtkWidget *window = GTK_WIDGET (self->window);

  go_to (self, "JySelfCheckSection");
  jy_test_wait_until (jy_ui_test_shows (window, "Only the director sees this"));

  for (int i = 0; i < 2; i++)
    {
      jy_ui_test_press (self, "<Alt>1");
      jy_test_wait_until (!jy_ui_test_shows (window, "Only the director sees this"));
      jy_office_set_account (self->office, i == 0 ? DIRECTOR : 0);
      jy_ui_test_press (self, "<Alt>6");
      jy_test_wait_until (
        jy_ui_test_shows (window, i == 0 ? "They prove nothing" : "Only the director sees this"));
    }
}

static gboolean
is_in_books (JyUiTest *self, GtkWidget *section)
{
  return jy_ui_keys_is_within (self, jy_ui_test_find (section, "GtkStackSidebar"));
}

/* A training of 75 people, typed into its book; the year's people are added up (S133). */
static void
test_books (JyUiTest *self, gconstpointer data)
{
  GtkWidget *section = go_to (self, "JyLogbookSection");

  for (int i = 0; i < 2 && !is_in_books (self, section); i++)
    jy_ui_test_press (self, "F6");
  for (int i = 0; i < 20 && !jy_ui_test_shows (section, "2024: 0 · People 0"); i++)
    jy_ui_test_press (self, "Down"); /* another book */
  g_assert_true (jy_ui_test_shows (section, "2024: 0 · People 0"));

  jy_ui_test_press (self, "F6"); /* its entries */
  jy_ui_test_press (self, "Insert");
  jy_test_wait_until (jy_ui_test_is_said ("Activities"));
  JY_UI_TEST_FILL (self, NULL, "5", "signing procedure", NULL, "East", "75", "for village doctors");
  jy_test_wait_until (jy_ui_test_shows (section, "2024: 1 · People 75"));
  jy_test_wait_until (jy_ui_test_has_cell (section, "signing procedure"));
  jy_test_wait_until (jy_ui_test_has_cell (section, "East"));
}

int
main (int argc, char **argv)
{
  jy_test_keys_init ();
  gtk_test_init (&argc, &argv);
  adw_init ();
  jy_ui_signing_add ("/assessment-page/callbacks", sign, test_callbacks);
  jy_ui_signing_add ("/assessment-page/scores", sign, test_scores);
  jy_ui_signing_add ("/assessment-page/reward", offer, test_reward);
  jy_ui_signing_add ("/assessment-page/books", sign, test_books);
  jy_ui_signing_add ("/assessment-page/self-check", direct, test_self_check);
  jy_ui_signing_add ("/assessment-page/refused", sign, test_refused);

  return g_test_run ();
}
