/* jy-worklist.h - the list that a team takes along: one household, one visit
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * All that is due for all its members together (S62, S67), in the order of the doors, with room to
 * tick and to write; for a day in the community also when and where, and who came (S88, S148).
 * Identity numbers are masked; phones are not: they are what an appointment is made with.
 */
#pragma once

#include "jy-job.h"
#include "jy-printout.h"
#include "jy-task-query.h"
#include "jy-work.h"

G_BEGIN_DECLS

/**
 * JyWorklistRequest:
 * @query: (owned): as of a list of Today; for days of the calendar only its area and team count
 * @from: the first day of the calendar, or invalid: what @query finds
 * @to: the last day
 * @job: (owned) (nullable): who waits for it
 */
typedef struct
{
  JyTaskQuery *query;
  GDate from;
  GDate to;
  JyJob *job;
} JyWorklistRequest;

/* @query: (transfer full)
 * @job: (nullable) */
JyWorklistRequest *jy_worklist_request_new (JyTaskQuery *query,
                                            JyJob *job) G_GNUC_WARN_UNUSED_RESULT;
void jy_worklist_request_free (JyWorklistRequest *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyWorklistRequest, jy_worklist_request_free)

/* Many households are divided by village, each with pages of its own; each day of the calendar is a
 * document, of what is planned for it, and what ends on it and is not planned.
 * @args: a #JyWorklistRequest
 * Returns: (transfer full): a #JyPrintout; %JY_ERROR_INVALID if nothing is due there */
gpointer jy_work_make_worklist (JyWork *work, gpointer args, GError **error);

G_END_DECLS
