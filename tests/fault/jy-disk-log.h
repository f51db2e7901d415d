/* jy-disk-log.h - what was written to a disk, and what is left of it when the power fails
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  JY_DISK_CREATE,
  JY_DISK_WRITE,
  JY_DISK_TRUNCATE,
  JY_DISK_SYNC,
  JY_DISK_DELETE,
} JyDiskEventKind;

/* What happened to the files of a folder, in order. */
typedef struct _JyDiskLog JyDiskLog;

/* Remembers from now on all that is written below @folder; ends with jy_disk_log_free(). */
JyDiskLog *jy_disk_log_new (const char *folder);
void jy_disk_log_free (JyDiskLog *self);

/* Adds an event, if a log is being kept and @path (nullable) is in its folder.
 * @offset: of a write, or the size that a truncation leaves
 * @data: (nullable): what is written */
void jy_disk_log_note (
  JyDiskEventKind kind, const char *path, gint64 offset, const void *data, int size);

/* The number of events so far: a moment at which the power may fail. */
guint jy_disk_log_get_length (JyDiskLog *self);

/**
 * jy_disk_log_cut:
 * @self: the log
 * @moment: the power fails after that many events
 * @random: decides for every sector not yet synced whether it reached the disk
 * @folder: where to leave the files as they are found after the cut
 *
 * A sector has 512 bytes; what was synced is there, what was not is there, or is not, or is there
 * for some of its sectors.
 */
void jy_disk_log_cut (JyDiskLog *self, guint moment, GRand *random, const char *folder);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyDiskLog, jy_disk_log_free)

G_END_DECLS
