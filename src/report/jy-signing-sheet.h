/* jy-signing-sheet.h - the columns of the signing report's sheets, and what stands in their cells
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-signing-figures.h"
#include "jy-workbook.h"

G_BEGIN_DECLS

/* The sheets with a row for each unit, in order: sheets 1, 2, 3, 5, 6, 11, 8, 9
 * and 10 of indicators-and-reports.md §7. */
typedef enum
{
  JY_SIGNING_TARGETS,
  JY_SIGNING_SUMMARY,
  JY_SIGNING_GROUPS,
  JY_SIGNING_FULFILMENT,
  JY_SIGNING_CLASSES,
  JY_SIGNING_FOLLOW_UPS,
  JY_SIGNING_CHRONIC,
  JY_SIGNING_MOTHERS,
  JY_SIGNING_MENTAL,
  JY_N_SIGNING_SHEETS
} JySigningSheetKind;

typedef struct _JySigningSheet JySigningSheet;

/* What is behind a number: the same as jy_signing_figures_list() takes. */
typedef struct
{
  JyFigure figure;
  gint64 unit;
  gboolean is_all;
} JySigningSource;

/* @figures: (transfer none): outlives the sheet
 * @units: (element-type guint): the units that have a row, in order; outlives it, too
 * Returns: (transfer full): the sheet; the last row is the total */
JySigningSheet *jy_signing_sheet_new (JySigningSheetKind kind,
                                      const JySigningFigures *figures,
                                      const GArray *units) G_GNUC_WARN_UNUSED_RESULT;
void jy_signing_sheet_free (JySigningSheet *self);

/* Returns: (transfer none): name, title, columns, rows and notes; particulars and signatures are
 *   for the caller to add to a copy */
const JySheet *jy_signing_sheet_get (const JySigningSheet *self);

/* Returns: whether the number in @row and @column counts people or households that can be
 * listed, or services of people */
gboolean jy_signing_sheet_find_source (const JySigningSheet *self,
                                       guint row,
                                       guint column,
                                       JySigningSource *source);

/* Returns: (transfer none): what sheets of @kind are called, translated */
const char *jy_signing_sheet_get_name (JySigningSheetKind kind);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JySigningSheet, jy_signing_sheet_free)

G_END_DECLS
