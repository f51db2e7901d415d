/* jy-problem-view.h - instead of the pages when the database cannot be opened: why, and what to do
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define JY_TYPE_PROBLEM_VIEW (jy_problem_view_get_type ())

/* Its buttons activate win.try-again and app.choose-database. */
G_DECLARE_FINAL_TYPE (JyProblemView, jy_problem_view, JY, PROBLEM_VIEW, AdwBin)

void jy_problem_view_show (JyProblemView *self, const GError *problem);

G_END_DECLS
