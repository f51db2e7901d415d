/* test-template-page.c - a document is edited by keyboard: its text, a field, its versions
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-template-page.h"
#include "jy-ui-signing.h"

static void
sign (JyTestStore *self, gpointer data G_GNUC_UNUSED)
{
  g_autoptr (JySigning) signing = jy_test_sign (self, JY_TEST_HOUSEHOLD);
}

/* The letter is edited for the household that was chosen on the page of documents. */
static GtkWidget *
open_editor (JyUiTest *self)
{
  GtkWidget *window = GTK_WIDGET (self->window);
  GtkWidget *page;

  jy_test_wait_until (jy_window_get_page (JY_WINDOW (window)) != NULL);
  gtk_widget_activate_action (window, "win.open", "(sv)", "documents",
                              g_variant_new_string ("letter"));
  jy_test_wait_until (!jy_office_is_busy (self->office));
  jy_ui_test_press (self, "<Control>f");
  jy_ui_test_type (self, "000001");
  jy_ui_test_press (self, "Return");
  jy_ui_test_press (self, "<Control>e");
  jy_test_wait_until (jy_ui_test_look_for (window, "JyTemplatePage") != NULL);
  page = jy_ui_test_find (window, "JyTemplatePage");
  jy_test_wait_until (jy_ui_test_look_for (page, "GtkTextView") != NULL);
  return page;
}

static char *
dup_text (GtkWidget *page)
{
  GtkTextBuffer *buffer =
    gtk_text_view_get_buffer (GTK_TEXT_VIEW (jy_ui_test_find (page, "GtkTextView")));
  char *text;

  g_object_get (buffer, "text", &text, NULL);
  return text;
}

static gboolean
has_text (GtkWidget *page, const char *words)
{
  g_autofree char *text = dup_text (page);

  return strstr (text, words) != NULL;
}

static guint
get_n_rows (GtkWidget *box)
{
  guint n = 0;

  while (gtk_list_box_get_row_at_index (GTK_LIST_BOX (box), (int) n) != NULL)
    n++;

  return n;
}

/* The pages that are shown now. */
static GtkSelectionModel *
get_pages (GtkWidget *page)
{
  GtkWidget *view = jy_ui_test_find (jy_ui_test_find (page, "JyPaperList"), "GtkListView");

  return gtk_list_view_get_model (GTK_LIST_VIEW (view));
}

static void
test_edit (JyUiTest *self, gconstpointer data)
{
  GtkWidget *page = open_editor (self);
  g_autoptr (GtkSelectionModel) before = NULL; /* kept, so that no other gets its place */
  GtkWidget *versions, *list;
  gboolean changed;

  /* Somebody types and inserts a field by its label; the pages follow. */
  jy_test_wait_until (get_pages (page) != NULL);
  before = g_object_ref (get_pages (page));
  gtk_widget_grab_focus (jy_ui_test_find (page, "GtkTextView"));
  jy_ui_test_press (self, "<Control>Home");
  jy_ui_test_type (self, "Dear ");
  jy_ui_test_press (self, "<Control>i");
  jy_ui_test_type (self, "Head of the household");
  jy_ui_test_press (self, "Return");
  jy_test_wait_until (has_text (page, "Dear {Head of the household}"));
  jy_test_wait_until (get_pages (page) != before && get_pages (page) != NULL);
  g_object_get (page, "changed", &changed, NULL);
  g_assert_true (changed);

  /* It is taken back as it was typed, and typed again. */
  jy_ui_test_press (self, "<Control>z");
  jy_test_wait_until (!has_text (page, "Dear "));
  gtk_widget_grab_focus (jy_ui_test_find (page, "GtkTextView"));
  jy_ui_test_press (self, "<Control>Home");
  jy_ui_test_type (self, "Hello ");
  jy_ui_test_press (self, "<Control>s");
  jy_test_wait_until (jy_ui_test_shows (page, "In force: version 1"));
  g_object_get (page, "changed", &changed, NULL);
  g_assert_false (changed);

  /* The version is compared with what was delivered, which is brought back. */
  jy_ui_test_press (self, "<Control>h");
  jy_test_wait_until ((versions = jy_ui_test_find_window ("JyTemplateVersions")) != NULL);
  list = jy_ui_test_find (versions, "GtkListBox");
  jy_test_wait_until (get_n_rows (list) == 2);
  jy_test_wait_until (jy_ui_test_shows (versions, "Hello "));
  jy_ui_test_press (self, "Down");
  jy_test_wait_until (jy_ui_test_shows (versions, "The two print the same."));
  g_assert_true (gtk_widget_activate_action (versions, "versions.restore", NULL));
  jy_test_wait_until (get_n_rows (list) == 3);
  jy_ui_test_press (self, "Escape");
  jy_test_wait_until (jy_ui_test_find_window ("JyTemplateVersions") == NULL);
  jy_test_wait_until (jy_ui_test_shows (page, "In force: version 2"));
  g_assert_false (has_text (page, "Hello"));

  /* That can be undone, as everything. */
  jy_ui_test_press (self, "<Control>z");
  jy_test_wait_until (jy_ui_test_shows (page, "In force: version 1"));
  g_assert_true (has_text (page, "Hello"));
}

/* What does not exist is not saved; its element says so. */
static void
test_refused (JyUiTest *self, gconstpointer data)
{
  GtkWidget *page = open_editor (self);

  gtk_widget_grab_focus (jy_ui_test_find (page, "GtkTextView"));
  jy_ui_test_press (self, "<Control>Home");
  jy_ui_test_type (self, "{cat}");
  jy_test_wait_until (jy_ui_test_shows (page, "There is no field “cat” here"));
  jy_ui_test_press (self, "<Control>s");
  g_assert_false (jy_ui_test_shows (page, "In force: version 1"));
  jy_ui_test_press (self, "<Control>z");
  jy_test_wait_until (!jy_ui_test_shows (page, "There is no field “cat” here"));
}

/* Elements are added, moved and deleted. */
static void
test_elements (JyUiTest *self, gconstpointer data)
{
  GtkWidget *page = open_editor (self);
  GtkWidget *editor = jy_ui_test_find (page, "JyTemplateEditor");
  GtkWidget *list = jy_ui_test_find (jy_ui_test_find (page, "JyElementList"), "GtkListBox");
  guint n = get_n_rows (list);
  int at;

  gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_selected_row (GTK_LIST_BOX (list))));
  at = gtk_list_box_row_get_index (gtk_list_box_get_selected_row (GTK_LIST_BOX (list)));
  jy_ui_test_press (self, "<Alt>Down");
  g_assert_cmpint (gtk_list_box_row_get_index (gtk_list_box_get_selected_row (GTK_LIST_BOX (list))),
                   ==, at + 1);
  jy_ui_test_press (self, "<Control>Delete");
  jy_test_wait_until (get_n_rows (list) == n - 1);
  jy_ui_test_press (self, "<Control>z");
  jy_test_wait_until (get_n_rows (list) == n);

  /* The first in the list that opens is a title. */
  jy_ui_test_press (self, "Insert");
  jy_test_wait_until (gtk_widget_get_mapped (gtk_widget_get_ancestor (
    jy_ui_test_find (jy_ui_test_find (editor, "GtkPopover"), "GtkListBox"), GTK_TYPE_POPOVER)));
  jy_ui_test_press (self, "Return");
  jy_test_wait_until (get_n_rows (list) == n + 1);
}

int
main (int argc, char **argv)
{
  jy_test_keys_init ();
  gtk_test_init (&argc, &argv);
  adw_init ();
  jy_ui_signing_add ("/template-page/edit", sign, test_edit);
  jy_ui_signing_add ("/template-page/refused", sign, test_refused);
  jy_ui_signing_add ("/template-page/elements", sign, test_elements);
  return g_test_run ();
}
