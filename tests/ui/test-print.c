/* test-print.c - worklists by keyboard: the pages are shown, printed, saved; nothing stays behind
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-print-preview.h"
#include "jy-ui-signing.h"

static void
sign (JyTestStore *self, gpointer data G_GNUC_UNUSED)
{
  g_autoptr (JySigning) signing = jy_test_sign (self, JY_TEST_HOUSEHOLD);
}

static void
open_page (JyUiTest *self, const char *page, const char *what)
{
  jy_test_wait_until (jy_window_get_page (JY_WINDOW (self->window)) != NULL);
  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.open", "(sv)", page,
                              g_variant_new_string (what));
  jy_test_wait_until (!jy_office_is_busy (self->office));
}

/* The pages of a file: what a page is of is said once for each. */
static guint
count_pages (const char *path)
{
  static const char mark[] = "/Type /Page ";
  g_autofree char *bytes = NULL;
  gsize length;
  guint n = 0;

  g_assert_true (g_file_get_contents (path, &bytes, &length, NULL));
  g_assert_true (g_str_has_prefix (bytes, "%PDF"));
  for (gsize i = 0; i + sizeof mark - 1 <= length; i++)
    n += memcmp (bytes + i, mark, sizeof mark - 1) == 0;

  return n;
}

static guint
get_n_pages (GtkWidget *preview)
{
  GtkWidget *view = jy_ui_test_find (preview, "GtkListView");

  return g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (view))));
}

static void
close_preview (JyUiTest *self)
{
  jy_ui_test_press (self, "Escape");
  jy_test_wait_until (jy_ui_test_find_window ("JyPrintPreview") == NULL);
}

/* Ctrl+P, then both ways to a file: the same pages. */
static void
test_today (JyUiTest *self, gconstpointer data)
{
  g_autofree char *saved = g_build_filename (self->folder, "saved.pdf", NULL);
  g_autofree char *printed = g_build_filename (self->folder, "printed.pdf", NULL);
  GtkWidget *preview;

  open_page (self, "today", "open");
  jy_ui_test_press (self, "<Control>p");
  jy_test_wait_until (jy_ui_test_find_window ("JyPrintPreview") != NULL);
  preview = jy_ui_test_find_window ("JyPrintPreview");
  g_assert_cmpuint (get_n_pages (preview), >=, 1);
  jy_test_wait_until (jy_ui_test_look_for (preview, "JyPaperView") != NULL);

  g_assert_true (gtk_widget_activate_action (preview, "preview.save-to", "s", saved));
  jy_test_wait_until (!jy_office_is_busy (self->office));
  g_assert_cmpuint (count_pages (saved), ==, get_n_pages (preview));
  g_assert_true (gtk_widget_activate_action (preview, "preview.print", "s", printed));
  jy_test_wait_until (g_file_test (printed, G_FILE_TEST_EXISTS));
  g_assert_cmpuint (count_pages (printed), ==, get_n_pages (preview));
  close_preview (self);
}

/* The last day of the month is the last day of services; the first is nobody's. */
static void
test_calendar (JyUiTest *self, gconstpointer data)
{
  GtkWidget *message;

  open_page (self, "calendar", "2024-06-30");
  jy_ui_test_press (self, "<Control>p");
  jy_test_wait_until (jy_ui_test_find_window ("JyPrintPreview") != NULL);
  g_assert_cmpuint (get_n_pages (jy_ui_test_find_window ("JyPrintPreview")), >=, 1);
  close_preview (self);

  open_page (self, "calendar", "2024-06-03");
  jy_ui_test_press (self, "<Control>p");
  jy_test_wait_until ((message = jy_ui_test_find_window ("AdwMessageDialog")) != NULL);
  g_assert_nonnull (
    strstr (adw_message_dialog_get_body (ADW_MESSAGE_DIALOG (message)), "Nothing is due there"));
  jy_ui_test_press (self, "Escape");
  jy_test_wait_until (jy_ui_test_find_window ("AdwMessageDialog") == NULL);
}

/* Where nothing can be written, the preview stays and says so. */
static void
test_not_written (JyUiTest *self, gconstpointer data)
{
  g_autofree char *path = g_build_filename (self->folder, "nowhere", "x.pdf", NULL);
  GtkWidget *preview;

  open_page (self, "today", "open");
  jy_ui_test_press (self, "<Control>p");
  jy_test_wait_until ((preview = jy_ui_test_find_window ("JyPrintPreview")) != NULL);
  g_assert_true (gtk_widget_activate_action (preview, "preview.save-to", "s", path));
  jy_test_wait_until (jy_ui_test_find_window ("AdwMessageDialog") != NULL);
  jy_ui_test_press (self, "Escape");
  jy_test_wait_until (jy_ui_test_find_window ("AdwMessageDialog") == NULL);
  close_preview (self);
}

int
main (int argc, char **argv)
{
  jy_test_keys_init ();
  gtk_test_init (&argc, &argv);
  adw_init ();
  jy_ui_signing_add ("/print/today", sign, test_today);
  jy_ui_signing_add ("/print/calendar", sign, test_calendar);
  jy_ui_signing_add ("/print/not-written", sign, test_not_written);
  return g_test_run ();
}
