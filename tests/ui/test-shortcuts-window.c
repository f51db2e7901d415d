/* test-shortcuts-window.c - the list of keys: those of the page first, found by typing
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-pages.h"
#include "jy-shortcut-list.h"
#include "jy-shortcuts-window.h"
#include "jy-ui-test.h"

/* Returns: (transfer full): what a row says that is shown, @n from the first */
static char *
dup_shown (GtkWidget *window, guint n)
{
  GtkListBox *list = GTK_LIST_BOX (jy_ui_test_find (window, "GtkListBox"));
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (list, i)) != NULL; i++)
    if (gtk_widget_get_child_visible (GTK_WIDGET (row)) && n-- == 0)
      return g_strdup (
        gtk_label_get_text (GTK_LABEL (jy_ui_test_find (GTK_WIDGET (row), "GtkLabel"))));

  return NULL;
}

static void
assert_shown (GtkWidget *window, guint n, const char *expected)
{
  g_autofree char *shown = dup_shown (window, n);

  g_assert_cmpstr (shown, ==, expected);
}

static void
test_pages (void)
{
  for (const JyShortcutGroup *group = jy_shortcut_groups; group->title != NULL; group++)
    {
      g_assert_nonnull (group->keys[0].title);
      g_assert_null (group->keys[JY_SHORTCUT_GROUP_MAX_KEYS - 1].title);
      if (group->page != NULL)
        g_assert_nonnull (jy_page_entry_find (group->page));
    }
}

static void
test_find (JyUiTest *self, gconstpointer data)
{
  const JyPageEntry *page;
  GtkWidget *window;

  gtk_window_present (self->window);
  jy_ui_test_visit (self, "households", "JyHouseholdsPage");
  page = jy_page_entry_find_page (jy_window_get_page (JY_WINDOW (self->window)));
  g_assert_cmpstr (page->id, ==, "households");

  jy_shortcuts_window_present (self->window, page->id);
  window = jy_ui_test_find_window ("JyShortcutsWindow");
  assert_shown (window, 0, "Filter by text");
  assert_shown (window, 1, "Households or people");
  assert_shown (window, 6, "Find anyone");

  jy_ui_test_type (self, "undo");
  assert_shown (window, 0, "Undo");
  g_assert_true (jy_ui_test_shows (window, "Everywhere"));
  assert_shown (window, 1, NULL);

  jy_ui_test_type (self, "zzz");
  g_assert_true (jy_ui_test_shows (window, "No such key"));

  jy_ui_test_press (self, "Escape");
  g_assert_null (jy_ui_test_find_window ("JyShortcutsWindow"));
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv);
  adw_init ();
  g_test_add_func ("/shortcuts-window/pages", test_pages);
  jy_ui_test_add ("/shortcuts-window/find", test_find);
  return g_test_run ();
}
