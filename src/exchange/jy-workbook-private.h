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

/* Whether the workbook @path holds sheets of these @sheets rows and cells, and all that belongs to
 * them. */
gboolean jy_workbook_is_whole (const char *path, const JySheetTally *sheets, guint n_sheets);

/* Returns: (transfer full): @text as a workbook can hold it */
char *jy_workbook_dup_text (const char *text);

G_END_DECLS
