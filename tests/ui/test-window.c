/* test-window.c - the frame: what it opens with, undo by name, the way back
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-desk.h"
#include "jy-ui-sample.h"
#include "jy-ui-test.h"

static char *
dup_text (JyUiTest *self, const char *property)
{
  g_autoptr (JyDesk) desk = NULL;
  char *text;

  g_object_get (self->window, "desk", &desk, NULL);
  g_object_get (desk, property, &text, NULL);

  return text;
}

static gboolean
says (JyUiTest *self, const char *property, const char *expected)
{
  g_autofree char *text = dup_text (self, property);

  return g_strcmp0 (text, expected) == 0;
}

static const char *
get_body (JyUiTest *self)
{
  GtkWidget *pager = jy_ui_test_find (GTK_WIDGET (self->window), "JyPager");
  GtkWidget *stack = gtk_widget_get_ancestor (pager, GTK_TYPE_STACK);

  return gtk_stack_get_visible_child_name (GTK_STACK (stack));
}

static void
add_team (JyUiTest *self, const char *name)
{
  JyStoredTeam team = { .id = jy_office_new_id (self->office), .name = (char *) name };

  jy_office_call_async (self->office, jy_work_save_team, jy_stored_team_copy (&team),
                        (GDestroyNotify) jy_stored_team_free, NULL, NULL, NULL, NULL);
}

static void
reopen (JyUiTest *self)
{
  jy_ui_test_close (self);
  g_assert_finalize_object (self->office);
  self->office = jy_office_new (self->path, 1, jy_test_clock);
  self->window = jy_window_new (NULL, self->office);
  jy_test_wait_until (g_str_equal (get_body (self), "pages"));
}

/* By name, across a restart, and back again. */
static void
test_undo_after_a_restart (JyUiTest *self, gconstpointer data)
{
  jy_test_wait_until (g_str_equal (get_body (self), "pages"));
  add_team (self, "One");
  add_team (self, "Two");
  jy_test_wait_until (says (self, "undo-title", "Team “Two” created"));

  reopen (self);
  g_assert_true (says (self, "undo-title", "Team “Two” created"));
  g_assert_true (says (self, "redo-title", NULL));

  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.undo", NULL);
  jy_test_wait_until (says (self, "undo-title", "Team “One” created"));
  g_assert_true (says (self, "redo-title", "Team “Two” created"));

  reopen (self);
  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.redo", NULL);
  jy_test_wait_until (says (self, "undo-title", "Team “Two” created"));
  g_assert_true (says (self, "redo-title", NULL));
}

/* What is being saved when the key comes is what it takes back, not what was saved before. */
static void
test_undo_at_once (JyUiTest *self, gconstpointer data)
{
  jy_test_wait_until (g_str_equal (get_body (self), "pages"));
  add_team (self, "One");
  jy_test_wait_until (says (self, "undo-title", "Team “One” created"));

  add_team (self, "Two");
  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.undo", NULL);
  jy_test_wait_until (says (self, "redo-title", "Team “Two” created"));
  g_assert_true (says (self, "undo-title", "Team “One” created"));
}

static void
test_first_start (void)
{
  JyUiTest self = { .folder = jy_test_make_folder () };
  GtkWidget *welcome, *entry;

  self.path = g_build_filename (self.folder, "new.db", NULL);
  self.office = jy_office_new (self.path, 1, jy_test_clock);
  self.window = jy_window_new (NULL, self.office);
  gtk_window_present (self.window);
  jy_test_wait_until (g_str_equal (get_body (&self), "welcome"));

  welcome = jy_ui_test_find (GTK_WIDGET (self.window), "JyWelcome");
  entry = jy_ui_test_find (welcome, "GtkEntry");
  gtk_widget_activate_action (welcome, "welcome.set-up", NULL); /* no name: refused */
  g_assert_true (gtk_widget_has_css_class (entry, "error"));

  gtk_editable_set_text (GTK_EDITABLE (entry), "宝塔社区卫生服务中心");
  gtk_widget_activate_action (welcome, "welcome.set-up", NULL);
  jy_test_wait_until (g_str_equal (get_body (&self), "pages"));
  g_assert_true (says (&self, "centre-name", "宝塔社区卫生服务中心"));
  jy_ui_test_tear_down (&self, NULL);
}

/* What cannot be opened is said, and opened once it can be. */
static void
test_problem (void)
{
  JyUiTest self = { .folder = jy_test_make_folder () };
  g_autoptr (GError) error = NULL;

  self.path = g_build_filename (self.folder, "odd.db", NULL);
  g_assert_true (g_file_set_contents (self.path, "This is no database, but a letter.", -1, &error));
  self.office = jy_office_new (self.path, 1, jy_test_clock);
  self.window = jy_window_new (NULL, self.office);
  gtk_window_present (self.window);
  jy_test_wait_until (g_str_equal (get_body (&self), "problem") &&
                      !jy_office_is_busy (self.office)); /* nobody tries it meanwhile */

  g_assert_cmpint (g_unlink (self.path), ==, 0);
  jy_ui_test_make_database (self.path);
  gtk_widget_activate_action (GTK_WIDGET (self.window), "win.try-again", NULL);
  jy_test_wait_until (g_str_equal (get_body (&self), "pages"));
  jy_ui_test_tear_down (&self, NULL);
}

static gboolean
offers (JyUiTest *self, const char *action)
{
  GtkWidget *view = jy_ui_test_find (GTK_WIDGET (self->window), "JyProblemView");
  GtkWidget *button = jy_ui_test_find (view, "GtkButton");

  for (; button != NULL; button = gtk_widget_get_next_sibling (button))
    if (g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (button)), action) == 0)
      return gtk_widget_get_visible (button);

  return FALSE;
}

/* Another process has it: it may be looked at, and nothing can be saved. */
static void
test_locked (JyUiTest *self, gconstpointer data)
{
  g_autoptr (JyIdMaker) ids = jy_id_maker_new (1, jy_test_clock);
  g_autoptr (GError) error = NULL;
  g_autoptr (JyStore) other = NULL;

  jy_test_wait_until (g_str_equal (get_body (self), "pages"));
  g_assert_false (offers (self, "app.look-only"));
  jy_ui_test_close (self);
  g_assert_finalize_object (self->office);

  other = jy_store_open (self->path, JY_STORE_READ_WRITE, ids, &error);
  g_assert_no_error (error);
  self->office = jy_office_new (self->path, 1, jy_test_clock);
  self->window = jy_window_new (NULL, self->office);
  jy_test_wait_until (g_str_equal (get_body (self), "problem"));
  g_assert_true (offers (self, "app.look-only"));
  g_assert_false (offers (self, "app.restore-backup"));
  jy_ui_test_close (self);
  g_assert_finalize_object (self->office);

  self->office = jy_office_new_read_only (self->path, 1, jy_test_clock);
  self->window = jy_window_new (NULL, self->office);
  jy_test_wait_until (g_str_equal (get_body (self), "pages"));
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv);
  adw_init ();
  jy_ui_test_add ("/window/undo-after-a-restart", test_undo_after_a_restart);
  jy_ui_test_add ("/window/undo-at-once", test_undo_at_once);
  g_test_add_func ("/window/first-start", test_first_start);
  g_test_add_func ("/window/problem", test_problem);
  jy_ui_test_add ("/window/locked", test_locked);
  return g_test_run ();
}
