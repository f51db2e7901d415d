/* jy-teams-private.h - the parts of the page of teams and areas
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-record-list.h"
#include "jy-teams-page.h"
#include "jy-work-care.h"
#include "jy-work-organisation.h"

G_BEGIN_DECLS

/* Returns: (transfer none) (nullable): what was read last */
const JyOrganisation *jy_teams_page_get_organisation (JyTeamsPage *self);

/* Returns: (transfer none) (nullable): who is handed over, as read last */
const JyHandoverList *jy_teams_page_get_handovers (JyTeamsPage *self);

/* The year whose figures are shown. */
int jy_teams_page_get_year (JyTeamsPage *self);

/* Returns: the selected team, 0 for none */
gint64 jy_teams_page_get_team (JyTeamsPage *self);

/* Their owner is the page. */
extern const JyRecordListInfo jy_teams_areas;
extern const JyRecordListInfo jy_teams_assignment;
extern const JyRecordListInfo jy_teams_handovers;
extern const JyRecordListInfo jy_teams_schedule;
extern const JyRecordListInfo jy_teams_members;
extern const JyRecordListInfo jy_teams_staff;
extern const JyRecordListInfo jy_teams_teams;

/* Returns: (transfer container) (element-type JyStoredArea): the open areas as a book lists them
 * @uncovered: only those that no team serves today */
GPtrArray *jy_teams_list_areas (JyTeamsPage *self, gboolean uncovered) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer container) (element-type JyStoredTeamMember): of the selected team */
GPtrArray *jy_teams_list_members (JyTeamsPage *self) G_GNUC_WARN_UNUSED_RESULT;

/* Adds the name of @area, moved in by as much as it is a part of others. */
void jy_teams_add_area_name (GStrvBuilder *texts, JyTeamsPage *self, const JyStoredArea *area);

G_END_DECLS
