/* jy-printout.h - documents as pages: the same on the screen, on paper and in a file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Laid out once, then it never changes.  Any thread may make one, and any thread may paint it.
 */
#pragma once

#include <gio/gio.h>

#include "jy-document.h"
#include "jy-job.h"

G_BEGIN_DECLS

typedef struct _JyPrintout JyPrintout;

/**
 * jy_printout_new:
 * @title: the name of the file or of the print job
 * @documents: (transfer full) (element-type JyDocument): each begins a page, and counts its own
 * @job: (nullable): told how far it is, and asked whether to go on
 *
 * Returns: (transfer full): the pages; %NULL if @job was cancelled
 */
JyPrintout *jy_printout_new (const char *title, GPtrArray *documents, JyJob *job, GError **error)
  G_GNUC_WARN_UNUSED_RESULT;
JyPrintout *jy_printout_ref (JyPrintout *self);
void jy_printout_unref (JyPrintout *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyPrintout, jy_printout_unref)

/* What is printed, for the log; before anybody else has it.
 * @document: a word, as of jy-template-catalogue.h; "" unless set
 * @version: of its template; 0: as delivered
 * @subjects: (transfer full) (element-type JyPrintedFor): for whom */
void jy_printout_set_source (JyPrintout *self, const char *document, int version, GArray *subjects);

const char *jy_printout_get_document (const JyPrintout *self);
int jy_printout_get_version (const JyPrintout *self);

/* Returns: (transfer none) (element-type JyPrintedFor) */
const GArray *jy_printout_get_subjects (const JyPrintout *self);

const char *jy_printout_get_title (const JyPrintout *self);
guint jy_printout_get_n_documents (const JyPrintout *self);
guint jy_printout_get_n_pages (const JyPrintout *self);
JyPaper jy_printout_get_paper (const JyPrintout *self, guint page);

/* Paints a page in points, with the corner of its sheet where @cr has its origin; what lies below
 * shows through. */
void jy_printout_paint (const JyPrintout *self, guint page, cairo_t *cr);

/* Writes all pages into a file beside @path, which then takes its place: what was there before
 * survives a failure.  The fonts are in the file.
 * @job: (nullable): as above */
gboolean jy_printout_write_pdf (const JyPrintout *self,
                                const char *path,
                                JyJob *job,
                                GError **error);

G_END_DECLS
