/* jy-work-teams.h - staff, teams, and who is in which
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-closing.h"
#include "jy-store-teams.h"
#include "jy-work.h"

G_BEGIN_DECLS

/* Lists, closed and ended ones included.
 * Returns: (transfer full): a GPtrArray of #JyStoredStaff, #JyStoredTeam, #JyStoredTeamMember */
gpointer jy_work_list_teams (JyWork *work, gpointer args, GError **error);

/* Adds somebody to the staff (rev 0), or corrects what is known of them.
 * @args: a #JyStoredStaff, whose texts are cleaned and whose rev is then the stored one
 * Returns: %JY_DONE */
gpointer jy_work_save_staff (JyWork *work, gpointer args, GError **error);

/* Somebody left the centre: their places in teams end that day.
 * @args: a #JyClosing
 * Returns: %JY_DONE */
gpointer jy_work_end_staff (JyWork *work, gpointer args, GError **error);

/* Creates a team (rev 0) or corrects one.  One without a position comes last.
 * @args: a #JyStoredTeam, whose texts are cleaned and whose rev is then the stored one
 * Returns: %JY_DONE; %JY_ERROR_INVALID if an open team has that name */
gpointer jy_work_save_team (JyWork *work, gpointer args, GError **error);

/* Closes a team: its members leave it and its areas have no team of their own from that day.
 * @args: a #JyClosing
 * Returns: %JY_DONE; %JY_ERROR_INVALID while agreements with it are in force */
gpointer jy_work_close_team (JyWork *work, gpointer args, GError **error);

/* Puts somebody into a team (rev 0), or corrects their role or days there.
 * @args: a #JyStoredTeamMember, whose rev is then the stored one
 * Returns: %JY_DONE; %JY_ERROR_INVALID if they are in it already at that time, or it would have two
 *   leaders */
gpointer jy_work_save_team_member (JyWork *work, gpointer args, GError **error);

/* Somebody leaves a team.
 * @args: a #JyClosing of their #JyStoredTeamMember
 * Returns: %JY_DONE */
gpointer jy_work_leave_team (JyWork *work, gpointer args, GError **error);

G_END_DECLS
