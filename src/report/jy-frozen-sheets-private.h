/* jy-frozen-sheets-private.h - how sheets are kept, between those who copy, write and read them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-frozen-sheets.h"

G_BEGIN_DECLS

typedef struct
{
  gboolean is_set;
  JyCell cell;
  gboolean has_source;
  JyFrozenSource source;
} JyFrozenCell;

/* Texts are those of the #JyFrozenSheets. */
typedef struct
{
  const char *id;
  GArray *columns;        /* JySheetColumn */
  GArray *cells;          /* JyFrozenCell, row by row */
  GPtrArray *particulars; /* (nullable) */
  GPtrArray *signatures;  /* (nullable) */
  GPtrArray *notes;       /* (nullable) */
} JyFrozenSheet;

struct _JyFrozenSheets
{
  int n_refs;
  JyFrozenHead head;
  GStringChunk *texts;
  GPtrArray *frozen; /* JyFrozenSheet */
  GArray *sheets;    /* JySheet, of each of them */
};

/* Returns: (transfer none) (nullable): a copy that lasts as long as @self; %NULL for %NULL */
const char *jy_frozen_sheets_keep (JyFrozenSheets *self, const char *text);

/* A sheet is begun, gets its columns, texts and cells, and is ended; @what gives name, title and
 * the number of totals. */
JyFrozenSheet *jy_frozen_sheets_begin (JyFrozenSheets *self, const char *id);
void jy_frozen_sheets_add_column (JyFrozenSheets *self,
                                  JyFrozenSheet *frozen,
                                  const JySheetColumn *column);
void jy_frozen_sheets_add_text (JyFrozenSheets *self, GPtrArray **texts, const char *text);
void jy_frozen_sheets_end (JyFrozenSheets *self, JyFrozenSheet *frozen, const JySheet *what);

G_END_DECLS
