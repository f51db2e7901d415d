/* jy-schedule-private.h - the open work of a team, as planning sees it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-area-tree.h"
#include "jy-work-schedule.h"
#include "jy-work-tasks.h"

G_BEGIN_DECLS

/**
 * JyScheduleOpen:
 * @request: what is planned
 * @first: the first day of the period that is not over
 * @areas: (owned): the territory
 * @homes: (owned): of those who live away: resident to a GArray of JyResidenceFact
 * @open: (owned) (element-type JyOpenTask): what could be planned
 */
typedef struct
{
  JyWork *work;
  const JyScheduleRequest *request;
  GDate first;
  JyAreaTree *areas;
  GHashTable *homes;
  GArray *open;
} JyScheduleOpen;

void jy_schedule_open_clear (JyScheduleOpen *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (JyScheduleOpen, jy_schedule_open_clear)

/* Adds to @tasks (element-type JyOpenTask) those of @query that are the team's. */
gboolean jy_schedule_open_read_tasks (JyScheduleOpen *self,
                                      JyTaskQuery *query,
                                      GArray *tasks,
                                      GError **error);

/* Fills @areas. */
gboolean jy_schedule_open_read_areas (JyScheduleOpen *self, GError **error);

/* Fills @open and @homes. */
gboolean jy_schedule_open_read (JyScheduleOpen *self, GError **error);

/* Returns: the narrowest area that is @area or contains it and that one of the days of @schedule is
 * for; @area if there is none */
gint64 jy_schedule_open_find_area (const JyScheduleOpen *self,
                                   const JySchedule *schedule,
                                   gint64 area);

/* Returns: (transfer full) (element-type JyPlanTask): what could be planned; lives on @self */
GArray *jy_schedule_open_list (const JyScheduleOpen *self,
                               const JySchedule *schedule) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
