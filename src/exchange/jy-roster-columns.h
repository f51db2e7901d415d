/* jy-roster-columns.h - where a sheet's header is, and what each of its columns holds
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-roster-words.h"
#include "jy-table-reader.h"

G_BEGIN_DECLS

/* @group is the group that is ticked in a column of %JY_ROSTER_GROUP. */
typedef struct
{
  JyRosterField field;
  JyGroup group;
  char *title; /* (owned): what stands above it */
} JyRosterColumn;

/**
 * JyRosterColumns:
 * @header_row: the row of the header, counted from 1; 0: the sheet has none and is no roster
 * @last_header_row: the last row of the header, which may have two
 * @columns: (element-type JyRosterColumn): by position
 */
typedef struct
{
  guint header_row;
  guint last_header_row;
  GArray *columns;
} JyRosterColumns;

/**
 * jy_roster_columns_find:
 * @reader: moved to @sheet and some rows on
 * @words: what heads which column
 *
 * The header is the row that has the word for a name and at least two others; titles above it do
 * not matter.  A second row of words below it completes it.
 *
 * Returns: (transfer full): the columns, or %NULL if the file could not be read
 */
JyRosterColumns *jy_roster_columns_find (JyTableReader *reader,
                                         guint sheet,
                                         const JyRosterWords *words,
                                         GError **error) G_GNUC_WARN_UNUSED_RESULT;
void jy_roster_columns_free (JyRosterColumns *self);

/* Returns: the first column of @field, -1 if there is none */
int jy_roster_columns_get (const JyRosterColumns *self, JyRosterField field);

/* Returns: (nullable): what @column holds, %NULL to the right of the header */
const JyRosterColumn *jy_roster_columns_at (const JyRosterColumns *self, guint column);

/* What the user says that @column holds; another column of the same field is not used any more. */
void jy_roster_columns_set (JyRosterColumns *self, guint column, JyRosterField field);

/* Whether there is enough to go by: a name and two other fields. */
gboolean jy_roster_columns_are_enough (const JyRosterColumns *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyRosterColumns, jy_roster_columns_free)

G_END_DECLS
