/* jy-agreements-print.c - papers of the selected agreement, or of all that the list shows
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-agreements-page-private.h"
#include "jy-message.h"
#include "jy-print-paper.h"

/* Who has not signed gets the letter. */
static JyPaperRequest *
make_request (JyAgreementsPage *self)
{
  return jy_paper_request_new (
    self->view->kind == JY_AGREEMENT_TABLE_UNSIGNED ? "letter" : "agreement", NULL);
}

void
jy_agreements_page_print (JyAgreementsPage *self)
{
  gint64 household = jy_agreements_page_get_household (self);
  JyPaperRequest *request;

  if (household == 0)
    return;

  request = make_request (self);
  request->household = household;
  jy_print_paper (GTK_WIDGET (self), request);
}

static void
found_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyAgreementsPage) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) ids = jy_office_call_finish (JY_OFFICE (source), result, &error);
  JyPaperRequest *request;

  if (self->table == NULL)
    return; /* the page is gone */
  if (ids == NULL)
    {
      jy_message_show_error (GTK_WIDGET (self), _("There Is Nothing to Print"), error);
      return;
    }
  if (ids->len == 0)
    {
      gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s",
                                  _("The list is empty: there is nothing to print."));
      return;
    }

  request = make_request (self);
  if (self->view->kind == JY_AGREEMENT_TABLE_UNSIGNED)
    request->households = g_steal_pointer (&ids);
  else
    request->agreements = g_steal_pointer (&ids);
  jy_print_paper (GTK_WIDGET (self), request);
}

void
jy_agreements_page_print_all (JyAgreementsPage *self)
{
  jy_agreements_page_find (self, NULL, found_cb);
}
