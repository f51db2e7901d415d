/* jy-text-encoding.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-text-encoding.h"

#include <string.h>

#define CHUNK 65536

/* So many characters of two bytes and more are no accident: text in another encoding breaks the
 * rules of UTF-8 long before. */
#define CERTAIN 64

/* A pure ASCII file reads the same in each encoding, so it need not be looked at to its end. */
#define MAX_LOOK (64 * 1024 * 1024)

typedef struct
{
  guint n_wide;      /* well-formed characters of several bytes */
  guint n_following; /* bytes that the character under way still needs */
  gsize n_bytes;
  gsize n_controls;
  gboolean is_broken;
  gboolean has_nul;
} Scan;

/* A stray control character was pasted into a cell; many are a file of another kind. */
#define MAX_STRAY 8
#define MAX_STRAY_RATE 200 /* one in so many bytes */

/* Control characters that text has no use for; 0x1a ends old files. */
static gboolean
is_control (guint8 c)
{
  return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v' && c != 0x1a;
}

static void
scan_byte (Scan *self, guint8 c)
{
  self->n_bytes++;
  self->n_controls += is_control (c); /* no part of a character in UTF-8 or GB 18030 */
  self->has_nul = self->has_nul || c == '\0';

  if (self->is_broken)
    return;
  if (self->n_following > 0)
    {
      if ((c & 0xc0) != 0x80)
        self->is_broken = TRUE;
      else if (--self->n_following == 0)
        self->n_wide++;
    }
  else if (c >= 0xf0 && c <= 0xf4)
    self->n_following = 3;
  else if (c >= 0xe0 && c < 0xf0)
    self->n_following = 2;
  else if (c >= 0xc2 && c < 0xe0)
    self->n_following = 1;
  else if (c >= 0x80)
    self->is_broken = TRUE;
}

static gboolean
is_binary (const Scan *self)
{
  return self->has_nul ||
         (self->n_controls > MAX_STRAY && self->n_controls > self->n_bytes / MAX_STRAY_RATE);
}

static gboolean
is_certain (const Scan *self)
{
  return self->is_broken || is_binary (self) || self->n_wide >= CERTAIN;
}

static gboolean
find_mark (const guint8 *head, gsize n, JyTextEncoding *encoding, gsize *n_mark)
{
  static const struct
  {
    guint8 bytes[4];
    gsize n;
    JyTextEncoding encoding;
  } marks[] = {
    { { 0xef, 0xbb, 0xbf }, 3, JY_TEXT_UTF8 },
    { { 0x84, 0x31, 0x95, 0x33 }, 4, JY_TEXT_GB18030 },
    { { 0xff, 0xfe }, 2, JY_TEXT_UTF16LE },
    { { 0xfe, 0xff }, 2, JY_TEXT_UTF16BE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (marks); i++)
    if (n >= marks[i].n && memcmp (head, marks[i].bytes, marks[i].n) == 0)
      {
        *encoding = marks[i].encoding;
        *n_mark = marks[i].n;
        return TRUE;
      }

  *n_mark = 0;
  return FALSE;
}

gboolean
jy_text_encoding_find (GInputStream *stream,
                       JyTextEncoding *encoding,
                       gsize *n_mark,
                       GCancellable *cancellable,
                       GError **error)
{
  g_autofree guint8 *chunk = g_malloc (CHUNK);
  Scan scan = { 0 };
  gsize total = 0;
  gsize n;

  do
    {
      if (!g_input_stream_read_all (stream, chunk, CHUNK, &n, cancellable, error))
        return FALSE;
      if (total == 0 && find_mark (chunk, n, encoding, n_mark))
        return TRUE;

      for (gsize i = 0; i < n; i++)
        scan_byte (&scan, chunk[i]);
      total += n;
    }
  while (n == CHUNK && total < MAX_LOOK && !is_certain (&scan));

  if (is_binary (&scan))
    *encoding = JY_TEXT_BINARY;
  else if (!scan.is_broken)
    *encoding = JY_TEXT_UTF8;
  else
    *encoding = scan.n_wide >= CERTAIN / 4 ? JY_TEXT_BROKEN : JY_TEXT_GB18030;
  return TRUE;
}

GInputStream *
jy_text_encoding_decode (JyTextEncoding encoding, GInputStream *stream, GError **error)
{
  static const char *const names[] = {
    [JY_TEXT_GB18030] = "GB18030",
    [JY_TEXT_UTF16LE] = "UTF-16LE",
    [JY_TEXT_UTF16BE] = "UTF-16BE",
  };
  g_autoptr (GCharsetConverter) converter = NULL;

  if (encoding == JY_TEXT_UTF8)
    return g_object_ref (stream);

  g_return_val_if_fail (encoding < JY_TEXT_BINARY, NULL);

  converter = g_charset_converter_new ("UTF-8", names[encoding], error);
  if (converter == NULL)
    return NULL;
  return g_converter_input_stream_new (stream, G_CONVERTER (converter));
}
