/* jy-frozen-sheets.h - sheets of a report as they were sent
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Whatever made a sheet, a copy of it depends on nothing: it can be written down as text and read
 * back, and is a #JySheet for the same screen, workbook and paper.
 */
#pragma once

#include "jy-workbook.h"

G_BEGIN_DECLS

/* What a report says of itself. */
typedef struct
{
  char *title;
  char *centre;
  GDate day;        /* its last */
  gboolean is_good; /* whether its check totals agree */
} JyFrozenHead;

/**
 * JyFrozenSource:
 * @resident: not 0: one person
 * @slot: else: what is counted; see jy-frozen-people.h
 * @unit: in which area, team or doctor; 0: in none of them
 * @is_all: in any
 *
 * Who is behind a number.
 */
typedef struct
{
  gint64 resident;
  guint slot;
  gint64 unit;
  gboolean is_all;
} JyFrozenSource;

typedef struct _JyFrozenSheets JyFrozenSheets;

/* Returns: (transfer full): without sheets
 * @head: copied */
JyFrozenSheets *jy_frozen_sheets_new (const JyFrozenHead *head) G_GNUC_WARN_UNUSED_RESULT;
JyFrozenSheets *jy_frozen_sheets_ref (JyFrozenSheets *self);
void jy_frozen_sheets_unref (JyFrozenSheets *self);

/* Copies @sheet behind the others.
 * @id: says which it is, in whatever language */
void jy_frozen_sheets_add (JyFrozenSheets *self, const char *id, const JySheet *sheet);

/* Says who is behind a number. */
void jy_frozen_sheets_set_source (
  JyFrozenSheets *self, guint sheet, guint row, guint column, const JyFrozenSource *source);

const JyFrozenHead *jy_frozen_sheets_get_head (const JyFrozenSheets *self);
guint jy_frozen_sheets_get_n (const JyFrozenSheets *self);

/* Returns: (transfer none): good as long as @self */
const char *jy_frozen_sheets_get_id (const JyFrozenSheets *self, guint sheet);
const JySheet *jy_frozen_sheets_get (const JyFrozenSheets *self, guint sheet);

/* Returns: (transfer none): the sheets behind each other */
const JySheet *jy_frozen_sheets_get_all (const JyFrozenSheets *self);

/* Returns: whether it is known who is behind the number */
gboolean jy_frozen_sheets_find_source (
  const JyFrozenSheets *self, guint sheet, guint row, guint column, JyFrozenSource *source);

/* Returns: (transfer full): all of it; the same sheets make the same bytes */
char *jy_frozen_sheets_dup_text (const JyFrozenSheets *self) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full): what jy_frozen_sheets_dup_text() wrote; %JY_ERROR_TOO_NEW */
JyFrozenSheets *jy_frozen_sheets_parse (const char *text, GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyFrozenSheets, jy_frozen_sheets_unref)

G_END_DECLS
