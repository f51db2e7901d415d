/* jy-frozen-paper.h - what a printed report says besides its own sheets, as text that is kept
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Key figures, problems, charts and the tables by other units: written down when a report is sent,
 * and read when it is printed again, whatever the records say by then.
 */
#pragma once

#include "jy-frozen-sheets.h"
#include "jy-report-document.h"

G_BEGIN_DECLS

typedef struct _JyFrozenPaper JyFrozenPaper;

/* @contents: with the chapters of jy-work-report-paper.c: the report, by other units, the rest
 * Returns: (transfer full): lines of jy-frozen-text.h; the same contents make the same bytes */
char *jy_frozen_paper_write (const JyReportContents *contents) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full): what jy_frozen_paper_write() wrote; %JY_ERROR_TOO_NEW */
JyFrozenPaper *jy_frozen_paper_parse (const char *text, GError **error) G_GNUC_WARN_UNUSED_RESULT;
void jy_frozen_paper_free (JyFrozenPaper *self);

/* Puts all of it into @contents, which may use it as long as @self, but the chapters. */
void jy_frozen_paper_fill (const JyFrozenPaper *self, JyReportContents *contents);

/* Returns: (transfer none): what the tables of the report are called */
const char *jy_frozen_paper_get_title (const JyFrozenPaper *self);

/* Returns: (transfer none) (nullable): the tables by other units, and in @title what they are
 *   called */
const JyFrozenSheets *jy_frozen_paper_get_second (const JyFrozenPaper *self, const char **title);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyFrozenPaper, jy_frozen_paper_free)

G_END_DECLS
