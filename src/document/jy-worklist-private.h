/* jy-worklist-private.h - visits to pages of a worklist
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-document.h"
#include "jy-visit-list.h"

G_BEGIN_DECLS

/**
 * JyWorklistHead:
 * @centre: the name of the centre, "" before it was set up
 * @team: (nullable)
 * @area: (nullable)
 * @place: (nullable): of a day in the community, as @hours
 * @is_community_day: whether it is for such a day
 *
 * What stands above the visits.
 */
typedef struct
{
  const char *centre;
  const char *team;
  const char *area;
  GDate day;
  const char *hours;
  const char *place;
  gboolean is_community_day;
} JyWorklistHead;

/* Adds the documents of @visits to @documents (element-type JyDocument). */
void jy_worklist_add_documents (GPtrArray *documents,
                                const JyWorklistHead *head,
                                const JyVisitList *visits);

G_END_DECLS
