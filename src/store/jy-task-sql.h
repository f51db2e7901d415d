/* jy-task-sql.h - conditions that queries of tasks share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Of a task called t; each "?" is the day asked about.
 */
#pragma once

/* Somebody who lives elsewhere is at home (S68). */
#define JY_TASK_IS_RAISED                                                                          \
  "(t.is_away = 1 AND EXISTS (SELECT 1 FROM home_stay AS stay WHERE stay.resident = t.resident"    \
  " AND stay.from_on <= ? AND (stay.until_on IS NULL OR stay.until_on > ?)))"
