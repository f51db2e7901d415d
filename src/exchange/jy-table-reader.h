/* jy-table-reader.h - a file of sheets (.xlsx, .csv) as rows of cells, one row at a time
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a file is, is told by its content, never by its name.  A sheet is streamed: memory does not
 * grow with its rows.  Files that are not what they say, or that would unpack without end, are
 * refused with a sentence.  One thread at a time, any thread.
 */
#pragma once

#include <gio/gio.h>

#include "jy-stmt.h"

G_BEGIN_DECLS

/* What every spreadsheet program allows; more is refused. */
#define JY_TABLE_MAX_ROWS 1048576
#define JY_TABLE_MAX_COLUMNS 16384
#define JY_TABLE_MAX_TEXT 32767 /* characters in a cell */

/**
 * JyTableKind:
 * @JY_TABLE_TEXT: characters; every cell of a .csv is one
 * @JY_TABLE_NUMBER: a number; see `raw` for what the file says
 * @JY_TABLE_DATE: a number with the format of a date, or a date
 * @JY_TABLE_BOOLEAN: "TRUE" or "FALSE"
 * @JY_TABLE_ERROR: the error of a formula, like "#N/A"
 */
typedef enum
{
  JY_TABLE_TEXT,
  JY_TABLE_NUMBER,
  JY_TABLE_DATE,
  JY_TABLE_BOOLEAN,
  JY_TABLE_ERROR,
} JyTableKind;

/**
 * JyTableCell:
 * @column: counted from 0: column A is 0
 * @kind: what it holds
 * @is_formula: the value is the last result of a formula; one that was never computed is a text
 *   with its equals sign
 * @is_merged: the cell lies below the first of a merged range, whose value it was given
 * @text: as people see it: a number without needless digits, a date as "2026-09-30" or
 *   "2026-09-30 08:30", nothing else changed (blanks at the ends are kept)
 * @raw: the number as the file says it ("4.30204199502E+17" tells that digits were lost); the same
 *   as @text for a text
 * @date: the day of a %JY_TABLE_DATE, otherwise invalid
 *
 * A plain value, good until the next row is asked for.
 */
typedef struct
{
  guint column;
  JyTableKind kind;
  gboolean is_formula;
  gboolean is_merged;
  const char *text;
  const char *raw;
  GDate date;
} JyTableCell;

/* @number is what a spreadsheet program shows beside the row: it counts from 1, also in a .csv. The
 * cells are in order and not empty; empty rows are left out. */
typedef struct
{
  guint number;
  const JyTableCell *cells;
  guint n_cells;
} JyTableRow;

/* A merged range, first and last inside; rows count from 1, columns from 0. */
typedef struct
{
  guint first_row;
  guint last_row;
  guint first_column;
  guint last_column;
} JyTableMerge;

typedef struct _JyTableReader JyTableReader;

/**
 * jy_table_reader_open:
 * @path: the file
 * @cancellable: (nullable): also ends later reading
 * @error: return location; %JY_ERROR_FILE with one sentence that names the file and says what to do
 *
 * Returns: (transfer full) (nullable): a reader, before any sheet
 */
JyTableReader *jy_table_reader_open (const char *path,
                                     GCancellable *cancellable,
                                     GError **error) G_GNUC_WARN_UNUSED_RESULT;
void jy_table_reader_free (JyTableReader *self);

/* At least one; a .csv has one, named like its file without the ending. */
guint jy_table_reader_get_n_sheets (JyTableReader *self);

/* Returns: (transfer none): the name on the sheet's tab */
const char *jy_table_reader_get_sheet_name (JyTableReader *self, guint sheet);
gboolean jy_table_reader_is_sheet_hidden (JyTableReader *self, guint sheet);

/**
 * jy_table_reader_start:
 * @sheet: its position
 * @fill_merged: whether the cells below the first one of a merged range have its value too
 *   (is_merged); costs one more pass over the sheet
 *
 * Goes before the first row of @sheet; any number of times, in any order.
 */
gboolean jy_table_reader_start (JyTableReader *self,
                                guint sheet,
                                gboolean fill_merged,
                                GError **error);

/**
 * jy_table_reader_next:
 * @row: (out) (transfer none): the next row that is not empty, good until the next call
 *
 * Returns: %JY_STEP_ROW, %JY_STEP_DONE after the last one, or %JY_STEP_ERROR with @error set
 */
JyStep jy_table_reader_next (JyTableReader *self, const JyTableRow **row, GError **error);

/* How much of the sheet has been read, from 0 to 1. */
double jy_table_reader_get_progress (JyTableReader *self);

/* Returns: (transfer none) (nullable): the cell of @row in @column, %NULL if it is empty */
const JyTableCell *jy_table_row_find (const JyTableRow *row, guint column);

/**
 * jy_table_reader_list_merges:
 *
 * Returns: (transfer full) (element-type JyTableMerge) (nullable): the merged ranges of @sheet, by
 *   first row and column; restarts nothing
 */
GArray *jy_table_reader_list_merges (JyTableReader *self,
                                     guint sheet,
                                     GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyTableReader, jy_table_reader_free)

G_END_DECLS
