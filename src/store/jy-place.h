/* jy-place.h - where a database lies: what can be said of the file before it is opened
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Any thread.
 */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

typedef enum
{
  JY_PLACE_NOTHING, /* no file yet */
  JY_PLACE_EMPTY,   /* a file without content */
  JY_PLACE_FILE,
} JyPlaceContent;

/**
 * jy_place_check:
 * @location: a file name
 * @writing: whether it is to be written
 * @content: (out): what is there
 * @error: return location; %JY_ERROR_NOT_FOUND if there is nothing to read, %JY_ERROR_READ_ONLY if
 *   it or its folder cannot be written, %JY_ERROR_FILE if it is a folder
 *
 * Returns: whether it can be opened, as far as can be told
 */
gboolean jy_place_check (const char *location,
                         gboolean writing,
                         JyPlaceContent *content,
                         GError **error);

/* Makes the folder of @location where there is none, for its owner alone. */
gboolean jy_place_create_folder (const char *location, GError **error);

/* Makes an empty file, and its folder, for its owner alone. */
gboolean jy_place_create (const char *location, GError **error);

/* Whether the folder of @location can be written. */
gboolean jy_place_has_writable_folder (const char *location);

/* Whether @location is on a network share, a FUSE file system or a memory stick's FAT: slower
 * there, and safe only with one computer at a time.  Say so when such a file is opened. */
gboolean jy_place_is_remote (const char *location);

G_END_DECLS
