/* test-closing.c - the window is closed while something of it is open, or moves
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-ui-register.h"
#include "jy-work-teams.h"

/* As on a screen. */
static void
move (JyUiTest *self)
{
  gtk_window_present (self->window);
  jy_test_wait_until (jy_window_get_page (JY_WINDOW (self->window)) != NULL);
  jy_test_wait_until (gtk_widget_get_mapped (GTK_WIDGET (self->window)));
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", TRUE, NULL);
}

/* Ctrl+W, and nothing of the window is left. */
static void
close_by_key (JyUiTest *self)
{
  GtkWindow *window = self->window;

  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) &window);
  self->window = NULL;
  gtk_window_close (window);
  jy_test_wait_until (window == NULL && !jy_office_is_busy (self->office));
}

static void
test_find_is_open (JyUiTest *self, gconstpointer data)
{
  GtkWidget *find;

  move (self);
  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.find", NULL);
  find = jy_ui_test_find (GTK_WIDGET (self->window), "JyFind");
  jy_test_wait_until (gtk_widget_get_mapped (find));
  close_by_key (self);
}

static gboolean
tick_cb (GtkWidget *widget G_GNUC_UNUSED, GdkFrameClock *clock G_GNUC_UNUSED, gpointer n)
{
  (*(int *) n)++;
  return G_SOURCE_CONTINUE;
}

static void
wait_frames (JyUiTest *self, int n)
{
  int n_frames = 0;
  guint tick = gtk_widget_add_tick_callback (GTK_WIDGET (self->window), tick_cb, &n_frames, NULL);

  jy_test_wait_until (n_frames >= n);
  gtk_widget_remove_tick_callback (GTK_WIDGET (self->window), tick);
}

/* One toast comes in, another takes its place: it is closed early and late in either movement. */
static void
test_toast_moves (JyUiTest *self, gconstpointer data)
{
  static const int frames[] = { 0, 1, 3, 10, 20 };

  for (gsize i = 0; i < G_N_ELEMENTS (frames) * 3; i++)
    {
      int n_toasts = 1 + (int) i % 3;

      if (self->window == NULL)
        jy_ui_test_open (self);
      move (self);
      for (int k = 0; k < n_toasts; k++)
        {
          gtk_widget_activate_action (GTK_WIDGET (self->window), "win.toast", "s", "Saved");
          wait_frames (self, frames[i / 3]);
        }
      close_by_key (self);
    }
}

static void
add_team (JyUiTest *self, const char *name)
{
  JyStoredTeam *team = g_new0 (JyStoredTeam, 1);

  team->id = jy_office_new_id (self->office);
  team->name = g_strdup (name);
  jy_office_call_async (self->office, jy_work_save_team, team, (GDestroyNotify) jy_stored_team_free,
                        NULL, NULL, NULL, NULL);
}

/* What was done before is taken back from the screen while what was done last comes in. */
static void
test_one_toast_for_another (JyUiTest *self, gconstpointer data)
{
  static const int frames[] = { 1, 4, 8, 16 };

  for (gsize i = 0; i < G_N_ELEMENTS (frames); i++)
    {
      if (self->window == NULL)
        jy_ui_test_open (self);
      move (self);
      add_team (self, "One");
      wait_frames (self, 60);
      add_team (self, "Two");
      jy_test_wait_until (!jy_office_is_busy (self->office));
      wait_frames (self, frames[i]);
      close_by_key (self);
    }
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv);
  adw_init ();
  jy_ui_register_add_test ("/closing/find-is-open", test_find_is_open);
  jy_ui_register_add_test ("/closing/toast-moves", test_toast_moves);
  jy_ui_register_add_test ("/closing/one-toast-for-another", test_one_toast_for_another);

  return g_test_run ();
}
