/* jy-frozen-compare.h - in which numbers two frozen reports differ, and by whom
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Sheets are the same by their id, rows by the unit or person they are of (else by their name),
 * columns by their titles, or in another language by their places.
 */
#pragma once

#include "jy-frozen-report.h"

G_BEGIN_DECLS

/**
 * JyFigureChange:
 * @sheet: (owned): what its sheet is called, as @row and @column, in the report that has it
 * @then: (owned): as people read it; "" if there was none
 * @now: (owned): the same
 * @left: (owned) (element-type JyFrozenMember): who counted then and does not now, or not so often
 * @came: (owned) (element-type JyFrozenMember): who counts now and did not then, or not so often
 *
 * A number that is another one, or the same of other people.
 */
typedef struct
{
  char *sheet;
  char *row;
  char *column;
  char *then;
  char *now;
  GArray *left;
  GArray *came;
} JyFigureChange;

void jy_figure_change_free (JyFigureChange *self);

/* Returns: (transfer full) (element-type JyFigureChange): in the order of the sheets; members are
 *   those of @then and @now */
GPtrArray *jy_frozen_report_compare (const JyFrozenReport *then,
                                     const JyFrozenReport *now) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyFigureChange, jy_figure_change_free)

G_END_DECLS
