/* jy-teams-page.h - the territory and its figures, who serves which part of it, teams and staff
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-page.h"

G_BEGIN_DECLS

#define JY_TYPE_TEAMS_PAGE (jy_teams_page_get_type ())

/* Opens with the id of a part, a text: "areas", "assignment", "teams", "staff". */
G_DECLARE_FINAL_TYPE (JyTeamsPage, jy_teams_page, JY, TEAMS_PAGE, JyPage)

G_END_DECLS
