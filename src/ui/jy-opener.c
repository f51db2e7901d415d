/* jy-opener.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-opener.h"

#include <glib/gi18n.h>

#include "jy-backup.h"
#include "jy-demo.h"
#include "jy-file-picker.h"
#include "jy-message.h"
#include "jy-office.h"
#include "jy-preferences.h"

#define DEMONSTRATION_RESIDENTS 2000 /* made in a second or two */

static const JyFileKind databases = { N_("Databases of Jiayi"), { "db" } };

typedef struct
{
  GtkWidget *origin; /* owned */
  JyOpened opened;
  gpointer data;
  char *path; /* (nullable) */
} Opening;

static Opening *
opening_new (GtkWidget *origin, JyOpened opened, gpointer data)
{
  Opening *self = g_new0 (Opening, 1);

  self->origin = g_object_ref (origin);
  self->opened = opened;
  self->data = data;

  return self;
}

static void
opening_free (gpointer data)
{
  Opening *self = data;

  g_clear_object (&self->origin);
  g_free (self->path);
  g_free (self);
}

static void
chosen_cb (gpointer data, const char *path)
{
  Opening *self = data;

  self->opened (self->data, path);
}

void
jy_opener_choose (GtkWidget *origin, JyOpened opened, gpointer data)
{
  jy_file_picker_open (origin, _("Open a Database"), &databases, chosen_cb,
                       opening_new (origin, opened, data), opening_free);
}

static void
made_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GError) error = NULL;
  g_autofree JyDemoCounts *counts = jy_office_call_finish (JY_OFFICE (source), result, &error);
  Opening *self = user_data;

  gtk_widget_set_sensitive (self->origin, TRUE);
  if (counts != NULL)
    self->opened (self->data, self->path);
  else
    jy_message_show_error (self->origin, _("The Demonstration Was Not Made"), error);
  opening_free (self);
}

/* An office of its own, which goes when it is done. */
static void
demonstration_chosen_cb (gpointer data, const char *path)
{
  const Opening *asked = data;
  Opening *self = opening_new (asked->origin, asked->opened, asked->data);
  const JyDemoOptions options = { .residents = DEMONSTRATION_RESIDENTS, .seed = JY_DEMO_SEED };
  g_autoptr (JyOffice) office =
    jy_office_new (path, jy_preferences_get_installation (), jy_clock_now);

  self->path = g_strdup (path);
  gtk_widget_set_sensitive (self->origin, FALSE);
  jy_office_call_async (office, jy_work_make_demonstration, g_memdup2 (&options, sizeof options),
                        g_free, g_free, NULL, made_cb, self);
}

void
jy_opener_make_demonstration (GtkWidget *origin, JyOpened opened, gpointer data)
{
  jy_file_picker_save (origin, _("Where to Keep the Demonstration"), &databases,
                       _("demonstration.db"), demonstration_chosen_cb,
                       opening_new (origin, opened, data), opening_free);
}

/* A thread of its own: a large file takes its time. */
static void
restore_in_thread (GTask *task,
                   gpointer source G_GNUC_UNUSED,
                   gpointer data,
                   GCancellable *cancellable G_GNUC_UNUSED)
{
  const Opening *self = data;
  g_autoptr (GPtrArray) backups = jy_backup_list (self->path);
  GError *error = NULL;

  if (backups->len > 0 &&
      jy_backup_restore (backups->pdata[0], self->path, jy_clock_now (), &error))
    g_task_return_boolean (task, TRUE);
  else if (error != NULL)
    g_task_return_error (task, error);
  else
    g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, "%s",
                             _("There is no backup of this database."));
}

static void
restored_cb (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer user_data G_GNUC_UNUSED)
{
  const Opening *self = g_task_get_task_data (G_TASK (result));
  g_autoptr (GError) error = NULL;

  if (g_task_propagate_boolean (G_TASK (result), &error))
    self->opened (self->data, self->path);
  else
    jy_message_show_error (self->origin, _("The Backup Was Not Put Back"), error);
}

void
jy_opener_restore (GtkWidget *origin, const char *path, JyOpened opened, gpointer data)
{
  Opening *self = opening_new (origin, opened, data);
  g_autoptr (GTask) task = g_task_new (NULL, NULL, restored_cb, NULL);

  self->path = g_strdup (path);
  g_task_set_task_data (task, self, opening_free);
  g_task_run_in_thread (task, restore_in_thread);
}

gboolean
jy_opener_has_backup (const char *path)
{
  g_autoptr (GPtrArray) backups = jy_backup_list (path);

  return backups->len > 0;
}
