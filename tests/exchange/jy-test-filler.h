/* jy-test-filler.h - a part of a workbook of any size, made while it is packed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <string.h>

#include "jy-test-book.h"

/* @n times @unit between @before and @behind, made while it is packed. */
typedef struct
{
  const char *before;
  const char *unit;
  guint64 n;
  const char *behind;

  guint64 position;
  gsize n_before;
  gsize n_unit;
} JyTestFiller;

static inline guint64
jy_test_filler_get_size (JyTestFiller *self)
{
  self->n_before = strlen (self->before);
  self->n_unit = strlen (self->unit);
  return self->n_before + self->n_unit * self->n + strlen (self->behind);
}

static inline char
jy_test_filler_get_byte (const JyTestFiller *self, guint64 at)
{
  if (at < self->n_before)
    return self->before[at];
  at -= self->n_before;
  return at < self->n_unit * self->n ? self->unit[at % self->n_unit]
                                     : self->behind[at - self->n_unit * self->n];
}

static inline zip_int64_t
jy_test_filler_cb (void *data, void *buffer, zip_uint64_t n, zip_source_cmd_t command)
{
  JyTestFiller *self = data;
  guint64 size = jy_test_filler_get_size (self);
  zip_uint64_t i;

  switch ((int) command)
    {
    case ZIP_SOURCE_OPEN:
      self->position = 0;
      return 0;
    case ZIP_SOURCE_READ:
      i = 0;
      if (self->n_unit == 1 && self->position >= self->n_before &&
          self->position < self->n_before + self->n)
        {
          i = MIN (n, self->n_before + self->n - self->position);
          memset (buffer, self->unit[0], i);
          self->position += i;
        }
      for (; i < n && self->position < size; i++)
        ((char *) buffer)[i] = jy_test_filler_get_byte (self, self->position++);
      return (zip_int64_t) i;
    case ZIP_SOURCE_STAT:
      zip_stat_init (buffer);
      return sizeof (zip_stat_t);
    case ZIP_SOURCE_SUPPORTS:
      return zip_source_make_command_bitmap (ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE,
                                             ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE,
                                             -1);
    default:
      return 0;
    }
}

/* A workbook whose part @name is @filler. */
static inline char *
jy_test_book_with (const char *folder, const char *name, JyTestFiller *filler)
{
  char *path = jy_test_book_new (folder, "", NULL, "<sst/>");
  zip_t *zip = zip_open (path, 0, NULL);
  zip_source_t *source = zip_source_function (zip, jy_test_filler_cb, filler);
  zip_int64_t index = zip_file_add (zip, name, source, ZIP_FL_OVERWRITE);

  zip_set_file_compression (zip, (zip_uint64_t) index, ZIP_CM_DEFLATE, 1);
  g_assert_cmpint (zip_close (zip), ==, 0);
  return path;
}

static inline void
jy_test_set_contents (const char *path, const guint8 *bytes, gsize n)
{
  g_assert_true (g_file_set_contents (path, (const char *) bytes, (gssize) n, NULL));
}
