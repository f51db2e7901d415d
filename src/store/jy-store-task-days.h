/* jy-store-task-days.h - what is planned for a day, ends on it and was done on it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The counts are the lengths of the lists.
 */
#pragma once

#include "jy-task-query.h"

G_BEGIN_DECLS

/* How many tasks of a kind end, are planned for, or were done on a day. */
typedef struct
{
  GDate day;
  char *kind;       /* (owned) */
  gint64 n_ending;  /* open and not planned: their last day */
  gint64 n_planned; /* open */
  gint64 n_done;
} JyTaskDayCount;

/* Returns: (transfer full) (element-type JyTaskDayCount): the days of the period that have any, by
 * day and kind; of @query only area, team, officer and kind count */
GArray *jy_store_count_task_days (JyStore *self,
                                  const JyTaskQuery *query,
                                  const GDate *from,
                                  const GDate *to,
                                  GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Why a task is on a day of the calendar. */
typedef enum
{
  JY_TASK_PLANNED,
  JY_TASK_ENDING, /* open and not planned: the last day */
  JY_TASK_DONE,
} JyTaskOnDayWhat;

typedef struct
{
  GDate day;
  gint64 task;
  JyTaskOnDayWhat what;
  guint place; /* in the order to walk along: by area and household */
} JyTaskOnDay;

/* Returns: (transfer full) (element-type JyTaskOnDay): what jy_store_count_task_days() counts, by
 * day, then what is planned, what ends and what was done */
GArray *jy_store_list_task_days (JyStore *self,
                                 const JyTaskQuery *query,
                                 const GDate *from,
                                 const GDate *to,
                                 GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
