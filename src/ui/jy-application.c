/* jy-application.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-application.h"

#include <glib/gi18n.h>

#include "jy-about.h"
#include "jy-message.h"
#include "jy-office.h"
#include "jy-opener.h"
#include "jy-pages.h"
#include "jy-preferences.h"
#include "jy-shortcuts-window.h"
#include "jy-window.h"
#include "jy-work-backup.h"
#include "jy-work-centre.h"

struct _JyApplication
{
  AdwApplication parent_instance;

  char *location;
  GCancellable *backup; /* (nullable): the one under way */
  JyOffice *office;     /* (nullable): before start-up and after shut-down */
};

G_DEFINE_FINAL_TYPE (JyApplication, jy_application, ADW_TYPE_APPLICATION)

/* Every shortcut that works in the whole window, beside Alt+1…9 for the pages; those of a page are
 * bound by its class.  People read them in jy-shortcut-list.c. */
static const struct
{
  const char *action;
  const char *accels[3];
} shortcuts[] = {
  { "app.shortcuts", { "<Control>question", "F1" } },
  { "win.back", { "<Alt>Left" } },
  { "win.find", { "<Control>k" } },
  { "win.main-action", { "<Control>n" } },
  { "win.redo", { "<Control><Shift>z", "<Control>y" } },
  { "win.undo", { "<Control>z" } },
  { "window.close", { "<Control>w", "<Control>q" } },
};

static void
about_action (GSimpleAction *action G_GNUC_UNUSED,
              GVariant *parameter G_GNUC_UNUSED,
              gpointer application)
{
  jy_about_show (gtk_application_get_active_window (application));
}

static void
shortcuts_action (GSimpleAction *action G_GNUC_UNUSED,
                  GVariant *parameter G_GNUC_UNUSED,
                  gpointer application)
{
  GtkWindow *window = gtk_application_get_active_window (application);
  const JyPageEntry *page = JY_IS_WINDOW (window)
                              ? jy_page_entry_find_page (jy_window_get_page (JY_WINDOW (window)))
                              : NULL;

  jy_shortcuts_window_present (window, page != NULL ? page->id : NULL);
}

static GtkWidget *
get_origin (gpointer application)
{
  return GTK_WIDGET (gtk_application_get_active_window (application));
}

static void
keep_backup_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyApplication) self = user_data;
  g_autoptr (GError) error = NULL;

  if (jy_office_call_finish (JY_OFFICE (source), result, &error) == NULL &&
      !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    jy_message_show_error (get_origin (self), _("Today’s Backup Could Not Be Made"), error);
}

/* There is a centre, so there is something to keep. */
static void
get_centre_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyApplication) self = user_data;
  g_autoptr (JyStoredCentre) centre =
    jy_office_call_finish (JY_OFFICE (source), result, NULL); /* the pages tell what is wrong */

  if (centre != NULL && !g_cancellable_is_cancelled (self->backup))
    jy_office_background_async (JY_OFFICE (source), jy_work_keep_backup, NULL, NULL, NULL,
                                self->backup, keep_backup_cb, g_object_ref (self));
}

static void
give_up_backup (JyApplication *self)
{
  g_cancellable_cancel (self->backup);
  g_clear_object (&self->backup);
}

/* Nobody waits for it, and leaving the database gives it up. */
static void
keep_backup (JyApplication *self)
{
  give_up_backup (self);
  if (jy_office_is_read_only (self->office))
    return;

  self->backup = g_cancellable_new ();
  jy_office_call_async (self->office, jy_work_get_centre, NULL, NULL,
                        (GDestroyNotify) jy_stored_centre_free, self->backup, get_centre_cb,
                        g_object_ref (self));
}

/* Another database takes the place of the one that is open: what was saved there is on its way, and
 * its office ends when it has arrived. */
static void
use_office (JyApplication *self, JyOffice *office, const char *location)
{
  GtkWindow *before = gtk_application_get_active_window (GTK_APPLICATION (self));
  GtkWindow *window = jy_window_new (GTK_APPLICATION (self), office);

  g_set_object (&self->office, office);
  g_free (self->location);
  self->location = g_strdup (location);
  gtk_window_present (window);
  if (before != NULL)
    gtk_window_destroy (before);
  keep_backup (self);
}

static void
open_database (gpointer data, const char *location)
{
  g_autoptr (JyOffice) office =
    jy_office_new (location, jy_preferences_get_installation (), jy_clock_now);

  use_office (data, office, location);
}

static void
choose_database_action (GSimpleAction *action G_GNUC_UNUSED,
                        GVariant *parameter G_GNUC_UNUSED,
                        gpointer application)
{
  jy_opener_choose (get_origin (application), open_database, application);
}

static void
make_demonstration_action (GSimpleAction *action G_GNUC_UNUSED,
                           GVariant *parameter G_GNUC_UNUSED,
                           gpointer application)
{
  jy_opener_make_demonstration (get_origin (application), open_database, application);
}

static void
look_only_action (GSimpleAction *action G_GNUC_UNUSED,
                  GVariant *parameter G_GNUC_UNUSED,
                  gpointer application)
{
  g_autofree char *location = g_strdup (JY_APPLICATION (application)->location);
  g_autoptr (JyOffice) office =
    jy_office_new_read_only (location, jy_preferences_get_installation (), jy_clock_now);

  use_office (application, office, location);
}

static void
restore_action (GSimpleAction *action G_GNUC_UNUSED,
                GVariant *parameter G_GNUC_UNUSED,
                gpointer application)
{
  jy_opener_restore (get_origin (application), JY_APPLICATION (application)->location,
                     open_database, application);
}

static const GActionEntry actions[] = {
  { .name = "about", .activate = about_action },
  { .name = "choose-database", .activate = choose_database_action },
  { .name = "look-only", .activate = look_only_action },
  { .name = "make-demonstration", .activate = make_demonstration_action },
  { .name = "restore-backup", .activate = restore_action },
  { .name = "shortcuts", .activate = shortcuts_action },
};

static void
jy_application_startup (GApplication *application)
{
  JyApplication *self = JY_APPLICATION (application);

  G_APPLICATION_CLASS (jy_application_parent_class)->startup (application);

  gtk_window_set_default_icon_name (APPLICATION_ID);
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
  jy_application_add_shortcuts (GTK_APPLICATION (self));

  self->office = jy_office_new (self->location, jy_preferences_get_installation (), jy_clock_now);
}

static void
jy_application_activate (GApplication *application)
{
  JyApplication *self = JY_APPLICATION (application);
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));

  if (window == NULL)
    {
      window = jy_window_new (GTK_APPLICATION (self), self->office);
      keep_backup (self);
    }

  gtk_window_present (window);
}

static void
jy_application_shutdown (GApplication *application)
{
  JyApplication *self = JY_APPLICATION (application);

  give_up_backup (self);
  /* What was saved with the last keystroke is still on its way. */
  while (self->office != NULL && jy_office_is_busy (self->office))
    g_main_context_iteration (NULL, TRUE);
  g_clear_object (&self->office);

  G_APPLICATION_CLASS (jy_application_parent_class)->shutdown (application);
}

static void
jy_application_finalize (GObject *object)
{
  g_clear_pointer (&JY_APPLICATION (object)->location, g_free);

  G_OBJECT_CLASS (jy_application_parent_class)->finalize (object);
}

static void
jy_application_class_init (JyApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = jy_application_finalize;
  application_class->activate = jy_application_activate;
  application_class->shutdown = jy_application_shutdown;
  application_class->startup = jy_application_startup;
}

static void
jy_application_init (JyApplication *self)
{
}

/* The user's own, in a folder that nobody else may look into. */
static char *
find_database (void)
{
  g_autofree char *folder = g_build_filename (g_get_user_data_dir (), "jiayi", NULL);

  g_mkdir_with_parents (folder, 0700);

  return g_build_filename (folder, "jiayi.db", NULL);
}

GApplication *
jy_application_new (const char *location)
{
  JyApplication *self;

  gtk_disable_setlocale (); /* jy_language_apply() did it */

  /* Where there is no graphics processor, the first frame comes in half the time.  Whoever knows
   * better sets it. */
  g_setenv ("GSK_RENDERER", "cairo", FALSE);

  self = g_object_new (JY_TYPE_APPLICATION, "application-id", APPLICATION_ID, "flags",
                       location != NULL ? G_APPLICATION_NON_UNIQUE : G_APPLICATION_DEFAULT_FLAGS,
                       "resource-base-path", "/org/jiayi/Jiayi", NULL);
  self->location = location != NULL ? g_strdup (location) : find_database ();

  return G_APPLICATION (self);
}

void
jy_application_add_shortcuts (GtkApplication *application)
{
  guint number = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (shortcuts); i++)
    gtk_application_set_accels_for_action (application, shortcuts[i].action, shortcuts[i].accels);

  for (const JyPageEntry *entry = jy_pages; entry->id != NULL; entry++)
    if (entry->place == JY_PAGE_MAIN && ++number <= 9)
      {
        g_autofree char *action = g_strdup_printf ("win.show-page::%s", entry->id);
        g_autofree char *accel = g_strdup_printf ("<Alt>%u", number);
        const char *const accels[] = { accel, NULL };

        gtk_application_set_accels_for_action (application, action, accels);
      }
}
