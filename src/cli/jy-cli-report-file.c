/* jy-cli-report-file.c - the report into a file: a workbook, or the printed pages
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <fcntl.h>

#include <glib/gstdio.h>

#include "jy-cli-print.h"
#include "jy-cli-report.h"
#include "jy-closed-paper.h"
#include "jy-error.h"
#include "jy-work-report-paper.h"

static gboolean
write_pages (
  JyCli *self, JySigningReport *report, const JyCliPeriod *of, const char *path, GError **error)
{
  g_autoptr (JyReportPaperRequest) request =
    jy_report_paper_request_new (&of->period, of->by, report, NULL);
  g_autoptr (JyPrintout) printout = jy_work_make_report_paper (&self->work, request, error);

  return printout != NULL && jy_cli_write_pages (self, printout, path, error);
}

gboolean
jy_cli_write_report (
  JyCli *self, JySigningReport *report, const JyCliPeriod *of, const char *path, GError **error)
{
  return jy_cli_ends_in (path, ".pdf") ? write_pages (self, report, of, path, error)
                                       : jy_signing_report_write (report, path, NULL, error);
}

gboolean
jy_cli_write_closed_report (JyCli *self,
                            const JyClosedReport *closed,
                            const char *path,
                            GError **error)
{
  g_autoptr (JyPrintout) printout = NULL;

  if (!jy_cli_ends_in (path, ".pdf"))
    return jy_closed_report_write (closed, path, NULL, error);

  printout = jy_closed_paper_new (closed, error);
  return printout != NULL && jy_cli_write_pages (self, printout, path, error);
}

gboolean
jy_cli_check_writable (const char *path, GError **error)
{
  g_autofree char *part = g_strconcat (path, ".part", NULL);
  int fd = g_open (part, O_CREAT | O_WRONLY | O_CLOEXEC, 0600);

  if (fd < 0 || !g_close (fd, NULL) || g_unlink (part) != 0)
    return jy_error_set_not_written (error, path);

  return TRUE;
}
