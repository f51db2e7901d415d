/* jy-targets-private.h - the two lists of the targets section, as tables of texts
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-indicator.h"
#include "jy-record-list.h"

G_BEGIN_DECLS

/* A line of either list: @id is the place of the indicator or unit, and 1. */
typedef struct
{
  gint64 id;
  int rev;
  int place;
} JyTargetLine;

extern const JyRecordType jy_target_line_record;

#define JY_TARGETS_N_INDICATOR_COLUMNS 4
#define JY_TARGETS_N_UNIT_COLUMNS 6

extern const JyColumn jy_targets_indicator_columns[JY_TARGETS_N_INDICATOR_COLUMNS];
extern const JyColumn jy_targets_unit_columns[JY_TARGETS_N_UNIT_COLUMNS];

/* Returns: (transfer full) (element-type JyTargetLine): a line for each indicator; for all, then
 * for each unit that has a row */
GPtrArray *jy_targets_list_indicators (void) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *jy_targets_list_units (const JySigningFigures *figures) G_GNUC_WARN_UNUSED_RESULT;

/* Adds what the columns show, and the style of the line. */
void jy_targets_fill_indicator (GStrvBuilder *texts,
                                const JyIndicator *indicator,
                                const JySigningFigures *figures);
void jy_targets_fill_unit (GStrvBuilder *texts,
                           const JyIndicator *indicator,
                           const JySigningFigures *figures,
                           guint unit);

/* Returns: (transfer none): the name of a unit, "Centre" for all */
const char *jy_targets_get_unit_name (const JySigningFigures *figures, guint unit);

/* Returns: (transfer full): what an indicator divides by what, from which clause and figures */
char *jy_targets_dup_definition (const JyIndicator *indicator,
                                 const JySigningFigures *figures) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
