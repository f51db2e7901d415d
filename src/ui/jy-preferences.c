/* jy-preferences.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-preferences.h"

#include "jy-id.h"

#define SCHEMA "org.jiayi.Jiayi"

GSettings *
jy_preferences_new (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchema) schema = NULL;

  if (source != NULL)
    schema = g_settings_schema_source_lookup (source, SCHEMA, TRUE);

  return schema != NULL ? g_settings_new (SCHEMA) : NULL;
}

GSettings *
jy_preferences_follow_window (GtkWindow *window, GtkWidget *sidebar)
{
  g_autoptr (GSettings) settings = jy_preferences_new ();

  if (settings == NULL)
    return NULL;

  g_settings_bind (settings, "window-width", window, "default-width", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "window-height", window, "default-height", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "window-maximized", window, "maximized", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "sidebar-folded", sidebar, "folded", G_SETTINGS_BIND_DEFAULT);

  return g_steal_pointer (&settings);
}

char *
jy_preferences_dup_language (void)
{
  g_autoptr (GSettings) settings = jy_preferences_new ();

  return settings != NULL ? g_settings_get_string (settings, "language") : g_strdup ("");
}

gint64
jy_preferences_get_account (void)
{
  g_autoptr (GSettings) settings = jy_preferences_new ();

  return settings != NULL ? g_settings_get_int64 (settings, "account") : 0;
}

gint64
jy_preferences_get_staff (void)
{
  g_autoptr (GSettings) settings = jy_preferences_new ();

  return settings != NULL ? g_settings_get_int64 (settings, "staff") : 0;
}

void
jy_preferences_set_staff (gint64 staff)
{
  g_autoptr (GSettings) settings = jy_preferences_new ();

  if (settings != NULL)
    g_settings_set_int64 (settings, "staff", staff);
}

guint
jy_preferences_get_installation (void)
{
  g_autoptr (GSettings) settings = jy_preferences_new ();
  int number = settings != NULL ? g_settings_get_int (settings, "installation") : -1;

  if (number >= 0)
    return (guint) number;

  /* 0 is for the command line. */
  number = g_random_int_range (1, JY_ID_MAX_INSTALLATION + 1);
  if (settings != NULL)
    g_settings_set_int (settings, "installation", number);

  return (guint) number;
}
