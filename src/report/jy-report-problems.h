/* jy-report-problems.h - what the rules find wrong at the end of a report
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Found by what the lists and Today ask, so that each number is as long as the list that opens.
 */
#pragma once

#include "jy-signing-report.h"

G_BEGIN_DECLS

/* How many of each are named. */
#define JY_REPORT_PROBLEM_N_NAMES 10

/**
 * JyReportProblem:
 * @title: (transfer none): what it is, translated
 * @advice: (transfer none): what to do, translated
 * @n: how many
 * @names: (owned) (element-type utf8): who, or which areas; the first, worst first
 */
typedef struct
{
  const char *title;
  const char *advice;
  guint n;
  GPtrArray *names;
} JyReportProblem;

/* Adds one there are none of yet to @problems, which owns it and frees it by
 * jy_report_problem_free(); both texts stay the caller's. */
JyReportProblem *jy_report_problem_add (GPtrArray *problems, const char *title, const char *advice);
void jy_report_problem_free (JyReportProblem *self);

/* Finds all there may be, also those there are none of: rechecks overdue (S75), referrals without
 * result (S77), areas below the targets of signing (S90) and fulfilment (S64), without base figures
 * (S153), without a team (S152).  Tasks are as they stand today, areas as in the report.
 * @args: a #JySigningReport by area
 * Returns: (transfer full) (element-type JyReportProblem): a #GPtrArray */
gpointer jy_work_find_report_problems (JyWork *work, gpointer args, GError **error);

/* Returns: (transfer full): the names, and how many more there are; "—" if there are none */
char *jy_report_problem_dup_names (const JyReportProblem *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
