/* jy-signing-columns.h - the columns of each sheet of the signing report, as tables
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-signing-sheet.h"

G_BEGIN_DECLS

typedef enum
{
  JY_COLUMN_UNIT,
  JY_COLUMN_FIGURE,
  JY_COLUMN_BASE,
  JY_COLUMN_TEAMS,
  JY_COLUMN_TO_FULFIL, /* how many people must be fulfilled to reach the target (S64) */
  JY_COLUMN_SHORT,     /* how many of them are missing */
  JY_COLUMN_RATE,
  JY_COLUMN_REACHED,  /* whether a rate reaches the target of authenticity (S118) */
  JY_COLUMN_DEADLINE, /* of the latest notice of the period to put something right (S118) */
  JY_COLUMN_NOTE,
} JySigningContent;

/**
 * JySigningColumn:
 * @title: an N_() string with context "report"; {percent} is the target rate of signing, {fulfil}
 *   that of fulfilment, {authentic} that of authenticity
 * @what: a JyFigure or a JyBase; of a rate the column of its numerator
 * @denominator: of a rate: the column
 * @group: (nullable): an N_() string with context "report"
 * @id, @group_id: (nullable): which column and group it is, if the headings no longer say so
 */
typedef struct
{
  const char *title;
  JySigningContent content;
  guint what;
  guint denominator;
  const char *group;
  const char *id;
  const char *group_id;
} JySigningColumn;

/* Whether @sheet has a row for each unit, and is one of these. */
gboolean jy_signing_columns_has (JyReportSheet sheet);

/* Adds the columns of @sheet to @columns (element-type JySigningColumn). */
void jy_signing_columns_add (JyReportSheet sheet, GArray *columns);

G_END_DECLS
