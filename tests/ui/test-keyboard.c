/* test-keyboard.c - the keys of the whole window, pressed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-desk.h"
#include "jy-test-keys.h"
#include "jy-ui-households.h"

static const char *
get_text (JyUiTest *self)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (self->window));

  return focus != NULL && GTK_IS_EDITABLE (focus) ? gtk_editable_get_text (GTK_EDITABLE (focus))
                                                  : NULL;
}

/* What is typed arrives as it is: letters of both cases, digits, signs, Chinese. */
static void
test_typed (JyUiTest *self, gconstpointer data)
{
  jy_ui_households_show (self);
  jy_ui_test_press (self, "<Control>k");
  jy_ui_test_type (self, "zSS 142/90!");
  g_assert_cmpstr (get_text (self), ==, "zSS 142/90!");
  jy_ui_test_press (self, "<Control>a");
  jy_ui_test_type (self, "刘建国");
  g_assert_cmpstr (get_text (self), ==, "刘建国");
  g_assert_cmpuint (jy_test_keys_count (), ==, 1 + 11 + 1 + 3);
  jy_ui_test_press (self, "Escape");
}

static gboolean
is_on (JyUiTest *self, const char *type_name)
{
  return g_str_equal (G_OBJECT_TYPE_NAME (jy_window_get_page (JY_WINDOW (self->window))),
                      type_name);
}

/* Ctrl+K, initials, Enter: the person; back with Alt+Left. */
static void
test_find (JyUiTest *self, gconstpointer data)
{
  jy_ui_households_show (self);
  jy_ui_test_press (self, "<Control>k");
  jy_ui_test_type (self, "zgl");
  jy_ui_test_press (self, "Return");
  jy_test_wait_until (is_on (self, "JyPersonPage"));
  jy_ui_test_press (self, "<Alt>Left");
  jy_test_wait_until (is_on (self, "JyHouseholdsPage"));
}

/* A dialog gets the keys when it opens, and the window when it is closed. */
static void
test_dialog (JyUiTest *self, gconstpointer data)
{
  jy_ui_households_show (self);
  jy_ui_test_press (self, "<Control>n");
  jy_test_wait_until (jy_ui_test_find_window ("JyHouseholdDialog") != NULL);
  jy_ui_test_press (self, "Escape");
  jy_test_wait_until (jy_ui_test_find_window ("JyHouseholdDialog") == NULL);
  jy_ui_test_press (self, "<Alt>3");
  jy_test_wait_until (is_on (self, "JyAgreementsPage"));
}

static gboolean
undoes (JyUiTest *self, const char *expected)
{
  g_autoptr (JyDesk) desk = NULL;
  g_autofree char *title = NULL;

  g_object_get (self->window, "desk", &desk, NULL);
  g_object_get (desk, "undo-title", &title, NULL);

  return g_strcmp0 (title, expected) == 0;
}

/* Who is typing means the typing; when that is gone, what was done. */
static void
test_undo_of_text (JyUiTest *self, gconstpointer data)
{
  g_autofree char *title = NULL;
  g_autoptr (JyDesk) desk = NULL;

  jy_ui_households_show (self);
  g_object_get (self->window, "desk", &desk, NULL);
  g_object_get (desk, "undo-title", &title, NULL);
  g_assert_nonnull (title);
  jy_ui_test_press (self, "<Control>f");
  jy_ui_test_type (self, "z");
  jy_ui_test_press (self, "<Control>z");
  g_assert_cmpstr (get_text (self), ==, "");
  g_assert_true (undoes (self, title));

  jy_ui_test_press (self, "<Control>z");
  jy_test_wait_until (!undoes (self, title));
}

int
main (int argc, char **argv)
{
  jy_test_keys_init ();
  gtk_test_init (&argc, &argv);
  adw_init ();
  jy_ui_register_add_test ("/keyboard/typed", test_typed);
  jy_ui_register_add_test ("/keyboard/find", test_find);
  jy_ui_register_add_test ("/keyboard/dialog", test_dialog);
  jy_ui_register_add_test ("/keyboard/undo-of-text", test_undo_of_text);

  return g_test_run ();
}
