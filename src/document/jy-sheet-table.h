/* jy-sheet-table.h - a sheet of a report on paper: one table, or several if it is too wide
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-document.h"
#include "jy-signing-sheet.h"

G_BEGIN_DECLS

/* A sheet with more rows is a list to look things up in, and no table to read on paper. */
#define JY_SHEET_TABLE_MAX_ROWS 400

/**
 * jy_document_add_sheet:
 * @title: its heading
 * @paper: what it will stand on
 *
 * Adds the rows of any sheet, its totals and its notes.  Columns are as wide as they need; what is
 * too wide for the paper is divided between groups of columns, and each part names the rows again.
 * A cell may go on in a second line, but nothing is left out; only of a sheet with more than
 * %JY_SHEET_TABLE_MAX_ROWS rows no row is printed: a sentence says that the workbook has them.
 */
void jy_document_add_sheet (JyDocument *self,
                            const JySheet *sheet,
                            const char *title,
                            JyPaper paper);

G_END_DECLS
