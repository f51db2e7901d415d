/* jy-roster-file.h - the sheets of a roster's file and their columns
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-roster-columns.h"

G_BEGIN_DECLS

/**
 * JyRosterSheet:
 * @name: (owned): what its tab says
 * @columns: (owned): where its header is and what its columns hold; may be changed before reading
 */
typedef struct
{
  char *name;
  gboolean is_hidden;
  JyRosterColumns *columns;
} JyRosterSheet;

/* A file, and what was found in it without reading it to the end. */
typedef struct
{
  char *path;
  GPtrArray *sheets; /* JyRosterSheet */
} JyRosterFile;

/**
 * jy_roster_file_open:
 * @words: what heads which column
 * @cancellable: (nullable)
 *
 * Hidden sheets are not looked at.
 *
 * Returns: (transfer full): the sheets and their columns; %NULL with a %JY_ERROR_FILE that names
 * the file, also when no sheet has a header
 */
JyRosterFile *jy_roster_file_open (const char *path,
                                   const JyRosterWords *words,
                                   GCancellable *cancellable,
                                   GError **error) G_GNUC_WARN_UNUSED_RESULT;
void jy_roster_file_free (JyRosterFile *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyRosterFile, jy_roster_file_free)

G_END_DECLS
