/* jy-signing-export.c - the report as a workbook in a file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-report-book.h"

gboolean
jy_signing_report_write (const JySigningReport *self, const char *path, JyJob *job, GError **error)
{
  guint n_sheets = jy_signing_report_get_n_sheets (self);
  g_autofree JySheet *sheets = g_new0 (JySheet, n_sheets);
  JyReportBook book;

  for (guint i = 0; i < n_sheets; i++)
    sheets[i] = *jy_signing_report_get_sheet (self, i);
  jy_report_book_join (&book, self, sheets);
  return jy_workbook_write (path, sheets, n_sheets, job, error);
}

JySigningExport *
jy_signing_export_new (const JyPeriod *period, JySigningBy by, const char *path, JyJob *job)
{
  JySigningExport *self = g_new0 (JySigningExport, 1);

  self->request = jy_signing_request_new (period, by, job);
  self->path = g_strdup (path);
  return self;
}

void
jy_signing_export_free (JySigningExport *self)
{
  jy_signing_request_free (self->request);
  g_free (self->path);
  g_free (self);
}

gpointer
jy_work_write_signing_report (JyWork *work, gpointer args, GError **error)
{
  const JySigningExport *export = args;
  g_autoptr (JySigningReport) report = jy_work_make_signing_report (work, export->request, error);

  if (report == NULL ||
      !jy_signing_report_write (report, export->path, export->request->job, error))
    return NULL;

  return g_steal_pointer (&report);
}
