/* jy-print-log.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-print-log.h"

#include <glib/gi18n.h>

#include "jy-attempt.h"

void
jy_print_log_add (GtkWidget *origin, JyOffice *office, JyPrintingNews *news)
{
  if (jy_office_is_read_only (office))
    jy_printing_news_free (news);
  else
    jy_attempt (origin, office, _("The Printing Was Not Logged"), jy_work_log_printing, news,
                (GDestroyNotify) jy_printing_news_free);
}

typedef struct
{
  GWeakRef view;
  JyPrintLogTold told;
} Question;

static void
question_free (Question *self)
{
  g_weak_ref_clear (&self->view);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Question, question_free)

static void
told_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (Question) self = user_data;
  g_autoptr (JyPrintedBefore) before = jy_office_call_finish (JY_OFFICE (source), result, NULL);
  g_autoptr (GtkWidget) view = g_weak_ref_get (&self->view);
  g_autofree char *text = NULL;

  if (before == NULL || view == NULL)
    return; /* the pages are there, and that is what was asked for */

  text = jy_printed_before_dup_text (before);
  self->told (view, text);
}

void
jy_print_log_ask (GtkWidget *view, JyOffice *office, JyPrintout *printout, JyPrintLogTold told)
{
  Question *self = g_new0 (Question, 1);

  g_weak_ref_init (&self->view, view);
  self->told = told;
  jy_office_report_async (office, jy_work_count_printings, jy_printout_ref (printout),
                          (GDestroyNotify) jy_printout_unref,
                          (GDestroyNotify) jy_printed_before_free, NULL, told_cb, self);
}
