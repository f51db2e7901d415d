/* jy-task-sql.h - conditions that queries of tasks share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Of a task called t; each "?" is the day asked about.
 */
#pragma once

#define JY_TASK_STAY "stay.from_on <= ? AND (stay.until_on IS NULL OR stay.until_on > ?)"

/* Somebody who lives elsewhere is at home (S68). */
#define JY_TASK_IS_RAISED                                                                          \
  "(t.is_away = 1 AND EXISTS (SELECT 1 FROM home_stay AS stay WHERE stay.resident = t.resident"    \
  " AND " JY_TASK_STAY "))"

/* The same for a list, which begins with the few who are at home. */
#define JY_TASK_ONLY_RAISED                                                                        \
  "t.is_away = 1 AND t.resident <> 0"                                                              \
  " AND t.resident IN (SELECT stay.resident FROM home_stay AS stay WHERE " JY_TASK_STAY ")"
