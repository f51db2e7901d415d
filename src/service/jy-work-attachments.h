/* jy-work-attachments.h - the file that points given by hand go by
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-store-attachments.h"
#include "jy-work.h"

G_BEGIN_DECLS

/**
 * JyAttaching:
 * @mark: the points given by hand
 * @path: (owned): the file to keep, or to write
 */
typedef struct
{
  gint64 mark;
  char *path;
} JyAttaching;

JyAttaching *jy_attaching_new (gint64 mark, const char *path) G_GNUC_WARN_UNUSED_RESULT;
void jy_attaching_free (JyAttaching *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyAttaching, jy_attaching_free)

/* Keeps a copy of a file as the evidence of points; it takes the place of another.
 * @args: a #JyAttaching
 * Returns: %JY_DONE; %JY_ERROR_INVALID if it is empty or larger than %JY_KEPT_FILE_MAX_SIZE,
 *   %JY_ERROR_FILE if it cannot be read */
gpointer jy_work_attach_file (JyWork *work, gpointer args, GError **error);

/* Writes the attached file as it was to another place.
 * @args: a #JyAttaching
 * Returns: %JY_DONE; %JY_ERROR_NOT_FOUND if nothing is attached, %JY_ERROR_FILE */
gpointer jy_work_write_attachment (JyWork *work, gpointer args, GError **error);

G_END_DECLS
