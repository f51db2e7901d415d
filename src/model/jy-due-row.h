/* jy-due-row.h - one task as a long list shows it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-store-task-rows.h"
#include "jy-text-row.h"

G_BEGIN_DECLS

#define JY_TYPE_DUE_ROW (jy_due_row_get_type ())

/* Filled with a #JyTaskRow.  Properties, all text: "name", "sex-age" ("M 68"), "service", "from",
 * "until", "state" (in words, with a sign), "style" (the CSS name of the state: "overdue",
 * "attention", "done" or ""), "household", "address", "area", "team" (or the
 * officer), "plan" (the day it is planned for or postponed to, with a sign).
 */
G_DECLARE_FINAL_TYPE (JyDueRow, jy_due_row, JY, DUE_ROW, JyTextRow)

/* Returns: (transfer none) (nullable): what it shows; %NULL until it is filled */
const JyTaskRow *jy_due_row_get_record (JyDueRow *self);

G_END_DECLS
