/* jy-disk-log.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-disk-log.h"

#include <string.h>

#define SECTOR 512

typedef struct
{
  JyDiskEventKind kind;
  char *name; /* inside the folder */
  gint64 offset;
  GBytes *data; /* of a write */
} Event;

struct _JyDiskLog
{
  char *folder;
  GPtrArray *events;
};

static JyDiskLog *current; /* the one being kept */

static void
event_free (Event *event)
{
  g_free (event->name);
  g_clear_pointer (&event->data, g_bytes_unref);
  g_free (event);
}

void
jy_disk_log_note (JyDiskEventKind kind, const char *path, gint64 offset, const void *data, int size)
{
  Event *event;

  if (current == NULL || path == NULL || !g_str_has_prefix (path, current->folder))
    return;

  event = g_new0 (Event, 1);
  event->kind = kind;
  event->name = g_path_get_basename (path);
  event->offset = offset;
  event->data = data != NULL ? g_bytes_new (data, (gsize) size) : NULL;
  g_ptr_array_add (current->events, event);
}

JyDiskLog *
jy_disk_log_new (const char *folder)
{
  JyDiskLog *self = g_new0 (JyDiskLog, 1);

  g_assert_null (current);
  self->folder = g_strdup (folder);
  self->events = g_ptr_array_new_with_free_func ((GDestroyNotify) event_free);
  current = self;

  return self;
}

void
jy_disk_log_free (JyDiskLog *self)
{
  if (current == self)
    current = NULL;
  g_ptr_array_unref (self->events);
  g_free (self->folder);
  g_free (self);
}

guint
jy_disk_log_get_length (JyDiskLog *self)
{
  return self->events->len;
}

/* A file after the cut: what is surely there, and the writes that may be. */
typedef struct
{
  GByteArray *content;
  GPtrArray *pending; /* of Event */
} Image;

static void
image_free (Image *image)
{
  g_byte_array_unref (image->content);
  g_ptr_array_unref (image->pending);
  g_free (image);
}

static Image *
image_of (GHashTable *images, const char *name)
{
  Image *image = g_hash_table_lookup (images, name);

  if (image == NULL)
    {
      image = g_new0 (Image, 1);
      image->content = g_byte_array_new ();
      image->pending = g_ptr_array_new ();
      g_hash_table_insert (images, g_strdup (name), image);
    }

  return image;
}

static void
put (GByteArray *content, gsize offset, const guint8 *data, gsize size)
{
  gsize before = content->len;

  if (offset + size > before)
    {
      g_byte_array_set_size (content, (guint) (offset + size));
      memset (content->data + before, 0, offset + size - before);
    }
  if (size > 0)
    memcpy (content->data + offset, data, size);
}

/* @random: (nullable): decides sector by sector; without it all of them are there. */
static void
apply (GByteArray *content, const Event *event, GRand *random)
{
  gsize size = 0;
  const guint8 *data;

  if (event->kind == JY_DISK_TRUNCATE)
    {
      if ((random == NULL || g_rand_boolean (random)) && event->offset < content->len)
        g_byte_array_set_size (content, (guint) event->offset);
      return;
    }

  data = g_bytes_get_data (event->data, &size);
  for (gsize done = 0; done < size;)
    {
      gsize step = MIN (SECTOR - ((gsize) event->offset + done) % SECTOR, size - done);

      if (random == NULL || g_rand_boolean (random))
        put (content, (gsize) event->offset + done, data + done, step);
      done += step;
    }
}

static void
settle (Image *image, GRand *random)
{
  for (guint i = 0; i < image->pending->len; i++)
    apply (image->content, g_ptr_array_index (image->pending, i), random);
  g_ptr_array_set_size (image->pending, 0);
}

void
jy_disk_log_cut (JyDiskLog *self, guint moment, GRand *random, const char *folder)
{
  g_autoptr (GHashTable) images =
    g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) image_free);
  GHashTableIter iter;
  gpointer name, value;

  g_assert_cmpuint (moment, <=, self->events->len);

  for (guint i = 0; i < moment; i++)
    {
      Event *event = g_ptr_array_index (self->events, i);

      if (event->kind == JY_DISK_DELETE)
        g_hash_table_remove (images, event->name);
      else if (event->kind == JY_DISK_SYNC)
        settle (image_of (images, event->name), NULL);
      else if (event->kind == JY_DISK_CREATE)
        image_of (images, event->name);
      else
        g_ptr_array_add (image_of (images, event->name)->pending, event);
    }

  g_hash_table_iter_init (&iter, images);
  while (g_hash_table_iter_next (&iter, &name, &value))
    {
      Image *image = value;
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autoptr (GError) error = NULL;

      settle (image, random);
      g_file_set_contents (path, (const char *) image->content->data, image->content->len, &error);
      g_assert_no_error (error);
    }
}
