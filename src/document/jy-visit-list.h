/* jy-visit-list.h - what is due, household by household, in the order in which they are visited
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Villages and communities in the order of the territory, in each the streets, in each the doors.
 */
#pragma once

#include "jy-area-tree.h"
#include "jy-job.h"
#include "jy-store-register-rows.h"
#include "jy-store-task-rows.h"
#include "jy-task-query.h"
#include "jy-work.h"

G_BEGIN_DECLS

/**
 * JyVisit:
 * @household: 0: somebody who belongs to none
 * @home: (owned) (nullable): what the register says of it
 * @village: the village or community it is in; 0: none
 * @street: (owned): or the group of the village; "" if its address names none
 * @rows: (owned) (element-type JyTaskRow): the household's own services, then each member's, the
 *   oldest first; in each the most urgent first
 */
typedef struct
{
  gint64 household;
  JyRegisterHousehold *home;
  gint64 village;
  guint rank;
  char *street;
  GPtrArray *rows;
} JyVisit;

/* Returns: (transfer none): the service that says where it is */
const JyTaskRow *jy_visit_get_first (const JyVisit *self);

/**
 * JyVisitList:
 * @visits: (owned) (element-type JyVisit)
 * @tree: (owned): the territory
 */
typedef struct
{
  GPtrArray *visits;
  JyAreaTree *tree;
  guint n_people;
  guint n_services;
} JyVisitList;

void jy_visit_list_free (JyVisitList *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyVisitList, jy_visit_list_free)

/**
 * jy_visit_list_new:
 * @query: which area and team the services are of that are done on the same way
 * @tasks: (element-type gint64): what is to be visited for
 * @day: the day of the visits
 * @job: (nullable): told how far it is, and asked whether to go on
 *
 * Each household of @tasks once, with all that is due or overdue on @day for all its members, but
 * what was postponed beyond it.
 *
 * Returns: (transfer full): the visits
 */
JyVisitList *jy_visit_list_new (JyWork *work,
                                const JyTaskQuery *query,
                                const GArray *tasks,
                                const GDate *day,
                                JyJob *job,
                                GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
