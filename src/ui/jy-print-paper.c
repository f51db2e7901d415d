/* jy-print-paper.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-print-paper.h"

#include <glib/gi18n.h>

#include "jy-page.h"
#include "jy-print-preview.h"

void
jy_print_paper (GtkWidget *origin, JyPaperRequest *request)
{
  GtkWidget *page = gtk_widget_get_ancestor (origin, JY_TYPE_PAGE);

  g_return_if_fail (page != NULL);

  if (request->job == NULL)
    request->job = jy_job_new (_("Making the document"));
  jy_print_preview_make (JY_PAGE (page), request->job, jy_work_make_paper, request,
                         (GDestroyNotify) jy_paper_request_free);
}
