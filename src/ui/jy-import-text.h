/* jy-import-text.h - the lines of a roster's rehearsal in words
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-import-row.h"
#include "jy-roster.h"

G_BEGIN_DECLS

typedef enum
{
  JY_IMPORT_LINE_PERSON,
  JY_IMPORT_LINE_HOUSEHOLD,
  JY_IMPORT_LINE_PROBLEM,
  JY_IMPORT_LINE_NAME,
  JY_IMPORT_LINE_SKIP,
} JyImportLineKind;

/* @index: the position among the roster's records of that kind; see JY_IMPORT_NAME_INDEX() */
typedef struct
{
  JyImportLineKind kind;
  guint index;
} JyImportLine;

#define JY_IMPORT_NAME_INDEX(kind, number) ((number) *JY_ROSTER_NAMES_N_KINDS + (kind))

/* Returns: (transfer full): @line of @roster; phones and identity numbers are masked */
JyImportRow *jy_import_text_new_row (const JyRoster *roster,
                                     const JyImportLine *line) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
