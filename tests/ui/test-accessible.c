/* test-accessible.c - whatever can take the focus says what it is, and each letter is one thing
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-pages.h"
#include "jy-ui-letters.h"
#include "jy-ui-names.h"
#include "jy-ui-register.h"
#include "jy-ui-shot.h"

static void
test_pages (JyUiTest *self, gconstpointer data)
{
  guint n = 0;

  gtk_window_present (self->window);
  for (const JyPageEntry *entry = jy_pages; entry->id != NULL; entry++)
    {
      gtk_widget_activate_action (GTK_WIDGET (self->window), "win.show-page", "s", entry->id);
      jy_ui_shot_settle (GTK_WIDGET (self->window), self->office);
      n += jy_ui_names_count_missing (GTK_WIDGET (self->window), entry->id);
    }

  g_assert_cmpuint (n, ==, 0);
}

/* In each part of a page that has several. */
static guint
turn_and_count (JyUiTest *self, const char *page)
{
  guint n = 0;

  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.show-page", "s", page);
  for (int i = 0; i < 7; i++)
    {
      gtk_widget_activate_action (GTK_WIDGET (jy_window_get_page (JY_WINDOW (self->window))),
                                  "page.turn", "i", 1);
      jy_ui_shot_settle (GTK_WIDGET (self->window), self->office);
      n += jy_ui_letters_count_clashes (GTK_WIDGET (self->window), page);
    }

  return n;
}

/* Of two things with the same letter Alt and the letter reaches neither at once. */
static void
test_mnemonics (JyUiTest *self, gconstpointer data)
{
  guint n = 0;

  gtk_window_present (self->window);
  for (const JyPageEntry *entry = jy_pages; entry->id != NULL; entry++)
    {
      gtk_widget_activate_action (GTK_WIDGET (self->window), "win.show-page", "s", entry->id);
      jy_ui_shot_settle (GTK_WIDGET (self->window), self->office);
      n += jy_ui_letters_count_clashes (GTK_WIDGET (self->window), entry->id);
    }
  n += turn_and_count (self, "assessment");
  n += turn_and_count (self, "reports");

  g_assert_cmpuint (n, ==, 0);
}

/* That the test above finds something if there is something to find. */
static void
test_nameless (void)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *entry = gtk_entry_new ();

  gtk_box_append (GTK_BOX (box), entry);
  gtk_box_append (GTK_BOX (box), gtk_button_new_from_icon_name ("go-previous-symbolic"));
  gtk_box_append (GTK_BOX (box), gtk_button_new_with_label ("Words"));
  gtk_window_set_child (GTK_WINDOW (window), box);
  gtk_window_present (GTK_WINDOW (window));
  jy_test_wait_until (gtk_widget_get_mapped (entry));
  g_assert_cmpuint (jy_ui_names_count_missing (box, "none"), ==, 2);

  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, "Name",
                                  -1);
  g_assert_cmpuint (jy_ui_names_count_missing (box, "none"), ==, 1);
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int argc, char **argv)
{
  g_setenv ("GTK_A11Y", "test", TRUE); /* what is said is kept, and told to nobody */
  gtk_test_init (&argc, &argv);
  adw_init ();
  g_test_add_func ("/accessible/nameless", test_nameless);
  jy_ui_register_add_test ("/accessible/pages", test_pages);
  jy_ui_register_add_test ("/accessible/mnemonics", test_mnemonics);
  return g_test_run ();
}
