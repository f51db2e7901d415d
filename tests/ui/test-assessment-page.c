/* test-assessment-page.c - call-backs from the lot to the re-check, with real keys
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-callback-grid-private.h"
#include "jy-score-private.h"
#include "jy-ui-signing.h"

/* The family signs, and four of it have a telephone. */
static void
sign (JyTestStore *self, gpointer data G_GNUC_UNUSED)
{
  g_autoptr (JySigning) signing = jy_test_sign (self, JY_TEST_HOUSEHOLD);

  jy_test_give_phones (self, JY_TEST_CHILD);
}

static JyCallbackGrid *
draw (JyUiTest *self)
{
  GtkWidget *window = GTK_WIDGET (self->window);
  JyCallbackGrid *grid;

  jy_ui_test_visit (self, "assessment", "JyCallbackSection");
  gtk_widget_activate_action (window, "win.open", "(sv)", "assessment",
                              g_variant_new_string ("callbacks"));
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
  jy_record_list_focus (JY_RECORD_LIST (
    jy_ui_test_find (jy_ui_test_find (window, "JyCallbackSection"), "JyRecordList")));
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

  jy_ui_type (self->window, "1"); /* the focus is where it is wrong */
  for (guint i = JY_CALL_SIGNED; i < JY_CALL_N_BOXES; i++)
    jy_ui_test_press (self, "Return");
  g_assert_cmpstr (jy_callback_grid_get_said (grid, 0), ==, "Authentic");
  g_assert_false (jy_callback_grid_is_changed (grid));
}

/* Fails if the item does not stand in the list, and goes there. */
static void
select_item (GtkWidget *window, const char *name)
{
  JyRecordList *items = NULL;
  GtkWidget *section = jy_ui_test_find (window, "JyScoreSection");
  const JyScoreSheet *sheet = jy_score_section_get_sheet (JY_SCORE_SECTION (section));
  GtkWidget *paned = jy_ui_test_find (section, "GtkPaned");

  items = JY_RECORD_LIST (gtk_paned_get_end_child (GTK_PANED (paned)));
  for (guint i = 0; i < sheet->items->len; i++)
    if (g_str_equal (((const JyStoredScoreItem *) sheet->items->pdata[i])->name, name))
      jy_record_list_select (items, ((const JyStoredScoreItem *) sheet->items->pdata[i])->id);
  jy_record_list_focus (items);
}

/* A card of the centre's own, points by hand with evidence, a sum shared out to the last fen. */
static void
test_scores (JyUiTest *self, gconstpointer data)
{
  GtkWidget *window = GTK_WIDGET (self->window);
  JyScoreSection *section;

  jy_ui_test_visit (self, "assessment", "JyScoreSection");
  gtk_widget_activate_action (window, "win.open", "(sv)", "assessment",
                              g_variant_new_string ("scores"));
  section = JY_SCORE_SECTION (jy_ui_test_find (window, "JyScoreSection"));
  jy_test_wait_until (jy_ui_test_has_cell (window, "83.33% (5/6)"));
  g_assert_null (jy_score_section_get_sheet (section)->card);

  jy_ui_test_press (self, "<Control>n"); /* New Card… */
  jy_test_wait_until (jy_ui_test_is_said ("Score Card of Your Own"));
  JY_UI_TEST_FILL (self, NULL); /* from the first day of the quarter */
  jy_test_wait_until (jy_score_section_get_sheet (section)->card != NULL);

  select_item (window, "Archives in order");
  jy_ui_test_press (self, "Return");
  jy_test_wait_until (jy_ui_test_is_said ("Give Points"));
  JY_UI_TEST_FILL (self, "3.5", "two boxes unlabelled", "file 12");
  jy_test_wait_until (jy_ui_test_has_cell (window, "two boxes unlabelled · file 12"));

  select_item (window, "Archives in order"); /* the picture that it goes by */
  gtk_widget_activate_action (GTK_WIDGET (section), "section.attach-file", "s", self->path);
  jy_test_wait_until (jy_ui_test_has_cell (window, "attached: office.db"));

  jy_ui_test_press (self, "<Alt>s"); /* Sum to share out */
  jy_ui_test_type (self, "100.01");
  jy_ui_test_press (self, "Return");
  jy_test_wait_until (jy_ui_test_has_cell (window, "100.01"));

  jy_record_list_focus (JY_RECORD_LIST (jy_ui_test_find (GTK_WIDGET (section), "JyRecordList")));
  check_preview (self, "<Control>p");
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

/* S112, by keyboard: the committee is judged, points by hand decide the grade, and the grade the
 * reward; what the points go by opens. */
static void
test_reward (JyUiTest *self, gconstpointer data)
{
  GtkWidget *window = GTK_WIDGET (self->window);
  JyScoreSection *section;

  jy_ui_test_visit (self, "assessment", "JyScoreSection");
  gtk_widget_activate_action (window, "win.open", "(sv)", "assessment",
                              g_variant_new_string ("scores"));
  section = JY_SCORE_SECTION (jy_ui_test_find (window, "JyScoreSection"));
  jy_test_wait_until (jy_ui_test_has_cell (window, "East"));

  gtk_drop_down_set_selected (GTK_DROP_DOWN (jy_ui_test_find (GTK_WIDGET (section), "GtkDropDown")),
                              2); /* committees */
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
      select_item (window, i == 0 ? "Room equipped and tidy"
                                  : "Publicity, letters and cards handed out, guidance");
      jy_ui_test_press (self, "Return");
      jy_test_wait_until (jy_ui_test_is_said ("Give Points"));
      JY_UI_TEST_FILL (self, i == 0 ? "0" : "6", "seen on 10 June", "visit 3");
      jy_test_wait_until (!jy_ui_test_is_said ("Give Points") && !jy_office_is_busy (self->office));
    }
  jy_test_wait_until (jy_ui_test_has_cell (window, "Barely passed")); /* 66 of 100 */
  g_assert_false (jy_ui_test_has_cell (window, "5.00"));

  select_item (window, "Signing rate");
  jy_ui_test_press (self, "Return");
  jy_test_wait_until (jy_ui_test_look_for (window, "JyFigurePage") != NULL &&
                      jy_ui_test_shows (window, "Signing rate · Counted"));
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

  jy_ui_test_visit (self, "assessment", "JySelfCheckSection");
  gtk_widget_activate_action (window, "win.open", "(sv)", "assessment",
                              g_variant_new_string ("self-check"));
  jy_test_wait_until (jy_ui_test_shows (window, "Only the director sees this"));

  for (int i = 0; i < 2; i++)
    {
      jy_ui_test_press (self, "<Alt>1");
      jy_test_wait_until (!jy_ui_test_shows (window, "Only the director sees this"));
      jy_office_set_account (self->office, i == 0 ? DIRECTOR : 0);
      gtk_widget_activate_action (window, "win.show-page", "s", "assessment");
      jy_test_wait_until (
        jy_ui_test_shows (window, i == 0 ? "They prove nothing" : "Only the director sees this"));
    }
}

/* A training of 75 people, typed into its book; the year's people are added up (S133). */
static void
test_books (JyUiTest *self, gconstpointer data)
{
  GtkWidget *window = GTK_WIDGET (self->window);
  GtkWidget *section;
  GtkWidget *list;

  jy_ui_test_visit (self, "assessment", "JyLogbookSection");
  gtk_widget_activate_action (window, "win.open", "(sv)", "assessment",
                              g_variant_new_string ("activity"));
  section = jy_ui_test_find (window, "JyLogbookSection");
  jy_test_wait_until (jy_ui_test_shows (section, "2024: 0 · People 0"));

  list = jy_ui_test_find (section, "JyRecordList");
  while (!gtk_widget_get_mapped (list))
    list = gtk_widget_get_next_sibling (list);
  gtk_widget_child_focus (list, GTK_DIR_TAB_FORWARD);
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
