/* jy-zip-reader.h - the parts of a zip archive, read within limits
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The directory is judged before anything is unpacked: how many parts, how much they say they hold.
 * A part that holds more than it says is damaged.
 */
#pragma once

#include "jy-table-reader-private.h"

G_BEGIN_DECLS

#define JY_ZIP_MAX_PARTS 10000
#define JY_ZIP_MAX_BYTES (G_GUINT64_CONSTANT (2) << 30)
#define JY_ZIP_MAX_RATIO 200                 /* of what is unpacked to the file … */
#define JY_ZIP_FREE_BYTES (16 * 1024 * 1024) /* … unless it is no more than this */

typedef struct _JyZipReader JyZipReader;
typedef struct _JyZipPart JyZipPart;

/* Returns: (transfer full) (nullable): the archive, or %JY_ERROR_FILE with a sentence */
JyZipReader *jy_zip_reader_open (const JyTableFile *file, GError **error) G_GNUC_WARN_UNUSED_RESULT;
/* The same for a file that this program has just written: no limits, but its directory must agree
 * with its parts.  Returns: (nullable): %NULL if it does not */
JyZipReader *jy_zip_reader_open_own (const char *path) G_GNUC_WARN_UNUSED_RESULT;
void jy_zip_reader_free (JyZipReader *self);

const char *jy_zip_reader_get_path (JyZipReader *self);
gboolean jy_zip_reader_has (JyZipReader *self, const char *name);

/* Returns: (transfer full) (nullable): the part called @name (upper and lower case are the same),
 * from its first byte; %JY_ERROR_FILE if there is none */
JyZipPart *jy_zip_part_open (JyZipReader *zip,
                             const char *name,
                             GError **error) G_GNUC_WARN_UNUSED_RESULT;
void jy_zip_part_free (JyZipPart *self);

/* A JyByteSource over a #JyZipPart. */
gssize jy_zip_part_read (gpointer part, void *buffer, gsize size, GError **error);

/* How much of it has been read, from 0 to 1. */
double jy_zip_part_get_progress (JyZipPart *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyZipReader, jy_zip_reader_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyZipPart, jy_zip_part_free)

G_END_DECLS
