/* jy-task-text.h - a task in words: for whom, what, until when, what is decided
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What worklists say on screen and on paper.  Each dup returns (transfer full).
 */
#pragma once

#include "jy-store-task-rows.h"

G_BEGIN_DECLS

/* "Male, 68 years" */
char *jy_task_row_dup_sex_and_age (const JyTaskRow *self) G_GNUC_WARN_UNUSED_RESULT;

/* "Zhang San, male, 68 years"; for what is due for a household: "Household of Zhang San" */
char *jy_task_row_dup_person (const JyTaskRow *self) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer none): "Blood pressure follow-up", "Examination of the elderly" */
const char *jy_task_row_get_service (const JyTaskRow *self);

/* "Blood pressure follow-up"; for a recheck also of what */
char *jy_task_row_dup_service (const JyTaskRow *self) G_GNUC_WARN_UNUSED_RESULT;

/* How it stands on the day asked about: "12 d over", "last day", "5 d left", "done" */
char *jy_task_row_dup_state (const JyTaskRow *self) G_GNUC_WARN_UNUSED_RESULT;

/* "2026-10-05", "after 2026-10-20: harvest", or both; "" if nothing is decided */
char *jy_task_row_dup_plan (const JyTaskRow *self) G_GNUC_WARN_UNUSED_RESULT;

/* "2026-07-01 – 2026-09-30" */
char *jy_task_row_dup_window (const JyTaskRow *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
