/* jy-fuzz.h - what the fuzz targets share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A target reads any bytes and must not crash, leak, or hang.
 */
#pragma once

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <glib.h>

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

/* Bytes in memory as a source; their number decides the pieces they come in. */
typedef struct
{
  const uint8_t *data;
  size_t size;
  size_t position;
} JyFuzzBytes;

static inline gssize
jy_fuzz_read (gpointer data, void *buffer, gsize size, GError **error G_GNUC_UNUSED)
{
  JyFuzzBytes *self = data;
  size_t n = MIN (MIN (size, self->size - self->position), 1 + self->size % 97);

  if (n > 0)
    memcpy (buffer, self->data + self->position, n);
  self->position += n;
  return (gssize) n;
}
