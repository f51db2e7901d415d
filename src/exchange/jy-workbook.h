/* jy-workbook.h - tables to a workbook of several sheets; the only file that knows libxlsxwriter
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A sheet is described as data.  From top to bottom: title, a line of particulars, one or two rows
 * of headings, rows, totals, a line to sign on, notes.  All but headings and rows may be missing.
 */
#pragma once

#include "jy-job.h"

G_BEGIN_DECLS

/* Above so many rows a workbook is written row by row, in little memory; unless columns of one of
 * its sheets are grouped: cells over two rows of headings are not written in the order of rows. */
#define JY_WORKBOOK_LARGE 20000
#define JY_SHEET_NO_COLUMN G_MAXUINT

/**
 * JyCellType:
 * @JY_CELL_TEXT: always text, also when it looks like a formula or a number
 * @JY_CELL_INTEGER: a count
 * @JY_CELL_NUMBER: two decimals
 * @JY_CELL_RATE: per cent with two decimals, a formula over two other columns of its row, written
 *   with its value; the value alone if one of them is not shown; "—" where the denominator is 0
 * @JY_CELL_DATE: a civil date
 */
typedef enum
{
  JY_CELL_TEXT,
  JY_CELL_INTEGER,
  JY_CELL_NUMBER,
  JY_CELL_RATE,
  JY_CELL_DATE,
} JyCellType;

/**
 * JySheetColumn:
 * @title: as shown
 * @group: (nullable): stands above neighbouring columns that have it in common; as shown
 * @type: what its cells hold
 * @width: in characters; 0: as its headings need
 * @wraps: whether a long text goes on in a second line of its cell
 * @is_remark: whether it only says in words what a mark in its row and a note say
 * @numerator: of a rate: the column it counts, or %JY_SHEET_NO_COLUMN; likewise @denominator
 * @id, @group_id: (nullable): which of the sheet it is, whatever its headings and the language
 */
typedef struct
{
  const char *title;
  const char *group;
  JyCellType type;
  double width;
  gboolean wraps;
  gboolean is_remark;
  guint numerator;
  guint denominator;
  const char *id;
  const char *group_id;
} JySheetColumn;

/**
 * JyCell:
 * @text: of %JY_CELL_TEXT, (transfer none), good until the next cell is asked for; in a column of
 *   another type it is written instead of the value, if it is not %NULL
 * @integer: of %JY_CELL_INTEGER; of %JY_CELL_RATE the hundredths of a percent, %JY_RATE_NONE if the
 *   denominator is 0
 * @is_marked: an integer with a "*" shown behind it, for a note
 */
typedef struct
{
  const char *text;
  gint64 integer;
  gboolean is_marked;
  double number;
  GDate date;
} JyCell;

/* Fills @cell, which is zeroed, row by row.  Returns: FALSE to leave it empty */
typedef gboolean (*JyCellFunc) (gpointer data, guint row, guint column, JyCell *cell);

/* A column of a sheet of the workbook, by their numbers: a chart draws a bar of it for each row. */
typedef struct
{
  guint sheet;
  guint column;
} JySheetSeries;

#define JY_SHEET_MAX_SERIES 3

/* Bars beside each other, called as the first column of their sheet, without totals. */
typedef struct
{
  const char *title;
  guint n_series;
  JySheetSeries series[JY_SHEET_MAX_SERIES];
} JySheetChart;

/**
 * JySheet: plain data that its maker owns
 * @name: on its tab: at most 31 characters, none of [ ] : * ? / \, and no other sheet's
 * @title: (nullable): large, over all columns
 * @particulars: (nullable) (array zero-terminated=1): spread over one line below the title
 * @n_rows: with the totals
 * @n_totals: how many of them, at the end, are totals
 * @data: for @get_cell
 * @signatures: (nullable) (array zero-terminated=1): spread over one line below the rows
 * @notes: (nullable) (array zero-terminated=1): one line each, at the end
 * @charts: (array length=n_charts): below all else
 * @links: (nullable) (array length=n_columns): to which sheet of the workbook the counts of each
 *   column lead, from 1 on, 0: none; to the same row, if it has as many
 */
typedef struct
{
  const char *name;
  const char *title;
  const char *const *particulars;
  const JySheetColumn *columns;
  guint n_columns;
  guint n_rows;
  guint n_totals;
  JyCellFunc get_cell;
  gpointer data;
  const char *const *signatures;
  const char *const *notes;
  const JySheetChart *charts;
  guint n_charts;
  const guint *links;
} JySheet;

/* Whether the headings take two rows, because a column is in a group. */
gboolean jy_sheet_has_groups (const JySheet *self);

/**
 * jy_workbook_write:
 * @path: the file to make or replace
 * @sheets: (array length=n_sheets): at least one
 * @job: (nullable): told of the progress, and asked whether to go on
 * @error: return location; %JY_ERROR_FILE with a sentence that names the file
 *
 * The file is complete or untouched: it is built beside the target, checked, and renamed at the
 * end.  What no workbook can hold is left out of a text; one over 32,767 characters is cut and ends
 * with "…".  A4 landscape, headings frozen and repeated on every page.  Any thread.
 *
 * Returns: whether it is written
 */
gboolean jy_workbook_write (
  const char *path, const JySheet *sheets, guint n_sheets, JyJob *job, GError **error);

G_END_DECLS
