/* jy-lock.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-lock.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

#include "jy-error.h"
#include "jy-moment.h"

/* The lines of the file: who holds it.  The last says whether the database is being made. */
enum
{
  LINE_HOST,
  LINE_PROCESS,
  LINE_SINCE,
  LINE_STATE,
  N_LINES
};

#define STATE_CREATING "creating"
#define STATE_OPEN "open"

struct _JyLock
{
  char *path;
  int fd;
  char *lines[N_LINES]; /* ours */
  gboolean was_creating;
};

static void
read_lines (int fd, char *lines[N_LINES])
{
  char text[512] = "";
  gssize size = pread (fd, text, sizeof text - 1, 0);
  g_auto (GStrv) parts = NULL;

  text[MAX (size, 0)] = '\0';
  parts = g_strsplit (text, "\n", N_LINES + 1);
  for (guint i = 0, n = g_strv_length (parts); i < N_LINES; i++)
    lines[i] = g_utf8_make_valid (i < n ? parts[i] : "", -1);
}

static void
free_lines (char *lines[N_LINES])
{
  for (guint i = 0; i < N_LINES; i++)
    g_clear_pointer (&lines[i], g_free);
}

static gpointer
fail (const char *path, GError **error)
{
  g_set_error (error, JY_ERROR, JY_ERROR_READ_ONLY,
               _("The lock file %s could not be written: %s."), path, g_strerror (errno));
  return NULL;
}

static gboolean
write_lines (JyLock *self)
{
  g_autofree char *text =
    g_strdup_printf ("%s\n%s\n%s\n%s\n", self->lines[LINE_HOST], self->lines[LINE_PROCESS],
                     self->lines[LINE_SINCE], self->lines[LINE_STATE]);

  return ftruncate (self->fd, 0) == 0 &&
         pwrite (self->fd, text, strlen (text), 0) == (gssize) strlen (text);
}

static gpointer
refuse (int fd, GError **error)
{
  char *lines[N_LINES];

  read_lines (fd, lines);
  g_set_error (error, JY_ERROR, JY_ERROR_BUSY,
               _("This database is already open on the computer “%s” (process %s, since %s).  "
                 "Close it there, or open it here to look only."),
               lines[LINE_HOST], lines[LINE_PROCESS], lines[LINE_SINCE]);
  free_lines (lines);
  return NULL;
}

JyLock *
jy_lock_acquire (const char *database, gint64 now, GError **error)
{
  g_autofree char *path = g_strconcat (database, ".lock", NULL);
  g_autoptr (JyLock) self = g_new0 (JyLock, 1);
  char *before[N_LINES];

  self->path = g_strdup (path);
  self->fd = g_open (path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (self->fd < 0)
    return fail (path, error);

  if (flock (self->fd, LOCK_EX | LOCK_NB) != 0)
    return refuse (self->fd, error);

  read_lines (self->fd, before);
  self->was_creating = g_str_equal (before[LINE_STATE], STATE_CREATING);
  free_lines (before);

  self->lines[LINE_HOST] = g_strdup (g_get_host_name ());
  self->lines[LINE_PROCESS] = g_strdup_printf ("%d", (int) getpid ());
  self->lines[LINE_SINCE] = jy_moment_dup_minute (now / 1000);
  self->lines[LINE_STATE] = g_strdup (self->was_creating ? STATE_CREATING : STATE_OPEN);
  if (!write_lines (self))
    return fail (path, error);

  return g_steal_pointer (&self);
}

void
jy_lock_release (JyLock *self)
{
  if (self == NULL)
    return;

  if (self->fd >= 0)
    close (self->fd);
  free_lines (self->lines);
  g_free (self->path);
  g_free (self);
}

gboolean
jy_lock_was_creating (JyLock *self)
{
  return self->was_creating;
}

gboolean
jy_lock_set_creating (JyLock *self, gboolean creating, GError **error)
{
  g_free (self->lines[LINE_STATE]);
  self->lines[LINE_STATE] = g_strdup (creating ? STATE_CREATING : STATE_OPEN);

  if (write_lines (self) && (!creating || fsync (self->fd) == 0))
    return TRUE;

  fail (self->path, error);
  return FALSE;
}
