/* jy-text-encoding.h - how the characters of a text file are written
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * JyTextEncoding:
 * @JY_TEXT_BINARY: not text at all
 * @JY_TEXT_BROKEN: UTF-8, but some bytes are not
 */
typedef enum
{
  JY_TEXT_UTF8,
  JY_TEXT_GB18030,
  JY_TEXT_UTF16LE,
  JY_TEXT_UTF16BE,
  JY_TEXT_BINARY,
  JY_TEXT_BROKEN,
} JyTextEncoding;

/**
 * jy_text_encoding_find:
 * @stream: the text; read until its encoding is certain
 * @encoding: (out): what it is written in
 * @n_mark: (out): how many bytes of byte order mark to leave out
 *
 * Returns: FALSE if it could not be read
 */
gboolean jy_text_encoding_find (GInputStream *stream,
                                JyTextEncoding *encoding,
                                gsize *n_mark,
                                GCancellable *cancellable,
                                GError **error);

/**
 * jy_text_encoding_decode:
 * @stream: behind the byte order mark
 *
 * Returns: (transfer full) (nullable): the text in UTF-8; reading fails with
 *   %G_IO_ERROR_INVALID_DATA or %G_IO_ERROR_PARTIAL_INPUT where it is none
 */
GInputStream *jy_text_encoding_decode (JyTextEncoding encoding,
                                       GInputStream *stream,
                                       GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
