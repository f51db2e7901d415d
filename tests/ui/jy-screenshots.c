/* jy-screenshots.c - a picture of every page and dialog
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 *   jy-screenshots [--dark] DATABASE DIRECTORY
 *
 * In the language of LANGUAGE.  Fails if a picture is blank or a page needs more than the width of
 * a small screen.
 */
#include "config.h"

#include <locale.h>

#include <glib/gi18n.h>

#include "jy-office.h"
#include "jy-pages.h"
#include "jy-ui-shot.h"
#include "jy-window.h"

#define WIDTH 1366
#define HEIGHT 768

typedef struct
{
  JyOffice *office;
  GtkWidget *window;
  const char *folder;
  const char *suffix;
  guint n_bad;
} Shots;

static void
complain (Shots *self, const char *name, const char *what)
{
  g_printerr ("%s%s: %s\n", name, self->suffix, what);
  self->n_bad++;
}

static void
shoot (Shots *self, GtkWidget *widget, const char *name)
{
  g_autofree char *file = g_strdup_printf ("%s%s.png", name, self->suffix);
  g_autofree char *path = g_build_filename (self->folder, file, NULL);
  g_autoptr (GdkTexture) texture = NULL;
  int width;

  jy_ui_shot_settle (widget, self->office);
  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
  if (width > WIDTH)
    complain (self, name, "is wider than the screen");

  texture = jy_ui_shot_take (widget);
  if (jy_ui_shot_is_blank (texture))
    complain (self, name, "is blank");
  if (!gdk_texture_save_to_png (texture, path))
    complain (self, name, "could not be written");
}

static void
shoot_pages (Shots *self)
{
  for (const JyPageEntry *entry = jy_pages; entry->id != NULL; entry++)
    {
      gtk_widget_activate_action (self->window, "win.show-page", "s", entry->id);
      shoot (self, self->window, entry->id);
    }
}

/* As the application does. */
static void
load_style (void)
{
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();

  gtk_css_provider_load_from_resource (provider, "/org/jiayi/Jiayi/style.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (),
                                              GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}

static void
start (Shots *self, const char *database)
{
  self->office = jy_office_new (database, 1, jy_clock_now);
  self->window = GTK_WIDGET (jy_window_new (NULL, self->office));
  gtk_window_unmaximize (GTK_WINDOW (self->window));
  gtk_window_set_default_size (GTK_WINDOW (self->window), WIDTH, HEIGHT);
  gtk_window_present (GTK_WINDOW (self->window));
  jy_ui_shot_settle (self->window, self->office);
}

static void
finish (Shots *self)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
  jy_test_wait_until (!jy_office_is_busy (self->office));
  g_clear_object (&self->office);
}

int
main (int argc, char **argv)
{
  gboolean dark = argc > 1 && g_str_equal (argv[1], "--dark");
  Shots self = { .suffix = dark ? "-dark" : "" };

  if (argc != 3 + dark)
    {
      g_printerr ("jy-screenshots [--dark] DATABASE DIRECTORY\n");
      return 2;
    }

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, TRANSLATIONS);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  adw_init ();
  load_style ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (),
                                      dark ? ADW_COLOR_SCHEME_FORCE_DARK
                                           : ADW_COLOR_SCHEME_FORCE_LIGHT);

  self.folder = argv[2 + dark];
  start (&self, argv[1 + dark]);
  shoot_pages (&self);
  finish (&self);

  return self.n_bad > 0;
}
