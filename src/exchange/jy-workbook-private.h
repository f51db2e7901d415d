/* jy-workbook-private.h - a sheet being written
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <xlsxwriter.h>

#include "jy-workbook.h"

G_BEGIN_DECLS

/* How cells look; the first index of @cells and that of @marked is whether the row is a total. */
typedef struct
{
  lxw_format *title;
  lxw_format *line;
  lxw_format *heading;
  lxw_format *cells[2][JY_CELL_DATE + 1];
  lxw_format *marked[2];
  lxw_format *linked[2]; /* a count that leads elsewhere */
  lxw_format *wrapped;
  lxw_format *note;
} JyWorkbookFormats;

/* What was written to a sheet. */
typedef struct
{
  guint64 n_rows;
  guint64 n_cells;
} JySheetTally;

/* @n_done, @n_all: rows of the whole workbook, for @job. */
typedef struct
{
  lxw_workbook *book;
  const JySheet *sheets; /* all of them */
  JyWorkbookFormats formats;
  JyJob *job; /* (nullable) */
  guint n_done;
  guint n_all;
  lxw_error rc; /* the first thing that went wrong */
} JyWorkbookWriter;

void jy_workbook_formats_init (JyWorkbookFormats *self, lxw_workbook *book);

/* Writes @sheet and sets @tally.  Returns: FALSE with self->rc set, or with @error set if it was
 * cancelled */
gboolean jy_workbook_writer_add (JyWorkbookWriter *self,
                                 const JySheet *sheet,
                                 JySheetTally *tally,
                                 GError **error);

/* The row of @sheet, from 0 on, in which its rows begin. */
guint jy_workbook_get_first_row (const JySheet *sheet);

/* Has the cell lead to where @link says; its value is to be written after. */
lxw_error jy_workbook_write_link (
  lxw_worksheet *sheet, guint row, guint column, const JySheet *link, guint link_row);

/* Draws the charts of @sheet from @row on. */
lxw_error jy_workbook_draw_charts (JyWorkbookWriter *self,
                                   lxw_worksheet *worksheet,
                                   const JySheet *sheet,
                                   guint row);

/* Whether the workbook @path holds sheets of these @sheets rows and cells, and all that belongs to
 * them. */
gboolean jy_workbook_is_whole (const char *path, const JySheetTally *sheets, guint n_sheets);

/* Whether every byte of @text may stand in a workbook as it is, told without looking closely; most
 * texts are like that. */
gboolean jy_workbook_text_is_plain (const char *text);

/* Returns: (transfer full): @text as a workbook can hold it */
char *jy_workbook_dup_text (const char *text);

G_END_DECLS
