/* jy-gap-list.h - whom to go to for the target, as a list to print, to take along and to tick
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The beginning of a list of jy-gap.h that reaches the target; all of it where the target is
 * reached.  Phones are not masked: an appointment is made with them.  No identity numbers.
 */
#pragma once

#include "jy-gap.h"
#include "jy-job.h"
#include "jy-printout.h"
#include "jy-work.h"

G_BEGIN_DECLS

/**
 * JyGapListRequest:
 * @period: of whose last day the list is
 * @unit: the id of the area or team; ignored if @is_all
 * @is_all: the list of the whole centre
 * @until: with a team as the unit: a day in the community until then is proposed for each, as far
 *   as there is room (jy-work-schedule.h); invalid: none is
 * @path: (owned) (nullable): the workbook to write
 * @job: (owned) (nullable): who waits for it
 */
typedef struct
{
  JyPeriod period;
  JySigningBy by;
  JyGapKind kind;
  gint64 unit;
  gboolean is_all;
  GDate until;
  char *path;
  JyJob *job;
} JyGapListRequest;

/* Returns: (transfer full): one for the whole centre, without days */
JyGapListRequest *jy_gap_list_request_new (const JyPeriod *period,
                                           JySigningBy by,
                                           JyGapKind kind,
                                           JyJob *job) G_GNUC_WARN_UNUSED_RESULT;
void jy_gap_list_request_free (JyGapListRequest *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyGapListRequest, jy_gap_list_request_free)

/* @args: a #JyGapListRequest
 * Returns: (transfer full): a #JyPrintout, landscape; %JY_ERROR_INVALID if nobody is on the list */
gpointer jy_work_print_gap (JyWork *work, gpointer args, GError **error);

/* Writes the workbook @path.
 * @args: a #JyGapListRequest
 * Returns: %JY_DONE; %JY_ERROR_INVALID if nobody is on the list, %JY_ERROR_FILE */
gpointer jy_work_write_gap (JyWork *work, gpointer args, GError **error);

G_END_DECLS
