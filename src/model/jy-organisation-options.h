/* jy-organisation-options.h - staff, teams, areas and packages to choose from
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-option.h"
#include "jy-work-organisation.h"
#include "jy-work-today.h"

G_BEGIN_DECLS

/* Each: (transfer full): a model of #JyOption for those that are there still, in the order of
 * lists.  Areas say what they are part of. */
GListModel *jy_organisation_dup_staff_options (const JyOrganisation *self)
  G_GNUC_WARN_UNUSED_RESULT;
GListModel *jy_organisation_dup_team_options (const JyOrganisation *self) G_GNUC_WARN_UNUSED_RESULT;
GListModel *jy_organisation_dup_area_options (const JyOrganisation *self) G_GNUC_WARN_UNUSED_RESULT;

/* The same of @teams (element-type JyStoredTeam) alone. */
GListModel *jy_teams_dup_options (const GPtrArray *teams) G_GNUC_WARN_UNUSED_RESULT;

/* The same of teams, then of officers: the id of an officer's option is the officer's, negative. */
GListModel *jy_task_owners_dup_options (const JyTaskOwners *owners) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
