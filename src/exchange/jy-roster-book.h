/* jy-roster-book.h - the rows of a roster that were not taken, as a workbook to correct
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-roster.h"

G_BEGIN_DECLS

/* How many rows such a workbook would have. */
guint jy_roster_count_problem_rows (const JyRoster *self);

/**
 * jy_roster_write_problems:
 * @path: the file to make or replace
 * @job: told of the progress
 *
 * Writes the rows that were refused or doubtful, or whose agreement was: their cells as the file
 * has them, the household's on each row, then the reason in words, the sheet and the row they come
 * from. Corrected, it can be imported as it is.  The file is read again.
 */
gboolean jy_roster_write_problems (const JyRoster *self,
                                   const char *path,
                                   JyJob *job,
                                   GError **error);

/* Returns: (transfer full): what a spreadsheet program calls @column, counted from 0: "A"; "" for
 * -1
 */
char *jy_roster_dup_column (int column) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
