/* test-documents-page.c - a document, for whom, and its pages; all by keyboard
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-documents-page-private.h"
#include "jy-form-catalogue.h"
#include "jy-print-preview.h"
#include "jy-ui-signing.h"

static void
sign (JyTestStore *self, gpointer data G_GNUC_UNUSED)
{
  g_autoptr (JySigning) signing = jy_test_sign (self, JY_TEST_HOUSEHOLD);
}

static GtkWidget *
open_page (JyUiTest *self, const char *document)
{
  GtkWidget *window = GTK_WIDGET (self->window);

  jy_test_wait_until (jy_window_get_page (JY_WINDOW (window)) != NULL);
  gtk_widget_activate_action (window, "win.open", "(sv)", "documents",
                              g_variant_new_string (document));
  jy_test_wait_until (!jy_office_is_busy (self->office));
  return jy_ui_test_find (window, "JyDocumentsPage");
}

static const char *
get_shown (GtkWidget *page)
{
  GtkWidget *list = jy_ui_test_find (page, "JyPaperList");

  return gtk_stack_get_visible_child_name (
    GTK_STACK (gtk_widget_get_ancestor (list, GTK_TYPE_STACK)));
}

static guint
get_n_pages (GtkWidget *page)
{
  GtkWidget *view = jy_ui_test_find (jy_ui_test_find (page, "JyPaperList"), "GtkListView");
  GtkSelectionModel *model = gtk_list_view_get_model (GTK_LIST_VIEW (view));

  return model != NULL ? g_list_model_get_n_items (G_LIST_MODEL (model)) : 0;
}

/* Nobody is chosen; a name is typed, and the letter is there; Ctrl+P leads to the printer. */
static void
test_household (JyUiTest *self, gconstpointer data)
{
  GtkWidget *page = open_page (self, "letter");
  GtkWidget *log;
  g_autofree char *saved = g_build_filename (self->folder, "saved.pdf", NULL);
  g_autofree char *printed = g_build_filename (self->folder, "printed.pdf", NULL);

  g_assert_cmpstr (get_shown (page), ==, "nobody");
  jy_ui_test_press (self, "<Control>f");
  jy_ui_test_type (self, "000001");
  jy_test_wait_until (!jy_office_is_busy (self->office));
  jy_ui_test_press (self, "Return");
  jy_test_wait_until (g_str_equal (get_shown (page), "papers"));
  g_assert_cmpuint (get_n_pages (page), ==, 1);

  open_page (self, "agreement");
  jy_test_wait_until (get_n_pages (page) > 1);
  jy_ui_test_press (self, "<Control>p");
  jy_test_wait_until (jy_ui_test_find_window ("JyPrintPreview") != NULL);
  g_assert_true (gtk_widget_activate_action (jy_ui_test_find_window ("JyPrintPreview"),
                                             "preview.save-to", "s", saved));
  jy_test_wait_until (!jy_office_is_busy (self->office));
  g_assert_true (gtk_widget_activate_action (jy_ui_test_find_window ("JyPrintPreview"),
                                             "preview.print", "s", printed));
  jy_test_wait_until (!jy_office_is_busy (self->office));
  jy_ui_test_press (self, "Escape");
  jy_test_wait_until (jy_ui_test_find_window ("JyPrintPreview") == NULL);

  /* Both are in the log. */
  open_page (self, "letter");
  open_page (self, "agreement");
  jy_test_wait_until (jy_ui_test_shows (page, "Printed before: 2 times"));

  jy_ui_test_press (self, "<Control>l");
  log = jy_ui_test_find (GTK_WIDGET (self->window), "JyPrintLogPage");
  jy_test_wait_until (jy_ui_test_has_cell (log, "Service agreement"));
  jy_ui_test_press (self, "<Control>f");
  jy_ui_test_type (self, "000002");
  jy_ui_test_press (self, "Return");
  jy_test_wait_until (!jy_ui_test_has_cell (log, "Service agreement"));
  jy_ui_test_press (self, "<Control>f");
  jy_ui_test_type (self, "000001");
  jy_ui_test_press (self, "Return");
  jy_test_wait_until (jy_ui_test_has_cell (log, "Service agreement"));
  g_assert_true (
    gtk_widget_activate_action (jy_ui_test_find (log, "JyRecordList"), "list.edit", NULL));
  jy_test_wait_until (jy_ui_test_find_window ("JyPrintNames") != NULL);
  jy_test_wait_until (jy_ui_test_shows (jy_ui_test_find_window ("JyPrintNames"), "000001"));
  jy_ui_test_press (self, "Escape");
  jy_test_wait_until (jy_ui_test_find_window ("JyPrintNames") == NULL);

  /* What is for one person says so. */
  open_page (self, "home-care-consent");
  jy_test_wait_until (g_str_equal (get_shown (page), "refused"));
}

/* A work log is of a doctor, the official forms of one form; a letter of neither. */
static void
test_choices (JyUiTest *self, gconstpointer data)
{
  GtkWidget *page = open_page (self, "work-log");
  JyDocumentsPage *documents = JY_DOCUMENTS_PAGE (page);
  const GPtrArray *forms = jy_form_catalogue_list ();
  g_autoptr (JyPaperRequest) sheets = jy_paper_request_new ("record-sheets", NULL);
  g_autoptr (JyPaperRequest) letter = jy_paper_request_new ("letter", NULL);

  jy_test_wait_until (g_str_equal (get_shown (page), "refused"));
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (documents->staff_chip)));
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (documents->form_chip)));
  jy_filter_chip_set_selected (documents->staff_chip, JY_TEST_LI);
  jy_test_wait_until (g_str_equal (get_shown (page), "papers"));
  g_assert_cmpuint (get_n_pages (page), ==, 1);

  open_page (self, "letter");
  jy_test_wait_until (g_str_equal (get_shown (page), "nobody"));
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (documents->staff_chip)));
  g_assert_true (jy_documents_page_narrow (documents, letter, NULL));
  g_assert_cmpint (letter->staff, ==, 0);

  open_page (self, "record-sheets");
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (documents->form_chip)));
  for (guint i = 0; i < forms->len; i++)
    if (g_str_equal (((const JyForm *) forms->pdata[i])->id, "diabetes"))
      jy_filter_chip_set_selected (documents->form_chip, (gint64) i + 1);
  g_assert_true (jy_documents_page_narrow (documents, sheets, NULL));
  g_assert_cmpstr (sheets->form, ==, "diabetes");
}

/* A log is of today until days are typed, and says so if they are none; a letter has no days. */
static void
test_days (JyUiTest *self, gconstpointer data)
{
  GtkWidget *page = open_page (self, "work-log");
  JyDocumentsPage *documents = JY_DOCUMENTS_PAGE (page);
  g_autoptr (JyPaperRequest) letter = jy_paper_request_new ("letter", NULL);

  jy_filter_chip_set_selected (documents->staff_chip, JY_TEST_LI);
  jy_test_wait_until (get_n_pages (page) == 1);
  g_assert_cmpstr (gtk_entry_get_placeholder_text (GTK_ENTRY (documents->days)), ==, "today");

  jy_ui_test_press (self, "<Alt>d");
  jy_ui_test_type (self, "6.10..6.12");
  jy_ui_test_press (self, "Return");
  jy_test_wait_until (get_n_pages (page) == 3);

  jy_ui_test_press (self, "<Control>a");
  jy_ui_test_type (self, "6.12..6.10");
  jy_ui_test_press (self, "Return");
  jy_test_wait_until (g_str_equal (get_shown (page), "refused"));
  g_assert_true (jy_ui_test_shows (page, "two days as in 9.1..9.30"));

  jy_ui_test_press (self, "<Control>a");
  jy_ui_test_type (self, "2024-06-11");
  jy_ui_test_press (self, "Tab"); /* leaving takes them, too */
  jy_test_wait_until (get_n_pages (page) == 1 && g_str_equal (get_shown (page), "papers"));

  open_page (self, "letter");
  jy_test_wait_until (g_str_equal (get_shown (page), "nobody"));
  g_assert_false (gtk_widget_get_visible (documents->days_box));
  g_assert_true (jy_documents_page_narrow (documents, letter, NULL));
  g_assert_false (g_date_valid (&letter->from));
}

/* As soon as the first pages are there: the rest is not waited for. */
static void
fraction_cb (GtkProgressBar *progress, GParamSpec *pspec, double *at)
{
  double fraction = gtk_progress_bar_get_fraction (progress);

  if (fraction > 0 && *at == 0)
    {
      *at = fraction;
      gtk_widget_activate_action (GTK_WIDGET (progress), "job.cancel", NULL);
    }
}

/* What is cancelled half-way did not come out, and is not in the log; what is printed then is. */
static void
test_cancelled (JyUiTest *self, gconstpointer data)
{
  GtkWidget *page = open_page (self, "work-log");
  JyDocumentsPage *documents = JY_DOCUMENTS_PAGE (page);
  g_autofree char *printed = g_build_filename (self->folder, "printed.pdf", NULL);
  GtkWidget *preview, *log;
  double at = 0;

  jy_filter_chip_set_selected (documents->staff_chip, JY_TEST_LI);
  jy_ui_test_press (self, "<Alt>d");
  jy_ui_test_type (self, "5.16..6.15");
  jy_ui_test_press (self, "Return");
  jy_test_wait_until (get_n_pages (page) == 31);
  jy_ui_test_press (self, "<Control>p");
  jy_test_wait_until ((preview = jy_ui_test_find_window ("JyPrintPreview")) != NULL);
  jy_test_wait_until (!jy_office_is_busy (self->office));

  g_signal_connect (jy_ui_test_find (preview, "GtkProgressBar"), "notify::fraction",
                    G_CALLBACK (fraction_cb), &at);
  g_assert_true (gtk_widget_activate_action (preview, "preview.print", "s", printed));
  jy_test_wait_until (!gtk_widget_get_visible (jy_ui_test_find (preview, "JyJobBar")));
  jy_test_wait_until (!jy_office_is_busy (self->office));
  g_assert_cmpfloat (at, >, 0);
  g_assert_cmpfloat (at, <, 1);
  jy_ui_test_press (self, "Escape");
  jy_test_wait_until (jy_ui_test_find_window ("JyPrintPreview") == NULL);
  jy_ui_test_press (self, "<Control>l");
  log = jy_ui_test_find (GTK_WIDGET (self->window), "JyPrintLogPage");
  jy_test_wait_until (!jy_office_is_busy (self->office));
  g_assert_false (jy_ui_test_has_cell (log, "Work log"));

  page = open_page (self, "work-log");
  jy_test_wait_until (get_n_pages (page) == 31);
  jy_ui_test_press (self, "<Control>p");
  jy_test_wait_until ((preview = jy_ui_test_find_window ("JyPrintPreview")) != NULL);
  g_assert_true (gtk_widget_activate_action (preview, "preview.print", "s", printed));
  jy_test_wait_until (!jy_office_is_busy (self->office));
  jy_ui_test_press (self, "Escape");
  jy_test_wait_until (jy_ui_test_find_window ("JyPrintPreview") == NULL);
  jy_ui_test_press (self, "<Control>l");
  jy_test_wait_until (jy_ui_test_has_cell (log, "Work log"));
}

static gboolean
is_in_view (GtkListBox *list)
{
  GtkWidget *row = GTK_WIDGET (gtk_list_box_get_selected_row (list));
  GtkWidget *scroller = gtk_widget_get_ancestor (row, GTK_TYPE_SCROLLED_WINDOW);
  graphene_rect_t bounds;

  return gtk_widget_get_height (row) > 0 && gtk_widget_compute_bounds (row, scroller, &bounds) &&
         bounds.origin.y >= 0 &&
         bounds.origin.y + bounds.size.height <= (float) gtk_widget_get_height (scroller);
}

/* Which document it is can be seen, on the first showing of the page as on the next. */
static void
test_link (JyUiTest *self, gconstpointer data)
{
  JyDocumentsPage *page = JY_DOCUMENTS_PAGE (open_page (self, "work-permit"));
  GtkScrolledWindow *scroller = GTK_SCROLLED_WINDOW (
    gtk_widget_get_ancestor (GTK_WIDGET (page->documents), GTK_TYPE_SCROLLED_WINDOW));

  jy_test_wait_until (is_in_view (page->documents));
  g_assert_cmpfloat (gtk_adjustment_get_value (gtk_scrolled_window_get_vadjustment (scroller)), >,
                     0);
  open_page (self, jy_template_entries[0].id);
  jy_test_wait_until (is_in_view (page->documents));
}

int
main (int argc, char **argv)
{
  jy_test_keys_init ();
  gtk_test_init (&argc, &argv);
  adw_init ();
  jy_ui_signing_add ("/documents-page/household", sign, test_household);
  jy_ui_signing_add ("/documents-page/choices", sign, test_choices);
  jy_ui_signing_add ("/documents-page/days", sign, test_days);
  jy_ui_signing_add ("/documents-page/cancelled", sign, test_cancelled);
  jy_ui_signing_add ("/documents-page/link", sign, test_link);
  return g_test_run ();
}
