/* jy-frozen-report.h - a report with all that is behind it, as it stood when it was frozen
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-frozen-people.h"
#include "jy-frozen-sheets.h"
#include "jy-signing-report.h"

G_BEGIN_DECLS

/**
 * JyFrozenReport:
 * @sheets: (owned)
 * @people: (owned)
 * @paper: (owned) (nullable): what its printed pages say besides, as whoever prints them wrote it;
 *   %NULL of a report that was sent without
 *
 * Good on any thread.
 */
typedef struct
{
  JyFrozenSheets *sheets;
  JyFrozenPeople *people;
  char *paper;
} JyFrozenReport;

/**
 * jy_frozen_report_new:
 * @request: of the report, with the job that is told of the progress
 * @made: (out) (optional) (transfer full): the report itself
 *
 * Makes the report of today's records and freezes it, with everybody behind its numbers.  Outside
 * any transaction; nothing is written.
 *
 * Returns: (transfer full): it; %JY_ERROR_INVALID if the period has not begun
 */
JyFrozenReport *jy_frozen_report_new (JyWork *work,
                                      const JySigningRequest *request,
                                      JySigningReport **made,
                                      GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full): read from what was kept, without a paper; %JY_ERROR_TOO_NEW if a newer
 * version wrote it */
JyFrozenReport *jy_frozen_report_parse (const char *sheets,
                                        const char *people,
                                        GError **error) G_GNUC_WARN_UNUSED_RESULT;
void jy_frozen_report_free (JyFrozenReport *self);

/* Returns: (transfer full) (element-type JyFrozenMember): who is behind a number, of the people of
 *   @self; %NULL if it does not count people */
GArray *jy_frozen_report_list (const JyFrozenReport *self, guint sheet, guint row, guint column)
  G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyFrozenReport, jy_frozen_report_free)

G_END_DECLS
