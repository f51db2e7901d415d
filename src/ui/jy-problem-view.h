/* jy-problem-view.h - instead of the pages when the database cannot be opened: why, and what to do
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define JY_TYPE_PROBLEM_VIEW (jy_problem_view_get_type ())

/* Its buttons activate win.try-again, app.choose-database and, where they may help, app.look-only
 * and app.restore-backup. */
G_DECLARE_FINAL_TYPE (JyProblemView, jy_problem_view, JY, PROBLEM_VIEW, AdwBin)

/* @location: the database */
void jy_problem_view_show (JyProblemView *self, const GError *problem, const char *location);

G_END_DECLS
