/* jy-application.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-application.h"

#include "jy-office.h"
#include "jy-window.h"

struct _JyApplication
{
  AdwApplication parent_instance;

  char *location;
  JyOffice *office; /* (nullable): before start-up and after shut-down */
};

G_DEFINE_FINAL_TYPE (JyApplication, jy_application, ADW_TYPE_APPLICATION)

/* Every shortcut that works in the whole window; those of a page are bound by its class. */
static const struct
{
  const char *action;
  const char *accels[2];
} shortcuts[] = {
  { "win.undo", { "<Control>z" } },
  { "window.close", { "<Control>w" } },
};

static void
jy_application_startup (GApplication *application)
{
  JyApplication *self = JY_APPLICATION (application);

  G_APPLICATION_CLASS (jy_application_parent_class)->startup (application);

  for (gsize i = 0; i < G_N_ELEMENTS (shortcuts); i++)
    gtk_application_set_accels_for_action (GTK_APPLICATION (self), shortcuts[i].action,
                                           shortcuts[i].accels);

  /* The number of the installation belongs in its settings. */
  self->office = jy_office_new (self->location, 0, jy_clock_now);
}

static void
jy_application_activate (GApplication *application)
{
  JyApplication *self = JY_APPLICATION (application);
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));

  if (window == NULL)
    window = jy_window_new (GTK_APPLICATION (self), self->office);

  gtk_window_present (window);
}

static void
jy_application_shutdown (GApplication *application)
{
  JyApplication *self = JY_APPLICATION (application);

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

GApplication *
jy_application_new (const char *location)
{
  JyApplication *self;

  self = g_object_new (JY_TYPE_APPLICATION, "application-id", APPLICATION_ID, "resource-base-path",
                       "/org/jiayi/Jiayi", NULL);
  self->location = g_strdup (location);

  return G_APPLICATION (self);
}
