/* jy-callback-print.c - call-backs on paper
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-callback-private.h"
#include "jy-print-paper.h"

void
jy_callback_print (GtkWidget *origin, const JyCallbackResult *result)
{
  JyPaperRequest *request;

  if (result == NULL)
    return;

  request = jy_paper_request_new (
    result->tally.n_called > 0 ? "callback-register" : "callback-sheet", NULL);
  request->record = result->sample->id;
  jy_print_paper (origin, request);
}

void
jy_callback_print_notice (GtkWidget *origin, const JyCallbackResult *result)
{
  JyPaperRequest *request;

  if (result == NULL || result->rectification == NULL)
    {
      gtk_widget_activate_action (origin, "win.toast", "s",
                                  _("Nothing was ordered after this call-back."));
      return;
    }

  request = jy_paper_request_new ("rectification-notice", NULL);
  request->record = result->rectification->id;
  jy_print_paper (origin, request);
}
