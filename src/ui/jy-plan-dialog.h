/* jy-plan-dialog.h - plans a team's open work: first what would come of it, then for good
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-dialog.h"

G_BEGIN_DECLS

#define JY_TYPE_PLAN_DIALOG (jy_plan_dialog_get_type ())
G_DECLARE_FINAL_TYPE (JyPlanDialog, jy_plan_dialog, JY, PLAN_DIALOG, JyDialog)

/**
 * jy_plan_dialog_open:
 * @origin: what it belongs to
 * @teams: a model of #JyOption to choose from
 * @team: one of them; 0: it is asked for
 * @from: the first day of the period that is proposed
 * @to: its last day
 *
 * If the team is known, what would be planned is shown at once.
 */
void jy_plan_dialog_open (GtkWidget *origin,
                          JyOffice *office,
                          GListModel *teams,
                          gint64 team,
                          const GDate *from,
                          const GDate *to);

G_END_DECLS
